// The shelf in IndexedDB. Records lie under (install, key); which install of a pack is read is one field of one row,
// so switching versions is one write, and whoever is killed before it leaves the old version whole.
import { type PackId, parsePackId } from '../domain/ids.ts';
import { columnsOf } from '../packs/column-sources.ts';
import { COLUMNS_FORM, ITEMS_PER_CHUNK, type ItemColumns } from '../packs/columns.ts';
import type { ItemSource, LessonSource, PackManifest } from '../packs/format.ts';
import {
  type InstallRecord,
  parseStoredItem,
  parseStoredLesson,
  toRecordKey,
} from '../packs/install-records.ts';
import { ADD_ONS_KEY, languagesWith, readItemChunk, readTexts, wovenIn } from './add-on-reading.ts';
import { carryAddOns, createAddOnShelf } from './dexie-add-on-shelf.ts';
import type { InstallId, PackOrigin } from './install-id.ts';
import { countLost } from './lost-records.ts';
import { toBulkKeys } from './outbound-keys.ts';
import { toOwnBuffer } from './own-buffer.ts';
import type { InstalledPack, PackShelf, PackSources, StagedInstall } from './pack-shelf.ts';
import { deleteInstall, deleteLeaving, recordsOf } from './shelf-clean-up.ts';
import type { InstallRow, ShelfDatabase } from './shelf-database.ts';
import { StorageFailure, tryStorage } from './storage-problem.ts';
import { inTransaction } from './transaction.ts';

/** What nobody can say anything of. */
const UNKNOWN: PackOrigin = { signer: null, isShipped: false };

type RecordOf<T extends InstallRecord['type']> = Extract<InstallRecord, { readonly type: T }>;

