// What a relay on one machine goes through: a pulled plug, a full disk, a bad sector, a second process, an old file.
import { randomBytes } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { afterEach, expect, test, vi } from 'vitest';
import { SCHEMA_VERSION, SCHOOL_TABLES } from '../../src/relay/store/migrations.ts';
import { createSqliteHomes } from './sqlite-home.ts';
import { cardOf, chunkOf, learnerNamed, segmentText } from './store-chunks.ts';
import { commit, enrol, openSchool, SCHOOL } from './store-home.ts';
import { expectSafe, startWriter } from './store-writers.ts';

const homes = createSqliteHomes();
afterEach(() => homes.removeAll());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('killed at any moment, it keeps everything that it called safe', { timeout: 120_000 }, async () => {
  const home = homes.create();
  const writers = [];
  for (const ms of [3, 17, 60, 140, 260]) {
    const writer = startWriter('sqlite', await home.place(), `${ms}`);
    writers.push(writer);
    await writer.ready;
    await pause(ms);
    // The last one at any moment after something is safe, however slow the disk is.
    if (ms === 260) await expect.poll(() => writer.safe.size).toBeGreaterThan(0);
    await writer.kill();
    const store = await home.open();
    await expectSafe(store, writers);
    await store.close();
  }
  expect(writers.some(({ safe }) => safe.size > 0)).toBe(true);
});

test('two processes write to one file at once, and both are whole', { timeout: 120_000 }, async () => {
  const home = homes.create();
  const place = await home.place();
  const writers = ['x', 'y'].map((seed) => startWriter('sqlite', place, seed, { length: 40 }));
  const ended = await Promise.all(writers.map(({ ended }) => ended));
  expect(ended, writers.map((writer) => writer.errors()).join()).toEqual([0, 0]);
  const store = await home.open();
  await expectSafe(store, writers);
  expect((await store.counts()).events).toBe(2 * 6 * 40 * 20);
});

test('a disk that is full refuses the commit as such, and loses nothing that was safe', {
  timeout: 120_000,
}, async () => {
  const home = homes.create();
  // No file may pass so many blocks: 512 bytes each in one shell, 1,024 in another.
  const writer = startWriter('sqlite', await home.place(), 'full', { limit: 'ulimit -f 3000' });
  expect(await writer.ended).toBe(1);
  expect(writer.errors()).toContain('store/full');
  expect(writer.safe.size).toBeGreaterThan(0);
  const store = await home.open();
  await expectSafe(store, [writer]);
  const more = await commit(store, {
    cards: [cardOf('later')],
    chunks: [chunkOf({ stream: 'later', from: 1, count: 9 })],
  });
  expect(more.fates).toMatchObject([{ type: 'new' }]);
});

test('a bad sector in a chunk is found and healed by letting go of the chunk', async () => {
  const home = homes.create();
  const store = await openSchool(home);
  const chunks = Array.from({ length: 40 }, (_, n) => chunkOf({ from: 1 + 50 * n, count: 50 }));
  await commit(store, { cards: [cardOf('a')], chunks });
  await store.close();
  const file = join(await home.place(), 'relay.db');
  const bytes = await readFile(file);
  const at = bytes.indexOf(Buffer.from(chunks[20]?.bytes ?? []));
  expect(at).toBeGreaterThan(0);
  bytes.fill(0, at + 100, at + 140);
  await writeFile(file, bytes);
  const again = await home.open();
  expect(await again.verify(true)).toEqual([
    { type: 'chunk', school: SCHOOL, stream: cardOf('a').stream, from: 1_001 },
  ]);
  expect((await again.have(SCHOOL)).get(cardOf('a').stream)?.ranges).toEqual([
    [1, 1_000],
    [1_051, 2_000],
  ]);
  expect((await commit(again, { chunks })).fates.filter(({ type }) => type === 'new')).toHaveLength(1);
});

test('pages that cannot be read any more are told as damage of the file', async () => {
  const home = homes.create();
  const store = await openSchool(home);
  await commit(store, {
    cards: [cardOf('a')],
    chunks: Array.from({ length: 400 }, (_, n) => chunkOf({ from: 1 + 50 * n, count: 50 })),
  });
  await store.close();
  const file = join(await home.place(), 'relay.db');
  const bytes = await readFile(file);
  // All behind the schema and the small tables.
  bytes.fill(0x5a, Math.floor(bytes.length / 2));
  await writeFile(file, bytes);
  const again = await home.open();
  expect((await again.verify(false)).map(({ type }) => type)).toContain('file');
});

test('a large file is rewritten a little after an erasing, also when the relay was killed in between', {
  timeout: 60_000,
}, async () => {
  const home = homes.create();
  const store = await openSchool(home);
  const filler = Array.from({ length: 6 }, (_, n) => ({
    id: `00000000000000a${n}`,
    bytes: new Uint8Array(randomBytes(4_000_000)),
  }));
  await commit(store, { vocabularies: filler });
  const chunk = chunkOf({ from: 1, count: 50, learners: ['amina', 'bilal'] });
  await commit(store, { cards: [cardOf('a')], chunks: [chunk] });
  expect(await store.eraseLearner(SCHOOL, learnerNamed('amina'), 0)).toEqual({ chunks: 1, scrubbed: false });
  // Zeros lie where it was, already; the rewrite is owed.
  expect((await home.rawBytes()).includes(segmentText(chunk, 'amina'))).toBe(false);
  await store.close();

  const again = await home.open();
  expect(await again.note('store: scrub owed')).not.toBeNull();
  await vi.waitFor(async () => expect(await again.note('store: scrub owed')).toBeNull(), {
    timeout: 30_000,
    interval: 200,
  });
  expect((await home.rawBytes()).includes(segmentText(chunk, 'bilal'))).toBe(true);
});

test('a store of version 1 is brought to this version and stays who it was', async () => {
  const home = homes.create();
  const fixture = fileURLToPath(new URL('fixtures/relay-version-1.db', import.meta.url));
  await copyFile(fixture, join(await home.place(), 'relay.db'));
  const store = await home.open();
  expect([store.relayId, store.schemaVersion]).toEqual(['relayOfVersion1_______', SCHEMA_VERSION]);
  await enrol(store, 'hill');
  await commit(store, { cards: [cardOf('a')], chunks: [chunkOf({ from: 1, count: 5 })] });
  const { epoch } = store;
  await store.close();
  const again = await home.open();
  expect([again.epoch, (await again.counts()).events]).toEqual([epoch, 5]);
});

test('every table of a school begins its key with the school', async () => {
  const home = homes.create();
  await (await home.open()).close();
  const database = new Database(join(await home.place(), 'relay.db'));
  for (const table of Object.keys(SCHOOL_TABLES)) {
    const rows: unknown = database
      .prepare('SELECT name FROM pragma_table_info(?) WHERE pk = 1')
      .raw()
      .all([table]);
    expect(rows, table).toEqual([['school_id']]);
  }
  database.close();
});
