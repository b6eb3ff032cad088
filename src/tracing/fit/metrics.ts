// How good predictions of answers are. Every figure is over all answers together, as the tables that we compare with
// have it; a learner with many answers weighs more than one with few.

/** What was said of answers before they were given, and what they were. Rows of a learner stand together. */
export interface Predictions {
  /** One a row: P(right), in (0, 1). */
  readonly predicted: ArrayLike<number>;
  /** One a row: 0 or 1. */
  readonly correct: ArrayLike<number>;
  /** One a learner and one more: the row where each learner begins, and the number of rows. */
  readonly starts: ArrayLike<number>;
}

export interface Score {
  /** Null when all answers are right, or none is. */
  readonly auc: number | null;
  readonly accuracy: number;
  readonly rmse: number;
  readonly logloss: number;
  readonly ece: number;
}

/** One bin of a reliability curve. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  /** Mean prediction and share right; null when nothing was predicted here. */
  readonly predicted: number | null;
  readonly observed: number | null;
  readonly answers: number;
}

/** Ten, as most who report an expected calibration error use. */
export const BINS = 10;
/** A prediction of 0 or 1 that fails would cost without end: log loss takes it for this far away, as scikit-learn did. */
const LEAST_P = 1e-15;

/**
 * AUC: the chance that a right answer was held likelier than a wrong one, ties counting half (Mann & Whitney 1947).
 * Accuracy: a prediction from 0.5 says "right". RMSE: root of the mean of (p − y)² (its square is Brier's score).
 * Log loss: mean of −y log p − (1 − y) log(1 − p). ECE: expected calibration error over ten bins of equal width,
 * Σ n_b / n · |mean p − share right| (Naeini, Cooper & Hauskrecht 2015).
 */
export function scoreOf(predictions: Predictions): Score {
  const learners = Math.max(0, predictions.starts.length - 1);
  return createScorer(predictions)(new Float64Array(learners).fill(1));
}

/** Makes a function from a weight a learner to the score in which all of the learner's answers count so often. */
export function createScorer(predictions: Predictions): (weights: ArrayLike<number>) => Score {
  const tally = tallyLearners(predictions);
  const areaUnder = createAreaUnder(predictions);
  return (weights) => {
    const total = addUp(tally, weights);
    const n = total[ANSWERS] ?? 0;
    const mean = (at: number): number => (total[at] ?? 0) / n;
    let apart = 0;
    for (let bin = 0; bin < BINS; bin++) {
      apart += Math.abs((total[BIN_PREDICTED + bin] ?? 0) - (total[BIN_RIGHT + bin] ?? 0));
    }
    return {
      auc: areaUnder(weights),
      accuracy: mean(HITS),
      rmse: Math.sqrt(mean(SQUARES)),
      logloss: mean(LOSS),
      ece: apart / n,
    };
  };
}

/** Mean prediction and share right in each of ten bins of equal width. */
export function reliabilityCurve(predictions: Predictions): readonly ReliabilityBin[] {
  const tally = tallyLearners(predictions);
  const learners = predictions.starts.length - 1;
  const total = addUp(tally, new Float64Array(learners).fill(1));
  return Array.from({ length: BINS }, (_, bin) => {
    const answers = total[BIN_ANSWERS + bin] ?? 0;
    const share = (at: number): number | null => (answers === 0 ? null : (total[at + bin] ?? 0) / answers);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      predicted: share(BIN_PREDICTED),
      observed: share(BIN_RIGHT),
      answers,
    };
  });
}

// What is added up of each learner, by place.
const ANSWERS = 0;
const HITS = 1;
const SQUARES = 2;
const LOSS = 3;
const BIN_ANSWERS = 4;
const BIN_PREDICTED = BIN_ANSWERS + BINS;
const BIN_RIGHT = BIN_PREDICTED + BINS;
const WIDTH = BIN_RIGHT + BINS;

function tallyLearners({ predicted, correct, starts }: Predictions): Float64Array {
  const learners = Math.max(0, starts.length - 1);
  const tally = new Float64Array(learners * WIDTH);
  for (let learner = 0; learner < learners; learner++) {
    const base = learner * WIDTH;
    const add = (at: number, value: number): void => {
      tally[base + at] = (tally[base + at] ?? 0) + value;
    };
    for (let row = starts[learner] ?? 0; row < (starts[learner + 1] ?? 0); row++) {
      const p = predicted[row] ?? Number.NaN;
      const y = correct[row] ?? Number.NaN;
      const bin = Math.min(BINS - 1, Math.floor(p * BINS));
      add(ANSWERS, 1);
      add(HITS, p >= 0.5 === (y === 1) ? 1 : 0);
      add(SQUARES, (p - y) * (p - y));
      add(LOSS, -Math.log(Math.max(LEAST_P, y === 1 ? p : 1 - p)));
      add(BIN_ANSWERS + bin, 1);
      add(BIN_PREDICTED + bin, p);
      add(BIN_RIGHT + bin, y);
    }
  }
  return tally;
}

function addUp(tally: Float64Array, weights: ArrayLike<number>): Float64Array {
  const total = new Float64Array(WIDTH);
  for (let learner = 0; learner < weights.length; learner++) {
    const weight = weights[learner] ?? 0;
    if (weight === 0) continue;
    for (let at = 0; at < WIDTH; at++) {
      total[at] = (total[at] ?? 0) + weight * (tally[learner * WIDTH + at] ?? 0);
    }
  }
  return total;
}

/** Sorts once; each weighting after that is one walk over the rows. */
function createAreaUnder({ predicted, correct, starts }: Predictions) {
  const rows = starts[starts.length - 1] ?? 0;
  const p = Float64Array.from({ length: rows }, (_, row) => predicted[row] ?? 0);
  const order = Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
  const learnerOf = toLearners(starts, rows);
  return (weights: ArrayLike<number>): number | null => {
    let [wrongBelow, rightHere, wrongHere, right, area] = [0, 0, 0, 0, 0];
    for (let at = 0; at < rows; at++) {
      const row = order[at] ?? 0;
      const weight = weights[learnerOf[row] ?? 0] ?? 0;
      if (correct[row] === 1) rightHere += weight;
      else wrongHere += weight;
      if (at + 1 < rows && p[row] === p[order[at + 1] ?? 0]) continue;
      area += rightHere * (wrongBelow + wrongHere / 2);
      right += rightHere;
      wrongBelow += wrongHere;
      rightHere = 0;
      wrongHere = 0;
    }
    return right > 0 && wrongBelow > 0 ? area / (right * wrongBelow) : null;
  };
}

function toLearners(starts: ArrayLike<number>, rows: number): Uint32Array {
  const learners = new Uint32Array(rows);
  for (let learner = 0; learner + 1 < starts.length; learner++) {
    learners.fill(learner, starts[learner] ?? 0, starts[learner + 1] ?? 0);
  }
  return learners;
}
