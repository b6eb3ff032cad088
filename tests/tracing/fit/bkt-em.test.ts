import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SKILL, SKILL_BOUNDS, type SkillParameters } from '../../../src/tracing/bkt-parameters.ts';
import type { Answers } from '../../../src/tracing/fit/answers.ts';
import { createChains } from '../../../src/tracing/fit/bkt-chains.ts';
import { fitSkills } from '../../../src/tracing/fit/bkt-em.ts';
import { createStepper, EM_DEFAULTS, type EmOptions } from '../../../src/tracing/fit/bkt-step.ts';
import { answersOf, generateAnswers } from './generated-answers.ts';

const FIELDS = Object.keys(SKILL_BOUNDS) as (keyof SkillParameters)[];
const TRUE: SkillParameters = {
  prior: 0.35,
  learn: 0.15,
  guess: 0.2,
  slip: 0.1,
  forget: 0,
  halfLifeDays: DEFAULT_SKILL.halfLifeDays,
};

function fitted(answers: Answers, skills: number, options: Partial<EmOptions> = {}) {
  const chains = createChains(answers, { skills, items: 1, byItem: false, along: 1, rapidMs: () => 800 });
  return fitSkills(chains, { ...EM_DEFAULTS, ...options }).skills;
}

const world = (skills: readonly SkillParameters[], learners: number, answersEach = 15) =>
  generateAnswers({ skills, eases: [0], learners, answersEach, seed: 7 });

describe('fitting BKT to answers', () => {
  it('finds the parameters that 3,000 made-up learners behave by, within 0.03', () => {
    const [found] = fitted(world([TRUE], 3000), 1, { forgetting: 'none' });
    for (const field of ['prior', 'learn', 'guess', 'slip'] as const) {
      expect(Math.abs((found?.[field] ?? 1) - TRUE[field])).toBeLessThan(0.03);
    }
  });

  it('finds how fast they forget from answer to answer, within 0.03', () => {
    const [found] = fitted(world([{ ...TRUE, forget: 0.12 }], 3000), 1);
    for (const field of ['prior', 'learn', 'guess', 'slip', 'forget'] as const) {
      expect(Math.abs((found?.[field] ?? 1) - { ...TRUE, forget: 0.12 }[field])).toBeLessThan(0.03);
    }
  });

  it('tells skills apart that are learnt at different speed', () => {
    const slow = { ...TRUE, learn: 0.04 };
    const fast = { ...TRUE, learn: 0.4 };
    const found = fitted(world([slow, fast], 1500), 2, { forgetting: 'none' });
    expect(Math.abs((found[0]?.learn ?? 1) - 0.04)).toBeLessThan(0.03);
    expect(Math.abs((found[1]?.learn ?? 1) - 0.4)).toBeLessThan(0.06);
  });

  it('never makes the answers less likely, not by one step, whatever the answers and the start', () => {
    const runs = fc.array(fc.stringMatching(/^[01]{1,12}$/), { minLength: 1, maxLength: 8 });
    const between = (field: keyof SkillParameters) =>
      fc.double({
        min: Math.max(1e-3, SKILL_BOUNDS[field][0]),
        max: Math.min(100, SKILL_BOUNDS[field][1]),
        noNaN: true,
      });
    const start = fc.record({
      prior: between('prior'),
      learn: between('learn'),
      guess: between('guess'),
      slip: between('slip'),
      forget: between('forget'),
      halfLifeDays: between('halfLifeDays'),
    });
    fc.assert(
      fc.property(
        runs,
        start,
        start,
        fc.constantFrom(...(['none', 'by-answers', 'by-time'] as const)),
        (learners, from, centre, forgetting) => {
          const answers = { ...answersOf(...learners) };
          const times = { ...answers, atMs: answers.atMs.map((_, row) => 1e12 + row * 3e7) };
          const chains = createChains(times, {
            skills: 1,
            items: 1,
            byItem: false,
            along: 1,
            rapidMs: () => 800,
          });
          const step = createStepper(chains, { ...EM_DEFAULTS, forgetting });
          let at = from;
          let last = Number.NEGATIVE_INFINITY;
          for (let n = 0; n < 12; n++) {
            const { next, score } = step(0, at, centre);
            expect(score).toBeGreaterThanOrEqual(last - 1e-7);
            last = score;
            at = next;
          }
        },
      ),
    );
  });

  it.each([
    ['all is right', ['1111111111', '111111', '11111111111111']],
    ['all is wrong', ['0000000000', '000000', '00000000000000']],
    ['right and wrong take turns', ['0101010101', '1010101010', '010101']],
    ['those who began well end badly', ['1111100000', '1111000000', '1110000000']],
    ['there is one answer', ['1']],
    ['a learner has none', ['', '01', '']],
  ])('stays within its bounds, and knowing helps, when %s', (_, learners) => {
    for (const strength of [0, 4]) {
      const [found] = fitted(answersOf(...learners), 1, { strength, forgetting: 'by-time' });
      expect(found).toBeDefined();
      for (const field of FIELDS) {
        expect(found?.[field]).toBeGreaterThanOrEqual(SKILL_BOUNDS[field][0]);
        expect(found?.[field]).toBeLessThanOrEqual(SKILL_BOUNDS[field][1]);
      }
      expect(1 - (found?.slip ?? 1)).toBeGreaterThan(found?.guess ?? 1);
    }
  });

  it('believes of a skill that nobody has answered what holds of the others', () => {
    const answers = world([TRUE, TRUE], 200);
    const [first, second, unseen] = fitted(answers, 3);
    for (const field of ['prior', 'learn', 'guess', 'slip'] as const) {
      const mean = ((first?.[field] ?? 0) + (second?.[field] ?? 0)) / 2;
      expect(Math.abs((unseen?.[field] ?? 1) - mean)).toBeLessThan(0.05);
    }
  });

  it('draws a skill of few answers to what it builds on, and a skill of many hardly', () => {
    const easy = { ...TRUE, prior: 0.8, learn: 0.4 };
    const hard = { ...TRUE, prior: 0.1, learn: 0.03 };
    const answers = world([easy, hard], 800);
    const parents = (...of: number[]) => [[], [], of];
    const [, , ofEasy] = fitted(answers, 3, { parents: parents(0) });
    const [strong, weak, ofHard] = fitted(answers, 3, { parents: parents(1) });
    expect(ofEasy?.prior).toBeGreaterThan((ofHard?.prior ?? 1) + 0.2);
    expect(Math.abs((strong?.prior ?? 0) - 0.8)).toBeLessThan(0.05);
    expect(Math.abs((weak?.prior ?? 1) - 0.1)).toBeLessThan(0.05);
  });

  it('learns nothing from answers that were given before they can have been read', () => {
    const answers = world([TRUE], 100);
    const hasty = { ...answers, responseMs: new Uint32Array(answers.rows).fill(200) };
    const guessed = { ...hasty, correct: new Uint8Array(answers.rows) };
    expect(fitted(hasty, 1)).toEqual(fitted(guessed, 1));
  });

  it('counts an answer to an item of two skills for both, and skills that it does not know for none', () => {
    const answers = answersOf('0011', '0111', '0001');
    const both = { ...answers, skillSets: [[0, 1, -1, 7] as const] };
    const [first, second] = fitted(both, 2);
    expect(first).toEqual(second);
    expect(first).toEqual(fitted(answers, 1)[0]);
  });
});
