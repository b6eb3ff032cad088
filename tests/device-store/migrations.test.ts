// Databases as earlier versions of the app left them, opened with today's code. Fixtures are made by
// fixtures/make-fixture.ts, one for each pair of versions that was ever released.
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createDownloads } from '../../src/device-store/dexie-downloads.ts';
import { createPackShelf } from '../../src/device-store/dexie-pack-shelf.ts';
import { createKeyStore } from '../../src/device-store/key-store.ts';
import { LOG_VERSION } from '../../src/device-store/log-database.ts';
import { createModelShelf } from '../../src/device-store/model-shelf.ts';
import { createSettings } from '../../src/device-store/settings.ts';
import { SHELF_VERSION } from '../../src/device-store/shelf-database.ts';
import { createSnapshots } from '../../src/device-store/snapshots.ts';
import { createTurnStore } from '../../src/device-store/turn-store.ts';
import { isKnownEvent } from '../../src/domain/parse-event.ts';
import { openBox } from '../../src/identity/recovery-code.ts';
import { takeOut } from '../../src/identity/school-key.ts';
import { unseal } from '../../src/identity/sealed-text.ts';
import { COLUMNS_FORM, ITEMS_PER_CHUNK, itemIdAt } from '../../src/packs/columns.ts';
import { readAll } from '../contracts/event-log.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { fromDumpJson } from '../support/dump-json.ts';
import { answerBody, learnerNamed, NOON_MS, streamNamed, valueIn } from '../support/event-samples.ts';
import { type DatabaseDump, dumpDatabase, loadDatabase } from '../support/raw-database.ts';
import { bringAddOn } from './add-on-fixture.ts';
import { createTablet, type Tablet } from './log-fixture.ts';
import { FRACTIONS, HALVES, manifestOf, openTestShelf, shaOf } from './shelf-fixture.ts';

interface Fixture {
  readonly versions: string;
  readonly recoveryCode: string;
  readonly mark: Tablet['marker']['mark'];
  readonly databases: unknown;
}

const FOLDER = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): Fixture => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));

const AMINA = learnerNamed('amina');
const ELSEWHERE = streamNamed('elsewhere');
const same = (value: unknown) => value;
let copies = 0;

/** Every test has its own copy of the storage, under names of its own. */
async function restoreTablet(fixture: Fixture) {
  copies += 1;
  const indexedDB = new IDBFactory();
  const [log, shelf] = (await fromDumpJson(fixture.databases)) as readonly [DatabaseDump, DatabaseDump];
  const names = { log: `log-${copies}`, shelf: `shelf-${copies}` };
  await loadDatabase(indexedDB, { ...log, name: names.log });
  await loadDatabase(indexedDB, { ...shelf, name: names.shelf });
  const tablet = createTablet(indexedDB, names.log);
  tablet.marker.mark = fixture.mark;
  return { tablet, names, opened: await tablet.open(), shelf: await openTestShelf(indexedDB, names.shelf) };
}

it('a fixture of today’s versions is stored', () => {
  expect(fixtures.map(({ versions }) => versions)).toContain(`log-${LOG_VERSION}-shelf-${SHELF_VERSION}`);
});

