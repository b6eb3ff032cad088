// One policy teaches a cohort, day by day. What is looked at on each evening is all that any score at any budget needs;
// nothing is run twice.
import { createRandom } from '../../src/domain/random.ts';
import type { PracticeDay } from './calendar.ts';
import type { Placement } from './level.ts';
import { type TurnSeen, teachTurn } from './turn.ts';
import type { Pupil, Syllabus, TeachingPolicy } from './tutor.ts';

/** One learner on one evening. */
export interface Evening {
  /** Core skills truly known. */
  readonly coreKnown: number;
  /** Items so far, and those of them on skills that were known when asked. */
  readonly items: number;
  readonly wasted: number;
  /** Skills called secure, and those of them that are not known. */
  readonly secure: number;
  readonly falselySecure: number;
}

/** What one learner's time under a policy came to. */
export interface Life {
  readonly group: string;
  /** One a practice day. */
  readonly evenings: readonly Evening[];
  /** Null where nobody is placed, or where the calendar ended before. */
  readonly placement: Placement | null;
  readonly placingQuestions: number;
}

export interface CohortRun {
  readonly policy: string;
  readonly learners: readonly Life[];
}

export function runCohort(
  syllabus: Syllabus,
  policy: TeachingPolicy,
  { learners: count, seed }: { readonly learners: number; readonly seed: number },
  days: readonly PracticeDay[],
): CohortRun {
  const createTutor = policy.open(syllabus);
  const learners = syllabus.world.learners(count, createRandom(seed));
  if (learners.length !== count) throw new Error(`learners must give ${count}, got ${learners.length}`);
  return {
    policy: policy.name,
    learners: learners.map((learner, at) => {
      const tutor = createTutor(Math.imul(seed + 1, 0x9e3779b1) ^ at);
      return liveThrough(syllabus, { learner, tutor }, days);
    }),
  };
}

function liveThrough(syllabus: Syllabus, pupil: Pupil, days: readonly PracticeDay[]): Life {
  const seen: TurnSeen = { left: 0, items: 0, wasted: 0, placingQuestions: 0, placement: null };
  const evenings = days.map(({ turnStarts, eveningMs }) => {
    for (const startMs of turnStarts) teachTurn(syllabus, pupil, seen, startMs);
    return lookAt(syllabus, pupil, seen, eveningMs);
  });
  const { placement, placingQuestions } = seen;
  return { group: pupil.learner.group, evenings, placement, placingQuestions };
}

function lookAt(syllabus: Syllabus, { learner, tutor }: Pupil, seen: TurnSeen, nowMs: number): Evening {
  const { skills } = syllabus.world;
  const calledSecure = tutor.secureSkills(nowMs);
  let [coreKnown, secure, falselySecure] = [0, 0, 0];
  for (const [place, { id, core }] of skills.entries()) {
    const isSecure = calledSecure[place] === true;
    if (!core && !isSecure) continue;
    const knows = learner.knows(id, nowMs);
    if (core && knows) coreKnown += 1;
    if (isSecure) secure += 1;
    if (isSecure && !knows) falselySecure += 1;
  }
  return { coreKnown, items: seen.items, wasted: seen.wasted, secure, falselySecure };
}
