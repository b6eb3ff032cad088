// A Rasch model whose ability is estimated as answers come. An item's easiness is its skills' and what it differs from
// them, both drawn to zero, so that an item that was never seen is as easy as its skills are.
import { type Answers, learnersOf } from '../../src/tracing/fit/answers.ts';
import { createPackedState, type PackedState } from '../../src/tracing/packed-state.ts';
import { createRows, fitLogistic, logistic } from './logistic.ts';
import { skillsAt, type TracingModel } from './model.ts';
import { bytesOf, singlesOf } from './single-bytes.ts';

const SHAPE = { words: 0, singles: 2, halves: 0, bytes: 0 };
/** Of abilities between learners; tried on valid: 0.5, 1, 1.5, 2. */
const VARIANCE = 1;

export const irt: TracingModel = {
  name: 'irt',
  baseline: 'IRT 1PL + online ability',
  skills: 'combined',
  fit: (answers, { items, skills }) => bytesOf(fitEasiness(answers, items.length, skills.length)),
  open: (bytes, { items }) => {
    const weights = singlesOf(bytes);
    const easiness = (skill: number, row: number): number =>
      (weights[0] ?? 0) +
      (row < 0 ? 0 : (weights[1 + row] ?? 0)) +
      (skill < 0 ? 0 : (weights[1 + items.length + skill] ?? 0));
    return {
      shape: SHAPE,
      createState() {
        const state = createPackedState(SHAPE);
        state.singles[1] = VARIANCE;
        return state;
      },
      predict: (state, [skill], row) => logistic((state.singles[0] ?? 0) + easiness(skill, row)),
      update: (state, { skills: [skill], row, correct }) => follow(state, easiness(skill, row), correct),
    };
  },
};

/** One step of an extended Kalman filter on the logit; the posterior stays a normal distribution. */
function follow(state: PackedState, easiness: number, correct: boolean): void {
  const ability = state.singles[0] ?? 0;
  const p = logistic(ability + easiness);
  const variance = 1 / (1 / (state.singles[1] ?? VARIANCE) + p * (1 - p));
  state.singles[0] = ability + variance * ((correct ? 1 : 0) - p);
  state.singles[1] = variance;
}

/** Intercept, items, skills; the abilities of the learners in train are fitted along and left out. */
function fitEasiness(answers: Answers, items: number, skills: number): Float64Array {
  const learners = answers.starts.length - 1;
  const rows = createRows(answers.rows, 4);
  let learner = 0;
  for (const [from, to] of learnersOf(answers)) {
    for (let row = from; row < to; row++) {
      rows.add(0, 1);
      rows.add(1 + (answers.item[row] ?? 0), 1);
      rows.add(1 + items + skillsAt(answers, row)[0], 1);
      rows.add(1 + items + skills + learner, 1);
      rows.end(answers.correct[row] ?? 0);
    }
    learner += 1;
  }
  const weights = fitLogistic(rows, 1 + items + skills + learners);
  return weights.slice(0, 1 + items + skills);
}
