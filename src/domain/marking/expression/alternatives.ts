// What was typed, sorted out for comparing: alternatives (`x = 2 or x = -3`, a set, a union), each a row of statements
// that hold together (`-1 < x and x <= 3`). `±` becomes two alternatives.
import {
  bare,
  type Expr,
  hasPart,
  type Relation,
  type Statement,
  sidesOf,
  type Term,
  type Written,
} from './tree.ts';

export type Atom =
  | { readonly type: 'value'; readonly of: Expr }
  | { readonly type: 'relation'; readonly left: Expr; readonly sign: Relation; readonly right: Expr }
  | Extract<Statement, { type: 'tuple' | 'interval' | 'nothing' }>;

/** Statements that hold together; most often one. */
export type Alternative = readonly Atom[];

export function toAlternatives({ statements, joins }: Written): readonly Alternative[] {
  const groups: Statement[][] = [[statements[0]]];
  for (const [at, join] of joins.entries()) {
    const next = statements[at + 1];
    if (next === undefined) break;
    // `x = 2 and x = -3` names two solutions; `x > -1 and x <= 3` is one stretch of the line.
    if (join === 'and' && !isEquation(next)) groups.at(-1)?.push(next);
    else groups.push([next]);
  }
  return groups.flatMap((group) => withSigns(group)).map((group) => group.flatMap(toAtoms));
}

function isEquation(statement: Statement): boolean {
  return statement.type === 'value' || (statement.type === 'relation' && statement.signs[0] === '=');
}

function toAtoms(statement: Statement): readonly Atom[] {
  if (statement.type !== 'relation') return [statement];
  return statement.signs.map((sign, at) => {
    const [left, right] = [statement.sides[at], statement.sides[at + 1]];
    return { type: 'relation', left: left ?? { type: 'hole' }, sign, right: right ?? { type: 'hole' } };
  });
}

/** Once with the upper signs and once with the lower ones, where there is a `±`. */
function withSigns(group: readonly Statement[]): readonly (readonly Statement[])[] {
  const hasBoth = group.some((statement) => sidesOf(statement).some((side) => hasPart(side, isBothSigns)));
  if (!hasBoth) return [group];
  return [true, false].map((upper) =>
    group.map((statement) => mapSides(statement, (side) => chooseSign(side, upper))),
  );
}

function isBothSigns(expr: Expr): boolean {
  return expr.type === 'sum' && expr.terms.some(({ sign }) => sign === '±' || sign === '∓');
}

export function mapSides(statement: Statement, change: (side: Expr) => Expr): Statement {
  switch (statement.type) {
    case 'value':
      return { ...statement, of: change(statement.of) };
    case 'relation':
      return { ...statement, sides: statement.sides.map(change) };
    case 'tuple':
      return { ...statement, parts: statement.parts.map(change) };
    case 'interval':
      return { ...statement, from: change(statement.from), to: change(statement.to) };
    case 'nothing':
      return statement;
  }
}

function chooseSign(expr: Expr, upper: boolean): Expr {
  const choose = ({ sign, of }: Term): Term => {
    const chosen = sign === '±' ? (upper ? '+' : '-') : sign === '∓' ? (upper ? '-' : '+') : sign;
    return { sign: chosen, of: mapParts(of, (part) => chooseSign(part, upper)) };
  };
  if (expr.type === 'sum') return { type: 'sum', terms: expr.terms.map(choose) };
  return mapParts(expr, (part) => chooseSign(part, upper));
}

/** The expression with each of its parts changed. */
export function mapParts(expr: Expr, change: (part: Expr) => Expr): Expr {
  switch (expr.type) {
    case 'sum':
      return { ...expr, terms: expr.terms.map((term) => ({ ...term, of: change(term.of) })) };
    case 'product':
      return { ...expr, factors: expr.factors.map((factor) => ({ ...factor, of: change(factor.of) })) };
    case 'quotient':
      return { ...expr, above: change(expr.above), below: change(expr.below) };
    case 'power':
      return { ...expr, base: change(expr.base), exponent: change(expr.exponent) };
    case 'root':
      return { ...expr, index: expr.index && change(expr.index), of: change(expr.of) };
    case 'call':
      return { ...expr, base: expr.base && change(expr.base), of: change(expr.of) };
    case 'absolute':
    case 'minus':
    case 'group':
      return { ...expr, of: change(expr.of) };
    default:
      return expr;
  }
}

/** The letter that an equation or inequality is solved for, with what it is compared to, the letter on the left. */
export function solvedFor(
  atom: Extract<Atom, { type: 'relation' }>,
): { readonly letter: string; readonly sign: Relation; readonly of: Expr } | null {
  const [left, right] = [bare(atom.left), bare(atom.right)];
  const isWithout = (expr: Expr, name: string) =>
    !hasPart(expr, (part) => part.type === 'letter' && part.name === name);
  if (left.type === 'letter' && isWithout(right, left.name)) {
    return { letter: left.name, sign: atom.sign, of: atom.right };
  }
  if (right.type === 'letter' && isWithout(left, right.name)) {
    return { letter: right.name, sign: TURNED[atom.sign], of: atom.left };
  }
  return null;
}

/** The same with its sides changed over. */
export const TURNED: Readonly<Record<Relation, Relation>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};
