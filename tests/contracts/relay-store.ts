// What every store of a relay must keep: chunks. The rest of the contract lies in the files relay-store-….ts beside this
// one. Long (more than 300 lines), since a contract is read in one place.
import { describe, expect, it, vi } from 'vitest';
import type { Lacking } from '../../src/relay/store/records.ts';
import type { RelayStore } from '../../src/relay/store/relay-store.ts';
import { EMPTY_HAVE, type Have, union } from '../../src/sync/have.ts';
import {
  cardOf,
  chunkOf,
  deviceNamed,
  keyNamed,
  learnerNamed,
  parcelOf,
  pruned,
  schoolNamed,
  streamNamed,
  xorOf,
} from '../relay/store-chunks.ts';
import { commit, enrol, NOON_MS, openSchool, SCHOOL, type StoreHome } from '../relay/store-home.ts';
import { describeStoreBackup } from './relay-store-backup.ts';
import { describeStoreCare } from './relay-store-care.ts';
import { describeStorePeople } from './relay-store-people.ts';
import { describeStoreVersions } from './relay-store-versions.ts';
import { describeStoreWaiting } from './relay-store-waiting.ts';

vi.setConfig({ testTimeout: 60_000 });

const ALL = { learners: 'all', history: true } as const;
const MUCH = 1_000_000;
const A = cardOf('a');

export function describeRelayStore(name: string, createHome: () => StoreHome): void {
  describe(`${name} keeps the contract of the relay's store`, () => {
    describeIdentity(createHome);
    describeCommit(createHome);
    describeOverlaps(createHome);
    describeSchoolsApart(createHome);
    describeLacking(createHome);
    describeReading(createHome);
    describeStorePeople(createHome);
    describeStoreCare(createHome);
    describeStoreBackup(createHome);
    describeStoreVersions(createHome);
    describeStoreWaiting(createHome);
  });
}

function describeIdentity(createHome: () => StoreHome): void {
  describe('who it is', () => {
    it('keeps its name and its epoch over restarts, and says that it is durable', async () => {
      const home = createHome();
      const first = await home.open();
      const { relayId, epoch, durable } = first;
      expect([relayId.length, epoch.length, durable]).toEqual([22, 22, true]);
      await first.close();
      const second = await home.open();
      expect([second.relayId, second.epoch]).toEqual([relayId, epoch]);
    });

    it('is healthy while it is open, and refuses work when it is closed', async () => {
      const store = await openSchool(createHome());
      expect(await store.isHealthy()).toBe(true);
      await store.close();
      expect(await store.isHealthy()).toBe(false);
      await expect(commit(store, { cards: [A] })).rejects.toMatchObject({ code: 'store/unreachable' });
    });
  });
}

