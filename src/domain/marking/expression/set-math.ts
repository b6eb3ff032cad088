// What was typed, as mathematics is set: fractions above and below a bar, powers raised, roots under their sign. Holes
// are shown as boxes, so that a child sees where something is missing.
import type { MathElement, MathNode, MathText } from '../../math-markup.ts';
import {
  bare,
  type Expr,
  type Factor,
  type Join,
  type Relation,
  type Statement,
  type Term,
  type Written,
} from './tree.ts';

export interface MathWords {
  /** What stands between whole and part: `.`, `,` or `٫`. */
  readonly decimal: string;
  readonly or: string;
  readonly and: string;
}

const SIGNS: Readonly<Record<Relation, string>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  '<=': '≤',
  '>=': '≥',
  '!=': '≠',
};

/** Sets a whole answer as one `<math>` element. */
export function toMath({ statements, joins, braces }: Written, words: MathWords): MathNode {
  const row = statements.flatMap((statement, at) => [
    ...(at === 0 ? [] : joinOf(joins[at - 1] ?? ',', words)),
    ...setStatement(statement, words),
  ]);
  const isEmpty = braces && statements[0].type === 'nothing';
  return node('math', braces && !isEmpty ? [sign('{'), ...row, sign('}')] : row);
}

function joinOf(join: Join, words: MathWords): readonly MathNode[] {
  const space = node('mspace', [], { width: '0.5em' });
  if (join === 'union') return [sign('∪')];
  if (join === ',') return [separator(words)];
  return [space, node('mtext', [text(join === 'or' ? words.or : words.and)]), space];
}

/** Where a comma is the decimal sign, things are kept apart by a semicolon. */
function separator({ decimal }: MathWords): MathNode {
  return node('mo', [text(decimal === '.' ? ',' : decimal === ',' ? ';' : '؛')], { separator: 'true' });
}

function setStatement(statement: Statement, words: MathWords): readonly MathNode[] {
  const set = (expr: Expr) => setRow(expr, words);
  switch (statement.type) {
    case 'value':
      return [set(statement.of)];
    case 'relation':
      return statement.sides.flatMap((side, at) =>
        at === 0 ? [set(side)] : [sign(SIGNS[statement.signs[at - 1] ?? '=']), set(side)],
      );
    case 'tuple':
      return [sign('('), ...listed(statement.parts.map(set), words), sign(')')];
    case 'interval': {
      const [from, to] = statement.closed;
      const parts = listed([set(statement.from), set(statement.to)], words);
      return [sign(from ? '[' : '('), ...parts, sign(to ? ']' : ')')];
    }
    case 'nothing':
      return [node('mi', [text('∅')])];
  }
}

function listed(parts: readonly MathNode[], words: MathWords): readonly MathNode[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [separator(words), part]));
}

function setRow(expr: Expr, words: MathWords): MathNode {
  const set = (part: Expr): MathNode => setRow(part, words);
  /** Above and below a bar, and raised, brackets around the whole say nothing. */
  const setBare = (part: Expr): MathNode => set(bare(part));
  switch (expr.type) {
    case 'number':
      return setNumber(expr, words);
    case 'letter':
      return setLetter(expr.name);
    case 'constant':
      return node('mi', [text({ pi: 'π', e: 'e', infinity: '∞' }[expr.name])]);
    case 'hole':
      return node('mi', [text('▢')], { mathvariant: 'normal' });
    case 'group':
      return row([sign('('), set(expr.of), sign(')')]);
    case 'sum':
      return row(expr.terms.flatMap((term, at) => setTerm(term, at, set)));
    case 'minus':
      return row([sign('−'), set(expr.of)]);
    case 'product':
      return row(expr.factors.flatMap((factor, at) => setFactor(factor, expr.factors[at - 1], set)));
    case 'quotient':
      return node('mfrac', [setBare(expr.above), setBare(expr.below)]);
    case 'power':
      return node('msup', [set(expr.base), setBare(expr.exponent)]);
    case 'root':
      return expr.index === null
        ? node('msqrt', [set(expr.of)])
        : node('mroot', [set(expr.of), set(expr.index)]);
    case 'absolute':
      return row([sign('|'), set(expr.of), sign('|')]);
    case 'call': {
      const name = node('mi', [text(expr.name)]);
      const head = expr.base === null ? name : node('msub', [name, setBare(expr.base)]);
      return row([head, node('mo', [text('\u2061')]), sign('('), setBare(expr.of), sign(')')]);
    }
  }
}

function setNumber(expr: Extract<Expr, { type: 'number' }>, { decimal }: MathWords): MathNode {
  const digits = (value: string) => node('mn', [text(value.replace('.', decimal))]);
  if (expr.parts === undefined) return digits(expr.text);
  const [whole, above, below] = expr.parts;
  return row([digits(whole), node('mfrac', [digits(above), digits(below)])]);
}

function setLetter(name: string): MathNode {
  const [letter = '', under] = name.split('_');
  const own = node('mi', [text(letter)]);
  if (under === undefined) return own;
  return node('msub', [own, node(/^\d+$/.test(under) ? 'mn' : 'mi', [text(under)])]);
}

function setTerm({ sign: own, of }: Term, at: number, set: (part: Expr) => MathNode): readonly MathNode[] {
  if (at === 0 && own === '+') return [set(of)];
  return [sign(own === '-' ? '−' : own), set(of)];
}

/** Between two numbers times is said; a bracket, a letter or a root needs nothing before it. */
function setFactor(
  { dotted, of }: Factor,
  before: Factor | undefined,
  set: (part: Expr) => MathNode,
): readonly MathNode[] {
  if (before === undefined) return [set(of)];
  return [dotted ? sign('×') : node('mo', [text('\u2062')]), set(of)];
}

function row(children: readonly MathNode[]): MathNode {
  return node('mrow', children);
}

function sign(written: string): MathNode {
  return node('mo', [text(written)]);
}

function text(written: string): MathText {
  return { type: 'text', text: written };
}

function node(
  element: MathElement,
  children: readonly (MathNode | MathText)[],
  attributes: Readonly<Record<string, string>> = {},
): MathNode {
  return { type: 'math', element, attributes, children };
}
