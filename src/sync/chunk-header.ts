// What a chunk says of itself before its events: whose, from where, how many, and what was taken out of it.
import type { LearnerId, StreamId } from '../domain/ids.ts';
import type { VocabularyId } from './vocabulary.ts';

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
