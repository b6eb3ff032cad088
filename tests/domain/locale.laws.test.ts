import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  INTERESTS,
  INTERESTS_MOST,
  languageOfTag,
  parseLanguage,
  parseLocale,
  printLocale,
  REGIONS,
} from '../../src/domain/locale.ts';

const locales = fc.record({
  language: fc.constantFrom('en', 'fr', 'ar', 'pt-BR', 'zh-Hant'),
  region: fc.constantFrom(...REGIONS),
  interests: fc.subarray([...INTERESTS], { maxLength: INTERESTS_MOST }),
});

test('a tag says language, region and interests, and is read as it was written', () => {
  fc.assert(
    fc.property(locales, (locale) => {
      const tag = printLocale(locale);
      expect(parseLocale(tag)).toEqual(locale);
      expect(languageOfTag(tag)).toBe(locale.language);
      // A well-formed tag of RFC 5646, which any engine takes.
      expect(() => new Intl.Locale(tag)).not.toThrow();
    }),
  );
});

test('the order in which interests are said makes no other tag', () => {
  fc.assert(
    fc.property(
      locales,
      fc.shuffledSubarray([...INTERESTS], { maxLength: INTERESTS_MOST }),
      (locale, liked) => {
        expect(printLocale({ ...locale, interests: liked })).toBe(
          printLocale({ ...locale, interests: [...liked].reverse() }),
        );
      },
    ),
  );
});

test('any text at all is a locale, and a plain language stays what it is', () => {
  fc.assert(
    fc.property(fc.string(), (tag) => {
      const { region, interests } = parseLocale(tag);
      expect(REGIONS).toContain(region);
      for (const interest of interests) expect(INTERESTS).toContain(interest);
    }),
  );
  expect(parseLocale('fr')).toEqual({ language: 'fr', region: '001', interests: [] });
});

describe('what a later version or a stranger wrote', () => {
  test.each([
    ['an unknown region is the world', 'fr-x-mars', { language: 'fr', region: '001', interests: [] }],
    [
      'unknown interests are left out',
      'fr-x-011-space-music',
      { language: 'fr', region: '011', interests: ['music'] },
    ],
    [
      'names that every object has',
      'fr-x-constructor-toString',
      { language: 'fr', region: '001', interests: [] },
    ],
    [
      'more interests than a learner may have',
      'en-x-ng-animals-football-market-music-garden-books',
      { language: 'en', region: 'ng', interests: ['animals', 'football', 'market'] },
    ],
  ])('%s', (_, tag, locale) => {
    expect(parseLocale(tag)).toEqual(locale);
  });
});

test('a language that is read is one that every engine takes', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const tag = parseLanguage(parts.join('-'));
      if (tag !== undefined) expect(() => new Intl.Locale(tag)).not.toThrow();
    }),
  );
  for (const tag of ['en', 'pt-BR', 'zh-Hant', 'es-419', 'ca-valencia', 'ff'])
    expect(parseLanguage(tag)).toBe(tag);
});
