import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attributesFromTexts,
  attributesToText,
  changeOfAttributes,
  fieldsFromTexts,
  fieldsToText,
  MOST_READ,
} from '../../src/school/attributes.ts';

const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text !== '__proto__');
const field = fc.record({ id: word, name: word, choices: fc.array(word, { maxLength: 5 }) });
const fields = fc.uniqueArray(field, { maxLength: 40, size: 'max', selector: ({ id }) => id });
const values = fc.dictionary(word, word);

describe('What a school keeps of learners', () => {
  test('comes back as it was defined', () => {
    fc.assert(
      fc.property(fields, (some) => {
        expect(fieldsFromTexts([fieldsToText(some)])).toEqual(some);
      }),
    );
  });

  test('of a field the last word counts, and stands where the field stood', () => {
    fc.assert(
      fc.property(fields, fc.nat(), word, (some, at, name) => {
        const changed = some[at % Math.max(1, some.length)];
        if (!changed) return;
        const texts = [fieldsToText(some), fieldsToText([{ ...changed, name }])];
        expect(fieldsFromTexts(texts)).toEqual(
          some.map((one) => (one.id === changed.id ? { ...one, name } : one)),
        );
        const without = fieldsToText([{ id: changed.id, gone: true }]);
        expect(fieldsFromTexts([...texts, without]).map(({ id }) => id)).toEqual(
          some.map(({ id }) => id).filter((id) => id !== changed.id),
        );
      }),
    );
  });

  test('of two tablets stands, in whatever order their words come, however many fields they make', () => {
    fc.assert(
      fc.property(fields, fc.nat(), (some, at) => {
        const cut = at % (some.length + 1);
        const [one, other] = [some.slice(0, cut), some.slice(cut)];
        const idsOf = (...lots: readonly (typeof some)[]) =>
          fieldsFromTexts(lots.map(fieldsToText)).map(({ id }) => id);
        expect(idsOf(one, other)).toEqual(some.map(({ id }) => id));
        expect(idsOf(other, one).sort()).toEqual(idsOf(one, other).sort());
      }),
    );
  });

  test('of which a text says more fields than any school has, is read up to a limit', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({ id: `f${at}`, name: 'x', choices: [] }));
    expect(fieldsFromTexts([fieldsToText(many)])).toEqual(many.slice(0, MOST_READ));
  });

  test('comes back as it was said, and is the same text in whatever order it was said', () => {
    fc.assert(
      fc.property(values, (some) => {
        const text = attributesToText(some);
        expect(attributesFromTexts([text])).toEqual({ ...some });
        const turned = Object.fromEntries(Object.entries(some).reverse());
        expect(attributesToText(turned)).toBe(text);
      }),
    );
  });

  test('a change says no more than what changes, so that what others said meanwhile stays', () => {
    fc.assert(
      fc.property(values, values, values, (before, after, others) => {
        const change = changeOfAttributes(before, after);
        const texts = [before, ...(change ? [change] : [])].map(attributesToText);
        expect(attributesFromTexts(texts)).toEqual(after);
        const meanwhile = [attributesToText(before), attributesToText(others), ...texts.slice(1)];
        const untouched = Object.keys(others).filter((id) => before[id] === after[id]);
        for (const id of untouched) expect(attributesFromTexts(meanwhile)[id]).toBe(others[id]);
      }),
      { examples: [[{ valueOf: 'once' }, {}, { toString: 'else' }]] },
    );
  });

  test('that cannot be read is nothing, and never fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(fieldsFromTexts([text]))).toBe(true);
        for (const value of Object.values(attributesFromTexts([text]))) expect(typeof value).toBe('string');
      }),
    );
  });
});
