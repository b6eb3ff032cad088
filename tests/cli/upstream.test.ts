// `upstream add` towards relays that cannot be reached, each for a reason of its own: real TLS servers with certificates
// of the fixtures, ports on which nobody listens, pages of somebody else. What is told is the reason and what to do.
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PROJECT } from '../../src/cli/project.ts';
import { runAdmin } from '../../src/relay/admin/run-admin.ts';
import { LIMITS } from '../../src/relay/guard/limits.ts';
import { type Listening, startListening } from '../../src/relay/listening.ts';
import { createLog } from '../../src/relay/log.ts';
import { giveCode } from '../relay/relay-fixture.ts';
import { enrol, foundSchool } from '../relay/school.ts';
import { serveRelay } from '../relay/served-school.ts';
import { valueIn } from '../support/event-samples.ts';

vi.setConfig({ testTimeout: 30_000 });

const CODE = 'AAAAA-00000';
const STILL_GOOD = 'Nothing was changed, the code is still good.';
const fixture = (name: string) => fileURLToPath(new URL(`../relay/fixtures/${name}`, import.meta.url));
const quiet = createLog('error', Date.now, () => {});

const near = serveRelay();
const district = serveRelay();
let listening: Listening | null = null;
let stranger: Server | null = null;
beforeEach(async () => {
  const school = await foundSchool();
  await enrol(near.ask, school.founder, school, await giveCode(near.relay));
});
afterEach(async () => {
  await listening?.close();
  stranger?.closeAllConnections();
  stranger?.close();
  [listening, stranger] = [null, null];
});

/** The district's relay, over https with one of the fixtures' certificates. */
async function listenWith(name: string): Promise<string> {
  const files = { certificate: fixture(`${name}.cert.pem`), key: fixture(`${name}.key.pem`) };
  const { fetch } = district.relay.app;
  const place = { host: '127.0.0.1', port: 0, tls: files };
  listening = valueIn(await startListening({ ...place, limits: LIMITS, log: quiet, fetch }));
  return `https://localhost:${listening.port}`;
}

async function answerAs(status: number, headers: Record<string, string>, body: string): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status, headers).end(body));
  stranger = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const add = (...words: readonly string[]) =>
  runAdmin(['upstream', 'add', ...words], {
    environment: { DATA_DIR: near.fixture.dataFolder },
    builtApp: near.fixture.appFolder,
    nowMs: 0,
  });

/** In a process of its own, which trusts what the variable names, as in the guide. */
async function addTrusting(name: string, address: string, code = CODE): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    DATA_DIR: near.fixture.dataFolder,
    NODE_EXTRA_CA_CERTS: fixture(`${name}.cert.pem`),
  };
  const program = [join(PROJECT, 'src/cli/relay.ts'), 'upstream', 'add', address, code];
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', ...program], { cwd: PROJECT, env });
  return run.then(
    ({ stdout }) => `0 ${stdout}`,
    ({ code: exit, stderr }: { readonly code: number; readonly stderr: string }) => `${exit} ${stderr}`,
  );
}

describe('a certificate', () => {
  test('that nobody known here made is told as that, with the setting that makes it known', async () => {
    const address = await listenWith('first');
    const said = await add(address, CODE);
    expect(said.code).toBe(1);
    expect(said.lines.join()).toContain(
      `${address} cannot be reached: nobody that this machine knows made its certificate.`,
    );
    expect(said.lines.join()).toContain('Set NODE_EXTRA_CA_CERTS');
    expect(said.lines.join()).toContain(STILL_GOOD);
  });

  test('that is made known so lets the relay in', async () => {
    const address = await listenWith('first');
    const said = await addTrusting('first', address, await giveCode(district.relay));
    expect(said).toMatch(/^0 .* is a client of https:/);
    expect(
      await near.relay.store.upstreams((await near.relay.store.schools())[0]?.school ?? never()),
    ).toEqual([expect.objectContaining({ address })]);
  });

  test('that expired is told as that', async () => {
    const said = await addTrusting('expired', await listenWith('expired'));
    expect(said).toContain('cannot be reached: its certificate has expired. It must be renewed there;');
    expect(said).toMatch(/^1 /);
  });

  test('that begins later sends to the clock of this machine', async () => {
    const said = await addTrusting('early', await listenWith('early'));
    expect(said).toContain('not valid yet, by the clock of this machine. Set the clock of this machine.');
  });

  test('for another name is told with the names that it is for', async () => {
    const said = await addTrusting('elsewhere', await listenWith('elsewhere'));
    expect(said).toContain('its certificate is for another name (elsewhere.test). Use a name that is in');
  });
});

describe('an address', () => {
  test('at which nothing listens is told as that', async () => {
    const address = await answerAs(200, {}, '');
    await new Promise((resolve) => stranger?.close(resolve));
    const [line] = (await add(address, CODE)).lines;
    expect(line).toContain('cannot be reached: nothing listens at this port there. Start it, or correct');
    expect(line).toContain(STILL_GOOD);
  });

  test('that no machine has is told as that', async () => {
    const [line] = (await add('https://nowhere.invalid', CODE)).lines;
    expect(line).toMatch(/no machine of this name is found\. Correct the name|nothing answered in time/);
  });

  test('with https where only http is spoken is told as that, and the other way round', async () => {
    const plain = await answerAs(200, {}, '');
    const [line] = (await add(plain.replace('http:', 'https:'), CODE)).lines;
    expect(line).toContain('no https is spoken at this port there');
    const tls = await listenWith('first');
    expect((await add(tls.replace('https:', 'http:'), CODE)).lines.join()).toContain(
      'it ended the connection',
    );
  });

  test('that sends on to another one is not followed, for the code is for one relay', async () => {
    const [line] = (await add(await answerAs(302, { Location: 'http://127.0.0.1:1/' }, ''), CODE)).lines;
    expect(line).toContain('it sends on to another address. Use that address.');
  });

  test.each([
    ['a page to sign in', 200, '<!doctype html>Sign in'],
    ['some other JSON', 200, '{"challenge":7}'],
    ['a page that says no', 404, 'Not found'],
  ])('where %s answers is no relay', async (_what, status, body) => {
    const [line] = (await add(await answerAs(status, {}, body), CODE)).lines;
    expect(line).toContain('is no relay: something else answers there.');
    expect(line).toContain(STILL_GOOD);
  });
});

test('where the answer to the code never came, nobody calls the code good', async () => {
  const server = createServer((request, response) => {
    if (request.method === 'POST') response.destroy();
    else response.end('{"challenge":"x"}');
  });
  stranger = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const [line] = (await add(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, CODE)).lines;
  expect(line).toContain('it ended the connection.');
  expect(line).toContain('the code may be used up.');
});

function never(): never {
  throw new Error('Must have a school');
}
