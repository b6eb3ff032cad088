// What becomes of a step's answer: the fields of a question of ours, or why there is none.
import type { Rational } from '../../../domain/rational.ts';
import type { ItemSource, ItemSourceBase, NumberRef } from '../../format.ts';
import type { ImportNote } from '../report.ts';

type OwnFields<T> = T extends unknown ? Omit<T, keyof ItemSourceBase> : never;
/** What an item type adds to what all items have. */
export type AnswerFields = OwnFields<ItemSource>;

export interface Planned {
  readonly fields: AnswerFields;
  readonly notes: readonly ImportNote[];
  /** Another thing is asked than in the source. */
  readonly isChanged: boolean;
}

export type Plan =
  | { readonly ok: true; readonly value: Planned }
  | { readonly ok: false; readonly note: ImportNote };

const MOST_DIGITS = 15;

/** Exact, as an author writes it; nothing for what is longer than a pack's numbers. */
export function toNumberRef({ n, d }: Rational): NumberRef | undefined {
  if (String(n).length > MOST_DIGITS || String(d).length > MOST_DIGITS) return undefined;
  return d === 1n ? Number(n) : `=${n}/${d}`;
}
