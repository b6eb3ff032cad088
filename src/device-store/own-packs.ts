// The drafts of packs that are made on this tablet, with the bytes of their pictures and sounds. Stored rows are read
// through the same parser as a file from elsewhere: an earlier version of the app may have written them.
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import type { OwnPack } from '../packs/authoring/own-pack.ts';
import { parseOwnPack } from '../packs/authoring/parse-own-pack.ts';
import { guardVersion, type IdbPorts, openDatabase } from './open-database.ts';
import { toOwnBuffer } from './own-buffer.ts';
import { OWN_VERSION, OwnDatabase } from './own-database.ts';
import { StorageFailure, tryStorage } from './storage-problem.ts';
import { inTransaction } from './transaction.ts';

type Stored<T> = Promise<Result<T, Problem>>;

export interface OwnPacks {
  /** The one changed last comes first. */
  list(): Stored<readonly OwnPack[]>;
  /** Problems: own/gone. */
  read(id: PackId): Stored<OwnPack>;
  add(own: OwnPack, wallMs: number): Stored<OwnPack>;
  /** Reads, changes and writes in one step, so that two tabs never lose what the other wrote. A problem changes nothing. */
  change(id: PackId, wallMs: number, next: (own: OwnPack) => Result<OwnPack, Problem>): Stored<OwnPack>;
  remove(id: PackId): Stored<null>;
  addMedia(pack: PackId, path: string, bytes: Uint8Array): Stored<null>;
  readMedia(pack: PackId, path: string): Stored<Uint8Array | null>;
  /** All of a draft. */
  allMedia(pack: PackId): Stored<ReadonlyMap<string, Uint8Array>>;
  /** Of the draft what is not in `paths`; returns how many went. */
  dropMedia(pack: PackId, paths: ReadonlySet<string>): Stored<number>;
}

/** Problems: storage/newer, storage/blocked, storage/full, storage/unavailable. */
export async function openOwnPacks(
  name: string,
  idb: IdbPorts,
  onLost: (problem: Problem) => void,
): Promise<Result<OwnPacks, Problem>> {
  const factory = guardVersion(idb.indexedDB, OWN_VERSION);
  const database = new OwnDatabase(name, { ...idb, indexedDB: factory });
  const opened = await openDatabase(database, idb.indexedDB, { onLost });
  return opened.ok ? ok(createOwnPacks(opened.value)) : opened;
}

export function createOwnPacks(database: OwnDatabase): OwnPacks {
  const { packs, media } = database;
  const mediaOf = (pack: PackId) => media.where(':id').between([pack], [pack, []]);
  const found = async (id: PackId): Promise<OwnPack> => {
    const row = await packs.get(id);
    const own = row && parseOwnPack(row.own);
    if (!own) throw new StorageFailure({ code: 'own/gone' });
    return own;
  };
  return {
    list: () =>
      tryStorage('roster', async () => {
        const rows = await packs.toArray();
        return rows
          .sort((a, b) => b.changedAtMs - a.changedAtMs || (a.id < b.id ? -1 : 1))
          .flatMap(({ own }) => parseOwnPack(own) ?? []);
      }),
    read: (id) => tryStorage('roster', () => found(id)),
    add: (own, wallMs) =>
      tryStorage('roster', () =>
        inTransaction(database, [packs], async () => {
          await packs.add({ id: own.id, own, changedAtMs: wallMs });
          return own;
        }),
      ),
    change: (id, wallMs, next) =>
      tryStorage('roster', () =>
        inTransaction(database, [packs], async () => {
          const changed = next(await found(id));
          if (!changed.ok) throw new StorageFailure(changed.problem);
          await packs.put({ id, own: changed.value, changedAtMs: wallMs });
          return changed.value;
        }),
      ),
    remove: (id) =>
      tryStorage('roster', () =>
        inTransaction(database, [packs, media], async () => {
          await packs.delete(id);
          await mediaOf(id).delete();
          return null;
        }),
      ),
    addMedia: (pack, path, bytes) =>
      tryStorage('roster', () =>
        inTransaction(database, [media], async () => {
          await media.put({ pack, path, bytes: toOwnBuffer(bytes) });
          return null;
        }),
      ),
    readMedia: (pack, path) =>
      tryStorage('roster', async () => (await media.get([pack, path]))?.bytes ?? null),
    allMedia: (pack) =>
      tryStorage('roster', async () => {
        const rows = await mediaOf(pack).toArray();
        return new Map(rows.map(({ path, bytes }) => [path, bytes] as const));
      }),
    dropMedia: (pack, paths) =>
      tryStorage('roster', () =>
        inTransaction(database, [media], () =>
          mediaOf(pack)
            .filter(({ path }) => !paths.has(path))
            .delete(),
        ),
      ),
  };
}
