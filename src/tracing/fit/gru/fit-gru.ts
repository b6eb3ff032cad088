// Fits the recurrent tracer: eases as for the response model, then the network on what goes beyond them.
import { createRandom, type Random } from '../../../domain/random.ts';
import { evidenceOf } from '../../evidence.ts';
import type { Weigher } from '../../fitted-bkt.ts';
import { GRU_FEATURES } from '../../gru/gru-features.ts';
import { type GruParameters, type GruSizes, layOutGru } from '../../gru/gru-parameters.ts';
import { type Answers, type AnswerVocabulary, attemptAt, pickAnswers, pickLearners } from '../answers.ts';
import { fitEase } from '../fit-ease.ts';
import { toGruRows } from './gru-rows.ts';
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
  itemDecay: 1,
  dropout: 0.2,
  itemDropout: 0.2,
  clip: 0.5,
  epochs: 30,
  patience: 4,
  average: 0.99,
  seed: 1,
};

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
  const ease = fitEase(answers, vocabulary);
  const itemPlaces = placeItems(answers, vocabulary.items.length, options.leastAnswers);
  const byFold = Array.from({ length: options.folds }, (_, fold) =>
    fitEase(
      pickLearners(answers, (learner) => learner % options.folds !== fold),
      vocabulary,
    ),
  );
  const isWatched = (learner: number) => learner % options.watchedOne === 3;
  const toRows = (isPicked: (learner: number) => boolean) => {
    const ids = Array.from({ length: answers.starts.length - 1 }, (_, learner) => learner).filter(isPicked);
    return toGruRows(
      pickLearners(answers, isPicked),
      vocabulary.skills.length,
      itemPlaces,
      (picked) => byFold[(ids[picked] ?? 0) % options.folds] ?? ease,
    );
  };
  const sizes: GruSizes = {
    hidden: options.hidden,
    mixed: options.mixed,
    skillWidth: options.skillWidth,
    itemWidth: options.itemWidth,
    skills: vocabulary.skills.length,
    items: itemPlaces.reduce((most, place) => Math.max(most, place + 1), 0),
  };
  const start = startWeights(sizes, createRandom(options.seed));
  const weights = train(
    sizes,
    start,
    toRows((learner) => !isWatched(learner)),
    toRows(isWatched),
    options,
  );
  return { sizes, ease, itemPlaces, weights: Float32Array.from(weights) };
}

function placeItems({ item }: Answers, items: number, least: number): Int32Array {
  const counts = new Uint32Array(items);
  for (const row of item) if (row >= 0) counts[row] = (counts[row] ?? 0) + 1;
  let next = 0;
  return Int32Array.from(counts, (count) => (count < least ? -1 : next++));
}

/** By lot, as Glorot & Bengio 2010 have it; what is read out begins as the ease of the question and nothing else. */
export function startWeights(sizes: GruSizes, random: Random): Float64Array {
  const layout = layOutGru(sizes);
  const weights = new Float64Array(layout.size);
  const spread = (
    part: { readonly at: number; readonly rows: number; readonly columns: number },
    most: number,
  ) => {
    for (let at = part.at; at < part.at + part.rows * part.columns; at++)
      weights[at] = (2 * random() - 1) * most;
  };
  spread(layout.skill, 0.5);
  spread(layout.item, 0.1);
  spread(layout.input, Math.sqrt(3 / layout.width));
  spread(layout.recurrent, Math.sqrt(3 / sizes.hidden));
  spread(layout.readout, 0.1 * Math.sqrt(3 / sizes.hidden));
  spread(layout.mixHidden, Math.sqrt(3 / sizes.hidden));
  spread(layout.mixQuestion, Math.sqrt(3 / layout.width));
  spread(layout.mixOut, 0.1);
  weights[layout.readoutBias.at + layout.width - GRU_FEATURES] = 1;
  // What came before is kept for long at first (Jozefowicz, Zaremba & Sutskever 2015 do so of the forget gate).
  for (const right of [0, 1])
    weights.fill(
      1,
      layout.inputBias.at + right * 3 * sizes.hidden + sizes.hidden,
      layout.inputBias.at + right * 3 * sizes.hidden + 2 * sizes.hidden,
    );
  return weights;
}
