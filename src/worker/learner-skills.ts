// A learner's skills for the teacher: how well each is known, as the answers say, and what was decided of it, by whom.
// What stands is told by the learner's progress; the words in the log say who it was.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import { isOpenAt } from '../tutoring/assigned-dates.ts';
import { startChoosing } from '../tutoring/choosing.ts';
import { skillIdAt } from '../tutoring/course.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { findingSkill } from '../tutoring/finding-start.ts';
import { type Assignment, assignmentsOf, isFindingSkipped } from '../tutoring/fold-teacher.ts';
import { type Growth, growthsAt, toGrowth } from '../tutoring/growth.ts';
import { ordinaryCount } from '../tutoring/item-index.ts';
import { hasFlag, SKILL_FLAG } from '../tutoring/progress-state.ts';
import { isSure, LEAF_P, SECURE_P } from '../tutoring/thresholds.ts';
import type { Core } from './core.ts';
import { pickLanguage } from './courses.ts';
import type { Writer } from './event-writers.ts';
import type { CourseState } from './learner-states.ts';
import type {
  AssignmentWord,
  LearnerSkillsView,
  Level,
  SaidBy,
  SkillRow,
  SkillWord,
} from './teaching-api.ts';
import { pictureOf } from './turn-view.ts';

const MINUTE_MS = 60_000;
const TYPES = ['override-set', 'skill-assigned'] as const;
type Word = EventOf<(typeof TYPES)[number]>;

/** Null for who is not in the roster. */
export async function readLearnerSkills(
  core: Core,
  writer: Writer,
  about: LearnerId,
): Promise<LearnerSkillsView | null> {
  const roster = await core.school.roster();
  const id = canonicalLearner(roster, about);
  const card = await core.cards.read(id);
  const loaded = await core.states.load(id);
  const read = await core.stores.log.readTypes(TYPES);
  if (!card || !loaded.ok || !read.ok) return null;
  const ids = new Set<string>(allIdsOf(roster, id));
  const words = read.value.filter((event): event is Word => isKnownEvent(event) && isWordOn(event, ids));
  const packs = await Promise.all(
    loaded.value.courses.map((state) => toPack(core, { state, words, writer, learner: id })),
  );
  return {
    learner: { id, name: card.name },
    finding: findingOf(loaded.value.courses, core.surroundings.now()),
    packs,
  };
}

function findingOf(courses: readonly CourseState[], nowMs: number): LearnerSkillsView['finding'] {
  if (courses.length > 0 && courses.every(({ progress }) => isFindingSkipped(progress))) return 'skipped';
  const isGoing = courses.some(({ open: { course }, progress }) => {
    const choosing = startChoosing({ course, progress, nowMs, seed: 0 });
    return !isFindingSkipped(progress) && findingSkill(choosing) !== null;
  });
  return isGoing ? 'going' : 'over';
}

const isWordOn = (event: StoredEvent, ids: ReadonlySet<string>): boolean =>
  TYPES.some((type) => type === event.type) && 'learner' in event && ids.has(String(event.learner));

interface PackAbout {
  readonly state: CourseState;
  readonly words: readonly Word[];
  readonly writer: Writer;
  readonly learner: LearnerId;
}

