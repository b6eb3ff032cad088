// Gradient boosting of the logistic loss over binned features: rows and features drawn anew for each tree, and an end
// when learners who were held back gain nothing more (Friedman 2002, "Stochastic Gradient Boosting").
import type { Random } from '../../domain/random.ts';
import type { FeatureBins } from './feature-bins.ts';
import {
  type BinnedTree,
  createTreeGrower,
  type GrowingOptions,
  leafOf,
  type Slopes,
} from './tree-growing.ts';

export interface BoostingOptions extends GrowingOptions {
  readonly trees: number;
  /** Share of the features, and of the rows, that a tree may look at. */
  readonly featureShare: number;
  readonly rowShare: number;
  /** Trees without gain on the watched rows before it ends. */
  readonly patience: number;
}

export interface BoostingTask {
  readonly bins: FeatureBins;
  readonly correct: Uint8Array;
  /** One a row of the bins: the score, in logits, to begin with. */
  readonly start: Float64Array;
  /** Rows to learn from. */
  readonly rows: Int32Array;
  /** Rows that say when to stop; none: all trees are grown. */
  readonly watched: Int32Array;
}

const LEAST_HESSIAN = 1e-6;

/** Grows trees on the task's rows; the same for the same `random`. */
export function boost(task: BoostingTask, options: BoostingOptions, random: Random): readonly BinnedTree[] {
  const { bins, rows, watched } = task;
  const grow = createTreeGrower(bins, options);
  const score = Float64Array.from(task.start);
  const slopes: Slopes = new Float32Array(bins.rows * 2);
  const trees: BinnedTree[] = [];
  let best = lossOf(task, score);
  let kept = 0;
  while (trees.length < options.trees) {
    slopesOf(task, score, slopes);
    const tree = grow(drawRows(rows, options.rowShare, random), drawFeatures(bins, options, random), slopes);
    trees.push(tree);
    for (const row of rows) score[row] = (score[row] ?? 0) + leafOf(tree, bins.columns, row);
    if (watched.length === 0) {
      kept = trees.length;
      continue;
    }
    for (const row of watched) score[row] = (score[row] ?? 0) + leafOf(tree, bins.columns, row);
    const loss = lossOf(task, score);
    if (loss < best) {
      best = loss;
      kept = trees.length;
    } else if (trees.length - kept >= options.patience) break;
  }
  return trees.slice(0, kept);
}

/** Slope p − y and curvature p(1 − p) of the logistic loss at each row. */
function slopesOf({ rows, correct }: BoostingTask, score: Float64Array, slopes: Slopes): void {
  for (const row of rows) {
    const p = 1 / (1 + Math.exp(-(score[row] ?? 0)));
    slopes[2 * row] = p - (correct[row] ?? 0);
    slopes[2 * row + 1] = Math.max(p * (1 - p), LEAST_HESSIAN);
  }
}

/** Mean logistic loss of the watched rows: log(1 + e^s) − y·s, written so that e^s never overflows. */
function lossOf({ watched, correct }: BoostingTask, score: Float64Array): number {
  let loss = 0;
  for (const row of watched) {
    const s = score[row] ?? 0;
    loss += Math.max(s, 0) + Math.log1p(Math.exp(-Math.abs(s))) - (correct[row] ?? 0) * s;
  }
  return loss / Math.max(1, watched.length);
}

/** In rising order, so that memory is read forward. */
function drawRows(rows: Int32Array, share: number, random: Random): Int32Array {
  const drawn = new Int32Array(rows.length);
  let count = 0;
  for (const row of rows) if (random() < share) drawn[count++] = row;
  return drawn.slice(0, count);
}

function drawFeatures({ columns, cuts }: FeatureBins, options: BoostingOptions, random: Random): number[] {
  const useful = columns.map((_, feature) => feature).filter((feature) => (cuts[feature]?.length ?? 0) > 0);
  const drawn = useful.filter(() => random() < options.featureShare);
  return drawn.length > 0 ? drawn : useful.slice(0, 1);
}
