// What the response model has learnt from others' answers. All numbers lie on the grid in which a model file holds them,
// so that a model that was read from a file predicts what the fitted one does.
import type { Skills } from '../learner-model.ts';
import type { Forest } from './forest.ts';
import type { ResidualTables } from './residual-tables.ts';

/** Eases and residuals are held in steps of 1/32 logit, within ±127 of them. */
export const EASE_STEP = 1 / 32;
export const EASE_MOST = 127 * EASE_STEP;

export function toEaseGrid(value: number): number {
  const held = Math.min(EASE_MOST, Math.max(-EASE_MOST, value));
  return Math.floor(held / EASE_STEP + 0.5) * EASE_STEP;
}

export interface ResponseEase {
  /** Logit of the share of all answers that were right. */
  readonly base: number;
  /** One a skill: logit of its share of right answers. */
  readonly skill: Float32Array;
  /** One an item: how much easier it is than its skills say, in logits. */
  readonly item: Float32Array;
}

export interface ResponseParameters {
  readonly ease: ResponseEase;
  /** Combinations of several skills that have a place of their own, after the skills. */
  readonly combinations: readonly Skills[];
  readonly tables: ResidualTables;
  readonly forest: Forest;
}
