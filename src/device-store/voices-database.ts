// What a teacher has said of packs, sentence by sentence. It can neither be fetched nor computed again, so each recording is
// flushed to the disk. It is apart from the drafts of packs, so that a child who is read to opens nothing else.
//
// Rule for the next version: as in log-database.ts.
import Dexie, { type Table } from 'dexie';
import type { PackId } from '../domain/ids.ts';
import type { IdbPorts } from './open-database.ts';
import type { SharedVoice, VoiceLine } from './voice-rows.ts';

export const VOICES_VERSION = 1;

/** Apart from its line, so that lines are counted without reading sounds. */
export interface VoiceSoundRow {
  readonly pack: PackId;
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export class VoicesDatabase extends Dexie {
  readonly lines: Table<VoiceLine, [pack: PackId, path: string]>;
  readonly sounds: Table<VoiceSoundRow, [pack: PackId, path: string]>;
  readonly shared: Table<SharedVoice, [pack: PackId, language: string]>;

  constructor(name: string, ports: IdbPorts) {
    super(name, { ...ports, autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(1).stores({ lines: '[pack+path],path', sounds: '[pack+path]', shared: '[pack+language]' });
    this.lines = this.table('lines');
    this.sounds = this.table('sounds');
    this.shared = this.table('shared');
  }
}
