// An update with two tabs open: the tab that did not ask for it goes on with the files that it was opened with, although
// the host has them no more and cannot be reached, and loses nothing until its own safe point.
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { lockTeacherDoor, makeClass, openTeacherDoor } from '../support/teacher-hands.ts';

const WAIT = { timeout: 20_000 };
const UPDATE = { timeout: 60_000 };

let browser: Browser;
let context: BrowserContext;
let folder = '';
let host: StaticHost;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-app-'));
  await cp(inject('appFolder'), folder, { recursive: true });
  host = await startStaticHost(folder);
  context = await browser.newContext({ locale: 'en' });
});
afterEach(async () => {
  await context.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A build in which every file has another name, as after a change that reaches all; the old ones are gone. */
async function publish(round: number): Promise<void> {
  const assets = join(folder, 'assets');
  const names = (await readdir(assets)).filter((name) => /\.(js|css)$/.test(name));
  const renamed = names.map((name) => [name, name.replace(/\.(?=\w+$)/, `-${round}.`)] as const);
  const files = [
    ...names.map((name) => join(assets, name)),
    ...['index.html', 'service-worker.js'].map((name) => join(folder, name)),
  ];
  for (const file of files) {
    let text = await readFile(file, 'utf8');
    for (const [before, after] of renamed) text = text.replaceAll(before, after);
    const revision = `"revision":"${String(round).repeat(32)}","url":"index.html"`;
    text = text
      .replace(/"revision":"[0-9a-f]{32}","url":"index\.html"/, revision)
      .replace('</head>', `<meta name="build" content="${round}"></head>`);
    await writeFile(file, text);
  }
  for (const [before, after] of renamed) await rename(join(assets, before), join(assets, after));
}

async function openTab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.url);
  const isControlled = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(isControlled, WAIT).toBe(true);
  return page;
}

const buildOf = (page: Page) =>
  page
    .evaluate(() =>
      [...document.querySelectorAll('meta[name="build"]')].map((one) => one.getAttribute('content')),
    )
    .catch(() => null);

/**
 * A network that comes back is when the app looks for a later build; this tab, between turns, takes it at once. It comes
 * back again and again: a tab that has only just opened does not listen yet, and hears of what another one found.
 */
async function takeUpdate(page: Page, round: number): Promise<void> {
  await untilTaken(page, round, async () => {
    await context.setOffline(true);
    await context.setOffline(false);
  });
}

async function untilTaken(page: Page, round: number, before: () => Promise<void>): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const isThere = async () => {
    await before();
    // A browser lets its idle service worker end, and the next takes over then; not while one watches it, as we do.
    if (await isWaiting(page)) await session.send('ServiceWorker.stopAllWorkers');
    return (await buildOf(page))?.includes(String(round)) ?? false;
  };
  await expect.poll(isThere, { ...UPDATE, interval: 1_000 }).toBe(true);
}

const isWaiting = (page: Page) =>
  page
    .evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
    .catch(() => false);

const asideOf = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('previous-build')));

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

test('a tab that is at work goes on after another tab’s update with parts that it had not fetched, without a host', async () => {
  const first = await openTab();
  await openTeacherDoor(first);
  // Typed and not sent: whoever loaded this tab anew would lose it.
  await first.getByRole('button', { name: 'Make a class' }).first().click();
  await first.getByLabel('Name of the class').fill('2b');
  const second = await openTab();
  await publish(1);
  await takeUpdate(second, 1);
  expect(await buildOf(first)).toEqual([]);
  expect(await first.getByLabel('Name of the class').inputValue()).toBe('2b');
  await host.stop();
  // The coordinator's screens are a file of their own, and what syncs another one of the worker's.
  await goTo(first, '#/round');
  await first.getByRole('button', { name: 'Collect from a tablet' }).waitFor(WAIT);
  await makeClass(first, '2b', ['Amina', 'Binta']);
  host = await startStaticHost(folder, '/', Number(new URL(host.url).port));
  // At its own safe point it takes the new version too, with what it wrote.
  await lockTeacherDoor(first);
  await goTo(first, '#/');
  await expect.poll(async () => (await buildOf(first))?.includes('1') ?? false, WAIT).toBe(true);
  await goTo(first, '#/classes');
  await first.getByText('2b').waitFor();
});

test('what an update replaced is kept while a tab from before is open, and no longer', async () => {
  const first = await openTab();
  await openTeacherDoor(first);
  const second = await openTab();
  await publish(1);
  await takeUpdate(second, 1);
  await publish(2);
  await takeUpdate(second, 2);
  // What goes and what stays is sorted out behind the page.
  await expect.poll(() => asideOf(second), WAIT).toHaveLength(1);
  await second.reload();
  await expect.poll(() => asideOf(second), WAIT).toHaveLength(1);
  await first.close();
  await expect
    .poll(async () => {
      await second.reload();
      return asideOf(second);
    }, WAIT)
    .toEqual([]);
});

test('an update with no other tab open puts nothing aside for longer than the tab that took it', async () => {
  const only = await openTab();
  await publish(1);
  await takeUpdate(only, 1);
  await expect
    .poll(async () => {
      await only.reload();
      return asideOf(only);
    }, WAIT)
    .toEqual([]);
});

test('a version that could not be fetched whole is asked for again, with the network there all the time', async () => {
  const only = await openTab();
  await publish(1);
  const part = (await readdir(join(folder, 'assets'))).find((name) => name.startsWith('teacher'));
  if (!part) throw new Error('Must have the teacher’s file');
  const asset = `assets/${part}`;
  host.broken.add(asset);
  await expect
    .poll(async () => {
      await only.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      return host.asked.includes(asset);
    }, WAIT)
    .toBe(true);
  host.broken.delete(asset);
  await untilTaken(only, 1, async () => undefined);
});
