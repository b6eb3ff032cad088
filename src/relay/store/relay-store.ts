// The port behind which a relay keeps everything. SQLite and PostgreSQL implement it and run the same contract suite
// (tests/contracts/relay-store.ts). Whatever a method has resolved with is committed and synced to the disk; every
// method throws only when the store itself failed (`StoreFailure`), and then nothing of the call was kept.
import type { PublicKey } from '../../domain/event.ts';
import type { DeviceId, LearnerId, SchoolId, StreamId } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import type { HistoryPlace, VocabularyWanted } from '../../sync/chunk-vault.ts';
import type { Have } from '../../sync/have.ts';
import type {
  BoardRow,
  Committed,
  Damage,
  DeviceRecord,
  Fork,
  Held,
  Lacking,
  Overdue,
  Parcel,
  QuarantineCount,
  QuarantinedChunk,
  QuarantineReason,
  SchoolRecord,
  Snapshot,
  StoreCounts,
  StoredChunk,
  StoredVocabulary,
  StoreScope,
  StreamCard,
  Upstream,
  VocabularyBeginning,
  VocabularyKey,
} from './records.ts';

/** Who the store is, and whether it lives. */
export interface StoreIdentity {
  /** Random, made when the store is; survives restarts, so that a tablet knows a relay again. */
  readonly relayId: string;
  readonly schemaVersion: number;
  /** What was committed survives a pulled plug; read back from the open database. */
  readonly durable: boolean;
  /**
   * A word or two of the relay's own under a name (a school's label for the office, the hash of the office's token, the
   * secret that challenges are made with), at most 4 kB; null when there is none. Setting null takes it away.
   */
  note(name: string): Promise<string | null>;
  setNote(name: string, value: string | null): Promise<void>;
  /** Sets it where there is none and gives what stands then: two relays that start at once agree. */
  settleNote(name: string, value: string): Promise<string>;
  /** Reads from the store; false when that is not possible any more. */
  isHealthy(): Promise<boolean>;
  /** Finishes what was begun, refuses what comes later, writes everything back. */
  close(): Promise<void>;
}

export interface Erasure {
  /** Chunks that were cut. */
  readonly chunks: number;
  /**
   * False when the files are so large that their rewrite waits: some seconds, or for `scrub` when they are huge. It is
   * owed until then, also over a restart.
   */
  readonly scrubbed: boolean;
}

export type EnrolmentOutcome =
  | { readonly type: 'enrolled'; readonly isNew: boolean }
  /** Unknown, used or expired: the three are not told apart. */
  | { readonly type: 'no-such-code' }
  /** The school is pinned to another founding key; the code is not used up. */
  | { readonly type: 'other-founder' };

export interface SchoolStore {
  schools(): Promise<readonly SchoolRecord[]>;
  school(school: SchoolId): Promise<SchoolRecord | null>;
  /** Deletes everything of a school; for an administrator who has a backup. False when there was none. */
  removeSchool(school: SchoolId): Promise<boolean>;

  /** Keeps the hash of a code, for one use before it expires. */
  addEnrolmentCode(codeHash: string, expiresAtMs: number): Promise<void>;
  /** Uses the code up and makes the school known, both or neither. A known school with the same founder is fine. */
  enrolSchool(
    codeHash: string,
    school: { readonly school: SchoolId; readonly founder: PublicKey },
    nowMs: number,
  ): Promise<EnrolmentOutcome>;
  /** True for the first who comes with this name, false for everybody after; until then it is remembered. */
  useOnce(name: string, untilMs: number, nowMs: number): Promise<boolean>;

  upstreams(school: SchoolId): Promise<readonly Upstream[]>;
  setUpstream(school: SchoolId, upstream: Upstream): Promise<void>;
  removeUpstream(school: SchoolId, address: string): Promise<void>;
}

export interface DeviceStore {
  /** A new token takes the place of the device's old one; a revoked device stays revoked. */
  setToken(
    school: SchoolId,
    device: { readonly device: DeviceId; readonly key: Uint8Array },
    tokenHash: string,
    nowMs: number,
  ): Promise<void>;
  /** Whose token it is, revoked or not; null when it is nobody's. */
  deviceOf(school: SchoolId, tokenHash: string): Promise<DeviceRecord | null>;
  /** Its token opens nothing any more. A device that was never seen here is noted too. */
  revoke(school: SchoolId, device: DeviceId, nowMs: number): Promise<void>;
  /** Kept in memory first and written with the next commit, within a second at the latest. */
  heard(school: SchoolId, device: DeviceId, facts: string, nowMs: number): Promise<void>;
  board(school: SchoolId): Promise<readonly BoardRow[]>;
}

export interface ChunkStore {
  /**
   * Keeps what is new of a parcel: durable when it resolves. Calls that come together share one transaction.
   * Segments of erased learners are taken out before anything is written. Null for a school that is not known.
   */
  commit(school: SchoolId, parcel: Parcel, nowMs: number): Promise<Committed | null>;
  /** What is held, from committed state; of all streams, or of those named. */
  have(school: SchoolId, streams?: readonly StreamId[]): Promise<Held>;
  /** Chunks with an event in scope that `theirs` does not hold, whole and verbatim: cutting is the caller's. */
  lacking(school: SchoolId, theirs: Have, scope: StoreScope, maxBytes: number): Promise<Lacking>;
  /** All versions of a stream's chunks that begin at a number or later, by beginning and hash, without the first few. */
  chunksFrom(
    school: SchoolId,
    stream: StreamId,
    from: number,
    skip: number,
    maxBytes: number,
  ): Promise<Lacking>;
  /** A learner's chunks behind a place, by stream and beginning. */
  history(
    school: SchoolId,
    learner: LearnerId,
    after: HistoryPlace | null,
    maxBytes: number,
  ): Promise<Lacking>;
  /** Chunks that the relay folds, in order of arrival, after a position; at most `most`. */
  notable(school: SchoolId, after: number, most: number): Promise<readonly StoredChunk[]>;
  /** A learner's chunks in order of arrival, after a position. */
  chunksWith(
    school: SchoolId,
    learner: LearnerId,
    after: number,
    most: number,
  ): Promise<readonly StoredChunk[]>;

