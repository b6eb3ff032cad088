// Made handwriting: signs put together from arcs and straight lines, which share no data with the reader's own templates,
// then bent, slanted, stretched, shaken, written in any order and direction. It is no child's handwriting, and says how
// the reader stands up to such changes, not how often it reads a child.
import { type Random, shuffled } from '../../src/domain/random.ts';
import type { Point, Stroke } from '../../src/domain/signs/strokes.ts';

/** From one angle to the other in degrees, 0 to the right, 90 down; radii across and down. */
const arc = (x: number, y: number, rx: number, ry: number, from: number, to: number): Stroke =>
  Array.from({ length: 17 }, (_, at) => {
    const angle = ((from + ((to - from) * at) / 16) * Math.PI) / 180;
    return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) };
  });
const line = (...places: readonly (readonly [number, number])[]): Stroke =>
  places.flatMap(([x, y], at) => {
    const [fromX, fromY] = places[at - 1] ?? [x, y];
    return Array.from({ length: at === 0 ? 1 : 9 }, (_, step) => {
      const share = at === 0 ? 1 : (step + 1) / 9;
      return { x: fromX + share * (x - fromX), y: fromY + share * (y - fromY) };
    });
  });

/** In a box about as wide as high as the sign is; several ways of some. */
export const SKELETONS: Readonly<Record<string, readonly (readonly Stroke[])[]>> = {
  '0': [[arc(0.5, 0.5, 0.32, 0.5, -90, 270)], [arc(0.5, 0.5, 0.42, 0.5, -60, 290)]],
  '1': [
    [line([0.5, 0], [0.5, 1])],
    [line([0.25, 0.3], [0.5, 0], [0.5, 1])],
    [line([0.3, 0.25], [0.5, 0], [0.5, 1]), line([0.25, 1], [0.75, 1])],
  ],
  '2': [[[...arc(0.5, 0.28, 0.3, 0.28, -170, 30), ...line([0.72, 0.45], [0.18, 1], [0.85, 1])]]],
  '3': [[[...arc(0.45, 0.25, 0.3, 0.25, -150, 90), ...arc(0.45, 0.74, 0.36, 0.26, -90, 140)]]],
  '4': [
    [line([0.55, 0], [0.12, 0.62], [0.88, 0.62]), line([0.66, 0.35], [0.66, 1])],
    [line([0.62, 1], [0.62, 0], [0.12, 0.66], [0.85, 0.66])],
    [line([0.2, 0], [0.2, 0.5], [0.8, 0.5]), line([0.78, 0], [0.78, 1])],
  ],
  '5': [
    [
      [...line([0.25, 0], [0.22, 0.42]), ...arc(0.45, 0.68, 0.34, 0.31, -120, 140)],
      line([0.25, 0], [0.75, 0]),
    ],
  ],
  '6': [[[...arc(0.85, 0.6, 0.65, 0.6, -95, -170), ...arc(0.5, 0.7, 0.3, 0.29, 180, -180)]]],
  '7': [
    [line([0.15, 0], [0.8, 0], [0.4, 1])],
    [line([0.15, 0], [0.8, 0], [0.38, 1]), line([0.3, 0.5], [0.78, 0.5])],
  ],
  '8': [[arc(0.5, 0.24, 0.25, 0.24, 90, 450), arc(0.5, 0.74, 0.3, 0.26, -90, 270)]],
  '9': [[arc(0.48, 0.28, 0.28, 0.28, 0, 360), line([0.76, 0.28], [0.72, 1])]],
  '٠': [[arc(0.5, 0.5, 0.02, 0.02, 0, 300)]],
  '١': [[line([0.45, 0], [0.52, 1])]],
  '٧': [[line([0.1, 0], [0.5, 1], [0.9, 0])]],
  '٨': [[line([0.1, 1], [0.5, 0], [0.9, 1])]],
  '٩': [[arc(0.48, 0.26, 0.26, 0.26, 0, 360), line([0.74, 0.26], [0.78, 1])]],
  '٦': [[line([0.2, 0.02], [0.7, 0.06], [0.8, 1])]],
  circle: [[arc(0.5, 0.5, 0.5, 0.5, -90, 270)], [arc(0.5, 0.5, 0.5, 0.46, 100, 445)]],
  triangle: [
    [line([0.5, 0], [0, 0.9], [1, 0.9], [0.5, 0])],
    [line([0.5, 0.05], [0.95, 0.9]), line([0.95, 0.9], [0.05, 0.9], [0.5, 0.05])],
  ],
  square: [[line([0, 0], [1, 0], [1, 1], [0, 1], [0, 0])]],
  rectangle: [[line([0, 0.2], [1, 0.2], [1, 0.75], [0, 0.75], [0, 0.2])]],
  line: [[line([0, 0.5], [1, 0.55])], [line([0.5, 0], [0.5, 1])]],
  cross: [
    [line([0.5, 0], [0.5, 1]), line([0, 0.5], [1, 0.5])],
    [line([0, 0], [1, 1]), line([1, 0], [0, 1])],
  ],
};

/** One writing of a skeleton; `unrest` 1 is a hand that still learns. */
export function writtenBy(skeleton: readonly Stroke[], unrest: number, random: Random): readonly Stroke[] {
  const spread = (size: number) => (random() + random() + random() - 1.5) * size * unrest;
  const [slant, stretch, turn] = [spread(0.4), 1 + spread(0.3), spread(0.22)];
  const [bendX, bendY, phase] = [spread(0.09), spread(0.09), random() * 6];
  const scale = 0.45 + random() * 0.4;
  const [left, top] = [random() * (0.9 - scale), random() * (0.9 - scale)];
  const bent = ({ x, y }: Point): Point => {
    const [u, v] = [
      x - 0.5 + bendX * Math.sin(phase + 5 * y),
      (y - 0.5 + bendY * Math.sin(phase + 5 * x)) * stretch,
    ];
    const [across, down] = [u + slant * v, v];
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    return {
      x: left + scale * (0.5 + cos * across - sin * down) + spread(0.008),
      y: top + scale * (0.5 + sin * across + cos * down) + spread(0.008),
    };
  };
  const strokes = skeleton.map((stroke) => {
    const [x, y] = [spread(0.03), spread(0.03)];
    const written = stroke.map((point) => bent({ x: point.x + x, y: point.y + y }));
    return random() < 0.5 ? written.reverse() : written;
  });
  return shuffled(strokes, random);
}
