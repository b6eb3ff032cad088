// Who is below the minimum, for the queue of a class whose teacher agreed that it counts. A whole class is looked through
// for it, one learner after the other, while nobody waits: until then the queue goes by time alone.
import type { LearnerId, PackId } from '../domain/ids.ts';
import { isBelowMinimum } from '../tutoring/minimum.ts';
import type { LearnerStates } from './learner-states.ts';

export interface BelowMinimum {
  /** As far as it is known now, in these packs (undefined: all); who is not known yet is looked at later. */
  among(learners: readonly LearnerId[], packs: readonly PackId[] | undefined): ReadonlySet<LearnerId>;
  /** They practised, or what they did elsewhere came: without names, everybody. */
  forget(learners?: readonly LearnerId[]): void;
}

export interface BelowMinimumPorts {
  readonly states: Pick<LearnerStates, 'glance'>;
  readonly now: () => number;
  /** Runs work when the screen has had time to draw: whoever taps a face meanwhile goes first. */
  readonly later: (work: () => void) => void;
  /** Somebody's standing is known now that was not. */
  readonly looked: () => void;
}

export function createBelowMinimum({ states, now, later, looked }: BelowMinimumPorts): BelowMinimum {
  /** The packs in which somebody lacks something. */
  const known = new Map<LearnerId, readonly PackId[]>();
  const wanted = new Set<LearnerId>();
  /** Could not be read, and could not again: nobody is asked for twice before something of them changes. */
  const failed = new Set<LearnerId>();
  let looking = false;

  /** Whether it is known now what somebody lacks. */
  const lookAt = async (learner: LearnerId): Promise<boolean> => {
    const state = await states.glance(learner).catch(() => null);
    // Forgotten meanwhile: what was read may be of before.
    if (!wanted.delete(learner)) return false;
    if (!state?.ok) {
      failed.add(learner);
      return false;
    }
    const lacking = state.value.courses.filter(({ open, progress }) =>
      isBelowMinimum(open.course, progress, now()),
    );
    known.set(
      learner,
      lacking.map(({ open }) => open.course.pack),
    );
    return true;
  };

  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    let found = false;
    try {
      for (const learner of wanted) {
        await new Promise<void>((resolve) => later(resolve));
        if (await lookAt(learner)) found = true;
      }
    } finally {
      looking = false;
    }
    if (found) looked();
  };

  return {
    among: (learners, packs) => {
      const unknown = learners.filter((learner) => !known.has(learner) && !failed.has(learner));
      for (const learner of unknown) wanted.add(learner);
      if (unknown.length > 0) void look();
      const counts = (pack: PackId) => packs === undefined || packs.includes(pack);
      return new Set(learners.filter((learner) => known.get(learner)?.some(counts)));
    },
    forget: (learners) => {
      if (learners === undefined) {
        known.clear();
        failed.clear();
      }
      for (const learner of learners ?? wanted) {
        known.delete(learner);
        failed.delete(learner);
        wanted.delete(learner);
      }
    },
  };
}
