// What pairing does to the pairs that are there.
import type { MatchItem } from '../../domain/item.ts';

export type Pair = readonly [left: string, right: string];

/** Whether one thing on the right belongs to several on the left; else a new pair frees the right one. */
export function hasSharedRight(item: MatchItem): boolean {
  return new Set(item.pairs.map(([, right]) => right)).size < item.pairs.length;
}

export function addPair(item: MatchItem, pairs: readonly Pair[], [left, right]: Pair): readonly Pair[] {
  const shared = hasSharedRight(item);
  return [...pairs.filter((pair) => pair[0] !== left && (shared || pair[1] !== right)), [left, right]];
}

export function removePairsOf(pairs: readonly Pair[], side: 'left' | 'right', id: string): readonly Pair[] {
  return pairs.filter((pair) => pair[side === 'left' ? 0 : 1] !== id);
}
