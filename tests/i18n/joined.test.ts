import { expect, test } from 'vitest';
import { toSentences } from '../../src/domain/sentences.ts';
import { toListText, toSaidText } from '../../src/i18n/joined.ts';

test.each([
  ['en', 'a bar, shaded, plain'],
  ['fr', 'a bar, shaded et plain'],
  ['ar', 'a bar، وshaded، وplain'],
  ['sw', 'a bar, shaded na plain'],
])('a list in %s has the commas and the “and” of the language', (language, text) => {
  expect(toListText(['a bar', '', 'shaded', 'plain'], language)).toBe(text);
});

test('what is read aloud is whole sentences, each with one end', () => {
  expect(toSaidText(['Today', 'How was it?', '', null, 'Well done.'], 'en')).toBe(
    'Today. How was it? Well done.',
  );
  expect(toSaidText(['आज', 'कैसा रहा?'], 'hi')).toBe('आज। कैसा रहा?');
  expect(toSaidText(['She says “Yes.”', 'أمينة؟'], 'ar')).toBe('She says “Yes.” أمينة؟');
  expect(toSaidText([], 'fr')).toBe('');
});

test('whoever reads it aloud finds the sentences again', () => {
  expect(toSentences(toSaidText(['आज का लक्ष्य', 'चार सवाल'], 'hi'))).toEqual(['आज का लक्ष्य।', 'चार सवाल।']);
});
