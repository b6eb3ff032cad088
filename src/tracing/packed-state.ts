// What a fold knows of one learner, as four typed arrays over one buffer: cheap to keep for a hundred learners,
// to copy, to compare byte by byte and to store. Changed in place by its one owner, the fold: a replay of a year
// of answers would else copy the whole state for each of them. All platforms that Banyan runs on are little-endian.

/** How many numbers of each width a state holds. */
export interface PackedShape {
  readonly words: number;
  readonly singles: number;
  readonly halves: number;
  readonly bytes: number;
}

export const EMPTY_SHAPE: PackedShape = { words: 0, singles: 0, halves: 0, bytes: 0 };

export interface PackedState {
  readonly buffer: ArrayBuffer;
  /** 32 bits, signed. */
  readonly words: Int32Array;
  /** Floating point, 32 bits. Written from + − × ÷ √ and fixed-math alone, so that all tablets hold the same. */
  readonly singles: Float32Array;
  /** 16 bits, unsigned. */
  readonly halves: Uint16Array;
  readonly bytes: Uint8Array;
}

/** Makes a state of zeros. */
export function createPackedState(shape: PackedShape): PackedState {
  return viewsOf(shape, new ArrayBuffer(sizeBytesOf(shape)));
}

/** Gives a copy of the state's bytes, to be kept. */
export function toStateBytes(state: PackedState): Uint8Array {
  return new Uint8Array(state.buffer.slice(0));
}

/** Makes a state from bytes that `toStateBytes` gave; null when they are not of this shape. */
export function fromStateBytes(shape: PackedShape, bytes: Uint8Array): PackedState | null {
  if (bytes.length !== sizeBytesOf(shape)) return null;
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return viewsOf(shape, buffer);
}

export function sizeBytesOf(shape: PackedShape): number {
  return (shape.words + shape.singles) * 4 + shape.halves * 2 + shape.bytes;
}

function viewsOf(shape: PackedShape, buffer: ArrayBuffer): PackedState {
  const singlesAt = shape.words * 4;
  const halvesAt = singlesAt + shape.singles * 4;
  const bytesAt = halvesAt + shape.halves * 2;
  return {
    buffer,
    words: new Int32Array(buffer, 0, shape.words),
    singles: new Float32Array(buffer, singlesAt, shape.singles),
    halves: new Uint16Array(buffer, halvesAt, shape.halves),
    bytes: new Uint8Array(buffer, bytesAt, shape.bytes),
  };
}
