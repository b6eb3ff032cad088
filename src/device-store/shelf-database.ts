// What can be fetched or computed again: packs, downloads, snapshots, and the half-typed answer. Transactions are
// relaxed: a power cut may undo the last seconds, never half of a transaction (docs/decisions/two-databases.md).
//
// Rule for the next version: as in log-database.ts; a version may also empty a table, since all of it can be remade.
import Dexie, { type Table } from 'dexie';
import type { LearnerId, PackId } from '../domain/ids.ts';
import type { AddOnManifest } from '../packs/add-on-format.ts';
import type { PackManifest } from '../packs/format.ts';
import type { InstallRecord } from '../packs/install-records.ts';
import type { PublisherKey } from '../packs/signature-key.ts';
import type { EventPlace } from './event-log.ts';
import type { InstallId } from './install-id.ts';
import type { IdbPorts } from './open-database.ts';

export const SHELF_VERSION = 3;

export interface InstallRow {
  readonly install: InstallId;
  readonly pack: PackId;
  readonly state: 'staged' | 'installed' | 'leaving';
  readonly manifest: PackManifest;
  readonly sha256: string;
  /** 0 until installed. */
  readonly installedAtMs: number;
  /** Whose key signed it; missing for an unsigned one, and for what an earlier version of the app stored. */
  readonly signer?: PublisherKey;
  /** The site's own catalogue named it by its hash. */
  readonly isShipped?: boolean;
}

export interface AddOnRow {
  readonly install: InstallId;
  readonly id: PackId;
  /** For which it is. */
  readonly pack: PackId;
  readonly state: InstallRow['state'];
  readonly manifest: AddOnManifest;
  readonly sha256: string;
  /** 0 until installed. */
  readonly installedAtMs: number;
  readonly signer?: PublisherKey;
  readonly isShipped: boolean;
}

export interface DownloadRow {
  readonly url: string;
  readonly etag: string;
  readonly sizeBytes: number;
  readonly doneBytes: number;
  /** It waits for a teacher to say that it may be installed. */
  readonly isUndecided?: boolean;
  readonly staged?: StagedFile;
}

/** What a file says, stored under this name while nobody has said yes to it. */
export interface StagedFile {
  readonly install: InstallId;
  /** Nothing is missing: installed with one step. */
  readonly isWhole: boolean;
}

export interface DownloadPartRow {
  readonly url: string;
  readonly offset: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface SnapshotRow {
  readonly learner: LearnerId;
  /** Name and version of the fold, such as `tracing-1`. */
  readonly fold: string;
  readonly through: EventPlace;
  readonly count: number;
  readonly state: unknown;
}

export interface ModelRow {
  readonly pack: PackId;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly installedAtMs: number;
}

export interface DraftRow {
  readonly id: string;
  /** Which showing of which item it belongs to. */
  readonly showing: string;
  readonly value: unknown;
}

export class ShelfDatabase extends Dexie {
  readonly installs: Table<InstallRow, InstallId>;
  readonly records: Table<InstallRecord, [install: InstallId, key: string]>;
  readonly downloads: Table<DownloadRow, string>;
  readonly downloadParts: Table<DownloadPartRow, [url: string, offset: number]>;
  readonly snapshots: Table<SnapshotRow, [learner: LearnerId, fold: string]>;
  readonly drafts: Table<DraftRow, string>;
  readonly models: Table<ModelRow, PackId>;
  readonly addOns: Table<AddOnRow, InstallId>;

  constructor(name: string, ports: IdbPorts) {
    super(name, { ...ports, autoOpen: false, chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      installs: 'install,pack,state',
      records: '',
      downloads: 'url',
      downloadParts: '[url+offset]',
      snapshots: '[learner+fold]',
      drafts: 'id',
    });
    this.version(2).stores({ models: 'pack' });
    this.version(3).stores({ addOns: 'install,id,pack,state' });
    this.installs = this.table('installs');
    this.records = this.table('records');
    this.downloads = this.table('downloads');
    this.downloadParts = this.table('downloadParts');
    this.snapshots = this.table('snapshots');
    this.drafts = this.table('drafts');
    this.models = this.table('models');
    this.addOns = this.table('addOns');
  }
}
