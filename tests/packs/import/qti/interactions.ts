// One example of each interaction, and what it becomes.
import { choices, type ItemParts } from './qti-items.ts';

const map = '<object type="image/png" data="images/map.png" width="200" height="100">A map</object>';
const associable = (...names: readonly string[]) =>
  names
    .map(
      (name) =>
        `<simpleAssociableChoice identifier="${name}" matchMax="1">Thing ${name}</simpleAssociableChoice>`,
    )
    .join('');
const options = (...names: readonly string[]) => names.map((id) => ({ id, text: `Choice ${id}` }));
const things = (...names: readonly string[]) => names.map((id) => ({ id, text: `Thing ${id}` }));

export const INTERACTIONS: Readonly<Record<string, { readonly parts: ItemParts; readonly item: object }>> = {
  'one of several': {
    parts: {
      responses: [{ correct: ['B'] }],
      body: `<p>Look.</p><choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1"><prompt>Which?</prompt>${choices('A', 'B')}</choiceInteraction>`,
    },
    item: {
      type: 'choose-one',
      prompt: 'Look.\nWhich?',
      options: options('A', 'B'),
      answer: 'B',
      keepOrder: true,
    },
  },
  'several of several, by a mapping alone': {
    parts: {
      responses: [
        {
          cardinality: 'multiple',
          more: '<mapping defaultValue="-2"><mapEntry mapKey="H" mappedValue="1"/><mapEntry mapKey="O" mappedValue="1"/><mapEntry mapKey="Cl" mappedValue="-1"/></mapping>',
        },
      ],
      body: `<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="0"><prompt>Water?</prompt>${choices('H', 'He', 'O', 'Cl')}</choiceInteraction>`,
    },
    item: { type: 'choose-several', options: options('H', 'He', 'O', 'Cl'), answers: ['H', 'O'] },
  },
  'an order': {
    parts: {
      responses: [{ cardinality: 'ordered', correct: ['C', 'A', 'B'] }],
      body: `<orderInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>Order.</prompt>${choices('A', 'B', 'C')}</orderInteraction>`,
    },
    item: { type: 'order', entries: options('A', 'B', 'C'), answer: ['C', 'A', 'B'] },
  },
  'pairs of one pool': {
    parts: {
      responses: [{ cardinality: 'multiple', baseType: 'pair', correct: ['A P', 'C M'] }],
      body: `<associateInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="2"><prompt>Rivals?</prompt>${associable('A', 'C', 'M', 'P', 'X')}</associateInteraction>`,
    },
    item: {
      type: 'match',
      left: things('A', 'C'),
      right: things('M', 'P', 'X'),
      pairs: [
        ['A', 'P'],
        ['C', 'M'],
      ],
    },
  },
  'several that go to one': {
    parts: {
      responses: [{ cardinality: 'multiple', baseType: 'directedPair', correct: ['C R', 'D M', 'L M'] }],
      body: `<matchInteraction responseIdentifier="RESPONSE" maxAssociations="3"><prompt>Plays?</prompt><simpleMatchSet>${associable('C', 'D', 'L')}</simpleMatchSet><simpleMatchSet>${associable('M', 'R')}</simpleMatchSet></matchInteraction>`,
    },
    item: {
      type: 'sort-groups',
      groups: things('M', 'R'),
      entries: things('C', 'D', 'L'),
      answer: [
        ['C', 'R'],
        ['D', 'M'],
        ['L', 'M'],
      ],
    },
  },
  'words that are dragged into a text': {
    parts: {
      responses: [{ cardinality: 'multiple', baseType: 'directedPair', correct: ['W G1', 'S G2'] }],
      body: '<gapMatchInteraction responseIdentifier="RESPONSE"><prompt>Fill.</prompt><gapText identifier="W" matchMax="1">winter</gapText><gapText identifier="S" matchMax="1">summer</gapText><blockquote><p>Now is the <gap identifier="G1"/> of our discontent,<br/>made glorious <gap identifier="G2"/>.</p></blockquote></gapMatchInteraction>',
    },
    item: {
      type: 'fill-gaps',
      prompt: 'Fill.',
      text: 'Now is the {{1}} of our discontent,\nmade glorious {{2}}.',
      gaps: [
        {
          type: 'choice',
          options: [
            { id: 'W', text: 'winter' },
            { id: 'S', text: 'summer' },
          ],
          answer: 'W',
        },
        {
          type: 'choice',
          options: [
            { id: 'W', text: 'winter' },
            { id: 'S', text: 'summer' },
          ],
          answer: 'S',
        },
      ],
    },
  },
  'a choice in a line': {
    parts: {
      responses: [{ correct: ['Y'] }],
      body: '<p>Find the word.</p><p>This sun of <inlineChoiceInteraction responseIdentifier="RESPONSE" shuffle="false"><inlineChoice identifier="G">Gloucester</inlineChoice><inlineChoice identifier="Y">York</inlineChoice></inlineChoiceInteraction>;</p>',
    },
    item: {
      type: 'fill-gaps',
      prompt: 'Find the word.',
      text: 'This sun of {{1}};',
      gaps: [
        {
          type: 'choice',
          options: [
            { id: 'G', text: 'Gloucester' },
            { id: 'Y', text: 'York' },
          ],
          answer: 'Y',
        },
      ],
    },
  },
  'a word': {
    parts: {
      responses: [
        {
          baseType: 'string',
          correct: ['York'],
          more: '<mapping defaultValue="0"><mapEntry mapKey="York" mappedValue="1"/><mapEntry mapKey="Yorke" mappedValue="1"/><mapEntry mapKey="Yrk" mappedValue="0.5"/></mapping>',
        },
      ],
      body: '<p>This sun of <textEntryInteraction responseIdentifier="RESPONSE" expectedLength="15"/>;</p>',
    },
    item: { type: 'short-text', prompt: 'This sun of ___;', accepted: 'York | Yorke' },
  },
  'a whole number': {
    parts: {
      responses: [{ baseType: 'integer', correct: ['42'] }],
      body: '<p>6 × 7 = <textEntryInteraction responseIdentifier="RESPONSE"/></p>',
    },
    item: { type: 'number', prompt: '6 × 7 =', answer: 42, form: 'integer' },
  },
  'a number that may be off': {
    parts: {
      responses: [{ baseType: 'float', correct: ['3.5'] }],
      processing:
        '<responseProcessing><responseCondition><responseIf><equal toleranceMode="absolute" tolerance="0.25 0.25"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>',
      body: '<p>How long? <textEntryInteraction responseIdentifier="RESPONSE"/></p>',
    },
    item: { type: 'number', answer: 3.5, tolerance: 0.25 },
  },
  'a right answer that only processing tells': {
    parts: {
      responses: [{}],
      processing:
        '<responseProcessing><responseCondition><responseIf><match><variable identifier="RESPONSE"/><baseValue baseType="identifier">A</baseValue></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">0.5</baseValue></setOutcomeValue></responseIf><responseElseIf><match><variable identifier="RESPONSE"/><baseValue baseType="identifier">B</baseValue></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseElseIf></responseCondition></responseProcessing>',
      body: `<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Which?</prompt>${choices('A', 'B', 'C')}</choiceInteraction>`,
    },
    item: { type: 'choose-one', answer: 'B' },
  },
  'words of a text that are chosen': {
    parts: {
      responses: [{ correct: ['C'] }],
      body: '<hottextInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Find the mistake.</prompt><p>They <hottext identifier="B">who bought</hottext> it <hottext identifier="C">includes</hottext> us.</p></hottextInteraction>',
    },
    item: {
      type: 'choose-one',
      prompt: 'Find the mistake.\nThey who bought it includes us.',
      options: [
        { id: 'B', text: 'who bought' },
        { id: 'C', text: 'includes' },
      ],
      answer: 'C',
    },
  },
  'a place on a line': {
    parts: {
      responses: [{ baseType: 'integer', correct: ['16'] }],
      body: '<sliderInteraction responseIdentifier="RESPONSE" lowerBound="0" upperBound="100" step="1" stepLabel="false"><prompt>How many?</prompt></sliderInteraction>',
    },
    item: { type: 'number-line', from: 0, to: 100, step: 3, labels: 'ends', answer: 16, snap: 1 },
  },
  'a place on a picture': {
    parts: {
      responses: [{ correct: ['B'] }],
      body: `<hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Where?</prompt>${map}<hotspotChoice identifier="A" shape="circle" coords="20,20,10"/><hotspotChoice identifier="B" shape="rect" coords="100,50,150,75" hotspotLabel="the town"/><hotspotChoice identifier="C" shape="poly" coords="0,50,10,60,0,70"/></hotspotInteraction>`,
    },
    item: {
      type: 'point-picture',
      alt: 'A map',
      regions: [
        { id: 'A', label: 'A', x: 0.05, y: 0.1, width: 0.1, height: 0.2 },
        { id: 'B', label: 'the town', x: 0.5, y: 0.5, width: 0.25, height: 0.25 },
        { id: 'C', label: 'C', x: 0, y: 0.5, width: 0.05, height: 0.2 },
      ],
      answers: ['B'],
    },
  },
  'a point on a picture': {
    parts: {
      responses: [
        {
          baseType: 'point',
          correct: ['102 113'],
          more: '<areaMapping defaultValue="0"><areaMapEntry shape="circle" coords="100,50,10" mappedValue="1"/></areaMapping>',
        },
      ],
      body: `<selectPointInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Where?</prompt>${map}</selectPointInteraction>`,
    },
    item: { type: 'point-picture', answers: ['p1'] },
  },
  'an order of places': {
    parts: {
      responses: [{ cardinality: 'ordered', correct: ['B', 'A'] }],
      body: `<graphicOrderInteraction responseIdentifier="RESPONSE"><prompt>North first.</prompt>${map}<hotspotChoice identifier="A" shape="circle" coords="20,20,10"/><hotspotChoice identifier="B" shape="circle" coords="60,20,10"/></graphicOrderInteraction>`,
    },
    item: {
      type: 'order',
      prompt: 'North first.',
      entries: [
        { id: 'A', text: 'A' },
        { id: 'B', text: 'B' },
      ],
      answer: ['B', 'A'],
    },
  },
  'labels for places': {
    parts: {
      responses: [{ cardinality: 'multiple', baseType: 'directedPair', correct: ['GLA A', 'EDI B'] }],
      body: `<graphicGapMatchInteraction responseIdentifier="RESPONSE"><prompt>Name them.</prompt>${map}<gapText identifier="GLA" matchMax="1">Glasgow</gapText><gapText identifier="EDI" matchMax="1">Edinburgh</gapText><gapText identifier="MAN" matchMax="1">Manchester</gapText><associableHotspot identifier="A" matchMax="1" shape="rect" coords="12,10,30,20"/><associableHotspot identifier="B" matchMax="1" shape="rect" coords="40,10,60,20"/></graphicGapMatchInteraction>`,
    },
    item: {
      type: 'match',
      pairs: [
        ['A', 'GLA'],
        ['B', 'EDI'],
      ],
    },
  },
  'places in pairs': {
    parts: {
      responses: [{ cardinality: 'multiple', baseType: 'pair', correct: ['A B', 'A C'] }],
      body: `<graphicAssociateInteraction responseIdentifier="RESPONSE" maxAssociations="2"><prompt>Flights?</prompt>${map}<associableHotspot identifier="A" matchMax="3" shape="circle" coords="20,20,5"/><associableHotspot identifier="B" matchMax="3" shape="circle" coords="40,20,5"/><associableHotspot identifier="C" matchMax="3" shape="circle" coords="60,20,5"/><associableHotspot identifier="D" matchMax="3" shape="circle" coords="80,20,5"/></graphicAssociateInteraction>`,
    },
    item: {
      type: 'sort-groups',
      answer: [
        ['B', 'A'],
        ['C', 'A'],
      ],
    },
  },
  'two gaps to type into': {
    parts: {
      responses: [
        { id: 'R1', baseType: 'integer', correct: ['4'] },
        { id: 'R2', baseType: 'string', correct: ['six'] },
      ],
      body: '<p>Fill both in.</p><p>2 + 2 = <textEntryInteraction responseIdentifier="R1"/>, and 3 + 3 is <textEntryInteraction responseIdentifier="R2"/> in words.</p>',
    },
    item: {
      type: 'fill-gaps',
      prompt: 'Fill both in.',
      text: '2 + 2 = {{1}}, and 3 + 3 is {{2}} in words.',
      gaps: [
        { type: 'number', answer: 4 },
        { type: 'text', accepted: 'six' },
      ],
    },
  },
  'a template of numbers': {
    parts: {
      responses: [{ baseType: 'integer' }],
      templates:
        '<templateDeclaration identifier="A" cardinality="single" baseType="integer" mathVariable="true"/><templateDeclaration identifier="B" cardinality="single" baseType="integer"/><templateProcessing><setTemplateValue identifier="A"><randomInteger min="2" max="9"/></setTemplateValue><setTemplateValue identifier="B"><random><multiple><baseValue baseType="integer">10</baseValue><baseValue baseType="integer">20</baseValue></multiple></random></setTemplateValue><templateConstraint><lt><variable identifier="A"/><baseValue baseType="integer">9</baseValue></lt></templateConstraint><setCorrectResponse identifier="RESPONSE"><sum><variable identifier="A"/><variable identifier="B"/></sum></setCorrectResponse></templateProcessing>',
      body: '<p>What is <math><mi>A</mi><mo>+</mo><mn>1</mn></math> and <printedVariable identifier="B"/>? <textEntryInteraction responseIdentifier="RESPONSE"/></p>',
    },
    item: {
      type: 'number',
      prompt: 'What is $[A] + 1$ and [B]?',
      parameters: { A: { from: 2, to: 9 }, B: { oneOf: [10, 20] } },
      where: ['(A < 9)'],
      answer: '=(A + B)',
    },
  },
};
