// Add-ons in IndexedDB, in the same table of records as the packs. Which of them are read is one record of the pack's
// version, so bringing, renewing and removing one is one transaction, and whoever is killed before it leaves all as it was.
import { ITEMS_PER_CHUNK } from '../packs/columns.ts';
import {
  type InstallRecord,
  parseStoredItem,
  parseStoredLesson,
  toRecordKey,
} from '../packs/install-records.ts';
import { ADD_ONS_KEY, toAddOnsRecord, toWeaveId, wovenIn } from './add-on-reading.ts';
import type { AddOnShelf, InstalledAddOn, WovenAddOn } from './add-on-shelf.ts';
import type { InstallId } from './install-id.ts';
import { toBulkKeys } from './outbound-keys.ts';
import { toOwnBuffer } from './own-buffer.ts';
import { deleteAddOn, recordsOf } from './shelf-clean-up.ts';
import type { AddOnRow, InstallRow, ShelfDatabase } from './shelf-database.ts';
import { StorageFailure, tryStorage } from './storage-problem.ts';
import { inTransaction } from './transaction.ts';

export function createAddOnShelf(database: ShelfDatabase): AddOnShelf {
  const { addOns, installs, records } = database;
  const read = <T>(work: () => PromiseLike<T>) => tryStorage('install', work);
  const change = <T>(work: () => PromiseLike<T>) =>
    read(() => inTransaction(database, [addOns, installs, records], work));

  const put = async (addOn: InstallId, under: InstallId, batch: readonly InstallRecord[]) => {
    const row = await addOns.get(addOn);
    if (row === undefined || row.state === 'leaving') throw gone(row?.pack ?? addOn);
    await records.bulkPut(batch.map(toStored), toBulkKeys(batch.map((one) => [under, toRecordKey(one)])));
    return batch.length;
  };

  return {
    list: () => read(async () => (await installedRows(database)).map(toInstalled)),
    readWoven: (pack) => read(async () => wovenIn(await records.get([pack, ADD_ONS_KEY]))),
    begin: (manifest, sha256, { signer, isShipped }) =>
      change(async () => {
        const install = `${manifest.id} ${sha256}` as InstallId;
        const held = await addOns.get(install);
        if (held === undefined || held.state === 'leaving') {
          // Of one that is leaving records may have gone already: its rest goes first, so that `stored` tells the truth.
          await recordsOf(database, install).delete();
          const row = { install, id: manifest.id, pack: manifest.for.id, state: 'staged', manifest } as const;
          await addOns.put({ ...row, sha256, installedAtMs: 0, isShipped, ...(signer && { signer }) });
        }
        const keys = await recordsOf(database, install).primaryKeys();
        return { install, stored: new Set(keys.map(([, key]) => key)) };
      }),
    store: (addOn, batch) => change(() => put(addOn, addOn, batch)),
    storeWoven: (addOn, pack, batch) => change(() => put(addOn, toWeaveId(addOn, pack), batch)),
    finish: (woven, pack, wallMs) => change(() => finish(database, woven, pack, wallMs)),
    finishAlone: (addOn, wallMs) => change(() => finishAlone(database, addOn, wallMs)),
    abandon: async (addOn) => {
      const marked = await change(async () => {
        const row = await addOns.get(addOn);
        if (row?.state === 'staged') await addOns.put({ ...row, state: 'leaving' });
        return null;
      });
      if (marked.ok || marked.problem.code !== 'storage/full') return marked;
      // A full disk has no room for the mark either; deleting needs none.
      return read(async () => {
        const row = await addOns.get(addOn);
        if (row?.state === 'staged') await deleteAddOn(database, addOn);
        return null;
      });
    },
    remove: (id) => change(() => remove(database, id)),

    readManifest: (pack) =>
      read(async () => {
        const row = await installs.get(pack);
        if (row === undefined || row.state === 'leaving') throw gone(toPackName(pack));
        return row.manifest;
      }),
    readFile: (addOn, path) =>
      read(async () => {
        const record = await records.get([addOn, `file/${path}`]);
        return record?.type === 'file' ? record : null;
      }),
    readSound: (addOn, path) =>
      read(async () => {
        const record = await records.get([addOn, path]);
        return record?.type === 'media' ? record : null;
      }),
    readChunk: (pack, chunk, language) =>
      read(async () => {
        const [items, texts] = await records.bulkGet([
          [pack, `items/${chunk}`],
          [pack, `texts/${language}/${chunk}`],
        ]);
        if (items?.type !== 'items') return null;
        if (texts?.type !== 'texts') throw lost(pack);
        return { sources: items.lines.slice(0, ITEMS_PER_CHUNK).map(parseStoredItem), texts: texts.texts };
      }),
    readLessons: (pack, skill, language) =>
      read(async () => {
        const [lessons, texts] = await records.bulkGet([
          [pack, `lessons/${skill}`],
          [pack, `lesson-texts/${language}/${skill}`],
        ]);
        if (lessons?.type !== 'lessons' || texts?.type !== 'lesson-texts') return { sources: [], texts: {} };
        return { sources: lessons.lines.map(parseStoredLesson), texts: texts.texts };
      }),
    readNames: (pack, language) =>
      read(async () => {
        const record = await records.get([pack, `pack-texts/${language}`]);
        if (record?.type !== 'pack-texts') throw lost(pack);
        return record;
      }),
  };
}

