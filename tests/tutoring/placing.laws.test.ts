import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course } from '../../src/tutoring/course.ts';
import { placeIn, tellingOf } from '../../src/tutoring/placing.ts';
import { anyCourse, chainOf } from './courses.ts';
import { progressAfter } from './learners.ts';
import { answers } from './next-steps.ts';

type Asked = readonly { readonly skill: number; readonly correct: boolean }[];

const placed = (course: Course, asked: Asked) =>
  placeIn(
    course,
    progressAfter(course, answers(...asked.map((one) => ({ ...one, reason: 'finding-start' as const })))),
  );

const anyAsked = (course: Course): fc.Arbitrary<Asked> =>
  fc.uniqueArray(
    fc.record({ skill: fc.integer({ min: 0, max: course.graph.ids.length - 1 }), correct: fc.boolean() }),
    { maxLength: 12, selector: ({ skill }) => skill },
  );

const anyPlacing = anyCourse.chain((course) => fc.tuple(fc.constant(course), anyAsked(course)));

/** P(known) at a level, and of a right answer, as the page on placement says them. */
const ramp = (level: number, layer: number) => Math.min(1, Math.max(0, (level - layer + 0.5) / 2));
const pRightAt = (level: number, layer: number) => 0.12 + (0.02 + 0.96 * ramp(level, layer)) * 0.76;

/** Bayes written out, level by level, for a chain of skills that are asked with items to which nothing is chosen. */
function byHand(length: number, asked: Asked) {
  const levels: { level: number; weight: number }[] = [];
  for (let level = -1; level <= length + 1; level += 0.5) {
    const prior = 1 / (1 + (4 * Math.max(0, level)) / length);
    const likelihoods = asked.map(({ skill, correct }) =>
      correct ? pRightAt(level, skill) : 1 - pRightAt(level, skill),
    );
    levels.push({ level, weight: likelihoods.reduce((product, each) => product * each, prior) });
  }
  const sum = levels.reduce((total, { weight }) => total + weight, 0);
  return levels.map(({ level, weight }) => ({ level, share: weight / sum }));
}

/** Below the ground nothing is known, and above nine layers all is, however far. */
const spreadOf = (levels: readonly { level: number; share: number }[]) => {
  const layers = levels.map(({ level, share }) => ({ layer: Math.min(9, Math.max(0, level)), share }));
  const mean = layers.reduce((sum, { layer, share }) => sum + layer * share, 0);
  return layers.reduce((sum, { layer, share }) => sum + share * (layer - mean) ** 2, 0);
};

describe('where a learner is placed', () => {
  it('is Bayes over levels, summed by hand', () => {
    const asked = [
      { skill: 2, correct: true },
      { skill: 5, correct: false },
      { skill: 4, correct: true },
    ];
    const placing = placed(chainOf(9), asked);
    const expected = byHand(9, asked);
    expect([...placing.levels]).toEqual(expected.map(({ level }) => level));
    for (const [at, { share }] of expected.entries()) expect(placing.weights[at]).toBeCloseTo(share, 12);
    expect(placing.sd ** 2).toBeCloseTo(spreadOf(expected), 10);
    // Asked of nothing, below nothing that was right: how likely the levels make it.
    const above = expected.reduce((sum, { level, share }) => sum + share * ramp(level - 0.3, 7), 0);
    expect(placing.pKnown[7]).toBeCloseTo(above, 12);
  });

  it('a question is worth the variance that both its answers leave, by how likely each is', () => {
    const asked = [{ skill: 3, correct: true }];
    const telling = tellingOf(placed(chainOf(9), asked), 5);
    const pRight = byHand(9, asked).reduce((sum, { level, share }) => sum + share * pRightAt(level, 5), 0);
    const left = (correct: boolean) => spreadOf(byHand(9, [...asked, { skill: 5, correct }]));
    expect(telling.pRight).toBeCloseTo(pRight, 12);
    expect(telling.variance).toBeCloseTo(pRight * left(true) + (1 - pRight) * left(false), 10);
  });

  it('gives probabilities, whatever the pack and the answers', () => {
    fc.assert(
      fc.property(anyPlacing, ([course, asked]) => {
        const { weights, pKnown, sd } = placed(course, asked);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        for (const p of pKnown) expect(p >= 0 && p <= 1).toBe(true);
        expect(sd).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a right answer never speaks less for any skill than a miss on the same question', () => {
    fc.assert(
      fc.property(anyPlacing, fc.nat(), ([course, asked], pick) => {
        if (asked.length === 0) return;
        const at = pick % asked.length;
        const answered = (correct: boolean) =>
          placed(
            course,
            asked.map((one, place) => (place === at ? { ...one, correct } : one)),
          ).pKnown;
        const ifMissed = answered(false);
        for (const [skill, p] of answered(true).entries()) {
          expect(p).toBeGreaterThanOrEqual((ifMissed[skill] ?? 0) - 1e-12);
        }
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyPlacing, ([course, asked]) => {
        const [one, other] = [placed(course, asked), placed(course, [...asked].reverse())];
        for (const [skill, p] of one.pKnown.entries()) expect(other.pKnown[skill]).toBeCloseTo(p, 12);
      }),
    );
  });

  it('counts what lies beyond the top as the top, and what lies below the ground as the ground', () => {
    const course = chainOf(10);
    const { layers, levels } = placed(course, []);
    expect([layers[0], layers.at(-1)]).toEqual([0, 10]);
    expect([levels[0], levels.at(-1)]).toEqual([-1, 11]);
    const ground = [0, 1, 2].map((skill) => ({ skill, correct: false }));
    expect(placed(course, ground).sd).toBeLessThan(0.7);
  });
});
