// What the tutor says should come next, and why. Everything here is plain data.
import type { Reason } from '../domain/event.ts';
import type { ItemId, LessonId, MisconceptionId, SkillId } from '../domain/ids.ts';

/** How much help comes with an item, from most to least; it fades as P(known) grows (expertise reversal). */
export const SCAFFOLDS = ['example', 'guided', 'light', 'none'] as const;
export type Scaffold = (typeof SCAFFOLDS)[number];

export interface LessonStep {
  readonly type: 'lesson';
  /** Place in the pack, and id. */
  readonly skill: number;
  readonly skillId: SkillId;
  readonly lesson: LessonId;
  /** The misconception that it is about; null for a lesson on the skill itself. */
  readonly mends: MisconceptionId | null;
  readonly reason: Reason;
}

/** An item to look at with its solution, before a question. */
export interface WorkedExample {
  readonly row: number;
  readonly item: ItemId;
  readonly seed: number;
}

export interface ItemStep {
  readonly type: 'item';
  readonly row: number;
  readonly item: ItemId;
  /** Names the variant; 32 bits, unsigned. */
  readonly seed: number;
  readonly skill: number;
  readonly skillId: SkillId;
  readonly reason: Reason;
  /** P(right on the first try) as predicted when chosen. */
  readonly pCorrect: number;
  readonly scaffold: Scaffold;
  /** Stands before the question where the scaffold is `example`; null where nothing suits. */
  readonly example: WorkedExample | null;
}

/** Everything that can be practised here is secure (`why: 'all-secure'`), or the pack holds no item at all. */
export interface FinishedStep {
  readonly type: 'finished';
  readonly why: 'all-secure' | 'no-items';
  /** To go on with all the same: a challenge, else the review that is due first; null when there is no item. */
  readonly offer: ItemStep | null;
}

export type Step = LessonStep | ItemStep | FinishedStep;
