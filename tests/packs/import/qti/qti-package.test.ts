// Packages: what order their items come in, what they are about, and that each has a line in the report.
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importQti } from '../../../../src/packs/import/qti/import-qti.ts';
import { decodeUtf8 } from '../../../../src/packs/utf8.ts';
import { itemsIn, textsIn, WISHES } from '../imported-pack.ts';
import { choices, PICTURE, qtiItem, toFiles } from './qti-items.ts';

const choice = (id: string, before = '', attributes = '') =>
  qtiItem({
    id,
    title: `Title ${id}`,
    attributes,
    responses: [{ correct: ['A'] }],
    body: `${before}<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Which of ${id}?</prompt>${choices('A', 'B')}</choiceInteraction>`,
  });

const resource = (path: string, metadata = '') =>
  `<resource identifier="${path}" type="imsqti_item_xmlv2p1" href="${path}"><metadata>${metadata}</metadata><file href="${path}"/></resource>`;

const keyword = (word: string) =>
  `<imsmd:lom><imsmd:general><imsmd:keyword><imsmd:string xml:lang="en">${word}</imsmd:string></imsmd:keyword></imsmd:general></imsmd:lom>`;

const manifest = (...resources: readonly string[]) =>
  `<manifest identifier="M"><metadata><schema>QTI</schema></metadata><organizations/><resources>${resources.join('')}</resources></manifest>`;

function importFiles(texts: Readonly<Record<string, string | Uint8Array>>) {
  const imported = importQti({ name: 'package.zip', files: toFiles(texts) }, WISHES);
  if (!imported.ok) throw new Error(`${imported.problem.code} ${JSON.stringify(imported.problem.report)}`);
  return imported.value;
}

test('sections of a test are skills, and its order is the order', () => {
  const sections =
    '<assessmentTest identifier="T" title="Autumn"><testPart identifier="P"><assessmentSection identifier="S1" title="Halves"><assessmentItemRef identifier="R1" href="items/b.xml"/></assessmentSection><assessmentSection identifier="S2" title="Thirds"><assessmentItemRef identifier="R2" href="items/a.xml"/></assessmentSection></testPart></assessmentTest>';
  const imported = importFiles({
    'imsmanifest.xml': manifest(resource('items/a.xml'), resource('items/b.xml'), resource('items/c.xml')),
    'test.xml': sections,
    'items/a.xml': choice('a'),
    'items/b.xml': choice('b'),
    'items/c.xml': choice('c'),
  });
  expect(itemsIn(imported).map(({ id, skill }) => [id, skill])).toEqual([
    ['b', expect.stringMatching(/^section\.s1/)],
    ['a', expect.stringMatching(/^section\.s2/)],
    ['c', 'whole'],
  ]);
  const titles = Object.entries(textsIn(imported.files)).filter(([key]) => key.startsWith('skill.'));
  expect(titles.map(([, title]) => title)).toEqual(['Halves', 'Thirds', 'Autumn']);
});

test('keywords and standards of the manifest are skills', () => {
  const standard =
    '<curriculumStandardsMetadataSet><curriculumStandardsMetadata><setOfGUIDs><labelledGUID><label>4.NF.1</label><GUID>abc</GUID></labelledGUID></setOfGUIDs></curriculumStandardsMetadata></curriculumStandardsMetadataSet>';
  const imported = importFiles({
    'imsmanifest.xml': manifest(resource('a.xml', keyword('fractions')), resource('b.xml', standard)),
    'a.xml': choice('a'),
    'b.xml': choice('b'),
  });
  const texts = textsIn(imported.files);
  expect(itemsIn(imported).map(({ skill }) => texts[`skill.${skill}`])).toEqual(['fractions', '4.NF.1']);
});

