// What a teacher is writing on this tablet. It can neither be fetched nor computed again, so each step is flushed to the
// disk; and no child's question needs it, so it is a database of its own that is opened when somebody writes.
//
// Rule for the next version: as in log-database.ts.
import Dexie, { type Table } from 'dexie';
import type { PackId } from '../domain/ids.ts';
import type { OwnPack } from '../packs/authoring/own-pack.ts';
import type { IdbPorts } from './open-database.ts';

export const OWN_VERSION = 1;

export interface OwnPackRow {
  readonly id: PackId;
  readonly own: OwnPack;
  /** For the order of a list. */
  readonly changedAtMs: number;
}

export interface OwnMediaRow {
  readonly pack: PackId;
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export class OwnDatabase extends Dexie {
  readonly packs: Table<OwnPackRow, PackId>;
  readonly media: Table<OwnMediaRow, [pack: PackId, path: string]>;

  constructor(name: string, ports: IdbPorts) {
    super(name, { ...ports, autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(1).stores({ packs: 'id', media: '[pack+path]' });
    this.packs = this.table('packs');
    this.media = this.table('media');
  }
}
