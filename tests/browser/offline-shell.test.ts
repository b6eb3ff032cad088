import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';

/** A host that serves the app below a path, as a school's web space might. */
const PATH = '/schools/banyan/';

let browser: Browser;
let context: BrowserContext;
let folder = '';
let host: StaticHost;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  // A copy: some of these tests publish a new version of it.
  folder = await mkdtemp(join(tmpdir(), 'banyan-app-'));
  await cp(inject('appFolder'), folder, { recursive: true });
  host = await startStaticHost(folder, PATH);
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the app and waits until its service worker has everything. */
const installed = () => registeredFrom(host.url);

/** The same from a file of the host that is not the app: the app would act on its own. */
const installedWithoutApp = () => registeredFrom(`${host.url}manifest.webmanifest`);

async function registeredFrom(address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('./service-worker.js');
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  return page;
}

const shellIsThere = (page: Page) => page.evaluate(() => document.getElementById('app') !== null);

test('after one visit the app opens without a host: again, by a deep link, in a second tab', async () => {
  const page = await installed();
  await host.stop();
  await page.reload();
  expect(await shellIsThere(page)).toBe(true);
  await page.goto(`${host.url}#/classes`);
  expect(await shellIsThere(page)).toBe(true);
  const second = await context.newPage();
  await second.goto(`${host.url}?source=home#/teacher`);
  expect(await shellIsThere(second)).toBe(true);
  host = await startStaticHost(folder, PATH);
});

test('every script and style of the shell is there without a host', async () => {
  const page = await installed();
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('precache'));
    const stores = await Promise.all(names.map((name) => caches.open(name)));
    return (await Promise.all(stores.map((store) => store.keys())))
      .flat()
      .map(({ url }) => new URL(url).pathname);
  });
  await host.stop();
  const missing = await page.evaluate(async (paths) => {
    const answers = await Promise.all(paths.map((path) => fetch(path).catch(() => null)));
    return paths.filter((_, index) => !answers[index]?.ok);
  }, kept);
  expect(kept.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(1);
  expect(missing).toEqual([]);
  expect(kept.filter((path) => path.includes('/packs/'))).toEqual([]);
  host = await startStaticHost(folder, PATH);
});

test('a stray address below the app leads back to it when there is no host', async () => {
  const page = await installed();
  await host.stop();
  await page.goto(`${host.url}no/such/page`);
  expect(page.url()).toBe(host.url);
  expect(await shellIsThere(page)).toBe(true);
  host = await startStaticHost(folder, PATH);
});

test('a new version is fetched whole, waits, and takes over only when it is asked to', async () => {
  const page = await installedWithoutApp();
  await appendFile(join(folder, 'service-worker.js'), '\n// a later version');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  const state = () =>
    page.evaluate(async () => {
      const { active, waiting } = await navigator.serviceWorker.ready;
      return [active?.state, waiting?.state, navigator.serviceWorker.controller === active];
    });
  await expect.poll(state).toEqual(['activated', 'installed', true]);
  await page.reload();
  expect(await state()).toEqual(['activated', 'installed', true]);
  const took = page.evaluate(
    () =>
      new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true)),
      ),
  );
  await page.evaluate(async () => {
    (await navigator.serviceWorker.ready).waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
  expect(await took).toBe(true);
  await expect.poll(state).toEqual(['activated', undefined, true]);
});

test('a version whose files did not all arrive is no version, and the next try completes it', async () => {
  const page = await context.newPage();
  await page.goto(`${host.url}manifest.webmanifest`);
  host.broken.add('index.html');
  const states = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('./service-worker.js');
    const worker = registration.installing;
    return new Promise((resolve) => {
      worker?.addEventListener('statechange', () => resolve([worker.state, registration.active?.state]));
    });
  });
  expect(states).toEqual(['redundant', undefined]);
  host.broken.clear();
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('./service-worker.js');
    await navigator.serviceWorker.ready;
  });
  await host.stop();
  await page.goto(host.url);
  expect(await shellIsThere(page)).toBe(true);
  host = await startStaticHost(folder, PATH);
});

test('the list of packs is fresh with a host and as last heard without; packs are not kept here', async () => {
  const page = await installed();
  const read = () => page.evaluate(async () => (await fetch('./packs/index.json')).text());
  const first = await read();
  expect(JSON.parse(first)).toBeTruthy();
  const packs = host.asked.filter((path) => path === 'packs/index.json').length;
  expect(packs).toBeGreaterThan(0);
  await host.stop();
  expect(await read()).toBe(first);
  const zips = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(stores.map((store) => store.keys())))
      .flat()
      .filter(({ url }) => url.endsWith('.zip'));
  });
  expect(zips).toEqual([]);
  host = await startStaticHost(folder, PATH);
});
