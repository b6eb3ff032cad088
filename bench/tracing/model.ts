// What the tracing benchmark asks of a model, ours or one that stands beside it.
import type { Answers, AnswerVocabulary } from '../../src/tracing/fit/answers.ts';
import type { ItemFacts, LearnerModel, Skills } from '../../src/tracing/learner-model.ts';

/** A model at work. What says nothing on mastery has no `pKnown`, nor on haste. */
export type Predictor = Pick<LearnerModel, 'shape' | 'createState' | 'predict' | 'update'> &
  Partial<Pick<LearnerModel, 'pKnown' | 'rapidMsOf'>>;

export interface TracingModel {
  readonly name: string;
  /** The row of BASELINES.md that it stands beside. */
  readonly baseline: string | null;
  /** Whether every combination of skills counts as a skill of its own. */
  readonly skills: 'each' | 'combined';
  /** Gives all that is known of learners after this, as bytes: what is measured is read back from them. */
  fit(answers: Answers, vocabulary: AnswerVocabulary): Uint8Array;
  open(bytes: Uint8Array, vocabulary: AnswerVocabulary): Predictor;
}

const NO_TYPE = 255;
const ORDINARY_DIFFICULTY = 3;

/** The items of a data set, as a pack would tell of them when its author had said nothing. */
export function toItemFacts({ items, itemSkills }: AnswerVocabulary): ItemFacts {
  return {
    count: items.length,
    skill: Int32Array.from(items, (_, item) => itemSkills[item]?.[0] ?? -1),
    difficulty: new Uint8Array(items.length).fill(ORDINARY_DIFFICULTY),
    type: new Uint8Array(items.length).fill(NO_TYPE),
  };
}

const NO_SKILLS: Skills = [-1];

export function skillsAt(answers: Answers, row: number): Skills {
  return answers.skillSets[answers.skillSet[row] ?? -1] ?? NO_SKILLS;
}
