import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../src/domain/random.ts';
import { boost } from '../../../src/tracing/fit/boosting.ts';
import { binFeatures, MOST_BINS, toShortFloat } from '../../../src/tracing/fit/feature-bins.ts';
import { toForest } from '../../../src/tracing/fit/to-forest.ts';
import { createTreeGrower, leafOf } from '../../../src/tracing/fit/tree-growing.ts';
import { createForestScorer, type Forest } from '../../../src/tracing/response/forest.ts';

const GROWING = { leaves: 8, l2: 2, leastHessian: 1, learningRate: 0.5 };

function drawColumns(rows: number, features: number, seed: number): readonly Float32Array[] {
  const random = createRandom(seed);
  return Array.from({ length: features }, () => Float32Array.from({ length: rows }, () => random() * 4 - 2));
}

function everyRow(rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row);
}

/** A forest walked as it is drawn, and summed in another order. */
function walk(forest: Forest, features: Float32Array): number {
  const value = (node: number): number => {
    if (node < 0) return forest.leaves[-1 - node] ?? 0;
    const isBelow = (features[forest.feature[node] ?? 0] ?? 0) < (forest.cut[node] ?? 0);
    return value((isBelow ? forest.left : forest.right)[node] ?? -1);
  };
  return [...forest.roots].reverse().reduce((sum, root) => sum + value(root), 0);
}

describe('bins', () => {
  test('put a value above exactly the cuts that it reaches', () => {
    const columns = drawColumns(5_000, 3, 1);
    const bins = binFeatures(columns, 5_000);
    for (const [feature, column] of columns.entries()) {
      const cuts = [...(bins.cuts[feature] ?? [])];
      expect(cuts.length).toBeLessThan(MOST_BINS);
      for (let row = 0; row < 5_000; row += 7) {
        expect(bins.columns[feature]?.[row]).toBe(cuts.filter((cut) => cut <= (column[row] ?? 0)).length);
      }
    }
  });

  test('hold every value of a count as it is, and none of a constant', () => {
    const counts = Float32Array.from({ length: 900 }, (_, row) => row % 30);
    const bins = binFeatures([counts, new Float32Array(900).fill(3)], 900);
    expect([...(bins.cuts[0] ?? [])]).toEqual(Array.from({ length: 29 }, (_, at) => at + 1));
    expect(bins.cuts[1]?.length).toBe(0);
  });

  test('have cuts of sixteen bits', () => {
    for (const value of [0, 1, 255, 256, -3.25, 0.1, 1e6, 1e-6]) {
      const short = toShortFloat(value);
      expect(toShortFloat(short)).toBe(short);
      expect(Math.abs(short - value)).toBeLessThanOrEqual(Math.abs(value) / 256);
    }
  });
});

