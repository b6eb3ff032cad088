// Writes ZIP files that no honest tool writes: any names, any sizes, any order.
import { deflateSync } from 'fflate';
import { crc32 } from '../../src/domain/crc32.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';

export interface RawEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isDeflated?: boolean;
  /** What the header says, where that is a lie. */
  readonly says?: { readonly unpackedBytes?: number; readonly packedBytes?: number; readonly crc?: number };
  readonly flags?: number;
  readonly method?: number;
  /** What the list of contents calls it. */
  readonly listedName?: string;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

export function writeRawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = entry.isDeflated ? deflateSync(entry.bytes, { level: 9 }) : entry.bytes;
    const fields = [
      [2, 20],
      [2, entry.flags ?? 0],
      [2, entry.method ?? (entry.isDeflated ? 8 : 0)],
      [4, 0],
      [4, entry.says?.crc ?? crc32(entry.bytes)],
      [4, entry.says?.packedBytes ?? packed.length],
      [4, entry.says?.unpackedBytes ?? entry.bytes.length],
    ] as const;
    const name = encodeUtf8(entry.name);
    const listed = encodeUtf8(entry.listedName ?? entry.name);
    const local = joined([toBytes([[4, LOCAL], ...fields, [2, name.length], [2, 0]]), name, packed]);
    const tail = [
      [2, listed.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ] as const;
    central.push(toBytes([[4, CENTRAL], [2, 20], ...fields, ...tail]), listed);
    parts.push(local);
    offset += local.length;
  }
  const list = joined(central);
  const count = entries.length;
  const end = toBytes([
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...parts, list, end]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Little-endian fields of 2 or 4 bytes. */
function toBytes(fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}
