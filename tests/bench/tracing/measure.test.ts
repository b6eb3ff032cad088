import { describe, expect, test } from 'vitest';
import { combineAnswers, combineVocabulary } from '../../../bench/tracing/combinations.ts';
import { bestLr, pfa } from '../../../bench/tracing/count-models.ts';
import { irt } from '../../../bench/tracing/irt.ts';
import { createRows, fitLogistic, logistic } from '../../../bench/tracing/logistic.ts';
import { itemMean, skillMean } from '../../../bench/tracing/mean-models.ts';
import { measureModel, predictAll } from '../../../bench/tracing/measure.ts';
import type { Predictor } from '../../../bench/tracing/model.ts';
import { bytesOf } from '../../../bench/tracing/single-bytes.ts';
import { textbookBkt } from '../../../bench/tracing/textbook-bkt.ts';
import { createRandom } from '../../../src/domain/random.ts';
import { createPackedState } from '../../../src/tracing/packed-state.ts';
import { generateCsv, HEAD, toReadSet } from './generated-answers.ts';

const repeat = (line: string, times: number): string => `${line}\n`.repeat(times);
const generated = toReadSet(
  generateCsv({ seed: 1, learners: 150, answers: 40 }),
  generateCsv({ seed: 2, learners: 60, answers: 40, firstUser: 1_000 }),
);

describe('the protocol', () => {
  const { answers } = toReadSet(
    `${HEAD}\n1,a,x,,1\n`,
    `${HEAD}\n2,a,x,,1\n2,a,x,,0\n2,a,x,,1\n3,a,x,,0\n3,b,x,,1\n`,
  ).test;

  test('asks for every answer after the learner’s earlier ones and before it is told', () => {
    const shape = { words: 2, singles: 0, halves: 0, bytes: 0 };
    const told: (readonly [right: number, wrong: number])[] = [];
    const model: Predictor = {
      shape,
      createState: () => createPackedState(shape),
      predict: ({ words: [right = -1, wrong = -1] }) => {
        told.push([right, wrong]);
        return 0.5;
      },
      update: ({ words }, { correct }) => {
        const side = correct ? 0 : 1;
        words[side] = (words[side] ?? 0) + 1;
      },
    };
    predictAll(model, answers);
    expect(told).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
      [0, 1],
    ]);
  });

  test('refuses a prediction that is none', () => {
    const shape = { words: 0, singles: 0, halves: 0, bytes: 0 };
    for (const p of [0, 1, Number.NaN]) {
      const model: Predictor = {
        shape,
        createState: () => createPackedState(shape),
        predict: () => p,
        update: () => {},
      };
      expect(() => predictAll(model, answers)).toThrow(/in \(0, 1\)/);
    }
  });
});

describe('models beside ours', () => {
  test('the skill’s and the item’s mean have the AUC that can be counted by hand', () => {
    // Of x 80 %, of y 30 % are right in both files: 8·7 pairs told apart and 8·2 + 3·7 ties of 11·9.
    const train = `${HEAD}\n${repeat('1,a,x,,1', 80)}${repeat('1,a,x,,0', 20)}${repeat('1,b,y,,1', 30)}${repeat('1,b,y,,0', 70)}`;
    const tested = `${HEAD}\n${repeat('2,a,x,,1', 8)}${repeat('2,a,x,,0', 2)}${repeat('2,b,y,,1', 3)}${repeat('2,b,y,,0', 7)}`;
    for (const model of [skillMean, itemMean]) {
      const row = measureModel(model, toReadSet(train, tested));
      expect(row.auc).toBeCloseTo((56 + 37 / 2) / 99, 9);
      expect(row.accuracy).toBeCloseTo(15 / 20, 9);
      expect(row.ece).toBeLessThan(0.02);
    }
  });

  test('an item that was never met is as easy as its skills, a skill that was never met as all', () => {
    const set = toReadSet(
      `${HEAD}\n${repeat('1,a,x,,1', 90)}${repeat('1,b,y,,0', 90)}`,
      `${HEAD}\n2,new,x,,1\n2,new,y,,1\n2,new,new,,1\n`,
    );
    for (const model of [itemMean, skillMean, irt]) {
      const vocabulary = combineVocabulary(set.train.vocabulary, set.train.answers);
      const test = combineAnswers(set.test.answers, set.train.vocabulary, vocabulary);
      const train = combineAnswers(set.train.answers, set.train.vocabulary, vocabulary);
      const [easy = 0, hard = 1, unknown = 0] = predictAll(
        model.open(model.fit(train, vocabulary), vocabulary),
        {
          ...test,
          starts: Uint32Array.of(0, 1, 2, 3),
        },
      ).predicted;
      expect(easy).toBeGreaterThan(unknown);
      expect(unknown).toBeGreaterThan(hard);
    }
  });

  test('whoever sees items and ability foresees more than whoever sees skills', () => {
    const auc = (model: typeof irt): number => measureModel(model, generated).auc ?? 0;
    const [bySkill, byItem, byAbility, byCounts, byAll] = [skillMean, itemMean, irt, pfa, bestLr].map(auc);
    expect(byItem).toBeGreaterThan((bySkill ?? 1) + 0.1);
    expect(byAbility).toBeGreaterThan((byItem ?? 1) + 0.02);
    expect(byCounts).toBeGreaterThan((bySkill ?? 1) + 0.02);
    expect(byAll).toBeGreaterThan((byItem ?? 1) + 0.02);
  });

  test('measuring the same twice gives the same', () => {
    const { fitSeconds: _, predictMicros: __, updateMicros: ___, ...first } = measureModel(irt, generated);
    expect(measureModel(irt, generated)).toMatchObject(first);
  });
});