function describeCommit(createHome: () => StoreHome): void {
  describe('what is committed', () => {
    it('is there after the store was closed and opened again, byte for byte', async () => {
      const home = createHome();
      const store = await openSchool(home);
      const chunk = chunkOf({ from: 1, count: 250, learners: ['amina', 'bilal', ''] });
      const committed = await commit(store, { cards: [A], chunks: [chunk] });
      expect(committed.fates).toEqual([{ type: 'new', position: 1, events: 250 }]);
      await store.close();

      const again = await home.open();
      expect(await again.have(SCHOOL)).toEqual(
        new Map([[streamNamed('a'), { ranges: [[1, 250]], check: chunk.check }]]),
      );
      const { chunks, cards } = await again.lacking(SCHOOL, EMPTY_HAVE, ALL, MUCH);
      const { stream, from, count, sealed, hash, learners, vocabularies, bytes } = chunk;
      expect(chunks).toEqual([
        { position: 1, stream, from, count, sealed, hash, vocabularies, bytes, learners: expect.anything() },
      ]);
      expect(new Set(chunks[0]?.learners)).toEqual(new Set(learners));
      expect(cards).toEqual([A]);
    });

    it('changes nothing when it comes twice', async () => {
      const store = await openSchool(createHome());
      const parcel = { cards: [A], chunks: [chunkOf({ from: 1, count: 10 })] };
      const first = await commit(store, parcel);
      const second = await commit(store, parcel);
      expect(second.fates).toEqual([{ type: 'known' }]);
      expect(second.held).toEqual(first.held);
      expect((await store.counts()).chunks).toBe(1);
    });

    it('keeps gaps as gaps until they are filled', async () => {
      const store = await openSchool(createHome());
      await commit(store, {
        cards: [A],
        chunks: [chunkOf({ from: 21, count: 10 }), chunkOf({ from: 1, count: 10 })],
      });
      expect((await store.have(SCHOOL)).get(A.stream)?.ranges).toEqual([
        [1, 10],
        [21, 30],
      ]);
      const { held } = await commit(store, { chunks: [chunkOf({ from: 11, count: 10 })] });
      const check = xorOf([1, 11, 21].map((from) => chunkOf({ from, count: 10 }).check));
      expect(held.get(A.stream)).toEqual({ ranges: [[1, 30]], check });
    });

    it('is judged chunk by chunk: one that cannot be kept holds up none of its neighbours', async () => {
      const store = await openSchool(createHome());
      const committed = await commit(store, {
        cards: [A],
        chunks: [
          chunkOf({ from: 1, count: 5 }),
          chunkOf({ stream: 'nobody', from: 1, count: 5 }),
          chunkOf({ from: 6, count: 5, vocabularies: ['00000000000000ff'] }),
          chunkOf({ from: 11, count: 5 }),
        ],
      });
      expect(committed.fates).toMatchObject([
        { type: 'new' },
        { type: 'no-card' },
        { type: 'no-vocabulary' },
        { type: 'new' },
      ]);
      expect((await store.have(SCHOOL)).get(A.stream)?.ranges).toEqual([
        [1, 5],
        [11, 15],
      ]);
    });

    it('refuses a stream that another key owns, whoever comes with it, and keeps the first owner', async () => {
      const store = await openSchool(createHome());
      await commit(store, { cards: [A], chunks: [chunkOf({ from: 1, count: 5 })] });
      const thief = cardOf('a', 'thief');
      const committed = await commit(store, { cards: [thief], chunks: [chunkOf({ from: 6, count: 5 })] });
      expect(committed).toMatchObject({
        fates: [{ type: 'foreign-stream', owner: deviceNamed('a') }],
        refusedCards: [thief],
      });
      expect(await store.card(SCHOOL, A.stream)).toEqual(A);
    });

    it('is all there when a hundred callers come at once, each told of its own', async () => {
      const store = await openSchool(createHome());
      const results = await Promise.all(
        Array.from({ length: 100 }, (_, n) => {
          const stream = `tablet ${n % 20}`;
          const chunk = chunkOf({
            stream,
            from: 1 + 10 * Math.floor(n / 20),
            count: 10,
            learners: [`learner ${n}`],
          });
          return commit(store, { cards: [cardOf(stream)], chunks: [chunk] });
        }),
      );
      expect(results.map(({ fates }) => fates[0]?.type)).toEqual(results.map(() => 'new'));
      const held = [...(await store.have(SCHOOL)).values()];
      expect(held.map(({ ranges }) => ranges)).toEqual(Array.from({ length: 20 }, () => [[1, 50]]));
      expect((await store.counts()).events).toBe(1_000);
    });

    it('of one caller that breaks a promise is refused alone', async () => {
      const store = await openSchool(createHome());
      await store.eraseLearner(SCHOOL, learnerNamed('amina'), NOON_MS);
      const broken = { ...chunkOf({ from: 1, count: 5 }), bytes: new Uint8Array([1, 2, 3]) };
      const [bad, good] = await Promise.allSettled([
        commit(store, { cards: [A], chunks: [broken] }),
        commit(store, {
          cards: [cardOf('b')],
          chunks: [chunkOf({ stream: 'b', from: 1, count: 5, learners: ['bilal'] })],
        }),
      ]);
      expect([bad?.status, good?.status]).toEqual(['rejected', 'fulfilled']);
      expect([...(await store.have(SCHOOL)).keys()]).toEqual([streamNamed('b')]);
    });

    it('is nothing for a school that the relay does not know', async () => {
      const store = await openSchool(createHome());
      const parcel = parcelOf({ cards: [A], chunks: [chunkOf({ from: 1, count: 5 })] });
      expect(await store.commit(schoolNamed('unknown'), parcel, NOON_MS)).toBeNull();
      expect((await store.counts()).chunks).toBe(0);
    });

    it('has vocabularies: kept once, found by name, needed by chunks', async () => {
      const store = await openSchool(createHome());
      const words = { id: '00000000000000ab', bytes: new Uint8Array([1, 2, 3]) };
      const chunk = chunkOf({ from: 1, count: 5, vocabularies: [words.id] });
      const both = await commit(store, { cards: [A], vocabularies: [words, words], chunks: [chunk] });
      expect(both.fates).toMatchObject([{ type: 'new' }]);
      await commit(store, { vocabularies: [words] });
      expect(await store.vocabulary(SCHOOL, words.id)).toEqual(words);
      expect(await store.vocabularies(SCHOOL)).toEqual([words.id]);
      expect(await store.vocabulary(SCHOOL, '00000000000000ac')).toBeNull();
      const { chunks } = await store.lacking(SCHOOL, EMPTY_HAVE, ALL, MUCH);
      expect(chunks[0]?.vocabularies).toEqual([words.id]);
    });

    it('has the beginnings of vocabularies: the longest counts, the whole one ends it', async () => {
      const store = await openSchool(createHome());
      const id = '00000000000000ab';
      const beginning = (length: number) => ({ id, totalBytes: 9, bytes: new Uint8Array(length).fill(7) });
      const begin = (length: number) => store.setVocabularyBeginning(SCHOOL, beginning(length), NOON_MS);
      await begin(4);
      await begin(2);
      expect(await store.vocabularyBeginning(SCHOOL, id)).toEqual(beginning(4));
      expect(await store.vocabularyBeginnings(SCHOOL)).toEqual([{ id, offset: 4 }]);
      expect(await store.vocabularies(SCHOOL)).toEqual([]);
      await store.dropVocabularyBeginning(SCHOOL, id);
      expect(await store.vocabularyBeginning(SCHOOL, id)).toBeNull();
      await begin(3);
      await commit(store, { vocabularies: [{ id, bytes: new Uint8Array(9).fill(7) }] });
      expect(await store.vocabularyBeginning(SCHOOL, id)).toBeNull();
    });
  });
}

