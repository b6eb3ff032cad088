// One child who was entered twice is one learner from the merge on. Merges may come in any order, in chains and in
// circles, from teachers who did not know of each other: everybody ends with the same learner under the same id.
import type { LearnerId } from './ids.ts';
import { compareEvents, type Placed } from './time.ts';

export interface MergeWord extends Placed {
  readonly from: LearnerId;
  readonly into: LearnerId;
}

/**
 * Every id that stands for another one, with the one it stands for. Of a group that one is what the last merge that
 * joined it named, so long as `isThere` says that it can be: else the first by name of those that are.
 */
export function toAliases(
  merges: Iterable<MergeWord>,
  isThere: (learner: LearnerId) => boolean,
): ReadonlyMap<LearnerId, LearnerId> {
  const parents = new Map<LearnerId, LearnerId>();
  const rootOf = (learner: LearnerId): LearnerId => {
    let root = learner;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const { from, into } of [...merges].sort(compareMerges)) {
    const [child, root] = [rootOf(from), rootOf(into)];
    // Joined already: a circle changes nothing.
    if (child !== root) parents.set(child, root);
  }
  const groups = new Map<LearnerId, LearnerId[]>();
  for (const learner of new Set([...parents.keys(), ...parents.values()])) {
    const root = rootOf(learner);
    groups.set(root, [...(groups.get(root) ?? []), learner]);
  }
  const aliases = new Map<LearnerId, LearnerId>();
  for (const [root, group] of groups) {
    const canonical = isThere(root) ? root : group.filter(isThere).sort()[0];
    for (const learner of group) {
      if (canonical !== undefined && learner !== canonical) aliases.set(learner, canonical);
    }
  }
  return aliases;
}

function compareMerges(a: MergeWord, b: MergeWord): number {
  return compareEvents(a, b) || compareText(a.from, b.from) || compareText(a.into, b.into);
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
