// A drawing as a cloud of points, in which it does not matter how many strokes there were, in which order and direction:
// $P (Vatavu, Anthony & Wobbrock 2012, "Gestures as Point Clouds"), compared as in $P+ (Vatavu 2017, "Improving Gesture
// Recognition Accuracy on Touch Screens for Users with Low Vision"): every point finds its nearest one, and how sharply
// the line turns there counts as a third coordinate. Ours differs: the turn is (1 − cos) / 2, which every engine computes
// alike, and counts less; of the two ways of laying one on the other the worse one counts, else a sign without one of its
// strokes would pass; and a few turns to either side are tried (read-sign.ts), since a child's hand and tablet lie aslant.
import { distanceOf, type Point, type Stroke } from './strokes.ts';

/** Points of a cloud, as in the papers. */
const POINTS = 32;
/** Of a turn beside a distance in shares of the drawing's size. Best of 0.1, 0.15, 0.2, 0.4 and 1 on made handwriting. */
const TURN_WEIGHT = 0.15;

export interface Cloud {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly turn: Float64Array;
}

/** Null for what has no extent: a dot. */
export function toCloud(strokes: readonly Stroke[], rotated: Rotation = UPRIGHT): Cloud | null {
  const points = resample(strokes);
  if (points.length === 0) return null;
  const turned = points.map((point) => ({ ...point, ...rotate(point, rotated) }));
  const xs = turned.map(({ x }) => x);
  const ys = turned.map(({ y }) => y);
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  if (!(size > 0)) return null;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  return {
    x: Float64Array.from(xs, (x) => (x - meanX) / size),
    y: Float64Array.from(ys, (y) => (y - meanY) / size),
    turn: Float64Array.from(turned, ({ turn }) => turn),
  };
}

export interface Rotation {
  readonly cos: number;
  readonly sin: number;
}
const UPRIGHT: Rotation = { cos: 1, sin: 0 };

function rotate({ x, y }: Point, { cos, sin }: Rotation): Point {
  return { x: cos * x - sin * y, y: sin * x + cos * y };
}

/** How far two clouds lie apart on average; 0 for the same. Stops beyond `most`. */
export function cloudDistance(one: Cloud, other: Cloud, most: number): number {
  const there = laidOn(one, other, most);
  return there > most ? there : Math.max(there, laidOn(other, one, most));
}

/** Each point to its nearest, then those that nobody took to theirs. */
function laidOn(one: Cloud, other: Cloud, most: number): number {
  const taken = new Uint8Array(POINTS);
  const bound = most * POINTS;
  let sum = 0;
  for (let at = 0; at < POINTS && sum <= bound; at++) {
    const near = nearest(one, at, other);
    taken[near.at] = 1;
    sum += near.distance;
  }
  for (let at = 0; at < POINTS && sum <= bound; at++) {
    if (taken[at] === 0) sum += nearest(other, at, one).distance;
  }
  return sum / POINTS;
}

function nearest(one: Cloud, at: number, other: Cloud): { readonly at: number; readonly distance: number } {
  const [x, y, turn] = [one.x[at] ?? 0, one.y[at] ?? 0, one.turn[at] ?? 0];
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < POINTS; place++) {
    const dx = x - (other.x[place] ?? 0);
    const dy = y - (other.y[place] ?? 0);
    const dt = TURN_WEIGHT * (turn - (other.turn[place] ?? 0));
    const square = dx * dx + dy * dy + dt * dt;
    if (square < least) {
      least = square;
      found = place;
    }
  }
  return { at: found, distance: Math.sqrt(least) };
}

interface TurningPoint extends Point {
  readonly turn: number;
}

/** So many points at equal distances along all strokes; a dot beside other strokes keeps one. Empty without length. */
function resample(strokes: readonly Stroke[]): readonly TurningPoint[] {
  const total = strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0);
  if (!(total > 0)) return [];
  const points: TurningPoint[] = [];
  const shares = shareOut(strokes.map((stroke) => lengthOf(stroke) / total));
  strokes.forEach((stroke, at) => {
    points.push(...withTurns(evenly(stroke, shares[at] ?? 1)));
  });
  return points.slice(0, POINTS);
}

/** Whole points for each stroke by its length, one at least, `POINTS` together. */
function shareOut(lengths: readonly number[]): readonly number[] {
  const given = lengths.map((length) => Math.max(1, Math.round(length * POINTS)));
  const longest = lengths.indexOf(Math.max(...lengths));
  const over = given.reduce((sum, count) => sum + count, 0) - POINTS;
  return given.map((count, at) => (at === longest ? Math.max(1, count - over) : count));
}

function evenly(stroke: Stroke, count: number): readonly Point[] {
  const first = stroke[0];
  if (first === undefined) return [];
  const step = count > 1 ? lengthOf(stroke) / (count - 1) : 0;
  const points: Point[] = [first];
  let walked = 0;
  for (let at = 1; at < stroke.length && points.length < count; at++) {
    const [from, to] = [stroke[at - 1], stroke[at]];
    if (from === undefined || to === undefined) break;
    const length = distanceOf(from, to);
    while (length > 0 && points.length < count && points.length * step <= walked + length + 1e-9) {
      const share = Math.min(1, (points.length * step - walked) / length);
      points.push({ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) });
    }
    walked += length;
  }
  while (points.length < count) points.push(stroke.at(-1) ?? first);
  return points;
}

function withTurns(points: readonly Point[]): readonly TurningPoint[] {
  return points.map((point, at) => ({ ...point, turn: turnAt(points[at - 1], point, points[at + 1]) }));
}

/** 0 straight on and at the ends, 1 straight back. */
function turnAt(before: Point | undefined, at: Point, after: Point | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const lengths = distanceOf(before, at) * distanceOf(at, after);
  if (lengths === 0) return 0;
  const dot = (at.x - before.x) * (after.x - at.x) + (at.y - before.y) * (after.y - at.y);
  return Math.min(1, Math.max(0, (1 - dot / lengths) / 2));
}

export function lengthOf(stroke: Stroke): number {
  let length = 0;
  for (let at = 1; at < stroke.length; at++) {
    const [from, to] = [stroke[at - 1], stroke[at]];
    if (from !== undefined && to !== undefined) length += distanceOf(from, to);
  }
  return length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
