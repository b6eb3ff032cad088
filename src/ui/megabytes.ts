const BYTES_PER_MB = 1024 * 1024;

/** With one place, so that something moves on a slow link. */
export function toMegabytes(bytes: number): number {
  return Math.round((bytes / BYTES_PER_MB) * 10) / 10;
}
