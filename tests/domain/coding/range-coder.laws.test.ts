// The range coder against another that does without carries, tables and 32 bits: one endless number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RangeDecoder } from '../../../src/domain/coding/range-decoder.ts';
import { RangeEncoder } from '../../../src/domain/coding/range-encoder.ts';

const CONTEXTS = 6;
const HALVES = new Uint16Array(CONTEXTS).fill(32_768);

type Step =
  | { readonly type: 'bit'; readonly context: number; readonly bit: number }
  | { readonly type: 'chance'; readonly chance: number; readonly bit: number }
  | { readonly type: 'uniform'; readonly size: number; readonly value: number };

const bit = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('bit' as const), context: fc.nat(CONTEXTS - 1), bit }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('chance' as const),
      chance: fc.integer({ min: 1, max: 65_535 }),
      bit,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.oneof(fc.constantFrom(1, 256, 65_536), fc.integer({ min: 1, max: 65_536 })), fc.nat())
      .map(([size, value]) => ({ type: 'uniform' as const, size, value: value % size })),
  },
);
const steps = fc.array(step, { maxLength: 300, size: 'max' });

describe('the range coder', () => {
  it('writes what one endless number, kept whole, says', () => {
    fc.assert(
      fc.property(steps, (given) => {
        expect([...encode(given)]).toEqual(plainEncode(given));
      }),
    );
  });

  it('reads what it wrote, and knows that this is the end', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const coder = new RangeDecoder(HALVES, encode(given));
        for (const one of given) expect(take(coder, one)).toBe(one.type === 'uniform' ? one.value : one.bit);
        expect(coder.finish()).toBe(true);
      }),
    );
  });

  it('bytes changed, cut or added to are other steps, or no end', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.integer({ min: 0, max: 255 }), (given, where, byte) => {
        const bytes = encode(given);
        const flipped = bytes.slice();
        const at = where % Math.max(1, 8 * bytes.length);
        if (bytes.length > 0) flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7));
        const others = [bytes.slice(0, -1), Uint8Array.from([...bytes, byte]), flipped];
        for (const other of others) {
          if (other.length === bytes.length && other.every((one, place) => one === bytes[place])) continue;
          expect(isSame(given, other)).toBe(false);
        }
      }),
    );
  });

  it('what nearly always comes costs next to nothing', () => {
    const given = Array.from({ length: 4_000 }, (): Step => ({ type: 'bit', context: 0, bit: 1 }));
    expect(encode(given).length).toBeLessThanOrEqual(4);
  });
});

function encode(given: readonly Step[]): Uint8Array {
  const coder = new RangeEncoder(HALVES);
  for (const one of given) {
    if (one.type === 'bit') coder.bit(one.context, one.bit);
    else if (one.type === 'chance') coder.chance(one.chance, one.bit);
    else coder.uniform(one.size, one.value);
  }
  return coder.finish();
}

function take(coder: RangeDecoder, one: Step): number {
  if (one.type === 'bit') return coder.bit(one.context, 0);
  return one.type === 'chance' ? coder.chance(one.chance, 0) : coder.uniform(one.size, 0);
}

function isSame(given: readonly Step[], bytes: Uint8Array): boolean {
  const coder = new RangeDecoder(HALVES, bytes);
  const same = given.every((one) => take(coder, one) === (one.type === 'uniform' ? one.value : one.bit));
  return same && coder.finish();
}

/** As docs/sync-protocol.md says it, in whole numbers of any length. */
function plainEncode(given: readonly Step[]): number[] {
  const chances = Array.from({ length: CONTEXTS }, () => ({ chance: 32_768n, count: 0n }));
  let low = 0n;
  let range = 2n ** 32n - 1n;
  let bytes = 4;
  const narrow = (start: bigint, size: bigint) => {
    low += start;
    range = size;
    for (; range < 2n ** 24n; bytes++) {
      low *= 256n;
      range *= 256n;
    }
  };
  const decide = (chance: bigint, one: number) => {
    const bound = (range / 65_536n) * chance;
    if (one === 1) narrow(0n, bound);
    else narrow(bound, range - bound);
  };
  for (const one of given) {
    if (one.type === 'uniform') {
      const part = range / BigInt(one.size);
      narrow(part * BigInt(one.value), part);
    } else if (one.type === 'chance') {
      decide(BigInt(one.chance), one.bit);
    } else {
      const context = chances[one.context] ?? { chance: 0n, count: 0n };
      const { chance, count } = context;
      decide(chance, one.bit);
      const rate = (2n * 32_768n) / (2n * count + 3n);
      const way =
        one.bit === 1 ? ((65_520n - chance) * rate) / 32_768n : -(((chance - 16n) * rate) / 32_768n);
      context.chance = chance + way;
      context.count = count < 254n ? count + 1n : count;
    }
  }
  return shortest(low, range, bytes);
}

/** The end with the most zeros that lies in the range; at most four of them are left out. */
function shortest(low: bigint, range: bigint, bytes: number): number[] {
  const up = (unit: bigint) => ((low + unit - 1n) / unit) * unit;
  const whole = up(2n ** 32n);
  let left = whole < low + range ? whole : up(2n ** 24n);
  const digits: number[] = [];
  for (let at = 0; at < bytes; at++) {
    digits.unshift(Number(left % 256n));
    left /= 256n;
  }
  for (let cut = 0; cut < 4 && digits.at(-1) === 0; cut++) digits.pop();
  return digits;
}
