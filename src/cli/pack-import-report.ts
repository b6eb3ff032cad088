// What became of each thing of an imported source, in words and as a file.
import { writeFileSync } from 'node:fs';
import { IMPORT } from '../i18n/en/import.ts';
import type { ImportRefusal } from '../packs/import/importer.ts';
import {
  IMPORT_OUTCOMES,
  type ImportLine,
  type ImportNote,
  type ImportReport,
} from '../packs/import/report.ts';
import { toCsv } from '../packs/table/csv.ts';

/** Every line that is not carried over as it was, and how many there are of each kind. */
export function reportLines({ lines }: ImportReport): readonly string[] {
  const told = lines.filter(({ outcome, notes }) => outcome !== 'carried' || notes.length > 0);
  const counts = IMPORT_OUTCOMES.map((outcome) => {
    const count = lines.filter((line) => line.outcome === outcome).length;
    return `${IMPORT[`import.outcome.${outcome}`].toLowerCase()}: ${count}`;
  });
  const items = new Set(lines.flatMap((line) => line.items)).size;
  return [...told.map(toLine), `${lines.length} in the source, ${counts.join(', ')}; ${items} questions`];
}

export function refusalWords({ code, why, detail }: ImportRefusal): string {
  return [IMPORT[code], why && IMPORT[`import.note.${why}`], detail && `(${detail})`]
    .filter(Boolean)
    .join(' ');
}

/** By its ending: a table for people, or JSON for programs. */
export function writeReport(path: string, report: ImportReport): void {
  writeFileSync(path, /\.json$/i.test(path) ? `${JSON.stringify(report, null, 2)}\n` : toTable(report));
}

function toTable({ lines }: ImportReport): string {
  const rows = lines.map(({ at, name, kind, outcome, items, notes }) => [
    at,
    name,
    kind,
    IMPORT[`import.outcome.${outcome}`],
    items.join(' '),
    notes.map(toWords).join('\n'),
  ]);
  return toCsv([['where', 'name', 'kind', 'outcome', 'items', 'notes'], ...rows]);
}

function toLine({ at, name, kind, outcome, notes }: ImportLine): string {
  const what = [name, kind].filter((part) => part !== '').join(', ');
  const words = notes.map(toWords).join(' ');
  return `${IMPORT[`import.outcome.${outcome}`].toLowerCase()}: ${at}: ${what}${words === '' ? '' : `: ${words}`}`;
}

function toWords({ code, detail }: ImportNote): string {
  const words = IMPORT[`import.note.${code}`];
  return detail === '' ? words : `${words} (${detail})`;
}
