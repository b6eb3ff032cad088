// What lies above and below each skill as bit sets, for questions that choosing asks of all skills at once.
import type { SkillGraph } from '../domain/skill-graph.ts';

export interface SkillReach {
  /** 1 for core skills and for whatever a core skill builds on. */
  readonly neededForCore: Uint8Array;
  /** 32-bit words of one skill's bit set. */
  readonly words: number;
  /** All that a skill builds on, not itself; the set of skill s starts at word s · `words`. */
  readonly below: Uint32Array;
  /** All that builds on a skill, not itself. */
  readonly above: Uint32Array;
}

/** Cost O(links · skills / 32). */
export function createSkillReach(graph: SkillGraph): SkillReach {
  const { order, prerequisites, dependents, core } = graph;
  const words = Math.ceil(order.length / 32);
  const downward = [...order].reverse();
  const neededForCore = Uint8Array.from(core, (is) => (is ? 1 : 0));
  for (const skill of downward) {
    if (neededForCore[skill] !== 1) continue;
    for (const each of prerequisites[skill] ?? []) neededForCore[each] = 1;
  }
  return {
    neededForCore,
    words,
    below: closureOf(order, prerequisites, words),
    above: closureOf(downward, dependents, words),
  };
}

/** How many skills are in `set` and in the set of `skill` among `sets`. */
export function countShared(sets: Uint32Array, skill: number, set: Uint32Array): number {
  const words = set.length;
  let count = 0;
  for (let word = 0; word < words; word++) {
    count += countBits((sets[skill * words + word] ?? 0) & (set[word] ?? 0));
  }
  return count;
}

export function isInSet(set: Uint32Array, skill: number): boolean {
  return ((set[skill >> 5] ?? 0) & (1 << (skill & 31))) !== 0;
}

export function addToSet(set: Uint32Array, skill: number): void {
  set[skill >> 5] = (set[skill >> 5] ?? 0) | (1 << (skill & 31));
}

/** Takes the set of `skill` among `sets` out of `set`. */
export function takeOut(set: Uint32Array, sets: Uint32Array, skill: number): void {
  const words = set.length;
  for (let word = 0; word < words; word++) {
    set[word] = (set[word] ?? 0) & ~(sets[skill * words + word] ?? 0);
  }
}

/** Each skill's neighbours and their sets, in an order in which neighbours come first. */
function closureOf(
  order: readonly number[],
  neighbours: readonly (readonly number[])[],
  words: number,
): Uint32Array {
  const sets = new Uint32Array(order.length * words);
  for (const skill of order) {
    const own = sets.subarray(skill * words, (skill + 1) * words);
    for (const other of neighbours[skill] ?? []) {
      addToSet(own, other);
      for (let word = 0; word < words; word++) {
        own[word] = (own[word] ?? 0) | (sets[other * words + word] ?? 0);
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
