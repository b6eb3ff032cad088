// The school's classes as one table, for a spreadsheet and for this app again: with its ids, nothing is guessed then.
import { toCsv } from '../../packs/table/csv.ts';
import { cleanName } from '../person-name.ts';
import { type Column, fieldHeadings, headingOf } from './headings.ts';
import { listedLearners, type RosterHere } from './roster-here.ts';

const BEFORE_FIELDS = ['name', 'class', 'picture', 'language'] as const satisfies readonly Column[];

/** The headings first, in a language of the interface. */
export function classListRows(here: RosterHere, language: string): readonly (readonly string[])[] {
  const fields = fieldHeadings(here.fields);
  const headings = [
    ...BEFORE_FIELDS.map((column) => headingOf(column, language)),
    ...fields.values(),
    headingOf('id', language),
  ];
  const rows = listedLearners(here).map(([own, one]) => [
    ...[one.name, own.name, String(one.avatar + 1), one.language ?? ''],
    ...[...fields.keys()].map((field) => one.attributes[field] ?? ''),
    one.id,
  ]);
  return [headings, ...rows.map((cells) => cells.map(cleanName))];
}

export function writeClassList(here: RosterHere, language: string): string {
  return toCsv(classListRows(here, language));
}
