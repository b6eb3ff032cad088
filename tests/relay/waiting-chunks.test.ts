// Chunks that came before the admission of who wrote them: each comes in as soon as it can, whatever it waited for.
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LearnerId, parseLearnerId, toRandomId } from '../../src/domain/ids.ts';
import { cutChunk } from '../../src/relay/intake/reading.ts';
import { writeMessages } from '../../src/sync/message-writer.ts';
import type { Message } from '../../src/sync/messages.ts';
import { nameVocabulary, toVocabularyText, type Vocabulary } from '../../src/sync/vocabulary.ts';
import { createFixture, type Fixture, giveCode, type OpenApp, openApp } from './relay-fixture.ts';
import { type Ask, admit, answers, enrol, foundSchool, type School, started, transportTo } from './school.ts';
import { newKeyPair, sha256, Tablet } from './tablet.ts';

let fixture: Fixture;
let relay: OpenApp;
let ask: Ask;
let school: School;
/** Brings what others wrote. */
let carrier: Tablet;
beforeEach(async () => {
  fixture = await createFixture();
  relay = await openApp(fixture);
  ask = (path, init) => relay.app.request(path, init);
  school = await foundSchool();
  await enrol(ask, school.founder, school, await giveCode(relay));
  carrier = await admit(school);
  await school.founder.sync(transportTo(ask));
  expect((await enrol(ask, carrier, school)).status).toBe(200);
});
afterEach(async () => {
  await relay.store.close();
  await fixture.remove();
});

function newList(): { readonly learner: LearnerId; readonly words: Vocabulary } {
  const learners = Array.from({ length: 8 }, () => toRandomId(randomBytes(16), parseLearnerId));
  const [learner] = learners;
  if (!learner) throw new Error('Must have a learner');
  return { learner, words: nameVocabulary({ type: 'learners', learners, classes: [] }, sha256) };
}

async function carry(...messages: readonly Message[]): Promise<void> {
  const { school: id, device, token, scope } = carrier;
  const hello: Message = {
    ...{ type: 'hello', version: 1, school: id, device, token, scope, wallMs: 0, answerBytes: 65_536 },
  } as Message;
  const body = writeMessages([hello, ...messages, { type: 'end' }]);
  expect((await ask('/sync', { method: 'POST', body: new Uint8Array(body) })).status).toBe(200);
}

const cardOf = ({ stream, keys }: Tablet): Message => ({ type: 'card', stream, key: keys.key });
const chunksOf = ({ chunks }: Tablet): readonly Message[] =>
  chunks.map(({ bytes }): Message => ({ type: 'chunk', bytes }));

function wordsOf({ id, words }: Vocabulary): Message {
  const bytes = new TextEncoder().encode(toVocabularyText(words));
  return { type: 'vocabulary', id, totalBytes: bytes.length, offset: 0, bytes };
}

const heldOf = async ({ stream }: Tablet) => (await relay.store.have(school.id)).get(stream)?.ranges ?? [];

async function admitNow({ device, keys }: Tablet): Promise<void> {
  const agreement = newKeyPair().text;
  await school.founder.write({
    ...{ type: 'device-admitted', device, key: keys.text, agreement, role: 'tablet' },
  } as const);
  await school.founder.sync(transportTo(ask));
}

