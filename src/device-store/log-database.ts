// What cannot be made again: the log, who this installation is, keys, settings. Every transaction is strict, that is
// flushed to the disk before it counts (docs/decisions/two-databases.md).
//
// Rule for the next version: add `this.version(2).stores({ only what changes }).upgrade(...)` below the first, never
// change a line of an older one, and raise LOG_VERSION. Fixtures in tests/device-store/fixtures stay as they are; the
// new version gets its own (make-fixture.ts), and the migrations' test opens every one there is.
import Dexie, { type Table } from 'dexie';
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import type { Hlc } from '../domain/time.ts';
import type { IdbPorts } from './open-database.ts';
import type {
  AcknowledgementRow,
  CardRow,
  CarriedRow,
  ChunkRow,
  ErasedRow,
  StreamRow,
  VocabularyRow,
  WaitingRow,
} from './sync-rows.ts';
import type { ClockMemory } from './wall-clock.ts';

export const LOG_VERSION = 2;

/** `twin` is 0; forks of the same (stream, sequence) are 1, 2 … in the order of their canonical text. */
export type EventKey = [stream: StreamId, sequence: number, twin: number];

/** The one row that says who writes here; changed in the same transaction as the log. */
export interface InstallationRow extends ClockMemory {
  readonly id: 'here';
  readonly stream: StreamId;
  /** The number that the next event of the stream gets. */
  readonly next: number;
  /** Of the last event written or met; missing before the first. */
  readonly hlc?: Hlc;
  /** The marker outside of this database was read back for this stream: it is there to stay. */
  readonly marked: boolean;
  /** XOR of the checks of all events of the stream; missing where it was begun before checks were kept. */
  readonly check?: number;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** A CryptoKey or a set of them, under a name; structured clone keeps non-extractable keys as such. */
export interface KeyRow {
  readonly id: string;
  readonly value: unknown;
}

export class LogDatabase extends Dexie {
  readonly events: Table<StoredEvent, EventKey>;
  readonly installation: Table<InstallationRow, 'here'>;
  readonly keys: Table<KeyRow, string>;
  readonly settings: Table<SettingRow, string>;
  readonly streams: Table<StreamRow, StreamId>;
  readonly chunks: Table<ChunkRow, [stream: StreamId, from: number, hash: string]>;
  readonly cards: Table<CardRow, StreamId>;
  readonly vocabularies: Table<VocabularyRow, string>;
  readonly acknowledgements: Table<AcknowledgementRow, string>;
  readonly waiting: Table<WaitingRow, string>;
  readonly erased: Table<ErasedRow, LearnerId>;
  readonly carried: Table<CarriedRow, [learner: LearnerId, pack: string]>;

  constructor(name: string, ports: IdbPorts) {
    super(name, { ...ports, autoOpen: false, chromeTransactionDurability: 'strict' });
    // Keys of events are outside of the rows, so that a row is the event as it came, unknown fields included.
    this.version(1).stores({
      events: ',[hlc+stream+sequence],[learner+hlc+stream+sequence],type',
      installation: 'id',
      keys: 'id',
      settings: 'key',
    });
    // What travels (sync-rows.ts). Nothing is filled in: what is missing is made of the events when it is first needed.
    this.version(2).stores({
      streams: 'stream',
      chunks: '[stream+from+hash],[stream+from+to],*learners',
      cards: 'stream',
      vocabularies: 'id',
      acknowledgements: 'peer',
      waiting: 'hash,why',
      erased: 'learner',
      carried: '[learner+pack]',
    });
    this.events = this.table('events');
    this.installation = this.table('installation');
    this.keys = this.table('keys');
    this.settings = this.table('settings');
    this.streams = this.table('streams');
    this.chunks = this.table('chunks');
    this.cards = this.table('cards');
    this.vocabularies = this.table('vocabularies');
    this.acknowledgements = this.table('acknowledgements');
    this.waiting = this.table('waiting');
    this.erased = this.table('erased');
    this.carried = this.table('carried');
  }
}
