// What a learner may type as algebra, as a tree. Brackets are kept as typed (`group`), so that what is shown is what was
// written; checking looks through them. `hole` stands where something is still missing.

/** An exact fraction of any size; below is positive, both in lowest terms. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const FUNCTIONS = ['sin', 'cos', 'tan', 'log', 'ln', 'exp'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export type Expr =
  /** As written: `12`, `0.5`, `1 1/2` (parts: whole, above, below). */
  | {
      readonly type: 'number';
      readonly text: string;
      readonly value: Fraction;
      readonly parts?: readonly [string, string, string];
    }
  | { readonly type: 'letter'; readonly name: string }
  | { readonly type: 'constant'; readonly name: 'pi' | 'e' | 'infinity' }
  | { readonly type: 'sum'; readonly terms: readonly Term[] }
  | { readonly type: 'product'; readonly factors: readonly Factor[] }
  | { readonly type: 'quotient'; readonly above: Expr; readonly below: Expr }
  | { readonly type: 'power'; readonly base: Expr; readonly exponent: Expr }
  /** `index` is null for a square root. */
  | { readonly type: 'root'; readonly index: Expr | null; readonly of: Expr }
  | { readonly type: 'absolute'; readonly of: Expr }
  /** `base` of a logarithm, null for the usual one. */
  | { readonly type: 'call'; readonly name: FunctionName; readonly base: Expr | null; readonly of: Expr }
  | { readonly type: 'minus'; readonly of: Expr }
  | { readonly type: 'group'; readonly of: Expr }
  | { readonly type: 'hole' };

/** `±` is both signs at once, `∓` the other way round; the first sign of a sum may be any. */
export interface Term {
  readonly sign: '+' | '-' | '±' | '∓';
  readonly of: Expr;
}

export interface Factor {
  /** A sign of multiplication stands before it. */
  readonly dotted: boolean;
  readonly of: Expr;
}

export const RELATIONS = ['=', '<', '>', '<=', '>=', '!='] as const;
export type Relation = (typeof RELATIONS)[number];

export type Statement =
  | { readonly type: 'value'; readonly of: Expr }
  /** `-1 < x <= 3` has three sides and two signs. */
  | { readonly type: 'relation'; readonly sides: readonly Expr[]; readonly signs: readonly Relation[] }
  | { readonly type: 'tuple'; readonly parts: readonly Expr[] }
  | {
      readonly type: 'interval';
      readonly from: Expr;
      readonly to: Expr;
      readonly closed: readonly [boolean, boolean];
    }
  /** No solution. */
  | { readonly type: 'nothing' };

export type Join = ',' | 'or' | 'and' | 'union';

/** All that was typed: one statement, or several with what stands between them. */
export interface Written {
  readonly statements: readonly [Statement, ...Statement[]];
  readonly joins: readonly Join[];
  /** Written as a set, in braces. */
  readonly braces: boolean;
}

/** The parts of an expression, none for a number, a letter or a hole. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.type) {
    case 'sum':
      return expr.terms.map(({ of }) => of);
    case 'product':
      return expr.factors.map(({ of }) => of);
    case 'quotient':
      return [expr.above, expr.below];
    case 'power':
      return [expr.base, expr.exponent];
    case 'root':
      return expr.index === null ? [expr.of] : [expr.index, expr.of];
    case 'call':
      return expr.base === null ? [expr.of] : [expr.base, expr.of];
    case 'absolute':
    case 'minus':
    case 'group':
      return [expr.of];
    case 'number':
    case 'letter':
    case 'constant':
    case 'hole':
      return [];
  }
}

/** The expressions of a statement. */
export function sidesOf(statement: Statement): readonly Expr[] {
  switch (statement.type) {
    case 'value':
      return [statement.of];
    case 'relation':
      return statement.sides;
    case 'tuple':
      return statement.parts;
    case 'interval':
      return [statement.from, statement.to];
    case 'nothing':
      return [];
  }
}

/** Whether an expression, or any part of it, is so. */
export function hasPart(expr: Expr, isSo: (part: Expr) => boolean): boolean {
  return isSo(expr) || partsOf(expr).some((part) => hasPart(part, isSo));
}

/** Without the brackets around it. */
export function bare(expr: Expr): Expr {
  return expr.type === 'group' ? bare(expr.of) : expr;
}

/** Names of its letters, each once, in the order written. */
export function lettersOf(exprs: readonly Expr[]): readonly string[] {
  const found = new Set<string>();
  const walk = (expr: Expr): void => {
    if (expr.type === 'letter') found.add(expr.name);
    partsOf(expr).forEach(walk);
  };
  exprs.forEach(walk);
  return [...found];
}
