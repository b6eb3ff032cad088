// A parcel comes in while the disk is full, the transaction is aborted, or the process is killed, at every write there
// is: it is there whole or not at all, what was said to be held is held, and the same parcel comes in afterwards.
import { describe, expect, it, vi } from 'vitest';
import { toCanonicalText } from '../../src/domain/canonical-event.ts';
import type { Parcel } from '../../src/sync/chunk-vault.ts';
import { readAll } from '../contracts/event-log.ts';
import { answerBody, learnerNamed, valueIn } from '../support/event-samples.ts';
import { createFaultyStorage, FAULTS } from '../support/faulty-storage.ts';
import { copyDatabases } from '../support/raw-database.ts';
import { createTablet } from './log-fixture.ts';
import { ALL, createDevice, createSchool, give, MUCH, type TestDevice, toParcel } from './vault-fixture.ts';

vi.setConfig({ testTimeout: 120_000 });

const AMINA = learnerNamed('amina');

interface Scene {
  readonly teacher: TestDevice;
  readonly parcel: Parcel;
}

/** A teacher's device that was already given a tail, and a parcel with a sealed chunk that covers it, and a stranger's. */
async function createScene(): Promise<Scene> {
  const [teacher, tablet] = await createSchool(['tablet']);
  if (!tablet) throw new Error('Must have a tablet');
  await give(teacher, tablet);
  await tablet.append(...Array.from({ length: 5 }, (_, seed) => answerBody(AMINA, seed)));
  await give(tablet, teacher);
  await tablet.append(answerBody(AMINA, 5), answerBody(AMINA, 6));
  // Few events, so that there are few writes to go through.
  valueIn(await tablet.vault.sealAll());
  const have = valueIn(await teacher.vault.have());
  const query = { have, scope: ALL, maxBytes: MUCH, known: new Set<string>() };
  const parcel = await toParcel(tablet.vault, valueIn(await tablet.vault.lacking(query)));
  const stranger = await createDevice();
  stranger.pin = teacher.pin;
  await stranger.append(answerBody(AMINA, 900));
  const other = await toParcel(
    stranger.vault,
    valueIn(await stranger.vault.lacking({ ...query, have: new Map() })),
  );
  return {
    teacher,
    parcel: {
      ...parcel,
      cards: [...parcel.cards, ...other.cards],
      chunks: [...parcel.chunks, ...other.chunks],
    },
  };
}

/** The same device again, on a storage that fails when it is told to. */
async function onFaultyStorage({ teacher }: Scene) {
  const storage = createFaultyStorage();
  const copy = await copyDatabases(teacher.tablet.indexedDB, storage.indexedDB);
  const tablet = createTablet(copy, teacher.tablet.name);
  tablet.marker.mark = teacher.tablet.marker.mark;
  const device = await createDevice(tablet);
  device.pin = teacher.pin;
  return { storage, tablet, device };
}

async function stateOf({ opened, vault }: TestDevice) {
  const events = (await readAll(opened.log)).map(toCanonicalText).sort();
  const { chunks, cards, waiting, streams } = opened.database;
  const counts = await Promise.all([chunks, cards, waiting, streams].map((table) => table.count()));
  return { events, counts, have: valueIn(await vault.have()) };
}

describe('a parcel', () => {
  it.each(FAULTS)('is there whole or not at all when the storage is %s at any write', async (fault) => {
    const scene = await createScene();
    const measured = await onFaultyStorage(scene);
    measured.storage.failAt(-1, 'aborted');
    valueIn(await measured.device.vault.commit(scene.parcel));
    const writes = measured.storage.writes();
    expect(writes).toBeGreaterThan(5);
    const whole = await stateOf(measured.device);
    for (let at = 0; at < writes; at++) {
      const { storage, tablet, device } = await onFaultyStorage(scene);
      const before = await stateOf(device);
      storage.failAt(at, fault);
      const failed = await device.vault.commit(scene.parcel);
      const expected = fault.startsWith('disk-full') ? 'vault/full' : 'vault/unavailable';
      expect(failed).toMatchObject({ ok: false, problem: { code: expected } });
      const again = await createDevice(tablet);
      again.pin = device.pin;
      expect(await stateOf(again)).toEqual(before);
      valueIn(await again.vault.commit(scene.parcel));
      expect(await stateOf(again)).toEqual(whole);
    }
  });

  it('that came in is flushed to the disk before it counts', async () => {
    const scene = await createScene();
    const { storage, device } = await onFaultyStorage(scene);
    valueIn(await device.vault.commit(scene.parcel));
    expect(new Set(storage.durabilities)).toEqual(new Set(['strict']));
  });
});

describe('erasing a learner', () => {
  it.each(FAULTS)('is done whole or not at all when the storage is %s at any write', async (fault) => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await give(teacher, tablet);
    const bilal = learnerNamed('bilal');
    await tablet.append(answerBody(AMINA, 1), answerBody(bilal, 2), answerBody(AMINA, 3));
    await give(tablet, teacher);
    const scene = { teacher, parcel: { cards: [], vocabularies: [], chunks: [], snapshots: [] } };
    const measured = await onFaultyStorage(scene);
    measured.storage.failAt(-1, 'aborted');
    valueIn(await measured.device.vault.erase(AMINA));
    const writes = measured.storage.writes();
    expect(writes).toBeGreaterThan(3);
    for (let at = 0; at < writes; at++) {
      const { storage, tablet: here, device } = await onFaultyStorage(scene);
      storage.failAt(at, fault);
      expect((await device.vault.erase(AMINA)).ok).toBe(false);
      const again = await createDevice(here);
      again.pin = device.pin;
      const left = (await readAll(again.opened.log, { learner: AMINA })).length;
      expect(left).toBe(2);
      valueIn(await again.vault.erase(AMINA));
      expect(await readAll(again.opened.log, { learner: AMINA })).toEqual([]);
      expect(await readAll(again.opened.log, { learner: bilal })).toHaveLength(1);
      expect(valueIn(await again.vault.have())).toEqual(valueIn(await measured.device.vault.have()));
    }
  });
});
