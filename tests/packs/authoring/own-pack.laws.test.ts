import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeArchive } from '../../../src/packs/archive-writer.ts';
import {
  atVersion,
  buildOwnPack,
  checkOwnPack,
  previewQuestion,
} from '../../../src/packs/authoring/own-check.ts';
import { changeOwnPack, type NewIds, type OwnChange } from '../../../src/packs/authoring/own-edits.ts';
import type { OwnPack } from '../../../src/packs/authoring/own-pack.ts';
import { parseOwnPack, readOwnPack } from '../../../src/packs/authoring/parse-own-pack.ts';
import { checkPack } from '../../../src/packs/check.ts';
import { valueIn } from '../../support/event-samples.ts';
import { anyPack, itemId, MEDIA, OWN_TYPES, packOf, questionOf } from './own-samples.ts';

const FIELDS =
  /^(?:|title|questions|prompt|picture|answer|unit|tolerance|text|from|to|step|place|sign|model|numbers|options|wrong|accepted|entries|pairs|groups|regions|points|hints|solution)(?:\.(?:\d+|left|right|entries))*$/;

describe('whatever stands in the forms', () => {
  test('builds to a pack without faults, or says at which field it is not ready', () => {
    fc.assert(
      fc.property(anyPack, (own) => {
        const faults = checkOwnPack(own, MEDIA);
        const built = buildOwnPack(own, MEDIA, '1.0.0');
        expect(built.ok).toBe(faults.length === 0);
        if (built.ok) {
          const { files } = built.value.built;
          expect(checkPack(files, { form: 'built', isDraft: true, seeds: 4 }).faults).toEqual([]);
        }
        for (const { question, field, detail } of faults) {
          expect(field, detail).toMatch(FIELDS);
          if (question !== null) expect(own.questions.map(({ id }) => id)).toContain(question);
        }
      }),
    );
  });

  test('is the same after it was stored, and after it went to another tablet in its own pack', () => {
    fc.assert(
      fc.property(anyPack, (own) => {
        expect(parseOwnPack(structuredClone(own))).toEqual(own);
        expect(readOwnPack(JSON.stringify(own))).toEqual(own);
      }),
    );
  });
});

const steps: fc.Arbitrary<readonly number[]> = fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 8 });

test('publish, change, publish: what stays keeps its id, what goes is declared, and nothing is both', () => {
  fc.assert(
    fc.property(steps, (moves) => {
      let own = packOf([questionOf('number', { id: itemId('first') })]);
      const published = new Set<string>();
      let made = 0;
      const ids = { question: () => itemId(`n${made++}`) } as NewIds;
      moves.forEach((move, at) => {
        own = nextOf(own, move, ids);
        const built = buildOwnPack(own, MEDIA, `1.${at}.0`);
        if (!built.ok) return;
        for (const { id } of own.questions) published.add(id);
        own = { ...own, published: built.value.published };
        const here = own.questions.map(({ id }) => id);
        const { was } = built.value.built.manifest;
        expect(built.value.built.contents.items.map(({ value }) => value.id)).toEqual(here);
        expect(new Set([...here, ...Object.keys(was?.items ?? {})])).toEqual(published);
        expect(Object.keys(was?.items ?? {}).filter((id) => here.some((one) => one === id))).toEqual([]);
      });
    }),
  );
});

/** A copy, one taken out, or one changed, by a number. */
function nextOf(own: OwnPack, move: number, ids: NewIds): OwnPack {
  const question = own.questions[move % Math.max(1, own.questions.length)];
  if (!question) return own;
  const changes: readonly OwnChange[] = [
    { type: 'copy-question', question: question.id },
    { type: 'leave-question', question: question.id },
    { type: 'put-question', base: question, next: { ...question, prompt: `How many, ${move}?` } },
  ];
  const change = changes[Math.floor(move / 7) % changes.length];
  return change ? valueIn(changeOwnPack(own, change, ids)).own : own;
}

test.each(OWN_TYPES)('a ready question of the kind %s becomes an item that is marked as meant', (type) => {
  const own = packOf([questionOf(type)]);
  const { built } = valueIn(buildOwnPack(own, MEDIA, '1.0.0'));
  expect(built.contents.items.map(({ value }) => [value.id, value.type])).toEqual([[`q-${type}`, type]]);
  expect(built.contents.misconceptions.length).toBeLessThanOrEqual(1);
});

test('a question whose numbers change asks others at each draw, and brackets that name none stay brackets', () => {
  const question = questionOf('number', {
    prompt: 'How much is [a] - [b]? [z]',
    numbers: { parameters: { a: { from: 1, to: 9 }, b: { from: 1, to: 9 } }, where: ['a > b'] },
    answering: { type: 'number', answer: '=a-b', unit: '', tolerance: '', wrong: [] },
  });
  const prompts = [1, 2, 3, 4].map(
    (seed) => valueIn(previewQuestion(packOf([question]), question, MEDIA, seed)).prompt,
  );
  expect(new Set(prompts).size).toBeGreaterThan(1);
  for (const prompt of prompts) expect(prompt).toMatch(/^How much is \d - \d\? \[z\]$/);
  const never = { ...question, numbers: { parameters: { a: { from: 1, to: 2 } }, where: ['a > 5'] } };
  expect(checkOwnPack(packOf([never]), MEDIA)).toContainEqual(
    expect.objectContaining({ question: question.id, field: 'numbers', code: 'numbers' }),
  );
});

test('another version of the same draft is what a build of that version would be', () => {
  const own = packOf(OWN_TYPES.map((type) => questionOf(type)));
  const [first, next] = ['1.0.0', '1.1.0'].map((version) => valueIn(buildOwnPack(own, MEDIA, version)));
  if (!first || !next) throw new Error('Must be built');
  const moved = atVersion(first, '1.1.0');
  expect(writeArchive(moved.built)).toEqual(writeArchive(next.built));
  expect(moved.published).toEqual(next.published);
});

test('the same draft gives the same bytes, whatever was published before', () => {
  const own = packOf(OWN_TYPES.map((type) => questionOf(type)));
  const bytes = (draft: OwnPack) => writeArchive(valueIn(buildOwnPack(draft, MEDIA, '1.0.0')).built);
  const { published } = valueIn(buildOwnPack(own, MEDIA, '1.0.0'));
  expect(bytes({ ...own, published })).toEqual(bytes(own));
});
