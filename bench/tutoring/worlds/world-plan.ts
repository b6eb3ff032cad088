// What our own worlds differ in.
import type { Calendar } from '../world.ts';
import type { Memory } from './memory.ts';

export interface WorldPlan {
  readonly name: string;
  readonly skills: number;
  /** Layers of the graph. */
  readonly layers: number;
  /** Share of skills that are core. */
  readonly core: number;
  readonly itemsEach: number;
  /** Share of items with a choice of four, three or two. */
  readonly choosing: number;
  /** How much a weak prerequisite slows growth: 0 not at all, 1 to a standstill. */
  readonly gating: number;
  readonly memory: Memory;
  /** Strength that a right answer adds, for the middle learner. */
  readonly rate: number;
  /** Share of learners who tap anything on a choice that is beyond them. */
  readonly guessers: number;
  /** Share of all answers that were not thought about, for the middle learner. */
  readonly disengaged: number;
  /** Share of learners who have a wall: a skill at the edge of what they know that neither practice nor lessons let grow. */
  readonly walls?: number;
  /** Layers known beforehand, for the middle learner of each prior-knowledge group. */
  readonly priorLayers: { readonly ahead: number; readonly behind: number };
  readonly calendar: Calendar;
}
