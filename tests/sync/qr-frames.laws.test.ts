import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, shuffled } from '../../src/domain/random.ts';
import {
  type Gathering,
  MAX_CODE_BYTES,
  MAX_CODES,
  missingCodes,
  NOTHING_SEEN,
  type Seen,
  seeCode,
  toCodes,
} from '../../src/sync/qr-frames.ts';

/** Without mark, format, run, total, index and CRC. */
const BODY_BYTES = MAX_CODE_BYTES - 14;
const content = fc.uint8Array({ maxLength: 6_000 });

/** What the camera makes of these codes, one after the other. */
function look(codes: readonly Uint8Array[], from: Gathering = NOTHING_SEEN): readonly [Gathering, Seen[]] {
  let gathering = from;
  const all: Seen[] = [];
  for (const code of codes) {
    const [next, seen] = seeCode(gathering, code);
    gathering = next;
    all.push(seen);
  }
  return [gathering, all];
}

function codesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const codes = toCodes(bytes);
  if (codes === null) throw new Error('Must be few enough codes');
  return codes;
}

describe('a run of codes', () => {
  test('arrives in any order, with codes seen twice', () => {
    fc.assert(
      fc.property(content, fc.nat(), (bytes, seed) => {
        const codes = codesOf(bytes);
        const random = createRandom(seed);
        const again = codes.slice(0, -1).filter(() => random() < 0.5);
        const [, seen] = look([...shuffled([...codes.slice(0, -1), ...again], random), ...codes.slice(-1)]);
        expect(seen.at(-1)).toMatchObject({ type: 'whole', bytes: new Uint8Array(bytes) });
      }),
    );
  });

  test('holds codes that a cheap camera reads, all of about one length', () => {
    for (const length of [0, 1, BODY_BYTES - 1, BODY_BYTES, BODY_BYTES + 1, 5_000, 100_000]) {
      const sizes = codesOf(new Uint8Array(length)).map((code) => code.length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(MAX_CODE_BYTES);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(sizes.length + 1);
    }
  });

  test('says how far it has come and what is missing', () => {
    const codes = codesOf(new Uint8Array(4_000).fill(7));
    const [gathering, seen] = look([codes[3], codes[1], codes[3]].filter((code) => code !== undefined));
    expect(seen.map((one) => (one.type === 'progress' ? one.seen : one.type))).toEqual([1, 2, 2]);
    expect(gathering.map(missingCodes)).toEqual([[0, 2, 4]]);
  });

  test('of a tablet-week, 1,000 answers at 6 bytes, is nine codes', () => {
    expect(codesOf(new Uint8Array(6_000 + 600))).toHaveLength(9);
  });

  test('that would take minutes is refused, so that it goes by file', () => {
    expect(toCodes(new Uint8Array(BODY_BYTES * MAX_CODES))).toHaveLength(MAX_CODES);
    expect(toCodes(new Uint8Array(BODY_BYTES * MAX_CODES + 1))).toBeNull();
  });
});

describe('what the camera also sees', () => {
  test('codes of two screens at once come apart', () => {
    fc.assert(
      fc.property(content, content, fc.nat(), (one, other, seed) => {
        fc.pre(one.join() !== other.join());
        const [, seen] = look(shuffled([...codesOf(one), ...codesOf(other)], createRandom(seed)));
        const whole = seen.flatMap((each) => (each.type === 'whole' ? [each.bytes] : []));
        expect(whole).toHaveLength(2);
        expect(whole).toContainEqual(new Uint8Array(one));
        expect(whole).toContainEqual(new Uint8Array(other));
      }),
    );
  });

  test('codes of others, and misread ones, change nothing', () => {
    fc.assert(
      fc.property(content, fc.uint8Array({ maxLength: 900 }), fc.nat(), (bytes, noise, where) => {
        const codes = codesOf(bytes);
        const misread = codes.map((code) => {
          const copy = code.slice();
          const at = where % copy.length;
          copy[at] = (copy[at] ?? 0) ^ 16;
          return copy;
        });
        const [gathering, seen] = look([noise, ...misread]);
        expect(gathering).toEqual(NOTHING_SEEN);
        expect(seen.every(({ type }) => type === 'other')).toBe(true);
      }),
    );
  });

  test('more screens than anybody holds up do not fill the memory', () => {
    const runs = Array.from({ length: 50 }, (_, name) => codesOf(new Uint8Array(3_000).fill(name))[0]);
    const [gathering] = look(runs.filter((code) => code !== undefined));
    expect(gathering.length).toBeLessThanOrEqual(3);
  });
});
