// BKT as in the textbook, to check our fit against the table "Train → valid": Corbett & Anderson 1995, nothing
// forgotten, nothing known of items, P(known) as sure as it comes out. What is shipped holds P(known) within 0.005 and
// 0.995, so that a learner is never given up nor taken for granted, and predicts better for it.
import { growBy, learnFrom, predictRight } from '../../src/tracing/bkt-formulas.ts';
import { DEFAULT_SKILL, SKILL_BOUNDS } from '../../src/tracing/bkt-parameters.ts';
import { createChains } from '../../src/tracing/fit/bkt-chains.ts';
import { fitSkills } from '../../src/tracing/fit/bkt-em.ts';
import { EM_DEFAULTS } from '../../src/tracing/fit/bkt-step.ts';
import { createPackedState } from '../../src/tracing/packed-state.ts';
import type { Predictor, TracingModel } from './model.ts';
import { bytesOf, singlesOf } from './single-bytes.ts';

/** Guess and slip up to where knowing would make no difference (Baker, Corbett & Aleven 2008). */
const OPTIONS = {
  ...EM_DEFAULTS,
  forgetting: 'none',
  bounds: { ...SKILL_BOUNDS, guess: [0.001, 0.5], slip: [0.001, 0.5] },
} as const;
const FIELDS = 4;
/** Keeps P(known) and its complement above what 32 bits can tell from 0. */
const EDGE = 1e-6;
/** Fixed, as the data have no times of answers. */
const RAPID_MS = 800;

export const textbookBkt = createTextbook('bkt', 'BKT per skill combination', 'combined');
export const textbookBktAveraged = createTextbook('bkt-averaged', 'BKT per skill, averaged', 'each');

function createTextbook(name: string, baseline: string, skills: TracingModel['skills']): TracingModel {
  return {
    name,
    baseline,
    skills,
    fit: (answers, vocabulary) => {
      const size = { skills: vocabulary.skills.length, items: vocabulary.items.length };
      const chains = createChains(answers, { ...size, byItem: false, along: 1, rapidMs: () => RAPID_MS });
      const fitted = fitSkills(chains, OPTIONS).skills;
      return bytesOf(fitted.flatMap(({ prior, learn, guess, slip }) => [prior, learn, guess, slip]));
    },
    open: (bytes) => toPredictor(singlesOf(bytes)),
  };
}

function toPredictor(parameters: Float32Array): Predictor {
  const shape = { words: 0, singles: parameters.length / FIELDS, halves: 0, bytes: 0 };
  const at = (skill: number, field: number, other: number) => parameters[skill * FIELDS + field] ?? other;
  const guessOf = (skill: number) => at(skill, 2, DEFAULT_SKILL.guess);
  const slipOf = (skill: number) => at(skill, 3, DEFAULT_SKILL.slip);
  return {
    shape,
    createState() {
      const state = createPackedState(shape);
      for (const skill of state.singles.keys()) state.singles[skill] = at(skill, 0, DEFAULT_SKILL.prior);
      return state;
    },
    predict({ singles }, skills) {
      const each = (skill: number) => {
        return predictRight(singles[skill] ?? DEFAULT_SKILL.prior, guessOf(skill), slipOf(skill));
      };
      return skills.reduce((sum, skill) => sum + each(skill), 0) / skills.length;
    },
    update({ singles }, { skills, correct }) {
      for (const skill of skills) {
        const before = singles[skill];
        if (before === undefined) continue;
        const seen = learnFrom(before, guessOf(skill), slipOf(skill), correct, 1);
        const after = growBy(seen, at(skill, 1, DEFAULT_SKILL.learn));
        singles[skill] = Math.min(1 - EDGE, Math.max(EDGE, after));
      }
    },
  };
}
