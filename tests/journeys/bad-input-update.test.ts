// A new version that arrives while a child is at work waits until the turn is over.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { beginGuestTurn, expectRecorded, practise } from '../support/practice-record.ts';
import { createRobot, type Robot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';

const WAIT = { timeout: 20_000 };

let browser: Browser;
let context: BrowserContext;
let folder = '';
let host: StaticHost;
let page: Page;
let robot: Robot;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-app-'));
  await cp(inject('appFolder'), folder, { recursive: true });
  host = await startStaticHost(folder);
  context = await browser.newContext({ locale: 'en' });
  page = await context.newPage();
  robot = createRobot(page, shippedBook());
  await page.goto(host.url);
  const isControlled = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(isControlled, WAIT).toBe(true);
});
afterEach(async () => {
  await context.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Puts a later build on the host: another index.html, and a service worker that knows it. */
async function publish(): Promise<void> {
  const index = join(folder, 'index.html');
  const worker = join(folder, 'service-worker.js');
  await writeFile(
    index,
    (await readFile(index, 'utf8')).replace('</head>', '<meta name="build" content="later"></head>'),
  );
  const listed = /"revision":"[0-9a-f]{32}","url":"index\.html"/;
  const script = await readFile(worker, 'utf8');
  expect(script).toMatch(listed);
  await writeFile(worker, script.replace(listed, `"revision":"${'0'.repeat(32)}","url":"index.html"`));
}

/** A network that comes back is when the app looks for a later build. */
async function comeNearNetwork(): Promise<void> {
  await context.setOffline(true);
  await context.setOffline(false);
  const isWaiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect.poll(isWaiting, WAIT).toBe(true);
}

/** Out of the turn. The page may be loaded anew at any moment of it, so nothing here watches the page go. */
async function leaveTurn(): Promise<void> {
  await page.getByRole('button', { name: 'Not you?' }).click();
  await page.getByRole('button', { name: 'End my turn' }).click();
  await page.locator('main[data-step="summary"]').waitFor();
  await page.locator('[data-action="hand-over"]').click();
}

const isLater = () =>
  page.evaluate(() => document.querySelector('meta[name="build"][content="later"]') !== null);

test('a new version that comes in a turn waits, and takes over when the turn is done, with every answer there', async () => {
  await beginGuestTurn(page, robot);
  let given = await practise(robot, 2);
  await page.evaluate(() => {
    document.body.dataset.untouched = 'yes';
  });
  await publish();
  await comeNearNetwork();
  given = [...given, ...(await practise(robot, 2))];
  expect(await page.locator('body[data-untouched]').count()).toBe(1);
  await leaveTurn();
  await expect.poll(() => isLater().catch(() => false), WAIT).toBe(true);
  await page.getByRole('button', { name: 'Practise now' }).waitFor();
  await expectRecorded(page, given);
  await beginGuestTurn(page, robot);
  await expectRecorded(page, [...given, ...(await practise(robot, 1))]);
});

test('a turn that is loaded anew while a new version waits goes on with its question in the version that it began in', async () => {
  await beginGuestTurn(page, robot);
  const given = await practise(robot, 1);
  await robot.toItem();
  const { seed } = await robot.item();
  await publish();
  await comeNearNetwork();
  await page.reload();
  await page.locator('article[data-item]').waitFor();
  expect((await robot.item()).seed).toBe(seed);
  expect(await isLater()).toBe(false);
  await expectRecorded(page, [...given, ...(await practise(robot, 2))]);
  expect(await isLater()).toBe(false);
  await leaveTurn();
  await expect.poll(() => isLater().catch(() => false), WAIT).toBe(true);
});

test('a new version that arrives between turns is used at once', async () => {
  await publish();
  await context.setOffline(true);
  await context.setOffline(false);
  await expect.poll(() => isLater().catch(() => false), WAIT).toBe(true);
  await beginGuestTurn(page, robot);
  await expectRecorded(page, await practise(robot, 2));
});
