// Chunks that came before the admission of who wrote them: each comes in as soon as it can, whatever it waited for.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type LearnerId, parseLearnerId, toRandomId } from '../../src/domain/ids.ts';
import { startLettingGo } from '../../src/relay/intake/letting-go.ts';
import { cutChunk } from '../../src/relay/intake/reading.ts';
import { createLog } from '../../src/relay/log.ts';
import { writeMessages } from '../../src/sync/message-writer.ts';
import type { Message } from '../../src/sync/messages.ts';
import { nameVocabulary, toVocabularyText, type Vocabulary } from '../../src/sync/vocabulary.ts';
import { cardOf, chunksOf, hello, told, wordsOf } from './by-hand.ts';
import { admit, answers, enrol, firstLearner, started, transportTo } from './school.ts';
import { serveSchool } from './served-school.ts';
import { newKeyPair, sha256, Tablet } from './tablet.ts';

const DAY_MS = 86_400_000;

const stage = serveSchool();
const { ask, post, heldOf } = stage;

function newList(): { readonly learner: LearnerId; readonly words: Vocabulary } {
  const learners = Array.from({ length: 8 }, () => toRandomId(randomBytes(16), parseLearnerId));
  const [learner] = learners;
  if (!learner) throw new Error('Must have a learner');
  return { learner, words: nameVocabulary({ type: 'learners', learners, classes: [] }, sha256) };
}

/** Brought by a tablet that did not write it. */
async function carry(...messages: readonly Message[]): Promise<void> {
  const body = writeMessages([hello(stage.tablet), ...messages, { type: 'end' }]);
  expect((await post(body)).status).toBe(200);
}

async function admitNow({ device, keys }: Tablet): Promise<void> {
  const agreement = newKeyPair().text;
  await stage.school.founder.write({
    ...{ type: 'device-admitted', device, key: keys.text, agreement, role: 'tablet' },
  } as const);
  await stage.school.founder.sync(transportTo(ask));
}

describe('chunks that wait for an admission', () => {
  test('come in with their words, when these come after the admission', async () => {
    const { learner, words } = newList();
    const late = new Tablet(stage.school.id, [words]);
    await late.write(started(late), ...answers(learner, 20));
    await carry(cardOf(late), ...chunksOf(late));
    await admitNow(late);
    expect(await heldOf(late)).toEqual([]);
    await carry(wordsOf(words));
    expect(await heldOf(late)).toEqual([[1, 21]]);
    expect(await stage.relay.store.quarantineCounts(stage.school.id)).toEqual([]);
  });

  test('come in though more of somebody who never comes waits before them', async () => {
    const nobody = new Tablet(stage.school.id);
    for (let one = 0; one < 101; one++) await nobody.write(started(nobody));
    await carry(cardOf(nobody), ...chunksOf(nobody));
    stage.relay.wait(1_000);
    const { learner, words } = newList();
    const late = new Tablet(stage.school.id, [words]);
    await late.write(started(late), ...answers(learner, 20));
    await carry(cardOf(late), ...chunksOf(late));
    await admitNow(late);
    await carry(wordsOf(words));
    expect(await heldOf(late)).toEqual([[1, 21]]);
  });

  test('all come in, many as they are, with what the school sends next', async () => {
    const late = new Tablet(stage.school.id);
    for (let one = 0; one < 130; one++) await late.write(started(late));
    await carry(cardOf(late), ...chunksOf(late));
    await admitNow(late);
    await stage.tablet.write(started(stage.tablet));
    await stage.tablet.sync(transportTo(ask));
    expect(await heldOf(late)).toEqual([[1, 130]]);
    expect(await stage.relay.store.quarantineCounts(stage.school.id)).toEqual([]);
  });

  test('come in after a relay that stopped between the admission and them', async () => {
    const late = new Tablet(stage.school.id);
    await late.write(started(late));
    await admitNow(late);
    const [chunk] = late.chunks;
    if (!chunk) throw new Error('Must have a chunk');
    const waiting = { digest: 'd', reason: 'admission', needs: late.device } as const;
    const place = { stream: late.stream, from: 1, count: 1, bytes: chunk.bytes };
    const nothing = { cards: [], vocabularies: [], chunks: [], released: [] };
    await stage.relay.store.commit(
      stage.school.id,
      { ...nothing, quarantined: [{ ...waiting, ...place }] },
      0,
    );
    await stage.reopen();
    await stage.tablet.write(started(stage.tablet));
    await stage.tablet.sync(transportTo(ask));
    expect(await heldOf(late)).toEqual([[1, 1]]);
  });

  test('are thrown out when it turns out that another key signed them', async () => {
    const late = new Tablet(stage.school.id);
    await late.write(started(late));
    const [event] = late.events;
    if (!event) throw new Error('Must have an event');
    const [forged] = await late.seal([{ ...event, sequence: 2 }], true, newKeyPair());
    if (!forged) throw new Error('Must have a chunk');
    await carry(cardOf(late), { type: 'chunk', bytes: forged.bytes });
    expect(await stage.relay.store.quarantineCounts(stage.school.id)).toMatchObject([{ chunks: 1 }]);
    await admitNow(late);
    expect(await heldOf(late)).toEqual([]);
    expect(await stage.relay.store.quarantineCounts(stage.school.id)).toEqual([]);
  });

  test('are let go after more than a school year; who brought them has them still, and they come in then', async () => {
    const late = new Tablet(stage.school.id);
    await late.write(started(late));
    await carry(cardOf(late), ...chunksOf(late));
    const { store, lines, wait } = stage.relay;
    const held = await store.have(stage.school.id);
    const quiet = createLog(
      'info',
      () => 0,
      (line) => lines.push(line),
    );
    let nowMs = 400 * DAY_MS;
    const lettingGo = startLettingGo({ store, log: quiet, nowMs: () => nowMs }, 5);
    await sleep(60);
    expect(await store.quarantineCounts(stage.school.id)).toMatchObject([{ chunks: 1 }]);
    nowMs += 1;
    await expect.poll(() => store.quarantineCounts(stage.school.id)).toEqual([]);
    await lettingGo.stop();
    expect(lines.at(-1)).toContain('"event":"let-go","chunks":1,"beginnings":0');
    expect(await store.have(stage.school.id)).toEqual(held);
    wait(nowMs);
    await admitNow(late);
    await carry(cardOf(late), ...chunksOf(late));
    expect(await heldOf(late)).toEqual([[1, 1]]);
  });
});

