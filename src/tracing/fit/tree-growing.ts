// One regression tree, grown leaf by leaf where the loss falls most, from histograms of gradients: second-order boosting
// after Chen & Guestrin 2016 ("XGBoost", equation 7), best-first with histograms after Ke et al. 2017 ("LightGBM").
import { type FeatureBins, MOST_BINS } from './feature-bins.ts';

export interface GrowingOptions {
  readonly leaves: number;
  /** Added to every sum of hessians: the pull of a leaf's value towards nothing. */
  readonly l2: number;
  /** Least sum of hessians, p(1 − p), on each side of a split. */
  readonly leastHessian: number;
  readonly learningRate: number;
}

/** Nodes and leaves of a tree over bins: `bin ≤ upTo` goes left. A child below 0 is −1 − place of a leaf. */
export interface BinnedTree {
  readonly root: number;
  readonly feature: readonly number[];
  readonly upTo: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leaves: readonly number[];
}

/** What a tree is grown for: the loss's slope and curvature at each row's present score, side by side. */
export type Slopes = Float32Array;

interface Split {
  readonly gain: number;
  readonly place: number;
  readonly upTo: number;
  readonly gradient: number;
  readonly hessian: number;
}

interface Bud {
  readonly from: number;
  readonly to: number;
  readonly histogram: Float64Array;
  readonly gradient: number;
  readonly hessian: number;
  readonly split: Split | null;
  /** Where it hangs: the node above, and which side. */
  readonly above: number;
  readonly isLeft: boolean;
}

const LEAST_GAIN = 1e-6;

/** Makes a grower for one set of features; its memory is used again for every tree. */
export function createTreeGrower(bins: FeatureBins, options: GrowingOptions) {
  const scratch = new Int32Array(bins.rows);
  const spare: Float64Array[] = [];

  return function grow(order: Int32Array, features: readonly number[], slopes: Slopes): BinnedTree {
    const size = features.length * MOST_BINS * 2;
    const kept: Float64Array[] = [];
    const take = () => {
      const histogram = spare.pop() ?? new Float64Array(bins.columns.length * MOST_BINS * 2);
      histogram.fill(0, 0, size);
      kept.push(histogram);
      return histogram;
    };
    const count = (from: number, to: number) => {
      const histogram = take();
      countSlopes(bins, features, order.subarray(from, to), slopes, histogram);
      return histogram;
    };
    const tree = { root: -1, feature: [] as number[], upTo: [] as number[], left: [] as number[] };
    const right: number[] = [];
    const whole = count(0, order.length);
    const [gradient, hessian] = totalOf(whole);
    const toBud = (bud: Omit<Bud, 'split'>): Bud => ({
      ...bud,
      split: bestSplit(bud.histogram, features.length, bud.gradient, bud.hessian, options),
    });
    const buds = [
      toBud({ from: 0, to: order.length, histogram: whole, gradient, hessian, above: -1, isLeft: true }),
    ];
    while (buds.length < options.leaves) {
      const at = ripest(buds);
      const bud = buds[at];
      if (bud?.split == null) break;
      const node = tree.feature.length;
      const feature = features[bud.split.place] ?? 0;
      tree.feature.push(feature);
      tree.upTo.push(bud.split.upTo);
      tree.left.push(-1);
      right.push(-1);
      hang(tree, right, bud, node);
      const middle = partition(bins.columns[feature], bud.split.upTo, order, bud.from, bud.to, scratch);
      const [below, beyond] = childHistograms(bud, middle, size, count);
      const { gradient: g, hessian: h } = bud.split;
      const left = { from: bud.from, to: middle, histogram: below, gradient: g, hessian: h };
      const rest = { gradient: bud.gradient - g, hessian: bud.hessian - h };
      buds[at] = toBud({ ...left, above: node, isLeft: true });
      buds.push(toBud({ from: middle, to: bud.to, histogram: beyond, ...rest, above: node, isLeft: false }));
    }
    const leaves = buds.map((bud, leaf) => {
      hang(tree, right, bud, -1 - leaf);
      return (-bud.gradient / (bud.hessian + options.l2)) * options.learningRate;
    });
    spare.push(...kept);
    return { ...tree, right, leaves };
  };
}

