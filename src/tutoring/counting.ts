// Counters of a learner's progress: none runs over into nothing.

export function bump(counts: Int32Array, at: number): void {
  counts[at] = Math.min(0x7fffffff, (counts[at] ?? 0) + 1);
}

export function saturate(counts: Uint8Array | Uint16Array, at: number, most: number): void {
  counts[at] = Math.min(most, (counts[at] ?? 0) + 1);
}
