// A recurrent tracer fitted to the same lively answers as the response model's tests, small and fast.
import { fitGru, GRU_FIT, type GruFitOptions } from '../../../src/tracing/fit/gru/fit-gru.ts';
import { LIVELY_VOCABULARY, livelyAnswers } from '../response/lively-answers.ts';

export const SMALL_FIT: GruFitOptions = {
  ...GRU_FIT,
  hidden: 10,
  mixed: 4,
  skillWidth: 4,
  itemWidth: 2,
  batch: 200,
  rate: 0.01,
  epochs: 12,
  average: 0.9,
};

export const LIVELY_GRU = fitGru(livelyAnswers(40, 120, 1), LIVELY_VOCABULARY, SMALL_FIT);
