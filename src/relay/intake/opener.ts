// The port of what reads chunks: to check what comes in (much of it, so in threads), and to read what is stored.
import type { LearnerId } from '../../domain/ids.ts';
import type { VerifiedChunk } from '../store/records.ts';

/** The canonical bytes of vocabularies that chunks may name. */
export type Words = Pick<ReadonlyMap<string, Uint8Array>, 'get'>;
export type WordMap = ReadonlyMap<string, Uint8Array>;

export interface Signed {
  readonly bytes: Uint8Array;
  /** 65 bytes: whose signature it must carry. */
  readonly key: Uint8Array;
}

/** What was learned from a chunk whose signature, hash and events are in order. */
export interface ChunkFacts extends Omit<VerifiedChunk, 'bytes'> {
  /** Whose segments were taken out of it. */
  readonly cut: readonly (LearnerId | '')[];
  /** Whom it says to be erased; only a teacher's word counts. */
  readonly erases: readonly LearnerId[];
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
