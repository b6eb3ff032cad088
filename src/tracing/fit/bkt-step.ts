// One step of EM of a skill: what the answers say of the hidden states, and the parameters that this makes likeliest.
import { SKILL_BOUNDS, type SkillParameters } from '../bkt-parameters.ts';
import { type Chains, GAP_BINS } from './bkt-chains.ts';
import {
  type Counts,
  clearCounts,
  createCounts,
  createKeep,
  createScratch,
  type Dynamics,
  type Emissions,
  expectSkill,
  type Scratch,
} from './bkt-expect.ts';
import {
  type Bounds,
  bestHalfLife,
  fillKeep,
  logPriorOf,
  logPriorOfHalfLife,
  shareOf,
} from './bkt-maximise.ts';

export type Forgetting = 'none' | 'by-answers' | 'by-time';

export interface EmOptions {
  /** How knowing is lost: never, from one answer on a skill to the next, or over time (asks for answers with times). */
  readonly forgetting: Forgetting;
  readonly bounds: Bounds;
  /** Answers that the centre is worth. */
  readonly strength: number;
  /** One a skill: the skills that it builds on; its centre is their mean with that of all skills. */
  readonly parents: readonly (readonly number[])[];
}

export const EM_DEFAULTS: EmOptions = {
  forgetting: 'by-answers',
  bounds: SKILL_BOUNDS,
  strength: 4,
  parents: [],
};

/** What one step of EM from some parameters gives: better ones, and how good the former were. */
export interface Step {
  readonly next: SkillParameters;
  /** Logarithm of likelihood and priors of the parameters before the step. */
  readonly score: number;
}

/** One step of EM of a skill. */
export type Stepper = (skill: number, from: SkillParameters, centre: SkillParameters) => Step;

export function createStepper(chains: Chains, options: EmOptions): Stepper {
  const cells = chains.cellItem.length;
  const emissions: Emissions = { known: new Float64Array(cells), unknown: new Float64Array(cells) };
  const counts = createCounts(cells);
  const scratch: Scratch = createScratch(chains);
  const keep = createKeep();
  return (skill, from, centre) => {
    const [first, end] = [chains.cellsOf[skill] ?? 0, chains.cellsOf[skill + 1] ?? 0];
    emissions.known.fill(1 - from.slip, first, end);
    emissions.unknown.fill(from.guess, first, end);
    fillKeepOf(keep, from, options);
    const dynamics: Dynamics = { prior: from.prior, learn: from.learn, keep };
    clearCounts(counts, chains, skill);
    const logLikelihood = expectSkill(chains, skill, dynamics, emissions, counts, scratch);
    const score = logLikelihood + logPriors(from, centre, options);
    return { score, next: maximise(counts, first, end, from, centre, options) };
  };
}

function maximise(
  counts: Counts,
  first: number,
  end: number,
  from: SkillParameters,
  centre: SkillParameters,
  options: EmOptions,
): SkillParameters {
  const { bounds, strength } = options;
  const pull = (field: keyof SkillParameters) => ({ centre: centre[field], strength });
  const knownAll = sum(counts.knownAll, first, end);
  const unknownRight = sum(counts.unknownRight, first, end);
  const slips = knownAll - sum(counts.knownRight, first, end);
  const unknownAll = sum(counts.unknownAll, first, end);
  return {
    prior: shareOf(counts.priorKnown, counts.runs, pull('prior'), bounds.prior),
    learn: shareOf(counts.learnt, counts.chances, pull('learn'), bounds.learn),
    guess: shareOf(unknownRight, unknownAll, pull('guess'), bounds.guess),
    slip: shareOf(slips, knownAll, pull('slip'), bounds.slip),
    ...maximiseKept(counts, from, centre, options),
  };
}

/** What is lost is forgotten between answers, or over time; never both, so that each share is plain. */
export function maximiseKept(
  counts: Counts,
  from: SkillParameters,
  centre: SkillParameters,
  { forgetting, bounds, strength }: EmOptions,
): Pick<SkillParameters, 'forget' | 'halfLifeDays'> {
  const { forget, halfLifeDays } = from;
  switch (forgetting) {
    case 'none':
      return { forget, halfLifeDays };
    case 'by-answers': {
      const lost = sum(counts.lost, GAP_BINS, 2 * GAP_BINS);
      const atRisk = sum(counts.atRisk, GAP_BINS, 2 * GAP_BINS);
      return {
        forget: shareOf(lost, atRisk, { centre: centre.forget, strength }, bounds.forget),
        halfLifeDays,
      };
    }
    case 'by-time': {
      const { halfLifeDays: middle } = centre;
      return {
        forget,
        halfLifeDays: bestHalfLife(counts, halfLifeDays, middle, strength, bounds.halfLifeDays),
      };
    }
  }
}

/** P(kept) as the skill's parameters have it; what is not fitted takes nothing. */
export function fillKeepOf(keep: Float64Array, of: SkillParameters, { forgetting }: EmOptions): void {
  const forget = forgetting === 'by-answers' ? of.forget : 0;
  fillKeep(keep, forget, forgetting === 'by-time' ? of.halfLifeDays : Number.POSITIVE_INFINITY);
}

export function logPriors(
  at: SkillParameters,
  centre: SkillParameters,
  { strength, forgetting }: EmOptions,
): number {
  const fields: (keyof SkillParameters)[] = ['prior', 'learn', 'guess', 'slip'];
  if (forgetting === 'by-answers') fields.push('forget');
  const shares = fields.reduce((all, field) => all + logPriorOf(at[field], centre[field], strength), 0);
  if (forgetting !== 'by-time') return shares;
  return shares + logPriorOfHalfLife(at.halfLifeDays, centre.halfLifeDays, strength);
}

function sum(column: Float64Array, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at++) all += column[at] ?? 0;
  return all;
}
