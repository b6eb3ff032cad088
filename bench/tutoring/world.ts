// The interface through which `bench -- tutoring` meets a simulated world, its own or one from outside
// (`--world FILE.mjs`, default export). Nothing of the product's code is behind it.
import type { Random } from '../../src/domain/random.ts';

export interface WorldSkill {
  readonly id: string;
  readonly prerequisites: readonly string[];
  readonly core: boolean;
}

export interface WorldItem {
  readonly id: string;
  readonly skill: string;
  /** 1 to 5, as the item's author guessed it. */
  readonly difficulty: number;
  /** How many to choose from, 0 for free answers. */
  readonly choices: number;
}

export interface Calendar {
  readonly days: number;
  readonly turnsPerWeek: number;
  readonly itemsPerTurn: number;
}

export interface Outcome {
  readonly correct: boolean;
  /** 0 when unknown. */
  readonly responseMs: number;
  readonly hints: number;
  /** False where nothing was thought; for scoring, and only where a world says so. */
  readonly thought?: boolean;
}

export interface Learner {
  /** For scoring; no policy sees it. */
  readonly group: string;
  /** Was shown a lesson or a worked example. */
  lesson(skillId: string, nowMs: number): void;
  answer(itemId: string, nowMs: number): Outcome;
  /** The truth, for scoring. */
  knows(skillId: string, nowMs: number): boolean;
  /** The chance that who thinks gets an ordinary item right, unaided; for scoring, and only where a world says so. */
  mastery?(skillId: string, nowMs: number): number;
}

export interface World {
  readonly name: string;
  readonly skills: readonly WorldSkill[];
  readonly items: readonly WorldItem[];
  readonly calendar: Calendar;
  /** Equal chance gives equal learners. */
  learners(count: number, random: Random): readonly Learner[];
}
