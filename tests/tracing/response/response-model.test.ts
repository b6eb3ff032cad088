import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/tracing/evidence.ts';
import { type Answers, attemptAt } from '../../../src/tracing/fit/answers.ts';
import { fitResponse, RESPONSE_FIT } from '../../../src/tracing/fit/fit-response.ts';
import { scoreOf } from '../../../src/tracing/fit/metrics.ts';
import type { Attempt } from '../../../src/tracing/learner-model.ts';
import { createPackedState, EMPTY_SHAPE } from '../../../src/tracing/packed-state.ts';
import { FEATURE_COUNT, RESPONSE_FEATURES } from '../../../src/tracing/response/response-feature-names.ts';
import { createResponseModel, type ResponseModel } from '../../../src/tracing/response/response-model.ts';
import type { ResponseParameters } from '../../../src/tracing/response/response-parameters.ts';
import { samePlaces } from '../../../src/tracing/response/response-places.ts';
import { LIVELY_VOCABULARY, livelyAnswers } from './lively-answers.ts';

const open = (parameters: ResponseParameters) =>
  createResponseModel(parameters, samePlaces(parameters), EMPTY_SHAPE, evidenceOf);

/** Every answer of every learner, each from that learner's earlier ones. */
function predictAll(model: ResponseModel, answers: Answers): Float64Array {
  const predicted = new Float64Array(answers.rows);
  for (let learner = 0; learner + 1 < answers.starts.length; learner++) {
    const state = createPackedState(model.shape);
    for (let row = answers.starts[learner] ?? 0; row < (answers.starts[learner + 1] ?? 0); row++) {
      const { skills, row: item, atMs } = attemptAt(answers, row);
      predicted[row] = model.predict(state, skills, item, atMs);
      model.update(state, attemptAt(answers, row));
    }
  }
  return predicted;
}

describe('a response model that was fitted', () => {
  const unseen = livelyAnswers(60, 120, 99);
  let parameters: ResponseParameters;
  beforeAll(() => {
    parameters = fitResponse(livelyAnswers(120, 100, 1), LIVELY_VOCABULARY, { ...RESPONSE_FIT, trees: 120 });
  }, 60_000);

  test('tells right from wrong answers of unseen learners better than ease and ability do', () => {
    const model = open(parameters);
    const eased = new Float64Array(unseen.rows);
    for (let learner = 0; learner + 1 < unseen.starts.length; learner++) {
      const state = createPackedState(model.shape);
      for (let row = unseen.starts[learner] ?? 0; row < (unseen.starts[learner + 1] ?? 0); row++) {
        const attempt = attemptAt(unseen, row);
        eased[row] = 1 / (1 + Math.exp(-model.expected(state, attempt.skills, attempt.row)));
        model.update(state, attempt);
      }
    }
    const score = (predicted: Float64Array) => scoreOf({ ...unseen, predicted });
    const [fitted, plain] = [score(predictAll(model, unseen)), score(eased)];
    expect(fitted.auc).toBeGreaterThan((plain.auc ?? 1) + 0.005);
    expect(fitted.logloss).toBeLessThan(plain.logloss);
  });

  test('knows that one item gives another away', () => {
    const model = open(parameters);
    const ask = { attempt: 1, hints: 0, responseMs: 0, atMs: 0, correct: false };
    const having = (row: number) => {
      const state = createPackedState(model.shape);
      for (const each of [1, 19, 25, row]) model.update(state, { ...ask, skills: [1], row: each });
      return model.predict(state, [1], 13, 0);
    };
    expect(having(7)).toBeGreaterThan(having(31) + 0.1);
  });

  test('is the same for the same answers and seed, and another for another seed', () => {
    const answers = livelyAnswers(30, 60, 5);
    const of = (seed: number) =>
      fitResponse(answers, LIVELY_VOCABULARY, { ...RESPONSE_FIT, trees: 10, seed });
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });

  test('counts an answer with hints for less, a second try and one in haste not at all', () => {
    const model = open(parameters);
    const question = [[2], 2, 0] as const;
    const practised = (more: object) => {
      const state = createPackedState(model.shape);
      const base = {
        skills: [2] as const,
        row: 8,
        correct: true,
        attempt: 1,
        hints: 0,
        responseMs: 0,
        atMs: 0,
      };
      for (let n = 0; n < 6; n++) model.update(state, { ...base, ...more });
      return { p: model.predict(state, ...question), ability: model.expected(state, [2], 2) };
    };
    const none = createPackedState(model.shape);
    expect(practised({ hints: 2 }).ability).toBeLessThan(practised({}).ability);
    expect(practised({ attempt: 2 }).p).toBe(model.predict(none, ...question));
    expect(practised({ responseMs: 200 }).p).toBe(model.predict(none, ...question));
  });

  test('writes as many features as it names, every one of them a number', () => {
    const model = open(parameters);
    const state = createPackedState(model.shape);
    for (let row = 0; row < 120; row++) {
      const { skills, row: item, atMs } = attemptAt(unseen, row);
      const features = new Float32Array(FEATURE_COUNT + 1).fill(Number.NaN);
      model.features(state, skills, item, atMs, features);
      expect(features.subarray(0, FEATURE_COUNT).every(Number.isFinite)).toBe(true);
      expect(features[FEATURE_COUNT]).toBeNaN();
      model.update(state, attemptAt(unseen, row));
    }
    expect(new Set(RESPONSE_FEATURES).size).toBe(FEATURE_COUNT);
  });

  test('keeps decaying sums that are those over the whole history', () => {
    const model = open(parameters);
    const state = createPackedState(model.shape);
    const features = new Float32Array(FEATURE_COUNT);
    const [from, to] = [unseen.starts[3] ?? 0, unseen.starts[4] ?? 0];
    for (let row = from; row < to; row++) {
      const { skills, row: item, atMs } = attemptAt(unseen, row);
      model.features(state, skills, item, atMs, features);
      for (const decay of [0.6, 0.85, 0.95, 0.99]) {
        let [weight, rights] = [0, 0];
        for (let back = from; back < row; back++) {
          const kept = decay ** (row - 1 - back);
          weight += kept;
          rights += kept * (unseen.correct[back] ?? 0);
        }
        const place = RESPONSE_FEATURES.indexOf(`right, ${decay}`);
        expect(features[place]).toBeCloseTo((rights + 0.5) / (weight + 1), 4);
      }
      model.update(state, attemptAt(unseen, row));
    }
  });
});