function describeOverlaps(createHome: () => StoreHome): void {
  describe('chunks over the same numbers', () => {
    const held = async (store: RelayStore) =>
      (await store.chunksFrom(SCHOOL, A.stream, 1, 0, MUCH)).chunks.map(({ from, count, sealed }) => [
        from,
        count,
        sealed,
      ]);

    it('a sealed chunk takes the place of the provisional ones whose events it holds', async () => {
      const store = await openSchool(createHome());
      await commit(store, {
        cards: [A],
        chunks: [
          chunkOf({ from: 1, count: 4, sealed: false }),
          chunkOf({ from: 5, count: 3, sealed: false }),
        ],
      });
      const sealed = chunkOf({ from: 1, count: 10 });
      const committed = await commit(store, { chunks: [sealed] });
      expect(committed).toMatchObject({ fates: [{ type: 'new', events: 3 }], superseded: 2 });
      expect(await held(store)).toEqual([[1, 10, true]]);
      expect(committed.held.get(A.stream)).toEqual({ ranges: [[1, 10]], check: sealed.check });
    });

    it('a provisional chunk that straddles two sealed ones goes when both are there', async () => {
      const store = await openSchool(createHome());
      await commit(store, { cards: [A], chunks: [chunkOf({ from: 8, count: 6, sealed: false })] });
      await commit(store, { chunks: [chunkOf({ from: 1, count: 10 })] });
      expect(await held(store)).toEqual([
        [1, 10, true],
        [8, 6, false],
      ]);
      const last = await commit(store, { chunks: [chunkOf({ from: 11, count: 10 })] });
      expect(await held(store)).toEqual([
        [1, 10, true],
        [11, 10, true],
      ]);
      expect(last.held.get(A.stream)?.check).toBe(
        xorOf([chunkOf({ from: 1, count: 10 }).check, chunkOf({ from: 11, count: 10 }).check]),
      );
    });

    it('a longer tail takes the place of a shorter one; a shorter one brings nothing', async () => {
      const store = await openSchool(createHome());
      await commit(store, { cards: [A], chunks: [chunkOf({ from: 1, count: 4, sealed: false })] });
      await commit(store, { chunks: [chunkOf({ from: 1, count: 9, sealed: false })] });
      const shorter = await commit(store, { chunks: [chunkOf({ from: 3, count: 2, sealed: false })] });
      expect(shorter.fates).toEqual([{ type: 'known' }]);
      expect(await held(store)).toEqual([[1, 9, false]]);
    });

    it('what differs under one number is a fork: both are kept, in whatever order they come', async () => {
      const checks = new Set<number | undefined>();
      for (const order of [
        ['', 'clone'],
        ['clone', ''],
      ]) {
        const store = await openSchool(createHome());
        const [first = '', second = ''] = order;
        await commit(store, { cards: [A], chunks: [chunkOf({ from: 1, count: 10, version: first })] });
        const committed = await commit(store, { chunks: [chunkOf({ from: 4, count: 10, version: second })] });
        expect(committed.fates).toEqual([{ type: 'fork', position: 2, events: 3, first: 4 }]);
        expect(await store.forks(SCHOOL)).toEqual([{ stream: A.stream, sequence: 4, foundAtMs: NOON_MS }]);
        expect(await held(store)).toEqual([
          [1, 10, true],
          [4, 10, true],
        ]);
      }
      for (const order of [
        ['', 'clone'],
        ['clone', ''],
      ]) {
        const store = await openSchool(createHome());
        for (const version of order)
          await commit(store, { cards: [A], chunks: [chunkOf({ from: 1, count: 9, version })] });
        checks.add((await store.have(SCHOOL)).get(A.stream)?.check ?? undefined);
        const again = await commit(store, {
          chunks: [chunkOf({ from: 1, count: 9, version: order[0] ?? '' })],
        });
        expect(again.fates).toEqual([{ type: 'known' }]);
      }
      expect(checks.size).toBe(1);
    });

    it('a provisional chunk of a clone is kept beside the sealed one that covers its numbers', async () => {
      const store = await openSchool(createHome());
      await commit(store, {
        cards: [A],
        chunks: [chunkOf({ from: 1, count: 4, sealed: false, version: 'clone' })],
      });
      const committed = await commit(store, { chunks: [chunkOf({ from: 1, count: 10 })] });
      expect(committed).toMatchObject({ fates: [{ type: 'fork', events: 6, first: 1 }], superseded: 0 });
      expect(await held(store)).toEqual(
        expect.arrayContaining([
          [1, 4, false],
          [1, 10, true],
        ]),
      );
    });

    it('a chunk with segments that were missing takes the place of the pruned one, and the check stays', async () => {
      const store = await openSchool(createHome());
      const whole = chunkOf({ from: 1, count: 12, learners: ['amina', 'bilal', 'chipo'] });
      await commit(store, { cards: [A], chunks: [pruned(whole, 'amina', 'bilal')] });
      const before = await store.have(SCHOOL);
      expect(before.get(A.stream)).toEqual({ ranges: [[1, 12]], check: whole.check });
      const other = await commit(store, { chunks: [pruned(whole, 'chipo')] });
      expect(other.fates).toMatchObject([{ type: 'new', events: 0 }]);
      const fuller = await commit(store, { chunks: [whole] });
      expect(fuller).toMatchObject({ fates: [{ type: 'new', events: 0 }], superseded: 2 });
      expect((await commit(store, { chunks: [pruned(whole, 'amina')] })).fates).toEqual([{ type: 'known' }]);
      expect(await store.have(SCHOOL)).toEqual(before);
      expect(await store.verify(false)).toEqual([]);
    });
  });
}

