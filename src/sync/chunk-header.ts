// What a chunk says of itself before its events: whose, from where, how many, and what was taken out of it.
import { type LearnerId, parseLearnerId, parseStreamId, type StreamId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { inOrder } from './chunk-hash.ts';
import { parseVocabularyId, toHex, type VocabularyId } from './vocabulary.ts';
import { createReader, type Reader, readId, type Writer, writeId } from './wire.ts';

/** Events of one chunk, at most. */
export const CHUNK_EVENTS = 250;

/** A learner's events that were erased or left out: their hash stays, so that the chunk still verifies. */
export interface PrunedSegment {
  /** '' for the events without a learner. */
  readonly learner: LearnerId | '';
  /** 64 hex digits. */
  readonly hash: string;
  /** XOR of the checks of its events, so that a range's check can be told without them. */
  readonly check: number;
}

export interface ChunkHeader {
  readonly stream: StreamId;
  /** Sequence of the first event. */
  readonly from: number;
  /** Events that the chunk covers, 1 to 250, also those that were pruned. */
  readonly count: number;
  /** First 16 hex digits of the hash of the chunk of the same sealing that ended at `from - 1`; '' if there is none. */
  readonly previous: string;
  /** False for a provisional chunk: a tail that was signed for one exchange. */
  readonly sealed: boolean;
  readonly vocabularies: readonly VocabularyId[];
  /** Sorted by learner. */
  readonly pruned: readonly PrunedSegment[];
  /** ECDSA P-256 with SHA-256 over the chunk hash, r and s, 64 bytes. */
  readonly signature: Uint8Array;
}

export type ChunkFault =
  /** Not a chunk, cut off, or changed on the way. */
  | { readonly code: 'chunk/malformed'; readonly what: string }
  | { readonly code: 'chunk/version-unknown'; readonly version: number }
  /** Everything may be in order, but its words are missing here: ask for them. */
  | { readonly code: 'chunk/vocabulary-unknown'; readonly ids: readonly VocabularyId[] };

/** Format 1, signed with ECDSA P-256 and SHA-256. */
const VERSION = 0x11;
const FLAG = { sealed: 1, previous: 2, pruned: 4 } as const;
const SIGNATURE_BYTES = 64;
const VOCABULARIES = 16;

/** A header, and where the events begin. */
export interface ReadHeader {
  readonly header: ChunkHeader;
  /** Events that are in it: all, or what pruning left. */
  readonly left: number;
  readonly end: number;
}

/** Reads what a chunk says of itself, without its vocabularies. */
export function readChunkHeader(bytes: Uint8Array): Result<ChunkHeader, ChunkFault> {
  const read = parseChunkHeader(bytes);
  return read.ok ? ok(read.value.header) : read;
}

export function parseChunkHeader(bytes: Uint8Array): Result<ReadHeader, ChunkFault> {
  const reader = createReader(bytes);
  const version = reader.byte();
  if (version !== VERSION) return fail({ code: 'chunk/version-unknown', version });
  const flags = reader.byte();
  const stream = parseStreamId(readId(reader));
  const from = reader.varint();
  const count = reader.varint();
  const previous = flags & FLAG.previous ? toHex(reader.bytes(8)) : '';
  const vocabularies = readVocabularies(reader);
  const pruned = flags & FLAG.pruned ? readPruned(reader, count) : [];
  const left = pruned?.length ? reader.varint() : count;
  const signature = reader.bytes(SIGNATURE_BYTES).slice();
  const isRange =
    left + (pruned?.length ?? 0) <= count &&
    from >= 1 &&
    count >= 1 &&
    count <= CHUNK_EVENTS &&
    Number.isSafeInteger(from + count);
  if (!reader.isGood() || flags > 7 || !stream.ok || !isRange || vocabularies === null || pruned === null) {
    return fail({ code: 'chunk/malformed', what: 'header' });
  }
  const sealed = (flags & FLAG.sealed) !== 0;
  const header = { stream: stream.value, from, count, previous, sealed, vocabularies, pruned, signature };
  return ok({ header, left, end: bytes.length - reader.left() });
}

export function writeChunkHeader(writer: Writer, header: ChunkHeader, left: number): void {
  const { sealed, previous, pruned, signature } = header;
  if (signature.length !== SIGNATURE_BYTES || !/^([0-9a-f]{16})?$/.test(previous)) {
    throw new Error(`Must be 64 bytes and 16 hex digits, got ${signature.length} and ${previous}`);
  }
  writer.byte(VERSION);
  writer.byte(
    (sealed ? FLAG.sealed : 0) | (previous ? FLAG.previous : 0) | (pruned.length ? FLAG.pruned : 0),
  );
  writeId(writer, header.stream);
  writer.varint(header.from);
  writer.varint(header.count);
  if (previous) writer.bytes(fromHex(previous));
  writer.varint(header.vocabularies.length);
  for (const id of header.vocabularies) writer.bytes(fromHex(id));
  if (pruned.length) writePruned(writer, pruned);
  if (pruned.length) writer.varint(left);
  writer.bytes(signature);
}

function readVocabularies(reader: Reader): VocabularyId[] | null {
  const count = reader.varint();
  if (count > VOCABULARIES) return null;
  const ids: VocabularyId[] = [];
  for (let at = 0; at < count; at++) {
    const id = parseVocabularyId(toHex(reader.bytes(8)));
    if (!id.ok || ids.includes(id.value)) return null;
    ids.push(id.value);
  }
  return ids;
}

function readPruned(reader: Reader, most: number): PrunedSegment[] | null {
  const count = reader.varint();
  if (count < 1 || count > most) return null;
  const pruned: PrunedSegment[] = [];
  for (let at = 0; at < count; at++) {
    const learner = readLearner(reader);
    if (learner === null) return null;
    pruned.push({ learner, hash: toHex(reader.bytes(32)), check: readUint32(reader) });
  }
  const sorted = inOrder(pruned);
  return sorted?.every(({ learner }, at) => learner === pruned[at]?.learner) ? pruned : null;
}

function readLearner(reader: Reader): LearnerId | '' | null {
  const isSome = reader.byte();
  if (isSome === 0) return '';
  const id = parseLearnerId(readId(reader));
  return isSome === 1 && id.ok ? id.value : null;
}

function writePruned(writer: Writer, pruned: readonly PrunedSegment[]): void {
  writer.varint(pruned.length);
  for (const { learner, hash, check } of pruned) {
    writer.byte(learner === '' ? 0 : 1);
    if (learner !== '') writeId(writer, learner);
    writer.bytes(fromHex(hash));
    writeUint32(writer, check);
  }
}

/** Big-endian, unsigned. */
function readUint32(reader: Reader): number {
  let value = 0;
  for (let byte = 0; byte < 4; byte++) value = value * 256 + reader.byte();
  return value;
}

function writeUint32(writer: Writer, value: number): void {
  for (let shift = 24; shift >= 0; shift -= 8) writer.byte((value >>> shift) & 255);
}

/** Bytes of hex digits; as many as there are pairs. */
export function fromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}
