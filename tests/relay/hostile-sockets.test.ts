// What strangers do with connections rather than with requests. Limits are small here, so that no test has to wait.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS, type Limits } from '../../src/relay/guard/limits.ts';
import { type Listening, startListening } from '../../src/relay/listening.ts';
import { createLog } from '../../src/relay/log.ts';
import { writeMessages } from '../../src/sync/message-writer.ts';
import { heldBytes } from '../support/held-bytes.ts';
import { createFixture, type Fixture, giveCode, type OpenApp, openApp } from './relay-fixture.ts';
import { type Ask, enrol, foundSchool, transportTo } from './school.ts';
import type { Tablet } from './tablet.ts';

let fixture: Fixture;
let relay: OpenApp;
let listening: Listening;
const sockets: Socket[] = [];

beforeEach(async () => {
  fixture = await createFixture();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await listening.close();
  await relay.store.close();
  await fixture.remove();
});

async function start(limits: Partial<Limits> = {}): Promise<void> {
  relay = await openApp(fixture, limits);
  const started = await startListening({
    host: '127.0.0.1',
    port: 0,
    tls: null,
    limits: { ...LIMITS, ...limits },
    log: createLog('error', Date.now, () => {}),
    fetch: relay.app.fetch,
  });
  if (!started.ok) throw new Error(`Must listen, got ${started.problem.code}`);
  listening = started.value;
}

const ask: Ask = (path, init) => fetch(`http://127.0.0.1:${listening.port}${path}`, init);

function open(): Socket {
  const socket = connect(listening.port, '127.0.0.1');
  socket.on('error', () => {});
  sockets.push(socket);
  return socket;
}

/** Everything that comes until the other side ends it. */
async function heard(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (part) => {
    text += part;
  });
  await once(socket, 'close');
  return text;
}

async function enrolledTablet(): Promise<Tablet> {
  const school = await foundSchool();
  expect((await enrol(ask, school.founder, school, await giveCode(relay))).status).toBe(200);
  return school.founder;
}

async function wordsOf({ vault, vocabularies }: Tablet) {
  const parts = await Promise.all(vocabularies.map(({ id }) => vault.vocabulary({ id, offset: 0 }, 100_000)));
  return parts.flatMap((part) =>
    part.ok && part.value ? [{ type: 'vocabulary' as const, ...part.value }] : [],
  );
}

async function expectServed(tablet: Tablet): Promise<void> {
  expect((await tablet.sync(transportTo(ask))).problem).toBeNull();
  expect((await ask('/health')).status).toBe(200);
}

