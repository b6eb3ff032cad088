// What is asked, as places: in the pack, where a learner's sums are kept, and in the parameters, which may have been
// fitted for another version of it.
import type { Skills } from '../learner-model.ts';
import type { ModelPlaces } from '../model-places.ts';
import type { ResponseParameters } from './response-parameters.ts';

export interface Asked {
  /** As the pack has them. */
  readonly skills: Skills;
  /** -1 for an item that the pack does not have. */
  readonly row: number;
  /** Fitted combination: a skill's place for one skill, after the skills for several; -1 for none. */
  readonly set: number;
  /** Logit of the share of right answers on the skills, and how much easier than they the item is. */
  readonly skillEase: number;
  readonly itemEase: number;
}

/** Where a pack's skills and rows stand in the parameters; -1 for what was not fitted. */
export type FittedPlaces = Pick<ModelPlaces, 'skills' | 'items'>;

/** For parameters of the very pack. */
export function samePlaces({ ease }: Pick<ResponseParameters, 'ease'>): FittedPlaces {
  const count = (length: number) => Int32Array.from({ length }, (_, at) => at);
  return { skills: count(ease.skill.length), items: count(ease.item.length) };
}

/** Finds the places of questions. A combination that was not fitted counts as its first skill. */
export function createPlaceFinder({ ease, combinations }: ResponseParameters, places: FittedPlaces) {
  const setOf = new Map(combinations.map((set, at) => [set.join(), ease.skill.length + at]));
  const fitted = (skill: number) => places.skills[skill] ?? -1;

  function findSet(asked: Skills): number {
    if (asked.length === 1) return fitted(asked[0]);
    const known = asked.map(fitted).filter((skill) => skill >= 0);
    const set = known.length > 1 ? setOf.get(known.join()) : undefined;
    return set ?? known[0] ?? -1;
  }

  return function find(asked: Skills, row: number): Asked {
    let sum = 0;
    let count = 0;
    for (const skill of asked) {
      const place = fitted(skill);
      if (place < 0) continue;
      sum += ease.skill[place] ?? 0;
      count++;
    }
    return {
      skills: asked,
      row: row >= 0 && row < places.items.length ? row : -1,
      set: findSet(asked),
      skillEase: count > 0 ? sum / count : ease.base,
      itemEase: ease.item[places.items[row] ?? -1] ?? 0,
    };
  };
}
