// Places on a number line: ticks, snapping, and where a value stands. A line always runs left to right, also in
// languages written from right to left, as numbers themselves do.

export interface LineScale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** A line with more ticks shows only some of them: nobody can tell 400 apart on a hand's width. */
const MAX_TICKS = 201;

/** A free line has this many places for the finger, so that a drag is smooth and a value short. */
const FREE_PLACES = 200;

/** Values of the ticks, both ends included, rounded to what a decimal can say. */
export function ticksOf({ from, to, step }: LineScale): readonly number[] {
  const count = step > 0 ? Math.floor((to - from) / step + 1e-9) : 0;
  const every = Math.ceil(count / (MAX_TICKS - 1)) || 1;
  const ticks = Array.from({ length: Math.floor(count / every) + 1 }, (_, at) =>
    clean(from + at * every * step),
  );
  // Sums of tenths miss the end by a hair: that tick is the end, not one beside it.
  const last = ticks.at(-1) ?? from;
  return Math.abs(to - last) < step / 1e6 ? [...ticks.slice(0, -1), to] : [...ticks, to];
}

/** Share of the line's length, in [0, 1]. */
export function shareOf({ from, to }: LineScale, value: number): number {
  return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0;
}

/** The nearest place of the line: on the line, and on a multiple of `snap` from its start. */
export function toLineValue(scale: LineScale & { readonly snap: number }, value: number): number {
  const inside = Math.min(scale.to, Math.max(scale.from, value));
  const grid = keyStep(scale);
  const snapped = clean(scale.from + Math.round((inside - scale.from) / grid) * grid);
  return Math.min(scale.to, Math.max(scale.from, snapped));
}

/** How far an arrow key goes. */
export function keyStep(scale: LineScale & { readonly snap: number }): number {
  return scale.snap > 0 ? scale.snap : (scale.to - scale.from) / FREE_PLACES || 1;
}

/** The ticks that carry their number: all, or every second, fifth … where a small screen has no room for all. */
export function labelledTicks(ticks: readonly number[], labels: 'all' | 'ends' | 'none'): readonly number[] {
  if (labels === 'none') return [];
  if (labels === 'ends') return ticks.filter((_, at) => at === 0 || at === ticks.length - 1);
  const every = [1, 2, 5, 10, 20, 50].find((skip) => lettersOf(ticks) / skip <= LETTERS_PER_ROW * 2) ?? 100;
  return ticks.filter((_, at) => at % every === 0);
}

/** One row of labels, or two that take turns where one would run together. */
export function labelRows(labelled: readonly number[]): 1 | 2 {
  return lettersOf(labelled) > LETTERS_PER_ROW ? 2 : 1;
}

/** Letters of a label row on the narrowest screen, 320 pixels. */
const LETTERS_PER_ROW = 32;

function lettersOf(ticks: readonly number[]): number {
  return ticks.reduce((sum, tick) => sum + String(tick).length + 1, 0);
}

/** Drops the binary dust of 0.1 + 0.2. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
