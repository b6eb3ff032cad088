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
});
