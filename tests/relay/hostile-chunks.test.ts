// What a relay does with chunks that are not what they seem: refused one by one, and their neighbours kept.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { parseMessages } from '../../src/sync/message-parser.ts';
import { writeMessages } from '../../src/sync/message-writer.ts';
import type { Message } from '../../src/sync/messages.ts';
import { createFixture, type Fixture, giveCode, type OpenApp, openApp } from './relay-fixture.ts';
import { type Ask, admit, answers, enrol, foundSchool, type School, transportTo } from './school.ts';
import { newKeyPair, type Tablet } from './tablet.ts';

let fixture: Fixture;
let relay: OpenApp;
let ask: Ask;
let school: School;
let tablet: Tablet;
beforeEach(async () => {
  fixture = await createFixture();
  relay = await openApp(fixture);
  ask = (path, init) => relay.app.request(path, init);
  school = await foundSchool();
  await enrol(ask, school.founder, school, await giveCode(relay));
  tablet = await joined(school);
});
afterEach(async () => {
  await relay.store.close();
  await fixture.remove();
});

async function joined(of: School): Promise<Tablet> {
  const made = await admit(of);
  await of.founder.sync(transportTo(ask));
  expect((await enrol(ask, made, of)).status).toBe(200);
  return made;
}

const post = (body: Uint8Array | string) =>
  ask('/sync', { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body) });

function hello(of: Tablet): Message {
  const { school: id, device, token, scope } = of;
  return { type: 'hello', version: 1, school: id, device, token, scope, wallMs: 0, answerBytes: 65_536 };
}

async function told(response: Response): Promise<readonly Message[]> {
  return parseMessages(new Uint8Array(await response.arrayBuffer())).messages;
}

async function codeOf(response: Response): Promise<string> {
  const problem = (await told(response)).find((message) => message.type === 'problem');
  return problem?.type === 'problem' ? problem.code : '';
}

const chunkMessages = (of: Tablet): readonly Message[] => [
  { type: 'card', stream: of.stream, key: of.keys.key },
  ...of.chunks.map(({ bytes }): Message => ({ type: 'chunk', bytes })),
];

const heldOf = async (of: Tablet) => (await relay.store.have(of.school)).get(of.stream)?.ranges ?? [];

/** The neighbour that must not notice. */
async function expectServed(): Promise<void> {
  const [amina] = school.learners;
  if (!amina) throw new Error('Must have a learner');
  await tablet.write(...answers(amina, 5));
  expect((await tablet.sync(transportTo(ask))).problem).toBeNull();
  expect(await heldOf(tablet)).toEqual([
    [1, tablet.events.filter(({ stream }) => stream === tablet.stream).length],
  ]);
  expect(await relay.store.verify(false)).toEqual([]);
}

