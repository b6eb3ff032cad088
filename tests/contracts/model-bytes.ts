// What the bytes of every learner model keep, whatever is in them. Each kind runs this suite in its own test.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { attemptAt } from '../../src/tracing/fit/answers.ts';
import type { LearnerModel } from '../../src/tracing/learner-model.ts';
import { createPackedState } from '../../src/tracing/packed-state.ts';
import { LIVELY_VOCABULARY, livelyAnswers } from '../tracing/response/lively-answers.ts';

/** Of the pack that the lively answers are of. */
export const LIVELY_SIZES = {
  skills: LIVELY_VOCABULARY.skills.length,
  items: LIVELY_VOCABULARY.items.length,
};

const LEARNERS = 4;
const EACH = 60;
/** Cut at every byte near both ends, and here and there between. */
const [START, END, STRIDE] = [300, 60, 97] as const;

export type Predictor = Pick<LearnerModel, 'shape' | 'predict' | 'update'>;

export interface ModelBytes<P> {
  /** Lies on the grid of the bytes: they lose nothing of it. */
  readonly written: P;
  encode(parameters: P): Uint8Array;
  decode(bytes: Uint8Array, sizes: typeof LIVELY_SIZES): Result<P>;
  create(parameters: P): Predictor;
  /** As somebody changes bytes who knows how they are sealed. */
  reseal(bytes: Uint8Array): Uint8Array;
}

/** Of each answer, before it is taken in. */
export function livelyPredictions(model: Predictor): readonly number[] {
  const answers = livelyAnswers(LEARNERS, EACH, 8);
  const predicted: number[] = [];
  for (let learner = 0; learner < LEARNERS; learner++) {
    const state = createPackedState(model.shape);
    for (let row = learner * EACH; row < (learner + 1) * EACH; row++) {
      const attempt = attemptAt(answers, row);
      predicted.push(model.predict(state, attempt.skills, attempt.row, attempt.atMs));
      model.update(state, attempt);
    }
  }
  return predicted;
}

export function describeModelBytes<P>(name: string, kind: ModelBytes<P>): void {
  const { written, encode, decode, create, reseal } = kind;

  describe(`${name} keep the contract of a model's bytes`, () => {
    const bytes = encode(written);

    it('predict exactly what was written, and are the same when written again', () => {
      const read = decode(bytes, LIVELY_SIZES);
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      expect(livelyPredictions(create(read.value))).toEqual(livelyPredictions(create(written)));
      expect(encode(read.value)).toEqual(bytes);
    });

    it('cut short anywhere, or with more behind them, are refused', () => {
      const step = (size: number) => (size < START || size > bytes.length - END ? 1 : STRIDE);
      for (let size = 0; size < bytes.length; size += step(size)) {
        expect(decode(bytes.subarray(0, size), LIVELY_SIZES).ok).toBe(false);
      }
      expect(decode(Uint8Array.from([...bytes, 0]), LIVELY_SIZES).ok).toBe(false);
    });

    it('with anything changed are refused, or give a model that still predicts between 0 and 1', () => {
      const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
          const changed = Uint8Array.from(bytes);
          for (const { at, to } of changes) changed[at] = to;
          const read = decode(reseal(changed), LIVELY_SIZES);
          if (!read.ok) return;
          for (const p of livelyPredictions(create(read.value))) expect(p > 0 && p < 1).toBe(true);
        }),
      );
    });
  });
}
