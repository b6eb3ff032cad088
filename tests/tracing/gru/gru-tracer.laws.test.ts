import { createBkt } from '../../../src/tracing/bkt.ts';
import { DEFAULT_SKILL } from '../../../src/tracing/bkt-parameters.ts';
import { quantiseGru } from '../../../src/tracing/gru/gru-grid.ts';
import { createGruTracer } from '../../../src/tracing/gru/gru-tracer.ts';
import { CONTRACT_ITEMS, CONTRACT_SKILLS, describeLearnerModel } from '../../contracts/learner-model.ts';
import { LIVELY_GRU } from './lively-gru.ts';

const quantised = quantiseGru(LIVELY_GRU);

describeLearnerModel('the recurrent tracer', () => {
  const bkt = createBkt(Array(CONTRACT_SKILLS).fill(DEFAULT_SKILL), CONTRACT_ITEMS);
  return createGruTracer(bkt, quantised);
});
