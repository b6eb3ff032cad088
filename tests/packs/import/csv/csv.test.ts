import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/interface-language.ts';
import { csvExample, csvTemplate } from '../../../../src/packs/import/csv/csv-template.ts';
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';
import { importedOf, importFiles } from './imported-table.ts';

/** Rows of the usual columns. */
const table = (...rows: readonly string[]) =>
  ['type,skill,prompt,answer,wrong 1,wrong 1 shows', ...rows].join('\n');

describe.each(LANGUAGES)('what is downloaded in %s', (language) => {
  it('comes back whole: a question of every type, and skills one before the other', () => {
    const { lines, items, manifest } = importedOf(csvExample(language), language);
    expect(lines.map(({ outcome, notes }) => ({ outcome, notes }))).toEqual(
      lines.map(() => ({ outcome: 'carried', notes: [] })),
    );
    expect(items.map(({ type }) => type)).toEqual([
      'number',
      'choose-one',
      'choose-several',
      'choose-one',
      'fill-gaps',
      'order',
      'match',
      'sort-groups',
      'short-text',
    ]);
    const [first, second] = manifest.skills;
    expect(first).toMatchObject({ prerequisites: [], grades: [1, 2] });
    expect(second).toMatchObject({ prerequisites: [first.id], grades: [3, 4] });
  });

  it('has headings that are understood', () => {
    const row = Array.from(csvTemplate(language).matchAll(/,/g), () => ',').join('');
    const result = importFiles({
      'template.csv': `${csvTemplate(language)}${row.replace(/^,,/, ',,2 + 2 =,4')}`,
    });
    expect(result).toMatchObject({ ok: true, value: { report: { lines: [{ outcome: 'carried' }] } } });
  });
});

describe('a row', () => {
  it.each([
    ['a number', '2 + 2 =,4', { type: 'number', answer: 4 }],
    ['a decimal with a comma', 'Half?,"0,5"', { type: 'number', answer: 0.5 }],
    ['a fraction', 'Half?,1/2,,', { type: 'number', answer: 0.5 }],
    ['digits of Hindi', '३ + २ =,५', { type: 'number', answer: 5 }],
    ['a fraction in digits of Hindi', 'आधा?,१/२', { type: 'number', answer: 0.5 }],
    ['digits of Arabic', 'كم؟,١٢٫٥', { type: 'number', answer: 12.5 }],
    ['digits of Urdu', 'کتنے؟,۴۰', { type: 'number', answer: 40 }],
    ['words', 'Capital of Kenya?,Nairobi', { type: 'short-text', accepted: 'Nairobi' }],
    ['wrong answers', 'How much?,4,5', { type: 'choose-one', answer: 'right' }],
    ['several right ones', 'Which are even?,2 | 4,3', { type: 'choose-several', answers: ['r1', 'r2'] }],
    ['pairs', 'Match,cat = meow | dog = bark', { type: 'match' }],
    ['pairs with the same right side', 'Sort,2 = even | 3 = odd | 4 = even', { type: 'sort-groups' }],
    ['braces', 'Two and two is {4}.', { type: 'fill-gaps', text: 'Two and two is {{1}}.' }],
    ['yes', 'Is fire hot?,yes', { type: 'choose-one', answer: 'true' }],
  ])('without a type, of %s, tells its type', (_, cells, item) => {
    expect(importedOf(`prompt,answer,wrong 1\n${cells}`).items).toMatchObject([item]);
  });

  it('of a choice says what each wrong answer shows, and the same words are the same mistake', () => {
    const { items, files } = importedOf(
      table('choice,Adding,2+3?,5,6,counts one too many', 'number,Adding,3+3?,6,7,Counts one  too many'),
    );
    const lines = new TextDecoder().decode(files.get('misconceptions/imported.jsonl')).trim().split('\n');
    expect(lines).toHaveLength(1);
    const { id } = JSON.parse(lines[0] ?? '');
    expect(items).toMatchObject([
      { options: [{ text: '5' }, { text: '6', misconception: id }] },
      { wrong: [{ value: 7, misconception: id }] },
    ]);
  });

  it('has hints, a solution in steps, a unit, a tolerance and a difficulty', () => {
    const head = 'prompt,answer,hint 1,hint 2,solution,unit,tolerance,difficulty';
    const row = 'How long?,12,Look.,Measure.,"From 0.\nTo 12.",cm,"0,5",4';
    expect(importedOf(`${head}\n${row}`).items).toMatchObject([
      {
        type: 'number',
        hints: ['Look.', 'Measure.'],
        solution: ['From 0.', 'To 12.'],
        unit: 'cm',
        tolerance: 0.5,
        difficulty: 4,
      },
    ]);
  });

  it('of gaps has numbers, words and choices in them', () => {
    const { items } = importedOf('prompt,answer\nIt {*is|are} {grey|gray} and has {4} legs.,');
    expect(items).toMatchObject([
      {
        type: 'fill-gaps',
        text: 'It {{1}} {{2}} and has {{3}} legs.',
        gaps: [
          { type: 'choice', answer: '1', options: [{ text: 'is' }, { text: 'are' }] },
          { type: 'text', accepted: 'grey | gray' },
          { type: 'number', answer: 4 },
        ],
      },
    ]);
  });

  it('of algebra and of writing is asked as such', () => {
    const { items } = importedOf(
      'type,prompt,answer\nexpression,Add x + x + 3,2x + 3\nwrite,Tell of a day.,I woke up. I ate. | a beginning | an end',
    );
    expect(items).toMatchObject([
      { type: 'expression', answer: '2x + 3' },
      {
        type: 'write-freely',
        model: 'I woke up. I ate.',
        points: [{ text: 'a beginning' }, { text: 'an end' }],
      },
    ]);
  });

  it('is said in every language that has a column, and told where one lacks', () => {
    const { manifest, lines, textsOf, items } = importedOf(
      'prompt,prompt.fr,answer,answer.fr\nA colour?,Une couleur ?,red,rouge\nA day?,,Monday,lundi',
    );
    expect(manifest.languages.map(({ tag }: { tag: string }) => tag)).toEqual(['en', 'fr']);
    expect(textsOf('fr')).toMatchObject({
      [`${items[0]?.id}.prompt`]: 'Une couleur ?',
      [`${items[0]?.id}.accepted`]: 'rouge',
      [`${items[1]?.id}.prompt`]: 'A day?',
    });
    expect(lines.map(({ notes }) => notes)).toEqual([[], [{ code: 'untranslated', detail: 'fr' }]]);
  });

  it('shows a picture that lies beside the table, and is left without it', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><circle cx="2" cy="2" r="1"/></svg>';
    const rows =
      'prompt,answer,picture,picture text\nName it,disc,Disc.svg,A black disc\nAnd this,box,box.png,';
    const { items, lines, files } = importedOf({ 'questions.csv': rows, 'disc.svg': svg });
    const figure = items[0]?.figure as { readonly src: string; readonly alt: string };
    expect(figure.alt).toBe('A black disc');
    expect(files.get(figure.src)).toEqual(encodeUtf8(svg));
    expect(lines[1]).toMatchObject({
      outcome: 'left',
      notes: [{ code: 'media-missing', detail: 'box.png' }],
    });
  });
});

