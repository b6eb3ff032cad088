// The forms in which lists of numbers lie in a row: small, and readable without the schema. A number is written in
// groups of seven bits, low ones first, the high bit saying that more come.
import type { Ranges, SequenceRange } from '../../sync/have.ts';

export function toNumbersBytes(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

export function readNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let unit = 1;
  for (const byte of bytes) {
    value += (byte & 0x7f) * unit;
    unit *= 0x80;
    if (byte & 0x80) continue;
    numbers.push(value);
    value = 0;
    unit = 1;
  }
  return numbers;
}

/** Each range as the gap before it and its length. */
export function toRangesBytes(ranges: Ranges): Uint8Array {
  const numbers: number[] = [];
  let next = 1;
  for (const [first, last] of ranges) {
    numbers.push(first - next, last - first);
    next = last + 1;
  }
  return toNumbersBytes(numbers);
}

export function readRanges(bytes: Uint8Array): Ranges {
  const numbers = readNumbers(bytes);
  const ranges: SequenceRange[] = [];
  let next = 1;
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const first = next + (numbers[at] ?? 0);
    const last = first + (numbers[at + 1] ?? 0);
    ranges.push([first, last]);
    next = last + 1;
  }
  return ranges;
}

/** Four bytes a check, low byte first. */
export function toChecksBytes(checks: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(checks.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, check] of checks.entries()) view.setUint32(at * 4, check, true);
  return bytes;
}

export function readChecks(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getUint32(at * 4, true));
}
