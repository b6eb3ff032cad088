// The simplest models of all: an answer is as likely right as answers on that skill, or to that item, were in train.
import type { Answers } from '../../src/tracing/fit/answers.ts';
import { createPackedState } from '../../src/tracing/packed-state.ts';
import { type Predictor, skillsAt, type TracingModel } from './model.ts';
import { bytesOf, singlesOf } from './single-bytes.ts';

/** As if each mean had so many answers more, right as often as all are, or for an item as those on its skill. */
const PSEUDO = 5;
const EMPTY = { words: 0, singles: 0, halves: 0, bytes: 0 };

export const skillMean: TracingModel = {
  name: 'skill-mean',
  baseline: 'Skill mean',
  skills: 'combined',
  fit: (answers, { skills }) => bytesOf(skillMeans(answers, skills.length)),
  open: (bytes, { skills }) => {
    const means = singlesOf(bytes);
    return toPredictor((skill) => means[skill] ?? means[skills.length] ?? 0.5);
  },
};

/** An item that was not in train is as likely right as its skill. */
export const itemMean: TracingModel = {
  name: 'item-mean',
  baseline: 'Item mean',
  skills: 'combined',
  fit: (answers, { items, skills, itemSkills }) => {
    const bySkill = skillMeans(answers, skills.length);
    const priors = items.map((_, item) => bySkill[itemSkills[item]?.[0] ?? -1] ?? 0.5);
    return bytesOf([...bySkill, ...meansOf(answers, (row) => answers.item[row] ?? -1, priors)]);
  },
  open: (bytes, { skills }) => {
    const means = singlesOf(bytes);
    const ofItem = (row: number): number => (row < 0 ? -1 : skills.length + 1 + row);
    return toPredictor((skill, row) => means[ofItem(row)] ?? means[skill] ?? means[skills.length] ?? 0.5);
  },
};

function toPredictor(meanOf: (skill: number, row: number) => number): Predictor {
  return {
    shape: EMPTY,
    createState: () => createPackedState(EMPTY),
    predict: (_, [skill], row) => meanOf(skill, row),
    update: () => {},
  };
}

/** One a skill and last the mean of all answers. */
function skillMeans(answers: Answers, skills: number): Float64Array {
  const [all = 0.5] = meansOf(answers, () => 0, [0.5]);
  const priors = new Float64Array(skills).fill(all);
  return Float64Array.from([...meansOf(answers, (row) => skillsAt(answers, row)[0], priors), all]);
}

function meansOf(
  answers: Answers,
  placeOf: (row: number) => number,
  priors: ArrayLike<number>,
): Float64Array {
  const rights = Float64Array.from(priors, (prior) => prior * PSEUDO);
  const counts = new Float64Array(priors.length).fill(PSEUDO);
  for (let row = 0; row < answers.rows; row++) {
    const place = placeOf(row);
    rights[place] = (rights[place] ?? 0) + (answers.correct[row] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return rights.map((right, place) => right / (counts[place] ?? 1));
}
