import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { compareWithMark } from '../../src/device-store/installation-marker.ts';
import { openShelf } from '../../src/device-store/open-shelf.ts';
import { SHELF_VERSION } from '../../src/device-store/shelf-database.ts';
import type { StoredEvent } from '../../src/domain/event.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { readAll } from '../contracts/event-log.ts';
import { answerBody, learnerNamed, NOON_MS, streamNamed, valueIn } from '../support/event-samples.ts';
import { copyDatabases, deleteDatabase, openRaw } from '../support/raw-database.ts';
import { createTablet } from './log-fixture.ts';

const AMINA = learnerNamed('amina');

const starts = (events: readonly StoredEvent[]) =>
  events.flatMap((event) => (event.type === 'stream-started' ? [event] : []));

describe('a first start', () => {
  it('begins a stream with the event that says so', async () => {
    const { log, started, notices } = await createTablet().open();
    const [first, ...more] = await readAll(log);
    expect(first).toMatchObject({ type: 'stream-started', why: 'new', app: 'test', sequence: 1 });
    expect(first).not.toHaveProperty('previous');
    expect([more, started, notices]).toEqual([[], 'new', []]);
  });

  it('gives two tablets two streams', async () => {
    const streams = await Promise.all(
      [createTablet(), createTablet()].map(async (tablet) =>
        valueIn(await (await tablet.open()).log.currentStream()),
      ),
    );
    expect(streams[0]).not.toBe(streams[1]);
  });

  it('begins one stream when two tabs start at once', async () => {
    const tablet = createTablet();
    const opened = await Promise.all([tablet.open(), tablet.open()]);
    expect(opened.map(({ started }) => started).sort()).toEqual(['new', null]);
    expect(starts(await readAll(opened[0].log))).toHaveLength(1);
  });
});

describe('a later start', () => {
  it('goes on with the stream and the numbers of the last one', async () => {
    const tablet = createTablet();
    const [before] = valueIn(await (await tablet.open()).log.append([answerBody(AMINA, 1)], NOON_MS));
    const { log, started } = await tablet.open();
    const [after] = valueIn(await log.append([answerBody(AMINA, 2)], NOON_MS));
    expect(started).toBeNull();
    expect([after?.stream, after?.sequence]).toEqual([before?.stream, (before?.sequence ?? 0) + 1]);
  });

  it('goes on where the marker cannot be read or was never written', async () => {
    const tablet = createTablet();
    const nowhere = { read: async () => 'unavailable' as const, write: async () => false };
    await tablet.open({ marker: nowhere });
    expect((await tablet.open({ marker: nowhere })).started).toBeNull();
    expect((await tablet.open()).started).toBeNull();
  });

  it('tells that the storage is gone and begins a stream that names the lost one', async () => {
    const tablet = createTablet();
    const lost = await tablet.open();
    const stream = valueIn(await lost.log.currentStream());
    lost.log.close();
    await deleteDatabase(tablet.indexedDB, tablet.name);
    const { log, started, notices } = await tablet.open();
    expect(started).toBe('lost-storage');
    expect(notices).toEqual([{ code: 'storage/vanished' }]);
    expect(starts(await readAll(log))).toMatchObject([{ why: 'lost-storage', previous: stream }]);
    expect((await tablet.open()).notices).toEqual([]);
  });

  it('begins a stream when the database was copied from another tablet', async () => {
    const original = createTablet();
    (await original.open()).log.close();
    // The second start reads the mark of the first: now its absence would say something.
    const opened = await original.open();
    valueIn(await opened.log.append([answerBody(AMINA, 1)], NOON_MS));
    const stream = valueIn(await opened.log.currentStream());
    const clone = createTablet(await copyDatabases(original.indexedDB), original.name);
    const { log, started } = await clone.open();
    expect(started).toBe('cloned');
    expect(starts(await readAll(log))).toMatchObject([{ why: 'new' }, { why: 'cloned', previous: stream }]);
    const [mine] = valueIn(await log.append([answerBody(AMINA, 2)], NOON_MS));
    expect(mine?.stream).not.toBe(stream);
    expect((await clone.open()).started).toBeNull();
  });

  it('is no copy of itself when the battery went flat before the browser kept the mark', async () => {
    const tablet = createTablet();
    const opened = await tablet.open();
    const stream = valueIn(await opened.log.currentStream());
    opened.log.close();
    tablet.marker.mark = null;
    const { log, started } = await tablet.open();
    expect(started).toBeNull();
    expect(valueIn(await log.currentStream())).toBe(stream);
  });

  it('never gives a number again when an older copy of the database was put back', async () => {
    const tablet = createTablet();
    (await tablet.open()).log.close();
    const opened = await tablet.open();
    const older = await copyDatabases(tablet.indexedDB);
    const [lost] = valueIn(await opened.log.append([answerBody(AMINA, 1)], NOON_MS));
    valueIn(await opened.mark());

    const rolledBack = createTablet(older, tablet.name);
    rolledBack.marker.mark = tablet.marker.mark;
    const { log, started } = await rolledBack.open();
    const [next] = valueIn(await log.append([answerBody(AMINA, 2)], NOON_MS));
    expect(started).toBe('restored');
    expect(next?.stream).not.toBe(lost?.stream);
  });
});

