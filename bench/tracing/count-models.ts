// Logistic models over counts of what a learner did before: PFA (Pavlik, Cen & Koedinger 2009) and the best logistic
// regression of Gervet et al. 2020. What they see of a history is made here once, for fitting and for predicting.
import { type Answers, type AnswerVocabulary, attemptAt, learnersOf } from '../../src/tracing/fit/answers.ts';
import type { Attempt, Skills } from '../../src/tracing/learner-model.ts';
import { createPackedState, type PackedShape, type PackedState } from '../../src/tracing/packed-state.ts';
import { createRows, fitLogistic, logistic } from './logistic.ts';
import type { TracingModel } from './model.ts';
import { bytesOf, singlesOf } from './single-bytes.ts';

/** Adds what counts for an answer: the place of a weight and its value. */
type Features = (
  state: PackedState,
  skills: Skills,
  row: number,
  add: (place: number, value: number) => void,
) => void;

interface Sizes {
  readonly skills: number;
  readonly items: number;
}

/** For every skill: how easy it is, and how right and wrong answers on it move that. */
export const pfa: TracingModel = createCountModel({
  name: 'pfa',
  baseline: 'PFA',
  skills: 'combined',
  places: ({ skills }) => 1 + 3 * skills,
  features:
    ({ skills: n }) =>
    (state, skills, _, add) => {
      add(0, 1);
      for (const skill of skills) {
        if (skill < 0) continue;
        add(1 + skill, 1);
        add(1 + n + skill, Math.log1p(rightOn(state, skill)));
        add(1 + 2 * n + skill, Math.log1p(wrongOn(state, skill, n)));
      }
    },
});

/** Items, skills, and the logarithms of right and of wrong answers on each skill and in total. */
export const bestLr: TracingModel = createCountModel({
  name: 'best-lr',
  baseline: 'Best-LR',
  skills: 'each',
  places: ({ skills, items }) => 3 + items + 3 * skills,
  features:
    ({ skills: n, items }) =>
    (state, skills, row, add) => {
      add(0, 1);
      add(1, Math.log1p(state.words[0] ?? 0));
      add(2, Math.log1p(state.words[1] ?? 0));
      if (row >= 0) add(3 + row, 1);
      for (const skill of skills) {
        if (skill < 0) continue;
        const base = 3 + items + skill;
        add(base, 1);
        add(base + n, Math.log1p(rightOn(state, skill)));
        add(base + 2 * n, Math.log1p(wrongOn(state, skill, n)));
      }
    },
});

interface CountModel {
  readonly name: string;
  readonly baseline: string;
  readonly skills: TracingModel['skills'];
  readonly places: (sizes: Sizes) => number;
  readonly features: (sizes: Sizes) => Features;
}

function createCountModel({ name, baseline, skills, places, features }: CountModel): TracingModel {
  return {
    name,
    baseline,
    skills,
    fit(answers, vocabulary) {
      const sizes = sizesOf(vocabulary);
      return bytesOf(fitCounts(answers, sizes, places(sizes), features(sizes)));
    },
    open(bytes, vocabulary) {
      const sizes = sizesOf(vocabulary);
      const weights = singlesOf(bytes);
      const shape = shapeOf(sizes);
      const see = features(sizes);
      let logit = 0;
      const add = (place: number, value: number): void => {
        logit += (weights[place] ?? 0) * value;
      };
      return {
        shape,
        createState: () => createPackedState(shape),
        predict(state, asked, row) {
          logit = 0;
          see(state, asked, row, add);
          return logistic(logit);
        },
        update: (state, attempt) => count(state, attempt, sizes.skills),
      };
    },
  };
}

function fitCounts(answers: Answers, sizes: Sizes, places: number, see: Features): Float64Array {
  const rows = createRows(answers.rows, 8);
  const shape = shapeOf(sizes);
  for (const [from, to] of learnersOf(answers)) {
    const state = createPackedState(shape);
    for (let row = from; row < to; row++) {
      const attempt = attemptAt(answers, row);
      see(state, attempt.skills, attempt.row, rows.add);
      rows.end(attempt.correct ? 1 : 0);
      count(state, attempt, sizes.skills);
    }
  }
  return fitLogistic(rows, places);
}

function sizesOf({ skills, items }: AnswerVocabulary): Sizes {
  return { skills: skills.length, items: items.length };
}

/** Words: right and wrong in total. Halves: right and then wrong, one a skill. */
function shapeOf({ skills }: Sizes): PackedShape {
  return { words: 2, singles: 0, halves: 2 * skills, bytes: 0 };
}

function count(state: PackedState, { skills, correct }: Attempt, n: number): void {
  const side = correct ? 0 : 1;
  state.words[side] = (state.words[side] ?? 0) + 1;
  for (const skill of skills) {
    if (skill < 0) continue;
    const at = side * n + skill;
    state.halves[at] = Math.min(65_535, (state.halves[at] ?? 0) + 1);
  }
}

const rightOn = (state: PackedState, skill: number): number => state.halves[skill] ?? 0;
const wrongOn = (state: PackedState, skill: number, n: number): number => state.halves[n + skill] ?? 0;
