// A chunk: a signed range of one stream, made by the stream's own device and passed on as it came by everyone else.
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import type { Segment } from './chunk-hash.ts';
import { type ChunkHeader, fromHex } from './chunk-header.ts';
import type { Sha256 } from './sha256.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface OpenedChunk {
  readonly header: ChunkHeader;
  /** 64 hex digits; what the signature stands for. */
  readonly hash: string;
  /** In sequence order; of a pruned chunk what is left. Each passes `parseEvent`. */
  readonly events: readonly StoredEvent[];
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
  /** How many of the events were taken: at most 250, and no more once the encoding has passed 2 kB. */
  readonly count: number;
  /** 64 hex digits. */
  readonly hash: string;
}

/** ECDSA P-256 with SHA-256 over the 32 bytes of a chunk's hash: r and s, 64 bytes (as WebCrypto gives them). */
export type SignHash = (hash: Uint8Array) => Promise<Uint8Array>;

/** Says whether the signature over the 32 bytes is the key's; `publicKey` is an uncompressed point of 65 bytes. */
export type VerifyHash = (publicKey: Uint8Array, signature: Uint8Array, hash: Uint8Array) => Promise<boolean>;

/** Whether the key's owner made this chunk. What was pruned from it changes nothing. */
export function verifyChunk(
  opened: OpenedChunk,
  publicKey: Uint8Array,
  verify: VerifyHash,
): Promise<boolean> {
  return verify(publicKey, opened.header.signature, fromHex(opened.hash));
}
