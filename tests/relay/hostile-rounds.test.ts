// What a relay does with requests that no tablet of ours sends. Each is refused with the right status, what was whole
// before it stays, and whoever asks next is served as if nothing had been.
import { randomBytes } from 'node:crypto';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeFrame, writeMessages } from '../../src/sync/message-writer.ts';
import { FRAME_TYPES, MAGIC, type Message } from '../../src/sync/messages.ts';
import { createWriter } from '../../src/sync/wire.ts';
import { cardOf, chunksOf, codeOf, hello, told } from './by-hand.ts';
import { answers, firstLearner, transportTo } from './school.ts';
import { serveSchool } from './served-school.ts';

const stage = serveSchool();
const { ask, post, expectServed } = stage;

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
    const response = await post(writeMessages([cardOf(stage.tablet), ...chunksOf(stage.tablet)]));
    expect([response.status, await codeOf(response)]).toEqual([400, 'sync/no-hello']);
  });

  test('a frame that says it is longer than any is refused before its bytes are waited for', async () => {
    const response = await post(
      Uint8Array.of(...writeMessages([hello(stage.tablet)]), FRAME_TYPES.chunk, 255, 255, 127),
    );
    expect([response.status, await codeOf(response)]).toEqual([400, 'sync/frame-too-large']);
    await expectServed();
  });

  test('frames of types that nobody knows yet are passed over', async () => {
    const response = await post(
      Uint8Array.of(...writeMessages([hello(stage.tablet)]), 250, 3, 1, 2, 3, ...writeFrame({ type: 'end' })),
    );
    expect(response.status).toBe(200);
    expect((await told(response)).at(-1)).toEqual({ type: 'end' });
  });

  test('cut after any byte, a request leaves a store that is whole, and the rest comes with the next one', async () => {
    const amina = firstLearner(stage.school);
    await stage.tablet.write(...answers(amina, 30));
    await stage.tablet.write(...answers(amina, 30, 30));
    const request = writeMessages([
      hello(stage.tablet),
      cardOf(stage.tablet),
      ...chunksOf(stage.tablet),
      { type: 'end' },
    ]);
    const step = Math.max(1, Math.floor(request.length / 60));
    for (let at = 0; at < request.length; at += step) {
      const response = await post(request.subarray(0, at));
      expect([200, 400]).toContain(response.status);
      await response.arrayBuffer();
    }
    expect(await stage.relay.store.verify(false)).toEqual([]);
    await expectServed();
  });

  test('a body beyond the limit is refused, said or not', async () => {
    await stage.reopen({ syncBodyBytes: 20_000 });
    const large = Uint8Array.of(...writeMessages([hello(stage.tablet)]), ...new Uint8Array(30_000).fill(0));
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
  // That it is given up before it has swollen is checked in tests/sync/inflate.laws.test.ts.
  test('a slice of words that swells far beyond what it says is refused', async () => {
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
    const response = await post(Uint8Array.of(...writeMessages([hello(stage.tablet)]), ...frame.take()));
    expect([response.status, await codeOf(response)]).toEqual([400, 'sync/frame-malformed']);
    await expectServed();
  });

  test('a question asked a hundred thousand times is answered a few hundred times', async () => {
    const one = writeFrame({ type: 'again', stream: stage.school.founder.stream, from: 1, skip: 0 });
    const many = new Uint8Array(MAGIC.length + 60_000 * one.length + 200);
    const greeting = writeMessages([hello(stage.tablet)]);
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
  const before = await stage.relay.store.counts();
  const bodies = [
    sql,
    JSON.stringify({ version: 1, challenge: sql, school: sql, key: sql, signature: sql, code: sql }),
  ];
  for (const body of bodies) {
    expect((await ask('/enrol', { method: 'POST', body })).status).toBe(400);
    expect((await post(body)).status).toBe(400);
  }
  const token = new TextEncoder().encode(sql);
  expect((await post(writeMessages([{ ...hello(stage.tablet), token } as Message]))).status).toBe(401);
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
  await stage.relay.store.setNote(sql, sql);
  expect(await stage.relay.store.note(sql)).toBe(sql);
  const amina = firstLearner(stage.school);
  const [answer] = answers(amina, 1);
  if (answer?.type !== 'answered') throw new Error('Must be an answer');
  await stage.tablet.write({ ...answer, answer: { type: 'short-text', text: sql }, language: sql });
  await stage.tablet.sync(transportTo(ask));
  expect((await stage.relay.store.counts()).events).toBe(before.events + 2);
  await expectServed();
});

test('nothing of a learner, no token and no address is in the log of all this', async () => {
  await post('nonsense');
  await post(writeMessages([{ ...hello(stage.tablet), token: new Uint8Array(3) } as Message]));
  await ask(`/packs/${stage.school.learners[0]}?name=Amina`, { headers: { 'X-Forwarded-For': '10.9.8.7' } });
  await expectServed();
  const log = stage.relay.lines.filter((line) => !line.includes('"path":"/packs/'));
  expect(log.length).toBeGreaterThan(4);
  for (const secret of [
    ...stage.school.learners,
    stage.school.class,
    stage.tablet.stream,
    'Amina',
    '10.9.8.7',
    Buffer.from(stage.tablet.token).toString('base64url'),
  ]) {
    expect(log.join('')).not.toContain(secret);
  }
});
