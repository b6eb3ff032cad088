import { describe, expect, it, vi } from 'vitest';
import { createPackShelf } from '../../src/device-store/dexie-pack-shelf.ts';
import type { InstallId } from '../../src/device-store/install-id.ts';
import type { PackShelf } from '../../src/device-store/pack-shelf.ts';
import { ITEMS_PER_CHUNK } from '../../src/packs/columns.ts';
import { NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';
import { createFaultyStorage, FAULTS } from '../support/faulty-storage.ts';
import {
  addOnOf,
  bringAddOn,
  broughtBy,
  SOUND,
  SWAHILI,
  swahili,
  tryBring,
  wovenOf,
} from './add-on-fixture.ts';
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

vi.setConfig({ testTimeout: 60_000 });

async function openShelf() {
  const database = await openTestShelf();
  return { database, shelf: createPackShelf(database) };
}

/** What the pack says in Swahili, wherever it says anything. */
async function saidIn(shelf: PackShelf, pack: InstallId, language = 'sw'): Promise<ReadonlySet<string>> {
  const said = new Set<string>();
  for (const row of [0, ITEMS_PER_CHUNK]) {
    said.add(Object.values(valueIn(await shelf.readItem(pack, row, language)).texts).join());
  }
  said.add(String(valueIn(await shelf.readLessons(pack, HALVES, language)).texts.lesson));
  said.add(valueIn(await shelf.readPackTexts(pack, language)).title);
  return said;
}

const languagesOf = async (shelf: PackShelf) =>
  valueIn(await shelf.list()).map(({ languages }) => languages.map(({ tag }) => tag).join(' '));

/** A version of the pack with the texts of the add-on woven into it, all but the switch. */
async function stage(shelf: PackShelf, version: string, addOn: string): Promise<InstallId> {
  const staged = valueIn(await shelf.beginInstall(manifestOf(FRACTIONS, version), shaOf(version)));
  valueIn(await shelf.storeRecords(staged.install, recordsOf(version)));
  const [brought] = valueIn(await shelf.addOns.list());
  if (brought)
    valueIn(await shelf.addOns.storeWoven(brought.install, staged.install, wovenOf(addOn, version)));
  return staged.install;
}

describe('a pack with an add-on', () => {
  it('has one language more, and its own as before', async () => {
    const { shelf } = await openShelf();
    const pack = await install(shelf, FRACTIONS, '1.0.0');
    await install(shelf, COUNTING, '1.0.0');
    const { install: addOn } = await bringAddOn(shelf, pack, '1.0.0', '1.0.0');
    expect(await languagesOf(shelf)).toEqual(['en', 'en sw']);
    expect([...(await saidIn(shelf, pack))]).toEqual(['1.0.0 in 1.0.0']);
    expect(valueIn(await shelf.readPackTexts(pack, 'en')).title).toBe('Fractions 1.0.0');
    expect(valueIn(await shelf.readMedia(addOn, SOUND))?.bytes).toEqual(new Uint8Array([1, 2, 3]));
    expect(valueIn(await shelf.addOns.list())).toMatchObject([{ id: SWAHILI, pack: FRACTIONS }]);
    expect(valueIn(await shelf.countLost(pack))).toBe(0);
  });

  it('reads that of the last one where two have the language, and the other again without it', async () => {
    const { shelf } = await openShelf();
    const pack = await install(shelf, FRACTIONS, '1.0.0');
    await bringAddOn(shelf, pack, '1.0.0', '1.0.0');
    const other = { ...addOnOf('1.0.0'), id: COUNTING };
    const { install: second } = valueIn(
      await shelf.addOns.begin(other, shaOf('9.0.0'), { signer: null, isShipped: false }),
    );
    valueIn(await shelf.addOns.storeWoven(second, pack, wovenOf('9.0.0', '1.0.0')));
    valueIn(await shelf.addOns.finish({ install: second, languages: [swahili] }, pack, NOON_MS + 1));
    expect([...(await saidIn(shelf, pack))]).toEqual(['9.0.0 in 1.0.0']);
    expect(valueIn(await shelf.addOns.remove(COUNTING))).toBe(true);
    expect([...(await saidIn(shelf, pack))]).toEqual(['1.0.0 in 1.0.0']);
  });

  it('says in its own language what the storage has lost of the add-on', async () => {
    const { shelf, database } = await openShelf();
    const pack = await install(shelf, FRACTIONS, '1.0.0');
    const { install: addOn } = await bringAddOn(shelf, pack, '1.0.0', '1.0.0');
    await database.records.delete([`${addOn} ${pack}` as InstallId, 'texts/sw/0']);
    expect(valueIn(await shelf.readItem(pack, 0, 'sw')).texts).toEqual({ 'v1.0.0': 'chunk 0 of 1.0.0' });
  });

  it('is read in its own language by who still asks for the one that was taken off', async () => {
    const { shelf, database } = await openShelf();
    const pack = await install(shelf, FRACTIONS, '1.0.0');
    await bringAddOn(shelf, pack, '1.0.0', '1.0.0');
    expect(valueIn(await shelf.addOns.remove(SWAHILI))).toBe(true);
    expect(valueIn(await shelf.addOns.remove(SWAHILI))).toBe(false);
    expect(await languagesOf(shelf)).toEqual(['en']);
    expect([...(await saidIn(shelf, pack))]).toContain('Fractions 1.0.0');
    valueIn(await shelf.cleanUp());
    expect(await database.addOns.count()).toBe(0);
    // The record of which add-ons there are stays, and says that there are none.
    expect(await database.records.count()).toBe(recordsOf('1.0.0').length + 1);
  });

  it('takes it along when it leaves the shelf', async () => {
    const { shelf, database } = await openShelf();
    const pack = await install(shelf, FRACTIONS, '1.0.0');
    await bringAddOn(shelf, pack, '1.0.0', '1.0.0');
    valueIn(await shelf.removePack(FRACTIONS));
    expect(valueIn(await shelf.addOns.list())).toEqual([]);
    valueIn(await shelf.cleanUp());
    expect(await database.records.count()).toBe(0);
    expect(await database.addOns.count()).toBe(0);
  });

  it('keeps it through its update, woven into the new version, and nothing of the old weave', async () => {
    const { shelf, database } = await openShelf();
    const pack = await install(shelf, FRACTIONS, '1.0.0');
    const { install: addOn } = await bringAddOn(shelf, pack, '1.0.0', '1.0.0');
    const fresh = await stage(shelf, '2.0.0', '1.0.0');
    expect([...(await saidIn(shelf, pack))]).toEqual(['1.0.0 in 1.0.0']);
    valueIn(await shelf.finishInstall(fresh, NOON_MS, [{ install: addOn, languages: [swahili] }]));
    expect(await languagesOf(shelf)).toEqual(['en sw']);
    expect([...(await saidIn(shelf, fresh))]).toEqual(['1.0.0 in 2.0.0']);
    expect([...(await saidIn(shelf, pack))]).toEqual(['1.0.0 in 1.0.0']);
    valueIn(await shelf.cleanUp());
    const kept = recordsOf('2.0.0').length + broughtBy('1.0.0').length + wovenOf('1.0.0', '2.0.0').length + 1;
    expect(await database.records.count()).toBe(kept);
  });

  it('keeps its sounds where it was updated before anybody had woven it', async () => {
    const { shelf } = await openShelf();
    const pack = await install(shelf, FRACTIONS, '1.0.0');
    const { install: addOn } = await bringAddOn(shelf, pack, '1.0.0', '1.0.0');
    const fresh = await install(shelf, FRACTIONS, '2.0.0');
    expect(await languagesOf(shelf)).toEqual(['en']);
    expect(valueIn(await shelf.addOns.readWoven(fresh))).toEqual([{ install: addOn, languages: [] }]);
    valueIn(await shelf.addOns.storeWoven(addOn, fresh, wovenOf('1.0.0', '2.0.0')));
    valueIn(await shelf.addOns.finish({ install: addOn, languages: [swahili] }, fresh, NOON_MS + 9));
    expect([...(await saidIn(shelf, fresh))]).toEqual(['1.0.0 in 2.0.0']);
    expect(valueIn(await shelf.addOns.list())).toMatchObject([{ installedAtMs: NOON_MS }]);
  });
});

describe('an add-on that is brought', () => {
  it('is not put to a version that is not read any more', async () => {
    const { shelf } = await openShelf();
    const pack = await install(shelf, FRACTIONS, '1.0.0');
    await install(shelf, FRACTIONS, '2.0.0');
    expect(await tryBring(shelf, pack, '1.0.0', '1.0.0')).toBeNull();
    expect(valueIn(await shelf.addOns.list())).toEqual([]);
  });

  it('and given up leaves nothing; finished then it is told as gone', async () => {
    const { shelf, database } = await openShelf();
    const pack = await install(shelf, FRACTIONS, '1.0.0');
    const origin = { signer: null, isShipped: false };
    const { install: addOn } = valueIn(await shelf.addOns.begin(addOnOf('1.0.0'), shaOf('1.0.0'), origin));
    valueIn(await shelf.addOns.store(addOn, broughtBy('1.0.0')));
    valueIn(await shelf.addOns.storeWoven(addOn, pack, wovenOf('1.0.0', '1.0.0')));
    valueIn(await shelf.addOns.abandon(addOn));
    const finished = await shelf.addOns.finish({ install: addOn, languages: [swahili] }, pack, NOON_MS);
    expect(problemIn(finished).code).toBe('pack/not-installed');
    valueIn(await shelf.cleanUp());
    expect(await database.records.count()).toBe(recordsOf('1.0.0').length);
  });

  it('goes on where it was cut off', async () => {
    const { shelf } = await openShelf();
    const origin = { signer: null, isShipped: false };
    const begin = () => shelf.addOns.begin(addOnOf('1.0.0'), shaOf('1.0.0'), origin);
    const { install: addOn } = valueIn(await begin());
    valueIn(await shelf.addOns.store(addOn, broughtBy('1.0.0')));
    expect(valueIn(await begin()).stored).toEqual(new Set(['file/pack.json', SOUND]));
  });
});

describe('an add-on’s new version that is hit at any write', () => {
  it.each(FAULTS)(
    'leaves the old one whole or the new one, and a second try ends well: %s',
    async (fault) => {
      let finished = false;
      for (let at = 0; !finished; at++) {
        const storage = createFaultyStorage();
        const name = `add-on-${fault}-${at}`;
        const before = createPackShelf(await openTestShelf(storage.indexedDB, name));
        const pack = await install(before, FRACTIONS, '1.0.0', 2);
        await bringAddOn(before, pack, '1.0.0', '1.0.0');
        storage.failAt(at, fault);
        const during = createPackShelf(await openTestShelf(storage.indexedDB, name));
        finished = (await tryBring(during, pack, '2.0.0', '1.0.0')) !== null && (await during.cleanUp()).ok;

        storage.failAt(Number.POSITIVE_INFINITY, fault);
        const database = await openTestShelf(storage.indexedDB, name);
        const shelf = createPackShelf(database);
        const [current, ...others] = valueIn(await shelf.addOns.list());
        expect(others).toEqual([]);
        expect([...(await saidIn(shelf, pack))]).toEqual([`${current?.manifest.version} in 1.0.0`]);

        await bringAddOn(shelf, pack, '2.0.0', '1.0.0');
        valueIn(await shelf.cleanUp());
        expect([...(await saidIn(shelf, pack))]).toEqual(['2.0.0 in 1.0.0']);
        const kept =
          recordsOf('1.0.0', 2).length + broughtBy('2.0.0').length + wovenOf('2.0.0', '1.0.0').length;
        expect(await database.records.count()).toBe(kept + 1);
        expect(at).toBeLessThan(60);
      }
    },
  );
});
