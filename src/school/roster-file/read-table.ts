// A text as rows of cells, by whatever separator it was written with.
import { dsvFormat } from 'd3-dsv';
import { readCell } from '../csv.ts';

export interface Table {
  /** As in the file, the first row of a spreadsheet first. */
  readonly rows: readonly (readonly string[])[];
  /** The number that a spreadsheet shows beside the first of them. */
  readonly firstRow: number;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Excel writes and reads this first line. */
const SAID_SEPARATOR = /^sep=([,;\t|])\r?\n/i;
/** So many lines tell the separator; the longest of them is a heading of many columns. */
const TRIED_LINES = 20;
const TRIED_LENGTH = 20_000;

/** `weigh` says how much a first row looks like headings: by them a separator is known best. */
export function readTable(text: string, weigh: (cells: readonly string[]) => number): Table {
  const said = SAID_SEPARATOR.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const separator = said?.[1] ?? findSeparator(body, weigh);
  // The parser makes objects by compiling code, which the page's policy forbids; rows it reads without.
  const rows = dsvFormat(separator).parseRows(body, (cells) => cells.map(readCell));
  return { rows, firstRow: said ? 2 : 1 };
}

function findSeparator(text: string, weigh: (cells: readonly string[]) => number): string {
  const head = headOf(text);
  const found = SEPARATORS.map((separator) => {
    const rows = dsvFormat(separator).parseRows(head);
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
