import { readdirSync, readlinkSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFixture, type Fixture, INDEX, openApp, PACK, SCRIPT } from './relay-fixture.ts';

const PACK_PATH = '/packs/numbers-1.0.0.zip';
const SCRIPT_PATH = '/assets/main-abc123.js';

let fixture: Fixture;
let relay: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  fixture = await createFixture();
  relay = await openApp(fixture);
});
afterAll(async () => {
  await relay.store.close();
  await fixture.remove();
});

const get = (path: string, headers: Record<string, string> = {}) => relay.app.request(path, { headers });
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('what may be kept', () => {
  test.each(['/', '/index.html', '/service-worker.js', '/packs/index.json', PACK_PATH])(
    '%s is asked for anew each time',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('Cache-Control')).toBe('no-cache');
      await response.body?.cancel();
    },
  );

  test('a file with its content’s hash in the name is kept for ever', async () => {
    const response = await get(SCRIPT_PATH);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(await response.text()).toBe(SCRIPT);
  });

  test('whoever has the file already gets no second copy', async () => {
    const first = await get('/');
    const tag = first.headers.get('ETag') ?? '';
    expect(await first.text()).toBe(INDEX);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get('/', { 'If-None-Match': known });
      expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
    }
    expect((await get('/', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test('a changed file has another tag, and the same content the same tag at every relay', async () => {
    const tagOf = async (path: string) => (await get(path)).headers.get('ETag');
    await fixture.write('one.txt', 'roots');
    await fixture.write('two.txt', 'roots');
    const before = await tagOf('/one.txt');
    expect(await tagOf('/two.txt')).toBe(before);
    await fixture.write('one.txt', 'crown');
    expect(await tagOf('/one.txt')).not.toBe(before);
  });
});

describe('a download that was cut', () => {
  test('goes on where it stopped, and the parts make the whole', async () => {
    const first = await get(PACK_PATH, { Range: 'bytes=0-9999' });
    const tag = first.headers.get('ETag') ?? '';
    const rest = await get(PACK_PATH, { Range: 'bytes=10000-', 'If-Range': tag });
    expect([first.status, rest.status]).toEqual([206, 206]);
    expect(rest.headers.get('Content-Range')).toBe(`bytes 10000-${PACK.length - 1}/${PACK.length}`);
    expect(rest.headers.get('Content-Length')).toBe(String(PACK.length - 10_000));
    expect(Buffer.concat([await bytes(first), await bytes(rest)]).equals(PACK)).toBe(true);
  });

  test('starts again when the pack is another one than it began with', async () => {
    const response = await get(PACK_PATH, { Range: 'bytes=10000-', 'If-Range': '"another"' });
    expect(response.status).toBe(200);
    expect((await bytes(response)).equals(PACK)).toBe(true);
  });

  test('behind the end is told how long the file is', async () => {
    const response = await get(PACK_PATH, { Range: `bytes=${PACK.length}-` });
    expect([response.status, response.headers.get('Content-Range')]).toEqual([416, `bytes */${PACK.length}`]);
  });

  test('gets plain bytes even where a compressed sibling lies', async () => {
    const response = await get(SCRIPT_PATH, { Range: 'bytes=0-5', 'Accept-Encoding': 'br' });
    expect(response.headers.get('Content-Encoding')).toBeNull();
    expect(await response.text()).toBe(SCRIPT.slice(0, 6));
  });

  test('may come from an app of another origin', async () => {
    const response = await get(PACK_PATH, { Range: 'bytes=0-0' });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Content-Range');
    expect((await get('/')).headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('precompressed files', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
    ['GZIP', 'gzip', gunzipSync],
  ])('a browser that takes "%s" gets %s', async (accepted, encoding, unpack) => {
    const response = await get(SCRIPT_PATH, { 'Accept-Encoding': accepted });
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
    expect(response.headers.get('Vary')).toBe('Accept-Encoding');
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(unpack(await bytes(response)).toString()).toBe(SCRIPT);
  });

  test('each form of a file has a tag of its own', async () => {
    const plain = await get(SCRIPT_PATH);
    const small = await get(SCRIPT_PATH, { 'Accept-Encoding': 'br' });
    expect(plain.headers.get('ETag')).not.toBe(small.headers.get('ETag'));
    const again = await get(SCRIPT_PATH, {
      'Accept-Encoding': 'br',
      'If-None-Match': small.headers.get('ETag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  test('a sibling older than its file is passed over', async () => {
    await fixture.write('stale.js', 'new');
    const sibling = await fixture.write('stale.js.br', Buffer.from('old'));
    await utimes(sibling, 1, 1);
    const response = await get('/stale.js', { 'Accept-Encoding': 'br' });
    expect([response.headers.get('Content-Encoding'), await response.text()]).toEqual([null, 'new']);
  });
});

describe('what is refused', () => {
  test.each(['/no-such-page', '/assets/gone-def456.js', '/packs', '/packs/', '/assets/main-abc123.js.br'])(
    '%s is not there, and the app’s page does not stand in for it',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('<!doctype');
    },
  );

  test.each([
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/packs/..%2f..%2foutside.txt',
    '/packs/%2e%2e%2f%2e%2e%2foutside.txt',
    '/..%5coutside.txt',
    '/%00',
    '/%E0%A4%A',
    '/.secret',
    '//outside.txt',
    '/C:%5coutside.txt',
  ])('%s leads nowhere', async (path) => {
    const response = await get(`http://localhost${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('outside');
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s changes nothing', async (method) => {
    const response = await relay.app.request('/index.html', { method });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  });
});

test('a HEAD request tells of a file what a GET would, without the file', async () => {
  const head = await relay.app.request(PACK_PATH, { method: 'HEAD', headers: { Range: 'bytes=5-' } });
  expect([head.status, head.headers.get('Content-Length'), await head.text()]).toEqual([
    200,
    String(PACK.length),
    '',
  ]);
});

test('every answer carries the headers that keep strangers out of the page', async () => {
  for (const path of ['/', '/no-such-page', '/health']) {
    const { headers } = await get(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
  }
});

test('no file stays open after answers, refusals and downloads given up', async () => {
  // Of the app's own: the process opens others when it pleases.
  const open = () =>
    readdirSync('/proc/self/fd').filter((file) => targetOf(file).startsWith(fixture.appFolder)).length;
  const once = async () => {
    await relay.app.request(PACK_PATH, { method: 'HEAD' });
    await get('/', { 'If-None-Match': '*' });
    await get(PACK_PATH, { Range: 'bytes=9999999-' });
    await (await get(SCRIPT_PATH, { 'Accept-Encoding': 'br' })).text();
    await (await get(PACK_PATH)).body?.cancel();
  };
  for (let n = 0; n < 20; n++) await once();
  await expect.poll(open).toBe(0);
});

/** Nothing where it was closed in between. */
function targetOf(file: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${file}`);
  } catch {
    return '';
  }
}

test('the log names the file and the outcome, and no query and no address of a person', async () => {
  relay.lines.length = 0;
  await get('/index.html?learner=Amina', { 'X-Forwarded-For': '10.1.2.3' });
  expect(relay.lines.map((line) => JSON.parse(line))).toEqual([
    {
      time: '1970-01-01T00:00:00.000Z',
      level: 'info',
      event: 'request',
      method: 'GET',
      path: '/index.html',
      status: 200,
      ms: 0,
    },
  ]);
});
