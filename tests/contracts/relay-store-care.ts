// The part of the store's contract that is about erasing and damage.
import { describe, expect, it } from 'vitest';
import type { RelayStore } from '../../src/relay/store/relay-store.ts';
import { EMPTY_HAVE } from '../../src/sync/have.ts';
import { cardOf, chunkOf, learnerNamed, pruned, segmentText } from '../relay/store-chunks.ts';
import { commit, gatherBytes, NOON_MS, openSchool, SCHOOL, type StoreHome } from '../relay/store-home.ts';

const ALL = { learners: 'all', history: true } as const;
const MUCH = 10_000_000;
const A = cardOf('a');

export function describeStoreCare(createHome: () => StoreHome): void {
  describeErasing(createHome);
  describeDamage(createHome);
}

function describeErasing(createHome: () => StoreHome): void {
  describe('erasing a learner', () => {
    const amina = learnerNamed('amina');
    const whole = [1, 11, 21].map((from) => chunkOf({ from, count: 10, learners: ['amina', 'bilal', ''] }));
    const other = chunkOf({ from: 31, count: 10, learners: ['bilal'] });
    const fill = async (store: RelayStore) => {
      await commit(store, { cards: [A], chunks: [...whole, other] });
      await store.setSnapshots(SCHOOL, [
        { learner: amina, pack: 'p', position: 3, bytes: new Uint8Array([1]) },
      ]);
    };

    it('takes every segment of the learner out, and what was held still counts as held', async () => {
      const store = await openSchool(createHome());
      await fill(store);
      const before = await store.have(SCHOOL);
      expect(await store.eraseLearner(SCHOOL, amina, NOON_MS)).toEqual({ chunks: 3, scrubbed: true });
      expect(await store.have(SCHOOL)).toEqual(before);
      const { chunks } = await store.lacking(SCHOOL, EMPTY_HAVE, ALL, MUCH);
      expect(chunks.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(
        [...whole.map((chunk) => pruned(chunk, 'amina')), other].map(({ bytes }) =>
          Buffer.from(bytes).toString(),
        ),
      );
      expect(chunks.map(({ hash }) => hash)).toEqual([...whole, other].map(({ hash }) => hash));
      expect(await store.chunksWith(SCHOOL, amina, 0, 10)).toEqual([]);
      expect(await store.snapshots(SCHOOL, 'all')).toEqual([]);
      expect(await store.verify(false)).toEqual([]);
    });

    it('is not undone by a peer that still has the segments, known or new', async () => {
      const store = await openSchool(createHome());
      await fill(store);
      await store.eraseLearner(SCHOOL, amina, NOON_MS);
      const late = chunkOf({ stream: 'late', from: 1, count: 9, learners: ['amina', ''] });
      const committed = await commit(store, { cards: [cardOf('late')], chunks: [...whole, late] });
      expect(committed.fates.map(({ type }) => type)).toEqual(['known', 'known', 'known', 'new']);
      expect(await store.chunksWith(SCHOOL, amina, 0, 10)).toEqual([]);
      const { chunks } = await store.chunksFrom(SCHOOL, late.stream, 1, 0, MUCH);
      expect(chunks[0]?.bytes).toEqual(pruned(late, 'amina').bytes);
      await store.setSnapshots(SCHOOL, [
        { learner: amina, pack: 'p', position: 9, bytes: new Uint8Array([1]) },
      ]);
      expect(await store.snapshots(SCHOOL, 'all')).toEqual([]);
    });

    it('done twice, or to somebody unknown, changes nothing', async () => {
      const home = createHome();
      const store = await openSchool(home);
      await fill(store);
      await store.eraseLearner(SCHOOL, amina, NOON_MS);
      expect(await store.eraseLearner(SCHOOL, amina, NOON_MS + 1)).toEqual({ chunks: 0, scrubbed: true });
      expect(await store.eraseLearner(SCHOOL, learnerNamed('zuri'), NOON_MS)).toEqual({
        chunks: 0,
        scrubbed: true,
      });
      expect(new Set(await store.erased(SCHOOL))).toEqual(new Set([amina, learnerNamed('zuri')]));
      await store.close();
      expect(await (await home.open()).erased(SCHOOL)).toHaveLength(2);
    });

    it('lets go of a damaged chunk, which cannot be cut, so that it comes again without the learner', async () => {
      const home = createHome();
      const store = await openSchool(home);
      await fill(store);
      await home.tamper('UPDATE chunk SET bytes = ? WHERE position = 2', new Uint8Array([1, 2, 3]));
      await store.eraseLearner(SCHOOL, amina, NOON_MS);
      expect((await store.have(SCHOOL)).get(A.stream)?.ranges).toEqual([
        [1, 10],
        [21, 40],
      ]);
      expect(await store.verify(false)).toEqual([]);
      await commit(store, { chunks: whole });
      expect((await store.have(SCHOOL)).get(A.stream)?.ranges).toEqual([[1, 40]]);
      expect(await store.chunksWith(SCHOOL, amina, 0, 10)).toEqual([]);
    });

    it('leaves no byte of it in the raw files, nor in a backup made after', async () => {
      const home = createHome();
      const store = await openSchool(home);
      const many = Array.from({ length: 40 }, (_, n) =>
        chunkOf({ from: 1 + 250 * n, count: 250, learners: ['amina', 'bilal', 'chipo', ''] }),
      );
      for (const chunk of many) await commit(store, { cards: [A], chunks: [chunk] });
      const gone = many.map((chunk) => segmentText(chunk, 'amina'));
      const kept = many.map((chunk) => segmentText(chunk, 'bilal'));
      const count = (bytes: Buffer, texts: readonly string[]) =>
        texts.filter((text) => bytes.includes(text)).length;
      expect(count(await home.rawBytes(), gone)).toBe(40);
      await store.eraseLearner(SCHOOL, amina, NOON_MS);
      const files = await home.rawBytes();
      expect([count(files, gone), count(files, kept)]).toEqual([0, 40]);
      const backup = await gatherBytes(store.backup());
      expect([count(backup, gone), count(backup, kept)]).toEqual([0, 40]);
    });
  });
}

function describeDamage(createHome: () => StoreHome): void {
  describe('damage', () => {
    it('of a chunk’s row is noticed, not passed on, and healed by letting go of it', async () => {
      const home = createHome();
      const store = await openSchool(home);
      const chunks = [1, 11, 21].map((from) => chunkOf({ from, count: 10 }));
      await commit(store, { cards: [A], chunks });
      expect(await store.verify(false)).toEqual([]);
      const flipped = Uint8Array.from(chunks[1]?.bytes ?? [], (byte, at) => (at === 20 ? byte ^ 1 : byte));
      await home.tamper('UPDATE chunk SET bytes = ? WHERE position = 2', flipped);

      const lacking = await store.lacking(SCHOOL, EMPTY_HAVE, ALL, MUCH);
      expect([lacking.chunks.map(({ from }) => from), lacking.damaged]).toEqual([[1, 21], 1]);
      const damage = { type: 'chunk', school: SCHOOL, stream: A.stream, from: 11 };
      expect(await store.verify(false)).toEqual([damage]);
      expect((await store.have(SCHOOL)).get(A.stream)?.ranges).toEqual([[1, 30]]);
      expect(await store.verify(true)).toEqual([damage]);
      expect((await store.have(SCHOOL)).get(A.stream)?.ranges).toEqual([
        [1, 10],
        [21, 30],
      ]);
      expect((await commit(store, { chunks })).fates.map(({ type }) => type)).toEqual([
        'known',
        'new',
        'known',
      ]);
      expect(await store.verify(false)).toEqual([]);
    });

    it('of every other column that matters is noticed too', async () => {
      const changes = [
        'sealed = 0',
        'from_sequence = 2',
        'hash = ?',
        'learners = ?',
        'checks = ?',
        'checksum = 5',
      ];
      for (const change of changes) {
        const home = createHome();
        const store = await openSchool(home);
        await commit(store, { cards: [A], chunks: [chunkOf({ from: 1, count: 10 })] });
        const values = change.includes('?') ? [new Uint8Array(40).fill(1)] : [];
        await home.tamper(`UPDATE chunk SET ${change} WHERE position = 1`, ...values);
        expect(await store.verify(false), change).toContainEqual(expect.objectContaining({ type: 'chunk' }));
      }
    });

    it('of a running total is noticed and counted anew from the chunks', async () => {
      const home = createHome();
      const store = await openSchool(home);
      const chunk = chunkOf({ from: 1, count: 10 });
      await commit(store, { cards: [A], chunks: [chunk] });
      await home.tamper('UPDATE stream SET checksum = 7, events = 99');
      expect(await store.verify(true)).toEqual([{ type: 'held', school: SCHOOL, stream: A.stream }]);
      expect((await store.have(SCHOOL)).get(A.stream)?.check).toBe(chunk.check);
      expect(await store.verify(false)).toEqual([]);
    });
  });
}
