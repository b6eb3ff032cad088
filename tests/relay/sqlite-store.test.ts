import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/relay/store/migrations.ts';
import type { StoreIdentity } from '../../src/relay/store/relay-store.ts';
import { openSqliteStore } from '../../src/relay/store/sqlite.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function open(newRelayId = 'first'): Promise<StoreIdentity> {
  const store = await openSqliteStore(folder, { newRelayId, nowMs: 1 });
  if (!store.ok) throw new Error(`The store must open, got ${JSON.stringify(store.problem)}`);
  return store.value;
}

test('a relay keeps its identity over restarts', async () => {
  const first = await open('first');
  expect([first.relayId, first.schemaVersion, await first.isHealthy()]).toEqual([
    'first',
    SCHEMA_VERSION,
    true,
  ]);
  await first.close();
  const second = await open('second');
  expect(second.relayId).toBe('first');
  await second.close();
});

test('what is committed is on the disk before it is called committed', async () => {
  const store = await open();
  expect(store.durable).toBe(true);
  const database = new Database(join(folder, 'relay.db'));
  expect(database.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
  database.close();
  await store.close();
});

test('a closed store says that it is not healthy', async () => {
  const store = await open();
  await store.close();
  expect(await store.isHealthy()).toBe(false);
});

test('a store of a newer version is left as it is', async () => {
  await (await open()).close();
  const file = join(folder, 'relay.db');
  const database = new Database(file);
  database.prepare('INSERT INTO migration (version, applied_at_ms) VALUES (?, 0)').run(SCHEMA_VERSION + 1);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const before = await readFile(file);
  expect(await openSqliteStore(folder, { newRelayId: 'x', nowMs: 1 })).toEqual({
    ok: false,
    problem: { code: 'store/newer', file, found: SCHEMA_VERSION + 1, knows: SCHEMA_VERSION },
  });
  expect((await readFile(file)).equals(before)).toBe(true);
});

test('a file that is no database is told and left as it is', async () => {
  const file = join(folder, 'relay.db');
  await writeFile(file, 'a shopping list, by mistake, long enough to be taken for something'.repeat(20));
  const before = await readFile(file);
  expect(await openSqliteStore(folder, { newRelayId: 'x', nowMs: 1 })).toMatchObject({
    problem: { code: 'store/unreadable', file },
  });
  expect((await readFile(file)).equals(before)).toBe(true);
});

test('a folder that cannot be made is told', async () => {
  await writeFile(join(folder, 'taken'), '');
  expect(await openSqliteStore(join(folder, 'taken/data'), { newRelayId: 'x', nowMs: 1 })).toMatchObject({
    problem: { code: 'store/folder' },
  });
});

test('a folder in place of the database is told', async () => {
  await mkdir(join(folder, 'relay.db'));
  expect(await openSqliteStore(folder, { newRelayId: 'x', nowMs: 1 })).toMatchObject({
    problem: { code: 'store/unreadable' },
  });
});

test('migrations are numbered from 1 without gaps, in the order in which they are applied', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});
