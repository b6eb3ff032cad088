// The letters of the wire: varints (LEB128, at most 53 bits), fixed bytes, ids, ranges. A reader never throws: it turns
// bad once, stays bad, and gives zeros from there on, so that a parser asks once, at its end.
import type { Ranges, SequenceRange } from './have.ts';

export interface Writer {
  readonly byte: (value: number) => void;
  readonly varint: (value: number) => void;
  readonly bytes: (value: Uint8Array) => void;
  /** What was written; the writer is empty afterwards. */
  readonly take: () => Uint8Array<ArrayBuffer>;
}

export interface Reader {
  readonly byte: () => number;
  readonly varint: () => number;
  readonly bytes: (length: number) => Uint8Array;
  readonly rest: () => Uint8Array;
  readonly left: () => number;
  readonly spoil: () => void;
  /** Nothing was missing and nothing was wrong so far. */
  readonly isGood: () => boolean;
}

/** 17 bytes hold the 22 letters of any id: 6 bits each, 4 zero bits at the end. */
export const ID_BYTES = 17;
const ID_LETTERS = 22;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** More gaps than any tablet makes; a longer list is cut, and the next round goes on from there. */
export const MAX_RANGES = 2_000;

export function createWriter(): Writer {
  let buffer = new Uint8Array(256);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  const byte = (value: number) => {
    reserve(1);
    buffer[length++] = value;
  };
  return {
    byte,
    varint: (value) => {
      if (!Number.isSafeInteger(value) || value < 0) throw new Error(`Must be a whole number, got ${value}`);
      let left = value;
      for (; left >= 128; left = Math.floor(left / 128)) byte((left % 128) | 128);
      byte(left);
    },
    bytes: (value) => {
      reserve(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    take: () => {
      const taken = buffer.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

export function createReader(source: Uint8Array): Reader {
  let at = 0;
  let good = true;
  const byte = () => {
    if (at >= source.length) good = false;
    return good ? (source[at++] ?? 0) : 0;
  };
  const bytes = (length: number) => {
    if (!(length <= source.length - at)) good = false;
    if (!good) return new Uint8Array(0);
    at += length;
    return source.subarray(at - length, at);
  };
  return {
    byte,
    varint: () => {
      let value = 0;
      for (let factor = 1; factor <= 2 ** 49; factor *= 128) {
        const next = byte();
        value += (next & 127) * factor;
        if (next < 128) {
          // One number, one spelling; and no number that arithmetic would round.
          if ((next === 0 && factor > 1) || value > Number.MAX_SAFE_INTEGER) good = false;
          return good ? value : 0;
        }
      }
      good = false;
      return 0;
    },
    bytes,
    rest: () => bytes(source.length - at),
    left: () => source.length - at,
    spoil: () => {
      good = false;
    },
    isGood: () => good,
  };
}

export function writeId(writer: Writer, id: string): void {
  let bits = 0;
  let held = 0;
  for (let at = 0; at < ID_LETTERS; at++) {
    bits = (bits << 6) | Math.max(0, LETTERS.indexOf(id[at] ?? 'A'));
    held += 6;
    if (held >= 8) {
      held -= 8;
      writer.byte((bits >> held) & 255);
      bits &= (1 << held) - 1;
    }
  }
  writer.byte((bits << (8 - held)) & 255);
}

/** 22 letters; every id's parser accepts them. */
export function readId(reader: Reader): string {
  const bytes = reader.bytes(ID_BYTES);
  let id = '';
  for (let bit = 0; bit < ID_LETTERS * 6; bit += 6) {
    const at = bit >> 3;
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    id += LETTERS[(pair >> (10 - (bit & 7))) & 63];
  }
  if (((bytes[ID_BYTES - 1] ?? 0) & 15) !== 0) reader.spoil();
  return id;
}

/** Count and whether a check follows in one number; then gap and length of each range; then the check. */
export function writeRanges(writer: Writer, ranges: Ranges, check: number | null): void {
  const sent = ranges.slice(0, MAX_RANGES);
  const known = check !== null && sent.length === ranges.length;
  writer.varint(sent.length * 2 + (known ? 1 : 0));
  let before = 0;
  for (const [first, last] of sent) {
    writer.varint(first - before);
    writer.varint(last - first);
    before = last;
  }
  if (known) for (let shift = 0; shift < 32; shift += 8) writer.byte((check >>> shift) & 255);
}

export function readRanges(reader: Reader): { readonly ranges: Ranges; readonly check: number | null } {
  const head = reader.varint();
  const count = Math.floor(head / 2);
  if (count > MAX_RANGES) reader.spoil();
  const ranges: SequenceRange[] = [];
  for (let before = 0; ranges.length < count && reader.isGood(); ) {
    const first = before + reader.varint();
    const last = first + reader.varint();
    // The first number of a stream is 1; neighbours that touch would be one range.
    if (first < (ranges.length === 0 ? 1 : before + 2) || !Number.isSafeInteger(last)) reader.spoil();
    ranges.push([first, last]);
    before = last;
  }
  let check = 0;
  if (head % 2 === 1) for (let shift = 0; shift < 32; shift += 8) check |= reader.byte() << shift;
  return { ranges, check: head % 2 === 1 ? check >>> 0 : null };
}
