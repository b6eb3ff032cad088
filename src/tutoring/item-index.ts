// What makes choosing among 20,000 items cheap: rows grouped by skill, and rows found by id, made once per pack. What
// a first question does not need is made when it is first asked for: a start on a slow tablet waits for the rest.
import type { ItemId, LessonId } from '../domain/ids.ts';
import { toSeed } from '../domain/random.ts';
import { ITEM_FLAG, type ItemColumns, itemIdAt, partBefore } from '../packs/columns.ts';

export interface ItemIndex {
  readonly columns: ItemColumns;
  /**
   * Rows of skill s are `rows[starts[s]]` up to, not with, `rows[starts[s + 1]]`; ordinary ones before challenges. What
   * only follows another part of its stem is not among them: it comes right after that part (stem-step.ts).
   */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  /** One a skill: where its challenges start in `rows`. */
  readonly challenges: Uint32Array;
  /** One a skill: where its ordinary lessons start in the columns' `lessonIds`. */
  readonly lessonStarts: Uint32Array;
  /** What items of earlier versions are called now. */
  readonly renamed: ReadonlyMap<string, ItemId>;
  /** What `hashAt` has made so far, 0 for the rest. */
  readonly hashes: Uint32Array;
  readonly search: {
    asked: number;
    /** Open addressing: row + 1 by hash, 0 for an empty place; null until it pays. */
    table: Uint32Array | null;
  };
}

/** Looking through 20,000 ids takes some 50 us of a desktop core, making the table 30 ms in a fresh worker. */
const TABLE_PAYS_AFTER = 100;

/** Cost O(items); about 6 ms for 20,000 in a fresh worker on a desktop core. */
export function createItemIndex(
  columns: ItemColumns,
  skillCount: number,
  renamed: ReadonlyMap<string, ItemId> = new Map(),
): ItemIndex {
  const search = { asked: 0, table: null };
  const hashes = new Uint32Array(columns.count);
  const lessonStarts = new Uint32Array(skillCount);
  for (let skill = 1; skill < skillCount; skill++) {
    lessonStarts[skill] = (lessonStarts[skill - 1] ?? 0) + (columns.lessons[skill - 1] ?? 0);
  }
  return { columns, hashes, lessonStarts, renamed, search, ...groupBySkill(columns, skillCount) };
}

/** Hash of a row's id, which names the item in a learner's recent items also after a pack's update. */
export function hashAt({ hashes, columns }: ItemIndex, row: number): number {
  const known = hashes[row];
  if (known !== 0) return known ?? 0; // no such row
  const hash = hashOf(itemIdAt(columns, row));
  hashes[row] = hash;
  return hash;
}

/** Row of an item, also by an id that it had, or -1 when the pack does not have it. */
export function rowOf(index: ItemIndex, item: ItemId): number {
  const row = findRow(index, item);
  const now = row < 0 ? index.renamed.get(item) : undefined;
  return now === undefined ? row : findRow(index, now);
}

function findRow(index: ItemIndex, item: ItemId): number {
  const { search } = index;
  search.asked += 1;
  if (search.asked <= TABLE_PAYS_AFTER) return lookThrough(index.columns, item);
  search.table ??= tableOf(index);
  return lookUp(index, search.table, item);
}

function lookUp(index: ItemIndex, table: Uint32Array, item: ItemId): number {
  const hash = hashOf(item);
  for (let at = hash & (table.length - 1); ; at = (at + 1) & (table.length - 1)) {
    const row = (table[at] ?? 0) - 1;
    if (row < 0) return -1;
    if (index.hashes[row] === hash && itemIdAt(index.columns, row) === item) return row;
  }
}

