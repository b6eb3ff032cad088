// What teachers said to the needs that they were shown: seen to, or later. A need that was seen to comes back when there
// is more of it than was seen, or when two weeks went by; one that was put off comes back at its time, whatever happens.
import type { EventBody, StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { compareEvents, DAY_MS, latestAhead, type Placed, placeAmong } from '../domain/time.ts';
import type { ClassNeed, FoundNeed } from './class-needs-rules.ts';

export const DONE_DAYS = 14;
/** A word that hides for longer was given by a clock that was wrong: it hides nothing. */
const HIDDEN_MOST_MS = (DONE_DAYS + 1) * DAY_MS;

/** The last word on a need, and what was shown then. */
export interface NeedWord {
  readonly as: 'done' | 'later';
  readonly untilMs: number;
  readonly sinceMs: number | undefined;
  readonly count: number | undefined;
  readonly by: Placed;
}

/** By need (`nameOf`). */
export type NeedWords = ReadonlyMap<string, NeedWord>;

/** In any order, and more than once. `canonical` tells the id that a learner has now. */
export function foldNeedAnswers(
  events: Iterable<StoredEvent>,
  canonical: (learner: LearnerId) => LearnerId,
): NeedWords {
  const words = new Map<string, NeedWord>();
  for (const event of events) {
    if (!isKnownEvent(event) || event.type !== 'need-answered') continue;
    const name = nameOf(canonical(event.learner), event);
    const before = words.get(name);
    const by = placeAmong(event);
    if (before && compareEvents(before.by, by) >= 0) continue;
    const { untilMs, sinceMs, count } = event;
    // Another word of a later version puts off, which is over by itself.
    const as = event.as === 'done' ? 'done' : 'later';
    words.set(name, { as, untilMs, sinceMs, count, by });
  }
  return words;
}

/** Whether a teacher has answered it and nothing has changed since. */
export function isAnswered(words: NeedWords, { learner, need, pack }: FoundNeed, nowMs: number): boolean {
  const word = words.get(nameOf(learner, aboutOf(need, pack)));
  if (word === undefined || nowMs >= word.untilMs || word.untilMs - nowMs > HIDDEN_MOST_MS) return false;
  return word.as === 'later' || !hasGrown(need, word);
}

type Answered = Extract<EventBody, { type: 'need-answered' }>;

/** What is written down when a teacher answers. */
export function toAnswer({ learner, need, pack }: FoundNeed, as: Answered['as'], untilMs: number): Answered {
  const { sinceMs } = need;
  const count = countOf(need);
  return { type: 'need-answered', learner, ...aboutOf(need, pack), as, untilMs, sinceMs, count };
}

/** What takes a word back: put off until a time that is over. */
export function toAnswerTakenBack(found: FoundNeed): Answered {
  return toAnswer(found, 'later', 0);
}

/** The answer as it is written now: behind the one that it takes the place of, where that was given by a clock far ahead. */
export function answeringWord(
  words: NeedWords,
  { learner, need, pack }: FoundNeed,
  answer: Answered,
  nowMs: number,
): Answered {
  const behind = latestAhead([words.get(nameOf(learner, aboutOf(need, pack)))?.by], nowMs);
  return behind === undefined ? answer : { ...answer, behind };
}

type About = Pick<Answered, 'need' | 'pack' | 'skill'>;

/** What names a need: its rule, and what it is about. Which skill fades first may change: it is the same need. */
function aboutOf(need: ClassNeed, pack: FoundNeed['pack']): About {
  const ofPack = pack === null || need.code === 'feeling-low' || need.code === 'absent' ? {} : { pack };
  switch (need.code) {
    case 'misconception':
      return { need: `misconception ${need.misconception}`, ...ofPack, skill: need.skill };
    case 'stuck':
    case 'only-with-help':
    case 'asked-help':
    case 'said-otherwise':
      return { need: need.code, ...ofPack, skill: need.skill };
    default:
      return { need: need.code, ...ofPack };
  }
}

const nameOf = (learner: LearnerId, { need, pack, skill }: About): string =>
  [learner, need, pack ?? '', skill ?? ''].join(' / ');

/** It began anew, or has gone on for as many more as made it a need. */
function hasGrown(need: ClassNeed, { sinceMs, count }: NeedWord): boolean {
  if (BEGINS.has(need.code) && sinceMs !== undefined && need.sinceMs > sinceMs) return true;
  return count !== undefined && countOf(need) >= count + MORE[need.code];
}

/** Needs whose `sinceMs` is when they began; that of the others is the last answer, which moves with every answer. */
const BEGINS: ReadonlySet<ClassNeed['code']> = new Set([
  'stuck',
  'only-with-help',
  'asked-help',
  'feeling-low',
  'wants-to-talk',
  'absent',
  'guessing',
  'help-only',
]);

/** How many more tries, answers, turns or days tell something new. Habits are seen in a window, and fading is slow. */
const MORE: Readonly<Record<ClassNeed['code'], number>> = {
  stuck: 3,
  'only-with-help': 3,
  misconception: 2,
  'asked-help': 1,
  'feeling-low': 1,
  'wants-to-talk': 1,
  absent: 3,
  'said-otherwise': 3,
  guessing: Number.POSITIVE_INFINITY,
  'help-only': Number.POSITIVE_INFINITY,
  fading: 3,
};

function countOf(need: ClassNeed): number {
  switch (need.code) {
    case 'stuck':
      return need.tries;
    case 'misconception':
      return need.shown;
    case 'asked-help':
    case 'wants-to-talk':
      return need.times;
    case 'feeling-low':
      return need.turns;
    case 'absent':
      return need.days;
    case 'fading':
      return need.skills;
    default:
      return need.items;
  }
}
