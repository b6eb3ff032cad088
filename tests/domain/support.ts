import fc from 'fast-check';
import { parseStreamId, type StreamId } from '../../src/domain/ids.ts';
import { type Rational, toRational } from '../../src/domain/rational.ts';
import type { Result } from '../../src/domain/result.ts';

/** The value of a result that a test relies on; the problem fails the test by name. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Must succeed, got ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Rationals of the size that arithmetic of two of them never exceeds the limit. */
export const rational: fc.Arbitrary<Rational> = fc
  .tuple(fc.integer({ min: -30_000, max: 30_000 }), fc.integer({ min: 1, max: 1_000 }))
  .map(([n, d]) => must(toRational(BigInt(n), BigInt(d))));

/** A few streams, so that events of the same one meet. */
export const streamId: fc.Arbitrary<StreamId> = fc
  .constantFrom('A', 'B', 'C')
  .map((letter) => must(parseStreamId(letter.repeat(22))));