export function createPackShelf(database: ShelfDatabase): PackShelf {
  const { installs, records } = database;
  const read = <T>(work: () => PromiseLike<T>) => tryStorage('install', work);
  const change = <T>(work: () => PromiseLike<T>) =>
    tryStorage('install', () => inTransaction(database, [installs, records], work));
  const changeAll = <T>(work: () => PromiseLike<T>) =>
    tryStorage('install', () =>
      inTransaction(database, [installs, records, database.models, database.addOns], work),
    );

  return {
    addOns: createAddOnShelf(database),
    list: () =>
      read(async () => {
        const rows = await installs.where({ state: 'installed' }).sortBy('pack');
        return Promise.all(rows.map((row) => toInstalled(database, row)));
      }),
    readColumns: (install) =>
      read(async () => {
        const { columns } = await need(database, install, 'columns');
        return columns.form === COLUMNS_FORM ? columns : renewColumns(database, install);
      }),
    readItem: (install, row, language) =>
      read(async () => {
        const chunk = Math.floor(row / ITEMS_PER_CHUNK);
        const { items, texts } = await readItemChunk(database, install, chunk, language);
        const line = items?.type === 'items' ? items.lines[row % ITEMS_PER_CHUNK] : undefined;
        if (line === undefined || texts?.type !== 'texts') throw await lost(database, install);
        return { item: parseStoredItem(line), texts: texts.texts };
      }),
    readItems: (install, chunk, language) =>
      read(async () => {
        const { items, texts } = await readItemChunk(database, install, chunk, language);
        if (items?.type !== 'items') {
          await needInstalled(database, install);
          return null;
        }
        if (texts?.type !== 'texts') throw await lost(database, install);
        return { items: items.lines.map(parseStoredItem), texts: texts.texts };
      }),
    readLessons: (install, skill, language) =>
      read(async () => {
        const key = `lesson-texts/${language}/${skill}`;
        const keys = [`lessons/${skill}`, key, ADD_ONS_KEY] as const;
        const [lessons, own, addOns] = await records.bulkGet(keys.map((one) => [install, one]));
        const texts = await readTexts(database, install, { own, addOns, language, key });
        if (lessons?.type !== 'lessons' || texts?.type !== 'lesson-texts') {
          await needInstalled(database, install);
          return { lessons: [], texts: {} };
        }
        return { lessons: lessons.lines.map(parseStoredLesson), texts: texts.texts };
      }),
    readSources: (install) => read(() => readSources(database, install)),
    readPackTexts: (install, language) =>
      read(async () => {
        const key = `pack-texts/${language}`;
        const [own, addOns] = await records.bulkGet([key, ADD_ONS_KEY].map((one) => [install, one]));
        const texts = await readTexts(database, install, { own, addOns, language, key });
        if (texts?.type !== 'pack-texts') throw await lost(database, install);
        return texts;
      }),
    readModel: (install) => read(async () => (await find(database, install, 'model', 'model'))?.json ?? null),
    readModelFile: (install) =>
      read(async () => (await find(database, install, 'model-file', 'model-file'))?.bytes ?? null),
    readMedia: (install, path) => read(() => find(database, install, 'media', path)),
    readFile: (install, path) => read(() => find(database, install, 'file', `file/${path}`)),
    countLost: (install) => read(async () => countLost(database, await needInstalled(database, install))),

    beginInstall: (manifest, sha256, origin = UNKNOWN) =>
      change(() => begin(database, manifest, sha256, origin)),
    storeRecords: (install, batch) =>
      change(async () => {
        const row = await installs.get(install);
        // Installed already where another tab was faster with the very same archive, or where something of it was lost:
        // what is written is the same to the letter.
        if (row?.state !== 'staged' && row?.state !== 'installed') throw gone(install);
        await records.bulkPut(
          batch.map(toStoredRecord),
          toBulkKeys(batch.map((record) => [install, toRecordKey(record)])),
        );
        return batch.length;
      }),
    finishInstall: (install, wallMs, woven = []) =>
      changeAll(async () => {
        const row = await installs.get(install);
        if (row === undefined || row.state === 'leaving') throw gone(install);
        if (row.state === 'installed') return toInstalled(database, row);
        await leave(database, row.pack);
        await carryAddOns(database, row, woven);
        const installed: InstallRow = { ...row, state: 'installed', installedAtMs: wallMs };
        await installs.put(installed);
        return toInstalled(database, installed);
      }),
    abandonInstall: async (install) => {
      const marked = await change(async () => {
        const row = await installs.get(install);
        if (row?.state === 'staged') await installs.put({ ...row, state: 'leaving' });
        return null;
      });
      if (marked.ok || marked.problem.code !== 'storage/full') return marked;
      // A full disk has no room for the mark either; deleting needs none.
      return read(async () => {
        await deleteInstall(database, install, 'staged');
        return null;
      });
    },
    removePack: (pack) =>
      changeAll(async () => {
        await database.models.delete(pack);
        const mine = await database.addOns.where({ pack }).toArray();
        await database.addOns.bulkPut(mine.map((row) => ({ ...row, state: 'leaving' as const })));
        return leave(database, pack);
      }),
    cleanUp: () => read(() => deleteLeaving(database)),
  };
}

/** Chunk by chunk, so that other reads come in between. */
async function readSources(database: ShelfDatabase, install: InstallId): Promise<PackSources> {
  const { manifest } = await needInstalled(database, install);
  const items: ItemSource[] = [];
  for (let chunk = 0; ; chunk++) {
    const record = await find(database, install, 'items', `items/${chunk}`);
    if (record === null) break;
    items.push(...record.lines.map(parseStoredItem));
  }
  const lessons: LessonSource[] = [];
  for (const { id } of manifest.skills) {
    const record = await find(database, install, 'lessons', `lessons/${id}`);
    lessons.push(...(record?.lines ?? []).map(parseStoredLesson));
  }
  return { items, lessons };
}

/** Columns that an earlier version of the app stored, made anew from the pack's own records, and kept. */
async function renewColumns(database: ShelfDatabase, install: InstallId): Promise<ItemColumns> {
  const { manifest } = await needInstalled(database, install);
  const { misconceptions } = await need(database, install, 'misconceptions');
  const stored = { ...(await readSources(database, install)), misconceptions };
  const columns = columnsOf(
    stored,
    manifest.skills.map(({ id }) => id),
  );
  await keepColumns(database, install, columns);
  return columns;
}

/** A full disk keeps nobody from practising: they are made again at the next start. */
async function keepColumns(database: ShelfDatabase, install: InstallId, columns: ItemColumns): Promise<void> {
  const { installs, records } = database;
  try {
    await inTransaction(database, [installs, records], async () => {
      if ((await installs.get(install))?.state !== 'installed') return;
      await records.bulkPut([{ type: 'columns', columns }], toBulkKeys([[install, 'columns']]));
    });
  } catch {
    // What is in memory teaches as well.
  }
}