describe('textbook BKT', () => {
  test('says what summing over all ways to have learnt says', () => {
    const [prior, learn, guess, slip] = [0.25, 0.125, 0.1875, 0.0625];
    const model = textbookBkt.open(bytesOf([prior, learn, guess, slip]), generated.train.vocabulary);
    const given = [false, true, false, true, true];
    // Known from the start, or learnt after answer 0, 1, 2 …, or not yet.
    const pathOf = (learntAfter: number): number =>
      learntAfter < 0 ? prior : (1 - prior) * (1 - learn) ** learntAfter;
    const likelihood = (answers: readonly boolean[]): number => {
      const n = answers.length;
      const ways = Array.from({ length: n + 1 }, (_, at) => at - 1);
      return ways.reduce((sum, after) => {
        const isLast = after === n - 1;
        const path = after < 0 ? prior : pathOf(after) * (isLast ? 1 : learn);
        const seen = answers.map((right, at) => {
          const p = at > after ? 1 - slip : guess;
          return right ? p : 1 - p;
        });
        return sum + seen.reduce((all, one) => all * one, path);
      }, 0);
    };
    const state = model.createState();
    for (const [at, correct] of given.entries()) {
      const before = given.slice(0, at);
      const wanted = likelihood([...before, true]) / (at === 0 ? 1 : likelihood(before));
      expect(model.predict(state, [0], -1, 0)).toBeCloseTo(wanted, 6);
      model.update(state, { skills: [0], row: -1, correct, attempt: 1, hints: 0, responseMs: 0, atMs: 0 });
    }
  });
});

describe('a combination of skills', () => {
  test('is a skill of its own, in whatever order it is written; one that was never met is -1', () => {
    const { train, test } = toReadSet(
      `${HEAD}\n1,a,x;y,,1\n1,b,x,,1\n`,
      `${HEAD}\n2,b,y;x,,1\n2,b,y,,1\n2,b,x;z,,1\n`,
    );
    const vocabulary = combineVocabulary(train.vocabulary, train.answers);
    expect(vocabulary.skills).toEqual(['x;y', 'x']);
    expect(vocabulary.itemSkills).toEqual([[0], [1]]);
    const answers = combineAnswers(test.answers, train.vocabulary, vocabulary);
    expect([...answers.skillSet].map((set) => answers.skillSets[set])).toEqual([[0], [-1], [-1]]);
  });
});

describe('logistic regression', () => {
  test('finds the weights that made the answers', () => {
    const random = createRandom(5);
    const weights = [0.5, -1, 2, 0.25];
    const rows = createRows(40_000, 4);
    for (let row = 0; row < 40_000; row++) {
      const values = weights.map((_, at) => (at === 0 ? 1 : 2 * random() - 1));
      for (const [at, value] of values.entries()) rows.add(at, value);
      const logit = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      rows.end(random() < logistic(logit) ? 1 : 0);
    }
    for (const [at, weight] of fitLogistic(rows, weights.length).entries()) {
      expect(Math.abs(weight - (weights[at] ?? 0))).toBeLessThan(0.06);
    }
  });

  test('ends where no weight can be moved for the better', () => {
    // Few answers and a weight for each: the optimum is where what an answer pulls equals what draws to zero.
    const rows = createRows(2, 1);
    rows.add(1, 3);
    rows.end(1);
    rows.add(2, 1);
    rows.end(0);
    const [intercept = 1, up = 0, down = 0] = fitLogistic(rows, 3);
    expect(intercept).toBe(0);
    expect(up).toBeCloseTo(3 * (1 - logistic(3 * up)), 2);
    expect(down).toBeCloseTo(-logistic(down), 2);
  });
});
