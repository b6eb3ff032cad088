// What choosing needs to know of a pack's items, as one record that a worker reads in one get. Bodies and texts are
// read when an item is shown. Rows are in install order; row / ITEMS_PER_CHUNK is the chunk that holds the body.
import type { ItemId, LessonId, MisconceptionId, SkillId } from '../domain/ids.ts';
import { ITEM_TYPES, type ItemType } from '../domain/item.ts';

export const ITEMS_PER_CHUNK = 500;

/** Bits of `flags`. */
export const ITEM_FLAG = { template: 1, challenge: 2 } as const;

/** Raised when columns get more or mean something else; a device makes those of an earlier form anew. */
export const COLUMNS_FORM = 3;

export interface ItemColumns {
  readonly form: typeof COLUMNS_FORM;
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
  /** One a row: the row of the part before it in its stem, plus 1; 0 for none. Empty where no item has a part before. */
  readonly before: Uint32Array;
  /** Skills beside the first: places in `skills` by row, ended by `alsoEnds`; both empty where no item has any. */
  readonly also: Uint16Array;
  readonly alsoEnds: Uint32Array;
  /** What wrong answers can show: places in `misconceptions` by row, ended by `showsEnds`. */
  readonly shows: Uint16Array;
  readonly showsEnds: Uint32Array;
  /** One a skill, in the manifest's order: how many lesson variants it has, those of kind `misconception` not counted. */
  readonly lessons: Uint8Array;
  /** Ids of those lessons, skill by skill, in pack order. */
  readonly lessonIds: readonly LessonId[];
  /** In pack order. */
  readonly misconceptions: readonly ColumnMisconception[];
}

export interface ColumnMisconception {
  readonly id: MisconceptionId;
  readonly skill: SkillId;
  /** What mends it: the mini-lesson that it names, then others that name it. */
  readonly lessons: readonly MendingLesson[];
}

export interface MendingLesson {
  readonly lesson: LessonId;
  /** Where the lesson lies, which may be another skill than the misconception's. */
  readonly skill: SkillId;
}

/** The id of a row. The row must be in [0, count). */
export function itemIdAt(columns: ItemColumns, row: number): ItemId {
  const start = row === 0 ? 0 : (columns.idEnds[row - 1] ?? 0) + 1;
  return columns.ids.slice(start, columns.idEnds[row]) as ItemId;
}

/** Places in the manifest's skills of what a row asks, the first one first. */
export function skillsAt(
  { skill, also, alsoEnds }: ItemColumns,
  row: number,
): readonly [number, ...number[]] {
  const first = skill[row] ?? 0;
  if (also.length === 0) return [first];
  return [first, ...also.subarray(row === 0 ? 0 : alsoEnds[row - 1], alsoEnds[row])];
}

/** The row of the part before this one in its stem, -1 for none. */
export function partBefore({ before }: ItemColumns, row: number): number {
  return (before[row] ?? 0) - 1;
}

/** Places of the misconceptions that a row's wrong answers can show. */
export function shownAt({ shows, showsEnds }: ItemColumns, row: number): Uint16Array {
  return shows.subarray(row === 0 ? 0 : showsEnds[row - 1], showsEnds[row] ?? 0);
}

/** What a row is made of. */
export interface ColumnItem {
  readonly id: ItemId;
  readonly skill: SkillId;
  readonly also?: readonly SkillId[];
  readonly shows?: readonly string[];
  readonly difficulty: number;
  readonly type: ItemType;
  readonly parameters?: unknown;
  readonly challenge?: boolean;
  readonly stem?: { readonly id: string; readonly part: number };
}

export interface ColumnSource {
  /** In install order; every skill must be among `skills`. */
  readonly items: readonly ColumnItem[];
  /** The manifest's. */
  readonly skills: readonly SkillId[];
  /** Ordinary ones, by skill, in pack order. */
  readonly lessons: ReadonlyMap<SkillId, readonly LessonId[]>;
  readonly misconceptions: readonly ColumnMisconception[];
}

/** Makes the columns. O(items). */
export function createItemColumns({ items, skills, lessons, misconceptions }: ColumnSource): ItemColumns {
  const placeOf = new Map(skills.map((skill, place) => [skill, place]));
  const misconceptionOf = new Map<string, number>(misconceptions.map(({ id }, place) => [id, place]));
  const also = listed(items, ({ also: more = [] }) => more.flatMap((skill) => placeOf.get(skill) ?? []));
  const shows = listed(items, ({ shows: ids = [] }) =>
    [...new Set(ids)].flatMap((id) => misconceptionOf.get(id) ?? []),
  );
  const types = new Map<ItemType, number>(ITEM_TYPES.map((type, place) => [type, place]));
  let end = -1;
  return {
    form: COLUMNS_FORM,
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
    before: partsBefore(items),
    also: also.places,
    alsoEnds: also.ends,
    shows: shows.places,
    showsEnds: shows.ends,
    lessons: Uint8Array.from(skills, (skill) => Math.min(lessons.get(skill)?.length ?? 0, 255)),
    lessonIds: skills.flatMap((skill) => (lessons.get(skill) ?? []).slice(0, 255)),
    misconceptions: misconceptions.map(({ id, skill, lessons }) => ({ id, skill, lessons })),
  };
}

function partsBefore(items: readonly ColumnItem[]): Uint32Array {
  const rows = new Map<string, number>();
  for (const [row, { stem }] of items.entries()) if (stem) rows.set(`${stem.id}/${stem.part}`, row);
  const before = Uint32Array.from(items, ({ stem }) =>
    stem ? (rows.get(`${stem.id}/${stem.part - 1}`) ?? -1) + 1 : 0,
  );
  return before.some((row) => row > 0) ? before : new Uint32Array(0);
}

/** Lists of places, one after the other, and where each ends; no ends where all are empty. */
function listed(items: readonly ColumnItem[], placesOf: (item: ColumnItem) => readonly number[]) {
  const all: number[] = [];
  const ends = Uint32Array.from(items, (item) => all.push(...placesOf(item)));
  return { places: Uint16Array.from(all), ends: all.length === 0 ? new Uint32Array(0) : ends };
}
