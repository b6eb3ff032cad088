// What a template's numbers leave behind, written as a teacher would: `1x + -3 + 0` is `x - 3`. Nothing is computed.
import { mapParts } from './alternatives.ts';
import { bare, type Expr, type Factor, type Term } from './tree.ts';

export function tidied(expr: Expr): Expr {
  const inner = bare(expr);
  const part = mapParts(inner, tidied);
  switch (part.type) {
    case 'sum':
      return tidySum(part.terms);
    case 'product':
      return tidyProduct(part.factors);
    case 'minus':
      return negated(part.of);
    case 'power':
      return isNumber(part.exponent, 1n) ? part.base : part;
    case 'quotient':
      return tidyQuotient(part.above, part.below);
    default:
      return part;
  }
}

function tidySum(terms: readonly Term[]): Expr {
  const signed = terms.map(({ sign, of }): Term => {
    if (of.type === 'minus' && (sign === '+' || sign === '-')) {
      return { sign: sign === '+' ? '-' : '+', of: of.of };
    }
    return { sign, of };
  });
  const left = signed.filter(({ of }) => !isNumber(of, 0n));
  const [first] = left;
  if (first === undefined) return signed[0]?.of ?? { type: 'hole' };
  if (left.length > 1 || first.sign === '±' || first.sign === '∓') return { type: 'sum', terms: left };
  return first.sign === '-' ? negated(first.of) : first.of;
}

function tidyProduct(factors: readonly Factor[]): Expr {
  const plain = factors.map(({ dotted, of }) =>
    of.type === 'minus' ? { dotted, of: of.of } : { dotted, of },
  );
  const isNegative = factors.filter(({ of }) => of.type === 'minus').length % 2 === 1;
  const zero = plain.find(({ of }) => isNumber(of, 0n));
  if (zero) return zero.of;
  const left = plain.filter(({ of }) => !isNumber(of, 1n));
  const [first] = left;
  const product: Expr =
    first === undefined
      ? (plain[0]?.of ?? { type: 'hole' })
      : left.length === 1
        ? first.of
        : { type: 'product', factors: left };
  return isNegative ? negated(product) : product;
}

function tidyQuotient(above: Expr, below: Expr): Expr {
  if (isNumber(below, 1n)) return above;
  if (above.type === 'minus') return negated(tidyQuotient(above.of, below));
  if (below.type === 'minus') return negated(tidyQuotient(above, below.of));
  return { type: 'quotient', above, below };
}

function negated(expr: Expr): Expr {
  if (expr.type === 'minus') return expr.of;
  return isNumber(expr, 0n) ? expr : { type: 'minus', of: expr };
}

function isNumber(expr: Expr, value: bigint): boolean {
  return expr.type === 'number' && expr.value.n === value && expr.value.d === 1n;
}
