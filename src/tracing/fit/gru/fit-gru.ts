// Fits the recurrent tracer: eases as for the response model, then the network on what goes beyond them.
import { createRandom } from '../../../domain/random.ts';
import { evidenceOf } from '../../evidence.ts';
import type { Weigher } from '../../fitted-bkt.ts';
import type { GruParameters, GruSizes } from '../../gru/gru-parameters.ts';
import { type Answers, type AnswerVocabulary, attemptAt, pickAnswers, pickLearners } from '../answers.ts';
import { fitEase } from '../fit-ease.ts';
import { type GruRows, toGruRows } from './gru-rows.ts';
import { startWeights } from './start-weights.ts';
import { type TrainingOptions, train } from './training.ts';

export interface GruFitOptions extends TrainingOptions {
  readonly hidden: number;
  readonly mixed: number;
  readonly skillWidth: number;
  readonly itemWidth: number;
  /** Items with fewer answers are their skills. */
  readonly leastAnswers: number;
  readonly folds: number;
  /** One in so many learners is watched to say when to stop. */
  readonly watchedOne: number;
}

export const GRU_FIT: GruFitOptions = {
  hidden: 48,
  mixed: 24,
  skillWidth: 16,
  itemWidth: 8,
  leastAnswers: 10,
  folds: 5,
  watchedOne: 10,
  stretch: 100,
  batch: 800,
  rate: 0.002,
  decay: 0.2,
  placeDecay: 1,
  dropout: 0.2,
  itemDropout: 0.2,
  clip: 0.5,
  epochs: 30,
  patience: 3,
  average: 0.99,
  seed: 1,
};

/** Fits to first tries that were not made in haste, as `weigh` has it; an answer with hints counts as not right. */
export function fitGru(
  all: Answers,
  vocabulary: AnswerVocabulary,
  options: GruFitOptions = GRU_FIT,
  weigh: Weigher = evidenceOf,
): GruParameters {
  const answers = pickAnswers(all, (row) => {
    const attempt = attemptAt(all, row);
    return attempt.attempt <= 1 && weigh(attempt) > 0;
  });
  const itemPlaces = placeItems(answers, vocabulary.items.length, options.leastAnswers);
  const sizes: GruSizes = {
    hidden: options.hidden,
    mixed: options.mixed,
    skillWidth: options.skillWidth,
    itemWidth: options.itemWidth,
    skills: vocabulary.skills.length,
    items: itemPlaces.reduce((most, place) => Math.max(most, place + 1), 0),
  };
  const start = startWeights(sizes, createRandom(options.seed));
  const [rows, watched] = splitRows(answers, vocabulary, itemPlaces, options);
  const weights = Float32Array.from(train(sizes, start, rows, watched, options));
  return { sizes, ease: fitEase(answers, vocabulary), itemPlaces, weights };
}

/** What is learnt from, and what says when to stop. With too few learners to spare any it is all of them, twice. */
function splitRows(
  answers: Answers,
  vocabulary: AnswerVocabulary,
  itemPlaces: Int32Array,
  { folds, watchedOne }: GruFitOptions,
): readonly [GruRows, GruRows] {
  const learners = Array.from({ length: answers.starts.length - 1 }, (_, learner) => learner);
  const eases = Array.from({ length: folds }, (_, fold) =>
    fitEase(
      pickLearners(answers, (learner) => learner % folds !== fold),
      vocabulary,
    ),
  );
  const nobody = fitEase(answers, vocabulary);
  const rowsOf = (isPicked: (learner: number) => boolean): GruRows => {
    const picked = learners.filter(isPicked);
    const easeFor = (at: number) => eases[(picked[at] ?? 0) % folds] ?? nobody;
    return toGruRows(pickLearners(answers, isPicked), vocabulary.skills.length, itemPlaces, easeFor);
  };
  if (learners.length < watchedOne) return [rowsOf(() => true), rowsOf(() => true)];
  const isWatched = (learner: number) => learner % watchedOne === 3;
  return [rowsOf((learner) => !isWatched(learner)), rowsOf(isWatched)];
}

function placeItems({ item }: Answers, items: number, least: number): Int32Array {
  const counts = new Uint32Array(items);
  for (const row of item) if (row >= 0) counts[row] = (counts[row] ?? 0) + 1;
  let next = 0;
  return Int32Array.from(counts, (count) => (count < least ? -1 : next++));
}
