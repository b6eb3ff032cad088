// How much JavaScript there is, as the best gzip makes it. What a learner's first question needs is not guessed: it is
// what the page and the worker had asked for when the question was there.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface BundleBytes {
  readonly firstQuestion: number;
  /** Everything but the chunk that reads packs in. */
  readonly total: number;
  /** For people: the files of the first question with their bytes. */
  readonly files: string;
}

/** Loaded when a pack is brought in, or when somebody writes one; no learner waits for it. */
const IMPORT_CHUNK = /^installing-/;
const SERVICE_WORKER = 'service-worker.js';

/** Names of the scripts that were asked for until the question was shown, the service worker's own among them. */
export async function listScripts(page: Page): Promise<readonly string[]> {
  const read = () => {
    const until = performance.getEntriesByName('banyan:question')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const entries = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < until);
    return entries.map(({ name }) => name);
  };
  const inPage = await page.evaluate(read);
  const workers = page.workers();
  const inWorkers = await Promise.all(workers.map((worker) => worker.evaluate(read)));
  const addresses = [...inPage, ...inWorkers.flat(), ...workers.map((worker) => worker.url())];
  const scripts = addresses
    .map((address) => new URL(address).pathname)
    .filter((path) => path.endsWith('.js'))
    .map((path) => basename(path));
  return [...new Set([...scripts, SERVICE_WORKER])];
}

export async function measureBytes(app: string, scripts: readonly string[]): Promise<BundleBytes> {
  const sizes = new Map<string, number>();
  for (const path of await readdir(app, { recursive: true })) {
    if (!path.endsWith('.js') || IMPORT_CHUNK.test(basename(path))) continue;
    sizes.set(basename(path), gzipSync(await readFile(join(app, path)), { level: 9 }).length);
  }
  const asked = scripts.map((script) => [script, sizes.get(script) ?? 0] as const);
  return {
    firstQuestion: asked.reduce((sum, [, bytes]) => sum + bytes, 0),
    total: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
    files: asked.map(([script, bytes]) => `${script} ${bytes}`).join(', '),
  };
}
