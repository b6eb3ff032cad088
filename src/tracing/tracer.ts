// The model that is shipped, two in one state: BKT says what is known, which is what a teacher sees; the response model
// says how likely the next answer is to be right, which is what an item is chosen by.
import type { Weigher } from './fitted-bkt.ts';
import type { LearnerModel } from './learner-model.ts';
import { createPackedState } from './packed-state.ts';
import { createResponseModel } from './response/response-model.ts';
import type { ResponseParameters } from './response/response-parameters.ts';
import type { FittedPlaces } from './response/response-places.ts';

export interface FittedResponse {
  readonly parameters: ResponseParameters;
  /** Where the pack's skills and items stand in them. */
  readonly places: FittedPlaces;
  /** What an answer counts, as for BKT. */
  readonly weigh: Weigher;
  /** Differs when the parameters differ: 32 bits, unsigned. */
  readonly fingerprint: number;
}

/** Joins the two; with no fitted response, BKT alone. */
export function createTracer(bkt: LearnerModel, fitted: FittedResponse | null): LearnerModel {
  if (fitted === null) return bkt;
  const response = createResponseModel(fitted.parameters, fitted.places, bkt.shape, fitted.weigh);
  return foreseeBy(bkt, { ...response, name: 'banyan', fingerprint: fitted.fingerprint });
}

/** BKT says what is known, the other, whose part of a state lies behind BKT's, what is answered next. */
export function foreseeBy(
  bkt: LearnerModel,
  next: Pick<LearnerModel, 'name' | 'shape' | 'fingerprint' | 'predict' | 'update'>,
): LearnerModel {
  return {
    ...bkt,
    name: next.name,
    shape: next.shape,
    fingerprint: (Math.imul(bkt.fingerprint, 0x01000193) ^ next.fingerprint) >>> 0,
    createState() {
      const state = createPackedState(next.shape);
      const own = bkt.createState();
      state.words.set(own.words);
      state.singles.set(own.singles);
      state.halves.set(own.halves);
      state.bytes.set(own.bytes);
      return state;
    },
    predict: next.predict,
    update(state, attempt) {
      bkt.update(state, attempt);
      // It foresees what one answers alone, from what one answered alone.
      if (!attempt.together) next.update(state, attempt);
    },
  };
}
