// The prerequisite graph as places and bit sets, for questions that choosing asks of all skills at once. A pack is
// checked when it is installed; what is asked of a broken one all the same has an answer: edges to nowhere are left
// out, skills in a circle come last.
import type { SkillSource } from '../packs/format.ts';

export interface SkillOrder {
  readonly prerequisites: readonly (readonly number[])[];
  readonly dependents: readonly (readonly number[])[];
  /** Places of all skills, each after its prerequisites. */
  readonly sorted: readonly number[];
  /** Longest way down to a skill without prerequisites. */
  readonly depths: Uint16Array;
  /** 1 for core skills and for whatever a core skill builds on. */
  readonly neededForCore: Uint8Array;
  /** Bit sets, `words` 32-bit words a skill: all that it builds on, and all that builds on it; not itself. */
  readonly words: number;
  readonly ancestors: Uint32Array;
  readonly descendants: Uint32Array;
}

/** Cost O(skills + edges · skills / 32). */
export function createSkillOrder(skills: readonly SkillSource[]): SkillOrder {
  const places = new Map(skills.map(({ id }, place) => [id, place]));
  const prerequisites = skills.map((skill, place) => [
    ...new Set(
      skill.prerequisites
        .map((id) => places.get(id))
        .filter((at): at is number => at !== undefined && at !== place),
    ),
  ]);
  const dependents: number[][] = skills.map(() => []);
  for (const [place, before] of prerequisites.entries()) {
    for (const each of before) dependents[each]?.push(place);
  }
  const sorted = sortedByPrerequisites(prerequisites, dependents);
  const words = Math.ceil(skills.length / 32);
  const neededForCore = Uint8Array.from(skills, ({ core }) => (core ? 1 : 0));
  const depths = new Uint16Array(skills.length);
  for (const place of sorted) {
    for (const before of prerequisites[place] ?? []) {
      depths[place] = Math.max(depths[place] ?? 0, (depths[before] ?? 0) + 1);
    }
  }
  for (const place of sorted.toReversed()) {
    if (neededForCore[place] !== 1) continue;
    for (const before of prerequisites[place] ?? []) neededForCore[before] = 1;
  }
  return {
    prerequisites,
    dependents,
    sorted,
    depths,
    neededForCore,
    words,
    ancestors: closureOf(sorted, prerequisites, words),
    descendants: closureOf(sorted.toReversed(), dependents, words),
  };
}

/** How many bits are set in both: `set` has `words` words, the skill's set lies in `sets`. */
export function countShared(sets: Uint32Array, skill: number, words: number, set: Uint32Array): number {
  let count = 0;
  for (let word = 0; word < words; word++) {
    count += countBits((sets[skill * words + word] ?? 0) & (set[word] ?? 0));
  }
  return count;
}

/** Kahn 1962; what is left over lies in a circle and is put last. */
function sortedByPrerequisites(
  prerequisites: readonly (readonly number[])[],
  dependents: readonly (readonly number[])[],
): readonly number[] {
  const missing = prerequisites.map((before) => before.length);
  const sorted = [...missing.keys()].filter((place) => missing[place] === 0);
  for (let at = 0; at < sorted.length; at++) {
    for (const next of dependents[sorted[at] ?? -1] ?? []) {
      missing[next] = (missing[next] ?? 0) - 1;
      if (missing[next] === 0) sorted.push(next);
    }
  }
  const circled = [...missing.keys()].filter((place) => (missing[place] ?? 0) > 0);
  return [...sorted, ...circled];
}

/** Union of the neighbours and of their sets, taken in an order in which neighbours come first. */
function closureOf(
  order: readonly number[],
  neighbours: readonly (readonly number[])[],
  words: number,
): Uint32Array {
  const sets = new Uint32Array(order.length * words);
  for (const place of order) {
    for (const other of neighbours[place] ?? []) {
      const word = place * words + (other >> 5);
      sets[word] = (sets[word] ?? 0) | (1 << (other & 31));
      for (let at = 0; at < words; at++) {
        sets[place * words + at] = (sets[place * words + at] ?? 0) | (sets[other * words + at] ?? 0);
      }
    }
  }
  return sets;
}

/** Population count by halving (Warren, "Hacker's Delight", 2002, figure 5-2). */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
