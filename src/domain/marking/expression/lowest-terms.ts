// Whether a fraction of polynomials can be cancelled.
import { type Quotient, toQuotient } from './exact.ts';
import { greatestCommon, sizeOf } from './fraction.ts';
import { constantOf, type Polynomial } from './polynomial.ts';
import type { Expr } from './tree.ts';

/** Whether a fraction has nothing to cancel: no common number, letter or polynomial of one letter. */
export function isLowest(above: Expr, below: Expr): boolean {
  const [up, down] = [toQuotient(above), toQuotient(below)];
  if (!up || !down || !isPlain(up) || !isPlain(down)) return true;
  const number = constantOf(down.above);
  if (number?.n === 1n && number.d === 1n) return constantOf(up.above) === undefined;
  return contentOf(up.above, down.above) === 1n && !shareFactor(up.above, down.above);
}

/** A polynomial over one. */
export const isPlain = ({ below }: Quotient): boolean =>
  constantOf(below)?.n === 1n && constantOf(below)?.d === 1n;

/** The greatest number that divides all coefficients of both; 0 where some are no whole numbers. */
export function contentOf(...polynomials: readonly Polynomial[]): bigint {
  let common = 0n;
  for (const polynomial of polynomials) {
    for (const { coefficient } of polynomial.values()) {
      if (coefficient.d !== 1n) return 0n;
      common = common === 0n ? sizeOf(coefficient.n) : greatestCommon(common, coefficient.n);
    }
  }
  return common;
}

function shareFactor(a: Polynomial, b: Polynomial): boolean {
  const common = commonLetters(a).filter((name) => commonLetters(b).includes(name));
  return common.length > 0 || haveCommonRoot(a, b);
}

/** Letters in every term. */
function commonLetters(of: Polynomial): readonly string[] {
  const [first, ...rest] = [...of.values()].map(({ monomial }) => monomial.map(([name]) => name));
  return (first ?? []).filter((name) => rest.every((names) => names.includes(name)));
}

/** Of one letter, by Euclid on polynomials modulo a large prime; of more letters nothing is found. */
function haveCommonRoot(a: Polynomial, b: Polynomial): boolean {
  const names = new Set(
    [a, b].flatMap((of) => [...of.values()].flatMap(({ monomial }) => monomial.map(([name]) => name))),
  );
  if (names.size !== 1) return false;
  let [high, low] = [coefficientsOf(a), coefficientsOf(b)];
  while (low.length > 0) [high, low] = [low, remainder(high, low)];
  return high.length > 1;
}

const PRIME = (1n << 61n) - 1n;
const modulo = (value: bigint): bigint => ((value % PRIME) + PRIME) % PRIME;

function inverse(value: bigint): bigint {
  let [result, square] = [1n, modulo(value)];
  for (let rest = PRIME - 2n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}

/** From the constant up, without zeros at the end. */
function coefficientsOf(of: Polynomial): bigint[] {
  const row: bigint[] = [];
  for (const { monomial, coefficient } of of.values()) {
    const [, power] = monomial[0] ?? ['', 0];
    while (row.length <= power) row.push(0n);
    row[power] = modulo(modulo(coefficient.n) * inverse(coefficient.d));
  }
  return trimmed(row);
}

function remainder(high: readonly bigint[], low: readonly bigint[]): bigint[] {
  const rest = [...high];
  const lead = inverse(low.at(-1) ?? 1n);
  while (rest.length >= low.length && rest.length > 0) {
    const factor = modulo((rest.at(-1) ?? 0n) * lead);
    const shift = rest.length - low.length;
    for (const [at, value] of low.entries()) {
      rest[at + shift] = modulo((rest[at + shift] ?? 0n) - factor * value);
    }
    rest.pop();
    trimmed(rest);
  }
  return rest;
}

function trimmed(row: bigint[]): bigint[] {
  while (row.at(-1) === 0n) row.pop();
  return row;
}
