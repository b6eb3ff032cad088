import { describe, expect, test } from 'vitest';
import { importQti } from '../../../../src/packs/import/qti/import-qti.ts';
import { itemsIn, WISHES } from '../imported-pack.ts';
import { INTERACTIONS } from './interactions.ts';
import { choices, type ItemParts, inQti3, PICTURE, qtiItem, toFiles } from './qti-items.ts';

function importItem(parts: ItemParts, version: '2.1' | '3.0' = '2.1') {
  const source = qtiItem(parts);
  const xml = version === '3.0' ? inQti3(source) : source;
  return importQti(
    { name: 'item.xml', files: toFiles({ 'item.xml': xml, 'images/map.png': PICTURE }) },
    WISHES,
  );
}

function itemOf(parts: ItemParts, version: '2.1' | '3.0' = '2.1') {
  const imported = importItem(parts, version);
  if (!imported.ok) throw new Error(`${imported.problem.code} ${JSON.stringify(imported.problem.report)}`);
  return { items: itemsIn(imported.value), lines: imported.value.report.lines };
}

describe.each(['2.1', '3.0'] as const)('an item of QTI %s asks the same here:', (version) => {
  test.each(Object.entries(INTERACTIONS))('%s', (_, { parts, item }) => {
    const { items } = itemOf(parts, version);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject(item);
  });
});

test('an item with two questions becomes two that share what stands above them', () => {
  const { items, lines } = itemOf({
    id: 'orkney',
    responses: [
      { id: 'R1', cardinality: 'multiple', correct: ['A', 'C'] },
      { id: 'R2', correct: ['B'] },
    ],
    body: `<p>The Orkney Islands lie in the north.</p><p>Read on.</p><choiceInteraction responseIdentifier="R1" maxChoices="0"><prompt>True?</prompt>${choices('A', 'B', 'C')}</choiceInteraction><p>And then?</p><choiceInteraction responseIdentifier="R2" maxChoices="1">${choices('A', 'B')}</choiceInteraction>`,
  });
  const stem = { id: 'orkney', of: 2, text: 'The Orkney Islands lie in the north.' };
  expect(items).toMatchObject([
    { id: 'orkney.1', type: 'choose-several', stem: { ...stem, part: 1 }, prompt: 'Read on.\nTrue?' },
    { id: 'orkney.2', type: 'choose-one', stem: { ...stem, part: 2 }, prompt: 'And then?' },
  ]);
  expect(lines).toHaveLength(1);
});

test('feedback comes after the answer, and is not among the choices', () => {
  const { items, lines } = itemOf({
    responses: [{ correct: ['A'] }],
    body: '<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Which?</prompt><simpleChoice identifier="A">One<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">Well done</feedbackInline></simpleChoice><simpleChoice identifier="B">Two</simpleChoice></choiceInteraction>',
    after:
      '<modalFeedback outcomeIdentifier="F" identifier="M" showHide="show">One is right.</modalFeedback>',
  });
  expect(items[0]).toMatchObject({
    options: [
      { id: 'A', text: 'One' },
      { id: 'B', text: 'Two' },
    ],
    solution: ['One is right.', 'Well done'],
  });
  expect(lines[0]).toMatchObject({ outcome: 'changed', notes: [{ code: 'feedback' }] });
});

test('what no question here is like is left, and the report says why', () => {
  const kinds = ['uploadInteraction', 'drawingInteraction', 'mediaInteraction', 'customInteraction'];
  for (const kind of kinds) {
    const imported = importItem({
      responses: [{}],
      body: `<${kind} responseIdentifier="RESPONSE"><prompt>Do.</prompt></${kind}>`,
    });
    expect(imported).toMatchObject({ ok: false, problem: { code: 'import/nothing-carried' } });
    const [line] = imported.ok ? [] : (imported.problem.report?.lines ?? []);
    expect(line).toMatchObject({ outcome: 'left', kind, items: [], notes: [{ code: 'no-item-type' }] });
  }
});

test('a question that nothing marks is left', () => {
  const imported = importItem({
    responses: [{}],
    body: `<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Do you agree?</prompt>${choices('A', 'B')}</choiceInteraction>`,
  });
  const [line] = imported.ok ? [] : (imported.problem.report?.lines ?? []);
  expect(line).toMatchObject({ outcome: 'left', notes: [{ code: 'no-right-answer', detail: 'RESPONSE' }] });
});

const declared = (name: string, type: string) =>
  `<templateDeclaration identifier="${name}" cardinality="single" baseType="${type}"/>`;