async function toPack(core: Core, { state, words, writer, learner }: PackAbout) {
  const { open, progress } = state;
  const { course, installed } = open;
  const texts = await core.stores.shelf.readPackTexts(
    installed.install,
    pickLanguage(installed, core.languageOf(learner)),
  );
  const nowMs = core.surroundings.now();
  const growths = growthsAt(course, progress, nowMs);
  const own = words.filter(({ pack }) => pack === course.pack);
  const assignments = new Map(assignmentsOf(progress).map((one) => [one.skill, one]));
  const rows = course.graph.order.map(async (place): Promise<SkillRow> => {
    const skill = skillIdAt(course, place);
    const about = own.filter((word) => word.skill === skill);
    const assigned = assignments.get(place);
    const growth = toGrowth(growths[place] ?? 0);
    return {
      pack: course.pack,
      skill,
      title: (texts.ok && texts.value.skills[skill]) || '',
      picture: pictureOf(open, skill),
      core: course.graph.core[place] ?? false,
      growth,
      ...standingOf(state, place, nowMs),
      answers: progress.skills.answers[place] ?? 0,
      hasItems: ordinaryCount(course.index, place) > 0,
      said: await toSaid(state, place, about, writer),
      assigned: assigned ? await toAssigned(state, assigned, about, { writer, growth, nowMs }) : null,
    };
  });
  const title = (texts.ok && texts.value.title) || course.pack;
  return { pack: course.pack, title, skills: await Promise.all(rows) };
}

/** By the answers alone: a teacher sees beside a word what the tablet would say without it. */
function standingOf(
  { open: { course }, progress }: CourseState,
  skill: number,
  nowMs: number,
): { readonly level: Level; readonly sure: boolean } {
  const mastery = course.model.mastery(progress.model, skill, nowMs);
  const { pKnown } = mastery;
  const sure = isSure(mastery);
  if (pKnown >= SECURE_P && hasFlag(progress, skill, SKILL_FLAG.secured)) return { level: 'knows', sure };
  const { answers, lessons } = progress.skills;
  const isBegun = (answers[skill] ?? 0) > 0 || (lessons[skill] ?? 0) > 0;
  if (!isBegun) return { level: 'not-yet', sure };
  return { level: pKnown >= LEAF_P ? 'nearly' : 'learning', sure };
}

async function toSaid(
  { progress }: CourseState,
  skill: number,
  words: readonly Word[],
  writer: Writer,
): Promise<SkillWord | null> {
  const as = saidOf(progress.skills.flags[skill] ?? 0);
  if (as === null) return null;
  const last = words.findLast((word) => word.type === 'override-set');
  const by = last?.type === 'override-set' && last.as === as ? last : null;
  return { as, ...(await toSaidBy(by, writer)) };
}

function saidOf(flags: number): SkillWord['as'] | null {
  if ((flags & SKILL_FLAG.saidKnown) !== 0) return 'known';
  if ((flags & SKILL_FLAG.saidNotKnown) !== 0) return 'not-known';
  return (flags & SKILL_FLAG.blocked) !== 0 ? 'blocked' : null;
}

interface StandsNow {
  readonly growth: Growth;
  readonly nowMs: number;
}

async function toAssigned(
  state: CourseState,
  one: Assignment,
  words: readonly Word[],
  { writer, ...now }: StandsNow & { readonly writer: Writer },
): Promise<AssignmentWord> {
  const last = words.findLast((word) => word.type === 'skill-assigned') ?? null;
  return {
    fromMs: one.fromMinute === 0 ? null : one.fromMinute * MINUTE_MS,
    untilMs: one.untilMinute === 0 ? null : one.untilMinute * MINUTE_MS,
    state: stateOf(state, one, now),
    ...(await toSaidBy(last, writer)),
  };
}

function stateOf(
  { open: { course }, progress }: CourseState,
  one: Assignment,
  { growth, nowMs }: StandsNow,
): AssignmentWord['state'] {
  const { skill, fromMinute } = one;
  if (hasFlag(progress, skill, SKILL_FLAG.blocked)) return 'hidden';
  if (ordinaryCount(course.index, skill) === 0) return 'empty';
  if (growth === 'fruit') return 'known';
  if (isOpenAt(one, nowMs)) return 'open';
  return fromMinute * MINUTE_MS > nowMs ? 'later' : 'over';
}

async function toSaidBy(word: Word | null, writer: Writer): Promise<SaidBy> {
  if (word === null) return { here: false, by: '', atMs: null };
  return { ...(await writer(word)), atMs: timeOf(word) || null };
}