describe('a tree', () => {
  const rows = 400;
  const columns = drawColumns(rows, 4, 7);
  const bins = binFeatures(columns, rows);
  const random = createRandom(3);
  const slopes = Float32Array.from({ length: rows * 2 }, (_, at) => (at % 2 === 0 ? random() - 0.5 : 0.25));
  const tree = createTreeGrower(bins, GROWING)(everyRow(rows), [0, 1, 2, 3], slopes);

  test('gives each leaf the Newton step of the rows that reach it', () => {
    const sums = new Map<number, [gradient: number, hessian: number]>();
    for (let row = 0; row < rows; row++) {
      const leaf = leafOf(tree, bins.columns, row);
      const [gradient, hessian] = sums.get(leaf) ?? [0, 0];
      sums.set(leaf, [gradient + (slopes[2 * row] ?? 0), hessian + (slopes[2 * row + 1] ?? 0)]);
    }
    expect(sums.size).toBe(GROWING.leaves);
    for (const [leaf, [gradient, hessian]] of sums) {
      expect(leaf).toBeCloseTo((-gradient / (hessian + GROWING.l2)) * GROWING.learningRate, 5);
      expect(hessian).toBeGreaterThanOrEqual(GROWING.leastHessian);
    }
  });

  test('splits first where all splits, tried one by one, gain most', () => {
    const gainOf = (feature: number, upTo: number) => {
      const sides = [0, 0, 0, 0];
      for (let row = 0; row < rows; row++) {
        const side = (bins.columns[feature]?.[row] ?? 0) <= upTo ? 0 : 2;
        sides[side] = (sides[side] ?? 0) + (slopes[2 * row] ?? 0);
        sides[side + 1] = (sides[side + 1] ?? 0) + (slopes[2 * row + 1] ?? 0);
      }
      const [g = 0, h = 0, rest = 0, restH = 0] = sides;
      if (h < GROWING.leastHessian || restH < GROWING.leastHessian) return 0;
      return (g * g) / (h + GROWING.l2) + (rest * rest) / (restH + GROWING.l2);
    };
    let best = { gain: 0, feature: -1, upTo: -1 };
    for (let feature = 0; feature < 4; feature++) {
      for (let upTo = 0; upTo < MOST_BINS - 1; upTo++) {
        const gain = gainOf(feature, upTo);
        if (gain > best.gain) best = { gain, feature, upTo };
      }
    }
    expect([tree.feature[tree.root], tree.upTo[tree.root]]).toEqual([best.feature, best.upTo]);
  });
});

describe('boosting', () => {
  const rows = 3_000;
  const columns = drawColumns(rows, 5, 11);
  const bins = binFeatures(columns, rows);
  const random = createRandom(5);
  const correct = Uint8Array.from({ length: rows }, (_, row) => {
    const [a = 0, b = 0] = columns.map((column) => column[row] ?? 0);
    return random() < 1 / (1 + Math.exp(-2 * a * b)) ? 1 : 0;
  });
  const start = new Float64Array(rows);
  const options = { ...GROWING, learningRate: 0.1, trees: 60, featureShare: 1, rowShare: 0.8, patience: 10 };
  const half = everyRow(rows).subarray(0, rows / 2);
  const rest = everyRow(rows).subarray(rows / 2);

  test('finds what no feature shows alone, on rows that it did not learn from', () => {
    const task = { bins, correct, start, rows: half, watched: new Int32Array(0) };
    const trees = boost(task, options, createRandom(1));
    let [right, known] = [0, 0];
    for (const row of rest) {
      const score = trees.reduce((sum, tree) => sum + leafOf(tree, bins.columns, row), 0);
      if (Math.abs((columns[0]?.[row] ?? 0) * (columns[1]?.[row] ?? 0)) < 0.5) continue;
      known++;
      if (score > 0 === (correct[row] === 1)) right++;
    }
    expect(right / known).toBeGreaterThan(0.85);
  });

  test('ends when what is watched gains no more', () => {
    const noise = Uint8Array.from({ length: rows }, () => (random() < 0.5 ? 1 : 0));
    const task = { bins, correct: noise, start, rows: half, watched: rest };
    expect(boost(task, options, createRandom(1)).length).toBeLessThan(10);
    expect(boost({ ...task, correct }, options, createRandom(1)).length).toBeGreaterThan(20);
  });

  test('gives a forest whose scores are those of its trees, rounded to eight bits a leaf', () => {
    const task = { bins, correct, start, rows: half, watched: rest };
    const trees = boost(task, options, createRandom(1));
    const forest = toForest(trees, bins.cuts);
    const score = createForestScorer(forest);
    const most = Math.max(...trees.flatMap(({ leaves }) => leaves.map(Math.abs)));
    for (let row = 0; row < rows; row += 11) {
      const features = Float32Array.from(columns, (column) => column[row] ?? 0);
      const plain = trees.reduce((sum, tree) => sum + leafOf(tree, bins.columns, row), 0);
      expect(score(features)).toBeCloseTo(walk(forest, features), 9);
      expect(Math.abs(score(features) - plain)).toBeLessThanOrEqual((trees.length * most) / 127);
    }
  });
});
