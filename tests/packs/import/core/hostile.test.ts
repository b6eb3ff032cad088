// Sources that were made to break a reader. Each ends, keeps the honest question beside it, and tells of the rest.
import { describe, expect, it } from 'vitest';
import { importCsv } from '../../../../src/packs/import/csv/csv-import.ts';
import { importGift } from '../../../../src/packs/import/gift/gift-import.ts';
import type { Importer } from '../../../../src/packs/import/importer.ts';
import type { Imported } from '../../../../src/packs/import/report.ts';
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';
import { itemsIn, textsIn, WISHES } from '../imported-pack.ts';

const PATIENCE = { timeout: 60_000 };
const MB = 1_000_000;

function importedOf(importer: Importer, text: string): Imported {
  const result = importer({ name: 'source', files: new Map([['source', encodeUtf8(text)]]) }, WISHES);
  if (!result.ok) throw new Error(`Must keep the honest question, got ${result.problem.code}`);
  return result.value;
}

const HONEST_GIFT = '::Honest::Is it {T} still here?';
const giftWith = (text: string) => importedOf(importGift, `${HONEST_GIFT}\n\n${text}\n\n`);

const HONEST_ROW = 'number,Adding,2+2 =,4,,';
const tableWith = (text: string) =>
  importedOf(importCsv, `type,skill,prompt,answer,wrong 1,wrong 1 shows\n${HONEST_ROW}\n${text}`);

describe('GIFT', PATIENCE, () => {
  it.each([
    ['a line of ten megabytes', 'x'.repeat(10 * MB), 1],
    ['ten megabytes of braces', '{'.repeat(10 * MB), 1],
    ['braces in braces by the thousand', `a${'{='.repeat(5_000)}b${'}'.repeat(5_000)}`, 1],
    ['a brace in each of many blocks', '{\n\n'.repeat(3_000), 3_000],
    ['closings that nothing opened', '}\n\n'.repeat(3_000), 3_000],
    ['titles that never end', '::'.repeat(10_000), 1],
    ['backslashes', `q ${'\\'.repeat(20_000)}{T}`, 1],
    ['answers by the thousand', `q {=a ${'~b '.repeat(5_000)}}`, 1],
    ['a comment that names itself for ever', `// [id:${'x'.repeat(MB)}\nq {T}`, 1],
  ])('%s', (_, text, pieces) => {
    const { report } = giftWith(text);
    expect(report.lines).toHaveLength(1 + pieces);
    expect(report.lines[0]).toMatchObject({ name: 'Honest', outcome: 'carried' });
  });

  it('more questions than any file has are told as one line', () => {
    const { report } = giftWith('}\n\n'.repeat(25_000));
    expect(report.lines).toHaveLength(20_001);
    expect(report.lines.at(-1)).toMatchObject({ outcome: 'left', notes: [{ code: 'too-large' }] });
  });

  it('nothing that would run or lead out is in any text', () => {
    const attacks = [
      '[html]<script>alert(1)</script>One{T}',
      '[html]<img src\\=x onerror\\="alert(1)">Two{T}',
      '[html]<a href\\="javascript\\:alert(1)">Three</a>{T}',
      '[html]<svg><script>alert(1)</script></svg>Four{T}',
      '[html]<math><annotation-xml encoding\\="text/html"><script>alert(1)</script></annotation-xml></math>Five{T}',
      '[markdown][Six](javascript\\:alert(1)) <iframe src\\="x"></iframe>{T}',
      '[plain]<script>alert(1)</script> Seven{T}',
      '$$\\\\href{javascript:alert(1)}{x}$$ Eight{T}',
    ];
    const imported = giftWith(attacks.join('\n\n'));
    const shown = Object.values(textsIn(imported.files)).join('\n');
    expect(shown).not.toMatch(/<[a-z!/]|onerror/i);
    expect(imported.report.lines.slice(1, 7).map(({ notes }) => notes.length)).not.toContain(0);
  });
});

describe('a table', PATIENCE, () => {
  it.each([
    ['a cell of ten megabytes', `,,${'x'.repeat(10 * MB)},4,,`],
    ['a quotation mark that is never closed', `"${'x,\n'.repeat(MB)}`],
    ['ten megabytes of separators', ','.repeat(10 * MB)],
    ['formulas in formulas', `,,${'$$\\frac{'.repeat(3_000)},4,,`],
    ['gaps by the thousand', `gaps,,${'{4}'.repeat(1_300)},,,`],
    ['bars by the thousand', `order,,Order,${'a|'.repeat(1_900)},,`],
  ])('%s', (_, text) => {
    const imported = tableWith(text);
    expect(itemsIn(imported)[0]).toMatchObject({ type: 'number', answer: 4 });
    expect(imported.report.lines.length).toBeLessThanOrEqual(3);
  });

  it('names that every object has are names like others', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
    const rows = names.map((name) => `,${name},${name},${name},${name.slice(1)},${name}`);
    const imported = tableWith(rows.join('\n'));
    expect(imported.report.lines.map(({ outcome }) => outcome)).toEqual(
      rows.map(() => 'carried').concat('carried'),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