test('a fit of a single learner still predicts within bounds', () => {
  const answers = livelyAnswers(1, 12, 3);
  const predicted = predictAll(open(fitResponse(answers, LIVELY_VOCABULARY)), livelyAnswers(3, 50, 4));
  expect(predicted.every((p) => p >= 0.005 && p <= 0.995)).toBe(true);
});

describe('a fit on answers that were helped, tried again or hasty', () => {
  const plain = livelyAnswers(60, 80, 21);
  const options = { ...RESPONSE_FIT, trees: 20 };
  const fitted = fitResponse(plain, LIVELY_VOCABULARY, options);

  /** Each answer followed by another of the same item, which is of the kind that must not count. */
  function followedBy(more: { readonly attempt: number; readonly responseMs: number }): Answers {
    const rows = plain.rows * 2;
    const twice = <T extends { [at: number]: number }>(into: T, of: (row: number) => number): T => {
      for (let row = 0; row < rows; row++) into[row] = of(row >> 1);
      return into;
    };
    const isSecond = (row: number) => row % 2 === 1;
    return {
      rows,
      starts: plain.starts.map((start) => start * 2),
      skillSets: plain.skillSets,
      item: twice(new Int32Array(rows), (row) => plain.item[row] ?? 0),
      skillSet: twice(new Int32Array(rows), (row) => plain.skillSet[row] ?? 0),
      correct: Uint8Array.from({ length: rows }, (_, row) =>
        isSecond(row) ? 1 : (plain.correct[row >> 1] ?? 0),
      ),
      atMs: twice(new Float64Array(rows), (row) => plain.atMs[row] ?? 0),
      attempt: Uint8Array.from({ length: rows }, (_, row) => (isSecond(row) ? more.attempt : 1)),
      hints: new Uint8Array(rows),
      responseMs: Uint32Array.from({ length: rows }, (_, row) => (isSecond(row) ? more.responseMs : 0)),
    };
  }

  test('learns nothing from further tries, nor from haste', () => {
    expect(fitResponse(followedBy({ attempt: 2, responseMs: 0 }), LIVELY_VOCABULARY, options)).toEqual(
      fitted,
    );
    expect(fitResponse(followedBy({ attempt: 1, responseMs: 300 }), LIVELY_VOCABULARY, options)).toEqual(
      fitted,
    );
  });

  test('takes what is hasty from whom it is told', () => {
    const own = (attempt: Attempt) => (attempt.responseMs > 0 && attempt.responseMs < 4_200 ? 0 : 1);
    const slow = followedBy({ attempt: 1, responseMs: 4_000 });
    expect(fitResponse(slow, LIVELY_VOCABULARY, options, own)).toEqual(fitted);
    expect(fitResponse(slow, LIVELY_VOCABULARY, options)).not.toEqual(fitted);
  });

  test('foresees answers without help, not those that hints brought', () => {
    const hints = Uint8Array.from({ length: plain.rows }, (_, row) => (row % 2 === 0 ? 1 : 0));
    const helped = { ...plain, hints, correct: plain.correct.map((y, row) => (row % 2 === 0 ? 1 : y)) };
    const unhelped = { ...plain, correct: plain.correct.map((y, row) => (row % 2 === 0 ? 0 : y)) };
    const ease = (answers: Answers) => fitResponse(answers, LIVELY_VOCABULARY, options).ease;
    expect(ease(helped)).toEqual(ease(unhelped));
  });
});
