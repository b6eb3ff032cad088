// Whether an expression that is worth the right thing is also in the form asked for.
import type { ExpressionForm } from '../../item.ts';
import { exactValue, toQuotient } from './exact.ts';
import { greatestCommon, sizeOf } from './fraction.ts';
import { contentOf, isLowest, isPlain } from './lowest-terms.ts';
import { constantOf, type Polynomial } from './polynomial.ts';
import { isSameWriting, keyOfWriting } from './same-writing.ts';
import { bare, type Expr, hasPart, partsOf } from './tree.ts';

export type FormFault = 'other-form' | 'not-simplest';

/** What keeps an expression from the form; null when it is in it. `wanted` is the author's own writing. */
export function formFault(given: Expr, wanted: Expr, form: ExpressionForm): FormFault | null {
  switch (form) {
    case 'any':
      return null;
    case 'same':
      return isSameWriting(given, wanted) ? null : 'other-form';
    case 'expanded':
      if (!isExpanded(given)) return 'other-form';
      return isSimplified(given) ? null : 'not-simplest';
    case 'factored':
      return factoredFault(given, wanted);
    case 'simplified':
      return isSimplified(given) ? null : 'not-simplest';
  }
}

/** No brackets to multiply out: no sum is multiplied, raised to a whole power or divided by a number. */
export function isExpanded(expr: Expr): boolean {
  return !hasPart(expr, (part) => {
    switch (part.type) {
      case 'product':
        return part.factors.some(({ of }) => isSum(of));
      case 'minus':
        return isSum(part.of);
      case 'sum':
        return part.terms.some(({ sign, of }) => sign === '-' && isSum(of));
      case 'power':
        return isSum(part.base) && (exactValue(part.exponent)?.d ?? 0n) === 1n;
      case 'quotient':
        return isSum(part.above) && exactValue(part.below) !== undefined;
      default:
        return false;
    }
  });
}

function isSum(expr: Expr): boolean {
  const inner = bare(expr);
  if (inner.type === 'minus') return isSum(inner.of);
  return inner.type === 'sum';
}

/**
 * Nothing left to put together: no like terms, one number and each letter once in a product, fractions in lowest terms,
 * no square under a root. Both `2(x+3)` and `2x+6` are simplified.
 */
export function isSimplified(expr: Expr): boolean {
  return !hasPart(expr, hasLeft);
}

function hasLeft(part: Expr): boolean {
  switch (part.type) {
    case 'sum':
      return hasLikeTerms(part);
    case 'product':
      return hasLikeFactors(part);
    case 'quotient':
      return !isLowest(part.above, part.below);
    case 'number':
      return part.parts !== undefined && isReducible(part.parts[1], part.parts[2]);
    case 'power': {
      const base = bare(part.base);
      const exponent = exactValue(part.exponent);
      const isNumber = exactValue(base) !== undefined && exponent?.d === 1n;
      return (
        isNumber || base.type === 'power' || (exponent?.d === 1n && exponent.n >= 0n && exponent.n <= 1n)
      );
    }
    case 'root':
      return hasSquare(part);
    case 'minus':
      return bare(part.of).type === 'minus';
    default:
      return false;
  }
}

/** Parts that are no polynomial stand for themselves: √2 + √2 are like terms. */
function termsOf(expr: Expr): number | undefined {
  const quotient = toQuotient(expr, (part) => keyOfWriting(part));
  return quotient && Math.max(1, quotient.above.size);
}

function hasLikeTerms(sum: Extract<Expr, { type: 'sum' }>): boolean {
  const apart = sum.terms.map(({ of }) => termsOf(of));
  const together = termsOf(sum);
  if (together === undefined || apart.includes(undefined)) return false;
  const hasQuotient = sum.terms.some(({ of }) => hasPart(of, ({ type }) => type === 'quotient'));
  // Over letters a sum of fractions has no fewer terms when it is put together.
  if (hasQuotient && !isOverNumbers(sum)) return hasSameFractions(sum);
  return apart.reduce((all: number, count) => all + (count ?? 0), 0) > together;
}

function isOverNumbers(expr: Expr): boolean {
  const quotient = toQuotient(expr, (part) => keyOfWriting(part));
  return quotient !== undefined && constantOf(quotient.below) !== undefined;
}

/** Fractions over the same denominator belong together. */
function hasSameFractions(sum: Extract<Expr, { type: 'sum' }>): boolean {
  const below = sum.terms.flatMap(({ of }) => {
    const inner = bare(of);
    return inner.type === 'quotient' ? [keyOfWriting(inner.below)] : [];
  });
  return new Set(below).size < below.length;
}

