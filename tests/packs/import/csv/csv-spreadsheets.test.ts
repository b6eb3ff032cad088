import { describe, expect, it } from 'vitest';
import { encode } from '../../../school/roster-file/encodings.ts';
import { importedOf, importFiles } from './imported-table.ts';

describe('what spreadsheets do', () => {
  const head = 'prompt;answer;wrong 1;wrong 1 shows';

  it.each([
    ['a date of 1/2', 'Half?;01-Feb', 'left'],
    ['a date of 3-4', 'Between?;2026-04-03', 'left'],
    ['a French date', 'Un demi ?;1-févr.', 'left'],
    ['an error', 'Sum?;#REF!', 'left'],
    ['an error in French', 'Somme ?;#VALEUR!', 'left'],
    ['a date among wrong answers', 'Half?;0.5;02/01/2026', 'changed'],
  ])('%s is told as such', (_, row, outcome) => {
    const { lines } = importedOf(`${head}\n${row}\nOther?;1`);
    expect(lines[0]).toMatchObject({ outcome, notes: [{ code: 'spreadsheet' }] });
  });

  it('a number that two countries read differently is read as the language does, and told', () => {
    expect(importedOf('prompt;answer\nHow many?;3,125', 'en').items).toMatchObject([{ answer: 3125 }]);
    const french = importedOf('prompt;answer\nCombien ?;3,125', 'fr');
    expect(french.items).toMatchObject([{ answer: 3.125 }]);
    expect(french.lines[0]?.notes).toEqual([{ code: 'spreadsheet', detail: '3,125 = 3.125' }]);
  });

  it('blank lines, empty cells behind, a mark of UTF-8, a line that names the separator: nothing of it counts', () => {
    const { lines } = importedOf('\ufeffsep=;\r\nprompt;answer;;;\r\n;;;;\r\n\r\n2+2 =;4;;;\r\n;;;;\r\n');
    expect(lines).toMatchObject([{ at: 'questions.csv:5', outcome: 'carried' }]);
  });

  it('a cell that begins like a formula is words, and stays harmless where it is written again', () => {
    const { items } = importedOf(`prompt,answer\n"=HYPERLINK(""http://example.org"")",'=2+2`);
    expect(items).toMatchObject([{ prompt: '=HYPERLINK("http://example.org")', accepted: '=2+2' }]);
  });

  it.each(['windows-1252', 'utf-16le', 'utf-16be'] as const)('%s is read', (encoding) => {
    const mark = encoding === 'windows-1252' ? '' : '\ufeff';
    const bytes = encode(`${mark}question;réponse\nOù ?;à côté`, encoding);
    expect(importedOf({ 'q.csv': bytes }).items).toMatchObject([{ prompt: 'Où ?', accepted: 'à côté' }]);
  });

  it.each([',', ';', '\t', '|'])('cells apart by "%s" are read', (separator) => {
    const text = [
      ['prompt', 'answer'],
      ['2+2 =', '4'],
    ]
      .map((row) => row.join(separator))
      .join('\n');
    expect(importedOf(text).items).toMatchObject([{ type: 'number', answer: 4 }]);
  });

  it('its own file, given by mistake, is refused with what to do', () => {
    const result = importFiles({ 'book.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) });
    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'import/not-this-format', why: 'spreadsheet-file' },
    });
  });
});
