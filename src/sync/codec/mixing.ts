// Chances that several models give are added in the logistic domain with weights that learn (Mahoney 2005, "Adaptive
// weighing of context models for lossless data compression"). His integer tables, so that every engine agrees.

/** ln(p / (1 - p)) in 256ths reaches this far. */
const FAR = 2047;
/** The logistic function in 4,096ths, at each 128th of its argument from -2,048 to 2,048. */
const KNOTS = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
  3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
] as const;

/** From the logistic domain to a chance in 4,096ths. */
export function squash(stretched: number): number {
  if (stretched > FAR) return 4095;
  if (stretched < -FAR) return 0;
  const part = stretched & 127;
  const knot = (stretched >> 7) + 16;
  return ((KNOTS[knot] ?? 0) * (128 - part) + (KNOTS[knot + 1] ?? 0) * part + 64) >> 7;
}

/** The inverse of `squash`: STRETCH[chance in 4,096ths]. */
export const STRETCH: Int16Array = inverse();

function inverse(): Int16Array {
  const table = new Int16Array(4096);
  let next = 0;
  for (let stretched = -FAR; stretched <= FAR; stretched++) {
    for (const last = squash(stretched); next <= last; next++) table[next] = stretched;
  }
  for (; next < 4096; next++) table[next] = FAR;
  return table;
}