describe('the mark outside of the database', () => {
  const row = { id: 'here', stream: streamNamed('one'), next: 5, marked: true } as const;

  it('says nothing about a stream that was never marked', () => {
    const other = { stream: streamNamed('two'), next: 9 };
    expect(compareWithMark({ ...row, marked: false }, other)).toBe('same');
    expect(compareWithMark({ ...row, marked: false }, null)).toBe('same');
  });

  it('tells a copy, an older copy and a loss apart', () => {
    expect(compareWithMark(row, { stream: row.stream, next: 5 })).toBe('same');
    expect(compareWithMark(row, { stream: row.stream, next: 6 })).toBe('rolled-back');
    expect(compareWithMark(row, { stream: streamNamed('two'), next: 1 })).toBe('copied');
    expect(compareWithMark(row, null)).toBe('copied');
    expect(compareWithMark(row, 'unavailable')).toBe('same');
    expect(compareWithMark(null, { stream: row.stream, next: 5 })).toBe('vanished');
    expect(compareWithMark(null, null)).toBe('first-start');
  });
});

describe('a database that cannot be opened', () => {
  it('is left as it is when a later version of the app made it', async () => {
    const tablet = createTablet();
    const later = await openRaw(tablet.indexedDB, tablet.name, 30, (database) => {
      database.createObjectStore('of-the-future').put('kept', 'key');
    });
    later.close();
    expect(await tablet.tryOpen()).toEqual({
      ok: false,
      problem: { code: 'storage/newer', found: 3, knows: 2 },
    });
    const untouched = await openRaw(tablet.indexedDB, tablet.name);
    expect(untouched.version).toBe(30);
    expect([...untouched.objectStoreNames]).toEqual(['of-the-future']);
    expect(tablet.marker.mark).toBeNull();
  });

  it('is told as newer for the shelf too', async () => {
    const indexedDB = new IDBFactory();
    (await openRaw(indexedDB, 'banyan-shelf', 10 * (SHELF_VERSION + 1), () => undefined)).close();
    const opened = await openShelf({ idb: { indexedDB, IDBKeyRange }, name: 'banyan-shelf' });
    expect(opened).toMatchObject({
      ok: false,
      problem: { code: 'storage/newer', found: SHELF_VERSION + 1, knows: SHELF_VERSION },
    });
  });

  it('is told as blocked while an older tab does not let go', async () => {
    const tablet = createTablet();
    const older = await openRaw(tablet.indexedDB, tablet.name, 1, () => undefined);
    expect(await tablet.tryOpen({ blockedAfterMs: 20 })).toEqual({
      ok: false,
      problem: { code: 'storage/blocked' },
    });
    older.close();
  });

  it('opens as soon as an older tab lets go', async () => {
    const tablet = createTablet();
    const older = await openRaw(tablet.indexedDB, tablet.name, 1, () => undefined);
    setTimeout(() => older.close(), 30);
    expect((await tablet.open({ blockedAfterMs: 2000 })).started).toBe('new');
  });

  it('is told as unavailable where storage is switched off', async () => {
    const indexedDB = new IDBFactory();
    indexedDB.open = () => {
      throw new DOMException('The user denied access', 'SecurityError');
    };
    expect(await createTablet(indexedDB).tryOpen()).toMatchObject({
      ok: false,
      problem: { code: 'storage/unavailable' },
    });
  });
});

describe('an open database', () => {
  it('lets a later version of the app in, and says that this tab must reload', async () => {
    const tablet = createTablet();
    const told: Problem[] = [];
    const { log } = await tablet.open({ onLost: (problem) => told.push(problem) });
    const later = await openRaw(tablet.indexedDB, tablet.name, 30, () => undefined);
    expect(later.version).toBe(30);
    expect(told).toEqual([{ code: 'storage/blocked' }]);
    expect(await log.append([answerBody(AMINA, 1)], NOON_MS)).toMatchObject({
      ok: false,
      problem: { code: 'storage/unavailable' },
    });
  });

  it('says that the storage is gone when the browser closes it, and makes no empty one in its place', async () => {
    const tablet = createTablet();
    const told: Problem[] = [];
    const { log, database } = await tablet.open({ onLost: (problem) => told.push(problem) });
    const { forceCloseDatabase } = await import('fake-indexeddb');
    forceCloseDatabase(database.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await expect.poll(() => told).toEqual([{ code: 'storage/vanished' }]);
    await deleteDatabase(tablet.indexedDB, tablet.name);
    expect(await log.append([answerBody(AMINA, 1)], NOON_MS)).toMatchObject({ ok: false });
    expect(await tablet.indexedDB.databases()).toEqual([]);
  });
});