describe('forged', () => {
  const sendChunks = async (by: Tablet, of: Tablet) =>
    told(await post(writeMessages([hello(by), ...chunkMessages(of), { type: 'end' }])));
  const refusals = (messages: readonly Message[]) =>
    messages.flatMap((message) => (message.type === 'refused' ? [message.why] : []));

  test('a chunk that another key signed is refused, and its neighbours in the same request are kept', async () => {
    const [amina] = school.learners;
    if (!amina) throw new Error('Must have a learner');
    await tablet.write(...answers(amina, 10));
    const last = tablet.events.at(-1);
    if (!last) throw new Error('Must have an event');
    const forged = { ...last, sequence: last.sequence + 1 } as StoredEvent;
    await tablet.seal([forged], true, newKeyPair());
    const messages = await sendChunks(tablet, tablet);
    expect(refusals(messages)).toEqual(['signature']);
    expect(await heldOf(tablet)).toEqual([[1, last.sequence]]);
  });

  test('one flipped bit anywhere in a chunk is refused, whatever it is in', async () => {
    const [amina] = school.learners;
    if (!amina) throw new Error('Must have a learner');
    const [chunk] = await tablet.write(...answers(amina, 20));
    if (!chunk) throw new Error('Must have a chunk');
    const words = school.founder.vocabularies;
    expect(words.length).toBe(1);
    for (let bit = 0; bit < chunk.bytes.length * 8; bit += 97) {
      const bytes = chunk.bytes.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const card: Message = { type: 'card', stream: tablet.stream, key: tablet.keys.key };
      await post(writeMessages([hello(tablet), card, { type: 'chunk', bytes }, { type: 'end' }]));
    }
    expect(await heldOf(tablet)).toEqual([]);
    await expectServed();
  });

  test('a device that nobody admitted writes nothing that counts; it waits aside until it is admitted', async () => {
    const stranger = await strangerOf(school);
    const before = (await relay.store.counts()).events;
    expect(refusals(await sendChunks(tablet, stranger))).toEqual(['device']);
    expect((await relay.store.counts()).events).toBe(before);
    expect(await relay.store.quarantineCounts(school.id)).toMatchObject([{ reason: 'admission', chunks: 1 }]);
    const { device, keys } = stranger;
    await school.founder.write({
      type: 'device-admitted',
      device,
      key: keys.text,
      agreement: keys.text,
      role: 'tablet',
    });
    await school.founder.sync(transportTo(ask));
    expect(await heldOf(stranger)).toEqual([[1, 1]]);
    expect(await relay.store.quarantineCounts(school.id)).toEqual([]);
  });

  test('what another school signed does not enter, by its own token or by ours', async () => {
    const other = await foundSchool();
    const answer = await post(
      writeMessages([{ ...hello(tablet), school: other.id } as Message, { type: 'end' }]),
    );
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'sync/token']);
    expect(refusals(await sendChunks(tablet, other.founder))).toEqual(['device']);
    expect((await relay.store.have(school.id)).has(other.founder.stream)).toBe(false);
  });

  test('a card cannot take a stream from the key that holds it', async () => {
    await tablet.sync(transportTo(ask));
    const thief = await joined(school);
    const [amina] = school.learners;
    if (!amina) throw new Error('Must have a learner');
    const last = tablet.events.length;
    const event = { ...tablet.events[0], sequence: 500, stream: tablet.stream } as StoredEvent;
    const [stolen] = await thief.seal([event], true);
    if (!stolen) throw new Error('Must have a chunk');
    const card: Message = { type: 'card', stream: tablet.stream, key: thief.keys.key };
    const messages = await told(
      await post(
        writeMessages([hello(thief), card, { type: 'chunk', bytes: stolen.bytes }, { type: 'end' }]),
      ),
    );
    expect(refusals(messages)).toEqual(['signature']);
    expect(last).toBeGreaterThan(0);
    expect((await relay.store.card(school.id, tablet.stream))?.device).toBe(tablet.device);
  });

  test('a token is its own device’s, and no other token opens', async () => {
    const second = await joined(school);
    const borrowed = writeMessages([{ ...hello(second), token: tablet.token } as Message, { type: 'end' }]);
    expect((await post(borrowed)).status).toBe(401);
    for (const token of [new Uint8Array(0), new Uint8Array(16), new Uint8Array(256).fill(39)]) {
      expect(
        (await post(writeMessages([{ ...hello(tablet), token } as Message, { type: 'end' }]))).status,
      ).toBe(401);
    }
  });

  test('a request sent again, as often as anybody likes, changes nothing', async () => {
    const [amina] = school.learners;
    if (!amina) throw new Error('Must have a learner');
    await tablet.write(...answers(amina, 30));
    const request = writeMessages([hello(tablet), ...chunkMessages(tablet), { type: 'end' }]);
    await post(request);
    const once = await relay.store.counts();
    for (let again = 0; again < 5; again++) expect((await post(request)).status).toBe(200);
    expect(await relay.store.counts()).toEqual(once);
  });
});

async function strangerOf(of: School): Promise<Tablet> {
  const other = await foundSchool();
  const stranger = await admit(other);
  Object.assign(stranger, { school: of.id });
  return stranger;
}
