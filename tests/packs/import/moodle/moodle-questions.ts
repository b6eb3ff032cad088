// Questions as Moodle exports them, one of each type, and what each becomes.

/** One red point. */
export const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const html = (text: string) => `format="html"><text><![CDATA[${text}]]></text>`;

export function question(type: string, text: string, rest: string, name = 'Q'): string {
  return `<question type="${type}"><name><text>${name}</text></name><questiontext ${html(text)}</questiontext>${rest}</question>`;
}

export const answer = (worth: number, text: string, rest = '') =>
  `<answer fraction="${worth}" ${html(text)}${rest}</answer>`;

export const set = (name: string, from: number, to: number, decimals = 0) =>
  `<dataset_definition><name><text>${name}</text></name><minimum><text>${from}</text></minimum><maximum><text>${to}</text></maximum><decimals><text>${decimals}</text></decimals></dataset_definition>`;
export const sets = (...definitions: readonly string[]) =>
  `<dataset_definitions>${definitions.join('')}</dataset_definitions>`;

export const TYPES: Readonly<Record<string, { readonly source: string; readonly item: object }>> = {
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
