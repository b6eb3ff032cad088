// One pack from one shelf to another of the same device: for a place of its own that is deleted as a whole later. The
// shelf it comes from is only read, and not made where there is none.
import type { PackId } from '../domain/ids.ts';
import { ADD_ONS_KEY } from './add-on-reading.ts';
import { guardVersion, type IdbPorts, openDatabase } from './open-database.ts';
import { toBulkKeys } from './outbound-keys.ts';
import { SHELF_VERSION, ShelfDatabase } from './shelf-database.ts';
import { inTransaction } from './transaction.ts';

export interface CopyShelfPorts {
  readonly idb: IdbPorts;
  /** Names of the databases. */
  readonly from: string;
  readonly to: string;
  /** Where it is on the shelf; else the first pack that is. */
  readonly preferred: PackId;
}

/** True when a pack is on the other shelf now. Whatever stands against it, that shelf can still be filled as a new one is. */
export async function copyPack({ idb, from, to, preferred }: CopyShelfPorts): Promise<boolean> {
  if (!(await isThere(idb.indexedDB, from))) return false;
  const source = await open(idb, from);
  const target = source && (await open(idb, to));
  try {
    if (!source || !target) return false;
    if ((await target.installs.where({ state: 'installed' }).count()) > 0) return true;
    return await copyBetween(source, target, preferred);
  } catch {
    return false;
  } finally {
    source?.close();
    target?.close();
  }
}

async function copyBetween(
  source: ShelfDatabase,
  target: ShelfDatabase,
  preferred: PackId,
): Promise<boolean> {
  const installed = await source.installs.where({ state: 'installed' }).sortBy('pack');
  const chosen = installed.find(({ pack }) => pack === preferred) ?? installed[0];
  if (!chosen) return false;
  const own = source.records.where(':id').between([chosen.install], [chosen.install, []]);
  const [keys, records] = [await own.primaryKeys(), await own.toArray()];
  const { installs, records: copies } = target;
  await inTransaction(target, [installs, copies], async () => {
    await copies.bulkPut(records, toBulkKeys(keys));
    // Add-ons stay where they are.
    await copies.delete([chosen.install, ADD_ONS_KEY]);
    await installs.put(chosen);
  });
  return true;
}

/** Asked first: opening a database makes it. A browser that does not tell is taken to have it. */
async function isThere(factory: IDBFactory, name: string): Promise<boolean> {
  if (typeof factory.databases !== 'function') return true;
  return (await factory.databases()).some((one) => one.name === name);
}

/** Null for one of another version of the app: it is left alone. */
async function open(idb: IdbPorts, name: string): Promise<ShelfDatabase | null> {
  const factory = guardVersion(idb.indexedDB, SHELF_VERSION);
  const opened = await openDatabase(new ShelfDatabase(name, { ...idb, indexedDB: factory }), idb.indexedDB);
  return opened.ok ? opened.value : null;
}
