// What relays before one PostgreSQL go through: kills of theirs and of the server, tables of another version, a moved
// database, and the way from one kind of store to the other.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { toLine } from '../../src/relay/problem.ts';
import { SCHEMA_VERSION, SCHOOL_TABLES } from '../../src/relay/store/migrations.ts';
import { openPostgresStore } from '../../src/relay/store/postgres.ts';
import { expectRestored, fillEverything } from '../contracts/relay-store-backup.ts';
import { query } from '../support/postgres-server.ts';
import { servePostgres } from './postgres-home.ts';
import { createSqliteHomes } from './sqlite-home.ts';
import { cardOf, chunkOf } from './store-chunks.ts';
import { commit, enrol, makingOf, openSchool } from './store-home.ts';
import { expectSafe, startWriter, type Writer } from './store-writers.ts';

const homes = servePostgres();
const files = createSqliteHomes();
afterEach(() => files.removeAll());
// Whatever a test found, the next one has a server.
afterEach(() => homes.server.start());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('three processes write for one school, killed and started at random: nothing is lost or doubled', {
  timeout: 120_000,
}, async () => {
  const home = homes.create();
  const place = await home.place();
  const writers: Writer[] = [];
  const live = async (ms: number, leastSafe = 0) => {
    // Two of three write the same streams, as two relays that were given the same tablets' work.
    const writer = startWriter('postgres', place, `${writers.length % 2}`);
    writers.push(writer);
    await writer.ready;
    await pause(ms);
    // However slow the machine is.
    await expect.poll(() => countSafe(writer)).toBeGreaterThanOrEqual(leastSafe);
    await writer.kill();
  };
  await Promise.all([live(150), live(400), live(700, 12).then(() => live(120))]);
  const store = await home.open();
  await expectSafe(store, writers);
  const { chunks } = await store.lacking(
    (await store.schools())[0]?.school ?? failSchool(),
    new Map(),
    { learners: 'all', history: true },
    1e9,
  );
  const names = chunks.filter(({ sealed }) => sealed).map(({ stream, from }) => `${stream} ${from}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(10);
});

const countSafe = ({ safe }: Writer) => [...safe.values()].reduce((sum, last) => sum + last + 1, 0);

function failSchool(): never {
  throw new Error('Must be a school in the store');
}

test('the server itself is killed while relays write: what they called safe is there after it starts again', {
  timeout: 120_000,
}, async () => {
  const home = homes.create();
  const writers = ['p', 'q'].map((seed) => ({ seed }));
  const place = await home.place();
  const running = writers.map(({ seed }) => startWriter('postgres', place, seed));
  await Promise.all(running.map(({ ready }) => ready));
  await pause(300);
  await homes.server.kill();
  expect(await Promise.all(running.map(({ ended }) => ended))).toEqual([1, 1]);
  expect(running.map((writer) => writer.errors()).join()).toContain('store/unreachable');
  await homes.server.start();
  await expectSafe(await home.open(), running);
});

test('a store whose server is gone says so, and works again when the server does', {
  timeout: 120_000,
}, async () => {
  const home = homes.create();
  const store = await openSchool(home);
  await homes.server.kill();
  expect(await store.isHealthy()).toBe(false);
  await expect(commit(store, { cards: [cardOf('a')] })).rejects.toMatchObject({ code: 'store/unreachable' });
  await homes.server.start();
  expect(await store.isHealthy()).toBe(true);
  const committed = await commit(store, { cards: [cardOf('a')], chunks: [chunkOf({ from: 1, count: 5 })] });
  expect(committed.fates).toMatchObject([{ type: 'new' }]);
});

test('relays that start at once before an empty database agree on who they are', async () => {
  const home = homes.create();
  const stores = await Promise.all([home.open(), home.open(), home.open()]);
  expect(new Set(stores.map(({ relayId, epoch }) => `${relayId} ${epoch}`)).size).toBe(1);
});

test('tables of version 1 are brought to this version and stay whose they were', async () => {
  const home = homes.create();
  const fixture = fileURLToPath(new URL('fixtures/relay-version-1.sql', import.meta.url));
  await query(await home.place(), await readFile(fixture, 'utf8'));
  const store = await home.open();
  expect([store.relayId, store.schemaVersion]).toEqual(['relayOfVersion1_______', SCHEMA_VERSION]);
  await enrol(store, 'hill');
  expect(await store.schools()).toHaveLength(1);
});

test('a database of a newer version is refused and left as it is; its password is not told', async () => {
  const home = homes.create();
  await (await home.open()).close();
  await home.tamper('INSERT INTO migration (version, applied_at_ms) VALUES (?, 0)', SCHEMA_VERSION + 1);
  const place = await home.place();
  const refused = await openPostgresStore(place, makingOf());
  expect(refused).toMatchObject({
    problem: { code: 'store/newer', found: SCHEMA_VERSION + 1, knows: SCHEMA_VERSION },
  });
  expect(JSON.stringify(refused)).not.toContain(new URL(place).password);
});

test('a server that is down is said to be out of reach, with its host and without its password', async () => {
  const refused = await openPostgresStore('postgres://me:secret@127.0.0.1:1/none', makingOf());
  if (refused.ok) throw new Error('Must be refused');
  expect(refused.problem).toEqual({
    code: 'store/unreachable',
    host: '127.0.0.1:1',
    fault: { type: 'nothing-listens' },
  });
  const line = toLine(refused.problem);
  expect(line).toMatch(/^PostgreSQL at 127\.0\.0\.1:1 cannot be reached: nothing listens.* DATABASE_URL/);
  expect(line).not.toMatch(/secret|readable|backup/);
});

test('a server of a name that nobody has is out of reach too', async () => {
  const refused = await openPostgresStore('postgres://me:secret@nowhere.invalid/none', makingOf());
  expect(refused).toMatchObject({ problem: { code: 'store/unreachable', host: 'nowhere.invalid' } });
});

test('a database that the server does not have, and a wrong user, are told as what to correct', async () => {
  const place = new URL(await homes.create().place());
  const [other, stranger] = [new URL(place), new URL(place)];
  other.pathname = '/nowhere';
  stranger.username = 'stranger';
  for (const address of [other, stranger]) {
    const refused = await openPostgresStore(address.href, makingOf());
    if (refused.ok) throw new Error('Must be refused');
    expect(refused.problem).toMatchObject({ code: 'store/refused', host: place.host });
    expect(toLine(refused.problem)).toContain('correct user, password and database in DATABASE_URL.');
  }
});

test('a database that finds itself at another place takes a new epoch', async () => {
  const home = homes.create();
  const store = await home.open();
  await home.tamper("UPDATE relay SET place = 'another server'");
  const moved = await home.open();
  expect([moved.relayId, moved.epoch === store.epoch]).toEqual([store.relayId, false]);
  expect((await home.open()).epoch).toBe(moved.epoch);
});

test('a backup of either store goes into the other', async () => {
  const file = await files.create().open();
  await fillEverything(file);
  const database = await homes.create().open();
  await expectRestored(file, database);
  await expectRestored(database, await files.create().open());
});

test('every table of a school begins its key with the school', async () => {
  const home = homes.create();
  await home.open();
  const client = new pg.Client(await home.place());
  await client.connect();
  for (const table of Object.keys(SCHOOL_TABLES)) {
    const { rows } = await client.query(
      `SELECT a.attname AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indrelid = $1::regclass AND i.indisprimary`,
      [table],
    );
    expect(rows, table).toEqual([{ name: 'school_id' }]);
  }
  await client.end();
});