describe('skills', () => {
  it('come from the row above where the cell is empty, and from the title of the pack where there is none', () => {
    const { items } = importedOf('skill,prompt,answer\n,a?,1\nAdding,b?,2\n,c?,3');
    expect(items.map(({ skill }) => skill)).toEqual([
      expect.stringMatching(/^imported/),
      expect.stringMatching(/^adding/),
      expect.stringMatching(/^adding/),
    ]);
  });

  it('may have a table of their own in a second file, with circles and unknown names told', () => {
    const { manifest, lines } = importedOf({
      'questions.csv': 'skill,prompt,answer\nOne,a?,1\nTwo,b?,2\nThree,c?,3',
      'skills.csv':
        'skill,id,prerequisites,grades,core\nOne,one,Three,1,yes\nTwo,two,one; Nought,2-3,no\nThree,three,Two,9-1,\nFour,four,,,',
    });
    expect(manifest.skills).toMatchObject([
      { id: 'one', prerequisites: ['three'], grades: [1, 1], core: true },
      { id: 'two', prerequisites: ['one'], grades: [2, 3], core: false },
      { id: 'three', prerequisites: [], core: true },
    ]);
    const told = lines
      .filter(({ kind }) => kind === 'skill')
      .map(({ outcome, notes }) => [outcome, ...notes]);
    expect(told).toEqual([
      ['carried'],
      ['changed', { code: 'unknown-field', detail: 'prerequisites: Nought' }],
      ['changed', { code: 'unreadable', detail: 'grades: 9-1' }, { code: 'circle', detail: 'Two' }],
      ['left', { code: 'context', detail: 'Four' }],
    ]);
  });
});

describe('what is told', () => {
  it('by the number of its row: headings that nobody knows, rows above them, kinds that are none', () => {
    const { lines } = importedOf(
      'My questions\ntype,prompt,answer,colour\npuzzle,What?,x,\n,2+2,4,red\n,,5,',
    );
    expect(lines).toMatchObject([
      { at: 'questions.csv:1', outcome: 'left', notes: [{ code: 'context', detail: 'My questions' }] },
      { at: 'questions.csv:2', outcome: 'left', notes: [{ code: 'unknown-field', detail: 'colour' }] },
      { at: 'questions.csv:3', outcome: 'left', notes: [{ code: 'no-item-type' }] },
      { at: 'questions.csv:4', outcome: 'carried' },
      { at: 'questions.csv:5', outcome: 'left', notes: [{ code: 'unreadable', detail: 'prompt' }] },
    ]);
  });

  it('of rows beyond the last that is read, be the last line open or not', () => {
    const rows = Array.from({ length: 20_003 }, (_, at) => (at === 0 ? '2+2,4' : ','));
    for (const end of ['', '\n']) {
      const { lines } = importedOf(`prompt,answer\n${rows.join('\n')}x${end}`);
      expect(lines.at(-1)).toMatchObject({ kind: 'rows', notes: [{ code: 'too-large', detail: '4' }] });
    }
  });

  it('of cells that mean nothing for the type, and of the same question again', () => {
    const { lines } = importedOf('type,prompt,answer,wrong 1,unit\ntext,What?,x,y,cm\ntext,What?,x,y,cm');
    expect(lines[0]).toMatchObject({
      outcome: 'changed',
      notes: [
        { code: 'wrong-answer', detail: 'y' },
        { code: 'unknown-field', detail: 'unit: cm' },
      ],
    });
    expect(lines[1]).toMatchObject({ outcome: 'left', notes: [{ code: 'doubled' }] });
  });
});

it('the ids of questions stay when an answer is mended, rows are sorted, or an id is given', () => {
  const idsOf = (...rows: readonly string[]) =>
    importedOf(['id,skill,prompt,answer', ...rows].join('\n')).items.map(({ id }) => id);
  const [first] = idsOf(',Adding,2+2?,5');
  expect(idsOf(',Adding,1+1?,2', ',Adding,2+2?,4')).toContain(first);
  expect(idsOf('sum-1,Adding,2+2?,4')).toEqual(['sum-1']);
  expect(idsOf('sum-1,Adding,Two and two?,4')).toEqual(['sum-1']);
});
