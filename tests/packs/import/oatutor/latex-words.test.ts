import { describe, expect, it } from 'vitest';
import { toTyped } from '../../../../src/packs/import/oatutor/latex-words.ts';

const TYPED: readonly (readonly [latex: string, typed: string])[] = [
  ['\\left(u+9\\right) \\left(u+1\\right)', '(u+9)(u+1)'],
  ['4q+1-\\frac{1}{3q}', '4q+1-1/(3q)'],
  ['\\frac{a+b}{2}', '(a+b)/2'],
  ['\\frac{1}{2}\\sqrt{3}', '1/2*sqrt(3)'],
  ['\\frac{12x^2}{6} x', '12x^2/6*x'],
  ['2\\frac{3}{4}', '2 3/4'],
  ['x\\frac{1}{2}', 'x*1/2'],
  ['{ab}^2', 'ab^2'],
  ['{a+b}^2', '(a+b)^2'],
  ['x^{-2}', 'x^(-2)'],
  ['\\sqrt[3]{x}', 'cbrt(x)'],
  ['\\sqrt[5]{2x}', 'root(5, 2x)'],
  ['\\left(-\\infty,3\\right]', '(-∞,3]'],
  ['x=\\pm \\sqrt{5}', 'x=±sqrt(5)'],
  ['\\sin^{2}{\\left(x\\right)}', 'sin^2(x)'],
  ['\\log_{2}\\left(x\\right)', 'log_2(x)'],
  ['\\operatorname{7}\\left(2\\right)', '7(2)'],
  ['\\left(-2x\\right)-1', '-2x-1'],
  ['5x^2 y^3', '5x^2y^3'],
  ['90^{\\circ}', '90°'],
  ['12 \\text{ or } 13', '12 or 13'],
  ['1{,}250', '1,250'],
];

describe('LaTeX as a pupil types it', () => {
  it.each(TYPED)('%s is typed %s', (latex, typed) => {
    expect(toTyped(latex)).toMatchObject({ text: typed, isWhole: true });
  });

  it('says where something has no sign on a keyboard', () => {
    expect(toTyped('\\hat{p}')).toEqual({ text: 'p-hat', isWhole: false, hasWords: false });
    expect(toTyped('\\begin{bmatrix} 1 \\end{bmatrix}').isWhole).toBe(false);
    expect(toTyped('\\nosuchthing{x}').isWhole).toBe(false);
    expect(toTyped('\\text{no goats}').hasWords).toBe(true);
  });

  it('reads what is cut off or nested without end', () => {
    expect(toTyped('\\frac{1}{').text).toBe('1/()');
    expect(toTyped(`${'{'.repeat(5000)}x`).isWhole).toBe(false);
    expect(toTyped('\\frac'.repeat(3000)).text.length).toBeLessThan(20_000);
  });
});