function describeSchoolsApart(createHome: () => StoreHome): void {
  it('knows schools apart, even when they have the same ids', async () => {
    const store = await openSchool(createHome());
    await enrol(store, 'valley');
    const valley = schoolNamed('valley');
    await commit(store, { cards: [A], chunks: [chunkOf({ from: 1, count: 5, notable: true })] });
    await commit(
      store,
      { cards: [cardOf('a', 'b')], chunks: [chunkOf({ from: 1, count: 9, version: 'v' })] },
      valley,
    );
    expect((await store.have(SCHOOL)).get(A.stream)?.ranges).toEqual([[1, 5]]);
    expect((await store.have(valley)).get(A.stream)?.ranges).toEqual([[1, 9]]);
    expect((await store.card(valley, A.stream))?.key).toEqual(keyNamed('b'));
    expect((await store.lacking(valley, EMPTY_HAVE, ALL, MUCH)).chunks.map(({ count }) => count)).toEqual([
      9,
    ]);
    expect(await store.notable(valley, 0, 10)).toEqual([]);
    await store.eraseLearner(valley, learnerNamed('amina'), NOON_MS);
    expect((await store.lacking(SCHOOL, EMPTY_HAVE, ALL, MUCH)).chunks[0]?.learners).toEqual([
      learnerNamed('amina'),
    ]);

    expect(await store.removeSchool(valley)).toBe(true);
    expect(await store.removeSchool(valley)).toBe(false);
    expect((await store.have(valley)).size).toBe(0);
    expect((await store.have(SCHOOL)).size).toBe(1);
    expect((await store.schools()).map(({ school }) => school)).toEqual([SCHOOL]);
  });
}

