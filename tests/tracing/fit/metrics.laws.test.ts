// Each figure computed another way: by its definition over single answers, pairs of answers, or copies of learners.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/domain/random.ts';
import { aucGain, drawLearners, drawScores, toIntervals } from '../../../src/tracing/fit/bootstrap.ts';
import {
  createScorer,
  type Predictions,
  reliabilityCurve,
  scoreOf,
} from '../../../src/tracing/fit/metrics.ts';

interface Told {
  readonly p: number;
  readonly y: number;
}

// Predictions in sixteenths, so that ties are common and the edges of bins are met.
const told = fc.record({ p: fc.integer({ min: 1, max: 15 }).map((at) => at / 16), y: fc.nat({ max: 1 }) });
const classes = fc.array(fc.array(told, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });

function toPredictions(learners: readonly (readonly Told[])[]): Predictions {
  const rows = learners.flat();
  const starts = [0];
  for (const learner of learners) starts.push((starts.at(-1) ?? 0) + learner.length);
  return { predicted: rows.map(({ p }) => p), correct: rows.map(({ y }) => y), starts };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function aucByPairs(rows: readonly Told[]): number | null {
  const right = rows.filter(({ y }) => y === 1);
  const wrong = rows.filter(({ y }) => y === 0);
  const won = right.flatMap((up) => wrong.map((down) => (up.p > down.p ? 1 : up.p === down.p ? 0.5 : 0)));
  return won.length === 0 ? null : mean(won);
}

describe('figures of predictions', () => {
  it('the AUC is the share of pairs, a right and a wrong answer, that were told apart', () => {
    fc.assert(
      fc.property(classes, (learners) => {
        const byPairs = aucByPairs(learners.flat());
        const { auc } = scoreOf(toPredictions(learners));
        if (byPairs === null) expect(auc).toBeNull();
        else expect(auc).toBeCloseTo(byPairs, 12);
      }),
    );
  });

  it('accuracy, rmse and log loss are means over the answers', () => {
    fc.assert(
      fc.property(classes, (learners) => {
        const rows = learners.flat();
        const score = scoreOf(toPredictions(learners));
        expect(score.accuracy).toBeCloseTo(mean(rows.map(({ p, y }) => (Math.round(p) === y ? 1 : 0))), 12);
        expect(score.rmse ** 2).toBeCloseTo(mean(rows.map(({ p, y }) => Math.abs(p - y) ** 2)), 12);
        const product = rows.reduce((all, { p, y }) => all * (y === 1 ? p : 1 - p), 1);
        expect(Math.exp(-score.logloss * rows.length)).toBeCloseTo(product, 12);
      }),
    );
  });

  it('the calibration error is the way between the curve and the diagonal, answers weighing alike', () => {
    fc.assert(
      fc.property(classes, (learners) => {
        const rows = learners.flat();
        const digits = [...new Set(rows.map(({ p }) => `${p}`.slice(0, 3)))];
        const apart = digits.map((digit) => {
          const bin = rows.filter(({ p }) => `${p}`.startsWith(digit));
          return (
            (bin.length / rows.length) * Math.abs(mean(bin.map(({ p }) => p)) - mean(bin.map(({ y }) => y)))
          );
        });
        const predictions = toPredictions(learners);
        const curve = reliabilityCurve(predictions);
        const byCurve = curve.map(
          ({ predicted, observed, answers }) =>
            (answers / rows.length) * Math.abs((predicted ?? 0) - (observed ?? 0)),
        );
        const { ece } = scoreOf(predictions);
        expect(ece).toBeCloseTo(
          apart.reduce((sum, one) => sum + one, 0),
          12,
        );
        expect(ece).toBeCloseTo(
          byCurve.reduce((sum, one) => sum + one, 0),
          12,
        );
        expect(curve.reduce((sum, { answers }) => sum + answers, 0)).toBe(rows.length);
      }),
    );
  });

  it('a learner that weighs three counts as three learners with the same answers', () => {
    fc.assert(
      fc.property(classes, fc.infiniteStream(fc.nat({ max: 3 })), (learners, stream) => {
        const weights = learners.map(() => Number(stream.next().value));
        fc.pre(weights.some((weight) => weight > 0));
        const copies = learners.flatMap((learner, at) =>
          Array.from({ length: weights[at] ?? 0 }, () => learner),
        );
        const weighted = createScorer(toPredictions(learners))(weights);
        const copied = scoreOf(toPredictions(copies));
        expect(weighted.auc === null).toBe(copied.auc === null);
        expect(weighted.auc ?? 0).toBeCloseTo(copied.auc ?? 0, 12);
        for (const figure of ['accuracy', 'rmse', 'logloss', 'ece'] as const) {
          expect(weighted[figure]).toBeCloseTo(copied[figure], 12);
        }
      }),
    );
  });

  it('order among learners changes nothing', () => {
    fc.assert(
      fc.property(classes, (learners) => {
        const there = scoreOf(toPredictions(learners));
        const back = scoreOf(toPredictions([...learners].reverse()));
        expect(back.auc ?? -1).toBeCloseTo(there.auc ?? -1, 12);
        expect(back.logloss).toBeCloseTo(there.logloss, 12);
      }),
    );
  });
});

describe('intervals over learners', () => {
  it('are those of literally drawing learners, scoring, and leaving off the outer fortieths', () => {
    const random = createRandom(7);
    const learners = Array.from({ length: 30 }, () =>
      Array.from({ length: 5 }, () => ({ p: random(), y: random() < 0.5 ? 1 : 0 })),
    );
    const draws = 81;
    const again = createRandom(11);
    const literal = Array.from({ length: draws }, () => {
      const drawn = [...drawLearners(learners.length, again)];
      const rows = drawn.flatMap((times, at) =>
        Array.from({ length: times }, () => learners[at] ?? []).flat(),
      );
      return aucByPairs(rows) ?? 0;
    }).sort((a, b) => a - b);
    const { auc } = toIntervals(drawScores(toPredictions(learners), draws, createRandom(11)));
    expect(auc?.low).toBeCloseTo(literal[2] ?? 0, 12);
    expect(auc?.high).toBeCloseTo(literal[78] ?? 0, 12);
  });

  it('hold the true value about as often as they say', () => {
    // Accuracy of a coin is a half; 200 classes of 60 learners with 4 answers each.
    const random = createRandom(3);
    let held = 0;
    for (let run = 0; run < 200; run++) {
      const learners = Array.from({ length: 60 }, () =>
        Array.from({ length: 4 }, () => ({ p: 0.75, y: random() < 0.5 ? 1 : 0 })),
      );
      const { accuracy } = toIntervals(drawScores(toPredictions(learners), 200, random));
      if (accuracy !== null && accuracy.low <= 0.5 && accuracy.high >= 0.5) held += 1;
    }
    expect(held).toBeGreaterThan(178);
    expect(held).toBeLessThan(200);
  });

  it('of a gain compare both models on the same drawn learners', () => {
    const random = createRandom(17);
    const ours = Array.from({ length: 20 }, () =>
      Array.from({ length: 6 }, () => ({ p: random(), y: random() < 0.5 ? 1 : 0 })),
    );
    const theirs = ours.map((learner) => learner.map(({ y }) => ({ p: random(), y })));
    const again = createRandom(23);
    const literal = Array.from({ length: 41 }, () => {
      const drawn = [...drawLearners(ours.length, again)];
      const auc = (learners: typeof ours): number =>
        aucByPairs(
          drawn.flatMap((times, at) => Array.from({ length: times }, () => learners[at] ?? []).flat()),
        ) ?? 0;
      return auc(ours) - auc(theirs);
    }).sort((a, b) => a - b);
    const draw = (learners: typeof ours) => drawScores(toPredictions(learners), 41, createRandom(23));
    const gain = aucGain(draw(ours), draw(theirs));
    expect(gain?.low).toBeCloseTo(literal[1] ?? 0, 12);
    expect(gain?.high).toBeCloseTo(literal[39] ?? 0, 12);
    expect(aucGain(draw(ours), draw(ours))).toEqual({ low: 0, high: 0 });
  });

  it('draw as many learners as there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(), (learners, seed) => {
        const times = drawLearners(learners, createRandom(seed));
        expect(times.reduce((sum, one) => sum + one, 0)).toBe(learners);
      }),
    );
  });

  it('are missing where no wrong answer was drawn', () => {
    const predictions = toPredictions([[{ p: 0.5, y: 1 }], [{ p: 0.25, y: 1 }]]);
    const { auc, rmse } = toIntervals(drawScores(predictions, 20, createRandom(1)));
    expect(auc).toBeNull();
    expect(rmse).not.toBeNull();
  });
});
