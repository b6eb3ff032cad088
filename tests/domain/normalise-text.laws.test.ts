import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/domain/edit-distance.ts';
import { foldText, normaliseText } from '../../src/domain/normalise-text.ts';

const word = fc.stringMatching(/^[abc]{0,7}$/);

/** The definition, word for word: first letters equal, changed, lost, added, or swapped. */
function naive(a: string, b: string, seen = new Map<string, number>()): number {
  if (a === '' || b === '') return a.length + b.length;
  const key = `${a} ${b}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  const distance = Math.min(
    naive(a.slice(1), b.slice(1), seen) + (a[0] === b[0] ? 0 : 1),
    naive(a.slice(1), b, seen) + 1,
    naive(a, b.slice(1), seen) + 1,
    swapped ? naive(a.slice(2), b.slice(2), seen) + 1 : Number.POSITIVE_INFINITY,
  );
  seen.set(key, distance);
  return distance;
}

describe('laws of texts', () => {
  it('writing alike twice is writing alike once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(foldText(foldText(once))).toBe(foldText(once));
      }),
    );
  });

  it('the edit distance is the same in both directions, nothing only for equal words, and agrees with a naive recursion', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        expect(distance).toBe(editDistance(b, a, limit));
        expect(distance).toBe(Math.min(naive(a, b), limit + 1));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});
