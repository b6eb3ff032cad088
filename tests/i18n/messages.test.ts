import { describe, expect, it } from 'vitest';
import { type BuiltInLanguage, LANGUAGES } from '../../src/domain/interface-language.ts';
import { loadWholeTable, type MessageRows, placesOf, wordingsOf } from '../support/message-tables.ts';

const TABLES = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await loadWholeTable(language)])),
) as Readonly<Record<BuiltInLanguage, MessageRows>>;

describe.each(LANGUAGES.filter((tag) => tag !== 'en'))('the words in %s', (language) => {
  const table = TABLES[language];
  it('say the same messages as English', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(TABLES.en).sort());
  });
  it('hold the same places as English', () => {
    const differing = Object.entries(TABLES.en).filter(
      ([key, message]) => placesOf(message) !== placesOf(table[key] ?? ''),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const messages = Object.entries(TABLES[language]);
  it('are never empty and never have spaces around them', () => {
    const bad = messages.filter(([, message]) =>
      wordingsOf(message).some((wording) => wording === '' || wording !== wording.trim()),
    );
    expect(bad.map(([key]) => key)).toEqual([]);
  });
  it('never shout', () => {
    const loud = messages.filter(([, message]) =>
      wordingsOf(message).some((wording) => /[!！]{2}|Oops/i.test(wording)),
    );
    expect(loud.map(([key]) => key)).toEqual([]);
  });
  it('have only plural categories that the language knows', () => {
    const known = new Set<string>(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
    const strange = messages.filter(
      ([, message]) =>
        typeof message !== 'string' &&
        Object.keys(message).some((category) => category !== 'plural' && !known.has(category)),
    );
    expect(strange.map(([key]) => key)).toEqual([]);
  });
});
