import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/packs/table/decode-text.ts';
import { classListRows, writeClassList } from '../../../src/school/roster-file/class-list.ts';
import { planRoster } from '../../../src/school/roster-file/plan.ts';
import { readClassList } from '../../../src/school/roster-file/read-class-list.ts';
import { listedLearners } from '../../../src/school/roster-file/roster-here.ts';
import { decode } from './encodings.ts';
import { CLASS_A, NO_LIST, rosters } from './rosters.ts';

const languages = fc.constantFrom('en', 'fr', 'ar', 'sw');

describe('a school’s own list', () => {
  it('taken in again changes nothing, whatever names, classes and fields it holds', () => {
    fc.assert(
      fc.property(rosters, languages, (here, language) => {
        const file = new TextEncoder().encode(writeClassList(here, language));
        const list = readClassList(decodeText(file, decode), here.fields);
        expect(list).not.toBeNull();
        const plan = planRoster(list ?? NO_LIST, here, null);
        expect(plan.newClasses).toEqual([]);
        expect(plan.gone).toEqual([]);
        expect(plan.faults).toEqual([]);
        expect(plan.steps.map(({ type }) => type)).toEqual(listedLearners(here).map(() => 'same'));
      }),
    );
  });

  it('has a heading for every column and no cell that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(rosters, languages, (here, language) => {
        const rows = classListRows(here, language);
        const widths = new Set(rows.map(({ length }) => length));
        expect(widths).toEqual(new Set([5 + here.fields.length]));
        const file = writeClassList(here, language);
        expect(file.split('\r\n').slice(1).join('\n')).not.toMatch(/(?:^|,)"?[=+@-]/m);
      }),
    );
  });

  it('any file at all gives a plan in which no row is both taken and left out', () => {
    fc.assert(
      fc.property(rosters, fc.string({ unit: 'binary', maxLength: 400 }), (here, text) => {
        const list = readClassList(`name,class,id\n${text}`, here.fields);
        const plan = planRoster(list ?? NO_LIST, here, CLASS_A);
        const taken = plan.steps.map(({ row }) => row);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});
