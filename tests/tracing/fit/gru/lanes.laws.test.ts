import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../src/domain/random.ts';
import { roundsOf } from '../../../../src/tracing/fit/gru/lanes.ts';

const wanted = fc.record({
  lengths: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 }),
  stretch: fc.integer({ min: 1, max: 9 }),
  batch: fc.integer({ min: 1, max: 40 }),
  seed: fc.nat(99),
});

describe('rounds over the learners', () => {
  test('come to every answer once, a learner’s in order, each learner beginning with nothing before', () => {
    fc.assert(
      fc.property(wanted, ({ lengths, stretch, batch, seed }) => {
        const starts = Uint32Array.from([0, ...lengths].map((_, at) => sum(lengths.slice(0, at))));
        const seen: number[] = [];
        for (const lanes of roundsOf({ starts }, 1, { stretch, batch }, createRandom(seed))) {
          for (const lane of lanes) {
            const to = Math.min(lane.end, lane.at + stretch);
            for (let row = lane.at; row < to; row++) {
              // `hidden` counts the answers before, here: it is handed on, and empty for the next learner.
              expect(lane.hidden[0]).toBe(row - lastStart(starts, row));
              lane.hidden[0] = (lane.hidden[0] ?? 0) + 1;
              seen.push(row);
            }
            lane.at = to;
          }
        }
        expect([...seen].sort((a, b) => a - b)).toEqual(
          Array.from({ length: sum(lengths) }, (_, row) => row),
        );
      }),
    );
  });

  test('go by lot: another order with another seed, the same with the same', () => {
    const starts = Uint32Array.from({ length: 31 }, (_, at) => at * 10);
    const orderOf = (seed: number) => {
      const order: number[] = [];
      for (const lanes of roundsOf({ starts }, 1, { stretch: 10, batch: 10 }, createRandom(seed))) {
        for (const lane of lanes) {
          order.push(lane.at);
          lane.at = lane.end;
        }
      }
      return order;
    };
    expect(orderOf(1)).toEqual(orderOf(1));
    expect(orderOf(1)).not.toEqual(orderOf(2));
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Of the learner whose row it is. */
function lastStart(starts: Uint32Array, row: number): number {
  return starts.filter((start) => start <= row).at(-1) ?? 0;
}
