// The part of the store's contract that is about backups, and about what every statement must say.
import { describe, expect, it } from 'vitest';
import { SCHOOL_TABLES } from '../../src/relay/store/migrations.ts';
import type { RelayStore } from '../../src/relay/store/relay-store.ts';
import { EMPTY_HAVE } from '../../src/sync/have.ts';
import { findUnbound } from '../relay/statements.ts';
import { cardOf, chunkOf, deviceNamed, keyNamed, learnerNamed } from '../relay/store-chunks.ts';
import {
  commit,
  enrol,
  gatherBytes,
  inPieces,
  NOON_MS,
  openSchool,
  SCHOOL,
  type StoreHome,
} from '../relay/store-home.ts';

const ALL = { learners: 'all', history: true } as const;
const MUCH = 10_000_000;
const A = cardOf('a');

export function describeStoreBackup(createHome: () => StoreHome): void {
  describeBackup(createHome);
  describeStatements(createHome);
}

/** Everything that can be asked of a store, to compare two. */
async function readAll(store: RelayStore) {
  const schools = await store.schools();
  const { relayId } = store;
  const parts = schools.map(async ({ school }) => ({
    have: await store.have(school),
    chunks: await store.lacking(school, EMPTY_HAVE, ALL, MUCH),
    notable: await store.notable(school, 0, 1_000),
    amina: await store.chunksWith(school, learnerNamed('amina'), 0, 1_000),
    cards: await store.cards(school),
    forks: await store.forks(school),
    erased: await store.erased(school),
    snapshots: await store.snapshots(school, 'all'),
    board: await store.board(school),
    upstreams: await store.upstreams(school),
    vocabularies: await store.vocabularies(school),
    waiting: await store.quarantined(school, 'key', null, 10),
    device: await store.deviceOf(school, 'token'),
  }));
  return {
    relayId,
    schools,
    counts: await store.counts(),
    note: await store.note('label'),
    parts: await Promise.all(parts),
  };
}

export async function fillEverything(store: RelayStore): Promise<void> {
  await enrol(store, 'hill', 'valley');
  await store.setNote('label', 'Hill');
  const words = { id: '00000000000000ab', bytes: new Uint8Array([1, 2, 3]) };
  const waiting = {
    digest: 'd',
    reason: 'key',
    needs: 'x',
    stream: A.stream,
    from: 7,
    count: 2,
    bytes: new Uint8Array([4]),
  } as const;
  await commit(store, {
    cards: [A, cardOf('b')],
    vocabularies: [words],
    quarantined: [waiting],
    chunks: [
      ...Array.from({ length: 30 }, (_, n) =>
        chunkOf({
          from: 1 + 50 * n,
          count: 50,
          learners: ['amina', 'bilal', ''],
          notable: n === 3,
          vocabularies: [words.id],
        }),
      ),
      chunkOf({ stream: 'b', from: 5, count: 5, sealed: false }),
      chunkOf({ stream: 'b', from: 7, count: 5, version: 'clone' }),
    ],
  });
  await commit(
    store,
    { cards: [A], chunks: [chunkOf({ from: 1, count: 9, version: 'valley' })] },
    (await store.schools())[1]?.school,
  );
  await store.eraseLearner(SCHOOL, learnerNamed('bilal'), NOON_MS);
  await store.setSnapshots(SCHOOL, [
    { learner: learnerNamed('amina'), pack: 'p', position: 3, bytes: new Uint8Array([1]) },
  ]);
  await store.setToken(SCHOOL, { device: deviceNamed('a'), key: keyNamed('a') }, 'token', NOON_MS);
  await store.revoke(SCHOOL, deviceNamed('b'), NOON_MS);
  await store.heard(SCHOOL, deviceNamed('a'), '{}', NOON_MS);
  await store.setUpstream(SCHOOL, { address: 'https://up', credentials: 'secret' });
  await store.board(SCHOOL);
}

/** A backup made here, put into a store there: the two cannot be told apart but by the epoch. */
export async function expectRestored(from: RelayStore, into: RelayStore): Promise<void> {
  const backup = await gatherBytes(from.backup());
  const epochBefore = into.epoch;
  const restored = await into.restore(inPieces(backup, 1_000));
  expect(restored).toEqual({ ok: true, value: await from.counts() });
  expect(await readAll(into)).toEqual(await readAll(from));
  expect(new Set([from.epoch, epochBefore, into.epoch]).size).toBe(3);
  expect(await into.verify(false)).toEqual([]);
}

