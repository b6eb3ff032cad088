// Where a learner stands on the graph, from the first questions: a posterior over one number, the level, in layers of
// the graph (Bayesian adaptive testing: Owen 1975; the next question is the one that leaves the least variance: van der
// Linden & Pashley 2000). One number is what twelve answers can carry; what a skill's own answer says comes on top.
// Whole steps of + − × ÷ and √ only, so that every device finds the same. What was tried: docs/decisions/placement.md.
import { ITEM_TYPES } from '../domain/item.ts';
import type { Course } from './course.ts';
import { hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';

/** Layers from one level of the grid to the next. */
const STEP = 0.5;
/** Layers over which P(known | level) falls from 1 to 0: who is at a level lacks some of it and has some beyond. */
const RAMP = 2;
/** P(known) is never nearer to 0 or 1 than this where an answer is weighed: gaps lie well below a level as well. */
const NEARLY = 0.02;
/** Layers between what is answered as often as not and what may be called known. */
const SURELY = 0.3;
/** First questions are answered by strangers to the app. */
const SLIP = 0.12;
const GUESS = 0.12;
/** Of a skill that has no question but with answers to choose from. */
const CHANCE = 0.3;
/** How much less the highest level is expected than the lowest: 1 / (1 + rate). */
const PRIOR_RATE = 4;
/** How much of the doubt about a prerequisite knowing takes away, and how much of P(known) lacking one leaves. */
const CARRIES = 0.8;
const LEAVES = 0.4;
/** A right answer counts no more once so many items of the skill were missed in a row: it was luck. */
const LUCK_MISSES = 2;

interface Grid {
  /** Levels of the grid, in layers, and how likely each is. */
  readonly levels: Float64Array;
  readonly weights: Float64Array;
  /** What a level comes to: no less than no layer known, no more than all. */
  readonly layers: Float64Array;
  /** Mass, first and second moment of these from each place of the grid on. */
  readonly sums: Float64Array;
}

export interface Placing extends Grid {
  /** Standard deviation of the level. */
  readonly sd: number;
  /** One a skill: P(known when the learner came), by the first questions alone. */
  readonly pKnown: Float64Array;
}

/** Cost O(skills + links + grid · questions). */
export function placeIn(course: Course, progress: Progress): Placing {
  const { depth } = course.graph;
  const found = foundIn(progress);
  let deepest = 0;
  for (const layer of depth) deepest = Math.max(deepest, layer);
  const size = Math.ceil((deepest + 3) / STEP) + 1;
  const levels = Float64Array.from({ length: size }, (_, at) => at * STEP - 1);
  const layers = levels.map((level) => Math.min(deepest + 1, Math.max(0, level)));
  const weights = levels.map((level) => 1 / (1 + (PRIOR_RATE * Math.max(0, level)) / (deepest + 1)));
  for (let skill = 0; skill < found.length; skill++) {
    if (found[skill] === FOUND.nothing) continue;
    const guess = guessOf(course, skill);
    for (const [at, level] of levels.entries()) {
      const pRight = toRight(nearlyKnownAt(level, depth[skill] ?? 0), guess);
      weights[at] = (weights[at] ?? 0) * (found[skill] === FOUND.right ? pRight : 1 - pRight);
    }
  }
  const mass = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, weight] of weights.entries()) weights[at] = weight / mass;
  const grid = { levels, weights, layers, sums: sumsOf(layers, weights) };
  const { variance } = momentsOf(sumsFrom(grid.sums, 0));
  return { ...grid, sd: Math.sqrt(variance), pKnown: pKnownOf(course, found, grid) };
}

export interface Telling {
  readonly pRight: number;
  /** Variance of the level that is left on average after the answer: less is better. */
  readonly variance: number;
}

/** What asking about a skill of a layer would tell. Cost O(1), whatever the grid. */
export function tellingOf(placing: Placing, layer: number): Telling {
  const known = knownShare(placing, layer, 0);
  const all = sumsFrom(placing.sums, 0);
  const least = toRight(NEARLY, GUESS);
  const more = toRight(1 - NEARLY, GUESS) - least;
  const right = all.map((sum, at) => least * sum + more * (known[at] ?? 0));
  const wrong = all.map((sum, at) => sum - (right[at] ?? 0));
  const [ifRight, ifWrong] = [momentsOf(right), momentsOf(wrong)];
  return {
    pRight: ifRight.mass,
    variance: ifRight.mass * ifRight.variance + ifWrong.mass * ifWrong.variance,
  };
}

/** What the first questions found of a skill. */
const FOUND = { nothing: 0, right: 1, wrong: 2 } as const;

/** One a skill, read once: a choice asks for it several times over. */
function foundIn(progress: Progress): Uint8Array {
  const found = new Uint8Array(progress.skillCount);
  for (let skill = 0; skill < found.length; skill++) {
    if (!hasFlag(progress, skill, SKILL_FLAG.foundRight | SKILL_FLAG.foundWrong)) continue;
    found[skill] = wasRight(progress, skill) ? FOUND.right : FOUND.wrong;
  }
  return found;
}

