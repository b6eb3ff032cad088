// The numbers that stand for a question, and where the slope of each goes on the way back: the mean of what stands for its
// skills, what stands for its item, and features, which nothing is learnt of.
import { GRU_FEATURES } from '../../gru/gru-features.ts';
import type { GruLayout, GruSizes } from '../../gru/gru-parameters.ts';
import type { GruRows } from './gru-rows.ts';

/** Which question, and whether its item counts or is to be as its skills are. */
export interface Asked {
  readonly rows: GruRows;
  readonly row: number;
  readonly withItem: boolean;
}

export function createQuestions({ skillWidth, itemWidth }: GruSizes, { skill, item }: GruLayout) {
  const skillsOf = ({ rows, row }: Asked): readonly number[] =>
    rows.skillSets[rows.skillSet[row] as number] ?? [];
  const placeOf = ({ rows, row, withItem }: Asked): number => (withItem ? (rows.item[row] as number) : -1);

  return {
    write(weights: Float64Array, asked: Asked, q: Float64Array, at: number): void {
      q.fill(0, at, at + skillWidth + itemWidth);
      const skills = skillsOf(asked);
      for (const one of skills) {
        addTo(q, at, weights, skill.at + one * skillWidth, skillWidth, skills.length);
      }
      const place = placeOf(asked);
      if (place >= 0) addTo(q, at + skillWidth, weights, item.at + place * itemWidth, itemWidth, 1);
      const features = at + skillWidth + itemWidth;
      const from = asked.row * GRU_FEATURES;
      for (let k = 0; k < GRU_FEATURES; k++) q[features + k] = asked.rows.features[from + k] as number;
    },
    scatter(gradient: Float64Array, asked: Asked, dq: Float64Array, at: number): void {
      const skills = skillsOf(asked);
      for (const one of skills) {
        addTo(gradient, skill.at + one * skillWidth, dq, at, skillWidth, skills.length);
      }
      const place = placeOf(asked);
      if (place >= 0) addTo(gradient, item.at + place * itemWidth, dq, at + skillWidth, itemWidth, 1);
    },
  };
}

/** Adds `count` numbers, each divided by `shares`. */
export function addTo(
  target: Float64Array,
  at: number,
  values: Float64Array,
  from: number,
  count: number,
  shares: number,
): void {
  for (let k = 0; k < count; k++) {
    target[at + k] = (target[at + k] as number) + (values[from + k] as number) / shares;
  }
}