function describeBackup(createHome: () => StoreHome): void {
  describe('a backup', () => {
    it('holds everything as of one moment, and a store restored from it goes on under a new epoch', async () => {
      const store = await createHome().open();
      await fillEverything(store);
      const home = createHome();
      const other = await home.open();
      await expectRestored(store, other);
      const { relayId, epoch } = other;
      const next = await commit(other, { chunks: [chunkOf({ from: 1_501, count: 50, learners: ['new'] })] });
      expect(next.fates).toMatchObject([{ type: 'new', events: 50 }]);
      await enrol(other, 'third');
      await other.close();
      const again = await home.open();
      expect([again.relayId, again.epoch]).toEqual([relayId, epoch]);
    });

    it('is of one moment while writing goes on', async () => {
      const store = await openSchool(createHome());
      await commit(store, {
        cards: [A],
        chunks: Array.from({ length: 300 }, (_, n) => chunkOf({ from: 1 + 50 * n, count: 50 })),
      });
      const parts: Uint8Array[] = [];
      let from = 15_001;
      for await (const piece of store.backup()) {
        parts.push(piece);
        await commit(store, { chunks: [chunkOf({ from, count: 50 })] });
        from += 50;
      }
      expect(parts.length).toBeGreaterThan(3);
      const other = await createHome().open();
      expect(await other.restore(inPieces(Buffer.concat(parts), 5_000))).toMatchObject({
        ok: true,
        value: { events: 15_000 },
      });
      expect(await other.verify(false)).toEqual([]);
    });

    it('that was cut off or changed anywhere is refused, and leaves the store as it was', async () => {
      const store = await openSchool(createHome());
      await commit(store, { cards: [A], chunks: [chunkOf({ from: 1, count: 3 })] });
      const backup = await gatherBytes(store.backup());
      const other = await createHome().open();
      const { relayId, epoch } = other;
      const places = Array.from({ length: 60 }, (_, n) => Math.floor((n * backup.length) / 60));
      for (const at of places) {
        const changed = Uint8Array.from(backup, (byte, place) => (place === at ? byte ^ 4 : byte));
        expect((await other.restore(inPieces(changed, 100))).ok, `changed at ${at}`).toBe(false);
        expect((await other.restore(inPieces(backup.subarray(0, at), 100))).ok, `cut at ${at}`).toBe(false);
      }
      const longer = Buffer.concat([backup, Buffer.from([0])]);
      expect(await other.restore(inPieces(longer, 100))).toMatchObject({
        problem: { code: 'restore/damaged' },
      });
      expect(await other.restore(inPieces(Buffer.from('a shopping list'), 100))).toEqual({
        ok: false,
        problem: { code: 'restore/no-backup' },
      });
      expect([other.relayId, other.epoch]).toEqual([relayId, epoch]);
      expect(await other.schools()).toEqual([]);
      expect((await other.restore(inPieces(backup, 100))).ok).toBe(true);
    });

    it('goes into an empty store only', async () => {
      const store = await openSchool(createHome());
      const backup = await gatherBytes(store.backup());
      expect(await store.restore(inPieces(backup, 100))).toEqual({
        ok: false,
        problem: { code: 'restore/not-empty' },
      });
    });
  });
}

function describeStatements(createHome: () => StoreHome): void {
  it('says the school in every statement, but for a short list of those that are of the whole relay', async () => {
    const home = createHome();
    const statements = new Set<string>();
    const store = await home.open({
      watch: (statement) => statements.add(statement.replace(/\s+/g, ' ').trim()),
    });
    await fillEverything(store);
    await store.heard(SCHOOL, deviceNamed('a'), '{}', NOON_MS);
    await readAll(store);
    const scope = { learners: [learnerNamed('amina')], history: false };
    await store.lacking(SCHOOL, EMPTY_HAVE, scope, MUCH);
    await store.lacking(SCHOOL, EMPTY_HAVE, { learners: 'all', history: false }, MUCH);
    await store.have(SCHOOL, [A.stream]);
    await store.card(SCHOOL, A.stream);
    await store.chunksFrom(SCHOOL, A.stream, 1, 0, MUCH);
    await store.history(SCHOOL, learnerNamed('amina'), { stream: A.stream, from: 1 }, MUCH);
    await store.vocabulary(SCHOOL, '00000000000000ab');
    const beginning = { id: '00000000000000ac', totalBytes: 2, bytes: new Uint8Array(1) };
    await store.setVocabularyBeginning(SCHOOL, beginning, NOON_MS);
    await store.vocabularyBeginning(SCHOOL, '00000000000000ac');
    await store.vocabularyBeginnings(SCHOOL);
    await store.dropOverdue(SCHOOL, NOON_MS);
    await store.dropVocabularyBeginning(SCHOOL, '00000000000000ac');
    await store.quarantined(SCHOOL, 'key', 'x', 1);
    await store.quarantineCounts(SCHOOL);
    await store.useOnce('x', NOON_MS, NOON_MS);
    await commit(store, { released: ['d'] });
    await store.removeUpstream(SCHOOL, 'https://up');
    await home.tamper('UPDATE stream SET events = 1');
    await store.verify(true);
    await store.scrub();
    await store.isHealthy();
    await store.settleNote('label', 'x');
    const backup = await gatherBytes(store.backup());
    for (const { school } of await store.schools()) await store.removeSchool(school);
    expect((await store.restore(inPieces(backup, 1_000))).ok).toBe(true);

    expect(statements.size).toBeGreaterThan(60);
    expect(findUnbound([...statements])).toEqual([]);
    for (const table of Object.keys(SCHOOL_TABLES)) {
      expect(
        [...statements].some((statement) => statement.includes(` ${table} `)),
        table,
      ).toBe(true);
    }
  });
}
