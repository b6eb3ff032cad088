import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../../src/cli/project.ts';
import { importGift } from '../../../../src/packs/import/gift/gift-import.ts';
import type { ImportLine } from '../../../../src/packs/import/report.ts';
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';
import { itemsIn, type ReadItem, WISHES } from '../imported-pack.ts';

const ALL_TYPES = readFileSync(join(PROJECT, 'tests/packs/import/gift/all-types.gift'), 'utf8');

function importText(text: string, language = 'en') {
  const files = new Map([['all.gift', encodeUtf8(text)]]);
  return importGift({ name: 'all.gift', files }, { ...WISHES, language });
}

function importedOf(text: string, language?: string) {
  const result = importText(text, language);
  if (!result.ok) throw new Error(`Must be imported, got ${result.problem.code} ${result.problem.detail}`);
  return { lines: result.value.report.lines, items: itemsIn(result.value), files: result.value.files };
}

describe('a file of every type of question', () => {
  const { lines, items, files } = importedOf(ALL_TYPES);
  const lineOf = (name: string): ImportLine => {
    const found = lines.find((line) => line.name.startsWith(name));
    if (!found) throw new Error(`Must have a line ${name}`);
    return found;
  };
  const itemOf = (name: string): ReadItem => {
    const found = items.find(({ id }) => id === lineOf(name).items[0]);
    if (!found) throw new Error(`Must have an item ${name}`);
    return found;
  };

  it('has a line for each question, with the line in the file', () => {
    const titles = [...ALL_TYPES.matchAll(/^::(.+?)::/gm)].map(([, title]) => title);
    const untitled = ['Grant was buried in a tomb', "Who's buried", 'You can use your pencil'];
    expect(lines.map(({ name }) => name)).toEqual(expect.arrayContaining(titles));
    expect(lines).toHaveLength(titles.length + untitled.length);
    expect(lineOf('After the broken one').at).toBe(
      `all.gift:${ALL_TYPES.split('\n').findIndex((line) => line.startsWith('::After')) + 1}`,
    );
  });

  it('gives a choice with one right answer, and its feedback as a solution', () => {
    expect(itemOf("Grant's")).toMatchObject({
      id: 'grant-1',
      type: 'choose-one',
      answer: '1',
      options: [{ text: 'Grant' }, { text: 'No one' }, { text: 'Napoleon' }, {}, {}],
    });
    expect(itemOf("Grant's").solution).toEqual([
      'Grant lies there with his wife.',
      expect.stringMatching(/^\*\*No one\*\* – Was true/),
      '**Napoleon** – He was buried in France',
      expect.any(String),
      expect.any(String),
    ]);
    expect(lineOf("Grant's").notes.map(({ code }) => code)).toContain('feedback');
    expect(lineOf("Grant's").notes.at(-1)).toEqual({ code: 'unknown-field', detail: 'tag: easy' });
  });

  it('gives shares of the marks as several right answers, and tells it', () => {
    expect(itemOf('Two of them')).toMatchObject({ type: 'choose-several', answers: ['2', '3'] });
    expect(lineOf('Two of them')).toMatchObject({ outcome: 'changed', notes: [{ code: 'weight' }] });
  });

  it('takes the full marks where another answer brings a part of them', () => {
    expect(itemOf('Partly')).toMatchObject({ type: 'choose-one', answer: '1' });
    expect(itemOf('Weighted number')).toMatchObject({ type: 'number', answer: 1822 });
    expect(lineOf('Weighted number').notes).toEqual([{ code: 'weight', detail: '1822:2' }]);
  });

  it('gives true and false in the language of the pack, and says first what is said of the right answer', () => {
    expect(itemOf('Grant was buried')).toMatchObject({
      type: 'choose-one',
      answer: 'true',
      options: [{ text: 'True' }, { text: 'False' }],
      solution: ['Yes, in 1897.', 'No, he was.'],
    });
    const french = importedOf('Le soleil est chaud.{T}', 'fr');
    expect(french.items).toMatchObject([{ options: [{ text: 'Vrai' }, { text: 'Faux' }] }]);
  });

  it('gives all accepted wordings, and tells of a star that stands for anything', () => {
    expect(itemOf("Who's buried")).toMatchObject({
      type: 'short-text',
      accepted: 'Grant | Ulysses S. Grant | Ulysses Grant',
    });
    expect(itemOf('Spelling wildcard')).toMatchObject({ accepted: 'Lincoln' });
    expect(lineOf('Spelling wildcard').notes.map(({ code }) => code)).toEqual([
      'weight',
      'answer-not-accepted',
    ]);
  });

  it('gives numbers with their tolerance, ranges by their middle, and decimal commas', () => {
    expect(itemOf('Root')).toMatchObject({ type: 'number', answer: 2.2361, tolerance: 0.0005 });
    expect(itemOf('Root range')).toMatchObject({
      answer: '=(2.236+2.237)/2',
      tolerance: '=abs(2.237-2.236)/2',
    });
    expect(itemOf('Decimal comma')).toMatchObject({ type: 'number', answer: 0.5 });
    expect(itemOf('Roots')).toMatchObject({ type: 'short-text', accepted: '2 | -2' });
  });

  it('gives pairs, with what is left over to the right, and groups where several go to the same', () => {
    expect(itemOf('Countries')).toMatchObject({ type: 'match', pairs: { length: 4 }, right: { length: 5 } });
    expect(itemOf('Groups')).toMatchObject({
      type: 'sort-groups',
      groups: [{ text: 'even' }, { text: 'odd' }],
      answer: [
        ['l1', 'r1'],
        ['l2', 'r2'],
        ['l3', 'r1'],
      ],
    });
  });

  it('puts answers that stand inside of a text into a gap there', () => {
    expect(itemOf('Missing word')).toMatchObject({
      type: 'fill-gaps',
      text: "Mahatma Gandhi's birthday is an Indian holiday on {{1}} of each year.",
      gaps: [{ type: 'choice', answer: '3' }],
    });
    expect(itemOf('Typed number')).toMatchObject({
      text: 'Two plus two equals {{1}}.',
      gaps: [{ type: 'number', answer: 4 }],
    });
  });

  it('leaves an essay without points to look for, and gives one with them to be written freely', () => {
    expect(lineOf('Write')).toMatchObject({ outcome: 'left', notes: [{ code: 'no-right-answer' }] });
    expect(itemOf('Checklist')).toMatchObject({
      type: 'write-freely',
      points: [{ text: 'It has a wall.' }, { text: 'It has green bodies.' }],
    });
  });

  it('reads formulas with their braces, blank lines between answers, HTML, Markdown and plain text', () => {
    expect(itemOf('Formula')).toMatchObject({
      options: [
        { text: '$\\frac{2}{6}$' },
        { text: '$\\frac{3}{4}$' },
        { text: '$\\frac{1}{8}$' },
        { text: 'One **half**' },
      ],
    });
    expect(itemOf('Html')).toMatchObject({ prompt: 'How much is $10^{2}$?\nSee here', answer: 100 });
    expect(lineOf('Html').notes.map(({ code }) => code)).toEqual(['link', 'script']);
    expect(itemOf('Mark')).toMatchObject({ prompt: 'Is **this** Markdown?\n• one\n• two' });
    expect(itemOf('Plain')).toMatchObject({ keepOrder: true, prompt: expect.stringContaining('\\$5') });
    expect(itemOf('Escapes')).toMatchObject({ prompt: 'Which is {a = b}: ~x #1\nsecond line?' });
  });

  it('keeps a picture that is in the file, and leaves a question whose picture is not', () => {
    const figure = itemOf('Picture').figure as { readonly src: string; readonly alt: string };
    expect(files.has(figure.src)).toBe(true);
    expect(figure.alt).toBe('A disc');
    expect(lineOf('Lost picture')).toMatchObject({ outcome: 'left', notes: [{ code: 'media-missing' }] });
  });

  it('tells what cannot be read or asked, and loses nothing for it', () => {
    for (const name of ['Broken', 'Cloze']) {
      expect(lineOf(name)).toMatchObject({ outcome: 'left', notes: [{ code: 'not-expected' }] });
    }
    expect(lineOf('Nothing right')).toMatchObject({ outcome: 'left', notes: [{ code: 'no-right-answer' }] });
    expect(lineOf('You can use')).toMatchObject({ outcome: 'left', notes: [{ code: 'context' }] });
    expect(itemOf('After the broken one')).toMatchObject({ type: 'choose-one', answer: 'true' });
  });

  it('makes a skill of each category', () => {
    const skills = new Set(items.map(({ skill }) => skill));
    expect(skills.size).toBe(2);
    const manifest = JSON.parse(new TextDecoder().decode(files.get('pack.json')));
    expect(manifest.skills.map(({ id }: { id: string }) => id)).toEqual([...skills]);
  });
});

