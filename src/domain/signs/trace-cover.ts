// Of a dotted sign that is traced: how much of it the finger went along, and how much of the finger's way lay beside it.
import { lengthOf } from './point-cloud.ts';
import { distanceToLine, type Point, type Stroke } from './strokes.ts';
import { shownStrokes } from './template-strokes.ts';

/** A finger's breadth beside the line is on it still, in shares of the square. */
const BREADTH = 0.09;
/** Distance of the places that are looked at. */
const STEP = 0.02;

/** The dotted sign stands in the middle of the square, so large. */
export const TRACED_SIZE = 0.72;

export interface TraceCover {
  /** Share of the dotted sign that was gone along, in [0, 1]. */
  readonly covered: number;
  /** Share of what was drawn that lies beside it. */
  readonly beside: number;
}

/** The dotted sign as it stands in the square. */
export function tracedStrokes(sign: string): readonly Stroke[] {
  const strokes = shownStrokes(sign);
  const all = strokes.flat();
  if (all.length === 0) return [];
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const scale = TRACED_SIZE / Math.max(right - left, bottom - top, 0.1);
  return strokes.map((stroke) =>
    stroke.map(({ x, y }) => ({
      x: 0.5 + scale * (x - (left + right) / 2),
      y: 0.5 + scale * (y - (top + bottom) / 2),
    })),
  );
}

export function coverOf(sign: string, drawn: readonly Stroke[]): TraceCover {
  const dotted = placesOn(tracedStrokes(sign));
  const finger = placesOn(drawn);
  const hits = (places: readonly Point[], strokes: readonly Stroke[]) =>
    places.length === 0 ? 0 : places.filter((place) => isOn(place, strokes)).length / places.length;
  return { covered: hits(dotted, drawn), beside: 1 - hits(finger, tracedStrokes(sign)) };
}

function isOn(place: Point, strokes: readonly Stroke[]): boolean {
  return strokes.some((stroke) =>
    stroke.some((point, at) => distanceToLine(place, stroke[at - 1] ?? point, point) <= BREADTH),
  );
}

function placesOn(strokes: readonly Stroke[]): readonly Point[] {
  return strokes.flatMap((stroke) => {
    const places: Point[] = stroke.slice(0, 1);
    for (let at = 1; at < stroke.length; at++) {
      const [from, to] = [stroke[at - 1], stroke[at]];
      if (from === undefined || to === undefined) break;
      const steps = Math.max(1, Math.ceil(lengthOf([from, to]) / STEP));
      for (let step = 1; step <= steps; step++) {
        const share = step / steps;
        places.push({ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) });
      }
    }
    return places;
  });
}