function wasRight(progress: Progress, skill: number): boolean {
  if (hasFlag(progress, skill, SKILL_FLAG.foundWrong | SKILL_FLAG.saidNotKnown)) return false;
  return (progress.skills.misses[skill] ?? 0) < LUCK_MISSES;
}

/** Placement asks what cannot be guessed where there is such an item (choice.ts). Cost O(items of the skill). */
function guessOf({ index }: Course, skill: number): number {
  for (let at = index.starts[skill] ?? 0; at < (index.challenges[skill] ?? 0); at++) {
    const type = ITEM_TYPES[index.columns.type[index.rows[at] ?? 0] ?? 0];
    if (type !== 'choose-one' && type !== 'point-picture') return GUESS;
  }
  return CHANCE;
}

function knownAt(level: number, layer: number): number {
  return Math.min(1, Math.max(0, 0.5 + (level - layer - 0.5) / RAMP));
}

function nearlyKnownAt(level: number, layer: number): number {
  return NEARLY + (1 - 2 * NEARLY) * knownAt(level, layer);
}

function toRight(pKnown: number, guess: number): number {
  return pKnown * (1 - SLIP) + (1 - pKnown) * guess;
}

/** Mass, first and second moment of the levels from each place of the grid on. */
function sumsOf(layers: Float64Array, weights: Float64Array): Float64Array {
  const sums = new Float64Array(3 * (weights.length + 1));
  for (let at = weights.length - 1; at >= 0; at--) {
    const weight = weights[at] ?? 0;
    const layer = layers[at] ?? 0;
    sums[3 * at] = (sums[3 * at + 3] ?? 0) + weight;
    sums[3 * at + 1] = (sums[3 * at + 4] ?? 0) + weight * layer;
    sums[3 * at + 2] = (sums[3 * at + 5] ?? 0) + weight * layer * layer;
  }
  return sums;
}

function sumsFrom(sums: Float64Array, at: number): readonly number[] {
  return [sums[3 * at] ?? 0, sums[3 * at + 1] ?? 0, sums[3 * at + 2] ?? 0];
}

/** The same of P(known) at a layer, with levels lowered by so much: whole above the ramp, nothing below it. */
function knownShare(grid: Grid, layer: number, lowered: number): readonly number[] {
  const { levels, weights, layers, sums } = grid;
  const place = (level: number) => Math.min(levels.length, Math.max(0, Math.ceil((level + 1) / STEP)));
  const whole = place(layer + lowered + 0.5 + RAMP / 2);
  let [mass = 0, first = 0, second = 0] = sumsFrom(sums, whole);
  for (let at = place(layer + lowered + 0.5 - RAMP / 2); at < whole; at++) {
    const part = (weights[at] ?? 0) * knownAt((levels[at] ?? 0) - lowered, layer);
    const of = layers[at] ?? 0;
    mass += part;
    first += part * of;
    second += part * of * of;
  }
  return [mass, first, second];
}

function momentsOf([mass = 0, first = 0, second = 0]: readonly number[]) {
  const mean = first / mass;
  return { mass, variance: Math.max(0, second / mass - mean * mean) };
}

/** By the level, then by Bayes with the skill's own answer, then along the links from what was asked. */
function pKnownOf(course: Course, found: Uint8Array, grid: Grid): Float64Array {
  const { depth, order, prerequisites } = course.graph;
  const byLayer: number[] = [];
  const pKnown = new Float64Array(found.length);
  const supported = new Uint8Array(found.length);
  for (let skill = 0; skill < found.length; skill++) {
    const layer = depth[skill] ?? 0;
    byLayer[layer] ??= knownShare(grid, layer, SURELY)[0] ?? 0;
    const p = byLayer[layer];
    pKnown[skill] = found[skill] === FOUND.nothing ? p : afterAnswer(p, guessOf(course, skill), found[skill]);
    if (found[skill] === FOUND.right) supported[skill] = 1;
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const skill = order[at] ?? 0;
    if (supported[skill] === 0) continue;
    for (const below of prerequisites[skill] ?? []) {
      if (found[below] === FOUND.wrong) continue;
      supported[below] = 1;
      pKnown[below] = 1 - (1 - (pKnown[below] ?? 0)) * (1 - CARRIES * (pKnown[skill] ?? 0));
    }
  }
  for (const skill of order) {
    for (const below of prerequisites[skill] ?? []) {
      if (found[below] !== FOUND.wrong) continue;
      pKnown[skill] = (pKnown[skill] ?? 0) * (LEAVES + (1 - LEAVES) * (pKnown[below] ?? 0));
    }
  }
  return pKnown;
}

/** Bayes with the skill's own answer. */
function afterAnswer(p: number, guess: number, found: number | undefined): number {
  const pRight = toRight(p, guess);
  return found === FOUND.right ? (p * (1 - SLIP)) / pRight : (p * SLIP) / (1 - pRight);
}
