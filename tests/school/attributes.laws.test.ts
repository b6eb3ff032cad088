import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attributesFromText,
  attributesToText,
  fieldsFromText,
  fieldsToText,
} from '../../src/school/attributes.ts';

const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text !== '__proto__');
const field = fc.record({ id: word, name: word, choices: fc.array(word, { maxLength: 5 }) });

describe('What a school keeps of learners', () => {
  test('comes back as it was defined', () => {
    const fields = fc.uniqueArray(field, { maxLength: 12, selector: ({ id }) => id });
    fc.assert(
      fc.property(fields, (some) => {
        expect(fieldsFromText(fieldsToText(some))).toEqual(some);
      }),
    );
  });

  test('comes back as it was said, and is the same text in whatever order it was said', () => {
    fc.assert(
      fc.property(fc.dictionary(word, word), (values) => {
        const text = attributesToText(values);
        expect(attributesFromText(text)).toEqual({ ...values });
        const turned = Object.fromEntries(Object.entries(values).reverse());
        expect(attributesToText(turned)).toBe(text);
      }),
    );
  });

  test('that cannot be read is nothing, and never fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(fieldsFromText(text))).toBe(true);
        for (const value of Object.values(attributesFromText(text))) expect(typeof value).toBe('string');
      }),
    );
  });
});
