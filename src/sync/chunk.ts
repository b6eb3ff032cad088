// A chunk: a signed range of one stream, made by the stream's own device and passed on as it came by everyone else.
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { hashEvents, inOrder, type Segment, toChunkHash } from './chunk-hash.ts';
import {
  CHUNK_EVENTS,
  type ChunkFault,
  type ChunkHeader,
  fromHex,
  type PrunedSegment,
  parseChunkHeader,
  writeChunkHeader,
} from './chunk-header.ts';
import { decodePayload, encodePayload } from './codec/chunk-codec.ts';
import { type CodedEvent, learnerOf } from './codec/event-codec.ts';
import { toLexicon } from './codec/lexicon.ts';
import type { Sha256 } from './sha256.ts';
import { toHex, type Vocabularies, type Vocabulary, type VocabularyId } from './vocabulary.ts';
import { createWriter } from './wire.ts';

export interface OpenedChunk {
  readonly header: ChunkHeader;
  /** 64 hex digits; what the signature stands for. */
  readonly hash: string;
  /** In sequence order; of a pruned chunk what is left. Each passes `parseEvent`. */
  readonly events: readonly StoredEvent[];
  /** `toEventCheck` of each of the events. */
  readonly checks: Uint32Array;
  /** XOR of the checks of all events that the chunk covers, the pruned ones too; unsigned. */
  readonly check: number;
  /** Whose events it covers, pruned or not, sorted; '' stands for the events without a learner. */
  readonly learners: readonly (LearnerId | '')[];
  /** Sorted by learner. */
  readonly segments: readonly Segment[];
}

export interface SealInput {
  readonly stream: StreamId;
  /** Of this stream, sequences without gaps; as many are taken as fit. */
  readonly events: readonly [StoredEvent, ...StoredEvent[]];
  /** First 16 hex digits of the hash of the chunk of the same sealing before it, or ''. */
  readonly previous: string;
  readonly sealed: boolean;
  /** Those that the device holds; only what the events use is named in the chunk. */
  readonly vocabularies: readonly Vocabulary[];
  readonly sha256: Sha256;
}

export interface SealedChunk {
  readonly bytes: Uint8Array;
  /** How many of the events were taken: at most 250, and no more once the chunk has come to about 2 kB. */
  readonly count: number;
  /** 64 hex digits. */
  readonly hash: string;
}

/** ECDSA P-256 with SHA-256 over the 32 bytes of a chunk's hash: r and s, 64 bytes (as WebCrypto gives them). */
export type SignHash = (hash: Uint8Array) => Promise<Uint8Array>;

/** Says whether the signature over the 32 bytes is the key's; `publicKey` is an uncompressed point of 65 bytes. */
export type VerifyHash = (publicKey: Uint8Array, signature: Uint8Array, hash: Uint8Array) => Promise<boolean>;

/** An encoding that has come so far takes no more events: with its header a chunk is about 2 kB at most. */
const FULL_BYTES = 1_900;

/** Whether a chunk can hold the event: what is spelled of it is at most 64 kB. To be asked before it is written. */
export function isChunkable(event: StoredEvent): boolean {
  const range = { stream: event.stream, from: event.sequence, gaps: false };
  return encodePayload(range, [event], toLexicon([]), FULL_BYTES) !== null;
}

/**
 * Seals the first events into a chunk. What was encoded is decoded again and compared before it is signed, since what
 * is signed can never be mended. Throws for an event that no chunk can hold (`isChunkable`).
 */
export async function sealChunk(input: SealInput, sign: SignHash): Promise<SealedChunk> {
  const { stream, previous, sealed, sha256 } = input;
  const events = input.events.slice(0, CHUNK_EVENTS);
  const [{ sequence: from }] = input.events;
  const vocabularies = usedBy(events, input.vocabularies);
  const lexicon = toLexicon(vocabularies);
  const payload = encodePayload({ stream, from, gaps: false }, events, lexicon, FULL_BYTES);
  if (payload === null) throw new Error(`Must fit a chunk, got event ${from} of ${stream}`);
  const count = payload.coded.length;
  const gathered = gather(payload.coded, [], sha256);
  const place = { stream, from, count, previous, sealed };
  const hash = gathered && toChunkHash(place, gathered.segments, sha256);
  const range = { stream, from, gaps: false, count, last: from + count - 1 };
  const back = decodePayload(range, payload.bytes, 0, lexicon);
  const isSame = back?.every(({ text }, at) => text === payload.coded[at]?.text);
  if (hash === null || !isSame) throw new Error(`Must decode as encoded, got another from event ${from}`);
  const signature = await sign(hash);
  const ids = vocabularies.map(({ id }) => id);
  const header = { stream, from, count, previous, sealed, vocabularies: ids, pruned: [], signature };
  return { bytes: toBytes(header, payload.bytes), count, hash: toHex(hash) };
}

