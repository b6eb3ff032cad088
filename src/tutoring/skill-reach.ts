// What lies below each skill as bit sets, for questions that choosing asks of all skills at once.
import type { SkillGraph } from '../domain/skill-graph.ts';

export interface SkillReach {
  /** 1 for core skills and for whatever a core skill builds on. */
  readonly neededForCore: Uint8Array;
  /** 32-bit words of one skill's bit set. */
  readonly words: number;
  /** All that a skill builds on, not itself; the set of skill s starts at word s · `words`. */
  readonly below: Uint32Array;
}

/** Cost O(links · skills / 32). */
export function createSkillReach(graph: SkillGraph): SkillReach {
  const { order, prerequisites, core } = graph;
  const words = Math.ceil(order.length / 32);
  const downward = [...order].reverse();
  const neededForCore = Uint8Array.from(core, (is) => (is ? 1 : 0));
  for (const skill of downward) {
    if (neededForCore[skill] !== 1) continue;
    for (const each of prerequisites[skill] ?? []) neededForCore[each] = 1;
  }
  return { neededForCore, words, below: closureOf(order, prerequisites, words) };
}

export function isInSet(set: Uint32Array, skill: number): boolean {
  return ((set[skill >> 5] ?? 0) & (1 << (skill & 31))) !== 0;
}

function addToSet(set: Uint32Array, skill: number): void {
  set[skill >> 5] = (set[skill >> 5] ?? 0) | (1 << (skill & 31));
}

/** Each skill's prerequisites and what these build on, prerequisites first. */
function closureOf(
  order: readonly number[],
  prerequisites: readonly (readonly number[])[],
  words: number,
): Uint32Array {
  const sets = new Uint32Array(order.length * words);
  for (const skill of order) {
    const own = sets.subarray(skill * words, (skill + 1) * words);
    for (const other of prerequisites[skill] ?? []) {
      addToSet(own, other);
      for (let word = 0; word < words; word++) {
        own[word] = (own[word] ?? 0) | (sets[other * words + word] ?? 0);
      }
    }
  }
  return sets;
}
