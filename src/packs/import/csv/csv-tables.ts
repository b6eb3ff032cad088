// The tables of a source: of questions and of skills, in one file or several, one below the other or apart. A table
// begins with its headings; whatever stands above the first of them is told and not read.
import { decodeText } from '../../table/decode-text.ts';
import { platformDecode } from '../../table/platform-decode.ts';
import { readTable } from '../../table/read-table.ts';
import type { ImportSource } from '../importer.ts';
import { type Heading, headings, QUESTION_COLUMNS, SKILL_COLUMNS } from './csv-columns.ts';

export interface CsvRow {
  /** Such as `questions.csv:12`, the number that a spreadsheet shows. */
  readonly at: string;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly headings: readonly (Heading | undefined)[];
  readonly heading: CsvRow;
  readonly rows: readonly CsvRow[];
}

export interface CsvTables {
  readonly questions: readonly CsvTable[];
  readonly skills: readonly CsvTable[];
  /** Rows above the first headings. */
  readonly loose: readonly CsvRow[];
  /** Rows beyond what is read, for each file that has some. */
  readonly beyond: readonly { readonly at: string; readonly rows: number }[];
}

/** Beyond any table that a person fills in. */
const MOST_ROWS = 20_000;
const MOST_BYTES = 40_000_000;
const TABLE = /\.(?:csv|tsv|tab|txt)$/i;

export function readTables({ name, files }: ImportSource): CsvTables | 'too-large' {
  const tables = { questions: [] as CsvTable[], skills: [] as CsvTable[], loose: [] as CsvRow[] };
  const beyond: { at: string; rows: number }[] = [];
  const paths = files.has(name) ? [name] : [...files.keys()].filter((path) => TABLE.test(path)).sort();
  for (const path of paths) {
    const bytes = files.get(path) ?? new Uint8Array();
    if (bytes.length > MOST_BYTES) return 'too-large';
    if (isArchive(bytes)) continue;
    const text = decodeText(bytes, platformDecode);
    const { rows, total, firstRow } = readTable(text, weigh, MOST_ROWS);
    cutTables(
      rows.map((cells, index) => ({ at: `${path}:${index + firstRow}`, cells: cells.map(trimmed) })),
      tables,
    );
    if (total > rows.length)
      beyond.push({ at: `${path}:${rows.length + firstRow}`, rows: total - rows.length });
  }
  return { ...tables, beyond };
}

/** A spreadsheet's own file, given by mistake. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
}

function cutTables(
  rows: readonly CsvRow[],
  tables: { questions: CsvTable[]; skills: CsvTable[]; loose: CsvRow[] },
): void {
  let open: CsvRow[] | undefined;
  for (const row of rows) {
    const asQuestions = headings(row.cells, QUESTION_COLUMNS, 'prompt');
    const asSkills = asQuestions ? undefined : headings(row.cells, SKILL_COLUMNS, 'skill');
    const found = asQuestions ?? asSkills;
    if (found) {
      open = [];
      const into = asQuestions ? tables.questions : tables.skills;
      into.push({ headings: found, heading: row, rows: open });
    } else if (row.cells.some((cell) => cell !== '')) (open ?? tables.loose).push(row);
  }
}

/** By its headings a separator is known best. */
function weigh(cells: readonly string[]): number {
  const found = headings(cells, QUESTION_COLUMNS, 'prompt') ?? headings(cells, SKILL_COLUMNS, 'skill') ?? [];
  return found.filter((one) => one !== undefined).length;
}

/** What no text holds is not in a cell either: else a cell of one such sign would look filled. */
function trimmed(cell: string): string {
  return cell
    .replace(/\u00a0/g, ' ')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}|\ufeff/gu, '')
    .trim();
}
