// Bytes from one screen to another's camera: a run of codes that are shown in a circle until the camera has seen each
// once, in any order. A run is named by what it holds, so the codes of two screens in one picture never mix, and a run
// that was broken off goes on where it was.
import { sha256 } from '@noble/hashes/sha2.js';
import { crc32 } from '../domain/crc32.ts';

/**
 * Version 20 with error correction L holds 1,249 characters of base45 (base45.ts), which 832 bytes give; denser codes
 * are too fine for a cheap camera. As bytes it would hold 858, but a browser's own detector gives text and mangles them.
 */
export const MAX_CODE_BYTES = 832;
/** Mark, format, run (4), total (2), index (2), and at the end CRC-32 (4). */
const HEAD_BYTES = 10;
const CRC_BYTES = 4;
const BODY_BYTES = MAX_CODE_BYTES - HEAD_BYTES - CRC_BYTES;
const MARK = 0x42;
const FORMAT = 1;
/** Four minutes of codes: beyond that it goes by file. */
export const MAX_CODES = 1_024;
/** Runs that are gathered at once; the one that was seen longest ago goes. */
const MAX_RUNS = 3;

export interface Run {
  readonly run: number;
  readonly total: number;
  readonly parts: ReadonlyMap<number, Uint8Array>;
}

/** What the camera has seen; the run seen last comes last. */
export type Gathering = readonly Run[];
export const NOTHING_SEEN: Gathering = [];

export type Seen =
  /** No code of ours, or misread. */
  | { readonly type: 'other' }
  | { readonly type: 'progress'; readonly run: number; readonly seen: number; readonly total: number }
  | { readonly type: 'whole'; readonly run: number; readonly bytes: Uint8Array<ArrayBuffer> }
  /** All codes came and do not give what they were made of: two contents under one name, or a forgery. */
  | { readonly type: 'damaged'; readonly run: number };

/** The codes in order, of about equal length so that they look alike; null when there would be too many. */
export function toCodes(bytes: Uint8Array): readonly Uint8Array<ArrayBuffer>[] | null {
  const total = Math.max(1, Math.ceil(bytes.length / BODY_BYTES));
  if (total > MAX_CODES) return null;
  const run = nameOf(bytes);
  const size = Math.ceil(bytes.length / total);
  return Array.from({ length: total }, (_, index) =>
    toCode(run, total, index, bytes.subarray(index * size, (index + 1) * size)),
  );
}

/** What one more code adds. A whole run is forgotten, so that the next look at it begins anew. */
export function seeCode(gathering: Gathering, code: Uint8Array): readonly [Gathering, Seen] {
  const part = readCode(code);
  if (part === null) return [gathering, { type: 'other' }];
  const { run, total, index, body } = part;
  const before = gathering.find((one) => one.run === run && one.total === total);
  const parts = new Map(before?.parts).set(index, body);
  const others = gathering.filter((one) => one !== before);
  if (parts.size < total) {
    const kept = [...others, { run, total, parts }].slice(-MAX_RUNS);
    return [kept, { type: 'progress', run, seen: parts.size, total }];
  }
  const bytes = join(parts, total);
  return [others, nameOf(bytes) === run ? { type: 'whole', run, bytes } : { type: 'damaged', run }];
}

/** Numbers of the codes that were not seen yet, from 0: what to show again to a slow camera. */
export function missingCodes({ total, parts }: Run): readonly number[] {
  return Array.from({ length: total }, (_, index) => index).filter((index) => !parts.has(index));
}

function toCode(run: number, total: number, index: number, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const code = new Uint8Array(HEAD_BYTES + body.length + CRC_BYTES);
  const view = new DataView(code.buffer);
  code[0] = MARK;
  code[1] = FORMAT;
  view.setUint32(2, run);
  view.setUint16(6, total);
  view.setUint16(8, index);
  code.set(body, HEAD_BYTES);
  view.setUint32(code.length - CRC_BYTES, crc32(code.subarray(0, code.length - CRC_BYTES)));
  return code;
}

function readCode(code: Uint8Array) {
  if (code.length < HEAD_BYTES + CRC_BYTES || code.length > MAX_CODE_BYTES) return null;
  const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
  const crc = view.getUint32(code.length - CRC_BYTES);
  if (code[0] !== MARK || code[1] !== FORMAT || crc !== crc32(code.subarray(0, code.length - CRC_BYTES))) {
    return null;
  }
  const [run, total, index] = [view.getUint32(2), view.getUint16(6), view.getUint16(8)];
  if (total < 1 || total > MAX_CODES || index >= total) return null;
  return { run, total, index, body: code.slice(HEAD_BYTES, code.length - CRC_BYTES) };
}

function join(parts: ReadonlyMap<number, Uint8Array>, total: number): Uint8Array<ArrayBuffer> {
  let length = 0;
  for (const part of parts.values()) length += part.length;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let index = 0; index < total; index++) {
    const part = parts.get(index) ?? new Uint8Array(0);
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The first 32 bits of the SHA-256 of the whole. */
function nameOf(bytes: Uint8Array): number {
  const hash = sha256(bytes);
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0);
}
