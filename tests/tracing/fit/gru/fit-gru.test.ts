import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../src/domain/random.ts';
import { evidenceOf } from '../../../../src/tracing/evidence.ts';
import { type Answers, attemptAt, learnersOf } from '../../../../src/tracing/fit/answers.ts';
import { fitGru, GRU_FIT } from '../../../../src/tracing/fit/gru/fit-gru.ts';
import { toGruRows } from '../../../../src/tracing/fit/gru/gru-rows.ts';
import { createNetwork } from '../../../../src/tracing/fit/gru/network.ts';
import { startWeights } from '../../../../src/tracing/fit/gru/start-weights.ts';
import { predictFirstTries } from '../../../../src/tracing/fit/held-out.ts';
import { type Predictions, scoreOf } from '../../../../src/tracing/fit/metrics.ts';
import { createGruModel } from '../../../../src/tracing/gru/gru-model.ts';
import { type GruParameters, layOutGru } from '../../../../src/tracing/gru/gru-parameters.ts';
import { createPackedState, EMPTY_SHAPE } from '../../../../src/tracing/packed-state.ts';
import { LIVELY_GRU, SMALL_FIT } from '../../gru/lively-gru.ts';
import { LIVELY_VOCABULARY, livelyAnswers } from '../../response/lively-answers.ts';

/** One item; an answer is what the one two before it was, nine times in ten: only an order of answers tells the next. */
function echoes(learners: number, each: number, seed: number): Answers {
  const random = createRandom(seed);
  const rows = learners * each;
  const correct = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const isFirst = row % each < 2;
    const before = isFirst ? Math.floor(random() * 2) : (correct[row - 2] ?? 0);
    correct[row] = random() < 0.9 ? before : 1 - before;
  }
  return {
    rows,
    starts: Uint32Array.from({ length: learners + 1 }, (_, learner) => learner * each),
    item: new Int32Array(rows),
    skillSet: new Int32Array(rows),
    skillSets: [[0]],
    correct,
    atMs: new Float64Array(rows),
    attempt: new Uint8Array(rows).fill(1),
    hints: new Uint8Array(rows),
    responseMs: new Uint32Array(rows),
  };
}
const ECHO_VOCABULARY = { skills: ['a'], items: ['i'], itemSkills: [[0]] as const };

/** What a model says that only counts. */
function byShareSoFar({ correct, starts }: Answers): Predictions {
  const predicted: number[] = [];
  for (const [from, to] of learnersOf({ starts })) {
    let rights = 0;
    for (let row = from; row < to; row++) {
      predicted.push((rights + 1) / (row - from + 2));
      rights += correct[row] ?? 0;
    }
  }
  return { predicted, correct, starts };
}

function scoreOn(parameters: GruParameters, answers: Answers) {
  const model = createGruModel(parameters, EMPTY_SHAPE, evidenceOf);
  const opened = { ...model, createState: () => createPackedState(model.shape) };
  return scoreOf(predictFirstTries(opened, answers));
}

describe('a recurrent tracer', () => {
  test('learns that an answer follows the one two before it, which counts of answers hardly tell', () => {
    const options = { ...SMALL_FIT, epochs: 25, rate: 0.02, stretch: 20, dropout: 0 };
    const fitted = fitGru(echoes(80, 60, 1), ECHO_VOCABULARY, options);
    const { accuracy, auc } = scoreOn(fitted, echoes(40, 60, 2));
    // Nine in ten is all there is, and half for each learner's first two.
    expect(accuracy).toBeGreaterThan(0.86);
    expect(auc).toBeGreaterThan(0.86);
    expect(scoreOf(byShareSoFar(echoes(40, 60, 2))).auc).toBeLessThan(0.75);
  });

  test('predicts answers of learners who were not seen far better than the ease of the questions does', () => {
    const { sizes, weights } = LIVELY_GRU;
    const plain = startWeights(sizes, () => 0.5);
    const easeOnly = { ...LIVELY_GRU, weights: Float32Array.from(plain) };
    expect(weights.length).toBe(plain.length);
    const other = livelyAnswers(60, 120, 5);
    const [fitted, ease] = [scoreOn(LIVELY_GRU, other), scoreOn(easeOnly, other)];
    expect(fitted.auc).toBeGreaterThan((ease.auc ?? 1) + 0.05);
    expect(fitted.logloss).toBeLessThan(ease.logloss - 0.01);
  });

  test('is the same weight by weight when fitted again with the same seed, and another with another', () => {
    const again = (seed: number) =>
      fitGru(livelyAnswers(40, 120, 1), LIVELY_VOCABULARY, { ...SMALL_FIT, seed });
    expect(again(SMALL_FIT.seed).weights).toEqual(LIVELY_GRU.weights);
    expect(again(SMALL_FIT.seed + 1).weights).not.toEqual(LIVELY_GRU.weights);
  });

  test('runs on a tablet as it was trained', () => {
    const answers = livelyAnswers(1, 100, 9);
    const { sizes, ease, itemPlaces, weights } = LIVELY_GRU;
    const rows = toGruRows(answers, sizes.skills, itemPlaces, () => ease);
    const network = createNetwork(sizes, layOutGru(sizes), answers.rows);
    network.forward(Float64Array.from(weights), rows, 0, answers.rows, new Float64Array(sizes.hidden));
    const model = createGruModel(LIVELY_GRU, EMPTY_SHAPE, evidenceOf);
    const state = createPackedState(model.shape);
    for (let row = 0; row < answers.rows; row++) {
      const attempt = attemptAt(answers, row);
      const p = model.predict(state, attempt.skills, attempt.row, attempt.atMs);
      expect(p).toBeCloseTo(Math.min(0.995, Math.max(0.005, network.predicted[row] ?? 0)), 5);
      model.update(state, attempt);
    }
  });

  test('gives items with few answers no place of their own', () => {
    const answers = livelyAnswers(3, 40, 3);
    const { itemPlaces, sizes } = fitGru(answers, LIVELY_VOCABULARY, { ...SMALL_FIT, epochs: 1 });
    const counts = itemPlaces.map((_, item) => answers.item.filter((one) => one === item).length);
    for (const [item, place] of itemPlaces.entries()) {
      expect(place >= 0).toBe((counts[item] ?? 0) >= GRU_FIT.leastAnswers);
    }
    expect(sizes.items).toBe(itemPlaces.filter((place) => place >= 0).length);
  });
});
