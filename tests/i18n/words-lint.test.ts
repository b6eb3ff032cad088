// What a table of words shows to be wrong without reading it: left in English, letters of another script, digits that stand
// beside those of the screen, spaces that are too many.
import { expect, test } from 'vitest';
import { type BuiltInLanguage, LANGUAGES } from '../../src/domain/interface-language.ts';
import { loadWholeTable, wordingsOf } from '../support/message-tables.ts';

const english = await loadWholeTable('en');

const OTHERS: Readonly<Partial<Record<BuiltInLanguage, RegExp>>> = {
  ar: /\p{Script=Devanagari}/u,
  hi: /\p{Script=Arabic}/u,
};
/** What languages in Latin letters never have. */
const NOT_LATIN = /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Cyrillic}|\p{Script=Greek}/u;

/** What a teacher types to name a shape; an address's beginning; in the name of a method, `Teaching at the Right Level`. */
const TAKEN_OVER = new Set([
  ...['circle', 'triangle', 'square', 'rectangle', 'line', 'cross'],
  ...['http', 'https', 'the'],
]);

async function wordsOf(language: BuiltInLanguage) {
  const table = await loadWholeTable(language);
  return Object.entries(table).flatMap(([key, message]) =>
    wordingsOf(message).map((text) => ({ key, text })),
  );
}

test.each(LANGUAGES)('no text in %s has letters of another script', async (language) => {
  const strange = OTHERS[language] ?? NOT_LATIN;
  const found = (await wordsOf(language)).filter(({ text }) => strange.test(text));
  expect(found.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
});

test.each(LANGUAGES)(
  'no text in %s has two spaces side by side, or one before a full stop',
  async (language) => {
    const found = (await wordsOf(language)).filter(({ text }) => / {2}|[^\s.] [.,](?:\s|$)/u.test(text));
    expect(found.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  },
);

test.each(LANGUAGES.filter((tag) => tag !== 'en'))(
  'a sentence in %s is not left in English',
  async (language) => {
    const found = (await wordsOf(language)).filter(({ key, text }) => {
      const words = text.replace(/\{\w+\}|\S+\.zip\b/g, ' ').match(/\p{L}{2,}/gu) ?? [];
      return words.length >= 3 && wordingsOf(english[key] ?? '').includes(text);
    });
    expect(found.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  },
);

test.each(['ar', 'hi'] as const)(
  'in %s no word of English stands in a sentence but names of things',
  async (language) => {
    const table = await loadWholeTable(language);
    const found = Object.entries(table).flatMap(([key, message]) =>
      wordingsOf(message).flatMap((text) =>
        // Names and formats begin with a capital, or have a dot, a stroke or a line in them.
        (text.replace(/\{\w+\}|\S*[./@:_-]\S*/g, ' ').match(/(?<!\p{L})[a-z]{3,}/gu) ?? [])
          .filter((word) => !TAKEN_OVER.has(word))
          .map((word) => `${key}: ${word}`),
      ),
    );
    expect(found).toEqual([]);
  },
);
