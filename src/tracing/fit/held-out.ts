// Learners held back from a fit, and what a model says of their answers: each first try predicted in order from that
// learner's earlier answers only, as on a tablet.
import { createRandom } from '../../domain/random.ts';
import { isRapid } from '../evidence.ts';
import type { LearnerModel } from '../learner-model.ts';
import { type Answers, attemptAt, learnersOf, pickLearners, rightUnaided } from './answers.ts';
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

/**
 * What the model says of every first try: right without help, or not. Further tries and hasty answers are taken in and
 * not predicted: those follow feedback, and these say nothing.
 */
export function predictFirstTries(
  model: Pick<LearnerModel, 'createState' | 'predict' | 'update'>,
  answers: Answers,
): Predictions {
  const predicted: number[] = [];
  const correct: number[] = [];
  const starts = [0];
  for (const [from, to] of learnersOf(answers)) {
    const state = model.createState();
    for (let row = from; row < to; row++) {
      const attempt = attemptAt(answers, row);
      if (attempt.attempt <= 1 && !isRapid(attempt.responseMs)) {
        predicted.push(model.predict(state, attempt.skills, attempt.row, attempt.atMs));
        correct.push(rightUnaided(answers, row));
      }
      model.update(state, attempt);
    }
    starts.push(predicted.length);
  }
  return { predicted, correct, starts };
}
