// A run of QR codes that together carry bytes: any order, any number of times, each on its own. A code's text is
// `BNY:` and base45 of {version 1, run id 4, number 2, count 2, piece}; the run id is the FNV-1a of the whole, so codes
// of two runs never mix and what is put together is checked.
import { fromBase45, toBase45 } from './base45.ts';

const MARK = 'BNY:';
const VERSION = 1;
const HEAD_BYTES = 9;
/** 1,248 characters: what version 20 holds in dense mode at the lowest correction, so that a cheap camera reads it. */
const PIECE_BYTES = 820;
/** A run that nobody would hold still for; also what a hostile code can make this remember, 1.6 MB. */
const CODES_AT_MOST = 2_000;

export interface TakenCode {
  readonly have: number;
  readonly of: number;
  /** The whole, once its last code is here. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

export interface Run {
  /** Null for a code that is none of ours. */
  take(text: string): TakenCode | null;
}

/** The texts of the codes, in order; pieces of like length, so that no code is denser than it must be. */
export function toCodes(bytes: Uint8Array): readonly string[] {
  const count = Math.max(1, Math.ceil(bytes.length / PIECE_BYTES));
  if (count > CODES_AT_MOST) throw new Error(`Must be at most ${CODES_AT_MOST} codes, got ${count}`);
  const length = Math.ceil(bytes.length / count);
  const id = fnv1a(bytes);
  return Array.from({ length: count }, (_, at) => {
    const piece = bytes.subarray(at * length, (at + 1) * length);
    const code = new Uint8Array(HEAD_BYTES + piece.length);
    const head = new DataView(code.buffer);
    head.setUint8(0, VERSION);
    head.setUint32(1, id);
    head.setUint16(5, at);
    head.setUint16(7, count);
    code.set(piece, HEAD_BYTES);
    return MARK + toBase45(code);
  });
}

interface Code {
  readonly id: number;
  readonly at: number;
  readonly of: number;
  readonly piece: Uint8Array;
}

export function createRun(): Run {
  let id: number | null = null;
  let pieces = new Map<number, Uint8Array>();
  return {
    take(text) {
      const code = parseCode(text);
      if (!code) return null;
      // Another run is on the other screen now: what came of the one before is of no use to it.
      if (code.id !== id) pieces = new Map();
      id = code.id;
      pieces.set(code.at, code.piece);
      const done = pieces.size === code.of;
      const whole = done ? join(pieces, code.of) : null;
      if (whole && fnv1a(whole) !== id) {
        pieces = new Map();
        return { have: 0, of: code.of, bytes: null };
      }
      return { have: pieces.size, of: code.of, bytes: whole };
    },
  };
}

function parseCode(text: string): Code | null {
  if (!text.startsWith(MARK)) return null;
  const bytes = fromBase45(text.slice(MARK.length));
  if (!bytes || bytes.length < HEAD_BYTES) return null;
  const head = new DataView(bytes.buffer);
  const [at, of] = [head.getUint16(5), head.getUint16(7)];
  if (head.getUint8(0) !== VERSION || of === 0 || of > CODES_AT_MOST || at >= of) return null;
  return { id: head.getUint32(1), at, of, piece: bytes.subarray(HEAD_BYTES) };
}

function join(pieces: ReadonlyMap<number, Uint8Array>, count: number): Uint8Array<ArrayBuffer> {
  const inOrder = Array.from({ length: count }, (_, at) => pieces.get(at) ?? new Uint8Array());
  const whole = new Uint8Array(inOrder.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of inOrder) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
