// `encodeHlc` for a hundred thousand events a second: the same text from ready pairs of digits.
import type { Hlc } from '../../domain/time.ts';

const PAIR = 36 ** 2;
const QUAD = 36 ** 4;
const PAIRS: readonly string[] = Array.from({ length: PAIR }, (_, pair) =>
  pair.toString(36).padStart(2, '0'),
);

/** The parts must be within what an hlc holds. */
export function toHlcText(wallMs: number, counter: number): Hlc {
  const low = wallMs % QUAD;
  const rest = (wallMs - low) / QUAD;
  const middle = rest % QUAD;
  const high = (rest - middle) / QUAD;
  return `${high.toString(36)}${quad(middle)}${quad(low)}${quad(counter)}` as Hlc;
}

function quad(value: number): string {
  const low = value % PAIR;
  return `${PAIRS[(value - low) / PAIR]}${PAIRS[low]}`;
}
