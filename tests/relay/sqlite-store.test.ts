import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/relay/store/migrations.ts';
import { openSqliteStore } from '../../src/relay/store/sqlite.ts';
import { describeRelayStore } from '../contracts/relay-store.ts';
import { createSqliteHomes } from './sqlite-home.ts';
import { makingOf } from './store-home.ts';

const homes = createSqliteHomes();
afterEach(() => homes.removeAll());
describeRelayStore('SQLite', homes.create);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () => homes.createAt(folder).open();

test('what is committed is on the disk before it is called committed', async () => {
  const store = await open();
  expect(store.durable).toBe(true);
  const database = new Database(join(folder, 'relay.db'));
  expect(database.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
  database.close();
});

test('a database that was put back from a copy is noticed by the epoch beside it', async () => {
  const store = await open();
  await store.close();
  const copy = await readFile(join(folder, 'relay.db'));
  const later = await open();
  const restored = await (await homes.create().open()).restore(later.backup());
  expect(restored.ok).toBe(true);
  await later.close();
  await writeFile(join(folder, 'relay.epoch'), 'of another time\n');
  await writeFile(join(folder, 'relay.db'), copy);
  const back = await open();
  expect([back.relayId, back.epoch === store.epoch]).toEqual([store.relayId, false]);
  await back.close();
  expect((await open()).epoch).toBe(back.epoch);
});

test('a store of a newer version is left as it is', async () => {
  await (await open()).close();
  const file = join(folder, 'relay.db');
  const database = new Database(file);
  database.prepare('INSERT INTO migration (version, applied_at_ms) VALUES (?, 0)').run(SCHEMA_VERSION + 1);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const before = await readFile(file);
  expect(await openSqliteStore(folder, makingOf())).toEqual({
    ok: false,
    problem: { code: 'store/newer', file, found: SCHEMA_VERSION + 1, knows: SCHEMA_VERSION },
  });
  expect((await readFile(file)).equals(before)).toBe(true);
});

test('a file that is no database is told and left as it is', async () => {
  const file = join(folder, 'relay.db');
  await writeFile(file, 'a shopping list, by mistake, long enough to be taken for something'.repeat(20));
  const before = await readFile(file);
  expect(await openSqliteStore(folder, makingOf())).toMatchObject({
    problem: { code: 'store/unreadable', file },
  });
  expect((await readFile(file)).equals(before)).toBe(true);
});

test('a folder that cannot be made is told', async () => {
  await writeFile(join(folder, 'taken'), '');
  expect(await openSqliteStore(join(folder, 'taken/data'), makingOf())).toMatchObject({
    problem: { code: 'store/folder' },
  });
});

test('a folder in place of the database is told', async () => {
  await mkdir(join(folder, 'relay.db'));
  expect(await openSqliteStore(folder, makingOf())).toMatchObject({
    problem: { code: 'store/unreadable' },
  });
});

test('after it was closed everything is in one file', async () => {
  const store = await open();
  await store.setNote('label', 'Hill');
  await store.close();
  const log = await stat(join(folder, 'relay.db-wal')).catch(() => ({ size: 0 }));
  expect(log.size).toBe(0);
  const elsewhere = homes.create();
  await copyFile(join(folder, 'relay.db'), join(await elsewhere.place(), 'relay.db'));
  expect(await (await elsewhere.open()).note('label')).toBe('Hill');
});

test('migrations are numbered from 1 without gaps, in the order in which they are applied', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});
