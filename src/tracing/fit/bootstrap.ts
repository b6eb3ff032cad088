// How far figures would move with other learners of the same kind: learners are drawn anew with all of their answers,
// since answers of one learner hang together (Efron 1979; the percentile interval of Efron & Tibshirani 1993, ch. 13).
import type { Random } from '../../domain/random.ts';
import { createScorer, type Predictions, type Score } from './metrics.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** An interval for each figure; null where some draw had no value for it. */
export type Intervals = Readonly<Record<keyof Score, Interval | null>>;

const OUTSIDE = 0.05;

/** Scores with other learners, a draw each. Cost: one walk over all answers a draw. */
export function drawScores(predictions: Predictions, draws: number, random: Random): readonly Score[] {
  const learners = predictions.starts.length - 1;
  const score = createScorer(predictions);
  return Array.from({ length: draws }, () => score(drawLearners(learners, random)));
}

/** Intervals that hold 95 % of the draws. */
export function toIntervals(draws: readonly Score[]): Intervals {
  const of = (figure: keyof Score): Interval | null => toInterval(draws.map((one) => one[figure]));
  return {
    auc: of('auc'),
    accuracy: of('accuracy'),
    rmse: of('rmse'),
    logloss: of('logloss'),
    ece: of('ece'),
  };
}

/**
 * How much more AUC the one has than the other. Both drawn with the same seed over the same learners, so that a draw of
 * easy learners is one for both: far narrower than what their own intervals suggest.
 */
export function aucGain(one: readonly Score[], other: readonly Score[]): Interval | null {
  return toInterval(
    one.map(({ auc }, draw) => {
      const beside = other[draw]?.auc ?? null;
      return auc === null || beside === null ? null : auc - beside;
    }),
  );
}

/** How often each learner is drawn when as many are drawn, with putting back, as there are. */
export function drawLearners(learners: number, random: Random): Uint32Array {
  const times = new Uint32Array(learners);
  for (let draw = 0; draw < learners; draw++) {
    const learner = Math.floor(random() * learners);
    times[learner] = (times[learner] ?? 0) + 1;
  }
  return times;
}

/** Nearest ranks. */
function toInterval(values: readonly (number | null)[]): Interval | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length < values.length || known.length === 0) return null;
  const low = Math.floor((OUTSIDE / 2) * (known.length - 1));
  return { low: known[low] ?? 0, high: known[known.length - 1 - low] ?? 0 };
}
