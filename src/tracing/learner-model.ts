// The port behind which every way of estimating what a learner knows stands. A model is made once for a pack and
// its parameters; a learner's state is typed arrays of its shape. Skills and items are named by place in the pack.
// The contract that every model keeps: tests/contracts/learner-model.ts.
import type { PackedShape, PackedState } from './packed-state.ts';

/** What a model may know of a pack's items. `ItemColumns` of the packs fits. */
export interface ItemFacts {
  readonly count: number;
  /** One a row: place of the item's first skill. */
  readonly skill: ArrayLike<number>;
  /** One a row: 1 (easy) to 5, as the author guessed. */
  readonly difficulty: ArrayLike<number>;
  /** One a row: place in ITEM_TYPES. */
  readonly type: ArrayLike<number>;
}

/** Places of an item's skills, what it is about first; a skill that the pack does not have is -1. */
export type Skills = readonly [number, ...number[]];

/** One answer, as a model sees it. */
export interface Attempt {
  readonly skills: Skills;
  /** Row of the item; -1 when the pack does not have it (any more). */
  readonly row: number;
  readonly correct: boolean;
  /** 1 for the first try at this showing of the item. */
  readonly attempt: number;
  /** Hints seen before this answer. */
  readonly hints: number;
  /** 0 when unknown. */
  readonly responseMs: number;
  /** Milliseconds since 1970; 0 when the clock could not be trusted: nothing is forgotten for it. */
  readonly atMs: number;
  /** Two learners gave it together, or the learner alone judged it: either way it says little. */
  readonly together?: true;
}

/** What is believed of one skill, and how sure that is. */
export interface Mastery {
  /** In (0, 1). */
  readonly pKnown: number;
  /** Ends of an interval around `pKnown` that narrows as evidence grows; see docs/learner-model.md for its meaning. */
  readonly low: number;
  readonly high: number;
  /** Answers that count, where one without help counts 1 and others less. */
  readonly evidence: number;
}

export interface LearnerModel {
  readonly name: string;
  readonly skillCount: number;
  readonly shape: PackedShape;
  /** Differs when parameters differ (32 bits, unsigned): a state under another one has to be folded anew. */
  readonly fingerprint: number;
  createState(): PackedState;
  /** P(right on the first try, without help), in (0, 1); `row` -1 for an ordinary item of the skills. */
  predict(state: PackedState, skills: Skills, row: number, atMs: number): number;
  /** Who answers this item in less has not read it: its own bound where that was fitted, else that of all. */
  rapidMsOf(row: number): number;
  /** Takes an answer in, in place. A right answer never lowers P(known) of any skill. */
  update(state: PackedState, attempt: Attempt): void;
  /** Takes in that the skill was explained: a lesson or a worked example. */
  instruct(state: PackedState, skill: number, atMs: number): void;
  /** P(known) at a time, what was forgotten until then included; `atMs` 0 for "as of the last answer". */
  pKnown(state: PackedState, skill: number, atMs: number): number;
  mastery(state: PackedState, skill: number, atMs: number): Mastery;
}
