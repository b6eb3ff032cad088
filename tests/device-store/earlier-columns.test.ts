import { describe, expect, it } from 'vitest';
import { createPackShelf } from '../../src/device-store/dexie-pack-shelf.ts';
import { COLUMNS_FORM } from '../../src/packs/columns.ts';
import { valueIn } from '../support/event-samples.ts';
import { createFaultyStorage, FAULTS } from '../support/faulty-storage.ts';
import { FRACTIONS, install, openTestShelf } from './shelf-fixture.ts';

describe('columns that an earlier version of the app stored', () => {
  const FEW = 2;

  /** The installed pack, and whether its stored columns are still the earlier ones. */
  async function openEarlier(name: string) {
    const storage = createFaultyStorage();
    const database = await openTestShelf(storage.indexedDB, name);
    const shelf = createPackShelf(database);
    const id = await install(shelf, FRACTIONS, '1.0.0', FEW);
    const now = valueIn(await shelf.readColumns(id));
    const earlier = { ...now, form: COLUMNS_FORM - 1 } as unknown as typeof now;
    await database.records.put({ type: 'columns', columns: earlier }, [id, 'columns']);
    const isEarlier = async () => {
      const kept = await (await openTestShelf(storage.indexedDB, name)).records.get([id, 'columns']);
      return kept?.type === 'columns' && kept.columns.form !== COLUMNS_FORM;
    };
    return { storage, shelf, id, isEarlier };
  }

  it('are made anew once and kept', async () => {
    const { shelf, id, isEarlier } = await openEarlier('columns');
    expect(await isEarlier()).toBe(true);
    const { form, lessonIds } = valueIn(await shelf.readColumns(id));
    expect([form, lessonIds]).toEqual([COLUMNS_FORM, ['lesson-1.0.0']]);
    expect(await isEarlier()).toBe(false);
  });

  it.each(FAULTS)(
    'are made anew also where they cannot be kept, and kept another time: %s',
    async (fault) => {
      const { storage, shelf, id, isEarlier } = await openEarlier(`columns-${fault}`);
      storage.failAt(0, fault);
      expect(valueIn(await shelf.readColumns(id)).form).toBe(COLUMNS_FORM);
      expect(storage.writes()).toBe(1);
      expect(await isEarlier()).toBe(true);
      const later = createPackShelf(await openTestShelf(storage.indexedDB, `columns-${fault}`));
      expect(valueIn(await later.readColumns(id)).form).toBe(COLUMNS_FORM);
      expect(await isEarlier()).toBe(false);
    },
  );
});