test('a package is one file, and what it lacks, doubles or breaks has a line of its own', () => {
  const archive = zipSync({
    'imsmanifest.xml': strToU8(manifest(resource('a.xml'), resource('gone.xml'), resource('half.xml'))),
    'a.xml': strToU8(choice('a', '<p><img src="images/map.png" alt="a map"/></p>')),
    'again.xml': strToU8(choice('a', '<p><img src="images/map.png" alt="a map"/></p>')),
    'other.xml': strToU8(choice('a', '<p>Another.</p>')),
    'half.xml': strToU8(choice('half').slice(0, 400)),
    'images/map.png': PICTURE,
  });
  const imported = importFiles({ 'package.zip': archive });
  const lines = imported.report.lines.map(({ at, outcome, items, notes }) => [
    at,
    outcome,
    items.length,
    notes[0]?.code,
  ]);
  expect(lines).toEqual([
    ['a.xml', 'carried', 1, undefined],
    ['gone.xml', 'left', 0, 'media-missing'],
    ['half.xml', 'left', 0, 'not-closed'],
    ['again.xml', 'left', 0, 'doubled'],
    ['other.xml', 'carried', 1, undefined],
  ]);
  const [first, second] = itemsIn(imported);
  expect(first).toMatchObject({ id: 'a', figure: { type: 'picture', alt: 'a map' } });
  expect(second?.id).toMatch(/^a-other\.xml-/);
});

test('a text in a file of its own stands above the questions about it', () => {
  const about = (id: string) =>
    choice(id).replace(
      '<itemBody>',
      '<assessmentStimulusRef identifier="S" href="../passages/s.xml" title="S"/><itemBody>',
    );
  const passage =
    '<qti-assessment-stimulus identifier="S" title="S"><qti-stimulus-body><p>One night …</p></qti-stimulus-body></qti-assessment-stimulus>';
  const one = importFiles({ 'items/a.xml': about('a'), 'passages/s.xml': passage });
  expect(itemsIn(one)[0]).toMatchObject({ prompt: 'One night …\nWhich of a?' });
  const two = importFiles({
    'items/a.xml': about('a'),
    'items/b.xml': about('b'),
    'passages/s.xml': passage,
  });
  const [first, second] = itemsIn(two);
  const stem = { of: 2, text: 'One night …' };
  expect(first).toMatchObject({ prompt: 'Which of a?', stem: { ...stem, part: 1 } });
  expect(second).toMatchObject({ prompt: 'Which of b?', stem: { ...stem, part: 2 } });
});

test('a package in Hebrew is a pack in Hebrew', () => {
  const imported = importFiles({ 'a.xml': choice('a', '', 'xml:lang="he" dir="rtl"') });
  const { languages } = JSON.parse(decodeUtf8(imported.files.get('pack.json') ?? new Uint8Array()) ?? '');
  expect(languages).toEqual([{ tag: 'he', review: 'machine' }]);
});

test('a question that comes with the feedback of another one is asked beside it', () => {
  const next = `<feedbackBlock outcomeIdentifier="F" identifier="next" showHide="show"><p>And now?</p><choiceInteraction responseIdentifier="R2" maxChoices="1">${choices('C', 'D')}</choiceInteraction></feedbackBlock>`;
  const imported = importFiles({
    'a.xml': qtiItem({
      id: 'two',
      responses: [{ correct: ['A'] }, { id: 'R2', correct: ['D'] }],
      body: `<p>Begin.</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>First?</prompt>${choices('A', 'B')}</choiceInteraction>${next}`,
    }),
  });
  expect(itemsIn(imported)).toMatchObject([
    { id: 'two.1', answer: 'A', prompt: 'Begin.\nFirst?' },
    { id: 'two.2', answer: 'D', prompt: 'And now?' },
  ]);
});

test('things to be put onto a picture are places to point at', () => {
  const imported = importFiles({
    'map.png': PICTURE,
    'a.xml': qtiItem({
      responses: [
        {
          cardinality: 'multiple',
          baseType: 'point',
          more: '<areaMapping><areaMapEntry shape="circle" coords="20,20,10" mappedValue="1"/><areaMapEntry shape="circle" coords="100,50,10" mappedValue="1"/></areaMapping>',
        },
      ],
      body: '<p>Where do planes land?</p><positionObjectStage><object type="image/png" data="map.png" width="200" height="100">A map</object><positionObjectInteraction responseIdentifier="RESPONSE" maxChoices="2"><object type="image/png" data="plane.png" width="5" height="5"/></positionObjectInteraction></positionObjectStage>',
    }),
  });
  expect(itemsIn(imported)[0]).toMatchObject({
    type: 'point-picture',
    prompt: 'Where do planes land?',
    alt: 'A map',
    answers: ['p1', 'p2'],
  });
});

test('importing a package twice gives the same bytes', () => {
  const texts = { 'a.xml': choice('a'), 'b.xml': choice('b b'), 'map.png': PICTURE };
  expect([...importFiles(texts).files]).toEqual([...importFiles(texts).files]);
});
