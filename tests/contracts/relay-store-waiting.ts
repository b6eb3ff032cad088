// The part of the store's contract that is about what waits: chunks whose time has not come, vocabularies whose rest has
// not. There is so much room for them and so much time, the oldest go first, and what is held is never touched by it.
import { describe, expect, it } from 'vitest';
import type { QuarantinedChunk } from '../../src/relay/store/records.ts';
import type { RelayStore } from '../../src/relay/store/relay-store.ts';
import { cardOf, chunkOf, parcelOf, schoolNamed, streamNamed } from '../relay/store-chunks.ts';
import { commit, enrol, NOON_MS, openSchool, SCHOOL, type StoreHome } from '../relay/store-home.ts';

const MEGABYTE = 1024 * 1024;
const DAY_MS = 86_400_000;

const waiting = (n: number, size = 10): QuarantinedChunk => ({
  digest: `digest ${n}`,
  reason: 'vocabulary',
  needs: n % 2 === 0 ? 'even' : 'odd',
  stream: streamNamed('a'),
  from: n,
  count: 3,
  bytes: new Uint8Array(size).fill(n),
});

const idOf = (n: number) => n.toString(16).padStart(16, '0');

export function describeStoreWaiting(createHome: () => StoreHome): void {
  describeQuarantine(createHome);
  describeBeginnings(createHome);
}

function describeQuarantine(createHome: () => StoreHome): void {
  describe('chunks that wait', () => {
    const bring = (store: RelayStore, chunks: readonly QuarantinedChunk[], nowMs: number) =>
      store.commit(SCHOOL, parcelOf({ quarantined: chunks }), nowMs);
    const left = async (store: RelayStore) =>
      (await store.quarantined(SCHOOL, 'vocabulary', null, 1_000)).map(({ from }) => from);

    it('is kept once, counted, found by what it needs, and never claimed as held', async () => {
      const store = await openSchool(createHome());
      const quarantined = [waiting(1), waiting(2), waiting(3)];
      await commit(store, { quarantined });
      await commit(store, {
        quarantined: [waiting(2), { ...waiting(3), reason: 'admission', needs: 'device' }],
      });
      expect(await store.quarantined(SCHOOL, 'vocabulary', 'even', 10)).toEqual([waiting(2)]);
      expect(await store.quarantined(SCHOOL, 'vocabulary', null, 10)).toEqual([waiting(1), waiting(2)]);
      expect(await store.quarantineCounts(SCHOOL)).toEqual([
        { reason: 'admission', chunks: 1, events: 3, bytes: 10 },
        { reason: 'vocabulary', chunks: 2, events: 6, bytes: 20 },
      ]);
      expect((await store.have(SCHOOL)).size).toBe(0);
    });

    it('is released in the commit that keeps it', async () => {
      const store = await openSchool(createHome());
      await commit(store, { quarantined: [waiting(1), waiting(2)] });
      await commit(store, {
        cards: [cardOf('a')],
        chunks: [chunkOf({ from: 1, count: 3 })],
        released: ['digest 1'],
      });
      expect(await store.quarantined(SCHOOL, 'vocabulary', null, 10)).toEqual([waiting(2)]);
    });

    it('have so much room: for those that come, those go that came first', async () => {
      const store = await openSchool(createHome());
      for (const n of [1, 2, 3]) await bring(store, [waiting(n, 2.5 * MEGABYTE)], NOON_MS + n);
      expect(await left(store)).toEqual([1, 2, 3]);
      await bring(store, [waiting(4, 0.4 * MEGABYTE)], NOON_MS + 4);
      expect(await left(store)).toEqual([1, 2, 3, 4]);
      // Even where a smaller one would be enough: who came first goes first.
      await bring(store, [waiting(5, 0.2 * MEGABYTE), waiting(6, 0.1 * MEGABYTE)], NOON_MS + 5);
      expect(await left(store)).toEqual([2, 3, 4, 5, 6]);
    });

    it('are not let go by one that comes again, and of more than there is room for the first stay', async () => {
      const store = await openSchool(createHome());
      const many = [1, 2, 3, 4].map((n) => waiting(n, 3 * MEGABYTE));
      const committed = await bring(store, many, NOON_MS);
      expect(committed?.refusedQuarantined).toBe(2);
      expect(await left(store)).toEqual([1, 2]);
      await bring(store, [waiting(2, 3 * MEGABYTE)], NOON_MS + 1);
      expect(await left(store)).toEqual([1, 2]);
    });

    it('take no room from another school', async () => {
      const store = await openSchool(createHome());
      await enrol(store, 'valley');
      await bring(store, [waiting(1, 5 * MEGABYTE)], NOON_MS);
      const others = parcelOf({ quarantined: [2, 3].map((n) => waiting(n, 4 * MEGABYTE)) });
      await store.commit(schoolNamed('valley'), others, NOON_MS + 1);
      expect(await left(store)).toEqual([1]);
    });

    it('have so much time, and what is held has all of it', async () => {
      const store = await openSchool(createHome());
      const held = { cards: [cardOf('a')], chunks: [chunkOf({ from: 1, count: 5 })] };
      await commit(store, held);
      await bring(store, [waiting(7)], NOON_MS);
      await bring(store, [waiting(8)], NOON_MS + DAY_MS);
      const before = await store.have(SCHOOL);
      expect(await store.dropOverdue(SCHOOL, NOON_MS + 400 * DAY_MS)).toEqual({ chunks: 0, beginnings: 0 });
      expect(await store.dropOverdue(SCHOOL, NOON_MS + 400 * DAY_MS + 1)).toEqual({
        chunks: 1,
        beginnings: 0,
      });
      expect(await left(store)).toEqual([8]);
      expect(await store.dropOverdue(SCHOOL, NOON_MS + 10_000 * DAY_MS)).toEqual({
        chunks: 1,
        beginnings: 0,
      });
      expect(await store.have(SCHOOL)).toEqual(before);
      expect((await commit(store, held)).fates).toEqual([{ type: 'known' }]);
      expect(await store.verify(false)).toEqual([]);
      expect(await store.dropOverdue(schoolNamed('unknown'), NOON_MS)).toEqual({ chunks: 0, beginnings: 0 });
    });
  });
}

