import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/tracing/evidence.ts';
import { decodeGru, encodeGru, withChecksum } from '../../../src/tracing/gru/gru-bytes.ts';
import { groupsOf, MOST_STEPS, quantiseGru } from '../../../src/tracing/gru/gru-grid.ts';
import { createGruModel } from '../../../src/tracing/gru/gru-model.ts';
import { type GruParameters, layOutGru } from '../../../src/tracing/gru/gru-parameters.ts';
import { EMPTY_SHAPE } from '../../../src/tracing/packed-state.ts';
import { describeModelBytes, LIVELY_SIZES, livelyPredictions } from '../../contracts/model-bytes.ts';
import { LIVELY_GRU } from './lively-gru.ts';

const QUANTISED = quantiseGru(LIVELY_GRU);
const BYTES = encodeGru(QUANTISED);
const CHECKSUM_BYTES = 4;

const create = (parameters: GruParameters) => createGruModel(parameters, EMPTY_SHAPE, evidenceOf);

describeModelBytes('the bytes of a recurrent tracer', {
  written: QUANTISED,
  encode: encodeGru,
  decode: decodeGru,
  create,
  reseal: (bytes) => withChecksum(bytes.subarray(CHECKSUM_BYTES)),
});

describe('weights in eight bits', () => {
  test('are the nearest step to what was fitted, none more than half a step away', () => {
    const groups = groupsOf(layOutGru(LIVELY_GRU.sizes));
    const covered = new Uint8Array(LIVELY_GRU.weights.length);
    for (const [place, { at, stride, count }] of groups.entries()) {
      const scale = QUANTISED.scales[place] ?? 0;
      for (let one = 0, to = at; one < count; one++, to += stride) {
        covered[to] = 1;
        const [weight, fitted] = [QUANTISED.weights[to] ?? 0, LIVELY_GRU.weights[to] ?? 0];
        expect(Number.isInteger(weight / scale)).toBe(true);
        expect(Math.abs(weight / scale)).toBeLessThanOrEqual(MOST_STEPS);
        expect(Math.abs(weight - fitted)).toBeLessThanOrEqual(scale * 0.500001);
      }
    }
    expect(covered.every((one) => one === 1)).toBe(true);
  });

  test('predict nearly what the fitted ones do', () => {
    const fitted = livelyPredictions(create(LIVELY_GRU));
    for (const [at, p] of livelyPredictions(create(QUANTISED)).entries()) {
      expect(Math.abs(p - (fitted[at] ?? 0))).toBeLessThan(0.02);
    }
  });
});

describe('the bytes of a recurrent tracer', () => {
  test('of another version are told as such', () => {
    const other = BYTES.slice(CHECKSUM_BYTES);
    other[0] = (other[0] ?? 0) ^ 255;
    expect(decodeGru(withChecksum(other), LIVELY_SIZES)).toEqual({ ok: false, problem: 'version' });
  });

  test('with one byte changed are told as damaged', () => {
    for (let at = 0; at < BYTES.length; at += 61) {
      const other = Uint8Array.from(BYTES);
      other[at] = (other[at] ?? 0) ^ 4;
      expect(decodeGru(other, LIVELY_SIZES)).toEqual({ ok: false, problem: 'damaged' });
    }
  });
});
