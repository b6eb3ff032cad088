import { describe, expect, test } from 'vitest';
import { createAdam } from '../../../../src/tracing/fit/gru/adam.ts';

describe('a step of Adam', () => {
  test('is at first as long as the rate, down every slope, however steep', () => {
    const weights = Float64Array.from([1, 1, 1]);
    createAdam(3).step(weights, Float64Array.from([5, -0.001, 0]), 0.1, [0, 0, 0], 100);
    expect(weights[0]).toBeCloseTo(0.9, 6);
    expect(weights[1]).toBeCloseTo(1.1, 4);
    expect(weights[2]).toBe(1);
  });

  test('is after two slopes what algorithm 1 of Kingma & Ba gives, written out', () => {
    const weights = Float64Array.from([1]);
    const adam = createAdam(1);
    for (const slope of [1, 3]) adam.step(weights, Float64Array.from([slope]), 0.1, [0], 100);
    const mean = (0.9 * 0.1 * 1 + 0.1 * 3) / (1 - 0.81);
    const square = (0.999 * 0.001 * 1 + 0.001 * 9) / (1 - 0.998001);
    expect(weights[0]).toBeCloseTo(0.9 - (0.1 * mean) / Math.sqrt(square), 6);
  });

  test('draws a weight to nothing by its own share, and leaves the slopes empty', () => {
    const weights = Float64Array.from([2]);
    const slopes = Float64Array.from([0]);
    createAdam(1).step(weights, slopes, 0.1, [0.5], 100);
    expect(weights[0]).toBeCloseTo(2 - 0.1 * 0.5 * 2, 12);
    expect(slopes[0]).toBe(0);
  });

  test('shortens slopes that are too long together and keeps their direction', () => {
    const [clipped, short] = [Float64Array.from([0, 0]), Float64Array.from([0, 0])];
    const [one, other] = [createAdam(2), createAdam(2)];
    const none = [0, 0];
    one.step(clipped, Float64Array.from([30, 40]), 0.1, none, 0.5);
    other.step(short, Float64Array.from([0.3, 0.4]), 0.1, none, 100);
    one.step(clipped, Float64Array.from([0.1, 0.1]), 0.1, none, 0.5);
    other.step(short, Float64Array.from([0.1, 0.1]), 0.1, none, 100);
    for (const at of [0, 1]) expect(clipped[at]).toBeCloseTo(short[at] ?? Number.NaN, 12);
  });
});
