// The store with chunks as tablets sign them and the cutting that the relay gives it: signatures outlive an erasing.
import { afterEach, expect, test } from 'vitest';
import { pruneStored, verifyOne } from '../../src/relay/intake/reading.ts';
import type { VerifiedChunk } from '../../src/relay/store/records.ts';
import { EMPTY_HAVE } from '../../src/sync/have.ts';
import { toVocabularyText } from '../../src/sync/vocabulary.ts';
import { answerBody, learnerNamed, NOON_MS } from '../support/event-samples.ts';
import { createSqliteHomes } from './sqlite-home.ts';
import { commit, enrol, gatherBytes, SCHOOL } from './store-home.ts';
import { Tablet } from './tablet.ts';

const homes = createSqliteHomes();
afterEach(() => homes.removeAll());

const ALL = { learners: 'all', history: true } as const;
const AMINA = learnerNamed('amina');
const BILAL = learnerNamed('bilal');

/** What the relay learns of a chunk before it gives it to its store. */
function verified(tablet: Tablet, bytes: Uint8Array): VerifiedChunk {
  const words = new Map(
    tablet.vocabularies.map(({ id, words }) => [id as string, Buffer.from(toVocabularyText(words))]),
  );
  const opening = verifyOne({ bytes, key: tablet.keys.key }, words);
  if (opening.type !== 'verified') throw new Error(`Must be verified, got ${opening.type}`);
  return { ...opening.facts, bytes };
}

/** Some of the coded events, to look for; not of the header, which stays. */
function stretchesOf(chunks: readonly VerifiedChunk[]): readonly Buffer[] {
  return chunks
    .flatMap(({ bytes }) => [200, 500, 900].map((at) => Buffer.from(bytes.subarray(at, at + 24))))
    .filter(({ length }) => length === 24);
}

async function openStore() {
  const home = homes.create();
  const store = await home.open({ prune: pruneStored });
  await enrol(store, 'hill');
  return { home, store };
}

test('an erased learner is gone from signed chunks, whose signatures and checks stand as before', async () => {
  const { home, store } = await openStore();
  const tablet = new Tablet(SCHOOL);
  const bodies = Array.from({ length: 400 }, (_, n) => answerBody(n % 3 === 0 ? AMINA : BILAL, n));
  const whole = (await tablet.write(...bodies)).map(({ bytes }) => verified(tablet, bytes));
  const card = { stream: tablet.stream, device: tablet.device, key: tablet.keys.key };
  await commit(store, { cards: [card], chunks: whole });
  const before = await store.have(SCHOOL);

  const stretches = stretchesOf(whole);
  const countIn = (bytes: Buffer) => stretches.filter((stretch) => bytes.includes(stretch)).length;
  expect([stretches.length > 2, countIn(await home.rawBytes())]).toEqual([true, stretches.length]);

  expect((await store.eraseLearner(SCHOOL, AMINA, NOON_MS)).chunks).toBe(whole.length);
  expect([countIn(await home.rawBytes()), countIn(await gatherBytes(store.backup()))]).toEqual([0, 0]);
  expect(await store.have(SCHOOL)).toEqual(before);
  expect(await store.verify(false)).toEqual([]);
  const { chunks } = await store.lacking(SCHOOL, EMPTY_HAVE, ALL, 1e9);
  const cut = chunks.map(({ bytes }) => verified(tablet, bytes));
  expect(cut.map(({ hash, check }) => [hash, check])).toEqual(whole.map(({ hash, check }) => [hash, check]));
  expect(new Set(cut.flatMap(({ learners }) => learners))).toEqual(new Set([BILAL]));

  // Who has the whole ones cannot bring the learner back; who gets the cut ones holds the same.
  expect((await commit(store, { chunks: whole })).fates.every(({ type }) => type === 'known')).toBe(true);
  const other = await openStore();
  await commit(other.store, { cards: [card], chunks: cut });
  expect(await other.store.have(SCHOOL)).toEqual(before);
});

test('tails that grow and are sealed end as the sealed chunks alone', async () => {
  const { store } = await openStore();
  const tablet = new Tablet(SCHOOL);
  const card = { stream: tablet.stream, device: tablet.device, key: tablet.keys.key };
  const [sealed] = await tablet.write(...Array.from({ length: 60 }, (_, n) => answerBody(AMINA, n)));
  if (!sealed) throw new Error('Must be a chunk');
  const { events } = sealed.opened;
  for (const end of [10, 25, 60]) {
    const tails = await tablet.seal(events.slice(end === 25 ? 10 : 0, end), false);
    await commit(store, { cards: [card], chunks: tails.map(({ bytes }) => verified(tablet, bytes)) });
  }
  const { held } = await commit(store, { chunks: [verified(tablet, sealed.bytes)] });
  expect(held.get(tablet.stream)).toEqual({ ranges: [[1, 60]], check: sealed.opened.check });
  const { chunks } = await store.lacking(SCHOOL, EMPTY_HAVE, ALL, 1e9);
  expect(chunks.map(({ bytes, sealed: isSealed }) => [bytes, isSealed])).toEqual([[sealed.bytes, true]]);
});
