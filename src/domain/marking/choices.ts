// What several types share that place or choose by id.
import type { MisconceptionId } from '../ids.ts';

interface Named {
  readonly id: string;
}

export function areKnown(ids: readonly string[], among: readonly Named[]): boolean {
  const all = new Set(among.map(({ id }) => id));
  return ids.every((id) => all.has(id));
}

/**
 * Right choices among all that were chosen or should have been (Jaccard's index): choosing everything is no way
 * to a good score.
 */
export function shareOfChoices(chosen: ReadonlySet<string>, right: ReadonlySet<string>) {
  const hits = [...chosen].filter((id) => right.has(id)).length;
  return { right: hits, parts: chosen.size + right.size - hits };
}

/** What the wrongly chosen ones show. */
export function shownByChoices(
  chosen: ReadonlySet<string>,
  right: ReadonlySet<string>,
  among: readonly (Named & { readonly misconception?: MisconceptionId })[],
): readonly (MisconceptionId | undefined)[] {
  return among.filter(({ id }) => chosen.has(id) && !right.has(id)).map(({ misconception }) => misconception);
}