/** Reads a chunk and computes what its signature must stand for; whose signature it is, `verifyChunk` says. */
export function openChunk(
  bytes: Uint8Array,
  vocabularies: Vocabularies,
  sha256: Sha256,
): Result<OpenedChunk, ChunkFault> {
  const read = decodeChunk(bytes, vocabularies);
  if (!read.ok) return read;
  const { header, coded } = read.value;
  const gathered = gather(coded, header.pruned, sha256);
  if (gathered === null) return fail({ code: 'chunk/malformed', what: 'segments' });
  const { segments, checks } = gathered;
  let check = 0;
  for (const segment of segments) check ^= segment.check;
  return ok({
    header,
    hash: toHex(toChunkHash(header, segments, sha256)),
    events: coded.map(({ event }) => event),
    checks,
    check: check >>> 0,
    learners: segments.map(({ learner }) => learner),
    segments,
  });
}

/**
 * Takes the events of some learners out, for good; their hashes stay, and so does the signature. `keep` is asked with
 * '' for the events without a learner.
 */
export function pruneChunk(
  bytes: Uint8Array,
  vocabularies: Vocabularies,
  sha256: Sha256,
  keep: (learner: LearnerId | '') => boolean,
): Result<Uint8Array, ChunkFault> {
  const opened = openChunk(bytes, vocabularies, sha256);
  if (!opened.ok) return opened;
  const { header, events, segments } = opened.value;
  const pruned: PrunedSegment[] = [];
  for (const { learner, hash, check, pruned: isGone } of segments) {
    if (isGone || !keep(learner)) pruned.push({ learner, hash, check });
  }
  if (pruned.length === header.pruned.length) return ok(bytes);
  const gone = new Set(pruned.map(({ learner }) => learner));
  const left = events.filter((event) => !gone.has(learnerOf(event) ?? ''));
  const used = usedBy(left, known(header.vocabularies, vocabularies).held);
  const range = { stream: header.stream, from: header.from, gaps: true };
  const payload = encodePayload(range, left, toLexicon(used), Number.POSITIVE_INFINITY);
  // Only of a chunk that no encoder of ours made: written anew, what is left would be longer than a chunk may be.
  if (payload?.coded.length !== left.length) return fail({ code: 'chunk/malformed', what: 'events' });
  const ids = used.map(({ id }) => id);
  return ok(toBytes({ ...header, vocabularies: ids, pruned }, payload.bytes, left.length));
}

/** Whether the key's owner made this chunk. What was pruned from it changes nothing. */
export function verifyChunk(
  opened: OpenedChunk,
  publicKey: Uint8Array,
  verify: VerifyHash,
): Promise<boolean> {
  return verify(publicKey, opened.header.signature, fromHex(opened.hash));
}

interface DecodedChunk {
  readonly header: ChunkHeader;
  readonly coded: readonly CodedEvent[];
}

function decodeChunk(bytes: Uint8Array, vocabularies: Vocabularies): Result<DecodedChunk, ChunkFault> {
  const read = parseChunkHeader(bytes);
  if (!read.ok) return read;
  const { header, left, end } = read.value;
  const { held, missing } = known(header.vocabularies, vocabularies);
  if (missing.length > 0) return fail({ code: 'chunk/vocabulary-unknown', ids: missing });
  const { stream, from, count, pruned } = header;
  const range = { stream, from, gaps: pruned.length > 0, count: left, last: from + count - 1 };
  const coded = decodePayload(range, bytes, end, toLexicon(held));
  return coded === null ? fail({ code: 'chunk/malformed', what: 'events' }) : ok({ header, coded });
}

function known(ids: readonly VocabularyId[], vocabularies: Vocabularies) {
  const held: Vocabulary[] = [];
  const missing: VocabularyId[] = [];
  for (const id of ids) {
    const vocabulary = vocabularies(id);
    if (vocabulary === undefined) missing.push(id);
    else held.push(vocabulary);
  }
  return { held, missing };
}

/** Packs that an answer or a lesson names, and the learners' lists as long as anybody is named. */
function usedBy(events: readonly StoredEvent[], vocabularies: readonly Vocabulary[]): readonly Vocabulary[] {
  const packs = new Set<unknown>();
  const learners = new Set<string>();
  for (const event of events) {
    const { pack, packVersion } = event as { readonly pack?: unknown; readonly packVersion?: unknown };
    packs.add(packVersion === undefined ? pack : `${pack} ${packVersion}`);
    learners.add(learnerOf(event) ?? '');
  }
  return vocabularies.filter(({ words }) =>
    words.type === 'learners'
      ? words.learners.some((learner) => learners.has(learner))
      : packs.has(`${words.pack} ${words.version}`) || packs.has(words.pack),
  );
}

/** Segments of what is there and of what was pruned, sorted; null when a learner would be both. */
function gather(coded: readonly CodedEvent[], pruned: readonly PrunedSegment[], sha256: Sha256) {
  const { segments, checks } = hashEvents(
    coded.map(({ event, text }) => ({ learner: learnerOf(event) ?? '', text })),
    sha256,
  );
  const gone = pruned.map((segment) => ({ ...segment, pruned: true }));
  const sorted = inOrder([...segments, ...gone]);
  return sorted && { segments: sorted, checks };
}

function toBytes(header: ChunkHeader, payload: Uint8Array, left = header.count): Uint8Array {
  const writer = createWriter();
  writeChunkHeader(writer, header, left);
  writer.bytes(payload);
  return writer.take();
}
