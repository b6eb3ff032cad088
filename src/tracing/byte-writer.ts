// Writes what byte-reader.ts reads. A number that does not fit is a mistake of ours and is thrown.

export interface ByteWriter {
  u8(value: number): void;
  u16(value: number): void;
  u32(value: number): void;
  u48(value: number): void;
  bytes(bytes: Uint8Array): void;
  /** ASCII of at most 255 characters. */
  text(text: string): void;
  sizeBytes(): number;
  /** A copy of all that was written. */
  finish(): Uint8Array<ArrayBuffer>;
}

export function createByteWriter(): ByteWriter {
  let held = new Uint8Array(1024);
  let size = 0;

  const reserve = (count: number): number => {
    if (size + count > held.length) {
      const larger = new Uint8Array(Math.max(held.length * 2, size + count));
      larger.set(held);
      held = larger;
    }
    size += count;
    return size - count;
  };
  const number = (value: number, count: number): void => {
    if (!(Number.isInteger(value) && value >= 0 && value < 2 ** (8 * count))) {
      throw new Error(`Must be a whole number of ${count} bytes, got ${value}`);
    }
    let rest = value;
    for (let at = reserve(count), end = at + count; at < end; at++) {
      held[at] = rest % 256;
      rest = Math.floor(rest / 256);
    }
  };

  return {
    u8: (value) => number(value, 1),
    u16: (value) => number(value, 2),
    u32: (value) => number(value, 4),
    u48: (value) => number(value, 6),
    bytes: (given) => {
      const at = reserve(given.length);
      held.set(given, at);
    },
    text: (text) => {
      number(text.length, 1);
      for (let at = 0; at < text.length; at++) number(text.charCodeAt(at), 1);
    },
    sizeBytes: () => size,
    finish: () => held.slice(0, size),
  };
}
