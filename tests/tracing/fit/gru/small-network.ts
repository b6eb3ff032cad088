// A network small enough to try every weight, with sizes that are no multiple of four, and answers for it.
import { createRandom } from '../../../../src/domain/random.ts';
import type { GruRows } from '../../../../src/tracing/fit/gru/gru-rows.ts';
import { startWeights } from '../../../../src/tracing/fit/gru/start-weights.ts';
import { GRU_FEATURES } from '../../../../src/tracing/gru/gru-features.ts';
import { type GruSizes, layOutGru } from '../../../../src/tracing/gru/gru-parameters.ts';

export const SMALL: GruSizes = { hidden: 5, mixed: 3, skillWidth: 3, itemWidth: 2, skills: 4, items: 6 };

/** Every weight far enough from 0 to matter. */
export function smallWeights(seed: number): Float64Array {
  const random = createRandom(seed);
  return startWeights(SMALL, random).map((weight) => weight + random() - 0.5);
}

export function smallRows(rows: number, seed: number): GruRows {
  const random = createRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  return {
    starts: Uint32Array.from([0, rows]),
    skillSets: [[0], [1], [2, 3], []],
    skillSet: Int32Array.from({ length: rows }, () => pick(4)),
    item: Int32Array.from({ length: rows }, () => pick(SMALL.items + 1) - 1),
    right: Uint8Array.from({ length: rows }, () => pick(2)),
    features: Float32Array.from({ length: rows * GRU_FEATURES }, () => 2 * random() - 1),
  };
}

export const SMALL_LAYOUT = layOutGru(SMALL);
