import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/tracing/evidence.ts';
import { attemptAt } from '../../../src/tracing/fit/answers.ts';
import { decodeGru, encodeGru, withChecksum } from '../../../src/tracing/gru/gru-bytes.ts';
import { groupsOf, MOST_STEPS, quantiseGru } from '../../../src/tracing/gru/gru-grid.ts';
import { createGruModel } from '../../../src/tracing/gru/gru-model.ts';
import { type GruParameters, layOutGru } from '../../../src/tracing/gru/gru-parameters.ts';
import { createPackedState, EMPTY_SHAPE } from '../../../src/tracing/packed-state.ts';
import { LIVELY_VOCABULARY, livelyAnswers } from '../response/lively-answers.ts';
import { LIVELY_GRU } from './lively-gru.ts';

const QUANTISED = quantiseGru(LIVELY_GRU);
const BYTES = encodeGru(QUANTISED);
const CODED = BYTES.subarray(4);
const SIZES = { skills: LIVELY_VOCABULARY.skills.length, items: LIVELY_VOCABULARY.items.length };

function predictionsOf(parameters: GruParameters): readonly number[] {
  const model = createGruModel(parameters, EMPTY_SHAPE, evidenceOf);
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
    const fitted = predictionsOf(LIVELY_GRU);
    for (const [at, p] of predictionsOf(QUANTISED).entries()) {
      expect(Math.abs(p - (fitted[at] ?? 0))).toBeLessThan(0.02);
    }
  });
});

describe('the bytes of a recurrent tracer', () => {
  test('predict exactly what the quantised one does, and are the same when written again', () => {
    const read = decodeGru(BYTES, SIZES);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(predictionsOf(read.value)).toEqual(predictionsOf(QUANTISED));
    expect(encodeGru(read.value)).toEqual(BYTES);
  });

  test('cut short anywhere, or with more behind them, are refused', () => {
    const step = (size: number) => (size < 100 || size > BYTES.length - 60 ? 1 : 97);
    for (let size = 0; size < BYTES.length; size += step(size)) {
      expect(decodeGru(BYTES.subarray(0, size), SIZES).ok).toBe(false);
    }
    expect(decodeGru(Uint8Array.from([...BYTES, 0]), SIZES).ok).toBe(false);
  });

  test('of another version are told as such', () => {
    const other = BYTES.slice(4);
    other[0] = (other[0] ?? 0) ^ 255;
    expect(decodeGru(withChecksum(other), SIZES)).toEqual({ ok: false, problem: 'version' });
  });

  test('with one byte changed are told as damaged', () => {
    for (let at = 0; at < BYTES.length; at += 61) {
      const other = Uint8Array.from(BYTES);
      other[at] = (other[at] ?? 0) ^ 4;
      expect(decodeGru(other, SIZES)).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  test('changed by who can also write a checksum are refused, or give a model that still predicts between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(CODED.length - 1), to: fc.nat(255) }), {
          minLength: 1,
          maxLength: 6,
        }),
        (changes) => {
          const changed = CODED.slice();
          for (const { at, to } of changes) changed[at] = to;
          const read = decodeGru(withChecksum(changed), SIZES);
          if (!read.ok) return;
          for (const p of predictionsOf(read.value)) expect(p > 0 && p < 1).toBe(true);
        },
      ),
    );
  });
});
