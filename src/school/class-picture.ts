// A class as a picture: learners down, skills across. Rows and cells are made once (picture-rows.ts); what is shown, in
// which order, is arranged here, and screen, paper and CSV only format what comes out. Small, since the page carries it.
import type { LearnerId, PackId, SkillId } from '../domain/ids.ts';
import type { Growth } from '../tutoring/growth.ts';

/** Places of `PictureCells.growths`. */
export const CELL_GROWTHS = [
  'seed',
  'sprout',
  'leaf',
  'fruit',
  'thirsty',
] as const satisfies readonly Growth[];
/** A teacher's word on a skill; places of `PictureCells.said`. */
export const CELL_WORDS = ['none', 'known', 'not-known', 'blocked'] as const;
export type CellWord = (typeof CELL_WORDS)[number];
/** Full weeks before this one that the pace is taken from: long enough for a few turns, short enough to be of now. */
export const PACE_WEEKS = 6;

export interface PictureColumn {
  readonly pack: PackId;
  readonly skill: SkillId;
  readonly title: string;
  readonly core: boolean;
  /** Without questions of its own it can be shown by nobody, and counts in no sum. */
  readonly counted: boolean;
}

/** Columns that come together, in the order of the path. */
export interface PicturePack {
  readonly pack: PackId;
  readonly title: string;
  readonly columns: readonly PictureColumn[];
}

/** One place a column of the pack; bytes, since a class has twenty thousand of them. */
export interface PictureCells {
  /** Places of CELL_GROWTHS, and of CELL_WORDS. */
  readonly growths: Uint8Array;
  readonly said: Uint8Array;
  /** 1 where the skill stands: secure, fading since, or told by what builds on it. */
  readonly stands: Uint8Array;
  /** P(known), 0 to 100. */
  readonly percents: Uint8Array;
  /** Days since 1970 of the last practice; 0 for never, or where that is not known. */
  readonly days: Uint16Array;
  readonly core: CoreOverTime;
}

/** Core skills of one learner in one pack at the ends of weeks: the last is now, each before it a week earlier. */
export interface CoreOverTime {
  /** That stood. */
  readonly stood: readonly number[];
  /** That stood by own practice: what was only told by something harder, or by a teacher, was not gained in minutes. */
  readonly practised: readonly number[];
}

export interface PictureRow {
  readonly learner: { readonly id: LearnerId; readonly name: string; readonly avatar: number };
  /** One a pack; null while this learner's work is still being read. */
  readonly packs: readonly PictureCells[] | null;
  readonly time: PracticeTime;
}

export interface PracticeTime {
  /** Practised within `weeks`, which are those that the pace is taken from, or fewer of who began later. */
  readonly minutes: number;
  readonly weeks: number;
}

export interface ClassPicture {
  readonly packs: readonly PicturePack[];
  readonly rows: readonly PictureRow[];
  /** Days since 1970, where the tablet is. */
  readonly today: number;
  /** All that is in the log is in the rows. */
  readonly isFresh: boolean;
}

export interface Arrangement {
  readonly pack: PackId;
  /** By name; who lacks most of core first; whose last practice is longest ago first. */
  readonly order: 'name' | 'core' | 'last';
  readonly columns: 'all' | 'core';
  /** Everybody, or who lacks something of core. */
  readonly rows: 'all' | 'below';
}

export interface PictureCell {
  readonly growth: Growth;
  readonly word: CellWord;
  readonly stands: boolean;
  readonly percent: number;
  readonly day: number;
}

export interface GridRow {
  readonly learner: PictureRow['learner'];
  /** Of the whole pack (`cellsOf` has those of the grid); null while they are being read. */
  readonly cells: PictureCells | null;
  /** Skills of the grid that stand, and of core, shown or not. */
  readonly stands: number;
  readonly core: number;
  /** Of any skill of the pack; 0 for never. */
  readonly lastDay: number;
  readonly overTime: CoreOverTime | null;
  readonly time: PracticeTime;
}

export interface GridColumn extends PictureColumn {
  /** Among the pack's columns. */
  readonly place: number;
  /** Learners of the grid in whom it stands. */
  readonly stands: number;
}

export interface PictureGrid {
  readonly pack: PackId;
  readonly title: string;
  /** Core first, each part in the order of the path. */
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Columns of the pack that count as core. */
  readonly coreCount: number;
  /** Columns of the grid that count. */
  readonly counted: number;
  readonly today: number;
}

/** Null for a pack that the picture does not have. Cost O(cells). */
export function arrange(
  { packs, rows, today }: ClassPicture,
  { pack, order, columns, rows: whose }: Arrangement,
  compareNames: (a: string, b: string) => number,
): PictureGrid | null {
  const at = packs.findIndex((one) => one.pack === pack);
  const found = packs[at];
  if (found === undefined) return null;
  const places = placesOf(found.columns, columns);
  const core = coreOf(found.columns);
  const all = rows.map((row) => toGridRow(row, row.packs?.[at] ?? null, found.columns, places, core));
  const shown = whose === 'all' ? all : all.filter((row) => row.cells !== null && row.core < core.length);
  const inOrder = shown.sort(
    (a, b) => compareRows(order, a, b) || compareNames(a.learner.name, b.learner.name) || byId(a, b),
  );
  const toColumn = (place: number) =>
    found.columns
      .slice(place, place + 1)
      .map((column): GridColumn => ({ ...column, place, stands: countIn(inOrder, place) }));
  return {
    pack,
    title: found.title,
    columns: places.flatMap(toColumn),
    rows: inOrder,
    coreCount: core.length,
    counted: places.filter((place) => found.columns[place]?.counted).length,
    today,
  };
}

