import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  labelledTicks,
  shareOf,
  ticksOf,
  toLineValue,
} from '../../../src/ui/item-views/number-line-scale.ts';

const line = fc
  .record({
    from: fc.integer({ min: -1000, max: 1000 }),
    steps: fc.integer({ min: 1, max: 150 }),
    tenths: fc.constantFrom(1, 2, 5, 10, 50, 100),
    snapped: fc.boolean(),
  })
  .map(({ from, steps, tenths, snapped }) => ({
    from: from / 10,
    to: (from + steps * tenths) / 10,
    step: tenths / 10,
    snap: snapped ? tenths / 10 : 0,
  }));

it('ticks start and end with the line and rise', () => {
  fc.assert(
    fc.property(line, (one) => {
      const ticks = ticksOf(one);
      expect([ticks[0], ticks.at(-1)]).toEqual([one.from, one.to]);
      for (const [at, tick] of ticks.slice(1).entries()) expect(tick).toBeGreaterThan(ticks[at] ?? Infinity);
    }),
  );
});

it('a line whose steps add up to a hair beside its end has that end once', () => {
  expect(ticksOf({ from: -0.6, to: 0, step: 0.2 })).toEqual([-0.6, -0.4, -0.2, 0]);
});

it('a value is on the line, stays where it is once snapped, and is no farther than half a step', () => {
  fc.assert(
    fc.property(line, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
      const wanted = one.from + share * (one.to - one.from);
      const value = toLineValue(one, wanted);
      expect(value).toBeGreaterThanOrEqual(one.from);
      expect(value).toBeLessThanOrEqual(one.to);
      expect(toLineValue(one, value)).toBe(value);
      expect(Math.abs(value - wanted)).toBeLessThanOrEqual(
        (one.snap || (one.to - one.from) / 200) / 2 + 1e-6,
      );
    }),
  );
});

it('whatever is far beside the line is brought to its nearer end', () => {
  fc.assert(
    fc.property(line, (one) => {
      expect(toLineValue(one, one.to + 1e6)).toBe(one.to);
      expect(toLineValue(one, one.from - 1e6)).toBe(one.from);
      expect([shareOf(one, one.from - 1), shareOf(one, one.to + 1)]).toEqual([0, 1]);
    }),
  );
});

it('labels are few enough for two rows of a small screen, and the first tick has one', () => {
  fc.assert(
    fc.property(line, (one) => {
      const labelled = labelledTicks(ticksOf(one), 'all');
      expect(labelled[0]).toBe(one.from);
      expect(labelled.map(String).join(' ').length).toBeLessThanOrEqual(80);
    }),
  );
});