  card(school: SchoolId, stream: StreamId): Promise<StreamCard | null>;
  cards(school: SchoolId): Promise<readonly StreamCard[]>;
  vocabulary(school: SchoolId, id: VocabularyKey): Promise<StoredVocabulary | null>;
  /** Ids of whole vocabularies. */
  vocabularies(school: SchoolId): Promise<readonly VocabularyKey[]>;
  vocabularyBeginning(school: SchoolId, id: VocabularyKey): Promise<VocabularyBeginning | null>;
  /** Of all of them, from where each goes on. */
  vocabularyBeginnings(school: SchoolId): Promise<readonly VocabularyWanted[]>;
  /**
   * Keeps the longer one; goes when the whole vocabulary is committed. Where the school has no room for one more, those
   * go that grew longest ago.
   */
  setVocabularyBeginning(school: SchoolId, beginning: VocabularyBeginning, nowMs: number): Promise<void>;
  /** What came of it turned out wrong: it is begun anew. */
  dropVocabularyBeginning(school: SchoolId, id: VocabularyKey): Promise<void>;
  forks(school: SchoolId): Promise<readonly Fork[]>;

  /** Those that wait for `needs`, oldest first, at most `most`; for any need when it is left out. */
  quarantined(
    school: SchoolId,
    reason: QuarantineReason,
    needs: string | null,
    most: number,
  ): Promise<readonly QuarantinedChunk[]>;
  quarantineCounts(school: SchoolId): Promise<readonly QuarantineCount[]>;
  /** Drops what waits, or was begun, and has been let wait too long. None of it was ever called held. */
  dropOverdue(school: SchoolId, nowMs: number): Promise<Overdue>;

  snapshots(school: SchoolId, learners: 'all' | readonly LearnerId[]): Promise<readonly Snapshot[]>;
  /** Takes the place of an older one; a snapshot of an earlier position changes nothing. */
  setSnapshots(school: SchoolId, snapshots: readonly Snapshot[]): Promise<void>;

  /**
   * Drops a learner's segments and snapshots from every row, and then the bytes from the files. What was held still
   * counts as held. Chunks that wait unread are cut when they are read. Done twice it changes nothing.
   */
  eraseLearner(school: SchoolId, learner: LearnerId, nowMs: number): Promise<Erasure>;
  erased(school: SchoolId): Promise<readonly LearnerId[]>;
}

export interface StoreCare {
  /** Random; another one after a backup was put in place, so that peers do not rely on what they were told before. */
  readonly epoch: string;
  counts(): Promise<StoreCounts>;
  /** Rewrites the files without what was erased. Holds writing back while it runs: about a second for 100 MB. */
  scrub(): Promise<void>;
  /** Reads everything. With `heal`, damaged chunks are dropped and no longer claimed, so that peers bring them again. */
  verify(heal: boolean): Promise<readonly Damage[]>;
  /** Streams a backup of all schools as of one moment, while writing goes on; readable by either store. */
  backup(): AsyncIterable<Uint8Array>;
  /** Into an empty store only. All or nothing; ends in a new epoch. */
  restore(backup: AsyncIterable<Uint8Array>): Promise<Result<StoreCounts, RestoreProblem>>;
}

export type RestoreProblem =
  | { readonly code: 'restore/no-backup' }
  | { readonly code: 'restore/damaged'; readonly detail: string }
  | { readonly code: 'restore/newer'; readonly found: number; readonly knows: number }
  | { readonly code: 'restore/not-empty' };

export interface RelayStore extends StoreIdentity, SchoolStore, DeviceStore, ChunkStore, StoreCare {}

/** Takes segments out of a chunk without touching its signature; from src/sync, given to the store when it opens. */
export type PruneChunk = (
  bytes: Uint8Array,
  drop: readonly LearnerId[],
  vocabulary: (id: VocabularyKey) => Uint8Array | null,
) => Result<{ readonly bytes: Uint8Array; readonly checks: Uint32Array }, unknown>;

/** The store cannot do its work: a full disk, a lost connection. Nothing of the call was kept; it may be tried again. */
export class StoreFailure extends Error {
  readonly code: 'store/full' | 'store/unreachable' | 'store/failed';
  constructor(code: StoreFailure['code'], detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'StoreFailure';
    this.code = code;
  }
}

/** What `openSqliteStore(folder, making)` and `openPostgresStore(url, making)` get from the composition root. */
export interface StoreMaking {
  /** 22 characters of base64url, 128 random bits: ids and epochs. */
  readonly newId: () => string;
  readonly nowMs: () => number;
  readonly prune: PruneChunk;
  /** Hears the text of every statement; for the test that reads them all, and for timing. */
  readonly watch?: (statement: string) => void;
}
