// One row of a table, by its headings: cells as wordings in the pack's languages, lists, numbers; with what a spreadsheet
// does to them kept in mind.

import { printRational, type Rational } from '../../../domain/rational.ts';
import { readNumber } from '../../../domain/read-number.ts';
import type { Wording } from '../draft.ts';
import type { Making } from '../making.ts';
import { texWords } from '../tex-words.ts';
import type { CsvRow, CsvTable } from './csv-tables.ts';

export interface CsvCells {
  readonly at: string;
  /** In the pack's own language, as it stands. */
  plain(name: string): string;
  /** As it stands, in each language that has it; empty when none has. */
  said(name: string): Wording;
  /** All cells of the row, for telling rows apart. */
  readonly all: string;
}

export function cellsOf({ headings }: CsvTable, row: CsvRow, language: string): CsvCells {
  const byName = new Map<string, Map<string, string>>();
  headings.forEach((heading, at) => {
    const cell = row.cells[at] ?? '';
    if (heading === undefined || cell === '') return;
    const tag = heading.language === '' ? language : heading.language;
    const known = byName.get(heading.name) ?? new Map<string, string>();
    byName.set(heading.name, known.set(tag, known.get(tag) ?? cell));
  });
  return {
    at: row.at,
    plain: (name) => byName.get(name)?.get(language) ?? [...(byName.get(name)?.values() ?? [])][0] ?? '',
    said: (name) => Object.fromEntries(byName.get(name) ?? []),
    all: row.cells.join('\u001f'),
  };
}

/** Wordings in the markup of packs; a formula that cannot be set is told. */
export function toWords(wording: Wording, making: Making): Wording {
  return Object.fromEntries(
    Object.entries(wording).map(([tag, text]) => [
      tag,
      texWords(text, (note) => making.note(note.code, note.detail)),
    ]),
  );
}

/**
 * Parts of a cell in every language that has as many of them; where one has not, it is left out and told, and these
 * parts are said in the pack's own language.
 */
export function partsOf(wording: Wording, language: string, cut: RegExp, making: Making): readonly Wording[] {
  const own = cutAt(wording[language] ?? Object.values(wording)[0] ?? '', cut);
  const parts: Record<string, string>[] = own.map((part) => ({ [language]: part }));
  for (const [tag, text] of Object.entries(wording)) {
    const there = cutAt(text, cut);
    if (there.length !== own.length) making.note('unreadable', `${tag}: ${text}`);
    else {
      there.forEach((part, at) => {
        const into = parts[at];
        if (into) into[tag] = part;
      });
    }
  }
  return parts;
}

/** Between answers. */
export const BAR = /\||\n/;
/** Between steps, where a bar may be part of what is said. */
export const STEP = /\s\|\s|\n/;

function cutAt(text: string, cut: RegExp): readonly string[] {
  return text
    .split(cut)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What spreadsheets make of 1/2 and 3-4 where nobody told them that it is text. */
const DATE =
  /^(?:\d{1,2}[-. /](?:jan|feb|fév|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|août|aou|sep|oct|nov|dec|déc)[a-zéû]*\.?|(?:jan|feb|fév|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|août|sep|oct|nov|dec|déc)[a-zéû]*\.?[-. /]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d(?:[ T]\d\d:\d\d.*)?)$/i;
const ERROR = /^#(?:REF|NAME|VALUE|VALEUR|DIV\/0|N\/A|NOM|NUM|NULL|NOMBRE)[!?]?$/i;

/** Whether a spreadsheet seems to have changed what was typed; it is then told. */
export function isSpoilt(cell: string, making: Making): boolean {
  const spoilt = DATE.test(cell) || ERROR.test(cell);
  if (spoilt) making.note('spreadsheet', cell);
  return spoilt;
}

/** A number in any writing, `1 1/2` and `0,5` too. `3,125` is read as the language writes numbers, and told. */
export function numberIn(cell: string, language: string, making: Making): Rational | undefined {
  const read = readNumber(cell.replace(/^=/, ''));
  if (!read.ok) return undefined;
  const { value, alternative } = read.value;
  if (alternative === undefined) return value;
  const number = writesComma(language) ? alternative : value;
  making.note('spreadsheet', `${cell} = ${printRational(number)}`);
  return number;
}

function writesComma(language: string): boolean {
  return new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(1.5).includes(',');
}
