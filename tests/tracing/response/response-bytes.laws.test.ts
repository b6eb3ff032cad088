import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/tracing/evidence.ts';
import { attemptAt } from '../../../src/tracing/fit/answers.ts';
import { fitResponse, RESPONSE_FIT } from '../../../src/tracing/fit/fit-response.ts';
import { createPackedState, EMPTY_SHAPE } from '../../../src/tracing/packed-state.ts';
import { decodeResponse, encodeResponse } from '../../../src/tracing/response/response-bytes.ts';
import { createResponseModel } from '../../../src/tracing/response/response-model.ts';
import type { ResponseParameters } from '../../../src/tracing/response/response-parameters.ts';
import { samePlaces } from '../../../src/tracing/response/response-places.ts';
import { LIVELY_VOCABULARY, livelyAnswers } from './lively-answers.ts';

const FITTED = fitResponse(livelyAnswers(40, 120, 1), LIVELY_VOCABULARY, { ...RESPONSE_FIT, trees: 25 });
const BYTES = encodeResponse(FITTED);
const SIZES = { skills: LIVELY_VOCABULARY.skills.length, items: LIVELY_VOCABULARY.items.length };

function predictionsOf(parameters: ResponseParameters): readonly number[] {
  const model = createResponseModel(parameters, samePlaces(parameters), EMPTY_SHAPE, evidenceOf);
  const answers = livelyAnswers(4, 60, 8);
  const predicted: number[] = [];
  for (let learner = 0; learner < 4; learner++) {
    const state = createPackedState(model.shape);
    for (let row = learner * 60; row < learner * 60 + 60; row++) {
      const { skills, row: item, atMs } = attemptAt(answers, row);
      predicted.push(model.predict(state, skills, item, atMs));
      model.update(state, attemptAt(answers, row));
    }
  }
  return predicted;
}

describe('the bytes of a response model', () => {
  test('predict exactly what the fitted one does, and are the same when written again', () => {
    const read = decodeResponse(BYTES, SIZES);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(predictionsOf(read.value)).toEqual(predictionsOf(FITTED));
    expect(encodeResponse(read.value)).toEqual(BYTES);
  });

  test('cut short anywhere, or with more behind them, are refused', () => {
    const step = (size: number) => (size < 300 || size > BYTES.length - 60 ? 1 : 97);
    for (let size = 0; size < BYTES.length; size += step(size)) {
      expect(decodeResponse(BYTES.subarray(0, size), SIZES).ok).toBe(false);
    }
    expect(decodeResponse(Uint8Array.from([...BYTES, 0]), SIZES).ok).toBe(false);
  });

  test('for another number of skills or items are refused before anything of them is read', () => {
    for (const sizes of [
      { ...SIZES, skills: SIZES.skills + 1 },
      { ...SIZES, items: SIZES.items - 1 },
    ]) {
      expect(decodeResponse(BYTES, sizes)).toEqual({ ok: false, problem: 'malformed' });
    }
  });

  test('never hold more entries than a fit writes, so that a few hundred of them cannot unfold without end', () => {
    const table = new Map(Array.from({ length: 20_001 }, (_, key) => [key, 1 / 32]));
    expect(() => encodeResponse({ ...FITTED, tables: [table] })).toThrow('spoilt');
  });

  test('of another version of the features are told as such', () => {
    const other = Uint8Array.from(BYTES);
    other[0] = (other[0] ?? 0) ^ 1;
    expect(decodeResponse(other, SIZES)).toEqual({ ok: false, problem: 'features' });
  });

  test('with anything changed are refused, or give a model that still predicts between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(BYTES.length - 1), to: fc.nat(255) }), {
          minLength: 1,
          maxLength: 6,
        }),
        (changes) => {
          const changed = Uint8Array.from(BYTES);
          for (const { at, to } of changes) changed[at] = to;
          const read = decodeResponse(changed, SIZES);
          if (!read.ok) return;
          for (const p of predictionsOf(read.value)) expect(p > 0 && p < 1).toBe(true);
        },
      ),
    );
  });

  test('of any other kind never crash the reader', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (tail) => {
        const bytes = Uint8Array.from([...BYTES.subarray(0, 10), ...tail]);
        expect(typeof decodeResponse(bytes, SIZES).ok).toBe('boolean');
      }),
    );
  });
});
