import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteOfFamily, notesIn, readMessageNotes } from '../../src/cli/message-notes.ts';
import { wordsVerb } from '../../src/cli/pack-words-verb.ts';
import { toCsv } from '../../src/packs/table/csv.ts';
import { loadWholeTable } from '../support/message-tables.ts';

let folder: string;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banyan-words-'));
  told = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void told.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void told.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

type Row = Readonly<Record<string, string>>;
const tableAt = () => join(folder, 'translation.csv');
const readRows = (): readonly Row[] => csvParse(readFileSync(tableAt(), 'utf8').slice(1));
const readTexts = (): unknown => JSON.parse(readFileSync(join(folder, 'text/ha/all.json'), 'utf8'));

/** As a translator does it: the table with some cells filled. */
function fill(cells: Readonly<Record<string, string>>): void {
  const rows = readRows();
  const head = Object.keys(rows[0] ?? {});
  const filled = rows.map((row) => ({ ...row, ha: cells[`${row.key} ${row.form}`.trim()] ?? row.ha ?? '' }));
  writeFileSync(tableAt(), toCsv([head, ...filled.map((row: Row) => head.map((name) => row[name] ?? ''))]));
}
const take = () => wordsVerb([folder, '--language', 'ha', '--table', tableAt()]);

describe('the words of the app in a table', () => {
  test('have a row for each message and each plural form of the language, with note, English and a language that helps', async () => {
    expect(await wordsVerb([folder, '--language', 'ha', '--from', 'fr'])).toBe(0);
    const rows = readRows();
    const english = await loadWholeTable('en');
    expect(new Set(rows.map(({ key }) => key)).size).toBe(Object.keys(english).length + 3);
    expect(rows.find(({ key }) => key === 'bar.back')).toEqual({
      key: 'bar.back',
      form: '',
      note: 'Button: to the screen before, or closes what lies above.',
      en: 'Back',
      fr: 'Retour',
      ha: '',
    });
    const forms = rows.filter(({ key }) => key === 'pin.wrong.what');
    expect(forms.map(({ form }) => form)).toEqual(['triesLeft: one', 'triesLeft: other']);
    expect(forms.map(({ en }) => en?.includes('tries '))).toEqual([false, true]);
    expect(JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'))).toMatchObject({
      for: { id: 'org.banyan.interface' },
      languages: [{ tag: 'ha', review: 'machine' }],
    });
  });

  test('come back as the file of the language, and what is missing is counted', async () => {
    await wordsVerb([folder, '--language', 'ha']);
    fill({
      'language.name': 'Hausa',
      'language.letters': 'A b',
      'language.instead': 'fr',
      'bar.back': 'Koma',
      'home.greeting': 'Sannu, {name}',
      'classes.learners count: one': 'ɗalibi {count}',
      'classes.learners count: other': 'ɗalibai {count}',
    });
    expect(await take()).toBe(0);
    expect(readTexts()).toEqual({
      'language.name': 'Hausa',
      'language.letters': 'A b',
      'language.instead': 'fr',
      'bar.back': 'Koma',
      'home.greeting': 'Sannu, {name}',
      'classes.learners': { plural: 'count', one: 'ɗalibi {count}', other: 'ɗalibai {count}' },
    });
    const count = Object.keys(await loadWholeTable('en')).length;
    expect(told.at(-1)).toBe(`ha: 6 texts of the table, 6 in all, ${count - 3} missing`);
    // Made again, the table has them.
    await wordsVerb([folder, '--language', 'ha']);
    expect(readRows().find(({ key }) => key === 'home.greeting')?.ha).toBe('Sannu, {name}');
  });

  test('tell which of them a tablet would leave out, and which may not fit', async () => {
    await wordsVerb([folder, '--language', 'ha']);
    fill({
      'home.greeting': 'Sannu',
      'bar.done': '<b>Gama</b>',
      'bar.back': 'Koma zuwa allon da ya gabata',
      'classes.learners count: one': 'ɗalibi {count}',
    });
    expect(await take()).toBe(1);
    expect(told.filter((line) => /^(?:wrong|long)/.test(line))).toEqual([
      'wrong: bar.done: is far too long, or has markup or hidden signs in it',
      'wrong: home.greeting: must have the places {name}, has none',
      'long: bar.back: 28 letters, where about 18 fit',
    ]);
    expect(told.find((line) => line.includes('classes.learners'))).toContain('"other" is still empty');
  });

  test('are told apart from what the app does not have and from forms that the language does not know', async () => {
    await wordsVerb([folder, '--language', 'ha']);
    writeFileSync(
      tableAt(),
      toCsv([
        ['key', 'form', 'ha'],
        ['bar.nowhere', '', 'Koma'],
        ['classes.learners', 'count: few', 'ɗalibai {count}'],
        ['classes.learners', 'count: other', 'ɗalibai {count}'],
      ]),
    );
    expect(await take()).toBe(1);
    expect(told.filter((line) => line.startsWith('wrong'))).toEqual([
      'wrong: bar.nowhere: the app has no such text',
      'wrong: classes.learners: ha has no plural form few',
    ]);
  });

  test('of a language that the app has are there to be mended', async () => {
    await wordsVerb([folder, '--language', 'sw']);
    const swahili = await loadWholeTable('sw');
    expect(readRows().find(({ key }) => key === 'bar.back')?.sw).toBe(swahili['bar.back']);
  });

  test.each([
    [['--language', 'ha'], 'Say which folder.'],
    [['here'], 'Say the --language.'],
    [['here', '--language', 'no tag'], 'no tag is no language tag.'],
    [['here', '--language', 'en'], 'English is what the others are made from.'],
    [['here', '--language', 'ha', '--from', 'ur'], 'The app is not in ur'],
    [['here', '--language', 'ha', '--table', 'nowhere.csv'], 'There is no nowhere.csv.'],
  ])('called with %s say how they are called', async (words, answer) => {
    expect(await wordsVerb(words)).toBe(2);
    expect(told[0]).toContain(answer);
    expect(told[0]).toContain('npm run pack -- words');
  });
});

describe('the translator’s notes', () => {
  test('are there for every message', async () => {
    const notes = readMessageNotes();
    const bare = Object.keys(await loadWholeTable('en')).filter(
      (key) => !notes.has(key) && !noteOfFamily(key),
    );
    expect(bare).toEqual([]);
  });

  test('stand above their messages, down to the next one', () => {
    const source = `export interface A {
  'a.bare': null;
  /** One. */
  'a.one': null;
  'a.same': { readonly name: string };
  /**
   * Over
   * two lines.
   */
  'a.two': null;
}
interface B {
  'b.bare': null;
}`;
    expect([...notesIn(source)]).toEqual([
      ['a.one', 'One.'],
      ['a.same', 'One.'],
      ['a.two', 'Over two lines.'],
    ]);
  });
});
