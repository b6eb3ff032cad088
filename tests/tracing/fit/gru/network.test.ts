import { describe, expect, test } from 'vitest';
import type { GruRows } from '../../../../src/tracing/fit/gru/gru-rows.ts';
import { createNetwork } from '../../../../src/tracing/fit/gru/network.ts';
import { GRU_FEATURES } from '../../../../src/tracing/gru/gru-features.ts';
import type { GruPart } from '../../../../src/tracing/gru/gru-parameters.ts';
import { SMALL, SMALL_LAYOUT, smallRows, smallWeights } from './small-network.ts';

const STEPS = 11;
const H = SMALL.hidden;
const BEFORE = Float64Array.from({ length: H }, (_, k) => (k - 2) / 3);

function makeNetwork() {
  const network = createNetwork(SMALL, SMALL_LAYOUT, STEPS);
  // As in training: parts of what is read out, and some items, are left out.
  network.readoutMask.set([1.25, 0, 1.25, 1.25, 1.25]);
  network.itemMask[3] = 0;
  return network;
}

describe('the gradient', () => {
  test('of every weight is what the loss changes by when that weight is moved a little', () => {
    const network = makeNetwork();
    const rows = smallRows(STEPS, 5);
    const weights = smallWeights(6);
    const lossAt = (moved: Float64Array) => network.forward(moved, rows, 0, STEPS, BEFORE.slice());
    const gradient = new Float64Array(SMALL_LAYOUT.size);
    lossAt(weights);
    network.backward(weights, gradient);
    const step = 1e-5;
    const numeric = gradient.map((_, at) => {
      const moved = (by: number) => weights.map((weight, one) => (one === at ? weight + by : weight));
      return (lossAt(moved(step)) - lossAt(moved(-step))) / (2 * step);
    });
    for (const [at, slope] of gradient.entries()) expect(slope).toBeCloseTo(numeric[at] ?? Number.NaN, 7);
    expect(gradient.filter((slope) => Math.abs(slope) > 1e-3).length).toBeGreaterThan(gradient.length / 2);
  });

  test('of two stretches adds up', () => {
    const network = makeNetwork();
    const rows = smallRows(STEPS, 7);
    const weights = smallWeights(8);
    const once = new Float64Array(SMALL_LAYOUT.size);
    network.forward(weights, rows, 0, STEPS, BEFORE.slice());
    network.backward(weights, once);
    const twice = once.slice();
    network.backward(weights, twice);
    for (const [at, slope] of twice.entries()) expect(slope).toBeCloseTo(2 * (once[at] ?? 0), 9);
  });
});

describe('the network', () => {
  test('says what its formulas say, written out one number at a time', () => {
    const network = createNetwork(SMALL, SMALL_LAYOUT, STEPS);
    const rows = smallRows(STEPS, 9);
    const weights = smallWeights(10);
    const hidden = BEFORE.slice();
    const loss = network.forward(weights, rows, 0, STEPS, hidden);
    const { predicted, after } = byHand(weights, rows, [...BEFORE]);
    for (const [t, p] of predicted.entries()) expect(network.predicted[t]).toBeCloseTo(p, 12);
    for (const [k, value] of after.entries()) expect(hidden[k]).toBeCloseTo(value, 12);
    const logs = predicted.map((p, t) => -Math.log(rows.right[t] === 1 ? p : 1 - p));
    expect(loss).toBeCloseTo(
      logs.reduce((sum, one) => sum + one, 0),
      10,
    );
  });

  test('goes on where the stretch before ended', () => {
    const network = createNetwork(SMALL, SMALL_LAYOUT, STEPS);
    const rows = smallRows(STEPS, 11);
    const weights = smallWeights(12);
    const [whole, parts] = [new Float64Array(H), new Float64Array(H)];
    const loss = network.forward(weights, rows, 0, STEPS, whole);
    const inParts =
      network.forward(weights, rows, 0, 4, parts) + network.forward(weights, rows, 4, STEPS, parts);
    expect(inParts).toBeCloseTo(loss, 12);
    expect([...parts]).toEqual([...whole]);
  });
});

/** Formulas of Cho et al. 2014 as the head of network.ts has them. */
function byHand(weights: Float64Array, rows: GruRows, before: readonly number[]) {
  const cell = (part: GruPart, row: number, column: number) =>
    weights[part.at + row * part.columns + column] ?? Number.NaN;
  const times = (part: GruPart, row: number, x: readonly number[]) =>
    x.reduce((sum, value, column) => sum + cell(part, row, column) * value, 0);
  const sigmoid = (x: number) => (Math.tanh(x / 2) + 1) / 2;
  let h = before;
  const predicted: number[] = [];
  for (let t = 0; t < rows.right.length; t++) {
    const q = questionAt(rows, t, cell);
    const v = q.map((_, d) => times(SMALL_LAYOUT.readout, d, h) + cell(SMALL_LAYOUT.readoutBias, 0, d));
    const direct = q.reduce((sum, value, d) => sum + value * (v[d] ?? Number.NaN), 0);
    const mix = Array.from({ length: SMALL.mixed }, (_, k) =>
      Math.tanh(
        times(SMALL_LAYOUT.mixHidden, k, h) +
          times(SMALL_LAYOUT.mixQuestion, k, q) +
          cell(SMALL_LAYOUT.mixBias, 0, k),
      ),
    );
    predicted.push(sigmoid(direct + times(SMALL_LAYOUT.mixOut, 0, mix)));
    const y = rows.right[t] ?? 0;
    const into = (gate: number, k: number) =>
      times(SMALL_LAYOUT.input, y * 3 * H + gate * H + k, q) + cell(SMALL_LAYOUT.inputBias, y, gate * H + k);
    const back = (gate: number, k: number) => times(SMALL_LAYOUT.recurrent, gate * H + k, h);
    h = h.map((was, k) => {
      const r = sigmoid(into(0, k) + back(0, k));
      const z = sigmoid(into(1, k) + back(1, k));
      const n = Math.tanh(into(2, k) + r * (back(2, k) + cell(SMALL_LAYOUT.candidateBias, 0, k)));
      return (1 - z) * n + z * was;
    });
  }
  return { predicted, after: h };
}

function questionAt(rows: GruRows, t: number, cell: (part: GruPart, row: number, column: number) => number) {
  const set = rows.skillSets[rows.skillSet[t] ?? 0] ?? [];
  const skill = Array.from({ length: SMALL.skillWidth }, (_, k) =>
    set.reduce((sum, one) => sum + cell(SMALL_LAYOUT.skill, one, k) / set.length, 0),
  );
  const place = rows.item[t] ?? -1;
  const item = Array.from({ length: SMALL.itemWidth }, (_, k) =>
    place < 0 ? 0 : cell(SMALL_LAYOUT.item, place, k),
  );
  return [...skill, ...item, ...rows.features.subarray(t * GRU_FEATURES, (t + 1) * GRU_FEATURES)];
}