function hasLikeFactors({ factors }: Extract<Expr, { type: 'product' }>): boolean {
  const flat = factors.flatMap(({ of }) => flatFactors(of));
  const numbers = flat.filter((factor) => exactValue(factor) !== undefined);
  const bases = flat.filter((factor) => exactValue(factor) === undefined).map(baseOf);
  const roots = flat.filter(({ type }) => type === 'root');
  return (
    numbers.length > 1 || new Set(bases).size < bases.length || roots.length > 1 || hasQuotientLeft(flat)
  );
}

/** `x · (2/x)` can be cancelled. */
function hasQuotientLeft(factors: readonly Expr[]): boolean {
  return factors.some(
    (factor) =>
      factor.type === 'quotient' &&
      factors.some((other) => other !== factor && !isLowest(other, factor.below)),
  );
}

function flatFactors(expr: Expr): readonly Expr[] {
  const inner = bare(expr);
  if (inner.type === 'product') return inner.factors.flatMap(({ of }) => flatFactors(of));
  if (inner.type === 'minus') return flatFactors(inner.of);
  return [inner];
}

function baseOf(expr: Expr): string {
  return expr.type === 'power' ? keyOfWriting(expr.base) : keyOfWriting(expr);
}

function isReducible(above: string, below: string): boolean {
  return greatestCommon(BigInt(above), BigInt(below)) > 1n || BigInt(above) >= BigInt(below);
}

/** A square root of a number with a square in it, or a root that comes out. */
function hasSquare({ index, of }: Extract<Expr, { type: 'root' }>): boolean {
  const value = exactValue(of);
  const times = index === null ? 2n : (exactValue(index)?.n ?? 0n);
  if (!value || value.n < 0n || times < 2n || times > 12n || value.n > 1_000_000n || value.d > 1_000_000n) {
    return false;
  }
  for (let factor = 2n; factor ** times <= value.n || factor ** times <= value.d; factor++) {
    if (value.n % factor ** times === 0n || value.d % factor ** times === 0n) return true;
  }
  return value.n <= 1n && value.d === 1n;
}

/**
 * A product whose factors cannot be taken apart more than the author's: as many factors with letters, none of which has
 * a common number left to put before the brackets.
 */
function factoredFault(given: Expr, wanted: Expr): FormFault | null {
  const [own, author] = [factorsOf(given), factorsOf(wanted)];
  if (own === undefined || author === undefined) return isSameWriting(given, wanted) ? null : 'other-form';
  const isProduct = bare(wanted).type !== 'sum';
  if (own.length < author.length || (isProduct && isSum(given))) return 'other-form';
  const mustBePrimitive = author.every((factor) => contentOf(factor) === 1n);
  if (mustBePrimitive && !own.every((factor) => contentOf(factor) === 1n)) return 'not-simplest';
  return numbersIn(given) > 1 ? 'not-simplest' : null;
}

/** Factors with letters, each as often as it is there; nothing where a part is no polynomial. */
function factorsOf(expr: Expr): readonly Polynomial[] | undefined {
  const inner = bare(expr);
  switch (inner.type) {
    case 'minus':
      return factorsOf(inner.of);
    case 'product':
      return together(inner.factors.map(({ of }) => factorsOf(of)));
    case 'quotient':
      return together([factorsOf(inner.above), factorsOf(inner.below)]);
    case 'power': {
      const times = exactValue(inner.exponent);
      const base = factorsOf(inner.base);
      if (times?.d !== 1n || sizeOf(times.n) > 24n || base === undefined) return undefined;
      return Array.from({ length: Number(sizeOf(times.n)) }, () => base).flat();
    }
    default: {
      const quotient = toQuotient(inner);
      if (!quotient || !isPlain(quotient)) return undefined;
      return constantOf(quotient.above) === undefined ? [quotient.above] : [];
    }
  }
}

function together(lists: readonly (readonly Polynomial[] | undefined)[]): readonly Polynomial[] | undefined {
  const all: Polynomial[] = [];
  for (const list of lists) {
    if (list === undefined) return undefined;
    all.push(...list);
  }
  return all;
}

/** Numbers that stand as factors of their own. */
function numbersIn(expr: Expr): number {
  const inner = bare(expr);
  if (inner.type === 'minus') return numbersIn(inner.of);
  if (inner.type === 'product') return flatFactors(inner).filter((of) => exactValue(of)).length;
  return partsOf(inner).length === 0 && exactValue(inner) ? 1 : 0;
}
