// The recurrent tracer beside BKT, as the response model stands beside it in what is shipped: BKT says what is known.
import { crc32 } from '../../domain/crc32.ts';
import { evidenceOf } from '../evidence.ts';
import type { Weigher } from '../fitted-bkt.ts';
import type { LearnerModel } from '../learner-model.ts';
import { foreseeBy } from '../tracer.ts';
import { createGruModel } from './gru-model.ts';
import type { GruParameters } from './gru-parameters.ts';

/** For the very skills and items that the parameters were fitted to. */
export function createGruTracer(
  bkt: LearnerModel,
  parameters: GruParameters,
  weigh: Weigher = evidenceOf,
): LearnerModel {
  const { weights } = parameters;
  const bytes = new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength);
  const gru = createGruModel(parameters, bkt.shape, weigh);
  return foreseeBy(bkt, { ...gru, name: 'gru', fingerprint: crc32(bytes) });
}
