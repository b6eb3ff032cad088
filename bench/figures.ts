/** The middle of the values, by size. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The smallest value that a share of all values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** To two places: finer is chance. */
export const round = (value: number): number => Math.round(value * 100) / 100;
