import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from '../../../src/ui/carrying/base45.ts';
import { createRun, toCodes } from '../../../src/ui/carrying/code-run.ts';

describe('bytes as base45', () => {
  it('are the characters that RFC 9285 gives for its examples', () => {
    const text = (words: string) => toBase45(new TextEncoder().encode(words));
    expect([text('AB'), text('Hello!!'), text('base-45'), text('ietf!')]).toEqual([
      'BB8',
      '%69 VD92EX0',
      'UJCLQE7W581',
      'QED8WEX0',
    ]);
  });
  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes);
      }),
    );
  });
  it('are refused where no bytes give the text', () => {
    expect(['A', 'GGW', ':::', 'aB', 'BB8A', '::'].map(fromBase45)).toEqual(Array(6).fill(null));
  });
});

describe('a run of codes', () => {
  it('gives the bytes back, whatever the order and however often each is seen', () => {
    const parcel = fc.uint8Array({ maxLength: 5_000 });
    fc.assert(
      fc.property(parcel, fc.infiniteStream(fc.nat()), (bytes, order) => {
        const codes = toCodes(bytes);
        const run = createRun();
        let got: Uint8Array | null = null;
        for (const code of [...shuffled(codes, order), ...codes]) got ??= run.take(code)?.bytes ?? null;
        expect(got).toEqual(bytes);
      }),
    );
  });
  it('says how many codes are here, of how many', () => {
    const codes = toCodes(new Uint8Array(2_000).fill(7));
    const run = createRun();
    expect(codes.map((code) => run.take(code)?.have)).toEqual([1, 2, 3]);
    expect(createRun().take(codes[2] ?? '')).toEqual({ have: 1, of: 3, bytes: null });
  });
  it('begins anew when the other screen shows another run', () => {
    const [first = ''] = toCodes(new Uint8Array(1_000).fill(1));
    const other = toCodes(new Uint8Array(1_000).fill(2));
    const run = createRun();
    run.take(first);
    expect(other.map((code) => run.take(code)?.bytes ?? null).at(-1)).toEqual(new Uint8Array(1_000).fill(2));
  });
  it('fits a code of version 20, with dense characters alone', () => {
    for (const code of toCodes(new Uint8Array(50_000).map((_, at) => at * 7))) {
      expect(code.length).toBeLessThanOrEqual(1_249);
      expect(code).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
    }
  });
  it('takes no notice of codes that are not its own', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => `BNY:${toBase45(bytes)}`),
    );
    fc.assert(
      fc.property(text, (strange) => {
        const taken = createRun().take(strange);
        expect(taken === null || taken.of > 0).toBe(true);
      }),
    );
    expect(createRun().take('https://example.org')).toBeNull();
  });
});

function shuffled<T>(all: readonly T[], order: Iterator<number>): readonly T[] {
  const left = [...all];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice((order.next().value as number) % left.length, 1));
  return out;
}
