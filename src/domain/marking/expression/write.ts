// Writes a tree as text that reads back to the same tree, with the brackets that it needs.
import { bare, type Expr, type Join, type Statement, type Term, type Written } from './tree.ts';

/** How strongly a part holds together, from a sum to a single sign. */
const LEVEL = { sum: 0, product: 1, minus: 2, power: 3, single: 4 } as const;

const JOINS: Readonly<Record<Join, string>> = { ',': ', ', or: ' or ', and: ' and ', union: ' ∪ ' };

export function writeExpression({ statements, joins, braces }: Written): string {
  const row = statements
    .map((statement, at) => `${at === 0 ? '' : JOINS[joins[at - 1] ?? ',']}${writeStatement(statement)}`)
    .join('');
  return braces ? `{${statements[0].type === 'nothing' ? '' : row}}` : row;
}

function writeStatement(statement: Statement): string {
  switch (statement.type) {
    case 'value':
      return writeExpr(statement.of);
    case 'relation':
      return statement.sides
        .map((side, at) => `${at === 0 ? '' : ` ${statement.signs[at - 1] ?? '='} `}${writeExpr(side)}`)
        .join('');
    case 'tuple':
      return `(${statement.parts.map(writeExpr).join(', ')})`;
    case 'interval': {
      const [from, to] = statement.closed;
      return `${from ? '[' : ']'}${writeExpr(statement.from)}, ${writeExpr(statement.to)}${to ? ']' : '['}`;
    }
    case 'nothing':
      return '∅';
  }
}

/** Brackets that the reader kept are left out where nothing needs them. */
export function writeExpr(expr: Expr): string {
  switch (expr.type) {
    case 'group':
      return writeExpr(expr.of);
    case 'number':
      return expr.text;
    case 'letter':
      return expr.name.replace(/_(.{2,})$/, '_{$1}');
    case 'constant':
      return { pi: 'pi', e: 'e', infinity: 'inf' }[expr.name];
    case 'hole':
      return '';
    case 'sum':
      return expr.terms.map(writeTerm).join('');
    case 'minus':
      return `-${unsigned(expr.of)}`;
    case 'product':
      return expr.factors.map(({ of }, at) => writeFactor(of, expr.factors[at - 1]?.of)).join('');
    case 'quotient':
      return `${unsigned(expr.above)}/${within(expr.below, LEVEL.power)}`;
    case 'power':
      return `${within(expr.base, LEVEL.single)}^${within(expr.exponent, LEVEL.minus)}`;
    case 'root':
      return expr.index === null
        ? `sqrt(${writeExpr(expr.of)})`
        : `root(${writeExpr(expr.index)}, ${writeExpr(expr.of)})`;
    case 'absolute':
      return `abs(${writeExpr(expr.of)})`;
    case 'call':
      return `${expr.name}${expr.base === null ? '' : `_(${writeExpr(expr.base)})`}(${writeExpr(expr.of)})`;
  }
}

function writeTerm({ sign, of }: Term, at: number): string {
  if (at === 0) return sign === '+' ? within(of, LEVEL.product) : `${sign}${unsigned(of)}`;
  return ` ${sign} ${unsigned(of)}`;
}

/** A sign between two that would else run together: two numbers, or a name before a bracket. */
function writeFactor(factor: Expr, before: Expr | undefined): string {
  const written = within(factor, LEVEL.minus);
  if (before === undefined) return written;
  const last = bare(before);
  const needsSign = /^[\d.-]/.test(written) || !/^(?:number|letter|constant|power|sum)$/.test(last.type);
  const isName = /^[\p{L}]/u.test(written) && (last.type === 'power' || /[\p{L}]{2}/u.test(written));
  return needsSign || isName || written.startsWith('e') ? `*${written}` : written;
}

/** As part of a product, and without a sign of its own: a minus would take hold of the first factor only. */
function unsigned(part: Expr): string {
  return bare(part).type === 'minus' ? `(${writeExpr(part)})` : within(part, LEVEL.product);
}

function within(part: Expr, level: number): string {
  const inner = bare(part);
  const written = writeExpr(inner);
  return levelOf(inner) < level || (level === LEVEL.minus && inner.type === 'quotient')
    ? `(${written})`
    : written;
}

function levelOf(expr: Expr): number {
  switch (expr.type) {
    case 'sum':
      return LEVEL.sum;
    case 'product':
    case 'quotient':
      return LEVEL.product;
    case 'minus':
      return LEVEL.minus - 0.5;
    case 'power':
      return LEVEL.power;
    case 'number':
      return expr.parts ? LEVEL.product : LEVEL.single;
    default:
      return LEVEL.single;
  }
}
