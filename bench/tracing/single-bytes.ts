// Models that stand beside ours are written as 32-bit numbers, one after the other.

export function bytesOf(numbers: ArrayLike<number>): Uint8Array {
  return new Uint8Array(Float32Array.from(numbers).buffer);
}

export function singlesOf(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer);
}
