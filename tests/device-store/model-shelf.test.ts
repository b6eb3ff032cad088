import { describe, expect, it } from 'vitest';
import { createPackShelf } from '../../src/device-store/dexie-pack-shelf.ts';
import { createModelShelf } from '../../src/device-store/model-shelf.ts';
import { NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';
import { createFaultyStorage, FAULTS } from '../support/faulty-storage.ts';
import { COUNTING, FRACTIONS, install, openTestShelf } from './shelf-fixture.ts';

async function openShelves() {
  const database = await openTestShelf();
  return { database, models: createModelShelf(database), packs: createPackShelf(database) };
}

describe('the model files of a tablet', () => {
  it('are kept one a pack, the last one brought', async () => {
    const { models } = await openShelves();
    expect(valueIn(await models.read(FRACTIONS))).toBeNull();
    valueIn(await models.write(FRACTIONS, Uint8Array.of(1, 2), NOON_MS));
    valueIn(await models.write(COUNTING, Uint8Array.of(9), NOON_MS));
    valueIn(await models.write(FRACTIONS, Uint8Array.of(3), NOON_MS));
    expect(valueIn(await models.read(FRACTIONS))).toEqual(Uint8Array.of(3));
    expect(valueIn(await models.read(COUNTING))).toEqual(Uint8Array.of(9));
  });

  it('are stored without the file around them', async () => {
    const { database, models } = await openShelves();
    valueIn(await models.write(FRACTIONS, new Uint8Array(1000).subarray(10, 12), NOON_MS));
    expect((await database.models.get(FRACTIONS))?.bytes.buffer.byteLength).toBe(2);
  });

  it('stay when their pack is updated and go when it is removed', async () => {
    const { models, packs } = await openShelves();
    await install(packs, FRACTIONS, '1.0.0', 1);
    valueIn(await models.write(FRACTIONS, Uint8Array.of(1), NOON_MS));
    valueIn(await models.write(COUNTING, Uint8Array.of(9), NOON_MS));
    await install(packs, FRACTIONS, '2.0.0', 1);
    expect(valueIn(await models.read(FRACTIONS))).toEqual(Uint8Array.of(1));
    valueIn(await packs.removePack(FRACTIONS));
    expect(valueIn(await models.read(FRACTIONS))).toBeNull();
    expect(valueIn(await models.read(COUNTING))).toEqual(Uint8Array.of(9));
  });

  it('are taken away when they are there, and nothing happens when not', async () => {
    const { models } = await openShelves();
    valueIn(await models.write(FRACTIONS, Uint8Array.of(1), NOON_MS));
    expect(valueIn(await models.remove(FRACTIONS))).toBe(true);
    expect(valueIn(await models.remove(FRACTIONS))).toBe(false);
  });

  it.each(FAULTS)('are as they were when storing one ends as %s', async (fault) => {
    const storage = createFaultyStorage();
    const open = async () => createModelShelf(await openTestShelf(storage.indexedDB, `models-${fault}`));
    valueIn(await (await open()).write(FRACTIONS, Uint8Array.of(1), NOON_MS));
    const models = await open();
    storage.failAt(0, fault);
    const problem = problemIn(await models.write(FRACTIONS, Uint8Array.of(2), NOON_MS));
    expect(problem).toMatchObject(
      fault.startsWith('disk-full')
        ? { code: 'storage/full', doing: 'install' }
        : { code: 'storage/unavailable' },
    );
    expect(valueIn(await (await open()).read(FRACTIONS))).toEqual(Uint8Array.of(1));
  });
});
