import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/tracing/evidence.ts';
import { fitResponse, RESPONSE_FIT } from '../../../src/tracing/fit/fit-response.ts';
import { EMPTY_SHAPE } from '../../../src/tracing/packed-state.ts';
import { decodeResponse, encodeResponse } from '../../../src/tracing/response/response-bytes.ts';
import { createResponseModel } from '../../../src/tracing/response/response-model.ts';
import { samePlaces } from '../../../src/tracing/response/response-places.ts';
import { describeModelBytes, LIVELY_SIZES } from '../../contracts/model-bytes.ts';
import { LIVELY_VOCABULARY, livelyAnswers } from './lively-answers.ts';

const FITTED = fitResponse(livelyAnswers(40, 120, 1), LIVELY_VOCABULARY, { ...RESPONSE_FIT, trees: 25 });
const BYTES = encodeResponse(FITTED);

describeModelBytes('the bytes of a response model', {
  written: FITTED,
  encode: encodeResponse,
  decode: decodeResponse,
  create: (parameters) => createResponseModel(parameters, samePlaces(parameters), EMPTY_SHAPE, evidenceOf),
  // What seals them is around them, in the model's file.
  reseal: (bytes) => bytes,
});

describe('the bytes of a response model', () => {
  test('for another number of skills or items are refused before anything of them is read', () => {
    for (const sizes of [
      { ...LIVELY_SIZES, skills: LIVELY_SIZES.skills + 1 },
      { ...LIVELY_SIZES, items: LIVELY_SIZES.items - 1 },
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
    expect(decodeResponse(other, LIVELY_SIZES)).toEqual({ ok: false, problem: 'features' });
  });

  test('of any other kind never crash the reader', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (tail) => {
        const bytes = Uint8Array.from([...BYTES.subarray(0, 10), ...tail]);
        expect(typeof decodeResponse(bytes, LIVELY_SIZES).ok).toBe('boolean');
      }),
    );
  });
});
