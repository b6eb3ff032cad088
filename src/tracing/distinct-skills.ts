import type { Skills } from './learner-model.ts';

/** Each skill once, in their order: an item that names one twice has it practised once. Gives [-1] for none. */
export function toDistinctSkills(places: readonly number[]): Skills {
  const [first = -1, ...rest] = places;
  return rest.length === 0 ? [first] : [first, ...new Set(rest.filter((place) => place !== first))];
}
