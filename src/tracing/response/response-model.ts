// P(right) of the next answer: trees over what a learner's sums say. One of two halves of what is shipped; the other is
// BKT (`tracer.ts`). Cost: an answer is taken in and a question predicted in some microseconds, whatever came before.

import type { Weigher } from '../fitted-bkt.ts';
import type { Attempt, Skills } from '../learner-model.ts';
import type { PackedShape, PackedState } from '../packed-state.ts';
import { createForestScorer } from './forest.ts';
import type { ResidualContext, TableSizes } from './residual-tables.ts';
import { FEATURE_COUNT } from './response-feature-names.ts';
import { createFeatureReader } from './response-features.ts';
import { layOut } from './response-layout.ts';
import type { ResponseParameters } from './response-parameters.ts';
import { createPlaceFinder, type FittedPlaces } from './response-places.ts';
import { createAnswerTaker, toShare } from './response-update.ts';

const MINUTE_MS = 60_000;
const END_OF_TIME_MS = 2 ** 31 * MINUTE_MS;
/** No answer is ever certain; far from 0 and 1 the trees have seen too little. */
const LEAST = 0.005;

export interface ResponseModel {
  readonly sizes: TableSizes;
  /** Of a state that holds what came before it, and its own. */
  readonly shape: PackedShape;
  /** P(right on the first try, without help), in [0.005, 0.995]. */
  predict(state: PackedState, skills: Skills, row: number, atMs: number): number;
  /** Writes what a prediction is made from; `RESPONSE_FEATURES` names it. */
  features(state: PackedState, skills: Skills, row: number, atMs: number, into: Float32Array): void;
  /** What tables are looked up by; the same object at every call. */
  context(state: PackedState, skills: Skills, row: number): ResidualContext;
  /** Ease of a question in logits, and the learner's ability beside it. */
  expected(state: PackedState, skills: Skills, row: number): number;
  update(state: PackedState, attempt: Attempt): void;
}

/** Makes the model; its part of a state lies behind `before`, and `weigh` says what an answer counts. */
export function createResponseModel(
  parameters: ResponseParameters,
  places: FittedPlaces,
  before: PackedShape,
  weigh: Weigher,
): ResponseModel {
  const at = layOut(places.skills.length, before);
  const find = createPlaceFinder(parameters, places);
  const { readFeatures, readContext, sizes } = createFeatureReader(parameters, places, at);
  const take = createAnswerTaker(at, places.skills.length);
  const { ease } = parameters;
  const score = createForestScorer(parameters.forest);
  const scratch = new Float32Array(FEATURE_COUNT);
  const isInPack = (skill: number) => skill >= 0 && skill < places.skills.length;

  return {
    sizes,
    shape: at.shape,
    predict(state, skills, row, atMs) {
      readFeatures(state, find(skills, row), toMinute(atMs), scratch);
      const share = toShare(ease.base + score(scratch));
      return Math.min(1 - LEAST, Math.max(LEAST, share));
    },
    features: (state, skills, row, atMs, into) =>
      readFeatures(state, find(skills, row), toMinute(atMs), into),
    context: (state, skills, row) => readContext(state, find(skills, row)),
    expected(state, skills, row) {
      const { skillEase, itemEase } = find(skills, row);
      return skillEase + itemEase + (state.singles[at.singles] ?? 0);
    },
    update(state, attempt) {
      // A further try at the same item follows its feedback: BKT takes it in, a first answer is no likelier for it.
      if (attempt.attempt > 1 || !attempt.skills.some(isInPack)) return;
      const weight = weigh(attempt);
      if (weight <= 0) return;
      const asked = find(attempt.skills, attempt.row);
      const { correct, atMs } = attempt;
      take(state, asked, readContext(state, asked), { correct, weight, minute: toMinute(atMs) });
    },
  };
}

/** 0 stays 0: a time that is not known, as one is whose minutes no 32 bits hold (after the year 6000). */
function toMinute(atMs: number): number {
  return atMs > 0 && atMs < END_OF_TIME_MS ? Math.floor(atMs / MINUTE_MS) : 0;
}
