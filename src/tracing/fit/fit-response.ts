// Fits the response model: eases, residual tables, then trees over everything. What trees are grown on must look as it
// will on learners who were not seen, so the eases and tables behind each learner's features come from other learners
// (cross-fitting: van der Laan, Polley & Hubbard 2007).
import { createRandom } from '../../domain/random.ts';
import { evidenceOf } from '../evidence.ts';
import type { Weigher } from '../fitted-bkt.ts';
import type { Skills } from '../learner-model.ts';
import { createPackedState, EMPTY_SHAPE } from '../packed-state.ts';
import type { Forest } from '../response/forest.ts';
import { TABLE_KINDS } from '../response/residual-tables.ts';
import { FEATURE_COUNT } from '../response/response-feature-names.ts';
import { createResponseModel } from '../response/response-model.ts';
import type { ResponseParameters } from '../response/response-parameters.ts';
import { samePlaces } from '../response/response-places.ts';
import {
  type Answers,
  type AnswerVocabulary,
  attemptAt,
  learnersOf,
  pickAnswers,
  pickLearners,
  rightUnaided,
} from './answers.ts';
import { type BoostingOptions, boost } from './boosting.ts';
import { binFeatures } from './feature-bins.ts';
import { fitEase } from './fit-ease.ts';
import { fitResiduals } from './fit-residuals.ts';
import { toForest } from './to-forest.ts';

export interface ResponseFitOptions extends BoostingOptions {
  /** Parts of the learners whose features come from the other parts. */
  readonly folds: number;
  /** One in so many learners is watched to say when to stop. */
  readonly watchedOne: number;
  /** Entries of all residual tables together. */
  readonly tableEntries: number;
  readonly seed: number;
}

export const RESPONSE_FIT: ResponseFitOptions = {
  folds: 5,
  watchedOne: 10,
  tableEntries: 12_000,
  trees: 400,
  leaves: 31,
  learningRate: 0.06,
  l2: 30,
  leastHessian: 15,
  featureShare: 0.5,
  rowShare: 0.8,
  patience: 30,
  seed: 1,
};

const NO_FOREST: Forest = {
  roots: new Int32Array(0),
  feature: new Uint8Array(0),
  cut: new Float32Array(0),
  left: new Int32Array(0),
  right: new Int32Array(0),
  leaves: new Float32Array(0),
};
const NO_TABLES = TABLE_KINDS.map(() => new Map<number, number>());
/** A combination has to occur this often to count as more than its skills; a model file holds none of more than 32. */
const LEAST_COMBINED = 20;
const MOST_COMBINED = 32;

/**
 * Fits to first tries that were not made in haste, as `weigh` has it. What is learnt is whether an answer was right
 * *without help*, which is what is predicted: one with hints counts as none, and is taken in as what it is.
 */
export function fitResponse(
  all: Answers,
  vocabulary: AnswerVocabulary,
  options: ResponseFitOptions = RESPONSE_FIT,
  weigh: Weigher = evidenceOf,
): ResponseParameters {
  const answers = pickAnswers(all, (row) => {
    const attempt = attemptAt(all, row);
    return attempt.attempt <= 1 && weigh(attempt) > 0;
  });
  const combinations = frequentCombinations(answers);
  const untreed = (of: Answers): ResponseParameters => {
    const ease = fitEase(of, vocabulary);
    const untabled = { ease, combinations, tables: NO_TABLES, forest: NO_FOREST };
    return {
      ...untabled,
      tables: fitResiduals(of, untabled, options.tableEntries, weigh),
    };
  };
  const whole = untreed(answers);
  const columns = Array.from({ length: FEATURE_COUNT }, () => new Float32Array(answers.rows));
  for (let fold = 0; fold < options.folds; fold++) {
    const isHere = (learner: number) => learner % options.folds === fold;
    const others = untreed(pickLearners(answers, (learner) => !isHere(learner)));
    writeFeatures(answers, others, weigh, isHere, columns);
  }
  const bins = binFeatures(columns, answers.rows);
  const correct = answers.correct.map((_, row) => rightUnaided(answers, row));
  const [rows, watched] = splitRows(answers, options.watchedOne);
  const start = new Float64Array(answers.rows).fill(whole.ease.base);
  const task = { bins, correct, start, rows, watched };
  const trees = boost(task, options, createRandom(options.seed));
  return { ...whole, forest: toForest(trees, bins.cuts) };
}

/** Runs learners through the model and writes what a prediction of each of their answers would be made from. */
function writeFeatures(
  answers: Answers,
  parameters: ResponseParameters,
  weigh: Weigher,
  isUsed: (learner: number) => boolean,
  columns: readonly Float32Array[],
): void {
  const model = createResponseModel(parameters, samePlaces(parameters), EMPTY_SHAPE, weigh);
  const features = new Float32Array(FEATURE_COUNT);
  for (const [learner, [from, to]] of [...learnersOf(answers)].entries()) {
    if (!isUsed(learner)) continue;
    const state = createPackedState(model.shape);
    for (let row = from; row < to; row++) {
      const attempt = attemptAt(answers, row);
      model.features(state, attempt.skills, attempt.row, attempt.atMs, features);
      for (const [at, column] of columns.entries()) column[row] = features[at] ?? 0;
      model.update(state, attempt);
    }
  }
}

/** Every so-manieth learner is watched; none when there are too few to spare any. */
function splitRows(answers: Answers, watchedOne: number): readonly [Int32Array, Int32Array] {
  const learners = [...learnersOf(answers)];
  const used: number[] = [];
  const watched: number[] = [];
  for (const [learner, [from, to]] of learners.entries()) {
    const isWatched = learners.length >= watchedOne && learner % watchedOne === 3;
    for (let row = from; row < to; row++) (isWatched ? watched : used).push(row);
  }
  return [Int32Array.from(used), Int32Array.from(watched)];
}

function frequentCombinations({ skillSet, skillSets }: Answers): readonly Skills[] {
  const counts = new Uint32Array(skillSets.length);
  for (const set of skillSet) counts[set] = (counts[set] ?? 0) + 1;
  return skillSets.filter(
    (set, at) =>
      set.length > 1 &&
      set.length <= MOST_COMBINED &&
      set.every((skill) => skill >= 0) &&
      (counts[at] ?? 0) >= LEAST_COMBINED,
  );
}
