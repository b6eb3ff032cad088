// Fits BKT to answers by expectation and maximisation (Baum et al. 1970; Dempster, Laird & Rubin 1977), a skill at a
// time: several starts, bounds that exclude degenerate solutions (Baker, Corbett & Aleven 2008), sparse skills drawn
// to their parents or to the mean of all.
import { DEFAULT_SKILL, SKILL_BOUNDS, type SkillParameters } from '../bkt-parameters.ts';
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

/** Known soon or late, learnt fast or slowly, easy or hard to guess: what EM climbs from. */
const HAND: SkillParameters = { ...DEFAULT_SKILL, prior: 0.4, guess: 0.2, slip: 0.1, forget: 0.05 };
const STARTS: readonly SkillParameters[] = [
  HAND,
  { ...DEFAULT_SKILL, prior: 0.6, learn: 0.03, guess: 0.3, slip: 0.2, forget: 0.1 },
  { ...DEFAULT_SKILL, prior: 0.2, learn: 0.3, guess: 0.1, slip: 0.2, forget: 0.02 },
  { ...DEFAULT_SKILL, prior: 0.75, learn: 0.2, guess: 0.35, slip: 0.05, forget: 0.2 },
  { ...DEFAULT_SKILL, prior: 0.15, learn: 0.02, guess: 0.15, slip: 0.25, forget: 0.01 },
];
const TRIAL_STEPS = 5;
const STEPS_MOST = 200;
/** A skill is done when a step brings less than this for each of its answers. */
const GAIN_LEAST = 4e-6;
/** Answers from which on a skill counts in full for the mean of all. */
const MEAN_ANSWERS = 500;

/** What one step of EM from some parameters gives: better ones, and how good the former were. */
export interface Step {
  readonly next: SkillParameters;
  /** Logarithm of likelihood and priors of the parameters before the step. */
  readonly score: number;
}

/** One step of EM of a skill. */
export type Stepper = (skill: number, from: SkillParameters, centre: SkillParameters) => Step;

export interface SkillFit {
  /** One a skill. */
  readonly skills: readonly SkillParameters[];
  /** What each was drawn to. */
  readonly centres: readonly SkillParameters[];
}

/** Fits every skill of the chains, without regard to items. */
export function fitSkills(chains: Chains, options: EmOptions): SkillFit {
  const step = createStepper(chains, options);
  const first = Array.from({ length: chains.skills }, (_, skill) => {
    const centre = startFor(HAND, options);
    if (answersOf(chains, skill) === 0) return centre;
    return climbFromStarts(step, skill, centre, answersOf(chains, skill), options);
  });
  const centres = toCentres(first, chains, options);
  const skills = first.map((from, skill) => {
    const centre = centres[skill] ?? from;
    if (answersOf(chains, skill) === 0) return centre;
    return climbOn(step, skill, from, centre, answersOf(chains, skill)).next;
  });
  return { skills, centres };
}

export function answersOf(chains: Chains, skill: number): number {
  const [from, to] = [chains.runsOf[skill] ?? 0, chains.runsOf[skill + 1] ?? 0];
  return (chains.starts[to] ?? 0) - (chains.starts[from] ?? 0);
}

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

function climbFromStarts(
  step: Stepper,
  skill: number,
  centre: SkillParameters,
  answers: number,
  options: EmOptions,
): SkillParameters {
  const tried = STARTS.map((start) => {
    let from = startFor(start, options);
    let score = Number.NEGATIVE_INFINITY;
    for (let n = 0; n < TRIAL_STEPS; n++) ({ next: from, score } = step(skill, from, centre));
    return { from, score };
  }).sort((a, b) => b.score - a.score);
  const best = tried.slice(0, 2).map(({ from }) => climbOn(step, skill, from, centre, answers));
  return best.reduce((a, b) => (b.score > a.score ? b : a)).next;
}

function climbOn(
  step: Stepper,
  skill: number,
  start: SkillParameters,
  centre: SkillParameters,
  answers: number,
): Step {
  let at = step(skill, start, centre);
  for (let n = 1; n < STEPS_MOST; n++) {
    const further = step(skill, at.next, centre);
    const gain = further.score - at.score;
    at = further;
    if (gain < GAIN_LEAST * answers) break;
  }
  return at;
}

/** A start within bounds; what is not fitted stays what it is by default, and time takes nothing where it is unknown. */
function startFor(start: SkillParameters, { bounds, forgetting }: EmOptions): SkillParameters {
  const held = (field: keyof SkillParameters) =>
    Math.min(bounds[field][1], Math.max(bounds[field][0], start[field]));
  return {
    prior: held('prior'),
    learn: held('learn'),
    guess: held('guess'),
    slip: held('slip'),
    forget: forgetting === 'by-answers' ? held('forget') : 0,
    halfLifeDays: held('halfLifeDays'),
  };
}

/** The mean over all skills, and where a skill has parents the mean of that and of theirs. */
function toCentres(
  fitted: readonly SkillParameters[],
  chains: Chains,
  { parents }: EmOptions,
): readonly SkillParameters[] {
  const weights = fitted.map((_, skill) => Math.min(MEAN_ANSWERS, answersOf(chains, skill)));
  const mean = meanOf(fitted, weights) ?? startFor(DEFAULT_SKILL, EM_DEFAULTS);
  return fitted.map((_, skill) => {
    const from = (parents[skill] ?? []).filter((parent) => (weights[parent] ?? 0) > 0);
    const ofParents = meanOf(
      from.map((parent) => fitted[parent] ?? mean),
      from.map((parent) => weights[parent] ?? 0),
    );
    return ofParents === null ? mean : (meanOf([mean, ofParents], [1, 1]) ?? mean);
  });
}

function meanOf(all: readonly SkillParameters[], weights: readonly number[]): SkillParameters | null {
  const total = weights.reduce((sumOf, weight) => sumOf + weight, 0);
  if (total === 0) return null;
  const mean = (fieldOf: (each: SkillParameters) => number) =>
    all.reduce((sumOf, each, at) => sumOf + fieldOf(each) * (weights[at] ?? 0), 0) / total;
  return {
    prior: mean((each) => each.prior),
    learn: mean((each) => each.learn),
    guess: mean((each) => each.guess),
    slip: mean((each) => each.slip),
    forget: mean((each) => each.forget),
    // Half-lives differ by factors, so their mean is that of the logarithms.
    halfLifeDays: Math.exp(mean((each) => Math.log(each.halfLifeDays))),
  };
}

function sum(column: Float64Array, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at++) all += column[at] ?? 0;
  return all;
}
