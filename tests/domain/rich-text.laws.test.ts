import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATH_ELEMENTS, type MathNode } from '../../src/domain/math-markup.ts';
import type { SpokenWords } from '../../src/domain/math-text.ts';
import {
  checkRichText,
  parseRichText,
  type RichNode,
  toPlainText,
  toSpokenText,
} from '../../src/domain/rich-text.ts';

const WORDS: SpokenWords = {
  fraction: '{1} over {2}',
  namedFractions: {},
  mixed: '{1} and {2}',
  power: '{1} to the power of {2}',
  root: 'root of {1}',
  nthRoot: 'root of {1} with index {2}',
  gap: 'gap {1}',
  signs: {},
  comparisons: { '<': '{1} is less than {2}' },
  and: 'and',
};

const words = fc.stringMatching(/^[\p{L}\p{N} .,?]{1,12}$/u);
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const token = fc
  .tuple(fc.constantFrom('mi', 'mn', 'mo', 'mtext'), fc.oneof(words, fc.constantFrom('<', '&', '×', '"')))
  .map(
    ([element, text]): MathNode => ({
      type: 'math',
      element,
      attributes: {},
      children: [{ type: 'text', text }],
    }),
  );

const { formula } = fc.letrec<{ formula: MathNode }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small' },
    token,
    fc
      .tuple(fc.constantFrom('mrow', 'msqrt', 'mstyle'), fc.array(tie('formula'), { maxLength: 3 }))
      .map(([element, children]): MathNode => ({ type: 'math', element, attributes: {}, children })),
    fc
      .tuple(fc.constantFrom('mfrac', 'msup', 'mroot'), tie('formula'), tie('formula'))
      .map(([element, a, b]): MathNode => ({ type: 'math', element, attributes: {}, children: [a, b] })),
  ),
}));

const inline: fc.Arbitrary<RichNode> = fc.oneof(
  words.map((text) => ({ type: 'text' as const, text })),
  fc.integer({ min: 1, max: 99 }).map((gap) => ({ type: 'gap' as const, gap })),
  fc.constant({ type: 'break' as const }),
  formula.map((inside): MathNode => ({ type: 'math', element: 'math', attributes: {}, children: [inside] })),
);
const marked = (type: 'stress' | 'silent', inside: fc.Arbitrary<RichNode>): fc.Arbitrary<RichNode> =>
  fc.array(inside, { minLength: 1, maxLength: 3 }).map((children) => ({ type, children }));
const node = fc.oneof(
  inline,
  marked('stress', fc.oneof(inline, marked('silent', inline))),
  marked('silent', fc.oneof(inline, marked('stress', inline))),
);

/** The same tree with another thing to read in each silent place. */
const readingInstead = (nodes: readonly RichNode[], text: string): readonly RichNode[] =>
  nodes.map((one): RichNode => {
    if (one.type === 'silent') return { ...one, children: [{ type: 'text', text }] };
    return one.type === 'stress' ? { ...one, children: readingInstead(one.children, text) } : one;
  });

/** The same tree with silent places that are not marked as such. */
const unmarked = (nodes: readonly RichNode[]): readonly RichNode[] =>
  nodes.flatMap((one): readonly RichNode[] => {
    if (one.type === 'silent') return unmarked(one.children);
    return one.type === 'stress' ? [{ ...one, children: unmarked(one.children) }] : [one];
  });

function print(one: RichNode): string {
  switch (one.type) {
    case 'text':
      return one.text;
    case 'gap':
      return `{{${one.gap}}}`;
    case 'break':
      return '\n';
    case 'stress':
      return `**${one.children.map(print).join('')}**`;
    case 'silent':
      return `^^${one.children.map(print).join('')}^^`;
    case 'math':
      return printMath(one);
  }
}

function printMath(one: MathNode): string {
  const inside = one.children.map((child) =>
    child.type === 'text' ? escaped(child.text) : printMath(child),
  );
  return `<${one.element}>${inside.join('')}</${one.element}>`;
}

/** Neighbouring texts are one text once printed. */
function joined(nodes: readonly RichNode[]): readonly RichNode[] {
  const out: RichNode[] = [];
  for (const one of nodes) {
    const last = out.at(-1);
    if (one.type === 'text' && last?.type === 'text') {
      out[out.length - 1] = { type: 'text', text: last.text + one.text };
    } else
      out.push('children' in one && one.type !== 'math' ? { ...one, children: joined(one.children) } : one);
  }
  return out;
}

describe('laws of rich text', () => {
  it('what is written in the allowed subset is read back as it was, and passes the check', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        const markup = nodes.map(print).join('');
        expect(parseRichText(markup)).toEqual(joined(nodes));
        expect(checkRichText(markup).ok).toBe(true);
      }),
    );
  });

  it('what is said does not depend on the words that the learner is to read', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), words, words, (nodes, some, others) => {
        const said = (text: string) => toSpokenText(readingInstead(nodes, text).map(print).join(''), WORDS);
        expect(said(some)).toBe(said(others));
      }),
    );
  });

  it('for the eye, for names and for comparing, words to be read are words like others', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        const markup = nodes.map(print).join('');
        expect(toPlainText(markup)).toBe(toPlainText(unmarked(nodes)));
        expect(toPlainText(markup, WORDS)).toBe(toPlainText(unmarked(nodes), WORDS));
      }),
    );
  });

  it('a text in which nothing is silent is said as it is written out', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        const markup = unmarked(nodes).map(print).join('');
        expect(toSpokenText(markup, WORDS)).toBe(toPlainText(markup, WORDS));
      }),
    );
  });

  it('any text has a tree of known elements only, and a text without marks is kept character by character', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 10 }),
      fc.constantFrom(
        '<math>',
        '</math>',
        '<mi>',
        '</mi>',
        '<mi x="y">',
        '**',
        '^^',
        '{{1}}',
        '&lt;',
        '<b>',
        '\n',
        '/>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const markup = pieces.join('');
        const visit = (one: RichNode | MathNode['children'][number]): void => {
          if (one.type === 'math') expect(MATH_ELEMENTS).toContain(one.element);
          if ('children' in one) for (const child of one.children) visit(child);
        };
        for (const one of parseRichText(markup)) visit(one);
        expect(typeof toPlainText(markup)).toBe('string');
        expect(typeof toSpokenText(markup, WORDS)).toBe('string');
        if (!/[<*^{\n]/.test(markup) && markup !== '') {
          expect(parseRichText(markup)).toEqual([{ type: 'text', text: markup }]);
        }
      }),
    );
  });
});
