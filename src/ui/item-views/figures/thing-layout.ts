// Where things to count stand: pure, so that the same figure is the same picture on every tablet and every day.
// Lengths are in cells; a thing fills most of a cell. Fives are kept together, as fingers are.
import { createRandom, shuffled, toSeed } from '../../../domain/random.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Middle of each thing, in counting order. */
  readonly spots: readonly Spot[];
}

/** A row up to six; more break into rows of five, from twenty on of ten. */
export function rowLayout(first: number, second: number): Layout {
  const total = first + second;
  const perRow = total <= 6 ? 6 : total <= 20 ? 5 : 10;
  const gap = first > 0 && second > 0 && total <= 6 ? 0.4 : 0;
  const one = rows(first, perRow, 0, 0);
  const two =
    gap > 0 ? rows(second, perRow, first + gap, 0) : rows(second, perRow, 0, Math.ceil(first / perRow));
  return bounded([...one, ...two]);
}

/** Scattered over a grid that is a third larger than needed, so that no two touch. */
export function scatterLayout(count: number): Layout {
  const columns = Math.max(2, Math.ceil(Math.sqrt(count * 2)));
  const lines = Math.max(1, Math.ceil((count * 1.34) / columns));
  const random = createRandom(toSeed(`scatter ${count}`));
  const cells = shuffled(
    Array.from({ length: columns * lines }, (_, at) => at),
    random,
  );
  const spots = cells.slice(0, count).map((cell) => ({
    x: (cell % columns) + 0.5 + (random() - 0.5) * 0.22,
    y: Math.floor(cell / columns) + 0.5 + (random() - 0.5) * 0.22,
  }));
  return { width: columns, height: lines, spots };
}

const DIE: readonly (readonly Spot[])[] = (() => {
  const at = (x: number, y: number) => ({ x: 0.5 + x * 0.9, y: 0.5 + y * 0.9 });
  const [a, b, c, d, middle, e, f] = [at(0, 0), at(2, 2), at(2, 0), at(0, 2), at(1, 1), at(0, 1), at(2, 1)];
  return [[], [middle], [a, b], [a, middle, b], [a, c, d, b], [a, c, middle, d, b], [a, c, e, f, d, b]];
})();

/** From one die to the next: three things, a little nearer to each other than in a row, and a gap. */
const DIE_PITCH = 3.4;

/** As on dice: one die up to six, then dice of five. */
export function diceLayout(count: number): Layout {
  const dice =
    count <= 6 ? [count] : [...Array(Math.floor(count / 5)).fill(5), ...(count % 5 ? [count % 5] : [])];
  const spots = dice.flatMap((pips: number, die) =>
    (DIE[pips] ?? []).map(({ x, y }) => ({
      x: x + (die % 3) * DIE_PITCH,
      y: y + Math.floor(die / 3) * DIE_PITCH,
    })),
  );
  const [across, down] = [Math.min(3, dice.length), Math.ceil(dice.length / 3)];
  return { width: across * DIE_PITCH - 0.6, height: down * DIE_PITCH - 0.6, spots };
}

/** Frames of two rows of five, one below the other. */
export function tenFrameLayout(count: number): Layout & { readonly frames: number } {
  const frames = Math.max(1, Math.ceil(count / 10));
  const spots = Array.from({ length: count }, (_, at) => ({
    x: (at % 5) + 0.5,
    y: Math.floor((at % 10) / 5) + Math.floor(at / 10) * 2.4 + 0.5,
  }));
  return { width: 5, height: frames * 2.4 - 0.4, spots, frames };
}

export interface GroupLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly centres: readonly Spot[];
  /** Places of one group's things, seen from its centre. */
  readonly inside: readonly Spot[];
}

/** Round plates in rows of at most three, each with the same picture on it. */
export function groupLayout(groups: number, each: number): GroupLayout {
  const inner = clusterLayout(each);
  const radius = Math.max(1.2, Math.hypot(inner.width, inner.height) / 2 + 0.05);
  const pitch = radius * 2 + 0.3;
  const across = groups <= 3 ? Math.max(1, groups) : groups === 4 ? 2 : 3;
  const centres = Array.from({ length: groups }, (_, at) => ({
    x: (at % across) * pitch + pitch / 2,
    y: Math.floor(at / across) * pitch + pitch / 2,
  }));
  const inside = inner.spots.map(({ x, y }) => ({ x: x - inner.width / 2, y: y - inner.height / 2 }));
  return {
    width: across * pitch,
    height: Math.max(1, Math.ceil(groups / across)) * pitch,
    radius,
    centres,
    inside,
  };
}

/** The same places seen in a mirror: a text that runs from the right is counted from the right. */
export function mirrored<L extends Layout>(layout: L): L {
  return { ...layout, spots: layout.spots.map(({ x, y }) => ({ x: layout.width - x, y })) };
}

/** As square as it can be, a short last row in the middle. */
function clusterLayout(count: number): Layout {
  const across = Math.max(1, Math.ceil(Math.sqrt(count)));
  const last = count % across || across;
  const short = Math.ceil(count / across) - 1;
  const spots = rows(count, across, 0, 0).map(({ x, y }) =>
    Math.floor(y) === short ? { x: x + (across - last) / 2, y } : { x, y },
  );
  return { ...bounded(spots), width: across };
}

function rows(count: number, perRow: number, left: number, top: number): readonly Spot[] {
  return Array.from({ length: count }, (_, at) => ({
    x: left + (at % perRow) + 0.5,
    y: top + Math.floor(at / perRow) + 0.5,
  }));
}

function bounded(spots: readonly Spot[]): Layout {
  const width = Math.max(1, ...spots.map(({ x }) => x + 0.5));
  const height = Math.max(1, ...spots.map(({ y }) => y + 0.5));
  return { width, height, spots };
}
