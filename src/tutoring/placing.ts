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

export interface Placing {
  /** Levels of the grid, in layers, and how likely each is. */
  readonly levels: Float64Array;
  readonly weights: Float64Array;
  /** What a level comes to: no less than no layer known, no more than all. */
  readonly layers: Float64Array;
  /** Standard deviation of that. */
  readonly sd: number;
  /** One a skill: P(known when the learner came), by the first questions alone. */
  readonly pKnown: Float64Array;
}

/** Cost O(skills + links + layers · grid). */
export function placeIn(course: Course, progress: Progress): Placing {
  const { depth } = course.graph;
  const deepest = depth.reduce((most, layer) => Math.max(most, layer), 0);
  const size = Math.ceil((deepest + 3) / STEP) + 1;
  const levels = Float64Array.from({ length: size }, (_, at) => at * STEP - 1);
  const layers = levels.map((level) => Math.min(deepest + 1, Math.max(0, level)));
  const weights = levels.map((level) => 1 / (1 + (PRIOR_RATE * Math.max(0, level)) / (deepest + 1)));
  for (const [skill, layer] of depth.entries()) {
    const found = foundOf(progress, skill);
    if (found === null) continue;
    const guess = guessOf(course, skill);
    for (const [at, level] of levels.entries()) {
      const pRight = toRight(nearlyKnownAt(level, layer), guess);
      weights[at] = (weights[at] ?? 0) * (found ? pRight : 1 - pRight);
    }
  }
  const { mass, variance } = momentsOf(layers, weights);
  for (const [at, weight] of weights.entries()) weights[at] = weight / mass;
  return {
    levels,
    weights,
    layers,
    sd: Math.sqrt(variance),
    pKnown: pKnownOf(course, progress, levels, weights),
  };
}

export interface Telling {
  readonly pRight: number;
  /** Variance of the level that is left on average after the answer: less is better. */
  readonly variance: number;
}

/** What asking about a skill of a layer would tell. Cost O(grid). */
export function tellingOf({ levels, weights, layers }: Placing, layer: number): Telling {
  const right = levels.map((level, at) => (weights[at] ?? 0) * toRight(nearlyKnownAt(level, layer), GUESS));
  const wrong = weights.map((weight, at) => weight - (right[at] ?? 0));
  const ifRight = momentsOf(layers, right);
  const ifWrong = momentsOf(layers, wrong);
  return {
    pRight: ifRight.mass,
    variance: ifRight.mass * ifRight.variance + ifWrong.mass * ifWrong.variance,
  };
}

/** What the first questions found of a skill; null where it was not asked. */
export function foundOf(progress: Progress, skill: number): boolean | null {
  if (hasFlag(progress, skill, SKILL_FLAG.foundWrong)) return false;
  if (!hasFlag(progress, skill, SKILL_FLAG.foundRight)) return null;
  if (hasFlag(progress, skill, SKILL_FLAG.saidNotKnown)) return false;
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

function momentsOf(layers: Float64Array, weights: Float64Array) {
  let mass = 0;
  let first = 0;
  let second = 0;
  for (const [at, layer] of layers.entries()) {
    const weight = weights[at] ?? 0;
    mass += weight;
    first += weight * layer;
    second += weight * layer * layer;
  }
  const mean = first / mass;
  return { mass, variance: Math.max(0, second / mass - mean * mean) };
}

/** By the level, then by Bayes with the skill's own answer, then along the links from what was asked. */
function pKnownOf(course: Course, progress: Progress, levels: Float64Array, weights: Float64Array) {
  const { depth, order, prerequisites } = course.graph;
  const byLayer: number[] = [];
  const pKnown = Float64Array.from(depth, (layer, skill) => {
    byLayer[layer] ??= levels.reduce(
      (sum, level, at) => sum + (weights[at] ?? 0) * knownAt(level - SURELY, layer),
      0,
    );
    const p = byLayer[layer];
    const found = foundOf(progress, skill);
    if (found === null) return p;
    const pRight = toRight(p, guessOf(course, skill));
    return found ? (p * (1 - SLIP)) / pRight : (p * SLIP) / (1 - pRight);
  });
  const supported = depth.map((_, skill) => foundOf(progress, skill) === true);
  for (let at = order.length - 1; at >= 0; at--) {
    const skill = order[at] ?? 0;
    if (!supported[skill]) continue;
    for (const below of prerequisites[skill] ?? []) {
      if (foundOf(progress, below) === false) continue;
      supported[below] = true;
      pKnown[below] = 1 - (1 - (pKnown[below] ?? 0)) * (1 - CARRIES * (pKnown[skill] ?? 0));
    }
  }
  for (const skill of order) {
    for (const below of prerequisites[skill] ?? []) {
      if (foundOf(progress, below) !== false) continue;
      pKnown[skill] = (pKnown[skill] ?? 0) * (LEAVES + (1 - LEAVES) * (pKnown[below] ?? 0));
    }
  }
  return pKnown;
}
