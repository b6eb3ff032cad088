import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/interface-language.ts';
import { launchBrowser } from '../support/browser.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';

let browser: Browser;
let host: StaticHost;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await startStaticHost(inject('appFolder'));
});
afterEach(async () => {
  host.broken.clear();
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

async function newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  page = await (await browser.newContext(options)).newPage();
  return page;
}

const LACKS: readonly (readonly [string, string])[] = [
  ['module workers', 'delete window.Worker'],
  ['IndexedDB', 'Object.defineProperty(window, "indexedDB", { value: undefined })'],
  ['deflate streams', 'delete window.DecompressionStream'],
  ['copies of data', 'delete Array.prototype.findLast'],
];

test.each(LACKS)('a browser without %s is told so in every language', async (name, take) => {
  await newPage();
  await page.addInitScript(take);
  await page.goto(host.url);
  const told = page.locator('#too-old');
  await expect.poll(() => told.isVisible()).toBe(true);
  expect(
    await told.locator('section').evaluateAll((all) => all.map((one) => one.getAttribute('lang'))),
  ).toEqual([...LANGUAGES]);
  expect(await page.locator('#missing').textContent()).toBe(name);
  expect(await page.locator('#app').isVisible()).toBe(false);
});

test('a browser that has everything is told nothing', async () => {
  await newPage();
  await page.goto(host.url);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.early-word:visible').count()).toBe(0);
});

test('an app whose script did not arrive says that nothing is lost', async () => {
  await newPage();
  const html = await (await fetch(host.url)).text();
  const script = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(html)?.[1];
  if (script === undefined) throw new Error('The page must name its script');
  host.broken.add(script);
  await page.goto(host.url);
  await expect.poll(() => page.locator('#cut-short').isVisible()).toBe(true);
});

test('a browser with scripts switched off reads why nothing happens', async () => {
  await newPage({ javaScriptEnabled: false });
  await page.goto(host.url);
  expect(await page.locator('noscript').textContent()).toContain('JavaScript');
});

test('something of Banyan is painted while the app is still on its way', async () => {
  await newPage();
  await page.route('**/assets/**', () => {});
  await page.goto(host.url, { waitUntil: 'commit' });
  await expect.poll(() => page.locator('#app svg').isVisible()).toBe(true);
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(251, 246, 236)');
});

test('the app asks nobody but its own host, and breaks no rule of its own policy', async () => {
  await newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(host.url))
      strangers.push(request.url());
  });
  page.on('console', (said) => {
    if (/Content Security Policy/i.test(said.text())) complaints.push(said.text());
  });
  await page.goto(host.url);
  await page.waitForLoadState('networkidle');
  expect([strangers, complaints]).toEqual([[], []]);
});
