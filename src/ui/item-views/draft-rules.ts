// What a learner has typed or placed so far, one member a type of item. Plain JSON: it is stored with the turn and
// comes back after the system has thrown the page away.
import type { Answer } from '../../domain/answer.ts';
import type { Item, ItemType } from '../../domain/item.ts';

export type ItemDraft =
  | { readonly type: 'choose-one'; readonly option: string | null }
  | { readonly type: 'choose-several'; readonly options: readonly string[] }
  /** `text` is an entry of number-entry.ts. */
  | { readonly type: 'number'; readonly text: string; readonly unit: string | null }
  | { readonly type: 'short-text'; readonly text: string }
  /** What is placed, first to last; the rest waits. */
  | { readonly type: 'order'; readonly order: readonly string[] }
  | { readonly type: 'match'; readonly pairs: readonly (readonly [left: string, right: string])[] }
  | { readonly type: 'sort-groups'; readonly placed: readonly (readonly [entry: string, group: string])[] }
  /** One a gap: an entry of number-entry.ts, a word, an option's id. Empty while nothing is there. */
  | { readonly type: 'fill-gaps'; readonly gaps: readonly string[] }
  | { readonly type: 'number-line'; readonly value: number | null }
  | { readonly type: 'point-picture'; readonly regions: readonly string[] }
  /** As typed; the digits may be the learner's own. */
  | { readonly type: 'expression'; readonly text: string }
  /** `sign` is empty while nothing is read in the strokes; `unclear` counts drawings that could not be read, up to 2. */
  | {
      readonly type: 'draw';
      readonly sign: string;
      readonly strokes: string;
      readonly by: 'read' | 'traced' | 'said' | 'listed';
      readonly unclear: number;
    }
  | {
      readonly type: 'read-aloud';
      readonly stage: 'ready' | 'reading' | 'marking';
      readonly last: number | null;
      readonly missed: readonly number[];
      readonly seconds: number;
      readonly by: 'self' | 'teacher' | null;
    }
  /** `isCompared`: the model is in sight, and the points can be ticked. */
  | {
      readonly type: 'write-freely';
      readonly text: string;
      readonly isInBook: boolean;
      readonly isCompared: boolean;
      readonly ticked: readonly string[];
    };

export type ItemOf<T extends ItemType> = Extract<Item, { readonly type: T }>;
export type DraftOf<T extends ItemType> = Extract<ItemDraft, { readonly type: T }>;

/** A stored draft before anything is known of it. */
export type Stored = Readonly<Record<string, unknown>>;

export interface DraftRules<T extends ItemType> {
  empty(item: ItemOf<T>): DraftOf<T>;
  /** Keeps what still belongs to the item and drops the rest. */
  parse(item: ItemOf<T>, stored: Stored): DraftOf<T>;
  /** Null while something is missing. */
  toAnswer(item: ItemOf<T>, draft: DraftOf<T>): Answer | null;
}

/** The longest text that a draft keeps; far above any answer that can be right. */
export const MAX_TEXT = 200;

export function storedText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_TEXT) : '';
}

/** The ids of a stored list that are known, each once. */
export function storedIds(value: unknown, known: readonly { readonly id: string }[]): readonly string[] {
  if (!Array.isArray(value)) return [];
  const ids = new Set(known.map(({ id }) => id));
  return [...new Set(value.filter((id): id is string => typeof id === 'string' && ids.has(id)))];
}

/** The pairs of a stored list whose two ids are known, each first id once. */
export function storedPairs(
  value: unknown,
  firsts: readonly { readonly id: string }[],
  seconds: readonly { readonly id: string }[],
): readonly (readonly [string, string])[] {
  if (!Array.isArray(value)) return [];
  const pairs = new Map<string, string>();
  for (const pair of value) {
    if (!Array.isArray(pair)) continue;
    const [first] = storedIds([pair[0]], firsts);
    const [second] = storedIds([pair[1]], seconds);
    if (first !== undefined && second !== undefined && !pairs.has(first)) pairs.set(first, second);
  }
  return [...pairs];
}