async function finish(
  database: ShelfDatabase,
  woven: WovenAddOn,
  pack: InstallId,
  wallMs: number,
): Promise<InstalledAddOn> {
  const { addOns, installs, records } = database;
  const row = await addOns.get(woven.install);
  if (row === undefined || row.state === 'leaving') throw gone(woven.install);
  if ((await installs.get(pack))?.state !== 'installed') throw gone(row.pack);
  const others = await addOns.where({ id: row.id }).toArray();
  const leaving = others.filter(({ install }) => install !== row.install);
  await addOns.bulkPut(leaving.map((one) => ({ ...one, state: 'leaving' as const })));
  // Its version before may have been for another pack.
  await takeOff(
    database,
    leaving.filter((one) => one.pack !== row.pack),
  );
  const before = wovenIn(await records.get([pack, ADD_ONS_KEY]));
  const place = before.findIndex(({ install }) => install === woven.install);
  const rest = before.filter(({ install }) => !others.some((one) => one.install === install));
  // One that is only woven again keeps its place among the others.
  const at = place < 0 ? rest.length : place;
  await putAddOns(database, pack, [...rest.slice(0, at), woven, ...rest.slice(at)]);
  const installed: AddOnRow = {
    ...row,
    state: 'installed',
    installedAtMs: row.state === 'installed' ? row.installedAtMs : wallMs,
  };
  await addOns.put(installed);
  return toInstalled(installed);
}

async function finishAlone(
  { addOns }: ShelfDatabase,
  install: InstallId,
  wallMs: number,
): Promise<InstalledAddOn> {
  const row = await addOns.get(install);
  if (row === undefined || row.state === 'leaving') throw gone(install);
  const before = (await addOns.where({ id: row.id }).toArray()).filter((one) => one.install !== install);
  await addOns.bulkPut(before.map((one) => ({ ...one, state: 'leaving' as const })));
  const installed: AddOnRow = { ...row, state: 'installed', installedAtMs: wallMs };
  await addOns.put(installed);
  return toInstalled(installed);
}

async function remove(database: ShelfDatabase, id: AddOnRow['id']): Promise<boolean> {
  const { addOns } = database;
  const rows = await addOns.where({ id }).toArray();
  await addOns.bulkPut(rows.map((row) => ({ ...row, state: 'leaving' as const })));
  await takeOff(database, rows);
  return rows.some(({ state }) => state === 'installed');
}

/** No version of their packs reads them any more. */
async function takeOff(database: ShelfDatabase, rows: readonly AddOnRow[]): Promise<void> {
  const { installs, records } = database;
  for (const pack of new Set(rows.map((row) => row.pack))) {
    for (const { install } of await installs.where({ pack }).toArray()) {
      const woven = wovenIn(await records.get([install, ADD_ONS_KEY]));
      const rest = woven.filter((one) => !rows.some((row) => row.install === one.install));
      if (rest.length < woven.length) await putAddOns(database, install, rest);
    }
  }
}

async function putAddOns(
  { records }: ShelfDatabase,
  pack: InstallId,
  woven: readonly WovenAddOn[],
): Promise<void> {
  await records.bulkPut([toAddOnsRecord(woven)], toBulkKeys([[pack, ADD_ONS_KEY]]));
}

/** In a transaction: those that are there still; one that was brought meanwhile and is not woven yet has only its sounds until it is. */
export async function carryAddOns(
  database: ShelfDatabase,
  { install, pack }: InstallRow,
  woven: readonly WovenAddOn[],
): Promise<void> {
  const mine = (await installedRows(database)).filter((row) => row.pack === pack);
  if (mine.length === 0) return;
  const carried = mine.map(
    (row) => woven.find((one) => one.install === row.install) ?? { install: row.install, languages: [] },
  );
  await putAddOns(database, install, carried);
}

async function installedRows(database: ShelfDatabase): Promise<readonly AddOnRow[]> {
  const rows = await database.addOns.where({ state: 'installed' }).toArray();
  return rows.sort((a, b) => a.installedAtMs - b.installedAtMs || (a.id < b.id ? -1 : 1));
}

function toStored(record: InstallRecord): InstallRecord {
  return record.type === 'media' || record.type === 'file'
    ? { ...record, bytes: toOwnBuffer(record.bytes) }
    : record;
}

function toInstalled({
  install,
  id,
  pack,
  manifest,
  sha256,
  installedAtMs,
  ...rest
}: AddOnRow): InstalledAddOn {
  const origin = { signer: rest.signer ?? null, isShipped: rest.isShipped };
  return { install, id, pack, manifest, sha256, installedAtMs, origin };
}

const gone = (pack: string) => new StorageFailure({ code: 'pack/not-installed', pack });
const lost = (pack: InstallId) => new StorageFailure({ code: 'pack/parts-lost', pack: toPackName(pack) });
const toPackName = (install: InstallId): string => install.split(' ')[0] ?? install;
