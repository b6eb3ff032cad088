import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { mark } from '../../src/domain/marking/mark.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { compareRational, parseRational } from '../../src/domain/rational.ts';
import { convertMathematics } from '../../src/packs/mathematics.ts';
import { readPack } from '../../src/packs/pack-contents.ts';
import { createVariant } from '../../src/packs/variant.ts';
import { toFiles } from './fixture-pack.ts';

const contents = readPack(toFiles(), { form: 'source', readText: convertMathematics }, []);

const cases = fc.record({
  source: fc.constantFrom(...contents.items.map(({ value }) => value)),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function variantOf({ source, seed }: Case, language = 'en'): Item {
  const text = (key: string) => contents.texts.get(language)?.get(key)?.value;
  const item = createVariant(source, { pack: 'org.example.p' as PackId, seed, language, text });
  if (!item.ok) throw new Error(`Must be made, got ${item.problem.detail}`);
  return item.value;
}

test('the same item and seed are the same question, always', () => {
  fc.assert(
    fc.property(cases, (one) => {
      expect(variantOf(one)).toEqual(variantOf(one));
    }),
  );
});

test('the right answer of every variant is marked right', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const item = variantOf(one);
      expect(mark(item, rightAnswer(item))).toMatchObject({ ok: true, value: { correct: true } });
    }),
  );
});

test('no wrong value of a number equals the right one', () => {
  const numbers = cases.filter(({ source }) => source.type === 'number');
  fc.assert(
    fc.property(numbers, (one) => {
      const item = variantOf(one);
      if (item.type !== 'number') return;
      const answer = parseRational(item.answer);
      for (const { value } of item.wrong) {
        const wrong = parseRational(value);
        expect(answer.ok && wrong.ok && compareRational(answer.value, wrong.value)).not.toBe(0);
      }
    }),
  );
});

test('every language asks the same question: same numbers, same ids in the same order', () => {
  const idsOf = (item: Item) =>
    JSON.stringify(item).match(/"id":"[^"]*"|"(?:answer|count|parts|shaded)":[^,}\]]*/g);
  fc.assert(
    fc.property(cases, (one) => {
      expect(idsOf(variantOf(one, 'ar'))).toEqual(idsOf(variantOf(one)));
    }),
  );
});

test('order is never shown solved', () => {
  const ordered = cases.filter(({ source }) => source.type === 'order');
  fc.assert(
    fc.property(ordered, (one) => {
      const item = variantOf(one);
      if (item.type === 'order') expect(item.entries.map(({ id }) => id)).not.toEqual(item.answer);
    }),
  );
});
