// What a relay does with requests that no tablet of ours sends. Each is refused with the right status, what was whole
// before it stays, and whoever asks next is served as if nothing had been.
import { randomBytes } from 'node:crypto';
import { deflateSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseMessages } from '../../src/sync/message-parser.ts';
import { writeFrame, writeMessages } from '../../src/sync/message-writer.ts';
import { FRAME_TYPES, MAGIC, type Message } from '../../src/sync/messages.ts';
import { createWriter } from '../../src/sync/wire.ts';
import { createFixture, type Fixture, giveCode, type OpenApp, openApp } from './relay-fixture.ts';
import { type Ask, admit, answers, enrol, foundSchool, type School, transportTo } from './school.ts';
import type { Tablet } from './tablet.ts';

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

describe('malformed', () => {
  test.each([
    ['nothing', ''],
    ['words', 'hello?'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['JSON, nested a hundred thousand deep', '['.repeat(100_000)],
    ['another magic', 'BNY9'],
    ['only the magic', 'BNY1'],
    ['bytes of chance', randomBytes(5_000)],
  ])('%s is refused with 400', async (_what, body) => {
    const response = await post(body);
    expect([response.status, await codeOf(response)]).toEqual([400, 'sync/not-frames']);
    await expectServed();
  });

  test('a request that begins without a greeting is refused', async () => {
    const response = await post(writeMessages(chunkMessages(tablet)));
    expect([response.status, await codeOf(response)]).toEqual([400, 'sync/no-hello']);
  });

  test('a frame that says it is longer than any is refused before its bytes are waited for', async () => {
    const response = await post(
      Uint8Array.of(...writeMessages([hello(tablet)]), FRAME_TYPES.chunk, 255, 255, 127),
    );
    expect([response.status, await codeOf(response)]).toEqual([400, 'sync/frame-too-large']);
    await expectServed();
  });

  test('frames of types that nobody knows yet are passed over', async () => {
    const response = await post(
      Uint8Array.of(...writeMessages([hello(tablet)]), 250, 3, 1, 2, 3, ...writeFrame({ type: 'end' })),
    );
    expect(response.status).toBe(200);
    expect((await told(response)).at(-1)).toEqual({ type: 'end' });
  });

  test('cut after any byte, a request leaves a store that is whole, and the rest comes with the next one', async () => {
    const [amina] = school.learners;
    if (!amina) throw new Error('Must have a learner');
    await tablet.write(...answers(amina, 30));
    await tablet.write(...answers(amina, 30, 30));
    const request = writeMessages([hello(tablet), ...chunkMessages(tablet), { type: 'end' }]);
    const step = Math.max(1, Math.floor(request.length / 60));
    for (let at = 0; at < request.length; at += step) {
      const response = await post(request.subarray(0, at));
      expect([200, 400]).toContain(response.status);
      await response.arrayBuffer();
    }
    expect(await relay.store.verify(false)).toEqual([]);
    await expectServed();
  });

  test('a body beyond the limit is refused, said or not', async () => {
    await relay.store.close();
    relay = await openApp(fixture, { syncBodyBytes: 20_000 });
    const large = Uint8Array.of(...writeMessages([hello(tablet)]), ...new Uint8Array(30_000).fill(0));
    const said = await ask('/sync', { method: 'POST', body: large, headers: { 'Content-Length': '30000' } });
    expect([said.status, await codeOf(said)]).toEqual([413, 'sync/too-large']);
    const streamed = await ask('/sync', {
      method: 'POST',
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
    await expectServed();
  });
});

describe('bombs', () => {
  test('a slice of words that swells far beyond what it says is dropped', async () => {
    const swollen = deflateSync(new Uint8Array(30_000_000), { level: 9 });
    const payload = createWriter();
    payload.bytes(randomBytes(8));
    for (const number of [4_000_000, 0, 4_000]) payload.varint(number);
    payload.bytes(swollen.subarray(0, 60_000));
    const bytes = payload.take();
    const frame = createWriter();
    frame.byte(FRAME_TYPES.vocabulary);
    frame.varint(bytes.length);
    frame.bytes(bytes);
    const before = process.memoryUsage().rss;
    const response = await post(Uint8Array.of(...writeMessages([hello(tablet)]), ...frame.take()));
    expect([200, 400]).toContain(response.status);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    await expectServed();
  });

  test('a question asked a hundred thousand times is answered a few hundred times', async () => {
    const one = writeFrame({ type: 'again', stream: school.founder.stream, from: 1, skip: 0 });
    const many = new Uint8Array(MAGIC.length + 60_000 * one.length + 200);
    const greeting = writeMessages([hello(tablet)]);
    many.set(greeting);
    for (let n = 0; n < 60_000; n++) many.set(one, greeting.length + n * one.length);
    const response = await post(many.subarray(0, greeting.length + 60_000 * one.length));
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(2_000_000);
    await expectServed();
  });
});

test('SQL in every text that a stranger may send is text', async () => {
  const sql = "'; DROP TABLE chunk; --";
  const before = await relay.store.counts();
  const bodies = [
    sql,
    JSON.stringify({ version: 1, challenge: sql, school: sql, key: sql, signature: sql, code: sql }),
  ];
  for (const body of bodies) {
    expect((await ask('/enrol', { method: 'POST', body })).status).toBe(400);
    expect((await post(body)).status).toBe(400);
  }
  const token = new TextEncoder().encode(sql);
  expect((await post(writeMessages([{ ...hello(tablet), token } as Message]))).status).toBe(401);
  for (const path of [
    `/packs/${encodeURIComponent(sql)}`,
    `/${encodeURIComponent(sql)}?a=${encodeURIComponent(sql)}`,
  ]) {
    expect((await ask(path)).status).toBe(404);
  }
  const signIn = { method: 'POST', body: new URLSearchParams({ token: sql }) };
  expect((await ask('/board/open', signIn)).status).toBe(403);
  expect((await ask('/board/data', { headers: { Authorization: `Bearer ${sql}` } })).status).toBe(401);
  expect(
    (await ask('/board', { headers: { Cookie: `banyan-office=${encodeURIComponent(sql)}` } })).status,
  ).toBe(401);
  await relay.store.setNote(sql, sql);
  expect(await relay.store.note(sql)).toBe(sql);
  const [amina] = school.learners;
  if (!amina) throw new Error('Must have a learner');
  const [answer] = answers(amina, 1);
  if (answer?.type !== 'answered') throw new Error('Must be an answer');
  await tablet.write({ ...answer, answer: { type: 'short-text', text: sql }, language: sql });
  await tablet.sync(transportTo(ask));
  expect((await relay.store.counts()).events).toBe(before.events + 2);
  await expectServed();
});

test('nothing of a learner, no token and no address is in the log of all this', async () => {
  await post('nonsense');
  await post(writeMessages([{ ...hello(tablet), token: new Uint8Array(3) } as Message]));
  await ask(`/packs/${school.learners[0]}?name=Amina`, { headers: { 'X-Forwarded-For': '10.9.8.7' } });
  await expectServed();
  const log = relay.lines.filter((line) => !line.includes('"path":"/packs/'));
  expect(log.length).toBeGreaterThan(4);
  for (const secret of [
    ...school.learners,
    school.class,
    tablet.stream,
    'Amina',
    '10.9.8.7',
    Buffer.from(tablet.token).toString('base64url'),
  ]) {
    expect(log.join('')).not.toContain(secret);
  }
});
