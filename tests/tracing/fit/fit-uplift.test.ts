import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/domain/random.ts';
import { fitUplift, type LessonOutcome } from '../../../src/tracing/fit/fit-uplift.ts';

/** Answers after lessons whose true effects on the chance are given, by skill; `chance` is what the model expected. */
function madeUp(
  effects: readonly (readonly number[])[],
  each: number,
  seed: number,
): readonly LessonOutcome[] {
  const random = createRandom(seed);
  return effects.flatMap((lessons, skill) =>
    lessons.flatMap((effect, at) =>
      Array.from({ length: each }, (): LessonOutcome => {
        const chance = 0.3 + 0.4 * random();
        const right = random() < chance + effect ? 1 : 0;
        return { skill, lesson: 100 * skill + at, band: random() < 0.5 ? 0 : 1, surplus: right - chance };
      }),
    ),
  );
}

describe('which explanation helps', () => {
  it('finds effects that are there, to a few hundredths, from many answers', () => {
    const effects = Array.from({ length: 20 }, (_, skill) => (skill % 2 ? [-0.1, 0.1] : [0.15, 0, -0.15]));
    const { uplift, between } = fitUplift(madeUp(effects, 3_000, 1));
    for (const [skill, lessons] of effects.entries()) {
      for (const [at, effect] of lessons.entries()) {
        for (const band of [0, 1]) {
          const found = uplift.get(100 * skill + at)?.[band] ?? 0;
          expect(Math.abs(found - 100 * effect)).toBeLessThan(5);
        }
      }
    }
    expect(between).toBeGreaterThan(0.08);
    expect(between).toBeLessThan(0.16);
  });

  it('says little where lessons do not differ', () => {
    const effects = Array.from({ length: 40 }, () => [0, 0, 0]);
    const { uplift } = fitUplift(madeUp(effects, 40, 7));
    // The plain means of 40 answers stray by eight hundredths.
    const all = [...uplift.values()].flat();
    expect(Math.sqrt(all.reduce((sum, each) => sum + each * each, 0) / all.length)).toBeLessThan(2.5);
  });

  it('is nearer to the truth than the plain means, where answers are few', () => {
    const random = createRandom(5);
    const effects = Array.from({ length: 60 }, () => {
      const effect = 0.12 * (random() - 0.5);
      return [effect, -effect];
    });
    const outcomes = madeUp(effects, 25, 11);
    const { uplift } = fitUplift(outcomes);
    const errors = { shrunken: 0, plain: 0 };
    for (const [skill, lessons] of effects.entries()) {
      const own = outcomes.filter((one) => one.skill === skill);
      for (const [at, effect] of lessons.entries()) {
        const bands = uplift.get(100 * skill + at) ?? [0, 0];
        const mean = meanOf(own.filter(({ lesson }) => lesson === 100 * skill + at)) - meanOf(own);
        errors.plain += (mean - effect) ** 2;
        errors.shrunken += ((bands[0] ?? 0) / 100 - effect) ** 2;
      }
    }
    expect(errors.shrunken).toBeLessThan(errors.plain);
  });

  it('has nothing to say of one lesson, nor of none', () => {
    expect(fitUplift([]).uplift.size).toBe(0);
    for (const bands of fitUplift(madeUp([[0.2]], 50, 3)).uplift.values()) expect(bands).toEqual([0, 0]);
  });

  it('a band keeps to what all answers say where it has few of its own', () => {
    const outcomes = [
      ...Array.from({ length: 400 }, (_, at) => outcome(0, 0, at % 4 === 0 ? 0.7 : 0.1)),
      ...Array.from({ length: 400 }, (_, at) => outcome(1, 0, at % 4 === 0 ? -0.7 : -0.1)),
      outcome(0, 1, -0.5),
      outcome(1, 1, 0.5),
    ];
    const { uplift } = fitUplift(outcomes);
    const [first = 0, second = 0] = uplift.get(0) ?? [];
    expect(first).toBeGreaterThan(15);
    expect(second).toBeGreaterThan(0);
  });
});

const outcome = (lesson: number, band: number, surplus: number): LessonOutcome => ({
  skill: 0,
  lesson,
  band,
  surplus,
});

const meanOf = (outcomes: readonly LessonOutcome[]) =>
  outcomes.reduce((sum, { surplus }) => sum + surplus, 0) / outcomes.length;
