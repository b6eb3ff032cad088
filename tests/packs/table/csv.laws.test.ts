import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuseCell, readCell, toCsv, toPlainCsv } from '../../../src/packs/table/csv.ts';
import { readTable } from '../../../src/packs/table/read-table.ts';

/** Cells that spreadsheets take for formulas, and such as only look like defused ones. */
const cells = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'=", "''@", '\t', '"', "'"), fc.string())
    .map(([a, b]) => a + b),
);
/** A first row that no other separator splits as well. */
const rows = fc
  .array(fc.array(cells, { minLength: 3, maxLength: 3 }), { minLength: 1 })
  .map((some) => [['a', 'b', 'c'], ['a', 'b', 'c'], ...some]);

describe('a file for spreadsheets', () => {
  it('holds no cell that begins like a formula, and comes back as it was', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(defuseCell(cell)).not.toMatch(/^[=+\-@\t\r]/);
        expect(readCell(defuseCell(cell))).toBe(cell);
      }),
    );
  });

  it('is read as the rows that were written, whatever the cells hold', () => {
    const weigh = (row: readonly string[]) => (row.join() === 'a,b,c' ? 3 : 0);
    fc.assert(
      fc.property(rows, (written) => {
        const text = toCsv(written);
        expect(text.startsWith('\ufeff')).toBe(true);
        expect(readTable(text.slice(1), weigh).rows).toEqual(written);
      }),
    );
  });

  it('keeps its cells as they are where another program reads it', () => {
    expect(csvParseRows(toPlainCsv([['-x', 'a "b", c'], ['']]))).toEqual([['-x', 'a "b", c'], ['']]);
  });
});
