import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/interface-language.ts';
import {
  holdWords,
  placesOf,
  pluralCategories,
  toFileKey,
  wordingsOf,
} from '../../src/i18n/brought-words.ts';
import { loadWholeTable } from '../support/message-tables.ts';

const english = await loadWholeTable('en');
const keys = Object.keys(english);

const wording = fc.oneof(
  fc.string(),
  fc.constantFrom('{name}', 'a {count} b', '<b>x</b>', '\u202eabc', ' x', '', '{name} {name}', 'a\nb'),
  fc.constantFrom(...keys).map((key) => wordingsOf(english[key] ?? '')[0] ?? ''),
);
const brought = fc.dictionary(
  fc.oneof(fc.constantFrom(...keys.map(toFileKey)), fc.string()),
  fc.oneof(
    wording,
    fc.anything(),
    fc.record({ plural: wording, one: wording, two: wording, other: wording }, { requiredKeys: ['other'] }),
  ),
);

describe('words that came as a file', () => {
  test('whatever is in it, what is taken has the places of its message, plural forms of its language, and no markup', () => {
    fc.assert(
      fc.property(brought, fc.constantFrom('ur', 'ha', 'ar', 'qqq'), (words, tag) => {
        const held = holdWords(words, english, tag);
        const known = new Set(pluralCategories(tag));
        for (const [key, message] of Object.entries(held.words)) {
          expect(placesOf(message)).toBe(placesOf(english[key] ?? ''));
          for (const text of wordingsOf(message)) expect(text).not.toMatch(/[<>\u202e\n]|^\s|\s$|^$/);
          if (typeof message !== 'string') {
            const { plural: _, ...forms } = message;
            for (const form of Object.keys(forms)) expect(form === 'other' || known.has(form)).toBe(true);
          }
        }
        expect(held.of).toBe(keys.length);
        expect(Object.keys(held.words).length + held.unfit.length).toBeLessThanOrEqual(
          Object.keys(words).length,
        );
      }),
    );
  });

  test.each(LANGUAGES)('made of the app’s own in %s are taken whole', async (language) => {
    const own = await loadWholeTable(language);
    const asFile = Object.fromEntries(Object.entries(own).map(([key, message]) => [toFileKey(key), message]));
    const held = holdWords(asFile, english, language);
    expect(held.unfit).toEqual([]);
    expect(held.words).toEqual(own);
  });

  test('two messages never have one key in a file', () => {
    expect(new Set(keys.map(toFileKey)).size).toBe(keys.length);
  });
});