describe('words on their way', () => {
  test('of which somebody begins hundreds neither fill the store nor an answer, and honest ones come in', async () => {
    const begun = Array.from({ length: 300 }, (): Message => {
      const id = randomBytes(8).toString('hex');
      return { type: 'vocabulary', id, totalBytes: 90, offset: 0, bytes: new Uint8Array(randomBytes(40)) };
    });
    for (let at = 0; at < begun.length; at += 50) await carry(...begun.slice(at, at + 50));
    expect((await stage.relay.store.vocabularyBeginnings(stage.school.id)).length).toBe(64);
    const answer = await told(await post(writeMessages([hello(stage.tablet), { type: 'end' }])));
    expect(answer.filter(({ type }) => type === 'vocabulary-wanted')).toHaveLength(64);
    const { learner, words } = newList();
    const bytes = new TextEncoder().encode(toVocabularyText(words.words));
    const [first, rest] = [bytes.slice(0, 30), bytes.slice(30)];
    const part = { type: 'vocabulary', id: words.id, totalBytes: bytes.length } as const;
    await carry({ ...part, offset: 0, bytes: first });
    await carry({ ...part, offset: first.length, bytes: rest });
    const writer = new Tablet(stage.school.id, [words]);
    await writer.write(started(writer), ...answers(learner, 20));
    await admitNow(writer);
    await carry(cardOf(writer), ...chunksOf(writer));
    expect(await heldOf(writer)).toEqual([[1, 21]]);
  });

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
      const writer = await admit(stage.school);
      writer.vocabularies.splice(0, writer.vocabularies.length, words);
      await stage.school.founder.sync(transportTo(ask));
      await enrol(ask, writer, stage.school);
      await writer.write(...answers(learner, 20));
      for (let round = 0; round < 3; round++) await writer.sync(transportTo(ask));
      expect(await heldOf(writer)).toEqual([[1, 21]]);
    }
  });
});

describe('a chunk without the work of a learner whom nobody erased', () => {
  test('does not stand for the whole one, which its writer still brings', async () => {
    const amina = firstLearner(stage.school);
    const writer = await admit(stage.school);
    await stage.school.founder.sync(transportTo(ask));
    await enrol(ask, writer, stage.school);
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
    await stage.school.founder.sync(transportTo(ask));
    const arrived = stage.school.founder.events.filter(({ type }) => type === 'answered');
    expect(arrived).toHaveLength(200);
  });

  test('is taken once the learner is erased here too', async () => {
    const amina = firstLearner(stage.school);
    const writer = await admit(stage.school);
    await stage.school.founder.sync(transportTo(ask));
    const [whole] = await writer.write(...answers(amina, 20));
    const words = new Map(
      writer.vocabularies.map((one) => [one.id, new TextEncoder().encode(toVocabularyText(one.words))]),
    );
    const less = whole && cutChunk(whole.bytes, [amina], words);
    if (!less) throw new Error('Must have a chunk');
    await stage.school.founder.write({ type: 'learner-erased', erased: amina });
    await stage.school.founder.sync(transportTo(ask));
    await carry(...writer.vocabularies.map(wordsOf), cardOf(writer), { type: 'chunk', bytes: less });
    expect(await heldOf(writer)).toEqual([[2, 21]]);
  });
});
