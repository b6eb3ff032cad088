// The texts of a pack as a table for whoever puts them into another language in a spreadsheet, and the table back as texts: a
// row is a text, or one plural form of it.
import type { PackFault } from '../domain/problem.ts';
import type { TextSource } from './format.ts';
import { placeIn } from './parse/files.ts';
import { TEXT_KEY } from './parse/references.ts';
import { pluralRules } from './text-filling.ts';

export type Texts = ReadonlyMap<string, TextSource>;

/** What the first two columns are called; the others by the tags of the languages. */
const KEY = 'key';
const FORM = 'form';
/** The parameter that counts, and the plural category. */
const PLURAL = /^([A-Za-z][A-Za-z0-9_]{0,31}): (zero|one|two|few|many|other)$/;

export interface TableLanguages {
  /** Of the originals. */
  readonly from: string;
  readonly to: string;
}

/** With what is translated already. */
export function toTranslationRows(
  originals: Texts,
  translated: Texts,
  { from, to }: TableLanguages,
): readonly (readonly string[])[] {
  const rows = [...originals].flatMap(([key, original]) => {
    const done = translated.get(key);
    const plural = pluralOf(done) ?? pluralOf(original);
    if (plural === undefined) return [[key, '', formOf(original, 'other'), formOf(done, 'other')]];
    return categoriesOf(to).map((form) => [
      key,
      `${plural}: ${form}`,
      formOf(original, form),
      // One wording for every count is that of all other counts.
      typeof done === 'object' ? (done[form] ?? '') : form === 'other' ? (done ?? '') : '',
    ]);
  });
  return [[KEY, FORM, from, to], ...rows];
}

/** Texts that the table has in a language. Rows without a translation are passed over; a row that cannot be read is a fault. */
export function readTranslationRows(
  rows: readonly (readonly string[])[],
  to: string,
  { file, firstRow }: { readonly file: string; readonly firstRow: number },
): { readonly texts: Texts; readonly faults: readonly PackFault[] } {
  const faults: PackFault[] = [];
  const texts = new Map<string, TextSource>();
  const [head = [], ...body] = rows;
  const [key, form, translation] = [KEY, FORM, to].map((name) =>
    head.findIndex((cell) => cell.trim() === name),
  );
  if (key === undefined || key < 0 || translation === undefined || translation < 0) {
    placeIn(file, firstRow, faults).report(
      '',
      `the first row must have the columns ${KEY}, ${FORM} and ${to}`,
    );
    return { texts, faults };
  }
  body.forEach((cells, at) => {
    const words = cells[translation] ?? '';
    if (words.trim() === '') return;
    const place = placeIn(file, firstRow + 1 + at, faults);
    const name = (cells[key] ?? '').trim();
    const said = form === undefined || form < 0 ? '' : (cells[form] ?? '').trim();
    if (!TEXT_KEY.test(name)) place.report('', `"${name}" is no key of a text`);
    else if (said === '') texts.set(name, words);
    else addForm(texts, name, said, words, place.report);
  });
  for (const [name, text] of texts) {
    if (typeof text === 'object' && text.other === '') {
      placeIn(file, firstRow, faults).report(
        '',
        `"${name}": the form "other" is still empty`,
        'text-missing',
      );
      texts.delete(name);
    }
  }
  return { texts, faults };
}

function addForm(
  texts: Map<string, TextSource>,
  key: string,
  said: string,
  words: string,
  report: (path: string, detail: string) => void,
): void {
  const [, plural = '', category = ''] = PLURAL.exec(said) ?? [];
  const before = texts.get(key);
  if (category === '') report('', `"${said}" is no form: it is written as in "n: one"`);
  else if (typeof before === 'string') report('', `"${key}" stands there with a form and without one`);
  else texts.set(key, { other: '', ...before, plural, [category]: words });
}

const pluralOf = (text: TextSource | undefined): string | undefined =>
  typeof text === 'object' ? text.plural : undefined;

const formOf = (text: TextSource | undefined, form: Intl.LDMLPluralRule): string =>
  typeof text === 'object' ? (text[form] ?? text.other) : (text ?? '');

/** In the order in which grammars name them. */
const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

function categoriesOf(language: string): readonly Intl.LDMLPluralRule[] {
  const rules = pluralRules(language);
  const reached = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
  return ORDER.filter((category) => category === 'other' || reached.has(category));
}
