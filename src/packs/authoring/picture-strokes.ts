// What a finger drew, as a drawing that packs take: lines on a piece of paper, so that it can be seen on a dark screen, too.

export interface DrawnPoint {
  /** Shares of the square, in [0, 1]. */
  readonly x: number;
  readonly y: number;
}

export const DRAWN_COLOURS = ['ink', 'green', 'yellow', 'red', 'blue'] as const;
export type DrawnColour = (typeof DRAWN_COLOURS)[number];

export interface DrawnLine {
  readonly colour: DrawnColour;
  readonly points: readonly DrawnPoint[];
}

/** They keep their meaning wherever the drawing is shown, so they are no colours of the interface. */
export const DRAWN_HEX: Readonly<Record<DrawnColour, string>> = {
  ink: '#1c2333',
  green: '#2c7a43',
  yellow: '#f2ab22',
  red: '#c23b22',
  blue: '#1f6c9a',
};
export const DRAWN_PAPER = '#fffdf8';
/** Units of the drawing's square, and how broad a line is in it. */
export const DRAWN_SIDE = 100;
export const DRAWN_WIDTH = 3;

/** Points nearer than this, in units of the square, are one to the eye. */
const NEAR = 0.8;
/** A drawing of that many points has 60 kB. */
const MOST_POINTS = 6_000;

/** Lines beyond the most that a drawing may hold are left out, the latest first. */
export function toDrawing(lines: readonly DrawnLine[]): string {
  let left = MOST_POINTS;
  const paths = lines.flatMap(({ colour, points }) => {
    const thinned = thinOut(points);
    left -= thinned.length;
    return left < 0 || thinned.length === 0
      ? []
      : [`<path stroke="${DRAWN_HEX[colour]}" d="${toPath(thinned)}"/>`];
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DRAWN_SIDE} ${DRAWN_SIDE}">` +
    `<rect width="${DRAWN_SIDE}" height="${DRAWN_SIDE}" rx="4" fill="${DRAWN_PAPER}"/>` +
    `<g fill="none" stroke-width="${DRAWN_WIDTH}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g></svg>`
  );
}

/** A single point becomes a dot: a line of no length with round ends. */
export function toPath(points: readonly DrawnPoint[]): string {
  const [first, ...rest] = points.map(({ x, y }) => `${unit(x)} ${unit(y)}`);
  return first === undefined ? '' : `M${first}L${rest.length > 0 ? rest.join(' ') : first}`;
}

const unit = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * DRAWN_SIDE * 10) / 10;

/** The first and the last point stay. */
function thinOut(points: readonly DrawnPoint[]): readonly DrawnPoint[] {
  const kept: DrawnPoint[] = [];
  for (const [at, point] of points.entries()) {
    const last = kept.at(-1);
    const isFar =
      last === undefined ||
      Math.max(Math.abs(point.x - last.x), Math.abs(point.y - last.y)) * DRAWN_SIDE >= NEAR;
    if (isFar || at === points.length - 1) kept.push(point);
  }
  return kept;
}
