import { describe, expect, test } from 'vitest';
import { sigmoid, tanh } from '../../../src/tracing/gru/logistic-table.ts';

describe('the logistic function from a table', () => {
  test('is within 4e-6 of the engine’s own, and its tanh within 8e-6', () => {
    for (let x = -20; x <= 20; x += 0.00137) {
      expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(4e-6);
      expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThan(8e-6);
    }
  });

  test('never falls, and never reaches 0 or 1', () => {
    let last = 0;
    for (let x = -40; x <= 40; x += 0.003) {
      expect(sigmoid(x)).toBeGreaterThanOrEqual(last);
      last = sigmoid(x);
    }
    expect(sigmoid(-1e9)).toBeGreaterThan(0);
    expect(sigmoid(1e9)).toBeLessThan(1);
    expect(sigmoid(0)).toBe(0.5);
  });
});
