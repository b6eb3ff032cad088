// What is asked, as places in the parameters: the combination of skills, and what is expected of it before anything is
// known of the learner.
import type { ItemFacts, Skills } from '../learner-model.ts';
import type { ResponseParameters } from './response-parameters.ts';

export interface Asked {
  readonly skills: Skills;
  /** Place of the combination: a skill's for one skill, after the skills for several; -1 for none that is known. */
  readonly set: number;
  /** -1 for an item that the pack does not have. */
  readonly row: number;
  /** Logit of the share of right answers on the skills, and how much easier than they the item is. */
  readonly skillEase: number;
  readonly itemEase: number;
}

/** Finds the places of questions. A combination that was not seen in fitting counts as its first skill. */
export function createPlaces({ ease, combinations }: ResponseParameters, items: Pick<ItemFacts, 'count'>) {
  const skills = ease.skill.length;
  const setOf = new Map(combinations.map((set, at) => [set.join(), skills + at]));
  const isKnown = (skill: number) => skill >= 0 && skill < skills;

  function findSet(asked: Skills): number {
    if (asked.length > 1) {
      const known = asked.filter(isKnown);
      const set = known.length > 1 ? setOf.get(known.join()) : undefined;
      return set ?? known[0] ?? -1;
    }
    return isKnown(asked[0]) ? asked[0] : -1;
  }

  return function find(asked: Skills, row: number): Asked {
    let sum = 0;
    let count = 0;
    for (const skill of asked) {
      if (!isKnown(skill)) continue;
      sum += ease.skill[skill] ?? 0;
      count++;
    }
    const isItem = row >= 0 && row < items.count;
    return {
      skills: asked,
      set: findSet(asked),
      row: isItem ? row : -1,
      skillEase: count > 0 ? sum / count : ease.base,
      itemEase: isItem ? (ease.item[row] ?? 0) : 0,
    };
  };
}
