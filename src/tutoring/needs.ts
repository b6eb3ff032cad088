// What a learner needs a teacher for: a rule each, with the facts behind it, so that a teacher can see why and overrule.
// Nothing here is a mark of a child; it goes away by itself when what it says is no longer so.
import type { MisconceptionId, SkillId } from '../domain/ids.ts';
import { believeAt, STANDING } from './beliefs.ts';
import { type Course, skillIdAt } from './course.ts';
import { type Habit, hasteHabit, helpHabit } from './habits-fold.ts';
import { heldMisconceptions } from './misconception-states.ts';
import { hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';
import { answersAgainst } from './said-against.ts';
import { askedOf, lowOf } from './said-fold.ts';
import { leansOnHelp, stuckOf } from './stuck-fold.ts';

const MINUTE_MS = 60_000;
/** A wall is told after so many tries beside the misses that made it one: the step back has had its chance … */
const TRIES_LEAST = 3;
/** … or when it still stands on another day. */
const DAY_MINUTES = 720;
const CALENDAR_DAY_MINUTES = 1440;
/**
 * Beside walls: so many tries of a skill in all, the last of them without progress, lately, and it is likely not known.
 * Chosen on simulated classes (`bench -- class`, seed 2), where children at a wall guess some items right.
 */
const STALLED_ANSWERS = 8;
const STALLED_SINCE = 5;
const STALLED_DAYS = 7;
const STALLED_P = 0.5;
/** So many skills that fade at a time, and such a share of what was secure. */
const FADING_LEAST = 5;
const FADING_SHARE = 1 / 3;
/** … and no practice for so long: as long as there is some, what fades comes back by itself. */
const UNWATERED_DAYS = 7;

/** Who asked for help longer ago has met other things since: a teacher's week. */
const ASKED_DAYS = 7;
/** So many turns in a row make more than a bad day; what was said longer ago than two weeks says little of now. */
const LOW_TURNS = 3;
const LOW_DAYS = 14;

/** `sinceMs` is 0 where it is not known. */
export type Need =
  /** Practice without progress, whatever was tried below it and said about it. */
  | {
      readonly code: 'stuck';
      readonly skill: SkillId;
      readonly sinceMs: number;
      /** First tries since P(known) was last higher than before, and those missed in a row. */
      readonly tries: number;
      readonly misses: number;
    }
  /** So many items of it went well only with help, or were shown, and none since without: belief alone is no proof. */
  | {
      readonly code: 'only-with-help';
      readonly skill: SkillId;
      readonly sinceMs: number;
      readonly items: number;
    }
  /** Lessons on it did not mend it, or there is none. */
  | {
      readonly code: 'misconception';
      readonly skill: SkillId;
      readonly misconception: MisconceptionId;
      readonly sinceMs: number;
      /** Answers that showed it, and lessons on it that were seen. */
      readonly shown: number;
      readonly lessons: number;
    }
  /** So many answers in a row since the teacher's word say otherwise: right without help, or wrong. The word goes on to count. */
  | {
      readonly code: 'said-otherwise';
      readonly skill: SkillId;
      readonly said: 'known' | 'not-known';
      readonly sinceMs: number;
      readonly items: number;
    }
  /** Help was asked so many times, and nothing since was right without it. */
  | { readonly code: 'asked-help'; readonly skill: SkillId; readonly sinceMs: number; readonly times: number }
  /** So many turns in a row felt hard or sad: the learner was asked and said so. */
  | { readonly code: 'feeling-low'; readonly sinceMs: number; readonly turns: number }
  /** Of the last `of` answers so many came faster than anybody reads. */
  | { readonly code: 'guessing'; readonly sinceMs: number; readonly items: number; readonly of: number }
  /** Of the last `of` items so many had all help opened before a try. */
  | { readonly code: 'help-only'; readonly sinceMs: number; readonly items: number; readonly of: number }
  /** Much of what was secure wants water; `skill` is the most faded, what core needs before the rest. */
  | {
      readonly code: 'fading';
      readonly skill: SkillId;
      readonly sinceMs: number;
      readonly skills: number;
      readonly of: number;
    };

/** Who asked comes first; then in this order five minutes help most: what the tutor could not mend by itself first. */
export const NEED_ORDER: readonly Need['code'][] = [
  'asked-help',
  'stuck',
  'only-with-help',
  'misconception',
  'feeling-low',
  'said-otherwise',
  'guessing',
  'help-only',
  'fading',
];

/** What this learner needs somebody for now, the most useful first. Cost O(skills + links). */
export function needsOf(course: Course, progress: Progress, nowMs: number): readonly Need[] {
  return [
    ...stuckNeeds(course, progress, nowMs),
    ...misconceptionNeeds(course, progress, nowMs),
    ...askedNeeds(course, progress, nowMs),
    ...lowNeed(progress, nowMs),
    ...wordNeeds(course, progress),
    ...habitNeed('guessing', hasteHabit(progress)),
    ...habitNeed('help-only', helpHabit(progress)),
    ...fadingNeed(course, progress, nowMs),
  ];
}

/** Of two needs of one kind the more useful first: more tries without progress, then the one that has lasted longer. */
export function compareAlike(a: Need, b: Need): number {
  const moreTries = a.code === 'stuck' && b.code === 'stuck' ? b.tries - a.tries : 0;
  return moreTries || a.sinceMs - b.sinceMs;
}

function stuckNeeds(course: Course, progress: Progress, nowMs: number): readonly Need[] {
  const { reach } = course;
  const { sincePeak, misses, helped } = progress.skills;
  const stalled = stalledOn(course, progress, nowMs);
  const walls = stuckOf(progress);
  const told = walls.filter(
    ({ skill, tries, sinceMinute }) =>
      tries >= TRIES_LEAST || isAnotherDay(sinceMinute, nowMs) || stalled.includes(skill),
  );
  const others = stalled.filter((skill) => !walls.some((wall) => wall.skill === skill));
  return [...told, ...others.map((skill) => ({ skill, sinceMinute: 0 }))]
    .sort((a, b) => (reach.neededForCore[b.skill] ?? 0) - (reach.neededForCore[a.skill] ?? 0))
    .map(({ skill, sinceMinute }) => {
      const about = { skill: skillIdAt(course, skill), sinceMs: sinceMinute * MINUTE_MS };
      if (leansOnHelp(progress, skill)) {
        return { code: 'only-with-help', ...about, items: helped[skill] ?? 0 };
      }
      return { code: 'stuck', ...about, tries: sincePeak[skill] ?? 0, misses: misses[skill] ?? 0 };
    });
}

/** Practised lately without getting on, though now and then something is right: no wall to the tutor, which goes on. */
function stalledOn(course: Course, progress: Progress, nowMs: number): readonly number[] {
  const { answers, sincePeak, lastMinute } = progress.skills;
  return Array.from(answers.keys()).filter(
    (skill) =>
      (answers[skill] ?? 0) >= STALLED_ANSWERS &&
      (sincePeak[skill] ?? 0) >= STALLED_SINCE &&
      isWithin(STALLED_DAYS, lastMinute[skill] ?? 0, nowMs) &&
      !hasFlag(progress, skill, SKILL_FLAG.saidKnown | SKILL_FLAG.blocked) &&
      course.model.pKnown(progress.model, skill, nowMs) < STALLED_P,
  );
}

function isAnotherDay(sinceMinute: number, nowMs: number): boolean {
  return sinceMinute > 0 && nowMs / MINUTE_MS - sinceMinute >= DAY_MINUTES;
}

function misconceptionNeeds(course: Course, progress: Progress, nowMs: number): readonly Need[] {
  return heldMisconceptions(course, progress, nowMs)
    .filter(({ state }) => state === 'needs-help')
    .map(({ skill, misconception, shown, lessons }) => {
      const place = course.misconceptionPlaces.get(misconception) ?? 0;
      const sinceMs = (progress.misconceptions.lastMinute[place] ?? 0) * MINUTE_MS;
      return { code: 'misconception', skill, misconception, sinceMs, shown, lessons };
    });
}

function wordNeeds(course: Course, progress: Progress): readonly Need[] {
  return Array.from(progress.skills.against.keys()).flatMap((skill): readonly Need[] => {
    const against = answersAgainst(progress, skill);
    if (against === null) return [];
    const sinceMs = (progress.skills.lastMinute[skill] ?? 0) * MINUTE_MS;
    return [{ code: 'said-otherwise', skill: skillIdAt(course, skill), sinceMs, ...against }];
  });
}

function askedNeeds(course: Course, progress: Progress, nowMs: number): readonly Need[] {
  return askedOf(progress)
    .filter(({ lastMinute }) => isWithin(ASKED_DAYS, lastMinute, nowMs))
    .map(({ skill, sinceMinute, times }) => {
      const sinceMs = sinceMinute * MINUTE_MS;
      return { code: 'asked-help', skill: skillIdAt(course, skill), sinceMs, times };
    });
}

function lowNeed(progress: Progress, nowMs: number): readonly Need[] {
  const { turns, sinceMinute, lastMinute } = lowOf(progress);
  if (turns < LOW_TURNS || !isWithin(LOW_DAYS, lastMinute, nowMs)) return [];
  return [{ code: 'feeling-low', sinceMs: sinceMinute * MINUTE_MS, turns }];
}

/** What is not known to be longer ago. */
function isWithin(days: number, minute: number, nowMs: number): boolean {
  return minute === 0 || nowMs / MINUTE_MS - minute < days * CALENDAR_DAY_MINUTES;
}

function habitNeed(code: 'guessing' | 'help-only', habit: Habit | null): readonly Need[] {
  if (habit === null) return [];
  return [{ code, sinceMs: habit.sinceMinute * MINUTE_MS, items: habit.items, of: habit.of }];
}

function fadingNeed(course: Course, progress: Progress, nowMs: number): readonly Need[] {
  const { standing, pKnown } = believeAt(course, progress, nowMs);
  const { neededForCore } = course.reach;
  const all = Array.from(standing.keys());
  const thirsty = all.filter((skill) => standing[skill] === STANDING.thirsty);
  const held = all.filter((skill) => (standing[skill] ?? 0) >= STANDING.thirsty);
  if (thirsty.length < FADING_LEAST || thirsty.length < held.length * FADING_SHARE) return [];
  const [most = 0] = thirsty.sort(
    (a, b) =>
      (neededForCore[b] ?? 0) - (neededForCore[a] ?? 0) || (pKnown[a] ?? 0) - (pKnown[b] ?? 0) || a - b,
  );
  const lastMinute = progress.skills.lastMinute.reduce((latest, minute) => Math.max(latest, minute), 0);
  // While a learner practises, the tutor waters by itself.
  if (isWithin(UNWATERED_DAYS, lastMinute, nowMs)) return [];
  return [
    {
      code: 'fading',
      skill: skillIdAt(course, most),
      sinceMs: lastMinute * MINUTE_MS,
      skills: thirsty.length,
      of: held.length,
    },
  ];
}
