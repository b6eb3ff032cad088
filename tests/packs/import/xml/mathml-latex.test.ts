import { expect, test } from 'vitest';
import { mathematics } from '../../../../src/packs/import/markup.ts';
import { mathMlToLatex } from '../../../../src/packs/import/mathml-latex.ts';
import { readXml } from '../../../../src/packs/import/xml/xml-tree.ts';
import { convertMathematics } from '../../../../src/packs/mathematics.ts';

function toLatex(inner: string, fill?: (name: string) => string | undefined): string | undefined {
  const read = readXml(`<math xmlns="http://www.w3.org/1998/Math/MathML">${inner}</math>`);
  if (!read.ok) throw new Error(read.problem.detail);
  return mathMlToLatex(read.value, fill);
}

const FORMULAS: readonly (readonly [string, string])[] = [
  ['<mfrac><mn>1</mn><mi>x</mi></mfrac>', '\\frac{1}{x}'],
  ['<mrow><mn>2</mn><mo>&#215;</mo><msup><mi>a</mi><mn>2</mn></msup></mrow>', '2 \\times {a}^{2}'],
  ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '\\sqrt{x + 1}'],
  ['<mroot><mi>x</mi><mn>3</mn></mroot>', '\\sqrt[{3}]{x}'],
  ['<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>', '{x}_{1}^{2}'],
  ['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '\\left(a, b\\right)'],
  ['<mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>&#175;</mo></mover>', '\\overline{A B}'],
  ['<mi>sin</mi><mo>&#8289;</mo><mi>&#945;</mi>', '\\sin \\alpha'],
  [
    '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable>',
    '\\begin{matrix}1 & 2\\end{matrix}',
  ],
  ['<mtext>50 % of </mtext><mn>8</mn>', '\\text{50 \\% of } 8'],
  ['<semantics><mi>x</mi><annotation encoding="application/x-tex">\\evil</annotation></semantics>', 'x'],
  ['<apply><divide/><ci>a</ci><apply><plus/><ci>b</ci><cn>1</cn></apply></apply>', '\\frac{a}{(b + 1)}'],
  ['<mo>[</mo><mi>a</mi><mo>]</mo>', '[ a ]'],
];

test.each(FORMULAS)('%s is written as LaTeX that can be set', (mathMl, latex) => {
  expect(toLatex(mathMl)).toBe(latex);
  expect(convertMathematics(mathematics(latex)).faults).toEqual([]);
});

test('a name that a template fills stands for its value', () => {
  expect(toLatex('<mi>N</mi><mo>+</mo><mi>n</mi>', (name) => (name === 'N' ? '<N>' : undefined))).toBe(
    '<N> + n',
  );
});

test('what cannot be written is nothing: unknown elements, parts that lack, formulas without end', () => {
  expect(toLatex('<mglyph src="x.png"/>')).toBeUndefined();
  expect(toLatex('<mfrac><mn>1</mn></mfrac>')).toBeUndefined();
  expect(toLatex('<constructor/>')).toBeUndefined();
  expect(toLatex('<mn>1</mn>'.repeat(3_000))).toBeUndefined();
  expect(toLatex('')).toBeUndefined();
});
