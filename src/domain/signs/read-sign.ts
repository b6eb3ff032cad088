// Reads a drawn sign among some, or says that it cannot: a child is never marked for what a tablet could not read.
import { type Cloud, cloudDistance, type Rotation, toCloud } from './point-cloud.ts';
import { distanceOf, type Stroke } from './strokes.ts';
import { templatesOf } from './template-strokes.ts';

/** Beyond this nothing is like the drawing. Of the bounds tried on made handwriting: docs/decisions/drawn-signs.md. */
const FARTHEST = 0.11;
/** The next best sign must lie so much farther away, else the two cannot be told apart. */
const APART = 1.14;
/** Smaller than this, in shares of the square, is a dot: the zero of the Arabic script, and else nothing. */
const DOT = 0.16;
/** Of the whole sign's size. */
const DOT_ABOVE = 0.2;
const DOTTED = ['i', 'j'];
/** Turned by about 10 degrees to either side: the sine is 0.17. */
const ASLANT: readonly Rotation[] = [
  { cos: 1, sin: 0 },
  { cos: 0.985, sin: 0.17 },
  { cos: 0.985, sin: -0.17 },
];

export type ReadSign =
  | { readonly type: 'read'; readonly sign: string }
  /** `nearest`: what it is most like, nearest first, to ask the child. */
  | { readonly type: 'unclear'; readonly nearest: readonly string[] };

/** Cost: some 3 × 32² steps for each way of writing each sign; 26 letters take a slow tablet a few hundredths of a second. */
export function readSign(strokes: readonly Stroke[], among: readonly string[]): ReadSign {
  if (isDot(strokes))
    return among.includes('٠') ? { type: 'read', sign: '٠' } : { type: 'unclear', nearest: [] };
  const drawn = ASLANT.map((rotation) => toCloud(strokes, rotation)).filter((cloud) => cloud !== null);
  const ranked = signsLike(strokes, among)
    .map((sign) => ({ sign, distance: distanceTo(sign, drawn) }))
    .sort((one, other) => one.distance - other.distance);
  const [best, next] = ranked;
  if (best === undefined || drawn.length === 0) return { type: 'unclear', nearest: [] };
  const isNear = best.distance <= FARTHEST;
  const isApart = next === undefined || next.distance >= best.distance * APART;
  return isNear && isApart
    ? { type: 'read', sign: best.sign }
    : { type: 'unclear', nearest: ranked.map(({ sign }) => sign) };
}

/** A dot above is too small to count among points: its signs are told by it, and no other sign has one. */
function signsLike(strokes: readonly Stroke[], among: readonly string[]): readonly string[] {
  const size = extentOf(strokes.flat());
  const hasDot = strokes.length > 1 && strokes.some((stroke) => extentOf(stroke) < size * DOT_ABOVE);
  return among.filter((sign) => sign !== '٠' && DOTTED.includes(sign) === (hasDot && among.includes('i')));
}

function extentOf(stroke: Stroke): number {
  const [xs, ys] = [stroke.map(({ x }) => x), stroke.map(({ y }) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function distanceTo(sign: string, drawn: readonly Cloud[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const template of cloudsOf(sign)) {
    for (const cloud of drawn) least = Math.min(least, cloudDistance(cloud, template, least));
  }
  return least;
}

const CLOUDS = new Map<string, readonly Cloud[]>();

/** Made at the first use of each sign and kept: 32 points each. */
function cloudsOf(sign: string): readonly Cloud[] {
  const known = CLOUDS.get(sign);
  if (known !== undefined) return known;
  const clouds = templatesOf(sign)
    .map((strokes) => toCloud(strokes))
    .filter((cloud) => cloud !== null);
  CLOUDS.set(sign, clouds);
  return clouds;
}

function isDot(strokes: readonly Stroke[]): boolean {
  const [first] = strokes[0] ?? [];
  if (first === undefined) return false;
  return strokes.every((stroke) => stroke.every((point) => distanceOf(point, first) < DOT));
}
