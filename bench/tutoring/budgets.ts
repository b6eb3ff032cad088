// At which budgets policies are compared: where the best of the others brings a quarter, a half, three quarters of the
// learners to the minimum. They are found from the others alone; what Banyan does has no part in it.
import type { CohortRun } from './cohort.ts';
import { type Scores, scoresAt, shareReaching } from './scores.ts';

export const SHARES = [0.25, 0.5, 0.75] as const;

export interface Budget {
  /** Of learners whom the best other policy had brought to the minimum. */
  readonly share: number;
  /** The evening, counted in practice days from 0, and calendar days until then. */
  readonly evening: number;
  readonly days: number;
  /** Name of that policy: the first to get there; of several on one evening, the one with the larger share. */
  readonly best: string;
}

export interface Compared extends Budget {
  readonly policies: readonly Scores[];
}

/** Budgets that no other policy reaches within the calendar are left out. `days` is one an evening. */
export function findBudgets(
  others: readonly CohortRun[],
  days: readonly number[],
  core: number,
): readonly Budget[] {
  return SHARES.flatMap((share) => {
    for (const [evening, day] of days.entries()) {
      const shares = others.map((run) => shareReaching(run, evening, core));
      const most = Math.max(...shares);
      const best = others[shares.indexOf(most)];
      if (best && most >= share) return [{ share, evening, days: day, best: best.policy }];
    }
    return [];
  });
}

export function compareAt(budget: Budget, runs: readonly CohortRun[], core: number): Compared {
  return { ...budget, policies: runs.map((run) => scoresAt(run, budget.evening, core)) };
}