function places({ chunks }: Lacking): readonly (readonly [string, number])[] {
  const names = new Map(['a', 'b', 'c'].map((name) => [streamNamed(name), name]));
  return chunks.map(({ stream, from }) => [names.get(stream) ?? stream, from]);
}

function describeLacking(createHome: () => StoreHome): void {
  describe('what the other side lacks', () => {
    const fill = async (store: RelayStore) => {
      const chunks = ['a', 'b', 'c'].flatMap((stream) => [
        chunkOf({ stream, from: 1, count: 10, learners: [`learner of ${stream}`] }),
        chunkOf({ stream, from: 11, count: 10, learners: [`learner of ${stream}`, ''] }),
        chunkOf({ stream, from: 21, count: 5, sealed: false, learners: ['guest'] }),
      ]);
      await commit(store, { cards: ['a', 'b', 'c'].map((name) => cardOf(name)), chunks });
    };
    const theirs = (...parts: readonly (readonly [string, number, number])[]): Have =>
      new Map(parts.map(([name, first, last]) => [streamNamed(name), { ranges: [[first, last]], check: 0 }]));

    it('is every chunk that holds an event which their ranges do not', async () => {
      const store = await openSchool(createHome());
      await fill(store);
      const have = theirs(['a', 1, 25], ['b', 1, 12]);
      const lacking = await store.lacking(SCHOOL, have, ALL, MUCH);
      expect(places(lacking)).toEqual([
        ['b', 11],
        ['b', 21],
        ['c', 1],
        ['c', 11],
        ['c', 21],
      ]);
      expect(lacking.more).toBe(false);
    });

    it('comes in portions, each at least one chunk, until nothing is lacking', async () => {
      const store = await openSchool(createHome());
      await fill(store);
      let have: Have = EMPTY_HAVE;
      let rounds = 0;
      for (let more = true; more; rounds += 1) {
        const lacking = await store.lacking(SCHOOL, have, ALL, 1);
        expect(lacking.chunks).toHaveLength(1);
        for (const { stream, from, count } of lacking.chunks) {
          const ranges = union(have.get(stream)?.ranges ?? [], [[from, from + count - 1]]);
          have = new Map(have).set(stream, { ranges, check: null });
        }
        more = lacking.more;
      }
      expect(rounds).toBe(9);
      expect([...have.values()].map(({ ranges }) => ranges)).toEqual([[[1, 25]], [[1, 25]], [[1, 25]]]);
      expect((await store.lacking(SCHOOL, have, ALL, MUCH)).chunks).toEqual([]);
    });

    it('is, for some learners, what holds their segments and those without a learner', async () => {
      const store = await openSchool(createHome());
      await fill(store);
      const scope = { learners: [learnerNamed('learner of b')], history: true };
      expect(places(await store.lacking(SCHOOL, theirs(['b', 1, 10]), scope, MUCH))).toEqual([
        ['a', 11],
        ['b', 11],
        ['c', 11],
      ]);
      const nobody = { learners: [learnerNamed('never heard of')], history: true };
      expect(places(await store.lacking(SCHOOL, EMPTY_HAVE, nobody, MUCH))).toEqual([
        ['a', 11],
        ['b', 11],
        ['c', 11],
      ]);
    });

    it('leaves out, without history, what the snapshots of a learner cover', async () => {
      const store = await openSchool(createHome());
      await fill(store);
      const guest = learnerNamed('guest');
      const before = await store.chunksWith(SCHOOL, guest, 0, 10);
      const position = before.at(1)?.position ?? 0;
      const snapshot = { learner: guest, pack: 'org.banyan.test', position, bytes: new Uint8Array([9]) };
      await store.setSnapshots(SCHOOL, [snapshot]);
      const scope = { learners: [guest], history: false };
      const lacking = places(await store.lacking(SCHOOL, EMPTY_HAVE, scope, MUCH));
      expect(lacking).toEqual([
        ['a', 11],
        ['b', 11],
        ['c', 11],
        ['c', 21],
      ]);
      expect(await store.snapshots(SCHOOL, [guest])).toEqual([snapshot]);
      await store.setSnapshots(SCHOOL, [{ ...snapshot, position: position - 1, bytes: new Uint8Array([8]) }]);
      expect(await store.snapshots(SCHOOL, 'all')).toEqual([snapshot]);
    });

    it('has a stream again, whatever their ranges say, when that is asked', async () => {
      const store = await openSchool(createHome());
      await fill(store);
      const have = theirs(['a', 1, 25], ['b', 1, 25], ['c', 1, 25]);
      expect(places(await store.lacking(SCHOOL, have, { ...ALL, again: [streamNamed('b')] }, MUCH))).toEqual([
        ['b', 1],
        ['b', 11],
        ['b', 21],
      ]);
    });
  });
}

