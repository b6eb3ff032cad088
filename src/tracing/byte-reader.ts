// Little-endian numbers and short texts of a binary file, with bounds held: reading beyond the end gives zeros and is
// remembered, so that a parser asks once, at its end, whether all was there.

export interface ByteReader {
  u8(): number;
  u16(): number;
  u32(): number;
  /** 48 bits, unsigned. */
  u48(): number;
  /** Bytes as they are, a view; empty when there are not so many. */
  take(count: number): Uint8Array;
  /** ASCII behind its length in one byte; other bytes give a text that no id is. */
  text(): string;
  leftBytes(): number;
  /** Something was read that is not there. */
  isShort(): boolean;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let short = false;

  const step = (count: number): number | null => {
    if (short || count > bytes.length - at) {
      short = true;
      return null;
    }
    at += count;
    return at - count;
  };
  const number = (count: number, read: (from: number) => number): number => {
    const from = step(count);
    return from === null ? 0 : read(from);
  };
  const take = (count: number): Uint8Array => {
    const from = step(count);
    return from === null ? new Uint8Array() : bytes.subarray(from, from + count);
  };
  const u8 = (): number => number(1, (from) => view.getUint8(from));
  const u16 = (): number => number(2, (from) => view.getUint16(from, true));
  const u32 = (): number => number(4, (from) => view.getUint32(from, true));

  return {
    u8,
    u16,
    u32,
    u48: () => u32() + u16() * 2 ** 32,
    take,
    text: () => String.fromCharCode(...take(u8())),
    leftBytes: () => bytes.length - at,
    isShort: () => short,
  };
}
