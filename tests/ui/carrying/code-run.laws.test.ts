import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase45 } from '../../../src/sync/base45.ts';
import { createCodeRun, toCodeTexts } from '../../../src/ui/carrying/code-run.ts';

const toTexts = (bytes: Uint8Array) => toCodeTexts(bytes) ?? [];

describe('a run of codes', () => {
  it('gives the bytes back, whatever the order and however often each is seen', () => {
    const parcel = fc.uint8Array({ maxLength: 5_000 });
    fc.assert(
      fc.property(parcel, fc.infiniteStream(fc.nat()), (bytes, order) => {
        const codes = toTexts(bytes);
        const run = createCodeRun();
        let got: Uint8Array | null = null;
        for (const code of [...shuffled(codes, order), ...codes]) got ??= run.take(code)?.bytes ?? null;
        expect(got).toEqual(bytes);
      }),
    );
  });
  it('says how many codes are here, of how many', () => {
    const codes = toTexts(new Uint8Array(2_000).fill(7));
    const run = createCodeRun();
    expect(codes.map((code) => run.take(code)?.have)).toEqual([1, 2, 3]);
    expect(createCodeRun().take(codes[2] ?? '')).toEqual({ have: 1, of: 3, bytes: null });
  });
  it('is none where the bytes are more than a run may have', () => {
    expect(toCodeTexts(new Uint8Array(900_000))).toBeNull();
  });
  it('begins anew when the other screen shows another run', () => {
    const [first = ''] = toTexts(new Uint8Array(1_000).fill(1));
    const other = toTexts(new Uint8Array(1_000).fill(2));
    const run = createCodeRun();
    run.take(first);
    expect(other.map((code) => run.take(code)?.bytes ?? null).at(-1)).toEqual(new Uint8Array(1_000).fill(2));
  });
  it('fits a code of version 20, with dense characters alone', () => {
    for (const code of toTexts(new Uint8Array(50_000).map((_, at) => at * 7))) {
      expect(code.length).toBeLessThanOrEqual(1_249);
      expect(code).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
    }
  });
  it('takes no notice of codes that are not its own', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 40 }).map(toBase45));
    fc.assert(
      fc.property(text, (strange) => {
        const taken = createCodeRun().take(strange);
        expect(taken === null || taken.of > 0).toBe(true);
      }),
    );
    expect(createCodeRun().take('https://example.org')).toBeNull();
  });
});

function shuffled<T>(all: readonly T[], order: Iterator<number>): readonly T[] {
  const left = [...all];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice((order.next().value as number) % left.length, 1));
  return out;
}