describe('slow on purpose', () => {
  test('a head that never ends is ended, and everybody else is served meanwhile', async () => {
    await start({ headMs: 300 });
    const tablet = await enrolledTablet();
    const held = Array.from({ length: 50 }, () => {
      const socket = open();
      socket.write('POST /sync HTTP/1.1\r\nHost: localhost\r\nX-A: ');
      return heard(socket);
    });
    await expectServed(tablet);
    for (const text of await Promise.all(held)) expect(text).toMatch(/^HTTP\/1\.1 408 /);
    await expect.poll(() => listening.connections()).toBeLessThan(5);
  });

  test('a body of a byte now and then is ended', async () => {
    // Long enough for whoever is honest, also where this process is not let run for a while.
    await start({ graceMs: 1_000, leastBytesPerSecond: 1_000 });
    const socket = open();
    socket.write('POST /sync HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\nBNY1');
    const drip = setInterval(() => socket.write(Uint8Array.of(250, 0)), 50);
    const text = await heard(socket);
    clearInterval(drip);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    await expectServed(await enrolledTablet());
  });

  test('a body that stops is ended', async () => {
    await start({ graceMs: 200 });
    const socket = open();
    socket.write('POST /sync HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\nBNY1');
    expect(await heard(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('a connection on which nothing moves is closed', async () => {
    await start({ idleMs: 200 });
    const socket = open();
    await once(socket, 'close');
  });
});

test('a link that dies in the middle of a round is no fault of the relay, and what was whole counts', async () => {
  await start();
  const tablet = await enrolledTablet();
  const { school: id, device, token, scope } = tablet;
  const request = writeMessages([
    { type: 'hello', version: 1, school: id, device, token, scope, wallMs: 0, answerBytes: 0 },
    { type: 'card', stream: tablet.stream, key: tablet.keys.key },
    ...(await wordsOf(tablet)),
    ...tablet.chunks.map(({ bytes }) => ({ type: 'chunk' as const, bytes })),
  ]);
  const socket = open();
  socket.write(`POST /sync HTTP/1.1\r\nHost: a\r\nContent-Length: ${request.length + 5_000}\r\n\r\n`);
  socket.write(request);
  await expect.poll(async () => (await relay.store.counts()).events).toBe(tablet.events.length);
  socket.destroy();
  await expectServed(tablet);
  expect(relay.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});

describe('too many', () => {
  test('tiny requests beyond the rate are told to wait, cost no memory, and leave others alone', async () => {
    await start({ perAddress: { burst: 300, perSecond: 1 } });
    const before = heldBytes();
    const statuses = new Map<number, number>();
    let retry = 0;
    for (let round = 0; round < 40; round++) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => ask('/sync', { method: 'POST', body: 'x' })),
      );
      for (const answer of answers) {
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        if (answer.status === 429) retry = Number(answer.headers.get('Retry-After'));
        await answer.arrayBuffer();
      }
    }
    // The relay's clock stands still in this test: nothing is refilled.
    expect([...statuses]).toEqual([
      [400, 300],
      [429, 1_700],
    ]);
    expect(retry).toBeGreaterThan(0);
    expect(heldBytes() - before).toBeLessThan(20_000_000);
    expect((await ask('/health')).status).toBe(200);
    expect((await ask('/')).status).toBe(200);
  });

  test('connections of one address beyond what it may hold are closed at once', async () => {
    await start({ connectionsPerAddress: 10 });
    const first = Array.from({ length: 10 }, open);
    await Promise.all(first.map((socket) => once(socket, 'connect')));
    await expect.poll(() => listening.connections()).toBe(10);
    const more = Array.from({ length: 10 }, open);
    await Promise.all(more.map((socket) => once(socket, 'close')));
    for (const socket of first) socket.destroy();
    await expect.poll(() => listening.connections()).toBe(0);
    expect((await ask('/health')).status).toBe(200);
  });

  test('rounds beyond what the relay can hold at once are asked to come later', async () => {
    await start({ rounds: 2 });
    const held = Array.from({ length: 2 }, () => {
      const socket = open();
      socket.write('POST /sync HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\nBNY1');
      return socket;
    });
    // As soon as the relay has begun with both.
    await expect
      .poll(async () => {
        const busy = await ask('/sync', { method: 'POST', body: 'BNY1' });
        return [busy.status, Number(busy.headers.get('Retry-After'))];
      })
      .toEqual([503, 5]);
    for (const socket of held) socket.destroy();
    await expect.poll(async () => (await ask('/sync', { method: 'POST', body: 'BNY1' })).status).toBe(400);
  });
});

describe('heads', () => {
  const raw = (text: string): Promise<string> => {
    const socket = open();
    socket.write(text);
    return heard(socket);
  };

  test.each([
    ['a name of 20 kB', `GET / HTTP/1.1\r\nHost: localhost\r\nX-${'a'.repeat(20_000)}: 1\r\n\r\n`, 431],
    ['a path of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
    [
      'two lengths',
      'POST /sync HTTP/1.1\r\nHost: l\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\nBNY1',
      400,
    ],
    [
      'a length and chunks, which two servers read differently',
      'POST /sync HTTP/1.1\r\nHost: l\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no version of HTTP', 'GET /\r\n\r\n', 400],
    ['a line feed within a field', 'GET / HTTP/1.1\r\nHost: a\r\nX: b\nc\0: d\r\n\r\n', 400],
  ])('%s is refused', async (_what, request, status) => {
    await start();
    expect(await raw(request)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect((await ask('/health')).status).toBe(200);
  });

  test.each([
    ['another host', 'GET /.secret HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'],
    [
      'an address as path',
      'GET http://evil.example/../.secret HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    ],
    [
      'a path rewritten by a header',
      'GET / HTTP/1.1\r\nHost: a\r\nX-Original-URL: /.secret\r\nX-Rewrite-URL: /.secret\r\nConnection: close\r\n\r\n',
    ],
    [
      'a method rewritten by a header',
      'GET /.secret HTTP/1.1\r\nHost: a\r\nX-HTTP-Method-Override: POST\r\nConnection: close\r\n\r\n',
    ],
  ])('%s opens nothing', async (_what, request) => {
    await start();
    expect(await raw(request)).not.toContain('hidden');
  });

  test('a made-up X-Forwarded-For makes no new caller', async () => {
    await start({ perAddress: { burst: 5, perSecond: 1 } });
    const statuses: number[] = [];
    for (let n = 0; n < 8; n++) {
      const headers = { 'X-Forwarded-For': `10.0.0.${n}`, Forwarded: `for=10.0.0.${n}` };
      statuses.push((await ask('/sync', { method: 'POST', body: 'x', headers })).status);
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429, 429, 429]);
  });
});

test('the answer to an idle tablet has a head of about a hundred bytes, and the connection stays', async () => {
  await start();
  const tablet = await enrolledTablet();
  await tablet.sync(transportTo(ask));
  let body = new Uint8Array(0);
  await tablet.sync(
    transportTo((path, init) => {
      body = new Uint8Array(init?.body as Uint8Array<ArrayBuffer>);
      return ask(path, init);
    }),
  );
  const socket = open();
  socket.write(
    `POST /sync HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  socket.write(body);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  const head = answer.toString('latin1').split('\r\n\r\n')[0] ?? '';
  expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(head.length).toBeLessThan(110);
  socket.write(
    `POST /sync HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  socket.write(body);
  expect(await heard(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
});
