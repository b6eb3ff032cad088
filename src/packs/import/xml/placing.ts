// Pairs of a source as one of the two types that place things: each to its own (match), or several to one (groups).
import { type OptionSource, PACK_LIMITS } from '../../format.ts';
import type { Answering } from './question.ts';

export type Pair = readonly [left: string, right: string];

/** Says what stands for "belongs nowhere", as an option of its own. */
export type NowhereOption = () => OptionSource;

/** Nothing where one thing belongs to several and several to it, or where there is more than a screen holds. */
export function toPlacing(
  left: readonly OptionSource[],
  right: readonly OptionSource[],
  pairs: readonly Pair[],
  nowhere: NowhereOption,
): Answering | undefined {
  const most = Math.max(left.length, right.length);
  if (pairs.length === 0 || most > PACK_LIMITS.options) return undefined;
  const turned = pairs.map(([one, other]): Pair => [other, one]);
  const straight = placed(left, right, pairs, nowhere);
  if (straight?.type === 'match') return straight;
  return placed(right, left, turned, nowhere, true) ?? straight;
}

function placed(
  entries: readonly OptionSource[],
  groups: readonly OptionSource[],
  pairs: readonly Pair[],
  nowhere: NowhereOption,
  mustGoWhole = false,
): Answering | undefined {
  const goes = new Map(pairs);
  const isOnce = goes.size === pairs.length;
  const lost = entries.filter(({ id }) => !goes.has(id));
  if (!isOnce || (mustGoWhole && lost.length > 0)) return undefined;
  const used = new Set(pairs.map(([, to]) => to));
  if (lost.length === 0 && used.size === pairs.length) {
    return { type: 'match', left: entries, right: groups, pairs: inOrder(entries, goes) };
  }
  const none = lost.length > 0 ? nowhere() : undefined;
  for (const { id } of lost) if (none) goes.set(id, none.id);
  return {
    type: 'sort-groups',
    groups: none ? [...groups, none] : groups,
    entries,
    answer: inOrder(entries, goes),
  };
}

function inOrder(entries: readonly OptionSource[], goes: ReadonlyMap<string, string>): readonly Pair[] {
  return entries.map(({ id }): Pair => [id, goes.get(id) ?? '']);
}
