// Sheets that were printed, and what came back on them: a row a learner, a cell a question. Made from the log alone, so
// a sheet that one tablet printed is found and filled in on any other.
import type { EventOf } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { paperKey } from '../domain/on-paper.ts';
import { timeOf } from '../tutoring/event-time.ts';
import type { PaperResult } from './paper-answers.ts';
import { paperSeed } from './worksheets.ts';

export type Sheet = EventOf<'worksheet-made'>;

/** What was put in for each question, in the order on the paper; null for nothing yet. */
export type Cells = readonly (PaperResult | null)[];

export interface GridRow {
  readonly learner: LearnerId;
  readonly sheet: Sheet;
  readonly cells: Cells;
}

/** What was printed together under one code. */
export interface Printed {
  readonly code: string;
  /** When, by the printing tablet's clock; 0 where that was wrong. */
  readonly madeAtMs: number;
  readonly rows: readonly GridRow[];
}

/** Who a learner is now, after merges; null for who is not here any more, whose sheets have no row. */
export type Canonical = (learner: LearnerId) => LearnerId | null;
/** What is put in for a learner already, by `paperKey`. */
export type Entered = (learner: LearnerId) => ReadonlyMap<string, PaperResult>;

/** Groups sheets by code, the newest first; `sheets` sorted as the log is. Cost O(learners × questions). */
export function readPrinted(
  sheets: readonly Sheet[],
  canonical: Canonical,
  entered: Entered,
): readonly Printed[] {
  const byCode = new Map<string, Sheet[]>();
  for (const sheet of sheets) byCode.set(sheet.code, [...(byCode.get(sheet.code) ?? []), sheet]);
  return [...byCode]
    .map(([code, own]) => ({
      code,
      madeAtMs: own[0] ? timeOf(own[0]) : 0,
      rows: together(own).flatMap((sheet) => rowsOf(sheet, canonical, entered)),
    }))
    .filter(({ rows }) => rows.length > 0)
    .reverse();
}

/** The sheets of a code, each once: a place in this list names one of them. */
export function sheetsOf({ rows }: Printed): readonly Sheet[] {
  return [...new Set(rows.map(({ sheet }) => sheet))];
}

/** Questions of these rows that nothing was put in for yet. */
export function countOpen(rows: readonly GridRow[]): number {
  return rows.reduce((open, { cells }) => open + cells.filter((cell) => cell === null).length, 0);
}

/** What a group got was written once for each of them: the same pack and questions are one sheet. */
function together(sheets: readonly Sheet[]): readonly Sheet[] {
  const same = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const key = [sheet.pack, sheet.seed, sheet.language, ...sheet.items].join(' ');
    const before = same.get(key);
    same.set(key, before ? { ...before, learners: [...before.learners, ...sheet.learners] } : sheet);
  }
  return [...same.values()];
}

function rowsOf(sheet: Sheet, canonical: Canonical, entered: Entered): readonly GridRow[] {
  const learners = new Set(sheet.learners.flatMap((learner) => canonical(learner) ?? []));
  const { pack } = sheet;
  return [...learners].map((learner) => {
    const known = entered(learner);
    const cells = sheet.items.map((item) => {
      const seed = paperSeed(sheet.seed, item);
      return known.get(paperKey({ pack, item, seed })) ?? null;
    });
    return { learner, sheet, cells };
  });
}
