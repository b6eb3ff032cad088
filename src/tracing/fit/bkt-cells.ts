// Cells (an item in a skill) seen from the side of the items, and the one-dimensional fits over them: a skill's guess
// or slip over its items, an item's ease over its skills.
import type { Chains } from './bkt-chains.ts';

/** The cells of each item. */
export interface ItemCells {
  /** One an item and one more: its first place below. The last item stands for all that are not known. */
  readonly first: Uint32Array;
  readonly cell: Uint32Array;
  readonly skill: Uint32Array;
}

/** Sorts cells by item; O(cells). */
export function sortCellsByItem(chains: Chains, items: number): ItemCells {
  const first = new Uint32Array(items + 2);
  for (const item of chains.cellItem) first[item + 1] = (first[item + 1] ?? 0) + 1;
  for (let item = 0; item <= items; item++) first[item + 1] = (first[item + 1] ?? 0) + (first[item] ?? 0);
  const next = first.slice();
  const cell = new Uint32Array(chains.cellItem.length);
  const skillOf = new Uint32Array(chains.cellItem.length);
  for (let skill = 0; skill < chains.skills; skill++) {
    const end = chains.cellsOf[skill + 1] ?? 0;
    for (let at = chains.cellsOf[skill] ?? 0; at < end; at++) {
      const item = chains.cellItem[at] ?? 0;
      const place = next[item] ?? 0;
      next[item] = place + 1;
      cell[place] = at;
      skillOf[place] = skill;
    }
  }
  return { first, cell, skill: skillOf };
}

/**
 * Expected answers that share one unknown number x on the logit scale: `right` of `all` are right with probability
 * logistic(x + offset); `precision` and `centre` are those of a normal prior of x.
 */
export interface LogitTerms {
  count: number;
  readonly all: Float64Array;
  readonly right: Float64Array;
  readonly offset: Float64Array;
}

/** Room for as many terms as any skill has cells, or any item has, twice, and one more for a prior. */
export function createTerms(chains: Chains, { first }: ItemCells): LogitTerms {
  let most = 0;
  for (let skill = 0; skill < chains.skills; skill++) {
    most = Math.max(most, (chains.cellsOf[skill + 1] ?? 0) - (chains.cellsOf[skill] ?? 0));
  }
  for (let item = 0; item + 1 < first.length; item++) {
    most = Math.max(most, 2 * ((first[item + 1] ?? 0) - (first[item] ?? 0)));
  }
  const room = () => new Float64Array(most + 1);
  return { count: 0, all: room(), right: room(), offset: room() };
}

export function addTerm(terms: LogitTerms, all: number, right: number, offset: number): void {
  if (!(all > 0)) return;
  terms.all[terms.count] = all;
  terms.right[terms.count] = right;
  terms.offset[terms.count] = offset;
  terms.count += 1;
}

export interface LogitPrior {
  readonly centre: number;
  /** Inverse variance; 0 for none. */
  readonly precision: number;
  readonly bounds: readonly [number, number];
}

/** No step is longer on the logit scale. */
const STEP_MOST = 2;

/**
 * One step from `at` towards the likeliest x: Newton's where it climbs, else the shorter one that always does, by the
 * bound 1/4 of p(1 − p) (Böhning & Lindsay 1988, "Monotonicity of quadratic-approximation algorithms").
 */
export function stepLogit(terms: LogitTerms, at: number, { centre, precision, bounds }: LogitPrior): number {
  let slope = precision * (centre - at);
  let curve = precision;
  let curveMost = precision;
  for (let n = 0; n < terms.count; n++) {
    const all = terms.all[n] ?? 0;
    const p = logistic(at + (terms.offset[n] ?? 0));
    slope += (terms.right[n] ?? 0) - all * p;
    curve += all * p * (1 - p);
    curveMost += all / 4;
  }
  if (!(curve > 0)) return at;
  const held = (x: number) => Math.min(bounds[1], Math.max(bounds[0], x));
  const newton = held(at + Math.max(-STEP_MOST, Math.min(STEP_MOST, slope / curve)));
  const gain = scoreLogit(terms, newton, centre, precision) - scoreLogit(terms, at, centre, precision);
  return gain >= 0 ? newton : held(at + slope / curveMost);
}

function scoreLogit(terms: LogitTerms, at: number, centre: number, precision: number): number {
  let score = (-precision / 2) * (at - centre) ** 2;
  for (let n = 0; n < terms.count; n++) {
    const x = at + (terms.offset[n] ?? 0);
    const right = terms.right[n] ?? 0;
    score -= right * softplus(-x) + ((terms.all[n] ?? 0) - right) * softplus(x);
  }
  return score;
}

/** log(1 + e^x), without overflow. */
function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

export function logit(p: number): number {
  return Math.log(p / (1 - p));
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
