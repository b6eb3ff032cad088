// Fits what items add to BKT: an ease each, which moves P(right) on the logit scale, alike for who knows and for who
// does not (item-level guess and slip: Pardos & Heffernan 2011, here with the one shift of a Rasch model). However hard
// or easy an item, a right answer then speaks for knowing. All skills step together, since an item may belong to
// several. The maximisation is generalised EM (Dempster, Laird & Rubin 1977): no step makes the answers less likely.
import type { SkillParameters } from '../bkt-parameters.ts';
import {
  addTerm,
  createTerms,
  type ItemCells,
  type LogitTerms,
  logistic,
  logit,
  sortCellsByItem,
  stepLogit,
} from './bkt-cells.ts';
import type { Chains } from './bkt-chains.ts';
import type { SkillFit } from './bkt-em.ts';
import {
  type Counts,
  clearCounts,
  createCounts,
  createKeep,
  createScratch,
  type Emissions,
  expectSkill,
} from './bkt-expect.ts';
import { shareOf } from './bkt-maximise.ts';
import { type EmOptions, fillKeepOf, logPriors, maximiseKept } from './bkt-step.ts';

export interface ItemOptions {
  /** Inverse variance of the eases: how strongly items are drawn to their skill. */
  readonly precision: number;
  readonly steps: number;
}

/** An item's ease is drawn to 0 with the weight of 4 to 6 answers: chosen on valid learners (docs/learner-model.md). */
export const ITEM_DEFAULTS: ItemOptions = { precision: 1, steps: 20 };

/** What one byte holds. */
export const EASE_MOST = 7.9;

export interface ItemFit {
  readonly skills: readonly SkillParameters[];
  /** One an item, on the logit scale; 0 where nothing is known. */
  readonly ease: Float64Array;
  /** Logarithm of likelihood and priors before each step. */
  readonly scores: readonly number[];
}

/** Logits of a skill's P(right): of who knows, and of who does not. */
interface Intercepts {
  knows: number;
  guesses: number;
}

/** Fits items and skills, from skills that were fitted without them; `centre` one an item, what its ease is drawn to. */
export function fitItems(
  chains: Chains,
  centre: Float64Array,
  { skills: start, centres }: SkillFit,
  em: EmOptions,
  options: ItemOptions,
): ItemFit {
  const cells = chains.cellItem.length;
  const counts = createCounts(cells);
  const emissions: Emissions = { known: new Float64Array(cells), unknown: new Float64Array(cells) };
  const byItem = sortCellsByItem(chains, centre.length);
  const terms = createTerms(chains, byItem);
  const keep = createKeep();
  const scratch = createScratch(chains);
  const ease = new Float64Array(centre.length + 1);
  ease.set(centre);
  const at = start.map(({ guess, slip }): Intercepts => ({ knows: logit(1 - slip), guesses: logit(guess) }));
  const scores: number[] = [];
  let skills = start;
  for (let n = 0; n < options.steps; n++) {
    let score = -penaltyOf(ease, centre, options.precision);
    skills = skills.map((from, skill) => {
      fillEmissions(emissions, chains, skill, at[skill], ease);
      fillKeepOf(keep, from, em);
      clearCounts(counts, chains, skill);
      score += expectSkill(chains, skill, { ...from, keep }, emissions, counts, scratch);
      score += logPriors(from, centres[skill] ?? from, em);
      return maximiseDynamics(counts, from, centres[skill] ?? from, em);
    });
    scores.push(score);
    skills = skills.map((from, skill) =>
      stepSkill(terms, chains, skill, counts, ease, at[skill], from, centres, em),
    );
    stepItems(terms, byItem, counts, at, ease, centre, options.precision);
  }
  return { skills, ease: ease.subarray(0, centre.length), scores };
}

function penaltyOf(ease: Float64Array, centre: Float64Array, precision: number): number {
  return (precision / 2) * centre.reduce((sum, each, item) => sum + ((ease[item] ?? 0) - each) ** 2, 0);
}

