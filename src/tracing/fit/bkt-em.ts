// Fits BKT to answers by expectation and maximisation (Baum et al. 1970; Dempster, Laird & Rubin 1977), a skill at a
// time: several starts, bounds that exclude degenerate solutions (Baker, Corbett & Aleven 2008), sparse skills drawn
// to their parents or to the mean of all.
import { DEFAULT_SKILL, type SkillParameters } from '../bkt-parameters.ts';
import type { Chains } from './bkt-chains.ts';
import { createStepper, EM_DEFAULTS, type EmOptions, type Step, type Stepper } from './bkt-step.ts';

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

function answersOf(chains: Chains, skill: number): number {
  const [from, to] = [chains.runsOf[skill] ?? 0, chains.runsOf[skill + 1] ?? 0];
  return (chains.starts[to] ?? 0) - (chains.starts[from] ?? 0);
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
