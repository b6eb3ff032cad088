// What a cohort came to at a budget, under the names that BENCHMARKS fixes.
import { percentile } from '../figures.ts';
import type { CohortRun, Evening } from './cohort.ts';

export interface Scores {
  /** Of the policy. */
  readonly name: string;
  /** Core skills truly known. */
  readonly coreKnownMean: number;
  readonly coreKnownP10: number;
  /** Share of learners who know all core skills. */
  readonly shareReachingMinimum: number;
  /** Between the means of the best and the worst group. */
  readonly gap: number;
  /** Share of items on skills that were truly known when asked. */
  readonly wastedItems: number;
  /** Share of skills called secure that are not known; null where none is called so. */
  readonly falseMastery: number | null;
}

const WORST = 0.1;

/** `evening` counts practice days from 0; `core` is how many core skills there are. */
export function scoresAt({ policy, learners }: CohortRun, evening: number, core: number): Scores {
  const lives = learners.map(({ group, evenings }) => ({ group, ...eveningAt(evenings, evening) }));
  const known = lives.map(({ coreKnown }) => coreKnown);
  const sum = (field: 'items' | 'wasted' | 'secure' | 'falselySecure') =>
    lives.reduce((total, life) => total + life[field], 0);
  const groups = [...new Set(lives.map(({ group }) => group))];
  const means = groups.map((name) =>
    mean(lives.flatMap((life) => (life.group === name ? life.coreKnown : []))),
  );
  const [items, secure] = [sum('items'), sum('secure')];
  return {
    name: policy,
    coreKnownMean: mean(known),
    coreKnownP10: percentile(known, WORST),
    shareReachingMinimum: known.filter((count) => count === core).length / known.length,
    gap: Math.max(...means) - Math.min(...means),
    wastedItems: items === 0 ? 0 : sum('wasted') / items,
    falseMastery: secure === 0 ? null : sum('falselySecure') / secure,
  };
}

export function shareReaching({ learners }: CohortRun, evening: number, core: number): number {
  const reached = learners.filter(({ evenings }) => eveningAt(evenings, evening).coreKnown === core);
  return reached.length / learners.length;
}

/** Each policy's scores as means over several places; the policies in the order of the first. */
export function meansOf(places: readonly (readonly Scores[])[]): readonly Scores[] {
  return (places[0] ?? []).map(({ name }) => {
    const own = places.flatMap((scores) => scores.filter((one) => one.name === name));
    const falseMastery = own.flatMap((one) => one.falseMastery ?? []);
    return {
      name,
      coreKnownMean: mean(own.map((one) => one.coreKnownMean)),
      coreKnownP10: mean(own.map((one) => one.coreKnownP10)),
      shareReachingMinimum: mean(own.map((one) => one.shareReachingMinimum)),
      gap: mean(own.map((one) => one.gap)),
      wastedItems: mean(own.map((one) => one.wastedItems)),
      falseMastery: falseMastery.length === 0 ? null : mean(falseMastery),
    };
  });
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function eveningAt(evenings: readonly Evening[], at: number): Evening {
  const evening = evenings[at];
  if (evening === undefined) throw new Error(`Must be below ${evenings.length}, got ${at}`);
  return evening;
}
