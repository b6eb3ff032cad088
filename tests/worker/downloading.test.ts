import { describe, expect, test } from 'vitest';
import { createRandom } from '../../src/domain/random.ts';
import { downloadFile, type Fetch } from '../../src/worker/downloading.ts';
import { valueIn } from '../support/event-samples.ts';
import { createTablet } from '../support/tablet.ts';

const PART = 256 * 1024;
const random = createRandom(7);
const FILE = Uint8Array.from({ length: 6 * PART + 99 }, () => Math.floor(random() * 256));
const URL_OF_FILE = 'https://school.example/packs/large.zip';

/** A link that hands over so many parts of the file and then waits until it is let go. */
function slowLink(parts: number): { readonly fetch: Fetch; readonly letGo: () => void } {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const fetch: Fetch = async (_url, init) => {
    const range = new Headers(init.headers).get('range');
    const from = range ? Number(/bytes=(\d+)-/.exec(range)?.[1]) : 0;
    let at = from;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (at === from + parts * PART) await gate;
        const end = Math.min(FILE.length, at + PART);
        if (at < end) controller.enqueue(FILE.slice(at, end));
        else controller.close();
        at = end;
      },
    });
    const headers = { etag: '"1"', 'content-length': String(FILE.length - from) };
    return new Response(body, { status: range ? 206 : 200, headers });
  };
  return { fetch, letGo: () => letGo() };
}

describe('two tabs that fetch the same file at once', () => {
  test('store each of its bytes where it belongs, whoever is ahead', async () => {
    const tab = await createTablet().open();
    const { downloads } = tab.core.stores;
    const reached = new Map<number, () => void>();
    const whenAt = (parts: number) =>
      new Promise<void>((resolve) => {
        reached.set(parts * PART, resolve);
      });
    const progress = (done: number) => reached.get(done)?.();
    const bringing = { downloads, signal: new AbortController().signal, progress };
    const [slow, fast] = [slowLink(1), slowLink(3)];
    const firstStored = whenAt(1);
    const one = downloadFile(URL_OF_FILE, 'large.zip', slow.fetch, bringing);
    await firstStored;
    const fourthStored = whenAt(4);
    const other = downloadFile(URL_OF_FILE, 'large.zip', fast.fetch, bringing);
    await fourthStored;
    slow.letGo();
    const file = new Uint8Array(await valueIn(await one).arrayBuffer());
    fast.letGo();
    await other;
    expect(Buffer.compare(file, FILE)).toBe(0);
  });
});

describe('a file of which more is here than the site has', () => {
  test('is fetched anew at the next try', async () => {
    const { downloads } = (await createTablet().open()).core.stores;
    const bringing = { downloads, signal: new AbortController().signal, progress: () => undefined };
    // A server that does not say the size: what is here may be all of it, or not.
    valueIn(await downloads.begin(URL_OF_FILE, '"1"', 0));
    valueIn(await downloads.append(URL_OF_FILE, 0, FILE));
    const site: Fetch = async (_url, init) =>
      new Headers(init.headers).has('range') ? new Response('', { status: 416 }) : new Response(FILE);
    const tried = await downloadFile(URL_OF_FILE, 'large.zip', site, bringing);
    expect(tried).toEqual({ ok: false, problem: { code: 'pack/not-reachable', file: 'large.zip' } });
    const again = valueIn(await downloadFile(URL_OF_FILE, 'large.zip', site, bringing));
    expect(again.size).toBe(FILE.length);
  });
});
