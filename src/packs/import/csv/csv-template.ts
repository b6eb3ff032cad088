// What a teacher downloads to begin with: the headings alone, or with a row of every type. Both come back through the
// importer as they are; a test does it.
import { type BuiltInLanguage, builtInLanguage } from '../../../domain/interface-language.ts';
import { toCsv } from '../../table/csv.ts';
import { type CsvColumn, QUESTION_COLUMNS, SKILL_COLUMNS } from './csv-columns.ts';
import type { ExampleRow } from './csv-example.ts';
import { EXAMPLES } from './csv-example-rows.ts';

/** Columns that a first table needs; the others are in the docs. */
const FIRST_COLUMNS = [
  'type',
  'skill',
  'prompt',
  'answer',
  ...[1, 2, 3].flatMap((at) => [`wrong ${at}`, `wrong ${at} shows`]),
  'hint 1',
  'hint 2',
  'solution',
  'picture',
  'difficulty',
];

/** The headings, in the teacher's language where there are some in it. */
export function csvTemplate(language: string): string {
  return toCsv([headingsOf(FIRST_COLUMNS, QUESTION_COLUMNS, language)]);
}

/** Questions of every type and below them their skills, one before the other. */
export function csvExample(language: string): string {
  const { questions, skills } = EXAMPLES[baseOf(language)];
  const skillColumns = ['skill', 'prerequisites', 'grades'];
  return toCsv([
    headingsOf(FIRST_COLUMNS, QUESTION_COLUMNS, language),
    ...questions.map((row) => cellsOf(FIRST_COLUMNS, row)),
    [],
    headingsOf(skillColumns, SKILL_COLUMNS, language),
    ...skills.map((row) => cellsOf(skillColumns, row)),
  ]);
}

function headingsOf(
  names: readonly string[],
  columns: readonly CsvColumn[],
  language: string,
): readonly string[] {
  const base = baseOf(language);
  return names.map((name) => {
    const column = columns.find((one) => one.name === name);
    return column === undefined || base === 'en' ? name : column.in[base];
  });
}

function cellsOf(names: readonly string[], row: ExampleRow): readonly string[] {
  return names.map((name) => row[name] ?? '');
}

function baseOf(language: string): BuiltInLanguage {
  return builtInLanguage(language) ?? 'en';
}
