const BYTES_PER_MB = 1024 * 1024;

/** With one place, so that something moves on a slow link; what is there at all is not told as nothing. */
export function toMegabytes(bytes: number): number {
  const rounded = Math.round((bytes / BYTES_PER_MB) * 10) / 10;
  return bytes > 0 ? Math.max(0.1, rounded) : 0;
}
