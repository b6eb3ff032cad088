// Whether two expressions are worth the same, whatever their letters are. Exact where there are only + − × ÷ and whole
// powers; with roots, bars and functions by values at many points, each with its bounds.

import { type Ball, ballAt } from './ball.ts';
import { isSameQuotient, toQuotient } from './exact.ts';
import { agreeModulo } from './modular.ts';
import { isSameWriting } from './same-writing.ts';
import { type Expr, lettersOf } from './tree.ts';

/** Points tried, and how many must have told. */
const POINTS = 64;
const ENOUGH = 8;
/** A ball wider than this share of its value tells nothing. */
const TELLING = 1e-7;

/** Total and bounded. False where neither can be computed anywhere, unless they are written alike. */
export function areEqual(a: Expr, b: Expr): boolean {
  if (isSameWriting(a, b)) return true;
  const [one, other] = [toQuotient(a), toQuotient(b)];
  const exact = one && other ? isSameQuotient(one, other) : agreeModulo(a, b);
  return exact ?? compareSamples(a, b, areTouching);
}

/** Whether the quotient of the two is the same number everywhere, and its sign; null where it is not. */
export function constantRatio(a: Expr, b: Expr): 1 | -1 | null {
  let first: Ball | undefined;
  const isConstant = compareSamples(a, b, (one, other) => {
    const ratio = ratioOf(one, other);
    if (ratio === undefined) return undefined;
    first ??= ratio;
    return areTouching(ratio, first);
  });
  return isConstant && first ? (first.mid > 0 ? 1 : -1) : null;
}

/** Compares at points where both are real. One that can be told apart anywhere is another one. */
function compareSamples(a: Expr, b: Expr, isAlike: (one: Ball, other: Ball) => boolean | undefined): boolean {
  const letters = lettersOf([a, b]);
  let told = 0;
  for (let point = 0; point < (letters.length === 0 ? 1 : POINTS); point++) {
    const values = new Map(letters.map((name) => [name, sampleOf(name, point)]));
    const [one, other] = [ballAt(a, values), ballAt(b, values)];
    if (!one || !other || !isTelling(one) || !isTelling(other)) continue;
    const alike = isAlike(one, other);
    if (alike === false) return false;
    if (alike) told++;
  }
  return told >= (letters.length === 0 ? 1 : ENOUGH);
}

function areTouching(a: Ball, b: Ball): boolean {
  return Math.abs(a.mid - b.mid) <= a.rad + b.rad;
}

function isTelling({ mid, rad }: Ball): boolean {
  return rad <= TELLING * Math.max(1, Math.abs(mid));
}

function ratioOf(a: Ball, b: Ball): Ball | undefined {
  const least = Math.abs(b.mid) - b.rad;
  if (least <= 0 || Math.abs(a.mid) <= a.rad) return undefined;
  const mid = a.mid / b.mid;
  const rad = (a.rad + Math.abs(mid) * b.rad) / least + Math.abs(mid) * 2 ** -50;
  return { mid, rad };
}

/** Small and large, of both signs and of one: what holds for positive numbers only is found out. */
function sampleOf(name: string, point: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(point + 1, 0x9e3779b1);
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  const share = ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  switch (point % 4) {
    case 0:
      return 0.05 + 2.9 * share;
    case 1:
      return 6 * share - 3;
    case 2:
      return 2 + 20 * share;
    default:
      return 40 * share - 20;
  }
}