function lookThrough(columns: ItemColumns, item: ItemId): number {
  const { ids, idEnds } = columns;
  const line = ids.startsWith(`${item}\n`) ? 0 : ids.indexOf(`\n${item}\n`) + 1;
  // Halving, for the first row that ends there or later; ends only grow.
  const end = line + item.length;
  let [low, high] = [0, columns.count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((idEnds[middle] ?? end) < end) low = middle + 1;
    else high = middle;
  }
  return low < columns.count && itemIdAt(columns, low) === item ? low : -1;
}

/** 32 bits, never 0, which stands for no item. */
export function hashOf(item: ItemId): number {
  return toSeed(item) || 1;
}

export function isTemplate(index: ItemIndex, row: number): boolean {
  return ((index.columns.flags[row] ?? 0) & ITEM_FLAG.template) !== 0;
}

export function isChallenge(index: ItemIndex, row: number): boolean {
  return ((index.columns.flags[row] ?? 0) & ITEM_FLAG.challenge) !== 0;
}

/** A skill's ordinary lesson, counted from 0; null when it has not so many. */
export function lessonAt(
  { columns, lessonStarts }: ItemIndex,
  skill: number,
  variant: number,
): LessonId | null {
  if (variant >= (columns.lessons[skill] ?? 0)) return null;
  return columns.lessonIds[(lessonStarts[skill] ?? 0) + variant] ?? null;
}

/** The place of a lesson among the skill's ordinary ones, -1 for none of them. */
export function variantOf({ columns, lessonStarts }: ItemIndex, skill: number, lesson: LessonId): number {
  const from = lessonStarts[skill] ?? 0;
  return columns.lessonIds.slice(from, from + (columns.lessons[skill] ?? 0)).indexOf(lesson);
}

/** How many ordinary items a skill has. */
export function ordinaryCount(index: ItemIndex, skill: number): number {
  return (index.challenges[skill] ?? 0) - (index.starts[skill] ?? 0);
}

/** At most half full, so that a search ends soon. */
function tableOf(index: ItemIndex): Uint32Array {
  let size = 16;
  while (size < index.columns.count * 2) size *= 2;
  const table = new Uint32Array(size);
  for (let row = 0; row < index.columns.count; row++) {
    let at = hashAt(index, row) & (size - 1);
    while (table[at] !== 0) at = (at + 1) & (size - 1);
    table[at] = row + 1;
  }
  return table;
}

/** Counting sort by (skill, challenge); rows of a skill that the manifest lacks, and later parts of a stem, are left out. */
function groupBySkill(columns: ItemColumns, skillCount: number) {
  const starts = new Uint32Array(skillCount + 1);
  const challenges = new Uint32Array(skillCount);
  const next = new Uint32Array(skillCount * 2 + 1);
  for (let row = 0; row < columns.count; row++) bump(next, groupOf(columns, row, skillCount) + 1);
  for (let group = 1; group < next.length; group++) next[group] = (next[group] ?? 0) + (next[group - 1] ?? 0);
  for (let skill = 0; skill < skillCount; skill++) {
    starts[skill] = next[skill * 2] ?? 0;
    challenges[skill] = next[skill * 2 + 1] ?? 0;
  }
  starts[skillCount] = next[skillCount * 2] ?? 0;
  const rows = new Uint32Array(starts[skillCount] ?? 0);
  for (let row = 0; row < columns.count; row++) {
    const group = groupOf(columns, row, skillCount);
    if (group < skillCount * 2) rows[bump(next, group) - 1] = row;
  }
  return { starts, challenges, rows };
}

function groupOf(columns: ItemColumns, row: number, skillCount: number): number {
  const skill = columns.skill[row] ?? skillCount;
  if (skill >= skillCount || partBefore(columns, row) >= 0) return skillCount * 2;
  return skill * 2 + ((columns.flags[row] ?? 0) & ITEM_FLAG.challenge ? 1 : 0);
}

/** Adds one and gives the new count. */
function bump(counts: Uint32Array, at: number): number {
  const count = (counts[at] ?? 0) + 1;
  if (at < counts.length) counts[at] = count;
  return count;
}