/** The score that a tree gives a row. */
export function leafOf(tree: BinnedTree, columns: readonly Uint8Array[], row: number): number {
  let node = tree.root;
  while (node >= 0) {
    const isLeft = (columns[tree.feature[node] ?? 0]?.[row] ?? 0) <= (tree.upTo[node] ?? 0);
    node = (isLeft ? tree.left[node] : tree.right[node]) ?? -1;
  }
  return tree.leaves[-1 - node] ?? 0;
}

function hang(tree: { root: number; left: number[] }, right: number[], bud: Bud, child: number): void {
  if (bud.above < 0) tree.root = child;
  else if (bud.isLeft) tree.left[bud.above] = child;
  else right[bud.above] = child;
}

function countSlopes(
  bins: FeatureBins,
  features: readonly number[],
  rows: Int32Array,
  slopes: Slopes,
  histogram: Float64Array,
): void {
  const { length } = rows;
  for (const [place, feature] of features.entries()) {
    const column = bins.columns[feature];
    if (column === undefined) continue;
    const from = place * MOST_BINS;
    for (let at = 0; at < length; at++) {
      const row = rows[at] ?? 0;
      const cell = (from + (column[row] ?? 0)) << 1;
      histogram[cell] = (histogram[cell] ?? 0) + (slopes[row << 1] ?? 0);
      histogram[cell + 1] = (histogram[cell + 1] ?? 0) + (slopes[(row << 1) + 1] ?? 0);
    }
  }
}

/** Counts the smaller child; the other is what is left of the parent, in whose place it is written. */
function childHistograms(
  { from, to, histogram }: Bud,
  middle: number,
  size: number,
  count: (from: number, to: number) => Float64Array,
): readonly [Float64Array, Float64Array] {
  const isLeftSmaller = middle - from < to - middle;
  const smaller = isLeftSmaller ? count(from, middle) : count(middle, to);
  for (let at = 0; at < size; at++) histogram[at] = (histogram[at] ?? 0) - (smaller[at] ?? 0);
  return isLeftSmaller ? [smaller, histogram] : [histogram, smaller];
}

/** Sums over any one feature are those over all rows. */
function totalOf(histogram: Float64Array): readonly [number, number] {
  let gradient = 0;
  let hessian = 0;
  for (let bin = 0; bin < MOST_BINS; bin++) {
    gradient += histogram[2 * bin] ?? 0;
    hessian += histogram[2 * bin + 1] ?? 0;
  }
  return [gradient, hessian];
}

function bestSplit(
  histogram: Float64Array,
  features: number,
  gradient: number,
  hessian: number,
  { l2, leastHessian }: GrowingOptions,
): Split | null {
  const whole = (gradient * gradient) / (hessian + l2);
  let best: Split | null = null;
  let most = LEAST_GAIN;
  for (let place = 0; place < features; place++) {
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < MOST_BINS - 1; bin++) {
      const cell = (place * MOST_BINS + bin) * 2;
      g += histogram[cell] ?? 0;
      h += histogram[cell + 1] ?? 0;
      if (h < leastHessian) continue;
      const rest = hessian - h;
      if (rest < leastHessian) break;
      const gain = (g * g) / (h + l2) + ((gradient - g) * (gradient - g)) / (rest + l2) - whole;
      if (gain <= most) continue;
      most = gain;
      best = { gain, place, upTo: bin, gradient: g, hessian: h };
    }
  }
  return best;
}

function ripest(buds: readonly Bud[]): number {
  let at = -1;
  let most = 0;
  for (const [place, { split }] of buds.entries()) {
    if (split === null || split.gain <= most) continue;
    most = split.gain;
    at = place;
  }
  return at;
}

/** Rows that go left first, each side in its order: rows that rise are read fastest. Gives where the right begins. */
function partition(
  column: Uint8Array | undefined,
  upTo: number,
  order: Int32Array,
  from: number,
  to: number,
  scratch: Int32Array,
): number {
  let left = from;
  let right = 0;
  for (let at = from; at < to; at++) {
    const row = order[at] ?? 0;
    if ((column?.[row] ?? 0) <= upTo) order[left++] = row;
    else scratch[right++] = row;
  }
  order.set(scratch.subarray(0, right), left);
  return left;
}
