// Where the frame of one switch goes next: from part to part, a press goes into one, then on to the parts in it, and on a
// thing a press takes it. Nothing here knows what is on the screen but how many parts each part has.

/** What stands on a screen, in document order; a thing has no parts. */
export type Parts = readonly Parts[];

/** A number for each step from the whole screen down to what is meant. */
export type Path = readonly number[];

export interface Scan {
  /** To what is framed. */
  readonly path: Path;
  /** Times that it has gone round here since somebody pressed. */
  readonly rounds: number;
  /** Nobody pressed for long: the frame stands still and nothing is said, until somebody does. */
  readonly waits: boolean;
}

/** Rounds through a part that nobody pressed in: then the frame leaves it again. */
const ROUNDS_WITHIN = 2;
const ROUNDS_BEFORE_WAIT = 3;

export const partsAt = (screen: Parts, path: Path): Parts =>
  path.reduce<Parts>((parts, at) => parts[at] ?? [], screen);

export const firstScan = (screen: Parts): Scan => scanFrom(screen, [0]);

/** With the frame at that path, or where it begins again behind the last part. */
export const scanFrom = (screen: Parts, path: Path): Scan => ({
  path: settled(screen, path),
  rounds: 0,
  waits: false,
});

/** The frame goes on. */
export function nextScan(screen: Parts, scan: Scan): Scan {
  if (scan.waits || screen.length === 0) return scan;
  const next = (lastOf(scan.path) + 1) % partsAt(screen, aboveOf(scan.path)).length;
  const rounds = next === 0 ? scan.rounds + 1 : scan.rounds;
  const out = wayOut(screen, scan.path);
  if (out === null)
    return { path: [...aboveOf(scan.path), next], rounds, waits: rounds >= ROUNDS_BEFORE_WAIT };
  if (rounds >= ROUNDS_WITHIN) return { path: out, rounds: 0, waits: false };
  return { ...scan, path: [...aboveOf(scan.path), next], rounds };
}

export type Pressed =
  | { readonly type: 'goes-on'; readonly scan: Scan }
  | { readonly type: 'taken'; readonly path: Path };

export function pressScan(screen: Parts, scan: Scan): Pressed {
  if (scan.waits) return { type: 'goes-on', scan: firstScan(screen) };
  if (partsAt(screen, scan.path).length === 0) return { type: 'taken', path: scan.path };
  // A part of one is that one.
  const into = settled(screen, [...scan.path, 0]);
  const isOne = partsAt(screen, aboveOf(into)).length === 1;
  if (isOne) return { type: 'taken', path: into };
  return { type: 'goes-on', scan: { path: into, rounds: 0, waits: false } };
}

/** After something was taken: on the keys of a keypad the frame stays, elsewhere it goes on behind what it stood in. */
export function afterTaken(screen: Parts, taken: Path, stays: boolean): Scan {
  const isThere = lastOf(taken) < partsAt(screen, aboveOf(taken)).length;
  if (stays && isThere) return { path: taken, rounds: 0, waits: false };
  const within = aboveOf(taken);
  return within.length === 0 ? firstScan(screen) : scanFrom(screen, [...aboveOf(within), lastOf(within) + 1]);
}

const aboveOf = (path: Path): Path => path.slice(0, -1);
const lastOf = (path: Path): number => path.at(-1) ?? 0;

/** Behind the last comes the first; the only part of something is gone into at once. */
function settled(screen: Parts, path: Path): Path {
  const beside = partsAt(screen, aboveOf(path)).length;
  const here = [...aboveOf(path), beside === 0 ? 0 : lastOf(path) % beside];
  return beside === 1 && partsAt(screen, here).length > 0 ? settled(screen, [...here, 0]) : here;
}

/** The nearest part around it that has others beside it. */
function wayOut(screen: Parts, path: Path): Path | null {
  const around = aboveOf(path);
  if (around.length === 0) return null;
  return partsAt(screen, aboveOf(around)).length > 1 ? around : wayOut(screen, around);
}
