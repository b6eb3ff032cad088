// A text as rows of cells, by whatever separator it was written with.
import { dsvFormat } from 'd3-dsv';
import { readCell } from './csv.ts';

export interface Table {
  /** As in the file, the first row of a spreadsheet first. */
  readonly rows: readonly (readonly string[])[];
  /** How many rows there are, with those that are not read. */
  readonly total: number;
  /** The number that a spreadsheet shows beside the first of them. */
  readonly firstRow: number;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Excel writes and reads this first line. */
const SAID_SEPARATOR = /^sep=([,;\t|])\r?\n/i;
/** So many lines tell the separator; the longest of them is a heading of many columns. */
const TRIED_LINES = 20;
const TRIED_LENGTH = 20_000;

/** Of a row that no school's table has; the rest of its cells is one that is too many. */
const MOST_COLUMNS = 200;

/** Names and values are far shorter; a cell that a quotation mark left open holds the rest of the file. */
const LONGEST_CELL = 4_000;

/** Lines beyond `mostRows` are counted and not read. `weigh` says how much a first row looks like headings: by them a separator is known best. */
export function readTable(
  text: string,
  weigh: (cells: readonly string[]) => number,
  mostRows = Number.POSITIVE_INFINITY,
): Table {
  const said = SAID_SEPARATOR.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const separator = said?.[1] ?? findSeparator(body, weigh);
  // The parser makes objects by compiling code, which the page's policy forbids; rows it reads without.
  const { first, further } = cutLines(body, mostRows);
  const rows = dsvFormat(separator).parseRows(first, toCells);
  return { rows, total: rows.length + further, firstRow: said ? 2 : 1 };
}

/** The cells that are looked at, cut where nobody's go on; of what is beyond the last column one cell stands for all. */
export function toCells(cells: readonly string[]): readonly string[] {
  const beyond =
    cells.length > MOST_COLUMNS ? cells.slice(MOST_COLUMNS).find((cell) => cell.trim() !== '') : '';
  const kept = cells.slice(0, MOST_COLUMNS).map((cell) => readCell(cell.slice(0, LONGEST_CELL)));
  return beyond ? [...kept, beyond.slice(0, LONGEST_CELL)] : kept;
}

/** So many lines of a text, and how many more there are: a row takes one, or several where a cell has some. */
export function cutLines(text: string, most: number): { readonly first: string; readonly further: number } {
  let end = -1;
  for (let lines = 0; lines < most; lines++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return { first: text, further: 0 };
  }
  let further = 0;
  let last = end;
  for (let at = text.indexOf('\n', end + 1); at >= 0; at = text.indexOf('\n', at + 1)) {
    further += 1;
    last = at;
  }
  // The last line of many files has no end.
  const isOpen = text.slice(last + 1).trim() !== '';
  return { first: text.slice(0, end), further: further + (isOpen ? 1 : 0) };
}

function findSeparator(text: string, weigh: (cells: readonly string[]) => number): string {
  const head = headOf(text);
  const found = SEPARATORS.map((separator) => {
    const rows = dsvFormat(separator).parseRows(head, toCells);
    return { separator, score: Math.max(0, ...rows.map(weigh)) * 1_000 + evenWidth(rows) };
  });
  return found.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** How many rows are as wide as the most usual row of more than one cell. */
function evenWidth(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...widths.values());
}

function headOf(text: string): string {
  const start = text.slice(0, TRIED_LENGTH);
  const lines = start.split(/\r\n|\n|\r/);
  return lines.length > TRIED_LINES ? lines.slice(0, TRIED_LINES).join('\n') : start;
}
