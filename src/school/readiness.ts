// What one learner could be taught tomorrow: what is next and stands on what is known, and what a lesson of a person
// would mend. Each with the facts that say why, so that a teacher can see it and overrule.
import type { MisconceptionId, PackId, SkillId } from '../domain/ids.ts';
import { type Beliefs, STANDING } from '../tutoring/beliefs.ts';
import { type Choosing, startChoosing } from '../tutoring/choosing.ts';
import { type Course, skillIdAt, skillOf } from '../tutoring/course.ts';
import { frontierOf } from '../tutoring/frontier.ts';
import { isTemplate } from '../tutoring/item-index.ts';
import { heldMisconceptions } from '../tutoring/misconception-states.ts';
import { needsOf } from '../tutoring/needs.ts';
import { COUNT, countOf, hasFlag, type Progress, SKILL_FLAG } from '../tutoring/progress-state.ts';
import { worksOnPaper } from './worksheets.ts';

/** What a lesson is about: a skill, or a misconception of that skill. */
export interface Topic {
  readonly pack: PackId;
  readonly skill: SkillId;
  readonly misconception: MisconceptionId | null;
}

/** Why a learner is in a group. */
export type Why =
  /** Answers showed it so often; its lessons did not mend it, or have not been seen. */
  | {
      readonly code: 'misconception';
      readonly needsHelp: boolean;
      readonly shown: number;
      readonly lessons: number;
    }
  | { readonly code: 'stuck'; readonly tries: number; readonly misses: number }
  | { readonly code: 'only-with-help'; readonly items: number }
  /** Comes next; begun with so many first tries, or new. */
  | { readonly code: 'next'; readonly answers: number };

export interface Readiness {
  readonly topic: Topic;
  readonly why: Why;
  /** How soon it would come on the tablet: 0 for what comes first. */
  readonly rank: number;
}

/** Of each pack so many of what comes next: what lies further on is another day's. */
const NEXT_MOST = 8;
/** A board problem and three questions to check: a lesson together needs as many different ones. */
export const QUESTIONS_A_LESSON = 4;

export interface LearnerCourse {
  readonly course: Course;
  readonly progress: Progress;
}

/** Whether anything was answered yet: of who is new nobody knows what comes next. */
export function hasBegun(courses: readonly LearnerCourse[]): boolean {
  return courses.some(({ progress }) => countOf(progress, COUNT.answers) > 0);
}

/**
 * What the learner is ready for, each topic once, the most urgent first; empty for who has not answered anything yet, and
 * for who is through. `courses` in the order in which the tutor goes through them.
 */
export function readinessOf(courses: readonly LearnerCourse[], nowMs: number): readonly Readiness[] {
  const begun = courses.filter(({ progress }) => countOf(progress, COUNT.answers) > 0);
  const all = begun.flatMap(({ course, progress }, at) => {
    const choosing = startChoosing({ course, progress, nowMs, seed: 0 });
    const rank = at * NEXT_MOST;
    return [...toMend(choosing, rank), ...toLearn(choosing, rank)];
  });
  return all.sort((a, b) => Number(isUrgent(b.why)) - Number(isUrgent(a.why)) || a.rank - b.rank);
}

/** Goes on for nobody without a person. What is merely next, or mended by the tutor's own next lesson, can wait. */
export function isUrgent(why: Why): boolean {
  return why.code === 'misconception' ? why.needsHelp : why.code !== 'next';
}

/** The same for the same topic, on every tablet. */
export function topicKey({ pack, skill, misconception }: Topic): string {
  return `${pack} ${skill} ${misconception ?? ''}`;
}

function toMend({ course, progress, nowMs, beliefs }: Choosing, rank: number): readonly Readiness[] {
  return heldMisconceptions(course, progress, nowMs).flatMap((held): readonly Readiness[] => {
    const { misconception, skill, state, shown, lessons } = held;
    const place = skillOf(course, skill);
    if (state === 'mended' || !isWithinReach(beliefs, place) || !canBeTaught(course, progress, place))
      return [];
    const why = { code: 'misconception', needsHelp: state === 'needs-help', shown, lessons } as const;
    return [{ topic: { pack: course.pack, skill, misconception }, why, rank }];
  });
}

function toLearn(choosing: Choosing, rank: number): readonly Readiness[] {
  const { course, progress } = choosing;
  const walls = wallsOf(choosing);
  return frontierOf(choosing)
    .filter((place) => canBeTaught(course, progress, place))
    .map((place, at) => {
      const skill = skillIdAt(course, place);
      const next: Why = { code: 'next', answers: progress.skills.answers[place] ?? 0 };
      const topic = { pack: course.pack, skill, misconception: null };
      return { topic, why: walls.get(skill) ?? next, rank: rank + at };
    })
    .filter(({ why }, at) => at < NEXT_MOST || why.code !== 'next');
}

function wallsOf({ course, progress, nowMs }: Choosing): ReadonlyMap<SkillId, Why> {
  const walls = new Map<SkillId, Why>();
  for (const need of needsOf(course, progress, nowMs)) {
    if (need.code === 'stuck')
      walls.set(need.skill, { code: 'stuck', tries: need.tries, misses: need.misses });
    if (need.code === 'only-with-help') walls.set(need.skill, { code: 'only-with-help', items: need.items });
  }
  return walls;
}

/** What it builds on stands: a misconception may also be of a skill that is known. */
function isWithinReach({ reachable, standing }: Beliefs, skill: number): boolean {
  return skill >= 0 && (reachable[skill] === 1 || (standing[skill] ?? 0) > STANDING.open);
}

/** The teacher has not shut it, and there is enough to ask on paper. */
function canBeTaught(course: Course, progress: Progress, skill: number): boolean {
  return !hasFlag(progress, skill, SKILL_FLAG.blocked) && questionsOn(course, skill) >= QUESTIONS_A_LESSON;
}

/** Different questions that a pencil can answer; a template is as many as wanted. Stops counting when there are enough. */
function questionsOn(course: Course, skill: number): number {
  const { index } = course;
  const rows = index.rows.subarray(index.starts[skill] ?? 0, index.challenges[skill] ?? 0);
  let questions = 0;
  for (const row of rows) {
    if (questions >= QUESTIONS_A_LESSON) break;
    if (!worksOnPaper(course, row)) continue;
    questions += isTemplate(index, row) ? QUESTIONS_A_LESSON : 1;
  }
  return questions;
}