describe('chunks that wait for an admission', () => {
  test('come in with their words, when these come after the admission', async () => {
    const { learner, words } = newList();
    const late = new Tablet(school.id, [words]);
    await late.write(started(late), ...answers(learner, 20));
    await carry(cardOf(late), ...chunksOf(late));
    await admitNow(late);
    expect(await heldOf(late)).toEqual([]);
    await carry(wordsOf(words));
    expect(await heldOf(late)).toEqual([[1, 21]]);
    expect(await relay.store.quarantineCounts(school.id)).toEqual([]);
  });

  test('come in though more of somebody who never comes waits before them', async () => {
    const nobody = new Tablet(school.id);
    for (let one = 0; one < 101; one++) await nobody.write(started(nobody));
    await carry(cardOf(nobody), ...chunksOf(nobody));
    relay.wait(1_000);
    const { learner, words } = newList();
    const late = new Tablet(school.id, [words]);
    await late.write(started(late), ...answers(learner, 20));
    await carry(cardOf(late), ...chunksOf(late));
    await admitNow(late);
    await carry(wordsOf(words));
    expect(await heldOf(late)).toEqual([[1, 21]]);
  });

  test('all come in, many as they are, with what the school sends next', async () => {
    const late = new Tablet(school.id);
    for (let one = 0; one < 130; one++) await late.write(started(late));
    await carry(cardOf(late), ...chunksOf(late));
    await admitNow(late);
    await carrier.write(started(carrier));
    await carrier.sync(transportTo(ask));
    expect(await heldOf(late)).toEqual([[1, 130]]);
    expect(await relay.store.quarantineCounts(school.id)).toEqual([]);
  });

  test('come in after a relay that stopped between the admission and them', async () => {
    const late = new Tablet(school.id);
    await late.write(started(late));
    await admitNow(late);
    const [chunk] = late.chunks;
    if (!chunk) throw new Error('Must have a chunk');
    const waiting = { digest: 'd', reason: 'admission', needs: late.device } as const;
    const place = { stream: late.stream, from: 1, count: 1, bytes: chunk.bytes };
    const nothing = { cards: [], vocabularies: [], chunks: [], released: [] };
    await relay.store.commit(school.id, { ...nothing, quarantined: [{ ...waiting, ...place }] }, 0);
    await relay.store.close();
    relay = await openApp(fixture);
    await carrier.write(started(carrier));
    await carrier.sync(transportTo(ask));
    expect(await heldOf(late)).toEqual([[1, 1]]);
  });

  test('are thrown out when it turns out that another key signed them', async () => {
    const late = new Tablet(school.id);
    await late.write(started(late));
    const [event] = late.events;
    if (!event) throw new Error('Must have an event');
    const [forged] = await late.seal([{ ...event, sequence: 2 }], true, newKeyPair());
    if (!forged) throw new Error('Must have a chunk');
    await carry(cardOf(late), { type: 'chunk', bytes: forged.bytes });
    expect(await relay.store.quarantineCounts(school.id)).toMatchObject([{ chunks: 1 }]);
    await admitNow(late);
    expect(await heldOf(late)).toEqual([]);
    expect(await relay.store.quarantineCounts(school.id)).toEqual([]);
  });
});

describe('words on their way', () => {
  test('come in whole whatever somebody else said they begin with, and however long', async () => {
    const lies = [
      (bytes: Uint8Array) => ({ totalBytes: bytes.length, bytes: new Uint8Array(bytes.length - 5) }),
      (bytes: Uint8Array) => ({ totalBytes: bytes.length + 9, bytes: new Uint8Array(bytes.length + 5) }),
      (bytes: Uint8Array) => ({ totalBytes: bytes.length - 9, bytes: new Uint8Array(bytes.length - 20) }),
    ];
    for (const lie of lies) {
      const { learner, words } = newList();
      const { id } = words;
      const whole = new TextEncoder().encode(toVocabularyText(words.words));
      await carry({ type: 'vocabulary', id, offset: 0, ...lie(whole) });
      const writer = await admit(school);
      writer.vocabularies.splice(0, writer.vocabularies.length, words);
      await school.founder.sync(transportTo(ask));
      await enrol(ask, writer, school);
      await writer.write(...answers(learner, 20));
      for (let round = 0; round < 3; round++) await writer.sync(transportTo(ask));
      expect(await heldOf(writer)).toEqual([[1, 21]]);
    }
  });
});

describe('a chunk without the work of a learner whom nobody erased', () => {
  test('does not stand for the whole one, which its writer still brings', async () => {
    const [amina] = school.learners;
    const writer = await admit(school);
    await school.founder.sync(transportTo(ask));
    await enrol(ask, writer, school);
    if (!amina) throw new Error('Must have a learner');
    await writer.write(...answers(amina, 200));
    const words = new Map(
      writer.vocabularies.map((one) => [one.id, new TextEncoder().encode(toVocabularyText(one.words))]),
    );
    const cut = writer.chunks.flatMap(({ bytes }): readonly Message[] => {
      const less = cutChunk(bytes, [amina], words);
      return less === null ? [] : [{ type: 'chunk', bytes: less }];
    });
    expect(cut.length).toBe(writer.chunks.length);
    await carry(...writer.vocabularies.map(wordsOf), cardOf(writer), ...cut);
    await writer.sync(transportTo(ask));
    await school.founder.sync(transportTo(ask));
    const arrived = school.founder.events.filter(({ type }) => type === 'answered');
    expect(arrived).toHaveLength(200);
  });

  test('is taken once the learner is erased here too', async () => {
    const [amina] = school.learners;
    const writer = await admit(school);
    await school.founder.sync(transportTo(ask));
    if (!amina) throw new Error('Must have a learner');
    const [whole] = await writer.write(...answers(amina, 20));
    const words = new Map(
      writer.vocabularies.map((one) => [one.id, new TextEncoder().encode(toVocabularyText(one.words))]),
    );
    const less = whole && cutChunk(whole.bytes, [amina], words);
    if (!less) throw new Error('Must have a chunk');
    await school.founder.write({ type: 'learner-erased', erased: amina });
    await school.founder.sync(transportTo(ask));
    await carry(...writer.vocabularies.map(wordsOf), cardOf(writer), { type: 'chunk', bytes: less });
    expect(await heldOf(writer)).toEqual([[2, 21]]);
  });
});
