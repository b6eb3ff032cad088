import { describe, expect, it } from 'vitest';
import { createSettings } from '../../src/device-store/settings.ts';
import { createSnapshots } from '../../src/device-store/snapshots.ts';
import { createTurnStore } from '../../src/device-store/turn-store.ts';
import type { StoredEvent } from '../../src/domain/event.ts';
import {
  answerBody,
  learnerNamed,
  NOON_MS,
  remoteAnswer,
  streamNamed,
  valueIn,
} from '../support/event-samples.ts';
import { createTablet } from './log-fixture.ts';
import { openTestShelf } from './shelf-fixture.ts';

const AMINA = learnerNamed('amina');
const same = (value: unknown) => value;

describe('the running turn', () => {
  const open = async () => {
    const tablet = createTablet();
    const shelf = await openTestShelf();
    const turns = async () => createTurnStore((await tablet.open()).database, shelf);
    return { turns, first: await turns() };
  };

  it('is there again after a restart, with the answer half typed', async () => {
    const { turns, first } = await open();
    valueIn(await first.save({ learner: AMINA, item: 'halves-3', seed: 12 }));
    valueIn(await first.saveDraft('halves-3 12 1', { text: '3/' }));
    const again = await turns();
    expect(valueIn(await again.read(same))).toEqual({ learner: AMINA, item: 'halves-3', seed: 12 });
    expect(valueIn(await again.readDraft('halves-3 12 1'))).toEqual({ text: '3/' });
  });

  it('shows no draft at another item, nor at a later showing of the same', async () => {
    const { first } = await open();
    valueIn(await first.saveDraft('halves-3 12 1', { text: '3/' }));
    expect(valueIn(await first.readDraft('halves-3 12 2'))).toBeUndefined();
    expect(valueIn(await first.readDraft('halves-4 12 1'))).toBeUndefined();
  });

  it('is gone with its draft when it ends', async () => {
    const { first } = await open();
    valueIn(await first.save({ learner: AMINA }));
    valueIn(await first.saveDraft('halves-3 12 1', { text: '3/' }));
    valueIn(await first.end());
    expect(valueIn(await first.read(same))).toBeUndefined();
    expect(valueIn(await first.readDraft('halves-3 12 1'))).toBeUndefined();
  });
});

describe('settings', () => {
  it('are read as they were written, and are not there before', async () => {
    const settings = createSettings((await createTablet().open()).database);
    expect(valueIn(await settings.read('tries', same))).toBeUndefined();
    valueIn(await settings.write('tries', { misses: 2 }));
    expect(valueIn(await settings.read('tries', same))).toEqual({ misses: 2 });
  });

  it('that are here win over those that come from elsewhere', async () => {
    const settings = createSettings((await createTablet().open()).database);
    valueIn(await settings.write('pin', 'here'));
    valueIn(await settings.addMissing({ pin: 'there', language: 'ar' }));
    expect(valueIn(await settings.readSome(['language', 'pin', 'none']))).toEqual({
      pin: 'here',
      language: 'ar',
    });
  });
});

describe('a snapshot', () => {
  const open = async () => {
    const { log } = await createTablet().open();
    const written = valueIn(
      await log.append(
        [1, 2, 3].map((seed) => answerBody(AMINA, seed)),
        NOON_MS,
      ),
    );
    const through = written[1] as StoredEvent;
    return { log, through, snapshots: createSnapshots(await openTestShelf(), log) };
  };

  it('counts while the log holds what it folded, also when more came after', async () => {
    const { log, through, snapshots } = await open();
    valueIn(await snapshots.write(AMINA, 'tracing-1', { through, count: 2, state: { p: 0.5 } }));
    const { hlc, stream, sequence } = through;
    const expected = { through: { hlc, stream, sequence }, count: 2, state: { p: 0.5 } };
    expect(valueIn(await snapshots.read(AMINA, 'tracing-1'))).toEqual(expected);
    valueIn(await log.append([answerBody(AMINA, 4)], NOON_MS + 5));
    expect(valueIn(await snapshots.read(AMINA, 'tracing-1'))).toEqual(expected);
  });

  it('counts no more once an event from before it came in', async () => {
    const { log, through, snapshots } = await open();
    valueIn(await snapshots.write(AMINA, 'tracing-1', { through, count: 2, state: null }));
    const late = remoteAnswer(streamNamed('elsewhere'), 1, AMINA, { wallMs: NOON_MS - 60_000 });
    valueIn(await log.importEvents([late], NOON_MS));
    expect(valueIn(await snapshots.read(AMINA, 'tracing-1'))).toBeNull();
  });

  it('does not count for a log that lost what it folded', async () => {
    const { through } = await open();
    const shelf = await openTestShelf();
    const { log: empty } = await createTablet().open();
    const snapshots = createSnapshots(shelf, empty);
    valueIn(await snapshots.write(AMINA, 'tracing-1', { through, count: 2, state: null }));
    expect(valueIn(await snapshots.read(AMINA, 'tracing-1'))).toBeNull();
  });

  it('is kept for one learner and one fold', async () => {
    const { through, snapshots } = await open();
    valueIn(await snapshots.write(AMINA, 'tracing-1', { through, count: 2, state: 'old' }));
    valueIn(await snapshots.write(AMINA, 'tracing-2', { through, count: 2, state: 'new' }));
    expect(valueIn(await snapshots.read(learnerNamed('bilal'), 'tracing-1'))).toBeNull();
    expect(valueIn(await snapshots.read(AMINA, 'tracing-1'))).toMatchObject({ state: 'old' });
    expect(valueIn(await snapshots.read(AMINA, 'tracing-2'))).toMatchObject({ state: 'new' });
  });
});
