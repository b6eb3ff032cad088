// What choosing needs to know of a pack's items, as one record that a worker reads in one get. Bodies and texts are
// read when an item is shown. Rows are in install order; row / ITEMS_PER_CHUNK is the chunk that holds the body.
import type { ItemId, SkillId } from '../domain/ids.ts';
import { ITEM_TYPES, type ItemType } from '../domain/item.ts';

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

/** What a row is made of. */
export interface ColumnItem {
  readonly id: ItemId;
  readonly skill: SkillId;
  readonly difficulty: number;
  readonly type: ItemType;
  readonly parameters?: unknown;
  readonly challenge?: boolean;
}

/**
 * Makes the columns of items in install order. `skills` are the manifest's, `lessons` how many ordinary lessons each
 * has, in the same order. Every item's skill must be among them. O(items).
 */
export function createItemColumns(
  items: readonly ColumnItem[],
  skills: readonly SkillId[],
  lessons: readonly number[],
): ItemColumns {
  const placeOf = new Map(skills.map((skill, place) => [skill, place]));
  const types = new Map<ItemType, number>(ITEM_TYPES.map((type, place) => [type, place]));
  let end = -1;
  return {
    count: items.length,
    ids: items.map(({ id }) => `${id}\n`).join(''),
    idEnds: Uint32Array.from(items, ({ id }) => (end += id.length + 1)),
    skill: Uint16Array.from(items, ({ skill }) => placeOf.get(skill) ?? 0),
    difficulty: Uint8Array.from(items, ({ difficulty }) => difficulty),
    type: Uint8Array.from(items, ({ type }) => types.get(type) ?? 0),
    flags: Uint8Array.from(
      items,
      ({ parameters, challenge }) =>
        (parameters === undefined ? 0 : ITEM_FLAG.template) | (challenge ? ITEM_FLAG.challenge : 0),
    ),
    lessons: Uint8Array.from(lessons, (count) => Math.min(count, 255)),
  };
}
