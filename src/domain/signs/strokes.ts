// What a finger drew, small enough for the log: a point is two signs of 64, strokes are parted by a dot. A digit comes to
// some 20 to 60 bytes. Points lie in a square: 0 is its left or upper edge, 1 the right or lower one.
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LAST = SIGNS.length - 1;
/** A child's sign has one to four; what goes beyond is scribbling. */
export const STROKES_MOST = 12;
export const POINTS_MOST = 120;
/** What the finger's own trembling comes to, in shares of the square. */
const TREMBLING = 0.012;

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Stroke = readonly Point[];

/** Drops what lies on a line, then rounds to the grid; the longer a scribble, the coarser. Later strokes beyond the most are lost. */
export function packStrokes(strokes: readonly Stroke[]): string {
  const kept = strokes.filter((stroke) => stroke.length > 0).slice(0, STROKES_MOST);
  for (let tolerance = TREMBLING; tolerance < 1; tolerance *= 1.5) {
    const packed = kept.map((stroke) => onGrid(simplified(stroke, tolerance)));
    const points = packed.reduce((sum, stroke) => sum + stroke.length / 2, 0);
    if (points <= POINTS_MOST) return packed.join('.');
  }
  return kept.map((stroke) => onGrid(stroke.slice(0, 1))).join('.');
}

/** Null for what `packStrokes` cannot have written; no strokes for the empty text. */
export function unpackStrokes(packed: string): readonly Stroke[] | null {
  if (packed === '') return [];
  if (packed.length > POINTS_MOST * 2 + STROKES_MOST) return null;
  const parts = packed.split('.');
  if (parts.length > STROKES_MOST) return null;
  const strokes: Stroke[] = [];
  let count = 0;
  for (const part of parts) {
    const stroke = unpackStroke(part);
    count += stroke?.length ?? 0;
    if (stroke === null || count > POINTS_MOST) return null;
    strokes.push(stroke);
  }
  return strokes;
}

function unpackStroke(part: string): Stroke | null {
  if (part === '' || part.length % 2 === 1) return null;
  const stroke: Point[] = [];
  for (let at = 0; at < part.length; at += 2) {
    const x = SIGNS.indexOf(part.charAt(at));
    const y = SIGNS.indexOf(part.charAt(at + 1));
    if (x < 0 || y < 0) return null;
    stroke.push({ x: x / LAST, y: y / LAST });
  }
  return stroke;
}

function onGrid(stroke: Stroke): string {
  const points = stroke.map(({ x, y }) => placeOf(x) + placeOf(y));
  return points.filter((point, at) => at === 0 || point !== points[at - 1]).join('');
}

function placeOf(share: number): string {
  const within = share >= 0 ? Math.min(1, share) : 0;
  return SIGNS.charAt(Math.round(within * LAST));
}

/** Ramer 1972, Douglas & Peucker 1973, with a list in place of calls within calls: a scribble may have thousands of points. */
function simplified(stroke: Stroke, tolerance: number): Stroke {
  const kept = new Set([0, stroke.length - 1]);
  const open: (readonly [number, number])[] = [[0, stroke.length - 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, to] = next;
    const far = farthest(stroke, from, to);
    if (far.distance <= tolerance) continue;
    kept.add(far.at);
    open.push([from, far.at], [far.at, to]);
  }
  return stroke.filter((_, at) => kept.has(at));
}

function farthest(stroke: Stroke, from: number, to: number) {
  const [start, end] = [stroke[from], stroke[to]];
  let found = { at: from, distance: 0 };
  if (start === undefined || end === undefined) return found;
  for (let at = from + 1; at < to; at++) {
    const point = stroke[at];
    const distance = point === undefined ? 0 : distanceToLine(point, start, end);
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}

/** Distance from a point to the nearest place of a line between two. */
export function distanceToLine(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return distanceOf(point, { x: start.x + at * dx, y: start.y + at * dy });
}

export function distanceOf(one: Point, other: Point): number {
  const [dx, dy] = [one.x - other.x, one.y - other.y];
  return Math.sqrt(dx * dx + dy * dy);
}