function fillEmissions(
  { known, unknown }: Emissions,
  { cellsOf, cellItem }: Chains,
  skill: number,
  at: Intercepts | undefined,
  ease: Float64Array,
): void {
  const { knows, guesses } = at ?? { knows: 0, guesses: 0 };
  const end = cellsOf[skill + 1] ?? 0;
  for (let cell = cellsOf[skill] ?? 0; cell < end; cell++) {
    const by = ease[cellItem[cell] ?? 0] ?? 0;
    known[cell] = logistic(knows + by);
    unknown[cell] = logistic(guesses + by);
  }
}

function maximiseDynamics(
  counts: Counts,
  from: SkillParameters,
  centre: SkillParameters,
  em: EmOptions,
): SkillParameters {
  const { strength, bounds } = em;
  const prior = { centre: centre.prior, strength };
  const learn = { centre: centre.learn, strength };
  return {
    ...from,
    prior: shareOf(counts.priorKnown, counts.runs, prior, bounds.prior),
    learn: shareOf(counts.learnt, counts.chances, learn, bounds.learn),
    ...maximiseKept(counts, from, centre, em),
  };
}

/** Guess and slip of a skill over all its items; the skill's centre counts as answers to an item of ease 0. */
function stepSkill(
  terms: LogitTerms,
  chains: Chains,
  skill: number,
  counts: Counts,
  ease: Float64Array,
  at: Intercepts | undefined,
  from: SkillParameters,
  centres: readonly SkillParameters[],
  { bounds, strength }: EmOptions,
): SkillParameters {
  if (at === undefined) return from;
  const { guess, slip } = centres[skill] ?? from;
  const [[guessLeast, guessMost], [slipLeast, slipMost]] = [bounds.guess, bounds.slip];
  takeSkill(terms, chains, skill, counts.unknownAll, counts.unknownRight, ease);
  addTerm(terms, strength, strength * guess, 0);
  at.guesses = stepLogit(terms, at.guesses, free([logit(guessLeast), logit(guessMost)]));
  takeSkill(terms, chains, skill, counts.knownAll, counts.knownRight, ease);
  addTerm(terms, strength, strength * (1 - slip), 0);
  at.knows = stepLogit(terms, at.knows, free([logit(1 - slipMost), logit(1 - slipLeast)]));
  return { ...from, guess: logistic(at.guesses), slip: logistic(-at.knows) };
}

function free(bounds: readonly [number, number]) {
  return { centre: 0, precision: 0, bounds };
}

function takeSkill(
  terms: LogitTerms,
  { cellsOf, cellItem }: Chains,
  skill: number,
  all: Float64Array,
  right: Float64Array,
  ease: Float64Array,
): void {
  terms.count = 0;
  const end = cellsOf[skill + 1] ?? 0;
  for (let cell = cellsOf[skill] ?? 0; cell < end; cell++) {
    addTerm(terms, all[cell] ?? 0, right[cell] ?? 0, ease[cellItem[cell] ?? 0] ?? 0);
  }
}

function stepItems(
  terms: LogitTerms,
  { first, cell, skill }: ItemCells,
  { knownAll, knownRight, unknownAll, unknownRight }: Counts,
  at: readonly Intercepts[],
  ease: Float64Array,
  centre: Float64Array,
  precision: number,
): void {
  for (let item = 0; item < centre.length; item++) {
    terms.count = 0;
    for (let place = first[item] ?? 0; place < (first[item + 1] ?? 0); place++) {
      const of = cell[place] ?? 0;
      const { knows, guesses } = at[skill[place] ?? 0] ?? { knows: 0, guesses: 0 };
      addTerm(terms, knownAll[of] ?? 0, knownRight[of] ?? 0, knows);
      addTerm(terms, unknownAll[of] ?? 0, unknownRight[of] ?? 0, guesses);
    }
    if (terms.count === 0) continue;
    const prior = { centre: centre[item] ?? 0, precision, bounds: [-EASE_MOST, EASE_MOST] as const };
    ease[item] = stepLogit(terms, ease[item] ?? 0, prior);
  }
}
