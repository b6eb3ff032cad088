// At which budgets policies are compared: where the best of the others brings a quarter, a half, three quarters of the
// learners to the minimum. It is found from the others alone; what Banyan does has no part in it.
import type { CohortRun } from './cohort.ts';
import { type Scores, scoresAt, shareReaching } from './scores.ts';

export const SHARES = [0.25, 0.5, 0.75] as const;

export interface Budget {
  /** Of learners whom the best other policy had brought to the minimum. */
  readonly share: number;
  /** Calendar days until then. */
  readonly days: number;
  /** Name of that policy: the first to get there; of several on one evening, the one with the larger share. */
  readonly best: string;
  readonly policies: readonly Scores[];
}

/** Budgets that no other policy reaches within the calendar are left out. `days` is one an evening. */
export function compareAtBudgets(
  ours: CohortRun,
  others: readonly CohortRun[],
  days: readonly number[],
  core: number,
): readonly Budget[] {
  return SHARES.flatMap((share) => {
    for (const [evening, day] of days.entries()) {
      const shares = others.map((run) => shareReaching(run, evening, core));
      const most = Math.max(...shares);
      if (most < share) continue;
      const best = others[shares.indexOf(most)]?.policy ?? '';
      const policies = [ours, ...others].map((run) => scoresAt(run, evening, core));
      return [{ share, days: day, best, policies }];
    }
    return [];
  });
}
