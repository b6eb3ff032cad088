// What a relay does with chunks that are not what they seem: refused one by one, and their neighbours kept.
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { writeMessages } from '../../src/sync/message-writer.ts';
import type { Message } from '../../src/sync/messages.ts';
import { cardOf, chunksOf, codeOf, hello, told } from './by-hand.ts';
import { admit, answers, firstLearner, foundSchool, type School, transportTo } from './school.ts';
import { serveSchool } from './served-school.ts';
import { newKeyPair, type Tablet } from './tablet.ts';

const stage = serveSchool();
const { ask, joined, post, heldOf, expectServed } = stage;

describe('forged', () => {
  const sendChunks = async (by: Tablet, of: Tablet) =>
    told(await post(writeMessages([hello(by), cardOf(of), ...chunksOf(of), { type: 'end' }])));
  const refusals = (messages: readonly Message[]) =>
    messages.flatMap((message) => (message.type === 'refused' ? [message.why] : []));

  test('a chunk that another key signed is refused, and its neighbours in the same request are kept', async () => {
    const amina = firstLearner(stage.school);
    await stage.tablet.write(...answers(amina, 10));
    const last = stage.tablet.events.at(-1);
    if (!last) throw new Error('Must have an event');
    const forged = { ...last, sequence: last.sequence + 1 } as StoredEvent;
    await stage.tablet.seal([forged], true, newKeyPair());
    const messages = await sendChunks(stage.tablet, stage.tablet);
    expect(refusals(messages)).toEqual(['signature']);
    expect(await heldOf(stage.tablet)).toEqual([[1, last.sequence]]);
  });

  test('one flipped bit anywhere in a chunk is refused, whatever it is in', async () => {
    const amina = firstLearner(stage.school);
    const [chunk] = await stage.tablet.write(...answers(amina, 20));
    if (!chunk) throw new Error('Must have a chunk');
    const words = stage.school.founder.vocabularies;
    expect(words.length).toBe(1);
    for (let bit = 0; bit < chunk.bytes.length * 8; bit += 97) {
      const bytes = chunk.bytes.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const card: Message = { type: 'card', stream: stage.tablet.stream, key: stage.tablet.keys.key };
      await post(writeMessages([hello(stage.tablet), card, { type: 'chunk', bytes }, { type: 'end' }]));
    }
    expect(await heldOf(stage.tablet)).toEqual([]);
    await expectServed();
  });

  test('a device that nobody admitted writes nothing that counts; it waits aside until it is admitted', async () => {
    const stranger = await strangerOf(stage.school);
    const before = (await stage.relay.store.counts()).events;
    expect(refusals(await sendChunks(stage.tablet, stranger))).toEqual(['device']);
    expect((await stage.relay.store.counts()).events).toBe(before);
    expect(await stage.relay.store.quarantineCounts(stage.school.id)).toMatchObject([
      { reason: 'admission', chunks: 1 },
    ]);
    const { device, keys } = stranger;
    await stage.school.founder.write({
      type: 'device-admitted',
      device,
      key: keys.text,
      agreement: keys.text,
      role: 'tablet',
    });
    await stage.school.founder.sync(transportTo(ask));
    expect(await heldOf(stranger)).toEqual([[1, 1]]);
    expect(await stage.relay.store.quarantineCounts(stage.school.id)).toEqual([]);
  });

  test('what another school signed does not enter, by its own token or by ours', async () => {
    const other = await foundSchool();
    const answer = await post(
      writeMessages([{ ...hello(stage.tablet), school: other.id } as Message, { type: 'end' }]),
    );
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'sync/token']);
    expect(refusals(await sendChunks(stage.tablet, other.founder))).toEqual(['device']);
    expect((await stage.relay.store.have(stage.school.id)).has(other.founder.stream)).toBe(false);
  });

  test('a card cannot take a stream from the key that holds it', async () => {
    await stage.tablet.sync(transportTo(ask));
    const thief = await joined();
    const last = stage.tablet.events.length;
    const event = { ...stage.tablet.events[0], sequence: 500, stream: stage.tablet.stream } as StoredEvent;
    const [stolen] = await thief.seal([event], true);
    if (!stolen) throw new Error('Must have a chunk');
    const card: Message = { type: 'card', stream: stage.tablet.stream, key: thief.keys.key };
    const messages = await told(
      await post(
        writeMessages([hello(thief), card, { type: 'chunk', bytes: stolen.bytes }, { type: 'end' }]),
      ),
    );
    expect(refusals(messages)).toEqual(['signature']);
    expect(last).toBeGreaterThan(0);
    expect((await stage.relay.store.card(stage.school.id, stage.tablet.stream))?.device).toBe(
      stage.tablet.device,
    );
  });

  test('a token is its own device’s, and no other token opens', async () => {
    const second = await joined();
    const borrowed = writeMessages([
      { ...hello(second), token: stage.tablet.token } as Message,
      { type: 'end' },
    ]);
    expect((await post(borrowed)).status).toBe(401);
    for (const token of [new Uint8Array(0), new Uint8Array(16), new Uint8Array(256).fill(39)]) {
      expect(
        (await post(writeMessages([{ ...hello(stage.tablet), token } as Message, { type: 'end' }]))).status,
      ).toBe(401);
    }
  });

  test('a request sent again, as often as anybody likes, changes nothing', async () => {
    const amina = firstLearner(stage.school);
    await stage.tablet.write(...answers(amina, 30));
    const request = writeMessages([
      hello(stage.tablet),
      cardOf(stage.tablet),
      ...chunksOf(stage.tablet),
      { type: 'end' },
    ]);
    await post(request);
    const once = await stage.relay.store.counts();
    for (let again = 0; again < 5; again++) expect((await post(request)).status).toBe(200);
    expect(await stage.relay.store.counts()).toEqual(once);
  });
});

async function strangerOf(of: School): Promise<Tablet> {
  const other = await foundSchool();
  const stranger = await admit(other);
  Object.assign(stranger, { school: of.id });
  return stranger;
}
