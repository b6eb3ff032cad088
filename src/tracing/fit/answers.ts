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

/** 1 for an answer that was right without help, which is what is predicted. */
export function rightUnaided({ correct, hints }: Answers, row: number): number {
  return hints[row] === 0 ? (correct[row] ?? 0) : 0;
}

/** Learners one by one, as rows from and to. */
export function* learnersOf({
  starts,
}: Pick<Answers, 'starts'>): Generator<readonly [from: number, to: number]> {
  for (let learner = 0; learner + 1 < starts.length; learner++) {
    yield [starts[learner] ?? 0, starts[learner + 1] ?? 0];
  }
}

/** The answers of some learners, in the same order. */
export function pickLearners(answers: Answers, isPicked: (learner: number) => boolean): Answers {
  const rows: number[] = [];
  const starts = [0];
  for (const [learner, [from, to]] of [...learnersOf(answers)].entries()) {
    if (!isPicked(learner)) continue;
    for (let row = from; row < to; row++) rows.push(row);
    starts.push(rows.length);
  }
  return copyRows(answers, rows, starts);
}

/** The answers that are wanted, learner by learner; one of whom none is wanted stays, without answers. */
export function pickAnswers(answers: Answers, isPicked: (row: number) => boolean): Answers {
  const rows: number[] = [];
  const starts = [0];
  for (const [from, to] of learnersOf(answers)) {
    for (let row = from; row < to; row++) if (isPicked(row)) rows.push(row);
    starts.push(rows.length);
  }
  return copyRows(answers, rows, starts);
}

function copyRows(answers: Answers, rows: readonly number[], starts: readonly number[]): Answers {
  const { item, skillSet, correct, atMs, attempt, hints, responseMs } = answers;
  return {
    rows: rows.length,
    starts: Uint32Array.from(starts),
    skillSets: answers.skillSets,
    item: Int32Array.from(rows, (row) => item[row] ?? -1),
    skillSet: Int32Array.from(rows, (row) => skillSet[row] ?? 0),
    correct: Uint8Array.from(rows, (row) => correct[row] ?? 0),
    atMs: Float64Array.from(rows, (row) => atMs[row] ?? 0),
    attempt: Uint8Array.from(rows, (row) => attempt[row] ?? 1),
    hints: Uint8Array.from(rows, (row) => hints[row] ?? 0),
    responseMs: Uint32Array.from(rows, (row) => responseMs[row] ?? 0),
  };
}
