// What BKT needs to know of skills and items before anybody has answered, and where the numbers come from.
// They are a start, chosen by hand from the literature named here; fitting replaces them (docs/learner-model.md).
import { ITEM_TYPES, type ItemType } from '../domain/item.ts';

export interface SkillParameters {
  /** P(known before the first answer). */
  readonly prior: number;
  /** P(learnt) at an answer, when not known before. */
  readonly learn: number;
  /** P(right | not known) of an ordinary item to which the answer must be made up, not chosen. */
  readonly guess: number;
  /** P(wrong | known) of an ordinary item (difficulty 3). */
  readonly slip: number;
  /** Days after which half of what can be forgotten is, when the skill was never reviewed. */
  readonly halfLifeDays: number;
  /** P(forgotten) from one answer on the skill to the next, whatever the time between them; 0 until it is fitted. */
  readonly forget: number;
}

/** Corbett & Anderson 1995 and Baker et al. 2008 bound guess by 0.3 and slip by 0.1 where both are fitted. */
export const DEFAULT_SKILL: SkillParameters = {
  prior: 0.3,
  learn: 0.12,
  guess: 0.05,
  slip: 0.08,
  halfLifeDays: 7,
  forget: 0,
};

/** Beyond these, knowing would no longer make a right answer likelier (degenerate BKT: Baker et al. 2008). */
export const SKILL_BOUNDS: { readonly [K in keyof SkillParameters]: readonly [number, number] } = {
  prior: [0.01, 0.95],
  learn: [0.001, 0.7],
  guess: [0.001, 0.4],
  slip: [0.001, 0.3],
  halfLifeDays: [0.5, 3650],
  forget: [0, 0.5],
};

/** P(right by chance), by what there is to choose from: four options, pairs of three, three groups of four … */
const CHANCE: Readonly<Record<ItemType, number>> = {
  'choose-one': 0.25,
  'choose-several': 0.1,
  number: 0,
  'short-text': 0,
  order: 0.15,
  match: 0.15,
  'sort-groups': 0.1,
  'fill-gaps': 0.05,
  'number-line': 0.1,
  'point-picture': 0.25,
  expression: 0,
  draw: 0.1,
  // Judged by the learner: taken for more than it is by who wants to be done.
  'read-aloud': 0.25,
  'write-freely': 0.25,
};

/** Most that guess may be; with the bound of slip, 1 − slip stays above it: a right answer speaks for knowing. */
const GUESS_MOST = 0.5;
const SLIP_MOST = 0.4;

/**
 * P(right | not known) of an item: chance by its type or the skill's own guess, whichever is more; an easy item
 * (difficulty 1 or 2) is in part within reach of who does not know the skill yet. Item-level guess and slip:
 * Pardos & Heffernan 2011 (KT-IDEM); the values are ours.
 */
export function guessOf(parameters: SkillParameters, type: number, difficulty: number): number {
  const name = ITEM_TYPES[type];
  const chance = Math.max(parameters.guess, name === undefined ? 0 : CHANCE[name]);
  const ease = difficulty <= 1 ? 0.4 : difficulty === 2 ? 0.2 : 0;
  return Math.min(GUESS_MOST, chance + (GUESS_MOST - chance) * ease);
}

/** P(wrong | known) of an item: half the skill's slip at difficulty 1, the skill's at 3, twice at 5. */
export function slipOf(parameters: SkillParameters, difficulty: number): number {
  const factor = SLIP_BY_DIFFICULTY[difficulty] ?? 1;
  return Math.min(SLIP_MOST, parameters.slip * factor);
}

const SLIP_BY_DIFFICULTY: readonly number[] = [1, 0.5, 0.75, 1, 1.5, 2];

/** Prior of a skill from the mean difficulty of its items, where no model file says more: 0.4 at 1, 0.2 at 5. */
export function priorFromDifficulty(meanDifficulty: number): number {
  return 0.45 - 0.05 * meanDifficulty;
}
