// The port of a store as a sync session sees it, on either side. The device store and the relay store implement it.
// What counts is the set of events; chunks are how they travel. A vault is of one school.
import type { ClassId, LearnerId, StreamId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { Have, SequenceRange } from './have.ts';

/** What a device wants to hold. */
export interface Scope {
  readonly classes: 'all' | readonly ClassId[];
  /** False: chunks come pruned to these classes and to what no snapshot covers, with a snapshot for each learner. */
  readonly history: boolean;
}

/** The key with which a stream's owner signs: whoever lacks it can verify nothing of the stream. */
export interface StreamCard {
  readonly stream: StreamId;
  /** A P-256 point, 65 bytes. */
  readonly key: Uint8Array;
}

/** A slice of a vocabulary's canonical bytes: a long one gets through a link that dies every 4 kB piece by piece. */
export interface VocabularyPart {
  /** 16 hex digits. */
  readonly id: string;
  readonly totalBytes: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Send me this vocabulary from here on: what comes before is kept already. */
export interface VocabularyWanted {
  readonly id: string;
  readonly offset: number;
}

/** What travels in one go. A receiver takes the cards first, then vocabularies, chunks, snapshots. */
export interface Parcel {
  readonly cards: readonly StreamCard[];
  readonly vocabularies: readonly VocabularyPart[];
  /** As their owner signed them, byte for byte, or with segments pruned away. */
  readonly chunks: readonly Uint8Array[];
  readonly snapshots: readonly Uint8Array[];
}

export const EMPTY_PARCEL: Parcel = { cards: [], vocabularies: [], chunks: [], snapshots: [] };

/** A chunk that goes out, with what it covers. */
export interface OutgoingChunk {
  readonly stream: StreamId;
  readonly range: SequenceRange;
  readonly bytes: Uint8Array;
}

export interface Batch {
  readonly cards: readonly StreamCard[];
  /** Ids of those that these chunks name and the other side does not know; their bytes are asked for apart. */
  readonly vocabularies: readonly string[];
  readonly chunks: readonly OutgoingChunk[];
  readonly snapshots: readonly Uint8Array[];
  /** There is more than fitted. */
  readonly more: boolean;
}

export interface LackingQuery {
  /** What the other side holds, or is not to be sent. */
  readonly have: Have;
  readonly scope: Scope;
  /** At least one chunk is given where there is one, however long; beyond that, not more than this. */
  readonly maxBytes: number;
  /** Vocabularies that the other side knows; null when it is taken to know them all and will ask otherwise. */
  readonly known: ReadonlySet<string> | null;
}

/**
 * All of a stream again, from a place on, all versions of it, with its card and the names of all its vocabularies: the
 * checks of both sides differ, or nobody can tell what the other side holds.
 */
export interface AgainQuery {
  readonly stream: StreamId;
  /** Chunks that begin at this sequence number or later, in order of their beginning, then of their hash. */
  readonly from: number;
  /** So many of those that begin exactly at `from` have come already. */
  readonly skip: number;
  readonly scope: Scope;
  readonly maxBytes: number;
}

/** One learner's past, unpruned, for a side that holds no history: chunks in order of stream and beginning. */
export interface HistoryQuery {
  readonly learner: LearnerId;
  /** Behind this place; null for the beginning. */
  readonly after: HistoryPlace | null;
  readonly scope: Scope;
  readonly maxBytes: number;
}

export interface HistoryPlace {
  readonly stream: StreamId;
  readonly from: number;
}

/** Why a chunk was not taken; nothing is refused for what its events say. */
export const REFUSALS = [
  'malformed', // the bytes are no chunk
  'signature', // its segments do not give the hash that the stream's key signed
  'card', // nobody sent the stream's key, or another one holds the stream
  'device', // its device is not admitted, or was revoked before this
  'school', // a stream or a device of another school
  'full', // the store has no room: nothing of it is kept
] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface RefusedChunk {
  readonly why: Refusal;
  /** Missing where the header cannot be read. */
  readonly stream: StreamId | null;
  readonly range: SequenceRange | null;
}

export interface CommitReport {
  /** Events that are new here, and those that were held already. */
  readonly added: number;
  readonly known: number;
  /** Streams of which another version of a held event came. Both are kept. */
  readonly forks: readonly StreamId[];
  /** Chunks that are whole but name vocabularies that are missing; not held until these have come. */
  readonly wanted: readonly VocabularyWanted[];
  readonly refused: readonly RefusedChunk[];
  /** Streams whose held events changed. */
  readonly touched: readonly StreamId[];
}

/** The store cannot do it now; nothing of this call counts. */
export interface VaultProblem {
  readonly code: 'vault/full' | 'vault/unavailable';
  readonly detail: string;
}

export interface HeldVocabularies {
  readonly whole: readonly string[];
  /** Begun, and from where each goes on. */
  readonly partial: readonly VocabularyWanted[];
}

type Done<T> = Promise<Result<T, VaultProblem>>;

export interface ChunkVault {
  /** Computed from what is committed and durable, every time; never remembered, never copied from a peer. */
  have(): Done<Have>;
  /**
   * Chunks that the other side lacks an event of, within the scope, rising within each stream; with the cards of
   * streams of which it has nothing and the names of vocabularies that it does not know. What was erased counts as
   * held on both sides. A side with history is never given a chunk that was pruned for a side without: it would count
   * as held, and the events would never come.
   */
  lacking(query: LackingQuery): Done<Batch>;
  again(query: AgainQuery): Done<Batch>;
  history(query: HistoryQuery): Done<Batch>;
  /** A slice from the offset on; null when it is not held here whole, or does not reach so far. */
  vocabulary(wanted: VocabularyWanted, maxBytes: number): Done<VocabularyPart | null>;
  vocabularies(): Done<HeldVocabularies>;
  /**
   * Takes whatever is whole and verified, in one transaction, and is durable when it resolves. The bad and the
   * unknown are named in the report and hold up nothing. Taking a thing twice changes nothing. Slices of a
   * vocabulary are kept as far as they join without a gap. Where history is kept, a segment that was pruned counts as
   * held only if its learner is erased here.
   */
  commit(parcel: Parcel): Done<CommitReport>;
}
