// BKT of the contract's pack whose skills are all alike.
import { createBkt } from '../../src/tracing/bkt.ts';
import { DEFAULT_SKILL, SKILL_BOUNDS, type SkillParameters } from '../../src/tracing/bkt-parameters.ts';
import { CONTRACT_ITEMS, CONTRACT_SKILLS } from '../contracts/learner-model.ts';

const bktOf = (skill: SkillParameters) => createBkt(Array(CONTRACT_SKILLS).fill(skill), CONTRACT_ITEMS);

export const ordinaryBkt = () => bktOf(DEFAULT_SKILL);

/** At one end of what a fit may give: least known, learned and forgotten there, or most. */
export const extremeBkt = (end: 0 | 1) =>
  bktOf({
    prior: SKILL_BOUNDS.prior[end],
    learn: SKILL_BOUNDS.learn[end],
    guess: SKILL_BOUNDS.guess[end],
    slip: SKILL_BOUNDS.slip[end],
    halfLifeDays: SKILL_BOUNDS.halfLifeDays[end === 0 ? 1 : 0],
    forget: SKILL_BOUNDS.forget[end],
  });
