import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../src/domain/random.ts';
import { addOuter, addTransposed } from '../../../../src/tracing/fit/gru/matrix.ts';
import { addProduct } from '../../../../src/tracing/gru/gru-product.ts';

const shapes = fc.record({
  rows: fc.integer({ min: 1, max: 11 }),
  columns: fc.integer({ min: 1, max: 9 }),
  steps: fc.integer({ min: 0, max: 9 }),
  seed: fc.nat(1000),
});

const numbers = (count: number, random: () => number) => Float64Array.from({ length: count }, random);

function expectClose(got: Float64Array, expected: readonly number[]): void {
  expect(got.length).toBe(expected.length);
  for (const [at, value] of expected.entries()) expect(got[at]).toBeCloseTo(value, 12);
}

describe('products four rows at a time are those of the definition, and are added to what is there', () => {
  test('of a matrix with a vector, and of its transpose', () => {
    fc.assert(
      fc.property(shapes, ({ rows, columns, seed }) => {
        const random = createRandom(seed);
        const m = numbers(rows * columns, random);
        const [x, y] = [numbers(columns, random), numbers(rows, random)];
        const [out, back] = [new Float64Array(rows).fill(1), new Float64Array(columns).fill(2)];
        addProduct(out, 0, m, 0, rows, columns, x, 0);
        addTransposed(back, 0, m, 0, rows, columns, y, 0);
        const at = (row: number, column: number) => m[row * columns + column] ?? 0;
        expectClose(
          out,
          [...y].map((_, row) => [...x].reduce((sum, value, k) => sum + value * at(row, k), 1)),
        );
        expectClose(
          back,
          [...x].map((_, k) => [...y].reduce((sum, value, row) => sum + value * at(row, k), 2)),
        );
      }),
    );
  });

  test('of vectors over chosen steps', () => {
    fc.assert(
      fc.property(shapes, ({ rows, columns, steps, seed }) => {
        const random = createRandom(seed);
        const [a, b] = [numbers(steps * rows, random), numbers(steps * columns, random)];
        const chosen = Array.from({ length: steps }, (_, step) => step).filter(() => random() < 0.7);
        const m = new Float64Array(rows * columns).fill(3);
        addOuter(m, 0, rows, columns, a, b, chosen, chosen.length);
        const expected = [...m].map((_, at) =>
          chosen.reduce(
            (sum, t) =>
              sum + (a[t * rows + Math.floor(at / columns)] ?? 0) * (b[t * columns + (at % columns)] ?? 0),
            3,
          ),
        );
        expectClose(m, expected);
      }),
    );
  });
});
