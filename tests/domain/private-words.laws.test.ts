import { expect, test } from 'vitest';
import { PRIVATE_WORDS, parsePrivateWord, printPrivateWord } from '../../src/domain/private-words.ts';

test('every private word is read back as it was written', () => {
  for (const word of PRIVATE_WORDS) expect(parsePrivateWord(printPrivateWord(word))).toEqual(word);
});

test('all private words are of one length and no two alike, so that sealed none stands out', () => {
  const written = PRIVATE_WORDS.map(printPrivateWord);
  expect(new Set(written.map((text) => text.length))).toEqual(new Set([2]));
  expect(new Set(written).size).toBe(written.length);
});

test('a word of a later version, and one that could not be opened, is none', () => {
  for (const text of ['', 'z9', 'c4', 'c', 't00']) expect(parsePrivateWord(text)).toBeNull();
});