/** Whether two pictures show the same, however fresh they are: then nothing has to be drawn again. Cost O(cells). */
export function isSamePicture(a: ClassPicture, b: ClassPicture): boolean {
  const toText = ({ packs, rows, today }: ClassPicture): string =>
    JSON.stringify([
      today,
      packs,
      rows.map(({ learner, time, packs: all }) => [learner, time, all === null]),
    ]);
  if (toText(a) !== toText(b)) return false;
  return a.rows.every((row, at) =>
    (row.packs ?? []).every((cells, place) => isSameCells(cells, b.rows[at]?.packs?.[place])),
  );
}

function isSameCells(a: PictureCells, b: PictureCells | undefined): boolean {
  return (
    b !== undefined &&
    isSameRow(a.growths, b.growths) &&
    isSameRow(a.said, b.said) &&
    isSameRow(a.stands, b.stands) &&
    isSameRow(a.percents, b.percents) &&
    isSameRow(a.days, b.days) &&
    isSameRow(a.core.stood, b.core.stood) &&
    isSameRow(a.core.practised, b.core.practised)
  );
}

/** A plain loop: a call for each of a class's hundred thousand numbers is seen on a slow tablet. */
function isSameRow(some: ArrayLike<number>, others: ArrayLike<number>): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
}

/** The pack that most is practised of, the first of several alike; null without any pack. */
export function busiestPack({ packs, rows }: ClassPicture): PackId | null {
  const practised = packs.map((_, at) =>
    rows.reduce((sum, row) => sum + (row.packs?.[at]?.days.filter((day) => day > 0).length ?? 0), 0),
  );
  return packs[practised.indexOf(Math.max(...practised))]?.pack ?? null;
}

/** Mean of the core skills that stood at the ends of the last weeks, over those of whom it is known; now comes last. */
export function coreOverTime({ rows }: PictureGrid): readonly number[] {
  const known = rows.flatMap(({ overTime }) => (overTime ? [overTime.stood] : []));
  const weeks = known.length === 0 ? 0 : Math.min(...known.map((stood) => stood.length));
  const ends = known.map((stood) => stood.slice(stood.length - weeks));
  return Array.from(
    { length: weeks },
    (_, week) => ends.reduce((sum, stood) => sum + (stood[week] ?? 0), 0) / known.length,
  );
}

function placesOf(columns: readonly PictureColumn[], shown: Arrangement['columns']): readonly number[] {
  const places = columns.map((_, place) => place);
  const isCore = (place: number) => columns[place]?.core === true;
  const rest = shown === 'core' ? [] : places.filter((place) => !isCore(place));
  return [...places.filter(isCore), ...rest];
}

function coreOf(columns: readonly PictureColumn[]): readonly number[] {
  return columns.flatMap(({ core, counted }, place) => (core && counted ? [place] : []));
}

function toGridRow(
  { learner, time }: PictureRow,
  cells: PictureCells | null,
  columns: readonly PictureColumn[],
  places: readonly number[],
  core: readonly number[],
): GridRow {
  const standing = (some: readonly number[]): number =>
    some.filter((place) => columns[place]?.counted && cells?.stands[place] === 1).length;
  return {
    learner,
    time,
    cells,
    stands: standing(places),
    core: standing(core),
    lastDay: cells?.days.reduce((last, day) => Math.max(last, day), 0) ?? 0,
    overTime: cells?.core ?? null,
  };
}

/** A row's cells in the order of some of the grid's columns; null while they are being read. */
export function cellsOf({ cells }: GridRow, columns: readonly GridColumn[]): readonly PictureCell[] | null {
  return cells && columns.map(({ place }) => cellAt(cells, place));
}

export function cellAt(cells: PictureCells, place: number): PictureCell {
  return {
    growth: CELL_GROWTHS[cells.growths[place] ?? 0] ?? 'seed',
    word: CELL_WORDS[cells.said[place] ?? 0] ?? 'none',
    stands: cells.stands[place] === 1,
    percent: cells.percents[place] ?? 0,
    day: cells.days[place] ?? 0,
  };
}

const countIn = (rows: readonly GridRow[], place: number): number =>
  rows.filter(({ cells }) => cells?.stands[place] === 1).length;

/** Who is still being read comes last: nothing is known of them yet. */
function compareRows(order: Arrangement['order'], a: GridRow, b: GridRow): number {
  if (order === 'name') return 0;
  if (a.cells === null || b.cells === null) return Number(a.cells === null) - Number(b.cells === null);
  return order === 'core' ? a.core - b.core : a.lastDay - b.lastDay;
}

const byId = (a: GridRow, b: GridRow): number =>
  a.learner.id < b.learner.id ? -1 : Number(a.learner.id > b.learner.id);
