// What the vault needs of its surroundings: the log it unites into, keys, and what the packs' words are.
import type { PublicKey, StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import type { SchoolPin } from '../domain/trust-words.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import type { SignHash } from '../sync/chunk.ts';
import type { Sha256 } from '../sync/sha256.ts';
import type { VocabularyWords } from '../sync/vocabulary.ts';
import type { DexieEventLog } from './dexie-event-log.ts';
import type { LogDatabase } from './log-database.ts';

/** Signs what is written here. */
export interface Signer {
  readonly key: PublicKey;
  /** 65 bytes. */
  readonly point: Uint8Array<ArrayBuffer>;
  readonly sign: SignHash;
}

/** Which pack in which version. */
export interface PackName {
  readonly pack: string;
  readonly version: string;
}

export interface ChunkVaultPorts {
  readonly database: LogDatabase;
  readonly log: Pick<DexieEventLog, 'importWith' | 'readTypes'>;
  readonly crypto: CryptoPort;
  readonly signer: () => Promise<Signer>;
  readonly sha256: Sha256;
  readonly now: () => number;
  /** Null for a device that is alone: nothing comes in then. */
  readonly pin: () => Promise<SchoolPin | null>;
  /** Whether this device holds everything, or what its classes' snapshots do not cover. Asked within a transaction. */
  readonly keepsHistory: () => Promise<boolean>;
  /** Told after a commit: events that are new here. */
  readonly added?: (events: readonly StoredEvent[]) => void;
  /** A snapshot of the learner took the place of an older one, or of none. */
  readonly carried?: (learner: LearnerId) => void;
  /** Words of an installed pack; null when it is not installed in this version. */
  readonly packWords: (pack: PackName) => Promise<VocabularyWords | null>;
}