describe('the ids of questions', () => {
  const idsOf = (text: string) => importedOf(text).items.map(({ id }) => id);

  it('stay when an answer is mended, a question is moved or another one comes', () => {
    const [sun] = idsOf('::Sun::Does it rise? {T}');
    expect(idsOf('::Rain::Is it wet? {T}\n\n::Sun::Does it rise? {F}')).toContain(sun);
    const [untitled] = idsOf('How much is 2 + 3? {#6}');
    expect(idsOf('Another one {T}\n\nHow much is 2 + 3?   {#5 #five}')).toContain(untitled);
  });

  it('differ for two questions of one title, and the same question again is told as doubled', () => {
    const { items, lines } = importedOf('::A::Is it? {T}\n\n::A::Is it not? {F}\n\n::A::Is it? {T}');
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['carried', 'carried', 'left']);
    expect(lines[2]?.notes).toEqual([{ code: 'doubled', detail: 'A' }]);
  });

  it('are no names that every object has', () => {
    const { items } = importedOf('::constructor::Is it? {T}\n\n::__proto__::Is it not? {F}');
    expect(items.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^constructor-[0-9a-f]{8}$/),
      expect.stringMatching(/^proto-[0-9a-f]{8}$/),
    ]);
  });
});

describe('signs that Moodle takes for letters', () => {
  it.each([
    ['a colon', 'Compute: 3+4 {=7 ~8}', 'Compute: 3+4'],
    ['an address', 'See http://example.org/a#b {T}', 'See http://example.org/a#b'],
    ['an equals sign', 'a = b ~ c {T}', 'a = b ~ c'],
    ['a smaller sign', 'Is a<b or 3 < 4? {T}', 'Is a<\u200bb or 3 < 4?'],
    ['a formula with relations', 'Solve \\(x \\neq 2\\) {T}', 'Solve $x \\neq 2$'],
  ])('%s in a question is one', (_, source, prompt) => {
    expect(importedOf(source).items).toMatchObject([{ prompt }]);
  });

  it.each([
    ['of a number', 'Legs? {#10:0####3 × 2 + 4 = 10: {ten} # ~ten}'],
    ['of a choice', 'Legs? {=10 ~7####3 × 2 + 4 = 10: {ten} # ~ten}'],
    ['already marked', 'Legs? {=10 ~7#Too few####3 × 2 + 4 \\= 10\\: \\{ten\\} \\# \\~ten}'],
  ])('what is said of every answer holds them, %s', (_, source) => {
    const [item] = importedOf(source).items;
    expect(item?.solution).toContain('3 × 2 + 4 = 10: {ten} # ~ten');
  });
});

describe('what is no GIFT', () => {
  it.each([
    ['nothing', ''],
    ['a letter', 'Dear all,\n\nthe meeting is at ten.'],
    ['a table', 'prompt,answer\n1+1,2'],
  ])('%s is refused', (_, text) => {
    expect(importText(text)).toMatchObject({ ok: false, problem: { code: 'import/not-this-format' } });
  });

  it('a file of which nothing can be asked is refused with its report', () => {
    const result = importText('::A::Write {}\n\n::B::broken {');
    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'import/nothing-carried', report: { lines: [{ name: 'A' }, { name: 'B' }] } },
    });
  });
});
