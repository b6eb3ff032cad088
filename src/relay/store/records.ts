// What goes into a relay's store and comes out of it, as the store itself sees it: chunks are opaque bytes with what
// the caller learned by verifying them. Nothing here can read an event.
import type { PublicKey } from '../../domain/event.ts';
import type { DeviceId, LearnerId, SchoolId, StreamId } from '../../domain/ids.ts';
import type { Ranges } from '../../sync/have.ts';

/** 16 hex digits: the first 8 bytes of the SHA-256 of its canonical bytes. */
export type VocabularyKey = string;

export interface SchoolRecord {
  readonly school: SchoolId;
  /** Pinned at enrolment: only what this key began is believed. */
  readonly founder: PublicKey;
  readonly createdAtMs: number;
}

/** Who writes a stream: the first key that claimed it, 65 bytes. */
export interface StreamCard {
  readonly stream: StreamId;
  readonly device: DeviceId;
  readonly key: Uint8Array;
}

/** A chunk whose signature, hash and events were verified by the caller. */
export interface VerifiedChunk {
  readonly stream: StreamId;
  readonly from: number;
  /** 1 to 250. */
  readonly count: number;
  readonly sealed: boolean;
  /** 32 bytes. */
  readonly hash: Uint8Array;
  /** XOR of the checks of all events that it covers, also of those that are not in the bytes any more. */
  readonly check: number;
  /** One event's check each, in order of sequence; 0 for an event that an erased or pruned segment took away. */
  readonly checks: Uint32Array;
  /** Whose segments the bytes still hold; '' for events without a learner. */
  readonly learners: readonly (LearnerId | '')[];
  readonly vocabularies: readonly VocabularyKey[];
  /** Holds an event that the relay itself folds: trust, roster, erasing, packs. Read again by `notable`. */
  readonly notable: boolean;
  readonly bytes: Uint8Array;
}

export interface StoredChunk {
  /** Rises with every commit in its school; the place of this chunk in the order of arrival. */
  readonly position: number;
  readonly stream: StreamId;
  readonly from: number;
  readonly count: number;
  readonly sealed: boolean;
  readonly hash: Uint8Array;
  readonly learners: readonly (LearnerId | '')[];
  readonly vocabularies: readonly VocabularyKey[];
  readonly bytes: Uint8Array;
}

/** Its canonical bytes. */
export interface StoredVocabulary {
  readonly id: VocabularyKey;
  readonly bytes: Uint8Array;
}

/** The beginning of a vocabulary whose rest has not come yet. */
export interface VocabularyBeginning {
  readonly id: VocabularyKey;
  readonly totalBytes: number;
  readonly bytes: Uint8Array;
}

/** What one caller wants kept, all of it or nothing. A chunk's card may come with it or be known before. */
export interface Parcel {
  readonly cards: readonly StreamCard[];
  readonly vocabularies: readonly StoredVocabulary[];
  readonly chunks: readonly VerifiedChunk[];
  readonly quarantined: readonly QuarantinedChunk[];
  /** Digests of waiting chunks that are now among `chunks`, or that turned out to be of no use to anybody. */
  readonly released: readonly string[];
}

export type ChunkFate =
  | { readonly type: 'new'; readonly position: number; readonly events: number }
  /** All its events are held already. */
  | { readonly type: 'known' }
  /** Kept, and what was held under some of its numbers is something else: both are kept. */
  | { readonly type: 'fork'; readonly position: number; readonly events: number; readonly first: number }
  /** Another key owns the stream; nothing of it was kept. */
  | { readonly type: 'foreign-stream'; readonly owner: DeviceId }
  /** Neither the parcel nor the store has the stream's card; nothing of it was kept. */
  | { readonly type: 'no-card' }
  /** Neither has a vocabulary without which it cannot be read; nothing of it was kept. */
  | { readonly type: 'no-vocabulary' };

