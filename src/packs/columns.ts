// What choosing needs to know of a pack's items, as one record that a worker reads in one get. Bodies and texts are
// read when an item is shown. Rows are in install order; row / ITEMS_PER_CHUNK is the chunk that holds the body.
import type { ItemId } from '../domain/ids.ts';

export const ITEMS_PER_CHUNK = 500;

/** Bits of `flags`. */
export const ITEM_FLAG = { template: 1, challenge: 2 } as const;

export interface ItemColumns {
  readonly count: number;
  /** All ids, each ended by a line feed; cut by `idEnds`, so that 20,000 ids cost one string. */
  readonly ids: string;
  /** One a row: where the row's id ends in `ids` (the line feed's place). */
  readonly idEnds: Uint32Array;
  /** One a row: place of the item's first skill in the manifest's skills. */
  readonly skill: Uint16Array;
  /** 1 to 5. */
  readonly difficulty: Uint8Array;
  /** Place in ITEM_TYPES. */
  readonly type: Uint8Array;
  readonly flags: Uint8Array;
  /** One a skill, in the manifest's order: how many lesson variants it has, those of kind `misconception` not counted. */
  readonly lessons: Uint8Array;
}

/** The id of a row. The row must be in [0, count). */
export function itemIdAt(columns: ItemColumns, row: number): ItemId {
  const start = row === 0 ? 0 : (columns.idEnds[row - 1] ?? 0) + 1;
  return columns.ids.slice(start, columns.idEnds[row]) as ItemId;
}
