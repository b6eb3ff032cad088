// Where a learner stands in one pack, made by whoever holds the history for a tablet that does not: the deterministic
// fold of the covered events, so that any other holder of them can make the same and compare. It is never the truth: a
// tablet whose course or fold is another one passes it over and asks for the history.
import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync } from 'fflate';
import { type LearnerId, type PackId, parseLearnerId, parsePackId, parseStreamId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Placed, parseHlc } from '../domain/time.ts';
import { decodeUtf8, encodeUtf8 } from '../packs/utf8.ts';
import type { Have } from './have.ts';
import { inflateExactly } from './inflate.ts';
import {
  createReader,
  createWriter,
  type Reader,
  readId,
  readRanges,
  type Writer,
  writeId,
  writeRanges,
} from './wire.ts';

export interface LearnerSnapshot {
  readonly learner: LearnerId;
  readonly pack: PackId;
  readonly packVersion: string;
  /** Of the fold and the layout of its state: SNAPSHOT_VERSION of tutoring/progress-snapshot.ts. */
  readonly foldVersion: number;
  /**
   * Streams that hold an event of the learner, with everything of them that was there when it was folded. Whatever of
   * such a stream is not in it, and every other stream, may hold events that are not in the state yet. No checks.
   */
  readonly covers: Have;
  /** The last event in the order of all events that is in it; what comes later can be folded on top. */
  readonly through: Placed;
  /** How many of the learner's events are in it. */
  readonly count: number;
  /** As tutoring/progress-snapshot.ts writes it. */
  readonly state: Uint8Array;
}

export interface BadSnapshot {
  readonly code: 'snapshot/malformed' | 'snapshot/newer';
}

const FORMAT = 1;
/** Far more than a pack of 2,000 skills needs. */
const MAX_STATE_BYTES = 128 * 1024;
const MAX_STREAMS = 4_000;
const MAX_TEXT_BYTES = 200;

/**
 * First 8 bytes of the SHA-256 of its bytes, as 16 hex digits: the form of a vocabulary's name, so that whoever asks says
 * with `vocabularies-known` which snapshots need not come again, and a link that dies often gets all of them in the end.
 */
export function nameSnapshot(bytes: Uint8Array): string {
  return Array.from(sha256(bytes).subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Equal snapshots give equal bytes. */
export function encodeSnapshot(snapshot: LearnerSnapshot): Uint8Array<ArrayBuffer> {
  const { learner, pack, packVersion, foldVersion, covers, through, count, state } = snapshot;
  const writer = createWriter();
  writer.byte(FORMAT);
  writeId(writer, learner);
  writeText(writer, pack);
  writeText(writer, packVersion);
  writer.varint(foldVersion);
  writeText(writer, through.hlc);
  writeId(writer, through.stream);
  writer.varint(through.sequence);
  writer.varint(count);
  writer.varint(covers.size);
  for (const [stream, { ranges }] of [...covers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    writeId(writer, stream);
    writeRanges(writer, ranges, null);
  }
  writer.varint(state.length);
  writer.bytes(deflateSync(state, { level: 9 }));
  return writer.take();
}

/** Total over any bytes, and bounded in memory by what the format allows. */
export function decodeSnapshot(bytes: Uint8Array): Result<LearnerSnapshot, BadSnapshot> {
  const reader = createReader(bytes);
  if (reader.byte() !== FORMAT)
    return fail({ code: reader.isGood() ? 'snapshot/newer' : 'snapshot/malformed' });
  const learner = parseLearnerId(readId(reader));
  const pack = parsePackId(readText(reader));
  const packVersion = readText(reader);
  const foldVersion = reader.varint();
  const hlc = parseHlc(readText(reader));
  const stream = parseStreamId(readId(reader));
  const sequence = reader.varint();
  const count = reader.varint();
  const covers = readCovers(reader);
  const state = readState(reader);
  if (!reader.isGood() || !learner.ok || !pack.ok || !hlc.ok || !stream.ok || state === null) {
    return fail({ code: 'snapshot/malformed' });
  }
  const through = { hlc: hlc.value, stream: stream.value, sequence };
  return ok({
    learner: learner.value,
    pack: pack.value,
    packVersion,
    foldVersion,
    covers,
    through,
    count,
    state,
  });
}

function readCovers(reader: Reader): Have {
  const count = reader.varint();
  if (count > MAX_STREAMS) reader.spoil();
  const covers = new Map();
  for (let n = 0; n < count && reader.isGood(); n++) {
    const stream = parseStreamId(readId(reader));
    const { ranges } = readRanges(reader);
    if (stream.ok) covers.set(stream.value, { ranges, check: null });
    else reader.spoil();
  }
  return covers;
}

function readState(reader: Reader): Uint8Array | null {
  const length = reader.varint();
  if (length > MAX_STATE_BYTES || !reader.isGood()) return null;
  const state = inflateExactly(reader.rest(), length);
  return state.ok ? state.value : null;
}

function writeText(writer: Writer, text: string): void {
  const bytes = encodeUtf8(text);
  writer.varint(bytes.length);
  writer.bytes(bytes);
}

function readText(reader: Reader): string {
  const length = reader.varint();
  if (length > MAX_TEXT_BYTES) reader.spoil();
  return reader.isGood() ? (decodeUtf8(reader.bytes(length)) ?? '') : '';
}