export interface Committed {
  /** One for each chunk, in order. */
  readonly fates: readonly ChunkFate[];
  /** Provisional chunks that were dropped because sealed ones hold their events. */
  readonly superseded: number;
  /** The streams that changed, as they are after the commit: what may be acknowledged. */
  readonly held: Held;
  /** Cards of the parcel whose stream another key owns. */
  readonly refusedCards: readonly StreamCard[];
  /** Waiting chunks of the parcel that alone are beyond the school's room for them: to be sent again later. */
  readonly refusedQuarantined: number;
}

export interface HeldStream {
  readonly ranges: Ranges;
  /** XOR of the checks of all events held, both versions where it forked. */
  readonly check: number;
}
export type Held = ReadonlyMap<StreamId, HeldStream>;

/** Which part of a school somebody may and wants to have. */
export interface StoreScope {
  /** The learners' segments wanted; segments without a learner always are. */
  readonly learners: 'all' | readonly LearnerId[];
  /** Without it, chunks that a learner's snapshots cover are left out. */
  readonly history: boolean;
  /** Streams to be sent again whatever the ranges say, because the checks differ. */
  readonly again?: readonly StreamId[];
}

export interface Lacking {
  /** Sealed before provisional, each stream in order; at least one if anything is lacking. */
  readonly chunks: readonly StoredChunk[];
  readonly cards: readonly StreamCard[];
  /** There is more than fitted. */
  readonly more: boolean;
  /** Chunks that would have gone along and are damaged; `verify` tells more. */
  readonly damaged: number;
}

export type QuarantineReason = 'vocabulary' | 'key' | 'admission' | 'version';

/** Whole, and of no use here yet. Kept as it came, bounded by the school's room. */
export interface QuarantinedChunk {
  /** base64url of the SHA-256 of its bytes. */
  readonly digest: string;
  readonly reason: QuarantineReason;
  /** The vocabulary, stream or device that is waited for; for a version, its number. */
  readonly needs: string;
  readonly stream: StreamId;
  readonly from: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** How much was dropped that had waited too long. */
export interface Overdue {
  readonly chunks: number;
  readonly beginnings: number;
}

export interface QuarantineCount {
  readonly reason: QuarantineReason;
  readonly chunks: number;
  readonly events: number;
  readonly bytes: number;
}

export interface Fork {
  readonly stream: StreamId;
  /** The first number under which two events are held. */
  readonly sequence: number;
  readonly foundAtMs: number;
}

export interface Snapshot {
  readonly learner: LearnerId;
  readonly pack: string;
  /** Everything of the learner that arrived up to this position is in it. */
  readonly position: number;
  /** Tens of bytes; what they mean and which ranges they cover is said inside. */
  readonly bytes: Uint8Array;
}

export interface DeviceRecord {
  readonly device: DeviceId;
  /** Null for a device that never asked for a token here. */
  readonly key: Uint8Array | null;
  readonly enrolledAtMs: number;
  readonly revokedAtMs: number | null;
}

/** What a device said of itself when it was last heard; JSON as the caller made it, at most 4 kB. */
export interface BoardRow extends DeviceRecord {
  readonly heardAtMs: number | null;
  readonly facts: string | null;
  readonly streams: number;
  readonly events: number;
}

/** A relay that this one is a client of. `credentials` is what the caller needs to speak with it, as JSON. */
export interface Upstream {
  readonly address: string;
  readonly credentials: string;
}

export interface StoreCounts {
  readonly schools: number;
  readonly devices: number;
  readonly streams: number;
  readonly chunks: number;
  readonly events: number;
  readonly quarantined: number;
  readonly forks: number;
}

/** Something stored is not what was stored; or a running total is not what the chunks say. */
export type Damage =
  | { readonly type: 'chunk'; readonly school: SchoolId; readonly stream: StreamId; readonly from: number }
  | { readonly type: 'held'; readonly school: SchoolId; readonly stream: StreamId }
  | { readonly type: 'file'; readonly detail: string };
