import { expect, test } from 'vitest';
import { checkRichText } from '../../src/domain/rich-text.ts';
import { convertMathematics } from '../../src/packs/mathematics.ts';

test.each([
  ['Add $\\frac{[a]}{[b]}$.', 'Add <math><mfrac><mn>[a]</mn><mn>[b]</mn></mfrac></math>.'],
  ['$3[a]-[b]$', '<math><mn>3[a]</mn><mo>−</mo><mn>[b]</mn></math>'],
  // A sign belongs to its number; between two numbers it stands free.
  ['$2-3=-1$', '<math><mn>2</mn><mo>−</mo><mn>3</mn><mo>=</mo><mrow><mo>−</mo><mn>1</mn></mrow></math>'],
  [
    '$1, (-[a])$',
    '<math><mn>1</mn><mo>,</mo><mrow><mo>(</mo><mrow><mo>−</mo><mn>[a]</mn></mrow><mo>)</mo></mrow></math>',
  ],
  ['$-2x$', '<math><mo>−</mo><mn>2</mn><mi>x</mi></math>'],
  ['$x^[n]$', '<math><msup><mi>x</mi><mn>[n]</mn></msup></math>'],
  ['$\\text{of [@thing]}$', '<math><mtext>of\u00a0[@thing]</mtext></math>'],
  ['$\\dfrac{1}{2}$', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>'],
  ['$3 < 5$', '<math><mn>3</mn><mo>&lt;</mo><mn>5</mn></math>'],
  ['$\\left[1\\right]$', '<math><mo>\\[</mo><mn>1</mn><mo>]</mo></math>'],
  [
    '$\\begin{array}{r}12\\\\+5\\\\\\hline17\\end{array}$',
    '<math><mtable rowlines="none solid"><mtr><mtd columnalign="right"><mn>12</mn></mtd></mtr><mtr><mtd columnalign="right"><mrow><mo>+</mo><mn>5</mn></mrow></mtd></mtr><mtr><mtd columnalign="right"><mn>17</mn></mtd></mtr></mtable></math>',
  ],
  ['costs \\$5 and \\[a]', 'costs $5 and \\[a]'],
  ['**no** mathematics', '**no** mathematics'],
])('%s becomes %s', (latex, expected) => {
  const { text, faults } = convertMathematics(latex);
  expect({ text, faults }).toEqual({ text: expected, faults: [] });
  expect(checkRichText(String(text))).toEqual({ ok: true, value: undefined });
});

test('each plural form is converted', () => {
  const { text } = convertMathematics({ plural: 'n', one: '$1$', other: '$[n]$' });
  expect(text).toEqual({ plural: 'n', one: '<math><mn>1</mn></math>', other: '<math><mn>[n]</mn></math>' });
});

test.each([
  '$\\frac{1}$',
  '$\\nothing$',
  'from $1',
  '$\\href{https://example.org}{x}$',
  '$\\includegraphics{a}$',
])('%s cannot be set, and is told', (latex) => {
  expect(convertMathematics(latex).faults).toHaveLength(1);
});

test('a fraction costs a few dozen bytes', () => {
  const { text } = convertMathematics('$\\frac{1}{2}$');
  expect(String(text).length).toBeLessThan(60);
});
