import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readChecks,
  readNumbers,
  readRanges,
  toChecksBytes,
  toNumbersBytes,
  toRangesBytes,
} from '../../src/relay/store/stored-form.ts';
import { type SequenceRange, toRanges } from '../../src/sync/have.ts';

const anyNumbers = fc.array(fc.oneof(fc.nat(300), fc.maxSafeNat()));
const anyRanges = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 2 ** 40 }), fc.nat(1_000)))
  .map((pairs) => toRanges(pairs.map(([first, more]): SequenceRange => [first, first + more])));

test('numbers, ranges and checks come back as they were written', () => {
  fc.assert(
    fc.property(anyNumbers, anyRanges, fc.uint32Array(), (numbers, ranges, checks) => {
      expect(readNumbers(toNumbersBytes(numbers))).toEqual(numbers);
      expect(readRanges(toRangesBytes(ranges))).toEqual(ranges);
      expect(readChecks(toChecksBytes(checks))).toEqual(checks);
    }),
  );
});

test('a stream without gaps takes a few bytes', () => {
  expect(toRangesBytes([[1, 100_000]])).toHaveLength(4);
  expect(toNumbersBytes([0, 5, 127])).toHaveLength(3);
});

test('checks are read from bytes that begin anywhere', () => {
  const bytes = toChecksBytes(Uint32Array.of(7, 4_000_000_000));
  const within = new Uint8Array(bytes.length + 3);
  within.set(bytes, 3);
  expect([...readChecks(within.subarray(3))]).toEqual([7, 4_000_000_000]);
});
