import { describe, expect, it, vi } from 'vitest';
import { createPackShelf } from '../../src/device-store/dexie-pack-shelf.ts';
import type { InstallId } from '../../src/device-store/install-id.ts';
import type { PackShelf } from '../../src/device-store/pack-shelf.ts';
import { ITEMS_PER_CHUNK, itemIdAt } from '../../src/packs/columns.ts';
import { toRecordKey } from '../../src/packs/install-records.ts';
import { NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';
import { createFaultyStorage, FAULTS } from '../support/faulty-storage.ts';
import {
  COUNTING,
  FRACTIONS,
  HALVES,
  install,
  manifestOf,
  openTestShelf,
  recordsOf,
  shaOf,
} from './shelf-fixture.ts';

// Some tests go through every write of a step; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const LAST_ROW = 2 * ITEMS_PER_CHUNK - 1;

async function openShelf() {
  const database = await openTestShelf();
  return { database, shelf: createPackShelf(database) };
}

/** Which version every record of an installed pack belongs to: a whole version says the same everywhere. */
async function versionsIn(shelf: PackShelf, of: InstallId): Promise<ReadonlySet<string>> {
  const said = new Set<string>();
  for (const row of [0, ITEMS_PER_CHUNK]) {
    const { item, texts } = valueIn(await shelf.readItem(of, row, 'en'));
    said.add(String(item.prompt).slice(1, 6));
    said.add(Object.keys(texts).join().slice(1));
  }
  const { lessons, texts } = valueIn(await shelf.readLessons(of, HALVES, 'en'));
  said.add(String(lessons[0]?.id).slice('lesson-'.length));
  said.add(String(texts.lesson));
  said.add(valueIn(await shelf.readPackTexts(of, 'en')).title.slice('Fractions '.length));
  return said;
}

describe('an installed pack', () => {
  it('is listed and read, record by record', async () => {
    const { shelf } = await openShelf();
    const id = await install(shelf, FRACTIONS, '1.0.0');
    expect(valueIn(await shelf.list())).toEqual([
      {
        install: id,
        origin: { signer: null, isShipped: false },
        pack: FRACTIONS,
        version: '1.0.0',
        manifest: manifestOf(FRACTIONS, '1.0.0'),
        languages: [{ tag: 'en', review: 'teacher' }],
        sha256: shaOf('1.0.0'),
        installedAtMs: NOON_MS,
      },
    ]);
    const columns = valueIn(await shelf.readColumns(id));
    expect(itemIdAt(columns, LAST_ROW)).toBe(`item-${LAST_ROW}`);
    expect(valueIn(await shelf.readItem(id, LAST_ROW, 'en'))).toMatchObject({
      item: { id: `item-${LAST_ROW}`, prompt: `v1.0.0.${LAST_ROW}` },
      texts: { 'v1.0.0': 'chunk 1 of 1.0.0' },
    });
    expect(valueIn(await shelf.readModel(id))).toBe('{"of":"1.0.0"}');
    expect(valueIn(await shelf.readMedia(id, 'media/half.svg'))).toMatchObject({
      mime: 'image/svg+xml',
      bytes: new Uint8Array([1, 2, 3]),
    });
    expect(valueIn(await shelf.readMedia(id, 'media/none.svg'))).toBeNull();
    expect([...(await versionsIn(shelf, id))]).toEqual(['1.0.0']);
  });

  it('stands beside other packs, in the order of their ids', async () => {
    const { shelf } = await openShelf();
    await install(shelf, FRACTIONS, '1.0.0');
    await install(shelf, COUNTING, '2.0.0');
    expect(valueIn(await shelf.list()).map(({ pack }) => pack)).toEqual([COUNTING, FRACTIONS]);
  });

  it('has no lessons where a skill has none, and no model where the pack brings none', async () => {
    const { shelf } = await openShelf();
    const { install: id } = valueIn(await shelf.beginInstall(manifestOf(FRACTIONS, '1.0.0'), shaOf('1.0.0')));
    valueIn(await shelf.finishInstall(id, NOON_MS));
    expect(valueIn(await shelf.readLessons(id, HALVES, 'en'))).toEqual({ lessons: [], texts: {} });
    expect(valueIn(await shelf.readModel(id))).toBeNull();
  });

  it('stores a picture that was cut from a large archive without the archive', async () => {
    const { shelf, database } = await openShelf();
    const archive = new Uint8Array(100_000);
    const picture = archive.subarray(500, 510);
    const { install: id } = valueIn(await shelf.beginInstall(manifestOf(FRACTIONS, '1.0.0'), shaOf('1.0.0')));
    const record = { type: 'media', path: 'media/a.svg', mime: 'image/svg+xml', bytes: picture } as const;
    valueIn(await shelf.storeRecords(id, [record]));
    const stored = await database.records.get([id, 'media/a.svg']);
    expect(stored?.type === 'media' && stored.bytes.buffer.byteLength).toBe(10);
  });
});

describe('an install', () => {
  it('shows nothing before it is finished', async () => {
    const { shelf } = await openShelf();
    const { install: id } = valueIn(await shelf.beginInstall(manifestOf(FRACTIONS, '1.0.0'), shaOf('1.0.0')));
    valueIn(await shelf.storeRecords(id, recordsOf('1.0.0')));
    expect(valueIn(await shelf.list())).toEqual([]);
    valueIn(await shelf.finishInstall(id, NOON_MS));
    expect(valueIn(await shelf.list())).toHaveLength(1);
  });

  it('goes on where it was cut off, knowing what is stored', async () => {
    const { shelf } = await openShelf();
    const records = recordsOf('1.0.0');
    const begin = () => shelf.beginInstall(manifestOf(FRACTIONS, '1.0.0'), shaOf('1.0.0'));
    const first = valueIn(await begin());
    expect(first.stored.size).toBe(0);
    valueIn(await shelf.storeRecords(first.install, records.slice(0, 4)));
    const again = valueIn(await begin());
    expect(again.install).toBe(first.install);
    expect(again.stored).toEqual(new Set(records.slice(0, 4).map(toRecordKey)));
    const rest = records.filter((record) => !again.stored.has(toRecordKey(record)));
    valueIn(await shelf.storeRecords(again.install, rest));
    const { install: id } = valueIn(await shelf.finishInstall(again.install, NOON_MS));
    expect([...(await versionsIn(shelf, id))]).toEqual(['1.0.0']);
  });

  it('finished twice is finished once', async () => {
    const { shelf } = await openShelf();
    const id = await install(shelf, FRACTIONS, '1.0.0');
    expect(valueIn(await shelf.finishInstall(id, NOON_MS + 5)).installedAtMs).toBe(NOON_MS);
    expect(valueIn(await shelf.list())).toHaveLength(1);
  });

  it('of an archive that is installed already finds everything there', async () => {
    const { shelf } = await openShelf();
    const id = await install(shelf, FRACTIONS, '1.0.0');
    const again = valueIn(await shelf.beginInstall(manifestOf(FRACTIONS, '1.0.0'), shaOf('1.0.0')));
    expect(again.install).toBe(id);
    expect(again.stored).toEqual(new Set(recordsOf('1.0.0').map(toRecordKey)));
    expect(valueIn(await shelf.finishInstall(id, NOON_MS)).install).toBe(id);
  });

  it('given up leaves the installed version alone and goes with the next clean-up', async () => {
    const { shelf, database } = await openShelf();
    const old = await install(shelf, FRACTIONS, '1.0.0');
    const { install: id } = valueIn(await shelf.beginInstall(manifestOf(FRACTIONS, '2.0.0'), shaOf('2.0.0')));
    valueIn(await shelf.storeRecords(id, recordsOf('2.0.0')));
    valueIn(await shelf.abandonInstall(id));
    expect(problemIn(await shelf.finishInstall(id, NOON_MS)).code).toBe('pack/not-installed');
    expect(valueIn(await shelf.cleanUp())).toBe(recordsOf('2.0.0').length);
    expect(await database.records.count()).toBe(recordsOf('1.0.0').length);
    expect([...(await versionsIn(shelf, old))]).toEqual(['1.0.0']);
  });

  it('given up and begun again starts from nothing, whatever the clean-up had left', async () => {
    const { shelf } = await openShelf();
    const begin = () => shelf.beginInstall(manifestOf(FRACTIONS, '1.0.0'), shaOf('1.0.0'));
    const { install: id } = valueIn(await begin());
    valueIn(await shelf.storeRecords(id, recordsOf('1.0.0').slice(0, 3)));
    valueIn(await shelf.abandonInstall(id));
    expect(valueIn(await begin()).stored.size).toBe(0);
    valueIn(await shelf.storeRecords(id, recordsOf('1.0.0')));
    expect(valueIn(await shelf.cleanUp())).toBe(0);
    expect([...(await versionsIn(shelf, valueIn(await shelf.finishInstall(id, NOON_MS)).install))]).toEqual([
      '1.0.0',
    ]);
  });
});

describe('a clean-up', () => {
  it('leaves alone what is begun again while it runs', async () => {
    const { shelf } = await openShelf();
    const begin = () => shelf.beginInstall(manifestOf(FRACTIONS, '1.0.0'), shaOf('1.0.0'));
    const { install: id } = valueIn(await begin());
    valueIn(await shelf.storeRecords(id, recordsOf('1.0.0')));
    valueIn(await shelf.abandonInstall(id));
    const [, again] = await Promise.all([shelf.cleanUp(), begin()]);
    valueIn(await shelf.storeRecords(valueIn(again).install, recordsOf('1.0.0')));
    expect([...(await versionsIn(shelf, valueIn(await shelf.finishInstall(id, NOON_MS)).install))]).toEqual([
      '1.0.0',
    ]);
  });
});

describe('an update', () => {
  it('is read from its switch on, while who holds the old version reads that one to the end', async () => {
    const { shelf } = await openShelf();
    const old = await install(shelf, FRACTIONS, '1.0.0');
    const fresh = await install(shelf, FRACTIONS, '2.0.0');
    expect(valueIn(await shelf.list()).map(({ install: id }) => id)).toEqual([fresh]);
    expect([...(await versionsIn(shelf, fresh))]).toEqual(['2.0.0']);
    expect([...(await versionsIn(shelf, old))]).toEqual(['1.0.0']);
  });

  it('leaves nothing of the old version after the clean-up, and says so to who still asks', async () => {
    const { shelf, database } = await openShelf();
    const old = await install(shelf, FRACTIONS, '1.0.0');
    await install(shelf, FRACTIONS, '2.0.0');
    expect(valueIn(await shelf.cleanUp())).toBe(recordsOf('1.0.0').length);
    expect(await database.records.count()).toBe(recordsOf('2.0.0').length);
    expect(await database.installs.count()).toBe(1);
    const gone = { code: 'pack/not-installed', pack: FRACTIONS };
    expect(problemIn(await shelf.readItem(old, 0, 'en'))).toEqual(gone);
    expect(problemIn(await shelf.readColumns(old))).toEqual(gone);
    expect(problemIn(await shelf.readMedia(old, 'media/half.svg'))).toEqual(gone);
    expect(problemIn(await shelf.readLessons(old, HALVES, 'en'))).toEqual(gone);
    expect(valueIn(await shelf.cleanUp())).toBe(0);
  });

  it('takes along what an earlier update had begun and never finished', async () => {
    const { shelf, database } = await openShelf();
    const { install: id } = valueIn(await shelf.beginInstall(manifestOf(FRACTIONS, '1.5.0'), shaOf('1.5.0')));
    valueIn(await shelf.storeRecords(id, recordsOf('1.5.0')));
    await install(shelf, FRACTIONS, '2.0.0');
    valueIn(await shelf.cleanUp());
    expect(await database.installs.where({ state: 'staged' }).count()).toBe(0);
    expect(await database.records.count()).toBe(recordsOf('2.0.0').length);
  });

  it('back to the older version works like any other', async () => {
    const { shelf } = await openShelf();
    await install(shelf, FRACTIONS, '1.0.0');
    await install(shelf, FRACTIONS, '2.0.0');
    const back = await install(shelf, FRACTIONS, '1.0.0');
    valueIn(await shelf.cleanUp());
    expect([...(await versionsIn(shelf, back))]).toEqual(['1.0.0']);
  });
});

describe('a part that storage lost', () => {
  it('is told as lost, not as a pack that is not there, and comes back with the same archive', async () => {
    const { shelf, database } = await openShelf();
    const id = await install(shelf, FRACTIONS, '1.0.0');
    const whole = valueIn(await shelf.readItem(id, 0, 'en'));
    await database.records.delete([id, 'items/0']);
    const lost = { code: 'pack/parts-lost', pack: FRACTIONS };
    expect(problemIn(await shelf.readItem(id, 0, 'en'))).toEqual(lost);
    await database.records.delete([id, 'columns']);
    expect(problemIn(await shelf.readColumns(id))).toEqual(lost);
    expect(await install(shelf, FRACTIONS, '1.0.0')).toBe(id);
    expect(valueIn(await shelf.readItem(id, 0, 'en'))).toEqual(whole);
    expect((await shelf.readColumns(id)).ok).toBe(true);
  });
});

describe('a removal', () => {
  it('takes the pack off the shelf and leaves the others', async () => {
    const { shelf, database } = await openShelf();
    await install(shelf, COUNTING, '1.0.0');
    const id = await install(shelf, FRACTIONS, '1.0.0');
    valueIn(await shelf.removePack(FRACTIONS));
    expect(valueIn(await shelf.list()).map(({ pack }) => pack)).toEqual([COUNTING]);
    valueIn(await shelf.cleanUp());
    expect(problemIn(await shelf.readColumns(id)).code).toBe('pack/not-installed');
    expect(await database.records.count()).toBe(recordsOf('1.0.0').length);
  });
});

describe('an update that is hit at any write', () => {
  const FEW = 2;
  const update = async (shelf: PackShelf): Promise<boolean> => {
    const staged = await shelf.beginInstall(manifestOf(FRACTIONS, '2.0.0'), shaOf('2.0.0'));
    if (!staged.ok) return false;
    for (const record of recordsOf('2.0.0', FEW)) {
      if (staged.value.stored.has(toRecordKey(record))) continue;
      if (!(await shelf.storeRecords(staged.value.install, [record])).ok) return false;
    }
    const finished = await shelf.finishInstall(staged.value.install, NOON_MS);
    return finished.ok && (await shelf.cleanUp()).ok;
  };
  it.each(FAULTS)(
    'leaves the old version whole or the new one, and a second try ends well: %s',
    async (fault) => {
      let finished = false;
      for (let at = 0; !finished; at++) {
        const storage = createFaultyStorage();
        const name = `update-${fault}-${at}`;
        await install(createPackShelf(await openTestShelf(storage.indexedDB, name)), FRACTIONS, '1.0.0', FEW);
        storage.failAt(at, fault);
        finished = await update(createPackShelf(await openTestShelf(storage.indexedDB, name)));

        const database = await openTestShelf(storage.indexedDB, name);
        const shelf = createPackShelf(database);
        const [current, ...others] = valueIn(await shelf.list());
        expect(others).toEqual([]);
        if (current === undefined) throw new Error('Must have one version on the shelf');
        expect([...(await versionsIn(shelf, current.install))]).toEqual([current.version]);

        expect(await update(shelf)).toBe(true);
        const [after] = valueIn(await shelf.list());
        expect(after?.version).toBe('2.0.0');
        expect(await database.records.count()).toBe(recordsOf('2.0.0', FEW).length);
        expect(at).toBeLessThan(60);
      }
    },
  );
});
