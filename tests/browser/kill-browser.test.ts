import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openProfile } from '../support/browser.ts';
import { killBrowserOn } from '../support/kill-browser.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';

let folder = '';
let host: StaticHost;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-profile-'));
  host = await startStaticHost(inject('appFolder'));
});
afterEach(async () => {
  killBrowserOn(folder);
  await host.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const closed = async (context: Awaited<ReturnType<typeof openProfile>>) =>
  new Promise<void>((resolve) => context.on('close', () => resolve()));

test('a browser that was killed is gone, and what it had written for good is there when it opens again', async () => {
  const first = await openProfile(folder);
  const page = await first.newPage();
  await page.goto(host.url);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('kill-test', 1);
        open.onupgradeneeded = () => open.result.createObjectStore('rows');
        open.onsuccess = () => {
          const write = open.result.transaction('rows', 'readwrite', { durability: 'strict' });
          write.objectStore('rows').put('kept', 1);
          write.oncomplete = () => resolve();
          write.onerror = () => reject(write.error);
        };
      }),
  );
  const gone = closed(first);
  expect(killBrowserOn(folder)).toBeGreaterThan(0);
  await gone;
  // The system takes a moment to clear away the last of a killed family.
  await expect.poll(() => killBrowserOn(folder)).toBe(0);

  const again = await openProfile(folder);
  const reopened = await again.newPage();
  await reopened.goto(host.url);
  const kept = await reopened.evaluate(
    () =>
      new Promise((resolve) => {
        const open = indexedDB.open('kill-test', 1);
        open.onsuccess = () => {
          const read = open.result.transaction('rows').objectStore('rows').get(1);
          read.onsuccess = () => resolve(read.result);
        };
      }),
  );
  expect(kept).toBe('kept');
  await again.close();
});
