import { describe, expect, test } from 'vitest';
import { importMoodle } from '../../../../src/packs/import/moodle/import-moodle.ts';
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';
import { itemsIn, WISHES } from '../imported-pack.ts';
import { answer, DOT, html, question, set, sets, TYPES } from './moodle-questions.ts';

function importQuiz(...questions: readonly string[]) {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`;
  return importMoodle({ name: 'bank.xml', files: new Map([['bank.xml', encodeUtf8(xml)]]) }, WISHES);
}

function itemOf(...questions: readonly string[]) {
  const imported = importQuiz(...questions);
  if (!imported.ok) throw new Error(`${imported.problem.code} ${JSON.stringify(imported.problem.report)}`);
  return { items: itemsIn(imported.value), lines: imported.value.report.lines };
}

describe('a question of Moodle asks the same here:', () => {
  test.each(Object.entries(TYPES))('%s', (_, { source, item }) => {
    const { items } = itemOf(source);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject(item);
  });
});

test('embedded numbers that may be off ask one by one, with the whole text above each', () => {
  const { items } = itemOf(
    question('cloze', 'pi is {1:NUMERICAL:=3.14:0.01}, primes are {1:MULTIRESPONSE:=2~=3~4}', ''),
  );
  expect(items).toMatchObject([
    { type: 'number', prompt: 'pi is **(?)**, primes are ___', answer: 3.14, tolerance: 0.01 },
    { type: 'choose-several', prompt: 'pi is ___, primes are **(?)**', answers: ['a1', 'a2'] },
  ]);
});

test('things to be dropped onto a picture are asked for one by one', () => {
  const { items } = itemOf(
    question(
      'ddmarker',
      'Find them.',
      `<file name="map.png" encoding="base64">${DOT}</file><drag><no>1</no><text>Nairobi</text></drag><drag><no>2</no><text>Lagos</text></drag><drop><shape>circle</shape><coords>0.25,0.25;0.25</coords><choice>2</choice></drop><drop><shape>rectangle</shape><coords>0.5,0.5;0.25,0.5</coords><choice>1</choice></drop>`,
    ),
  );
  const regions = [
    { id: 'p1', label: 'A', x: 0, y: 0, width: 0.5, height: 0.5 },
    { id: 'p2', label: 'B', x: 0.5, y: 0.5, width: 0.25, height: 0.5 },
  ];
  expect(items).toMatchObject([
    { type: 'point-picture', prompt: 'Find them.\n**Lagos**', regions, answers: ['p1'] },
    { type: 'point-picture', prompt: 'Find them.\n**Nairobi**', regions, answers: ['p2'] },
  ]);
});

test('a picture that a question holds is in the pack', () => {
  const imported = importQuiz(
    `<question type="multichoice"><name><text>P</text></name><questiontext ${html('What? <img src="@@PLUGINFILE@@/a%20dot.png" alt="a dot">')}<file name="a dot.png" encoding="base64">${DOT}</file></questiontext>${answer(100, 'a dot')}${answer(0, 'a line')}</question>`,
  );
  const paths = imported.ok
    ? [...imported.value.files.keys()].filter((path) => path.startsWith('media/'))
    : [];
  expect(paths).toEqual([expect.stringMatching(/^media\/[0-9a-f]{16}\.png$/)]);
  expect(imported.ok && itemsIn(imported.value)[0]).toMatchObject({
    figure: { src: paths[0], alt: 'a dot' },
  });
});

test('a category is a skill, a tag one that is practised along', () => {
  const { items, lines } = itemOf(
    '<question type="category"><category><text>$course$/top/Numbers/Fractions</text></category></question>',
    question(
      'truefalse',
      'x',
      `${answer(100, 'true')}${answer(0, 'false')}<tags><tag><text>easy</text></tag></tags>`,
    ),
  );
  expect(items[0]).toMatchObject({ skill: 'numbers-fractions-0c1f5d32', also: ['tag.easy'] });
  expect(lines[0]).toMatchObject({ kind: 'category', name: 'Fractions', outcome: 'carried' });
});

test('what is hidden, random or reckoned with a sine is left and told', () => {
  const imported = importQuiz(
    question('truefalse', 'x', `${answer(100, 'true')}<hidden>1</hidden>`),
    question('random', 'x', ''),
    question('calculated', '{a}', `${answer(100, 'sin({a})')}${sets(set('a', 1, 9))}`),
    question('description', 'Read this.', ''),
    question('essay', 'Write.', '', 'kept out'),
  );
  const lines = imported.ok ? imported.value.report.lines : (imported.problem.report?.lines ?? []);
  expect(lines.slice(0, 4).map(({ outcome, notes }) => [outcome, notes[0]?.code])).toEqual([
    ['left', 'hidden'],
    ['left', 'no-item-type'],
    ['left', 'no-item-type'],
    ['left', 'context'],
  ]);
});

test('two questions of one name are both there, and the very same question once', () => {
  const one = question('truefalse', 'one', `${answer(100, 'true')}${answer(0, 'false')}`);
  const other = question('truefalse', 'other', `${answer(100, 'true')}${answer(0, 'false')}`);
  const { items, lines } = itemOf(one, other, other);
  expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  expect(lines[2]).toMatchObject({ outcome: 'left', notes: [{ code: 'doubled' }] });
});

test('a bank imported twice gives the same bytes', () => {
  const sources = Object.values(TYPES).map(({ source }, at) => source.replace('<text>Q<', `<text>Q${at}<`));
  const [first, second] = [importQuiz(...sources), importQuiz(...sources)];
  expect(first.ok && [...first.value.files]).toEqual(second.ok && [...second.value.files]);
  expect(first.ok && itemsIn(first.value)).toHaveLength(sources.length);
});

test('an essay is held by the learner against what its graders are told', () => {
  const { items, lines } = itemOf(
    question(
      'essay',
      'Write to Sam.',
      `<responsefieldlines>10</responsefieldlines><graderinfo ${html('<ul><li>A greeting.</li><li>A place.</li></ul>')}</graderinfo>`,
    ),
  );
  expect(items[0]).toMatchObject({
    type: 'write-freely',
    prompt: 'Write to Sam.',
    lines: 5,
    points: [
      { id: 'p1', text: 'A greeting.' },
      { id: 'p2', text: 'A place.' },
    ],
  });
  expect(lines[0]).toMatchObject({ outcome: 'changed', notes: [{ code: 'no-right-answer' }] });
});

test('of a text in several languages the pack has its own', () => {
  const spans = (en: string, fr: string) =>
    `<span lang="fr" class="multilang">${fr}</span> <span lang="en" class="multilang">${en}</span>`;
  const { items } = itemOf(
    question(
      'multichoice',
      `<p>${spans('Half of ten', 'La moitié de dix')}?</p>`,
      `<single>true</single>${answer(100, '{mlang fr}cinq{mlang}{mlang en}five{mlang}')}${answer(0, '{mlang other}4{mlang}{mlang fr}quatre{mlang}')}`,
    ),
  );
  expect(items[0]).toMatchObject({
    prompt: 'Half of ten?',
    options: [{ text: 'five' }, { text: '4' }],
  });
});
