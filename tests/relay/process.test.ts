import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RelayProcess, spawnRelay, startRelayProcess } from '../support/relay-process.ts';
import { createFixture, type Fixture, PACK } from './relay-fixture.ts';

const program = ['--import', 'tsx', fileURLToPath(new URL('../../src/relay/main.ts', import.meta.url))];

let fixture: Fixture;
const running: RelayProcess[] = [];
beforeEach(async () => {
  fixture = await createFixture();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((relay) => relay.kill()));
  await fixture.remove();
});

async function start(port = 0): Promise<RelayProcess> {
  const { appFolder, dataFolder } = fixture;
  const relay = await startRelayProcess({ program, appFolder, dataFolder, port });
  running.push(relay);
  return relay;
}

const relayIdOf = async ({ url }: RelayProcess) => (await (await fetch(`${url}/health`)).json()).relay;

test('a relay that is asked to stop finishes, says so, and is the same one after a restart', async () => {
  const first = await start();
  const id = await relayIdOf(first);
  expect(await first.stop('SIGTERM')).toBe(0);
  expect(first.log.map((line) => JSON.parse(line).event)).toContain('stopped');
  const second = await start();
  expect(await relayIdOf(second)).toBe(id);
  expect(await second.stop('SIGINT')).toBe(0);
});

test('a relay that was killed starts again with what it had', async () => {
  const first = await start();
  const id = await relayIdOf(first);
  await first.kill();
  expect(await relayIdOf(await start())).toBe(id);
});

test('a port in use is one clear line and an exit code, and the relay that has it goes on', async () => {
  const first = await start();
  const port = Number(new URL(first.url).port);
  const second = spawnRelay({ ...fixture, program, port, dataFolder: `${fixture.dataFolder}-2` });
  let said = '';
  second.stderr?.on('data', (text) => {
    said += text;
  });
  const [code] = await once(second, 'close');
  expect(code).toBe(1);
  expect(said).toMatch(/^Port \d+ on 127\.0\.0\.1 is in use: [^\n]+\n$/);
  expect((await fetch(`${first.url}/health`)).status).toBe(200);
});

test('a download cut by the end of the relay goes on at the next one', async () => {
  const first = await start();
  const path = '/packs/numbers-1.0.0.zip';
  const part = await fetch(first.url + path, { headers: { Range: 'bytes=0-999' } });
  const head = Buffer.from(await part.arrayBuffer());
  await first.kill();
  const second = await start();
  const condition = { Range: 'bytes=1000-', 'If-Range': part.headers.get('ETag') ?? '' };
  const rest = await fetch(second.url + path, { headers: condition });
  expect(rest.status).toBe(206);
  expect(Buffer.concat([head, Buffer.from(await rest.arrayBuffer())]).equals(PACK)).toBe(true);
});

test.each(['/../outside.txt', '/packs/../../outside.txt', '/..%2f..%2foutside.txt', '/./../outside.txt'])(
  'the path %s as a hostile client sends it leads nowhere',
  async (path) => {
    const { url } = await start();
    const answer = await rawGet(url, path);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toContain('outside');
  },
);

test('a relay listens on the machine’s own address only, unless it is told otherwise', async () => {
  const relay = await start();
  expect(JSON.parse(relay.log[0] ?? '{}')).toMatchObject({ event: 'started', host: '127.0.0.1' });
});

/** Sends the path as it is: `fetch` would tidy it up first. */
async function rawGet(url: string, path: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let answer = '';
  socket.on('data', (text) => {
    answer += text;
  });
  await once(socket, 'close');
  return answer;
}