describe.each(fixtures)('a tablet as $versions left it', (fixture) => {
  it('goes on with its stream, all events and the next number', async () => {
    const { opened } = await restoreTablet(fixture);
    expect(opened.started).toBeNull();
    expect(valueIn(await opened.log.coverage()).get(ELSEWHERE)).toEqual([
      [1, 1],
      [3, 3],
    ]);
    const held = await readAll(opened.log);
    expect(held.map(({ type }) => type)).toEqual([
      'stream-started',
      'class-added',
      'answered',
      'answered',
      'answered',
      'dreamt',
    ]);
    expect(held.at(-1)).toMatchObject({ of: { sheep: [1] } });
    expect(await readAll(opened.log, { learner: AMINA })).toHaveLength(4);
    const mine = held.filter(({ stream }) => stream !== ELSEWHERE);
    const [next] = valueIn(await opened.log.append([answerBody(AMINA, 9)], NOON_MS + 60_000));
    expect(next).toMatchObject({ stream: mine[0]?.stream, sequence: mine.length + 1 });
    expect((await readAll(opened.log)).at(-1)).toEqual(next);
  });

  it('opens its names and keeps its keys, under the same recovery code', async () => {
    const { opened } = await restoreTablet(fixture);
    const keys = createKeyStore(opened.database, realCrypto);
    const ring = valueIn(await keys.readSchool());
    const [added] = valueIn(await opened.log.readTypes(['class-added']));
    if (added === undefined || !isKnownEvent(added) || added.type !== 'class-added') {
      throw new Error('Must hold a class');
    }
    const about = { purpose: 'class-name', owner: added.class } as const;
    expect(valueIn(await unseal(realCrypto, ring, added.name, about))).toBe('Class 2');
    const [key] = ring.keys;
    expect(key && (await takeOut(realCrypto, ring, key)).extractable).toBe(true);
    const box = valueIn(await keys.readRecovery());
    expect(box && valueIn(await openBox(realCrypto, box, fixture.recoveryCode)).school).toBe(ring.school);
    const device = valueIn(await keys.readDevice());
    expect([device.signing.privateKey.extractable, device.agreement.privateKey.type]).toEqual([
      false,
      'private',
    ]);
  });

  it('is in the middle of the same turn, with settings and snapshots', async () => {
    const { opened, shelf } = await restoreTablet(fixture);
    expect(valueIn(await createSettings(opened.database).read('language', same))).toBe('ar');
    const turns = createTurnStore(opened.database, shelf);
    expect(valueIn(await turns.read(same))).toEqual({ learner: AMINA, seed: 7 });
    expect(valueIn(await turns.readDraft('item-3 7 1'))).toEqual({ text: '3/' });
    const snapshots = createSnapshots(shelf, { count: async () => ({ ok: true, value: 2 }) });
    expect(valueIn(await snapshots.read(AMINA, 'tracing-1'))).toMatchObject({ state: { p: 0.5 } });
  });

  it('has its packs whole, goes on with the install and the download that were cut off', async () => {
    const { shelf } = await restoreTablet(fixture);
    const packs = createPackShelf(shelf);
    const [pack, ...others] = valueIn(await packs.list());
    expect([pack?.pack, pack?.version, others]).toEqual([FRACTIONS, '1.0.0', []]);
    if (pack === undefined) throw new Error('Must hold one pack');
    // Columns of an earlier form are made anew from the items, once; the chunks of a fixture are cut short.
    const columns = valueIn(await packs.readColumns(pack.install));
    expect([columns.form, itemIdAt(columns, 1)]).toEqual([COLUMNS_FORM, 'item-1']);
    expect(valueIn(await packs.readColumns(pack.install))).toEqual(columns);
    expect(valueIn(await packs.readItem(pack.install, ITEMS_PER_CHUNK, 'en'))).toMatchObject({
      item: { id: `item-${ITEMS_PER_CHUNK}` },
      texts: { 'v1.0.0': 'chunk 1 of 1.0.0' },
    });
    expect(valueIn(await packs.readLessons(pack.install, HALVES, 'en')).lessons).toHaveLength(1);
    expect(valueIn(await packs.readPackTexts(pack.install, 'en')).title).toBe('Fractions 1.0.0');
    expect(valueIn(await packs.readModel(pack.install))).toBe('{"of":"1.0.0"}');
    expect(valueIn(await packs.readMedia(pack.install, 'media/half.svg'))?.bytes).toEqual(
      Uint8Array.of(1, 2, 3),
    );
    const staged = valueIn(await packs.beginInstall(manifestOf(FRACTIONS, '2.0.0'), shaOf('2.0.0')));
    expect([...staged.stored].sort()).toEqual(['media/half.svg', 'model']);
    const downloads = createDownloads(shelf);
    expect(valueIn(await downloads.begin('packs/fractions.zip', '"etag"', 9)).doneBytes).toBe(3);
    const bytes = await valueIn(await downloads.read('packs/fractions.zip')).arrayBuffer();
    expect([...new Uint8Array(bytes)]).toEqual([1, 2, 3]);
  });

  it('has what travels as it was, or room for it where there was none', async () => {
    const { opened } = await restoreTablet(fixture);
    const { chunks, cards, vocabularies, acknowledgements, waiting, erased, carried, streams } =
      opened.database;
    const tables = [chunks, cards, vocabularies, acknowledgements, waiting, erased, carried, streams];
    const counts = await Promise.all(tables.map((table) => table.count()));
    if (fixture.versions.startsWith('log-1-')) {
      expect(counts).toEqual(tables.map(() => 0));
      return;
    }
    expect(counts).toEqual(tables.map(() => 1));
    const [chunk] = await chunks.where('learners').equals(AMINA).toArray();
    expect(chunk).toMatchObject({ stream: ELSEWHERE, from: 1, to: 3, sealed: true });
    expect(chunk?.bytes).toEqual(Uint8Array.of(66, 1, 2, 3));
    expect(await streams.get(ELSEWHERE)).toMatchObject({ gone: 7, held: { ranges: [[1, 3]], rows: 5 } });
  });

  it('has the model file that a teacher brought, or room for one where there was none', async () => {
    const { shelf } = await restoreTablet(fixture);
    const models = createModelShelf(shelf);
    const isOlder = fixture.versions.endsWith('-shelf-1');
    expect(valueIn(await models.read(FRACTIONS))).toEqual(isOlder ? null : Uint8Array.of(137, 66, 78));
    valueIn(await models.write(FRACTIONS, Uint8Array.of(1), NOON_MS));
    expect(valueIn(await models.read(FRACTIONS))).toEqual(Uint8Array.of(1));
  });

  it('has the add-on that a teacher brought, or room for one where there was none', async () => {
    const packs = createPackShelf((await restoreTablet(fixture)).shelf);
    const [pack] = valueIn(await packs.list());
    if (pack === undefined) throw new Error('Must hold one pack');
    const isOlder = /-shelf-[12]$/.test(fixture.versions);
    if (isOlder) await bringAddOn(packs, pack.install, '1.0.0', '1.0.0');
    expect(valueIn(await packs.list())[0]?.languages.map(({ tag }) => tag)).toEqual(['en', 'sw']);
    const { texts } = valueIn(await packs.readItem(pack.install, 0, 'sw'));
    expect(texts).toEqual({ 'v1.0.0': '1.0.0 in 1.0.0' });
  });

  it('has then the stores and indexes of a fresh one', async () => {
    const { tablet, names } = await restoreTablet(fixture);
    const fresh = createTablet();
    await fresh.open();
    await openTestShelf(fresh.indexedDB, 'fresh-shelf');
    const shapeOf = async (factory: IDBFactory, name: string) => {
      const { version, stores } = await dumpDatabase(factory, name);
      return { version, stores: stores.map(({ rows: _rows, ...shape }) => shape) };
    };
    expect(await shapeOf(tablet.indexedDB, names.log)).toEqual(await shapeOf(fresh.indexedDB, fresh.name));
    expect(await shapeOf(tablet.indexedDB, names.shelf)).toEqual(
      await shapeOf(fresh.indexedDB, 'fresh-shelf'),
    );
  });
});
