// Drafts of a teacher's own packs in a real database.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { OwnDatabase } from '../../src/device-store/own-database.ts';
import { openOwnPacks } from '../../src/device-store/own-packs.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { packOf, questionOf } from '../packs/authoring/own-samples.ts';
import { NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';

const own = packOf([questionOf('number')]);
const bytes = Uint8Array.of(1, 2, 3);

function createTabs() {
  const indexedDB = new IDBFactory();
  const open = () => openOwnPacks('own', { indexedDB, IDBKeyRange }, () => undefined);
  return { indexedDB, open };
}

describe('drafts', () => {
  it('are there after the browser was closed, the one changed last first', async () => {
    const { open } = createTabs();
    const packs = valueIn(await open());
    const other = packOf([], { id: own.id.replace('goats', 'cows') as typeof own.id });
    valueIn(await packs.add(own, NOON_MS));
    valueIn(await packs.add(other, NOON_MS + 1));
    valueIn(await packs.change(own.id, NOON_MS + 2, (now) => ok({ ...now, title: 'Goats again' })));
    const again = valueIn(await open());
    expect(valueIn(await again.list()).map(({ title }) => title)).toEqual(['Goats again', other.title]);
  });

  it('lose nothing when two windows change them at once', async () => {
    const { open } = createTabs();
    const [one, other] = [valueIn(await open()), valueIn(await open())];
    valueIn(await one.add(own, NOON_MS));
    const voice = (name: string) => ({ sentence: name, path: 'media/own/abc.opus' });
    await Promise.all(
      [one, other].flatMap((tab, at) =>
        Array.from({ length: 5 }, (_, step) =>
          tab.change(own.id, NOON_MS, (now) =>
            ok({ ...now, voices: [...now.voices, voice(`${at}-${step}`)] }),
          ),
        ),
      ),
    );
    expect(valueIn(await one.read(own.id)).voices).toHaveLength(10);
  });

  it('stay as they are when a step is refused', async () => {
    const packs = valueIn(await createTabs().open());
    valueIn(await packs.add(own, NOON_MS));
    const refused = await packs.change(own.id, NOON_MS, () => fail({ code: 'own/changed-elsewhere' }));
    expect(problemIn(refused)).toEqual({ code: 'own/changed-elsewhere' });
    expect(valueIn(await packs.read(own.id))).toEqual(own);
  });

  it('go with their pictures, and no other pack’s', async () => {
    const packs = valueIn(await createTabs().open());
    const other = packOf([], { id: `${own.id}s` as typeof own.id });
    for (const one of [own, other]) {
      valueIn(await packs.add(one, NOON_MS));
      valueIn(await packs.addMedia(one.id, 'media/own/a.webp', bytes));
      valueIn(await packs.addMedia(one.id, 'media/own/b.webp', bytes));
    }
    expect(valueIn(await packs.dropMedia(other.id, new Set(['media/own/a.webp'])))).toBe(1);
    valueIn(await packs.remove(own.id));
    expect(problemIn(await packs.read(own.id))).toEqual({ code: 'own/gone' });
    expect(valueIn(await packs.allMedia(own.id)).size).toBe(0);
    expect([...valueIn(await packs.allMedia(other.id)).keys()]).toEqual(['media/own/a.webp']);
  });

  it('that this version of the app cannot read are passed over, and the others are there', async () => {
    const { indexedDB, open } = createTabs();
    const packs = valueIn(await open());
    valueIn(await packs.add(own, NOON_MS));
    const database = new OwnDatabase('own', { indexedDB, IDBKeyRange });
    await database.open();
    await database.table('packs').put({ id: 'own.later.pack', own: { id: 'own.later.pack', form: 9 } });
    database.close();
    expect(valueIn(await packs.list())).toEqual([own]);
  });

  it('of a later version of the app are left untouched', async () => {
    const { indexedDB, open } = createTabs();
    await new Promise((resolve) => {
      const request = indexedDB.open('own', 990);
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    expect(problemIn(await open())).toEqual({ code: 'storage/newer', found: 99, knows: 1 });
  });
});
