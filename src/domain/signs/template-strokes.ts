import { SIGN_TEMPLATES } from './sign-templates.ts';
import type { Point, Stroke } from './strokes.ts';

/** Points of a bend from one point of a template to the next. */
const BEND = 6;
const GRID = 20;

/** All ways of writing a sign; none for one that is not ours. */
export function templatesOf(sign: string): readonly (readonly Stroke[])[] {
  const ways = Object.hasOwn(SIGN_TEMPLATES, sign) ? SIGN_TEMPLATES[sign] : undefined;
  return (ways ?? []).map(toStrokes);
}

/** The way of writing that is shown: dotted to be traced, or as the right answer. */
export function shownStrokes(sign: string): readonly Stroke[] {
  return templatesOf(sign)[0] ?? [];
}

function toStrokes(way: string): readonly Stroke[] {
  return way.split(' / ').map((stroke) => {
    const points = stroke.split(' ').map(toPoint);
    return cutAtCorners(points).flatMap((bend, at) => smooth(bend).slice(at === 0 ? 0 : 1));
  });
}

function toPoint(pair: string): Point {
  return {
    x: Number.parseInt(pair.charAt(0), 36) / GRID,
    y: Number.parseInt(pair.charAt(1), 36) / GRID,
  };
}

/** A doubled point ends one bend and begins the next. */
function cutAtCorners(points: readonly Point[]): readonly (readonly Point[])[] {
  const bends: Point[][] = [[]];
  points.forEach((point, at) => {
    const before = points[at - 1];
    const isCorner = before !== undefined && before.x === point.x && before.y === point.y;
    if (isCorner && (bends.at(-1)?.length ?? 0) > 1) bends.push([point]);
    else if (!isCorner) bends.at(-1)?.push(point);
  });
  return bends.filter((bend) => bend.length > 1);
}

/** A curve through all points (Catmull & Rom 1974); two points are a straight line. */
function smooth(points: readonly Point[]): readonly Point[] {
  if (points.length < 3) return points;
  const curve: Point[] = [];
  for (let at = 0; at + 1 < points.length; at++) {
    const [b, c] = [points[at], points[at + 1]];
    if (b === undefined || c === undefined) break;
    const isClosed = isSame(points[0], points.at(-1));
    const a = points[at - 1] ?? (isClosed ? points.at(-2) : b) ?? b;
    const d = points[at + 2] ?? (isClosed ? points[1] : c) ?? c;
    for (let step = 0; step < BEND; step++) curve.push(between(a, b, c, d, step / BEND));
  }
  const last = points.at(-1);
  return last === undefined ? curve : [...curve, last];
}

function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && one.x === other?.x && one.y === other.y;
}

function between(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const along = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
  return { x: along(a.x, b.x, c.x, d.x), y: along(a.y, b.y, c.y, d.y) };
}
