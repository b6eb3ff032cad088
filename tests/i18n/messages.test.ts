import { describe, expect, it } from 'vitest';
import { COACHING_CONTENT as arCoaching } from '../../src/i18n/ar/coaching-content.ts';
import { COMMON as arCommon } from '../../src/i18n/ar/common.ts';
import { IMPORT as arImport } from '../../src/i18n/ar/import.ts';
import { ITEMS as arItems } from '../../src/i18n/ar/items.ts';
import { PROBLEMS as arProblems } from '../../src/i18n/ar/problems.ts';
import { SCHOOL as arSchool } from '../../src/i18n/ar/school.ts';
import { TEACHER as arTeacher } from '../../src/i18n/ar/teacher.ts';
import { COACHING_CONTENT as enCoaching } from '../../src/i18n/en/coaching-content.ts';
import { COMMON as enCommon } from '../../src/i18n/en/common.ts';
import { IMPORT as enImport } from '../../src/i18n/en/import.ts';
import { ITEMS as enItems } from '../../src/i18n/en/items.ts';
import { PROBLEMS as enProblems } from '../../src/i18n/en/problems.ts';
import { SCHOOL as enSchool } from '../../src/i18n/en/school.ts';
import { TEACHER as enTeacher } from '../../src/i18n/en/teacher.ts';
import { COACHING_CONTENT as frCoaching } from '../../src/i18n/fr/coaching-content.ts';
import { COMMON as frCommon } from '../../src/i18n/fr/common.ts';
import { IMPORT as frImport } from '../../src/i18n/fr/import.ts';
import { ITEMS as frItems } from '../../src/i18n/fr/items.ts';
import { PROBLEMS as frProblems } from '../../src/i18n/fr/problems.ts';
import { SCHOOL as frSchool } from '../../src/i18n/fr/school.ts';
import { TEACHER as frTeacher } from '../../src/i18n/fr/teacher.ts';
import type { Message } from '../../src/i18n/message.ts';
import type { ProblemTable } from '../../src/i18n/problem-text.ts';

type Table = Readonly<Record<string, Message>>;

const TABLES: Readonly<Record<string, Table>> = {
  en: { ...enCommon, ...enItems, ...enTeacher, ...enSchool, ...enCoaching, ...enImport, ...flat(enProblems) },
  fr: { ...frCommon, ...frItems, ...frTeacher, ...frSchool, ...frCoaching, ...frImport, ...flat(frProblems) },
  ar: { ...arCommon, ...arItems, ...arTeacher, ...arSchool, ...arCoaching, ...arImport, ...flat(arProblems) },
};

function flat(problems: ProblemTable): Table {
  return Object.fromEntries(
    Object.entries(problems).flatMap(([code, parts]) =>
      Object.entries(parts).map(([part, message]) => [`${code} ${part}`, message]),
    ),
  );
}

function wordingsOf(message: Message): readonly string[] {
  if (typeof message === 'string') return [message];
  const { plural: _, ...wordings } = message;
  return Object.values(wordings);
}

/** The places that any wording of a message has, sorted. */
function placesOf(message: Message): string {
  const places = wordingsOf(message).flatMap((wording) => wording.match(/\{\w+\}/g) ?? []);
  return [...new Set(places)].sort().join(' ');
}

describe.each(['fr', 'ar'])('the words in %s', (language) => {
  const table = TABLES[language] ?? {};
  it('say the same messages as English', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(TABLES.en ?? {}).sort());
  });
  it('hold the same places as English', () => {
    const differing = Object.entries(TABLES.en ?? {}).filter(
      ([key, message]) => placesOf(message) !== placesOf(table[key] ?? ''),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe.each(['en', 'fr', 'ar'])('the words in %s', (language) => {
  const messages = Object.entries(TABLES[language] ?? {});
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
