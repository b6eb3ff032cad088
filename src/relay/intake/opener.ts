// The port of what reads chunks: to check what comes in (much of it, so in threads), and to read what is stored.
import type { LearnerId, StreamId } from '../../domain/ids.ts';

/** The canonical bytes of vocabularies that chunks may name. */
export type Words = Pick<ReadonlyMap<string, Uint8Array>, 'get'>;
export type WordMap = ReadonlyMap<string, Uint8Array>;

export interface Signed {
  readonly bytes: Uint8Array;
  /** 65 bytes: whose signature it must carry. */
  readonly key: Uint8Array;
}

/** What was learned from a chunk whose signature, hash and events are in order. */
export interface ChunkFacts {
  readonly stream: StreamId;
  readonly from: number;
  readonly count: number;
  readonly sealed: boolean;
  /** 32 bytes. */
  readonly hash: Uint8Array;
  /** XOR of the checks of all events that it covers, also of those that are not in it any more. */
  readonly check: number;
  /** In order of sequence; 0 for an event that is not in it any more. */
  readonly checks: Uint32Array;
  /** Whose segments it still holds. */
  readonly learners: readonly (LearnerId | '')[];
  /** Whose segments were taken out of it. */
  readonly cut: readonly (LearnerId | '')[];
  readonly vocabularies: readonly string[];
  readonly notable: boolean;
}

export type Opening =
  | { readonly type: 'verified'; readonly facts: ChunkFacts }
  | { readonly type: 'malformed' }
  /** Of a later version: whole, perhaps, but not to be read here. */
  | { readonly type: 'newer'; readonly version: number }
  /** Not what the key signed. */
  | { readonly type: 'signature' }
  | { readonly type: 'words'; readonly missing: readonly string[] };

export interface ChunkOpener {
  /** One outcome for each, in order. */
  verify(chunks: readonly Signed[], words: WordMap): Promise<readonly Opening[]>;
  close(): Promise<void>;
}

/** To a thread, and back. */
export interface OpenerTask {
  readonly id: number;
  readonly chunks: readonly Signed[];
  /** Only those that this thread was not given before. */
  readonly words: readonly (readonly [id: string, bytes: Uint8Array])[];
}

export interface OpenerAnswer {
  readonly id: number;
  readonly openings: readonly Opening[];
}
