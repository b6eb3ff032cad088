// Trees over bins become a forest over values. Leaves go onto a grid of 8 bits here, so that what is measured is what
// is shipped.
import type { Forest } from '../response/forest.ts';
import type { BinnedTree } from './tree-growing.ts';

/** Leaves are held in 8 bits: whole steps of the greatest, up to 127 each way. */
export const LEAF_STEPS = 127;

export function toForest(trees: readonly BinnedTree[], cuts: readonly Float32Array[]): Forest {
  const step = leafStep(trees);
  const forest = { roots: [], feature: [], cut: [], left: [], right: [], leaves: [] } as {
    readonly [K in keyof Forest]: number[];
  };
  for (const tree of trees) {
    const nodes = forest.feature.length;
    const leaves = forest.leaves.length;
    const moved = (child: number) => (child >= 0 ? child + nodes : child - leaves);
    forest.roots.push(moved(tree.root));
    forest.feature.push(...tree.feature);
    for (const [node, feature] of tree.feature.entries()) {
      // Bins up to a place lie below the cut of that place.
      forest.cut.push(cuts[feature]?.[tree.upTo[node] ?? 0] ?? Number.POSITIVE_INFINITY);
    }
    forest.left.push(...tree.left.map(moved));
    forest.right.push(...tree.right.map(moved));
    forest.leaves.push(...tree.leaves.map((leaf) => Math.round(leaf / step) * step));
  }
  return {
    roots: Int32Array.from(forest.roots),
    feature: Uint8Array.from(forest.feature),
    cut: Float32Array.from(forest.cut),
    left: Int32Array.from(forest.left),
    right: Int32Array.from(forest.right),
    leaves: Float32Array.from(forest.leaves),
  };
}

/** A power of two, so that every leaf is exact in 32 bits. */
function leafStep(trees: readonly BinnedTree[]): number {
  let most = 1e-6;
  for (const { leaves } of trees) for (const leaf of leaves) most = Math.max(most, Math.abs(leaf));
  return 2 ** Math.ceil(Math.log2(most / LEAF_STEPS));
}
