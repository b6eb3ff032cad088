import { createBkt } from '../../src/tracing/bkt.ts';
import { DEFAULT_SKILL, SKILL_BOUNDS } from '../../src/tracing/bkt-parameters.ts';
import { DEFAULT_EVIDENCE } from '../../src/tracing/evidence.ts';
import { CONTRACT_ITEMS, CONTRACT_SKILLS, describeLearnerModel } from '../contracts/learner-model.ts';
import { extremeBkt, ordinaryBkt } from './plain-bkt.ts';

const fitted = (end: 0 | 1) => {
  const { ease, rapidMs } = {
    ease: Int8Array.from(
      { length: CONTRACT_ITEMS.count },
      (_, row) => [-128, -127, -20, 0, 35, 127][row % 6] ?? 0,
    ),
    rapidMs: Uint16Array.from({ length: CONTRACT_ITEMS.count }, (_, row) => (row % 2 === 0 ? 300 : 4000)),
  };
  const parameters = Array(CONTRACT_SKILLS).fill({
    ...DEFAULT_SKILL,
    guess: SKILL_BOUNDS.guess[end],
    slip: SKILL_BOUNDS.slip[end],
    forget: SKILL_BOUNDS.forget[end],
  });
  return createBkt(parameters, CONTRACT_ITEMS, { along: 1, evidence: DEFAULT_EVIDENCE, ease, rapidMs });
};

describeLearnerModel('BKT', ordinaryBkt);
describeLearnerModel('BKT with items as easy and as hard as can be, at the lower bounds', () => fitted(0));
describeLearnerModel('BKT with items as easy and as hard as can be, at the upper bounds', () => fitted(1));
describeLearnerModel('BKT at the lower bounds of its parameters', () => extremeBkt(0));
describeLearnerModel('BKT at the upper bounds of its parameters', () => extremeBkt(1));
