import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeWords, toWordRows } from '../../src/cli/words-table.ts';
import { LANGUAGES } from '../../src/domain/interface-language.ts';
import { toFileKey } from '../../src/i18n/brought-words.ts';
import { toCsv } from '../../src/packs/table/csv.ts';
import { readTable } from '../../src/packs/table/read-table.ts';
import { readTranslationRows, type Texts } from '../../src/packs/translation-table.ts';
import { loadWholeTable, type MessageRows } from '../support/message-tables.ts';

const english = await loadWholeTable('en');

/** Through a file, as a spreadsheet has it. */
function throughTable(own: Texts, language: string, help?: { tag: string; words: MessageRows }): Texts {
  const csv = toCsv(
    toWordRows({ english, notes: () => 'A note, with “signs”;\tand = more', help, own, language }),
  );
  const { rows, firstRow } = readTable(csv.slice(1), (cells) => (cells.includes('key') ? cells.length : 0));
  const read = readTranslationRows(rows, language, { file: 'a.csv', firstRow });
  expect(read.faults).toEqual([]);
  return read.texts;
}

/** One wording for every count may be written as one text. */
const plainly = (texts: Texts) =>
  Object.fromEntries(
    [...texts].map(([key, text]) => {
      if (typeof text === 'string') return [key, text];
      const { plural: _, other, ...forms } = text;
      return [key, Object.keys(forms).length === 0 ? other : text];
    }),
  );

const keys = Object.keys(english)
  .filter((key) => typeof english[key] === 'string')
  .slice(0, 40);
const counted = Object.keys(english)
  .filter((key) => typeof english[key] !== 'string')
  .slice(0, 10);
const words = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');

describe('the table of the app’s words', () => {
  test.each(LANGUAGES.filter((tag) => tag !== 'en'))('has all of %s, and gives it back', async (language) => {
    const table = await loadWholeTable(language);
    const own = new Map(Object.entries(table).map(([key, message]) => [toFileKey(key), message]));
    const back = throughTable(own, language, { tag: 'en-GB', words: english });
    expect(plainly(back)).toEqual(plainly(own));
    const judged = judgeWords(back, english, language);
    expect(judged.faults).toEqual([]);
    expect(judged.missing.filter((key) => !key.startsWith('language.'))).toEqual([]);
  });

  test('gives back whatever was written into it', () => {
    const singles = fc.dictionary(fc.constantFrom(...keys.map(toFileKey)), words);
    const plurals = fc.dictionary(
      fc.constantFrom(...counted.map(toFileKey)),
      fc.record({ plural: fc.constant('count'), one: words, other: words }),
    );
    fc.assert(
      fc.property(singles, plurals, (some, more) => {
        const own: Texts = new Map(Object.entries({ ...some, ...more }));
        const back = throughTable(own, 'ha');
        expect(Object.fromEntries(back)).toEqual(Object.fromEntries(own));
      }),
      { numRuns: 20 },
    );
  });
});
