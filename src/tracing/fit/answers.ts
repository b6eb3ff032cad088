// Answers of many learners in columns: what every fit and every benchmark of prediction reads. The rows of a learner
// are together and in order. Skills and items are named by place in a vocabulary, so that a fitted model and the pack
// that it is for mean the same by a place.
import type { Attempt, Skills } from '../learner-model.ts';

export interface AnswerVocabulary {
  readonly skills: readonly string[];
  readonly items: readonly string[];
  /** One an item: its skills, what it is about first. */
  readonly itemSkills: readonly Skills[];
}

export interface Answers {
  readonly rows: number;
  /** One a learner and one more: the row where each learner begins, and `rows`. */
  readonly starts: Uint32Array;
  /** Place in the vocabulary's items; -1 for one that it does not have. */
  readonly item: Int32Array;
  /** Place in `skillSets`. */
  readonly skillSet: Int32Array;
  /** Each combination of skills that occurs; a skill that the vocabulary does not have is -1. */
  readonly skillSets: readonly Skills[];
  /** 0 or 1. */
  readonly correct: Uint8Array;
  /** Milliseconds since some origin, above 0 and never falling within a learner; 0 where the time is not known. */
  readonly atMs: Float64Array;
  /** 1 for the first try at a showing of the item. */
  readonly attempt: Uint8Array;
  /** Hints seen before the answer. */
  readonly hints: Uint8Array;
  /** 0 where it is not known. */
  readonly responseMs: Uint32Array;
}

/** The answer at a row, as a model sees it. */
export function attemptAt(answers: Answers, row: number): Attempt {
  return {
    skills: answers.skillSets[answers.skillSet[row] ?? 0] ?? [-1],
    row: answers.item[row] ?? -1,
    correct: answers.correct[row] === 1,
    attempt: answers.attempt[row] ?? 1,
    hints: answers.hints[row] ?? 0,
    responseMs: answers.responseMs[row] ?? 0,
    atMs: answers.atMs[row] ?? 0,
  };
}

/** The rows that are wanted, learner by learner; one of whom none is wanted stays, without answers. */
export function keepRows(answers: Answers, isWanted: (row: number) => boolean): Answers {
  const kept: number[] = [];
  const starts = new Uint32Array(answers.starts.length);
  for (let learner = 0; learner + 1 < starts.length; learner++) {
    const to = answers.starts[learner + 1] ?? 0;
    for (let row = answers.starts[learner] ?? 0; row < to; row++) if (isWanted(row)) kept.push(row);
    starts[learner + 1] = kept.length;
  }
  if (kept.length === answers.rows) return answers;
  return {
    rows: kept.length,
    starts,
    skillSets: answers.skillSets,
    item: Int32Array.from(kept, (row) => answers.item[row] ?? -1),
    skillSet: Int32Array.from(kept, (row) => answers.skillSet[row] ?? 0),
    correct: Uint8Array.from(kept, (row) => answers.correct[row] ?? 0),
    atMs: Float64Array.from(kept, (row) => answers.atMs[row] ?? 0),
    attempt: Uint8Array.from(kept, (row) => answers.attempt[row] ?? 1),
    hints: Uint8Array.from(kept, (row) => answers.hints[row] ?? 0),
    responseMs: Uint32Array.from(kept, (row) => answers.responseMs[row] ?? 0),
  };
}
