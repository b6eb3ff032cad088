// Whatever becomes of the bytes of a source on their way, an import ends with a value, the same each time.

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Importer } from '../../../../src/packs/import/importer.ts';
import { importMoodle } from '../../../../src/packs/import/moodle/import-moodle.ts';
import { importQti } from '../../../../src/packs/import/qti/import-qti.ts';
import { WISHES } from '../imported-pack.ts';
import { choices, inQti3, qtiItem } from '../qti/qti-items.ts';

const item = qtiItem({
  responses: [
    { id: 'R1', baseType: 'float', correct: ['4.5'] },
    { id: 'R2', cardinality: 'multiple', correct: ['A', 'B'] },
  ],
  templates:
    '<templateDeclaration identifier="N" cardinality="single" baseType="integer"/><templateProcessing><setTemplateValue identifier="N"><randomInteger min="1" max="9"/></setTemplateValue></templateProcessing>',
  body: `<p>What is <math><mfrac><mi>N</mi><mn>2</mn></mfrac></math>? <textEntryInteraction responseIdentifier="R1"/></p><choiceInteraction responseIdentifier="R2" maxChoices="0"><prompt>Both?</prompt>${choices('A', 'B', 'C')}</choiceInteraction>`,
});
const quiz =
  '<quiz><question type="cloze"><name><text>C</text></name><questiontext format="html"><text><![CDATA[<p>{1:MC:=a~b} and {1:NM:=3:0.1} and {1:SA:=x#y~%50%z}</p>]]></text></questiontext></question>' +
  '<question type="calculated"><name><text>N</text></name><questiontext format="html"><text>{a}+{={a}*2}</text></questiontext><answer fraction="100"><text>round({a}**2,1)</text><tolerance>0.1</tolerance></answer><dataset_definitions><dataset_definition><name><text>a</text></name><minimum><text>1</text></minimum><maximum><text>9</text></maximum><decimals><text>1</text></decimals></dataset_definition></dataset_definitions></question></quiz>';

const SOURCES: Readonly<Record<string, { readonly bytes: Uint8Array; readonly importer: Importer }>> = {
  'an item of QTI 2.1': { bytes: strToU8(item), importer: importQti },
  'an item of QTI 3.0': { bytes: strToU8(inQti3(item)), importer: importQti },
  'a package of QTI': {
    bytes: zipSync({ 'a.xml': strToU8(item), 'b/c.xml': strToU8(inQti3(item)) }),
    importer: importQti,
  },
  'a bank of Moodle': { bytes: strToU8(quiz), importer: importMoodle },
};

/** One thing that happens to bytes. */
const damage = fc.oneof(
  fc.record({ type: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(400) }),
  fc.record({ type: fc.constant('flip' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ type: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(400) }),
  fc.record({ type: fc.constant('move' as const), at: fc.nat(), length: fc.nat(400) }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, { type, at, length }: Damage): Uint8Array {
  const from = bytes.length === 0 ? 0 : at % bytes.length;
  const [before, part, after] = [
    bytes.slice(0, from),
    bytes.slice(from, from + length),
    bytes.slice(from + length),
  ];
  switch (type) {
    case 'cut':
      return joined(before, after);
    case 'flip':
      return bytes.map((byte, place) => (place === from ? byte ^ length : byte));
    case 'repeat':
      return joined(before, part, part, after);
    case 'move':
      return joined(part, before, after);
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

test.each(Object.entries(SOURCES))(
  '%s, damaged anywhere, is imported or refused, and twice alike',
  (_, { bytes, importer }) => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const source = damages.reduce(damaged, bytes);
        const once = importer({ name: 'x', files: new Map([['x.xml', source]]) }, WISHES);
        const again = importer({ name: 'x', files: new Map([['x.xml', source]]) }, WISHES);
        expect(again).toEqual(once);
        const report = once.ok ? once.value.report : once.problem.report;
        for (const line of report?.lines ?? []) {
          expect(line.outcome === 'left' || line.kind === 'category' || line.items.length > 0).toBe(true);
          expect(line.outcome !== 'left' || line.notes.length > 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  },
);
