// Which pack goes on, and with what: the one in which a lesson is taught together, else the one in which an answer has just shown what has to be mended, else the one in
// which a teacher assigned something, else the first on the shelf that has something to learn or review, else the first
// of which something is only presumed, else the first that has a challenge to offer: whom the first questions of a pack
// find beyond it goes on to the next pack's, and shows what was presumed when nothing is left to learn. Tablets choose so, and who explains a choice afterwards chooses so again.
import type { ItemId, LearnerId, LessonId, PackId } from '../domain/ids.ts';
import { toSeed } from '../domain/random.ts';
import { assignedStep } from './assigned.ts';
import { chooseNext } from './choice.ts';
import { startChoosing } from './choosing.ts';
import type { Course } from './course.ts';
import { mendingDue } from './misconceptions.ts';
import type { ChoiceInput } from './policy.ts';
import { COUNT, countOf, type Progress } from './progress-state.ts';
import { freeSetStep, orderedSetStep } from './set-step.ts';
import type { ItemStep, LessonStep, Step } from './step.ts';

export interface CourseProgress {
  readonly course: Course;
  readonly progress: Progress;
}

export interface Choice<C> {
  /** The one of the courses that goes on. */
  readonly of: C;
  readonly input: ChoiceInput;
  readonly step: ItemStep | LessonStep;
  /** Nothing is left to learn or review in any pack: this is offered all the same. */
  readonly atEnd: boolean;
}

export interface ChoosingAmong {
  /** Under which the learner is known here: part of the seed. */
  readonly learner: LearnerId;
  /** Of the mark that the choice follows (known-history.ts); 0 for a clock that is not to be trusted. */
  readonly nowMs: number;
  /** From these alone, as a teacher said, and from where something is assigned; null for all. */
  readonly packs?: readonly PackId[] | null;
  readonly unreadable?: readonly ItemId[];
  readonly unreadableLessons?: readonly LessonId[];
  /** Measured by a benchmark. */
  readonly next?: (input: ChoiceInput) => Step;
}

/**
 * Null when no pack has anything at all. Where none of the packs that a teacher named is there, or none of them has
 * anything to ask, the child goes on with what there is.
 */
export function chooseAmong<C extends CourseProgress>(
  courses: readonly C[],
  choosing: ChoosingAmong,
): Choice<C> | null {
  const { packs = null, nowMs, unreadable = [] } = choosing;
  const wants = new Map(courses.map((one) => [one, wantedIn({ ...one, nowMs, seed: 0, unreadable })]));
  const isNamed = (one: C) => packs === null || packs.includes(one.course.pack) || wants.get(one) !== 0;
  const named = courses.filter(isNamed);
  const inOrder = (among: readonly C[]) =>
    among.filter((one) => wants.get(one) === TOGETHER).concat(mendedFirst(among, wants, nowMs));
  const found = firstStep([...new Set(inOrder(named))], choosing);
  if (found !== null || named.length === courses.length) return found;
  return firstStep([...new Set(inOrder(courses))], choosing);
}

/** The packs that a learner's path goes through: those named, and those in which something was assigned; else all. */
export function practisedAmong<
  C extends { readonly open: { readonly course: Course }; readonly progress: Progress },
>(courses: readonly C[], packs: readonly PackId[] | null): readonly C[] {
  const named = courses.filter(
    ({ open: { course }, progress: { assigned, sets } }) =>
      packs === null || packs.includes(course.pack) || assigned[0] !== 0 || sets[0] !== 0,
  );
  return named.length === 0 ? courses : named;
}

/** What a teacher wants done in a pack now: nothing, something, a lesson taught together. */
const ASSIGNED = 1;
const TOGETHER = 2;

function wantedIn(input: ChoiceInput): number {
  const { assigned, sets } = input.progress;
  if (assigned[0] === 0 && sets[0] === 0) return 0;
  const choosing = startChoosing(input);
  if (orderedSetStep(choosing) !== null) return TOGETHER;
  return (freeSetStep(choosing) ?? assignedStep(choosing)) === null ? 0 : ASSIGNED;
}

function mendedFirst<C extends CourseProgress>(
  courses: readonly C[],
  wants: ReadonlyMap<C, number>,
  nowMs: number,
): readonly C[] {
  const mended = courses.filter(({ course, progress }) => mendingDue(course, progress, nowMs));
  const assigned = courses.filter((one) => wants.get(one) === ASSIGNED);
  return [...mended, ...assigned, ...courses];
}

function firstStep<C extends CourseProgress>(
  courses: readonly C[],
  { learner, nowMs, unreadable = [], unreadableLessons = [], next = chooseNext }: ChoosingAmong,
): Choice<C> | null {
  let offer: Choice<C> | null = null;
  for (const presumes of courses.length > 1 ? [true, false] : [false]) {
    for (const of of courses) {
      const { course, progress } = of;
      const seed = seedOf(learner, progress);
      const input = {
        course,
        progress,
        nowMs,
        seed,
        unreadable,
        unreadableLessons,
        ...(presumes && { presumes }),
      };
      const step = next(input);
      if (step.type !== 'finished') return { of, input, step, atEnd: false };
      if (step.offer) offer ??= { of, input, step: step.offer, atEnd: true };
    }
  }
  return offer;
}

/** The same learner with the same history gets the same item on every tablet; the next item another one. */
function seedOf(learner: LearnerId, progress: Progress): number {
  return toSeed(`${learner} ${countOf(progress, COUNT.shown)} ${countOf(progress, COUNT.turnLessons)}`);
}