function toStoredRecord(record: InstallRecord): InstallRecord {
  return record.type === 'media' || record.type === 'model-file' || record.type === 'file'
    ? { ...record, bytes: toOwnBuffer(record.bytes) }
    : record;
}

/** The same pack from the same archive is the same install, wherever it was cut off. */
function toInstallId(pack: PackId, sha256: string): InstallId {
  return `${pack} ${sha256}` as InstallId;
}

async function begin(
  database: ShelfDatabase,
  manifest: PackManifest,
  sha256: string,
  { signer, isShipped }: PackOrigin,
): Promise<StagedInstall> {
  const install = toInstallId(manifest.id, sha256);
  const held = await database.installs.get(install);
  if (held === undefined || held.state === 'leaving') {
    // One that is leaving may have lost records already: its rest goes first, so that `stored` tells the truth.
    await recordsOf(database, install).delete();
    const row = { install, pack: manifest.id, state: 'staged', manifest, sha256, installedAtMs: 0 } as const;
    await database.installs.put({ ...row, isShipped, ...(signer && { signer }) });
  } else if (isShipped && !held.isShipped) {
    await database.installs.put({ ...held, isShipped });
  }
  return toStaged(database, { install, pack: manifest.id, manifest, sha256 });
}

async function toStaged(
  database: ShelfDatabase,
  { install, pack, manifest, sha256 }: Pick<InstallRow, 'install' | 'pack' | 'manifest' | 'sha256'>,
): Promise<StagedInstall> {
  const keys = await recordsOf(database, install).primaryKeys();
  const stored = new Set(keys.map(([, key]) => key));
  return { install, pack, version: manifest.version, manifest, sha256, stored };
}

async function leave(database: ShelfDatabase, pack: PackId): Promise<null> {
  // Staged ones too: what another version had begun would lie there for ever.
  const leaving = await database.installs.where({ pack }).toArray();
  await database.installs.bulkPut(leaving.map((row) => ({ ...row, state: 'leaving' as const })));
  return null;
}

async function find<T extends InstallRecord['type']>(
  database: ShelfDatabase,
  install: InstallId,
  type: T,
  key: string,
): Promise<RecordOf<T> | null> {
  const record = await database.records.get([install, key]);
  if (record !== undefined && isOf(record, type)) return record;
  await needInstalled(database, install);
  return null;
}

async function need<T extends InstallRecord['type']>(
  database: ShelfDatabase,
  install: InstallId,
  type: T,
  key: string = type,
): Promise<RecordOf<T>> {
  const record = await find(database, install, type, key);
  if (record === null) throw await lost(database, install);
  return record;
}

/** Tells "this pack has no such record" from "this version has left the shelf". */
async function needInstalled(database: ShelfDatabase, install: InstallId): Promise<InstallRow> {
  const row = await database.installs.get(install);
  if (row === undefined || row.state === 'leaving') throw gone(install);
  return row;
}

function isOf<T extends InstallRecord['type']>(record: InstallRecord, type: T): record is RecordOf<T> {
  return record.type === type;
}

function gone(install: InstallId): StorageFailure {
  return new StorageFailure({ code: 'pack/not-installed', pack: packOf(install) });
}

/** What every version has is not there: the storage lost it, or the version has left the shelf. */
async function lost(database: ShelfDatabase, install: InstallId): Promise<StorageFailure> {
  await needInstalled(database, install);
  return new StorageFailure({ code: 'pack/parts-lost', pack: packOf(install) });
}

function packOf(install: InstallId): string {
  const [pack = ''] = install.split(' ');
  const parsed = parsePackId(pack);
  return parsed.ok ? parsed.value : pack;
}

async function toInstalled(database: ShelfDatabase, row: InstallRow): Promise<InstalledPack> {
  const addOns = wovenIn(await database.records.get([row.install, ADD_ONS_KEY]));
  return {
    install: row.install,
    pack: row.pack,
    version: row.manifest.version,
    manifest: row.manifest,
    languages: languagesWith(row.manifest.languages, addOns),
    sha256: row.sha256,
    installedAtMs: row.installedAtMs,
    origin: row.isShipped === undefined ? null : { signer: row.signer ?? null, isShipped: row.isShipped },
  };
}