function describeBeginnings(createHome: () => StoreHome): void {
  describe('beginnings of vocabularies', () => {
    const begin = (store: RelayStore, n: number, size: number, nowMs: number) =>
      store.setVocabularyBeginning(
        SCHOOL,
        { id: idOf(n), totalBytes: 2 ** 30, bytes: new Uint8Array(size) },
        nowMs,
      );
    const left = async (store: RelayStore) => (await store.vocabularyBeginnings(SCHOOL)).map(({ id }) => id);

    it('have so much room: for one that grows, those go that grew longest ago', async () => {
      const store = await openSchool(createHome());
      for (const n of [1, 2, 3, 4]) await begin(store, n, 3.5 * MEGABYTE, NOON_MS + n);
      await begin(store, 1, 3.6 * MEGABYTE, NOON_MS + 5);
      await begin(store, 5, 3 * MEGABYTE, NOON_MS + 6);
      expect(await left(store)).toEqual([1, 3, 4, 5].map(idOf));
      await begin(store, 6, 17 * MEGABYTE, NOON_MS + 7);
      expect(await left(store)).toEqual([1, 3, 4, 5].map(idOf));
    });

    it('are so many at the most, however small', async () => {
      const store = await openSchool(createHome());
      for (let n = 1; n <= 70; n++) await begin(store, n, 1, NOON_MS + n);
      expect(await left(store)).toEqual(Array.from({ length: 64 }, (_, at) => idOf(at + 7)));
    });

    it('have so much time since they grew, and what is whole has all of it', async () => {
      const store = await openSchool(createHome());
      const whole = { id: idOf(9), bytes: new Uint8Array([1, 2, 3]) };
      await commit(store, { vocabularies: [whole] });
      await begin(store, 1, 4, NOON_MS);
      await begin(store, 2, 4, NOON_MS);
      await begin(store, 2, 5, NOON_MS + DAY_MS);
      expect(await store.dropOverdue(SCHOOL, NOON_MS + 30 * DAY_MS + 1)).toEqual({
        chunks: 0,
        beginnings: 1,
      });
      expect(await left(store)).toEqual([idOf(2)]);
      expect(await store.dropOverdue(SCHOOL, NOON_MS + 10_000 * DAY_MS)).toEqual({
        chunks: 0,
        beginnings: 1,
      });
      expect(await store.vocabulary(SCHOOL, whole.id)).toEqual(whole);
    });
  });
}
