// How far up a skill graph a learner stands, as one number, for comparing what a placement found with the truth.
import type { SkillGraph } from '../../src/domain/skill-graph.ts';

export interface Placement {
  readonly found: number;
  readonly truth: number;
}

/**
 * The level: layers of the graph that are known, where a layer holds the skills of one depth (0 without prerequisites,
 * else one more than the deepest of them) and one known in part counts its share. Who knows the two lowest layers and
 * half of the third stands at 2.5; of what is only likely to be known, its probability counts. It is the Spearman-Kärber estimate of a threshold (Kärber 1931), over depth.
 */
export function levelOf({ depth }: SkillGraph, pKnown: readonly number[]): number {
  const sizes: number[] = [];
  const counts: number[] = [];
  for (const [skill, layer] of depth.entries()) {
    sizes[layer] = (sizes[layer] ?? 0) + 1;
    counts[layer] = (counts[layer] ?? 0) + (pKnown[skill] ?? 0);
  }
  return sizes.reduce((level, size, layer) => level + (counts[layer] ?? 0) / size, 0);
}
