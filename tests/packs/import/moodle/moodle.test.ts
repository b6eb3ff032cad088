import { describe, expect, test } from 'vitest';
import { importMoodle } from '../../../../src/packs/import/moodle/import-moodle.ts';
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';
import { itemsIn, WISHES } from '../imported-pack.ts';

/** One red point. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const html = (text: string) => `format="html"><text><![CDATA[${text}]]></text>`;

function question(type: string, text: string, rest: string, name = 'Q'): string {
  return `<question type="${type}"><name><text>${name}</text></name><questiontext ${html(text)}</questiontext>${rest}</question>`;
}

const answer = (worth: number, text: string, rest = '') =>
  `<answer fraction="${worth}" ${html(text)}${rest}</answer>`;

function importQuiz(...questions: readonly string[]) {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`;
  return importMoodle({ name: 'bank.xml', files: new Map([['bank.xml', encodeUtf8(xml)]]) }, WISHES);
}

function itemOf(...questions: readonly string[]) {
  const imported = importQuiz(...questions);
  if (!imported.ok) throw new Error(`${imported.problem.code} ${JSON.stringify(imported.problem.report)}`);
  return { items: itemsIn(imported.value), lines: imported.value.report.lines };
}

const set = (name: string, from: number, to: number, decimals = 0) =>
  `<dataset_definition><name><text>${name}</text></name><minimum><text>${from}</text></minimum><maximum><text>${to}</text></maximum><decimals><text>${decimals}</text></decimals></dataset_definition>`;
const sets = (...definitions: readonly string[]) =>
  `<dataset_definitions>${definitions.join('')}</dataset_definitions>`;

const TYPES: Readonly<Record<string, { readonly source: string; readonly item: object }>> = {
  'multichoice with one right answer': {
    source: question(
      'multichoice',
      '<p>Half of <b>10</b>?</p>',
      `<single>true</single><shuffleanswers>true</shuffleanswers>${answer(100, '5', '<feedback><text>Yes.</text></feedback>')}${answer(0, '4')}<generalfeedback><text>Two equal parts.</text></generalfeedback><hint><text>Pairs.</text></hint>`,
    ),
    item: {
      type: 'choose-one',
      prompt: 'Half of **10**?',
      options: [
        { id: 'a1', text: '5' },
        { id: 'a2', text: '4' },
      ],
      answer: 'a1',
      hints: ['Pairs.'],
      solution: ['Yes.', 'Two equal parts.'],
    },
  },
  'multichoice with several': {
    source: question(
      'multichoice',
      'Even?',
      `<single>false</single><shuffleanswers>false</shuffleanswers>${answer(50, '2')}${answer(-100, '3')}${answer(50, '4')}`,
    ),
    item: { type: 'choose-several', answers: ['a1', 'a3'], keepOrder: true },
  },
  truefalse: {
    source: question('truefalse', '2 &lt; 1', `${answer(0, 'true')}${answer(100, 'false')}`),
    item: {
      type: 'choose-one',
      prompt: '2 < 1',
      options: [
        { id: 'true', text: 'True' },
        { id: 'false', text: 'False' },
      ],
      answer: 'false',
    },
  },
  'shortanswer with stars': {
    source: question(
      'shortanswer',
      'Capital?',
      `${answer(100, 'Paris')}${answer(100, '*city of Paris*')}${answer(0, '*')}`,
    ),
    item: { type: 'short-text', accepted: 'Paris | city of Paris' },
  },
  'numerical with a unit': {
    source: question(
      'numerical',
      'How long?',
      `<answer fraction="100"><text>3.5</text><tolerance>0.1</tolerance></answer><answer fraction="0"><text>*</text></answer><units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units><showunits>0</showunits>`,
    ),
    item: { type: 'number', answer: 3.5, tolerance: 0.1, unit: 'm' },
  },
  matching: {
    source: question(
      'matching',
      'Whose?',
      `<subquestion ${html('cat')}<answer><text>kitten</text></answer></subquestion><subquestion ${html('dog')}<answer><text>puppy</text></answer></subquestion><subquestion ${html('')}<answer><text>calf</text></answer></subquestion>`,
    ),
    item: {
      type: 'match',
      left: [
        { id: 'l1', text: 'cat' },
        { id: 'l2', text: 'dog' },
      ],
      right: [
        { id: 'r1', text: 'kitten' },
        { id: 'r2', text: 'puppy' },
        { id: 'r3', text: 'calf' },
      ],
      pairs: [
        ['l1', 'r1'],
        ['l2', 'r2'],
      ],
    },
  },
  'embedded answers': {
    source: question(
      'cloze',
      '<p>Name them.</p><p>San Francisco: {1:MULTICHOICE_VS:=California#Yes~Arizona#No}, Paris: {2:SA:%100%France~%50%Gaul}, 2 + 2 = {1:NM:=4:0}</p>',
      '',
    ),
    item: {
      type: 'fill-gaps',
      prompt: 'Name them.',
      text: 'San Francisco: {{1}}, Paris: {{2}}, 2 + 2 = {{3}}',
      gaps: [
        {
          type: 'choice',
          options: [
            { id: 'a1', text: 'California' },
            { id: 'a2', text: 'Arizona' },
          ],
          answer: 'a1',
        },
        { type: 'text', accepted: 'France' },
        { type: 'number', answer: 4 },
      ],
    },
  },
  'an embedded answer with signs of its own': {
    source: question('cloze', 'Set: {1:MC:=\\{1\\~2\\}~x\\=1}', ''),
    item: {
      type: 'fill-gaps',
      gaps: [
        {
          options: [
            { id: 'a1', text: '{1~2}' },
            { id: 'a2', text: 'x=1' },
          ],
          answer: 'a1',
        },
      ],
    },
  },
  ordering: {
    source: question('ordering', 'Up.', `${answer(1, 'one')}${answer(2, 'two')}${answer(3, 'three')}`),
    item: { type: 'order', answer: ['a1', 'a2', 'a3'] },
  },
  gapselect: {
    source: question(
      'gapselect',
      'The [[1]] sat on the [[2]].',
      ['cat1', 'mat2', 'dog1', 'hat2']
        .map(
          (word) =>
            `<selectoption><text>${word.slice(0, 3)}</text><group>${word.slice(3)}</group></selectoption>`,
        )
        .join(''),
    ),
    item: {
      type: 'fill-gaps',
      text: 'The {{1}} sat on the {{2}}.',
      gaps: [
        {
          options: [
            { id: 'a1', text: 'cat' },
            { id: 'a3', text: 'dog' },
          ],
          answer: 'a1',
        },
        {
          options: [
            { id: 'a2', text: 'mat' },
            { id: 'a4', text: 'hat' },
          ],
          answer: 'a2',
        },
      ],
    },
  },
  ddwtos: {
    source: question(
      'ddwtos',
      'A [[1]] is a [[1]].',
      '<dragbox><text>rose</text><group>1</group><infinite/></dragbox><dragbox><text>stone</text><group>1</group></dragbox>',
    ),
    item: { type: 'fill-gaps', text: 'A {{1}} is a {{2}}.', gaps: [{ answer: 'a1' }, { answer: 'a1' }] },
  },
  calculated: {
    source: question(
      'calculated',
      '<p>{a} and \\(\\frac{{a}}{2}\\) and {={a}*{b}}</p>',
      `<answer fraction="100"><text>round({a}/{b}, 2) + {a}**2 - pi()</text><tolerance>0.01</tolerance><tolerancetype>1</tolerancetype></answer>${sets(set('a', 1, 9.5, 1), set('b', 2, 5))}`,
    ),
    item: {
      type: 'number',
      prompt: '[a] and $\\frac{[a]}{2}$ and [c1x]',
      parameters: { a: { from: 1, to: 9.5, step: 0.1 }, b: { from: 2, to: 5 }, c1x: { value: 'a * b' } },
      answer: '=(round((a / b) * pow(10, 2)) / pow(10, 2)) + pow(a, 2) - 3.14159265',
    },
  },
  calculatedmulti: {
    source: question(
      'calculatedmulti',
      'Twice {a}?',
      `<single>true</single>${answer(100, '{={a}*2}')}${answer(0, '{={a}*3}')}${sets(set('a', 1, 9))}`,
    ),
    item: {
      type: 'choose-one',
      options: [
        { id: 'a1', text: '[c1x]' },
        { id: 'a2', text: '[c2x]' },
      ],
      answer: 'a1',
    },
  },
};

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
