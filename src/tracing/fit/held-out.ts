// Learners held back from a fit, and what a model says of their answers: each first try predicted in order from that
// learner's earlier answers only, as on a tablet.
import { createRandom } from '../../domain/random.ts';
import type { LearnerModel } from '../learner-model.ts';
import { type Answers, attemptAt } from './answers.ts';
import type { Predictions } from './metrics.ts';

export interface HeldOut {
  readonly train: Answers;
  readonly held: Answers;
}

/** Holds back one learner in so many, by lot; the same seed holds back the same. At least one, where there are two. */
export function holdOut(answers: Answers, oneIn: number, seed: number): HeldOut {
  const learners = answers.starts.length - 1;
  const random = createRandom(seed);
  const lots = Array.from({ length: learners }, (_, learner) => ({ learner, lot: random() }));
  lots.sort((a, b) => a.lot - b.lot);
  const count = Math.min(learners - 1, Math.max(1, Math.round(learners / oneIn)));
  const held = new Set(lots.slice(0, count).map(({ learner }) => learner));
  return {
    train: pickLearners(answers, (learner) => !held.has(learner)),
    held: pickLearners(answers, (learner) => held.has(learner)),
  };
}

/** The answers of some learners, in the same order. */
export function pickLearners(answers: Answers, isPicked: (learner: number) => boolean): Answers {
  const rows: number[] = [];
  const starts = [0];
  for (let learner = 0; learner + 1 < answers.starts.length; learner++) {
    if (!isPicked(learner)) continue;
    for (let row = answers.starts[learner] ?? 0; row < (answers.starts[learner + 1] ?? 0); row++)
      rows.push(row);
    starts.push(rows.length);
  }
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

/** What the model says of every first try. Further tries are taken in and not predicted: they follow feedback. */
export function predictFirstTries(
  model: Pick<LearnerModel, 'createState' | 'predict' | 'update'>,
  answers: Answers,
): Predictions {
  const predicted: number[] = [];
  const correct: number[] = [];
  const starts = [0];
  for (let learner = 0; learner + 1 < answers.starts.length; learner++) {
    const state = model.createState();
    for (let row = answers.starts[learner] ?? 0; row < (answers.starts[learner + 1] ?? 0); row++) {
      const attempt = attemptAt(answers, row);
      if (attempt.attempt <= 1) {
        predicted.push(model.predict(state, attempt.skills, attempt.row, attempt.atMs));
        correct.push(attempt.correct ? 1 : 0);
      }
      model.update(state, attempt);
    }
    starts.push(predicted.length);
  }
  return { predicted, correct, starts };
}
