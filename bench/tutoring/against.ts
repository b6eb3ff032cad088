// Banyan against the best of the others at one budget, over the worlds in which that budget is reached: the figures
// that the project set itself, in one line.
import type { Compared } from './budgets.ts';
import { mean, meansOf, type Scores } from './scores.ts';

export interface Against {
  readonly share: number;
  readonly worlds: number;
  /** Means over the worlds. */
  readonly policies: readonly Scores[];
  /** Core skills at the 10th percentile, ours over the best other's: means over the worlds, divided. */
  readonly p10Ratio: number;
  /** Share that reaches the minimum, likewise. */
  readonly shareRatio: number;
  /** The other policy with the highest mean over the worlds, and its gap. */
  readonly highestMean: string;
  readonly gapOfHighestMean: number;
  /** Least share of wasted items among the others. */
  readonly wastedByThriftiest: number;
}

/** Null where no world reaches the budget. */
export function compareOverWorlds(share: number, budgets: readonly Compared[], ours: string): Against | null {
  const reached = budgets.filter((one) => one.share === share);
  if (reached.length === 0) return null;
  const policies = meansOf(reached.map((one) => one.policies));
  const of = (field: 'coreKnownP10' | 'shareReachingMinimum', name: (budget: Compared) => string) =>
    mean(reached.map((one) => one.policies.find((scores) => scores.name === name(one))?.[field] ?? 0));
  const ratio = (field: 'coreKnownP10' | 'shareReachingMinimum') =>
    of(field, () => ours) / of(field, ({ best }) => best);
  const others = policies.filter(({ name }) => name !== ours);
  const [highest] = [...others].sort((a, b) => b.coreKnownMean - a.coreKnownMean);
  return {
    share,
    worlds: reached.length,
    policies,
    p10Ratio: ratio('coreKnownP10'),
    shareRatio: ratio('shareReachingMinimum'),
    highestMean: highest?.name ?? '',
    gapOfHighestMean: highest?.gap ?? Number.NaN,
    wastedByThriftiest: Math.min(...others.map(({ wastedItems }) => wastedItems)),
  };
}