function describeReading(createHome: () => StoreHome): void {
  describe('what is read', () => {
    it('gives a stream from a place on, all versions, without those that were sent', async () => {
      const store = await openSchool(createHome());
      const versions = ['', 'x', 'y'].map((version) => chunkOf({ from: 5, count: 5, version }));
      await commit(store, {
        cards: [A],
        chunks: [chunkOf({ from: 1, count: 4 }), ...versions, chunkOf({ from: 10, count: 5 })],
      });
      const all = await store.chunksFrom(SCHOOL, A.stream, 5, 0, MUCH);
      expect(all.chunks.map(({ from }) => from)).toEqual([5, 5, 5, 10]);
      const hashes = all.chunks.slice(0, 3).map(({ hash }) => Buffer.from(hash).toString('hex'));
      expect(hashes).toEqual([...hashes].sort());
      const rest = await store.chunksFrom(SCHOOL, A.stream, 5, 2, 1);
      expect(rest.chunks).toEqual([all.chunks[2]]);
      expect(rest.more).toBe(true);
    });

    it('gives a learner’s past behind a place, stream by stream', async () => {
      const store = await openSchool(createHome());
      const streams = ['a', 'b'].sort((x, y) => (streamNamed(x) < streamNamed(y) ? -1 : 1));
      for (const stream of streams) {
        const chunks = [1, 11, 21].map((from) =>
          chunkOf({ stream, from, count: 10, learners: from === 11 ? ['bilal'] : ['amina'] }),
        );
        await commit(store, { cards: [cardOf(stream)], chunks });
      }
      const [first = '', second = ''] = streams;
      const amina = learnerNamed('amina');
      expect(places(await store.history(SCHOOL, amina, null, MUCH))).toEqual([
        [first, 1],
        [first, 21],
        [second, 1],
        [second, 21],
      ]);
      const behind = await store.history(SCHOOL, amina, { stream: streamNamed(first), from: 1 }, 1);
      expect([places(behind), behind.more]).toEqual([[[first, 21]], true]);
    });

    it('gives what the relay folds in the order in which it came', async () => {
      const store = await openSchool(createHome());
      await commit(store, { cards: [A], chunks: [chunkOf({ from: 11, count: 10, notable: true })] });
      await commit(store, { chunks: [chunkOf({ from: 1, count: 10 })] });
      await commit(store, { chunks: [chunkOf({ from: 21, count: 5, notable: true })] });
      const all = await store.notable(SCHOOL, 0, 10);
      expect(all.map(({ from }) => from)).toEqual([11, 21]);
      expect((await store.notable(SCHOOL, all[0]?.position ?? 0, 10)).map(({ from }) => from)).toEqual([21]);
      expect((await store.notable(SCHOOL, 0, 1)).map(({ from }) => from)).toEqual([11]);
    });

    it('gives cards and what is held by name', async () => {
      const store = await openSchool(createHome());
      const b = cardOf('b');
      await commit(store, { cards: [A, b], chunks: [chunkOf({ from: 1, count: 10 })] });
      expect(await store.cards(SCHOOL)).toEqual([A, b]);
      expect([...(await store.have(SCHOOL, [A.stream, b.stream])).keys()]).toEqual([A.stream]);
      expect((await store.have(SCHOOL, [])).size).toBe(0);
      expect(await store.card(SCHOOL, streamNamed('unheard'))).toBeNull();
    });
  });
}
