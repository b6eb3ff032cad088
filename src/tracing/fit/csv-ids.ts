// Names to places, in the order in which they first come or as a vocabulary has them.
import { toDistinctSkills } from '../distinct-skills.ts';
import type { Skills } from '../learner-model.ts';

const MOST_CHARACTERS = 64;
/** Spaces and control characters among them; U+FFFD stands where bytes were no UTF-8. */
const NOT_IN_IDS = /[\s"',;\p{Cc}\uFFFD]/u;

export function isId(text: string): boolean {
  return text.length > 0 && text.length <= MOST_CHARACTERS && !NOT_IN_IDS.test(text);
}

export interface Places {
  readonly names: readonly string[];
  /** Undefined when this name was never seen and is to be checked first. */
  find(name: string): number | undefined;
  /** Gives a place to a name that `find` did not know: the next one, or -1 where the vocabulary is closed. */
  add(name: string): number;
}

/** With names to start from the vocabulary is closed: whatever else comes is -1. */
export function createPlaces(closed: readonly string[] | null): Places {
  const names: string[] = closed === null ? [] : [...closed];
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    names,
    find: (name) => places.get(name),
    add(name) {
      const place = closed === null ? names.push(name) - 1 : -1;
      places.set(name, place);
      return place;
    },
  };
}

export interface SkillSets {
  readonly sets: readonly Skills[];
  /** Place of the combination that a cell names, -1 when the cell holds something that is no id. */
  place(cell: string): number;
}

/** Skills are joined by `;`; one that is named twice counts once. */
export function createSkillSets(skills: Places): SkillSets {
  const sets: Skills[] = [];
  const places = new Map<string, number>();
  return {
    sets,
    place(cell) {
      const known = places.get(cell);
      if (known !== undefined) return known;
      const names = cell.split(';');
      if (!names.every(isId)) return -1;
      places.set(cell, sets.length);
      return sets.push(toDistinctSkills(names.map((name) => skills.find(name) ?? skills.add(name)))) - 1;
    },
  };
}
