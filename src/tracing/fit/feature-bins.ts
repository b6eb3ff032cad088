// Features cut into at most 64 bins each, at quantiles, so that growing a tree counts instead of sorting. Cuts are
// rounded to 16 bits before anything is binned: a model file holds them in 16 bits and loses nothing.

export const MOST_BINS = 64;
/** Quantiles are taken from about this many rows, evenly spread. */
const SAMPLED_ROWS = 50_000;

export interface FeatureBins {
  readonly rows: number;
  /** One a feature: one a row, the number of cuts at or below the row's value. */
  readonly columns: readonly Uint8Array[];
  /** One a feature: rising, each of 16 bits; see `toShortFloat`. */
  readonly cuts: readonly Float32Array[];
}

export function binFeatures(columns: readonly Float32Array[], rows: number): FeatureBins {
  const cuts = columns.map((column) => cutsOf(column, rows));
  return { rows, cuts, columns: columns.map((column, at) => binColumn(column, rows, cuts[at] ?? NO_CUTS)) };
}

/** The nearest number with an exponent of 8 bits and a fraction of 7 (bfloat16): whole numbers to 256 are exact. */
export function toShortFloat(value: number): number {
  SINGLE[0] = value;
  // Half of the last place kept is added, so that dropping the lower 16 bits rounds.
  BITS[0] = (((BITS[0] ?? 0) + 0x8000) & 0xffff0000) >>> 0;
  return SINGLE[0];
}

const SINGLE = new Float32Array(1);
const BITS = new Uint32Array(SINGLE.buffer);
const NO_CUTS = new Float32Array(0);

function cutsOf(column: Float32Array, rows: number): Float32Array {
  const stride = Math.max(1, Math.floor(rows / SAMPLED_ROWS));
  const sample = new Float32Array(Math.ceil(rows / stride));
  for (let at = 0; at < sample.length; at++) sample[at] = column[at * stride] ?? 0;
  sample.sort();
  const cuts: number[] = [];
  for (let bin = 1; bin < MOST_BINS; bin++) {
    const cut = toShortFloat(sample[Math.floor((bin * sample.length) / MOST_BINS)] ?? 0);
    // A cut at the least value would leave nothing below it.
    if (cut > (cuts.at(-1) ?? sample[0] ?? 0)) cuts.push(cut);
  }
  return Float32Array.from(cuts);
}

function binColumn(column: Float32Array, rows: number, cuts: Float32Array): Uint8Array {
  const bins = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = column[row] ?? 0;
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value >= (cuts[middle] ?? 0)) low = middle + 1;
      else high = middle;
    }
    bins[row] = low;
  }
  return bins;
}
