// Where the frame of one switch goes next: from group to group, a press goes into one, then from thing to thing, a press
// takes it. Nothing here knows what is on the screen but how many things stand in each group.

export interface Scan {
  /** In document order; of a screen with few things there is one. */
  readonly group: number;
  /** Null while whole groups are framed. */
  readonly item: number | null;
  /** Times that it has gone round since somebody pressed. */
  readonly rounds: number;
  /** Nobody pressed for long: the frame stands still and nothing is said, until somebody does. */
  readonly waits: boolean;
}

/** How many things each group has; none is empty. */
export type Sizes = readonly number[];

/** Rounds through a group that nobody pressed in: then the frame leaves it again. */
const ROUNDS_WITHIN = 2;
const ROUNDS_BEFORE_WAIT = 3;

export const firstScan = (sizes: Sizes, group = 0): Scan => ({
  group: sizes.length === 0 ? 0 : group % sizes.length,
  item: sizes.length === 1 ? 0 : null,
  rounds: 0,
  waits: false,
});

/** The frame goes on. */
export function nextScan(sizes: Sizes, scan: Scan): Scan {
  if (scan.waits || sizes.length === 0) return scan;
  if (scan.item === null) return onward(scan, (scan.group + 1) % sizes.length);
  const item = (scan.item + 1) % (sizes[scan.group] ?? 1);
  const rounds = item === 0 ? scan.rounds + 1 : scan.rounds;
  if (sizes.length === 1) return { ...scan, item, rounds, waits: rounds >= ROUNDS_BEFORE_WAIT };
  if (rounds >= ROUNDS_WITHIN) return firstScan(sizes, scan.group);
  return { ...scan, item, rounds };
}

function onward(scan: Scan, group: number): Scan {
  const rounds = group === 0 ? scan.rounds + 1 : scan.rounds;
  return { ...scan, group, rounds, waits: rounds >= ROUNDS_BEFORE_WAIT };
}

export type Pressed =
  | { readonly type: 'goes-on'; readonly scan: Scan }
  | { readonly type: 'taken'; readonly group: number; readonly item: number };

export function pressScan(sizes: Sizes, scan: Scan): Pressed {
  if (scan.waits) return { type: 'goes-on', scan: firstScan(sizes) };
  if (scan.item !== null) return { type: 'taken', group: scan.group, item: scan.item };
  // A group of one is that one.
  if (sizes[scan.group] === 1) return { type: 'taken', group: scan.group, item: 0 };
  return { type: 'goes-on', scan: { ...scan, item: 0, rounds: 0 } };
}

/** After something was taken: on the keys of a keypad the frame stays, elsewhere it goes on behind the group. */
export function afterTaken(sizes: Sizes, taken: { group: number; item: number }, stays: boolean): Scan {
  if (stays && taken.item < (sizes[taken.group] ?? 0)) return { ...taken, rounds: 0, waits: false };
  return firstScan(sizes, taken.group + 1);
}
