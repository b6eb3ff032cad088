// Weights in eight bits: of each row of a matrix the greatest is 127 steps, and of what stands for skills and items each
// column, since rows there are short. Rounding to the nearest step after training costs what docs/learner-model.md says.
import { fromUpperBits, toUpperBits } from '../response/single-code.ts';
import { type GruLayout, type GruParameters, layOutGru } from './gru-parameters.ts';

export const MOST_STEPS = 127;
export const LEAST_SCALE = 2 ** -24;
export const MOST_SCALE = 1 / 4;

/** Weights that share a scale: every `stride`th from `at`. */
export interface GruGroup {
  readonly at: number;
  readonly stride: number;
  readonly count: number;
  /** Weights of one kind, for the coder. */
  readonly part: number;
}

export interface QuantisedGru extends GruParameters {
  /** One a group; each weight of it is a whole number of these, up to 127 each way. */
  readonly scales: Float32Array;
}

export function groupsOf(layout: GruLayout): readonly GruGroup[] {
  const { skill, item, input, inputBias, recurrent, candidateBias, readout, readoutBias } = layout;
  const { mixHidden, mixQuestion, mixBias, mixOut } = layout;
  const inRows = [input, inputBias, recurrent, candidateBias, readout, readoutBias];
  const columns = [skill, item].flatMap(({ at, rows, columns: stride }, part) =>
    Array.from({ length: rows > 0 ? stride : 0 }, (_, column) => ({
      at: at + column,
      stride,
      count: rows,
      part,
    })),
  );
  const rows = [...inRows, mixHidden, mixQuestion, mixBias, mixOut].flatMap((one, place) =>
    Array.from({ length: one.rows }, (_, row) => ({
      at: one.at + row * one.columns,
      stride: 1,
      count: one.columns,
      part: 2 + place,
    })),
  );
  return [...columns, ...rows];
}

export function quantiseGru(parameters: GruParameters): QuantisedGru {
  const groups = groupsOf(layOutGru(parameters.sizes));
  const scales = Float32Array.from(groups, (group) => scaleOf(parameters.weights, group));
  const weights = new Float32Array(parameters.weights.length);
  for (const [place, { at, stride, count }] of groups.entries()) {
    const scale = scales[place] ?? MOST_SCALE;
    for (let one = 0, to = at; one < count; one++, to += stride) {
      const steps = Math.round((parameters.weights[to] ?? 0) / scale);
      weights[to] = Math.min(MOST_STEPS, Math.max(-MOST_STEPS, steps)) * scale;
    }
  }
  return { ...parameters, weights, scales };
}

/** Of sixteen bits, so that every step of it is a number of 32. */
function scaleOf(weights: Float32Array, { at, stride, count }: GruGroup): number {
  let most = 0;
  for (let one = 0, from = at; one < count; one++, from += stride) {
    most = Math.max(most, Math.abs(weights[from] ?? 0));
  }
  const wanted = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, most / MOST_STEPS));
  const below = fromUpperBits(toUpperBits(wanted));
  return below >= wanted ? below : fromUpperBits(toUpperBits(wanted) + 1);
}
