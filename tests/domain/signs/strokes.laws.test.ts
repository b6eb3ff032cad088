import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark } from '../../../src/domain/marking/mark.ts';
import { readSign } from '../../../src/domain/signs/read-sign.ts';
import { familyOf } from '../../../src/domain/signs/sign.ts';
import { POINTS_MOST, packStrokes, STROKES_MOST, unpackStrokes } from '../../../src/domain/signs/strokes.ts';
import { coverOf, tracedStrokes } from '../../../src/domain/signs/trace-cover.ts';
import { base } from '../items.ts';
import { must } from '../support.ts';

/** Also what no finger gives: beyond the square, no numbers, one place a thousand times. */
const coordinate = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -3, 1e9),
);
const strokes = fc.array(fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 60 }), {
  maxLength: 30,
});

describe('strokes as the log keeps them', () => {
  it('are small, can be read again, and come out the same a second time', () => {
    fc.assert(
      fc.property(strokes, (drawn) => {
        const packed = packStrokes(drawn);
        expect(packed.length).toBeLessThanOrEqual(POINTS_MOST * 2 + STROKES_MOST);
        const kept = unpackStrokes(packed);
        expect(kept).not.toBeNull();
        expect(unpackStrokes(packStrokes(kept ?? []))).not.toBeNull();
      }),
    );
  });

  it('are refused where nobody can have drawn them', () => {
    for (const hostile of [
      'A',
      '.',
      'AA.',
      '.AA',
      'A A_',
      'ééAA',
      'AA'.repeat(POINTS_MOST + 1),
      'AA.'.repeat(13),
    ]) {
      expect(unpackStrokes(hostile), hostile).toBeNull();
    }
  });

  it('are read without an exception, whatever they are', () => {
    fc.assert(
      fc.property(strokes, fc.constantFrom('0', '٠', 'A', 'a', 'circle'), (drawn, sign) => {
        const kept = unpackStrokes(packStrokes(drawn)) ?? [];
        const read = readSign(kept, familyOf(sign));
        if (read.type === 'read') expect(familyOf(sign)).toContain(read.sign);
        const { covered, beside } = coverOf(sign, kept);
        for (const share of [covered, beside]) expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a dotted sign', () => {
  const traced = (sign: string, packed: string) =>
    must(
      mark(
        { ...base, type: 'draw', sign, among: familyOf(sign), trace: true, wrong: [] },
        { type: 'draw', sign, strokes: packed, by: 'traced' },
      ),
    );

  it.each(['3', '٤', 'B', 'circle'])('%s that is gone along is right; in part, partly', (sign) => {
    const whole = tracedStrokes(sign);
    expect(traced(sign, packStrokes(whole))).toMatchObject({ correct: true, score: 1 });
    const [first = []] = whole;
    const part = traced(sign, packStrokes([first.slice(0, Math.ceil(first.length / 3))]));
    expect(part).toMatchObject({ correct: false, note: 'partly' });
  });

  it('is not traced by a scribble all over the square', () => {
    const zigzag = Array.from({ length: 40 }, (_, at) => ({ x: at % 2, y: at / 40 }));
    expect(traced('3', packStrokes([zigzag])).correct).toBe(false);
  });
});
