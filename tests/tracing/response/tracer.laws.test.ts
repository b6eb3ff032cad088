import { createBkt } from '../../../src/tracing/bkt.ts';
import { DEFAULT_SKILL } from '../../../src/tracing/bkt-parameters.ts';
import { evidenceOf } from '../../../src/tracing/evidence.ts';
import { fitResponse, RESPONSE_FIT } from '../../../src/tracing/fit/fit-response.ts';
import { samePlaces } from '../../../src/tracing/response/response-places.ts';
import { createTracer } from '../../../src/tracing/tracer.ts';
import { CONTRACT_ITEMS, CONTRACT_SKILLS, describeLearnerModel } from '../../contracts/learner-model.ts';
import { LIVELY_VOCABULARY, livelyAnswers } from './lively-answers.ts';

const parameters = fitResponse(livelyAnswers(40, 120, 1), LIVELY_VOCABULARY, { ...RESPONSE_FIT, trees: 30 });

function create(places = samePlaces(parameters)) {
  const bkt = createBkt(Array(CONTRACT_SKILLS).fill(DEFAULT_SKILL), CONTRACT_ITEMS);
  return createTracer(bkt, { parameters, places, weigh: evidenceOf, fingerprint: 1 });
}

describeLearnerModel('the shipped model', () => create());
describeLearnerModel(
  'the shipped model, fitted for a pack with half of the skills and no item of today',
  () =>
    create({
      skills: Int32Array.from({ length: CONTRACT_SKILLS }, (_, skill) => (skill % 2 === 0 ? skill / 2 : -1)),
      items: new Int32Array(CONTRACT_ITEMS.count).fill(-1),
    }),
);
