import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStreamId, type StreamId } from '../../src/domain/ids.ts';
import {
  contains,
  countOf,
  type Have,
  intersect,
  isMismatch,
  isSameRanges,
  overlaps,
  type Ranges,
  type SequenceRange,
  subtract,
  toRanges,
  union,
} from '../../src/sync/have.ts';
import {
  bucketCountFor,
  bucketOf,
  differingBuckets,
  digestHave,
  inBuckets,
} from '../../src/sync/have-digest.ts';

const MOST = 60;
const loose = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: MOST - 10 }), fc.nat({ max: 9 }))
    .map(([a, b]): SequenceRange => [a, a + b]),
  { maxLength: 8 },
);
const ranges = loose.map(toRanges);
/** The same thing told another way: one flag for each number. */
const numbersOf = (some: Iterable<SequenceRange>): Set<number> =>
  new Set(
    [...some].flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
const isProper = (some: Ranges): boolean =>
  some.every(([first, last], at) => first <= last && first > (some[at - 1]?.[1] ?? -1) + 1);

describe('ranges are sets of numbers', () => {
  test('whatever order they came in', () => {
    fc.assert(
      fc.property(loose, (some) => {
        expect(numbersOf(toRanges(some))).toEqual(numbersOf(some));
        expect(isProper(toRanges(some))).toBe(true);
        expect(countOf(toRanges(some))).toBe(numbersOf(some).size);
      }),
    );
  });

  test('joined, taken away, and met', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const [ofA, ofB] = [numbersOf(a), numbersOf(b)];
        expect(numbersOf(union(a, b))).toEqual(new Set([...ofA, ...ofB]));
        expect(numbersOf(subtract(a, b))).toEqual(new Set([...ofA].filter((one) => !ofB.has(one))));
        expect(numbersOf(intersect(a, b))).toEqual(new Set([...ofA].filter((one) => ofB.has(one))));
        for (const made of [union(a, b), subtract(a, b), intersect(a, b)]) expect(isProper(made)).toBe(true);
      }),
    );
  });

  test('asked for a part', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: MOST }), fc.nat({ max: 12 }), (some, first, more) => {
        const held = numbersOf(some);
        const asked = [...numbersOf([[first, first + more]])];
        expect(contains(some, [first, first + more])).toBe(asked.every((one) => held.has(one)));
        expect(overlaps(some, [first, first + more])).toBe(asked.some((one) => held.has(one)));
      }),
    );
  });

  test('equal only with equal numbers', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        expect(isSameRanges(a, b)).toBe(countOf(subtract(a, b)) === 0 && countOf(subtract(b, a)) === 0);
      }),
    );
  });
});

test('a mismatch needs the same numbers and two known checks', () => {
  const held = (check: number | null, last = 9) => ({ ranges: [[1, last]] as Ranges, check });
  expect(isMismatch(held(1), held(2))).toBe(true);
  expect(isMismatch(held(1), held(1))).toBe(false);
  expect(isMismatch(held(1), held(2, 10))).toBe(false);
  expect(isMismatch(held(null), held(2))).toBe(false);
  expect(isMismatch(undefined, held(2))).toBe(false);
});

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const stream = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 22, maxLength: 22 }).map(toStream);
const entry = fc.tuple(stream, fc.record({ ranges, check: fc.option(fc.nat()) }));
const have = fc.uniqueArray(entry, { maxLength: 60, selector: ([name]) => name });

describe('a digest', () => {
  test('is the same for the same holdings in any order', () => {
    fc.assert(
      fc.property(have, (list) => {
        const count = bucketCountFor(list.length);
        expect(digestHave(new Map([...list].reverse()), count)).toEqual(digestHave(new Map(list), count));
      }),
    );
  });

  test('differs exactly in the buckets whose streams differ', () => {
    fc.assert(
      fc.property(have, fc.nat(), fc.constantFrom(1, 16, 256), (list, where, buckets) => {
        fc.pre(list.length > 0);
        const [name, held] = list[where % list.length] ?? toEntry();
        const before: Have = new Map(list);
        const changed = { ...held, ranges: union(held.ranges, [[MOST + 5, MOST + 5]]) };
        const after: Have = new Map(list).set(name, changed);
        const differing = differingBuckets(digestHave(before, buckets), digestHave(after, buckets));
        expect(differing).toEqual([bucketOf(name, buckets)]);
        expect(inBuckets(after, buckets, differing).get(name)).toEqual(changed);
      }),
    );
  });

  test('of a store with many streams is cut finer, up to 256 buckets', () => {
    expect([0, 32, 33, 200, 5_000, 100_000].map(bucketCountFor)).toEqual([1, 1, 4, 16, 256, 256]);
  });

  test('of two sides that cut differently is no ground for silence', () => {
    expect(differingBuckets(['', ''], [''])).toEqual([0, 1]);
  });
});

function toEntry(): readonly [StreamId, { readonly ranges: Ranges; readonly check: number }] {
  return [toStream('A'.repeat(22)), { ranges: [], check: 0 }];
}

function toStream(text: string): StreamId {
  const parsed = parseStreamId(text);
  if (!parsed.ok) throw new Error(`Must be a stream, got ${text}`);
  return parsed.value;
}
