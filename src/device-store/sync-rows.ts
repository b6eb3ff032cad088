// Rows of the log's database that are about what travels: chunks as they were signed, and what is known of peers.
import type { LearnerId, StreamId } from '../domain/ids.ts';
import type { Ranges } from '../sync/have.ts';

export interface HeldRows {
  /** Also numbers whose events were erased or pruned away: they count as held. */
  readonly ranges: Ranges;
  /** XOR of the checks of the events that are there, all versions. */
  readonly rows: number;
}

/**
 * What is held of a stream: changed in the transactions that change its events, and compared with them in idle. Of the
 * stream that is written here the installation's row says it, so that an answer is not one write longer.
 */
export interface StreamRow {
  readonly stream: StreamId;
  /** Missing until it is made from the rows. */
  readonly held?: HeldRows;
  /** XOR of the checks of held events that are not there any more; null where it cannot be told. */
  readonly gone: number | null;
  /** Two versions of an event were met here. */
  readonly forked?: true;
  /** Its events did not give their check when they were last read. */
  readonly damaged?: true;
}

/** A chunk as its owner signed it, or with segments pruned away. */
export interface ChunkRow {
  readonly stream: StreamId;
  readonly from: number;
  /** The last number that it covers. */
  readonly to: number;
  /** 64 hex digits. */
  readonly hash: string;
  readonly sealed: boolean;
  /** Whose events are in it still; '' for events without a learner. */
  readonly learners: readonly (LearnerId | '')[];
  /** Segments of learners who were not erased are missing: it is of no use to who keeps the whole history. */
  readonly cut?: true;
  readonly bytes: Uint8Array;
}

export interface CardRow {
  readonly stream: StreamId;
  /** 65 bytes. */
  readonly key: Uint8Array;
}

/** Whole, or the first bytes of one that is still coming. */
export interface VocabularyRow {
  readonly id: string;
  readonly totalBytes: number;
  readonly bytes: Uint8Array;
  /** When more of it came last. Missing once a chunk that is held refers to it, and where it was made here: then it stays. */
  readonly atMs?: number;
}

/** What a peer said that it holds, after it committed: `relay ${id}` or `device ${id}`. */
export interface AcknowledgementRow {
  readonly peer: string;
  readonly atMs: number;
  /** As it said when; another one: the peer was put back from a backup and knows less. */
  readonly epoch: string;
  readonly streams: readonly (readonly [stream: StreamId, ranges: Ranges, check: number | null])[];
}

/** Whole and kept, and of no use yet. Not counted as held: whoever has it may send it again. */
export interface WaitingRow {
  readonly hash: string;
  readonly why: 'vocabulary' | 'card' | 'device';
  readonly stream: StreamId;
  readonly from: number;
  readonly to: number;
  readonly atMs: number;
  /** The stream's key as it was sent along: it is no card of the stream before the chunk is believed. */
  readonly key?: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Nothing of this learner may come in again. */
export interface ErasedRow {
  readonly learner: LearnerId;
}

/** Where a learner stands, folded by somebody who holds the history (src/sync/snapshot.ts). */
export interface CarriedRow {
  readonly learner: LearnerId;
  readonly pack: string;
  readonly bytes: Uint8Array;
}
