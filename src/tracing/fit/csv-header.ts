// The first line of a file of answers: which column stands where.
import {
  type CsvColumn,
  FURTHER_COLUMNS,
  MOST_FAULTS,
  NEEDED_COLUMNS,
  type Report,
  shortened,
} from './csv-faults.ts';
import type { LineScanner } from './csv-lines.ts';

/** The place of each column; -1 for a further one that is not there. */
export type Header = Readonly<Record<CsvColumn, number>>;

const COLUMNS: readonly CsvColumn[] = [...NEEDED_COLUMNS, ...FURTHER_COLUMNS];

/** Columns may stand in any order. Null when something was reported. */
export function readHeader(scanner: LineScanner, report: Report): Header | null {
  const places = new Map<CsvColumn, number>();
  let faults = 0;
  const refuse: Report = (wrong) => {
    faults += 1;
    report(wrong);
  };
  for (const column of NEEDED_COLUMNS) {
    if (!isThere(scanner, column)) refuse({ code: 'csv/missing-column', column });
  }
  for (let at = 0; at < scanner.cells() && faults < MOST_FAULTS; at++) {
    const got = scanner.cell(at).trim();
    const column = COLUMNS.find((one) => one === got);
    if (column === undefined) refuse({ code: 'csv/unknown-column', got: shortened(got) });
    else if (places.has(column)) refuse({ code: 'csv/column-twice', column });
    else places.set(column, at);
  }
  return faults > 0 ? null : toHeader(places);
}

function isThere(scanner: LineScanner, column: CsvColumn): boolean {
  for (let at = 0; at < scanner.cells(); at++) if (scanner.cell(at).trim() === column) return true;
  return false;
}

function toHeader(places: ReadonlyMap<CsvColumn, number>): Header {
  const place = (column: CsvColumn): number => places.get(column) ?? -1;
  return {
    user: place('user'),
    item: place('item'),
    skills: place('skills'),
    time: place('time'),
    correct: place('correct'),
    attempt: place('attempt'),
    hints: place('hints'),
    response_ms: place('response_ms'),
  };
}