const drawnAlike = `${declared('WHO', 'identifier')}${declared('N', 'integer')}<templateProcessing>
  <setTemplateValue identifier="WHO"><random><multiple><baseValue baseType="identifier">bus</baseValue><baseValue baseType="identifier">train</baseValue></multiple></random></setTemplateValue>
  <templateCondition>
    <templateIf><match><variable identifier="WHO"/><baseValue baseType="identifier">bus</baseValue></match><setTemplateValue identifier="N"><baseValue baseType="integer">50</baseValue></setTemplateValue></templateIf>
    <templateElse><setTemplateValue identifier="N"><baseValue baseType="integer">200</baseValue></setTemplateValue></templateElse>
  </templateCondition>
  <setCorrectResponse identifier="RESPONSE"><product><variable identifier="N"/><baseValue baseType="integer">3</baseValue></product></setCorrectResponse>
</templateProcessing>`;

test('a template that is none of ours becomes a few questions with numbers that stand still', () => {
  const { items, lines } = itemOf({
    id: 'travels',
    responses: [{ baseType: 'integer' }],
    templates: drawnAlike,
    body: '<p><templateInline templateIdentifier="WHO" identifier="bus" showHide="show">By bus</templateInline><templateInline templateIdentifier="WHO" identifier="train" showHide="show">By train</templateInline> at <printedVariable identifier="N"/> km/h.</p><p>How far in 3 hours? <textEntryInteraction responseIdentifier="RESPONSE"/></p>',
  });
  const bus = { prompt: 'By bus at 50 km/h.\nHow far in 3 hours?', answer: 150 };
  const train = { prompt: 'By train at 200 km/h.\nHow far in 3 hours?', answer: 600 };
  expect(items.map(({ prompt, answer }) => ({ prompt, answer }))).toEqual(
    expect.arrayContaining([bus, train]),
  );
  expect(items).toHaveLength(2);
  expect(lines[0]).toMatchObject({ outcome: 'changed', notes: [{ code: 'template', detail: '2' }] });
});

test('a template that would compute without end is left', () => {
  const doubling =
    '<setTemplateValue identifier="N"><multiple><variable identifier="N"/><variable identifier="N"/></multiple></setTemplateValue>';
  const repeats = `${'<repeat numberRepeats="100">'.repeat(20)}<randomInteger min="1" max="2"/>${'</repeat>'.repeat(20)}`;
  for (const rule of [
    doubling.repeat(2_000),
    `<setTemplateValue identifier="N">${repeats}</setTemplateValue>`,
  ]) {
    const imported = importItem({
      responses: [{ baseType: 'integer', correct: ['1'] }],
      templates: `<templateDeclaration identifier="N" cardinality="multiple" baseType="integer"><defaultValue><value>1</value></defaultValue></templateDeclaration><templateProcessing>${rule}</templateProcessing>`,
      body: '<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>',
    });
    expect(imported).toMatchObject({ ok: false, problem: { code: 'import/nothing-carried' } });
  }
});

test('a text to be written is held by the learner against what scorers are told', () => {
  const { items } = itemOf({
    responses: [{ baseType: 'string' }],
    body: '<extendedTextInteraction responseIdentifier="RESPONSE" expectedLines="6"><prompt>Write to Sam.</prompt></extendedTextInteraction><rubricBlock view="scorer"><ul><li>A greeting.</li><li>A place.</li></ul></rubricBlock>',
  });
  expect(items[0]).toMatchObject({
    type: 'write-freely',
    prompt: 'Write to Sam.',
    lines: 6,
    points: [
      { id: 'p1', text: 'A greeting.' },
      { id: 'p2', text: 'A place.' },
    ],
  });
});

test('where several belong to several, the pairs are chosen', () => {
  const { items, lines } = itemOf({
    responses: [{ cardinality: 'multiple', baseType: 'directedPair', correct: ['A X', 'A Y', 'B Y'] }],
    body: `<matchInteraction responseIdentifier="RESPONSE" maxAssociations="0"><prompt>Which?</prompt>${[
      'A B',
      'X Y',
    ]
      .map((set) =>
        set
          .split(' ')
          .map(
            (name) =>
              `<simpleAssociableChoice identifier="${name}" matchMax="2">${name}</simpleAssociableChoice>`,
          )
          .join(''),
      )
      .map((set) => `<simpleMatchSet>${set}</simpleMatchSet>`)
      .join('')}</matchInteraction>`,
  });
  expect(items[0]).toMatchObject({
    type: 'choose-several',
    options: [{ text: 'A — X' }, { text: 'A — Y' }, { text: 'B — X' }, { text: 'B — Y' }],
    answers: ['q1', 'q2', 'q4'],
  });
  expect(lines[0]).toMatchObject({ outcome: 'changed', notes: [{ code: 'otherwise' }] });
});

test('what a picture shows is said where the picture is not there', () => {
  const { items, lines } = itemOf({
    responses: [{ correct: ['A'] }],
    body: `<p>Look.</p><p><img src="images/gone.png" alt="NEVER LEAVE LUGGAGE"/></p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Which?</prompt>${choices('A', 'B')}</choiceInteraction>`,
  });
  expect(items[0]).toMatchObject({ prompt: '(NEVER LEAVE LUGGAGE)\nLook.\nWhich?' });
  expect(lines[0]).toMatchObject({ outcome: 'changed', notes: [{ code: 'media-missing' }] });
});
