import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStreamId } from '../../src/domain/ids.ts';
import {
  compareEvents,
  DAY_MS,
  decodeHlc,
  encodeHlc,
  type Hlc,
  latestAhead,
  parseHlc,
  placeAmong,
  receiveHlc,
  tickHlc,
} from '../../src/domain/time.ts';
import { must, streamId } from './support.ts';

const streamOf = parseStreamId('A'.repeat(22));

const parts = fc.record({ wallMs: fc.nat({ max: 36 ** 9 - 1 }), counter: fc.nat({ max: 36 ** 4 - 1 }) });
/** Clocks of a tablet that loses its battery, is set by a child, or by a network. */
const wall = fc.oneof(
  fc.constantFrom(0, Date.UTC(1970, 0, 2), Date.UTC(2099, 11, 31), Number.NaN, -5),
  fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) }),
);
const nearParts = fc.record({
  wallMs: wall.filter((ms) => ms >= 0),
  counter: fc.constantFrom(0, 1, 36 ** 4 - 1),
});

describe('laws of the hybrid logical clock', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(parts, (some) => {
        const hlc = encodeHlc(some);
        expect(decodeHlc(hlc)).toEqual(some);
        expect(must(parseHlc(hlc))).toBe(hlc);
      }),
    );
  });

  it('puts a word right behind the one that it answers, and no word before its own time', () => {
    fc.assert(
      fc.property(parts, parts, streamId, streamId, (own, other, a, b) => {
        const one = { hlc: encodeHlc(own), stream: a, sequence: 1 };
        const answered = { hlc: encodeHlc(other), stream: b, sequence: 1 };
        const placed = placeAmong({ ...one, behind: answered.hlc });
        fc.pre(answered.hlc < encodeHlc({ wallMs: 36 ** 9 - 1, counter: 36 ** 4 - 1 }));
        expect(compareEvents(placed, answered)).toBeGreaterThan(0);
        expect(placed.hlc >= one.hlc).toBe(true);
        expect(placeAmong(one)).toEqual(one);
      }),
    );
  });

  it('names what is ahead of now alone, and the latest of it', () => {
    const at = (wallMs: number) => ({
      hlc: encodeHlc({ wallMs, counter: 0 }),
      stream: must(streamOf),
      sequence: 1,
    });
    expect(latestAhead([at(5), undefined, at(9)], 10)).toBeUndefined();
    expect(latestAhead([at(5), at(30), at(20)], 10)).toBe(at(30).hlc);
  });

  it('sorts as text as its parts do', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const earlier = a.wallMs < b.wallMs || (a.wallMs === b.wallMs && a.counter < b.counter);
        expect(encodeHlc(a) < encodeHlc(b)).toBe(earlier);
      }),
    );
  });

  it('strictly increases whatever the wall clock does and whatever arrives', () => {
    const step = fc.record({ now: wall, remote: fc.option(nearParts.map(encodeHlc), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 40 }), (steps) => {
        let last: Hlc | undefined;
        for (const { now, remote } of steps) {
          const next = remote === undefined ? tickHlc(last, now) : receiveHlc(last, remote, now);
          if (last !== undefined) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('what is done after an event of the last day arrived comes after it', () => {
    fc.assert(
      fc.property(nearParts, nearParts, (own, other) => {
        fc.pre(other.wallMs <= own.wallMs + DAY_MS);
        const received = receiveHlc(encodeHlc(own), encodeHlc(other), own.wallMs);
        expect(received > encodeHlc(other)).toBe(true);
      }),
    );
  });

  it('never runs more than a day ahead of the best clock that it had itself', () => {
    fc.assert(
      fc.property(nearParts, nearParts, wall, (own, other, now) => {
        const received = decodeHlc(receiveHlc(encodeHlc(own), encodeHlc(other), now));
        // One more for a counter that carries.
        expect(received.wallMs).toBeLessThanOrEqual(Math.max(own.wallMs, now || 0) + DAY_MS + 1);
      }),
    );
  });
});

describe('laws of the order of events', () => {
  const placed = fc.record({
    hlc: fc.constantFrom(0, 1).map((wallMs) => encodeHlc({ wallMs, counter: 0 })),
    stream: streamId,
    sequence: fc.integer({ min: 1, max: 20 }),
  });

  it('any shuffle of a set of events is sorted the same way', () => {
    const set = fc.uniqueArray(placed, {
      selector: ({ stream, sequence }) => `${stream} ${sequence}`,
      minLength: 2,
    });
    fc.assert(
      fc.property(
        set.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, others]) => {
          expect([...others].sort(compareEvents)).toEqual([...events].sort(compareEvents));
        },
      ),
    );
  });
});
