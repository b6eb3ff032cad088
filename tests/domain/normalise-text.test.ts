import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/domain/edit-distance.ts';
import { foldText, normaliseText } from '../../src/domain/normalise-text.ts';

describe('texts that are the same answer', () => {
  it.each([
    ['  Big   Dog ', 'big dog'],
    ['dog.', 'Dog'],
    ['« chien »', 'chien'],
    ['l’eau', "L'eau"],
    ['ice-cream', 'ice cream'],
    ['Straße', 'STRASSE'],
    ['ﬁsh', 'fish'],
    ['cafe\u0301', 'café'],
    ['كِتَابٌ', 'كتاب'],
    ['كتـــاب', 'كتاب'],
    ['علي', 'على'],
    ['کتاب', 'كتاب'],
    ['أين؟', 'أين'],
    ['٣ تفاحات', '3 تفاحات'],
    ['पानी।', 'पानी'],
  ])('%s and %s', (a, b) => {
    expect(normaliseText(a)).toBe(normaliseText(b));
  });

  it.each([
    ['où', 'ou'],
    ['été', 'ete'],
    ['cœur', 'coeur'],
    ['أحمد', 'احمد'],
    ['مدرسة', 'مدرسه'],
    ['سماء', 'سما'],
    ['मुँह', 'मुंह'],
    ["don't", 'dont'],
  ])('%s and %s differ by a slip only', (a, b) => {
    expect(normaliseText(a)).not.toBe(normaliseText(b));
    expect(foldText(normaliseText(a))).toBe(foldText(normaliseText(b)));
  });

  it.each([
    ['cat', 'cut'],
    ['-3', '3'],
    ['कि', 'की'],
    ['+', '-'],
    ['?', '!'],
    ['сам', 'сём'],
  ])('%s and %s are different answers', (a, b) => {
    expect(foldText(normaliseText(a))).not.toBe(foldText(normaliseText(b)));
  });

  it('writing alike twice is writing alike once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(foldText(foldText(once))).toBe(foldText(once));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('edit distance', () => {
  it.each([
    ['house', 'house', 0],
    ['house', 'hose', 1],
    ['house', 'houses', 1],
    ['house', 'mouse', 1],
    ['house', 'huose', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['😀a', 'a', 1],
  ])('from %s to %s it is %d', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  it('beyond the limit it is one more than the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  const word = fc.stringMatching(/^[abc]{0,7}$/);

  it('is the same in both directions, nothing only for equal words, and agrees with a naive recursion', () => {
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
