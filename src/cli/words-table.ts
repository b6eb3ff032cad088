// The words of the app as a table for whoever puts them into another language, and what is wrong in one that came back. A row
// is a message, or one plural form of it; beside it stand its note, English, and a language that helps.
import {
  holdWords,
  placesOf,
  pluralCategories,
  toFileKey,
  type Words,
  wordingsOf,
} from '../i18n/brought-words.ts';
import { lettersOf, roomOf } from '../i18n/word-length.ts';
import type { TextSource } from '../packs/format.ts';
import { LANGUAGE_INSTEAD, LANGUAGE_LETTERS, LANGUAGE_NAME } from '../packs/interface-words.ts';
import { type Texts, toTranslationRows } from '../packs/translation-table.ts';

/** What a language says of itself; in no built-in table, because each has its own. */
const FACE_NOTES = new Map([
  [LANGUAGE_NAME, 'What the language is called in itself.'],
  [LANGUAGE_LETTERS, 'Two of its letters with a space between them, for its picture.'],
  [LANGUAGE_INSTEAD, 'The tag of a language of the app that says what is missing here, such as en or fr.'],
]);

export interface WordsHelp {
  readonly tag: string;
  readonly words: Words;
}

export interface WordsTable {
  readonly english: Words;
  /** By the keys of messages. */
  readonly notes: (key: string) => string | undefined;
  readonly help: WordsHelp | undefined;
  /** Of the language itself, so far, by the keys of files. */
  readonly own: Texts;
  readonly language: string;
}

/** The first row are the headings: key, form, note, en, the helping language, the language. */
export function toWordRows({ english, notes, help, own, language }: WordsTable) {
  const face: readonly [string, string][] = [
    [LANGUAGE_NAME, 'English'],
    [LANGUAGE_LETTERS, 'A b'],
    [LANGUAGE_INSTEAD, 'en'],
  ];
  const originals = new Map<string, TextSource>([...face, ...byFileKey(english)]);
  const said = new Map([
    ...FACE_NOTES,
    ...Object.keys(english).map((key) => [toFileKey(key), notes(key) ?? ''] as const),
  ]);
  const beside = help && byFileKey(help.words);
  const [head = [], ...rows] = toTranslationRows(originals, own, { from: 'en', to: language });
  return [
    withBeside(head, 'note', help?.tag),
    ...rows.map((row) => {
      const [key = '', form = ''] = row;
      return withBeside(row, said.get(key) ?? '', beside && wordingOf(beside.get(key), form));
    }),
  ];
}

function withBeside(row: readonly string[], note: string, help: string | undefined): readonly string[] {
  const [key = '', form = '', english = '', own = ''] = row;
  return [key, form, note, english, ...(help === undefined ? [] : [help]), own];
}

/** `count: few`, or nothing for what has one wording. */
function wordingOf(text: TextSource | undefined, form: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const wordings: Readonly<Record<string, string | undefined>> = { ...text };
  return wordings[form.slice(form.indexOf(': ') + 2)] ?? text.other;
}

const byFileKey = (words: Words): ReadonlyMap<string, TextSource> =>
  new Map(Object.entries(words).map(([key, message]) => [toFileKey(key), message]));

export interface JudgedWords {
  /** Texts that the app would leave out, a line each. */
  readonly faults: readonly string[];
  /** Those that it takes and that may not fit. */
  readonly remarks: readonly string[];
  /** By the keys of files. */
  readonly missing: readonly string[];
}

/** As a tablet reads them. */
export function judgeWords(texts: Texts, english: Words, language: string): JudgedWords {
  const held = holdWords(Object.fromEntries(texts), english, language);
  const ground = byFileKey(english);
  const strangers = [...texts.keys()].filter((key) => !ground.has(key) && !FACE_NOTES.has(key));
  const lines = Object.entries(held.words).flatMap(([key, message]) => {
    const [has, most] = [lettersOf(message), roomOf(english[key] ?? '')];
    return has > most ? [`${toFileKey(key)}: ${has} letters, where about ${most} fit`] : [];
  });
  return {
    faults: [
      ...strangers.map((key) => `${key}: the app has no such text`),
      ...held.unfit.map(
        (key) => `${key}: ${whyUnfit(texts.get(key) ?? '', ground.get(key) ?? '', language)}`,
      ),
    ],
    remarks: lines,
    missing: [...FACE_NOTES.keys(), ...ground.keys()].filter((key) => !texts.has(key)),
  };
}

function whyUnfit(text: TextSource, english: TextSource, language: string): string {
  const known = new Set(pluralCategories(language));
  const forms = typeof text === 'object' ? Object.keys(text).filter((form) => form !== 'plural') : [];
  const strange = forms.filter((form) => form !== 'other' && !known.has(form));
  if (strange.length > 0) return `${language} has no plural form ${strange.join(', ')}`;
  const [has, needs] = [placesOf(text), placesOf(english)];
  if (has !== needs) return `must have the places ${inBraces(needs)}, has ${inBraces(has)}`;
  if (typeof text === 'object' && !needs.split(' ').includes(text.plural))
    return `counts by {${text.plural}}, which is no place of it`;
  const spaced = wordingsOf(text).find((wording) => wording !== wording.trim());
  return spaced === undefined
    ? 'is far too long, or has markup or hidden signs in it'
    : 'has spaces around it';
}

const inBraces = (places: string): string =>
  places === '' ? 'none' : places.replace(/\S+/g, (place) => `{${place}}`);
