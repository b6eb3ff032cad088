import { createBkt } from '../../src/tracing/bkt.ts';
import { DEFAULT_SKILL, SKILL_BOUNDS } from '../../src/tracing/bkt-parameters.ts';
import { CONTRACT_ITEMS, CONTRACT_SKILLS, describeLearnerModel } from '../contracts/learner-model.ts';

const create = () => createBkt(Array(CONTRACT_SKILLS).fill(DEFAULT_SKILL), CONTRACT_ITEMS);
const extreme = (end: 0 | 1) =>
  createBkt(
    Array(CONTRACT_SKILLS).fill({
      prior: SKILL_BOUNDS.prior[end],
      learn: SKILL_BOUNDS.learn[end],
      guess: SKILL_BOUNDS.guess[end],
      slip: SKILL_BOUNDS.slip[end],
      halfLifeDays: SKILL_BOUNDS.halfLifeDays[1 - end],
      forget: SKILL_BOUNDS.forget[end],
    }),
    CONTRACT_ITEMS,
  );

describeLearnerModel('BKT', create);
describeLearnerModel('BKT at the lower bounds of its parameters', () => extreme(0));
describeLearnerModel('BKT at the upper bounds of its parameters', () => extreme(1));
