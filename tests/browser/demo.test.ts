// The invented class comes and goes beside a real one: what the browser keeps is the same afterwards, whatever happened.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { isPackThere } from '../support/stored-packs.ts';
import { askForNoPictures, beginTurn, makeClass, TEACHER_PIN } from '../support/teacher-hands.ts';

const WAIT = { timeout: 60_000 };
const BAR = '[data-demo="bar"]';

let browser: Browser;
let context: BrowserContext;
let host: StaticHost;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startStaticHost(inject('appFolder'), '/schools/banyan/');
  context = await browser.newContext({ locale: 'en', viewport: { width: 360, height: 640 } });
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

/** The school's own place: a class of two, its questions here, all files kept, and opened since. */
async function openSchool(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.url);
  await page.locator('#app main').waitFor();
  await expect.poll(() => isPackThere(page), WAIT).toBe(true);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), WAIT).toBe(true);
  await makeClass(page, '2b', ['Amina', 'Binta']);
  await askForNoPictures(page);
  await page.goto(host.url);
  await page.reload();
  await page.getByRole('button', { name: 'My class' }).waitFor(WAIT);
  await expect.poll(() => page.evaluate(() => caches.has('shelf-list')), WAIT).toBe(true);
  return page;
}

async function openDoor(page: Page, pin: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/teacher';
  });
  await page.getByLabel('PIN', { exact: true }).fill(pin);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

async function enter(page: Page): Promise<void> {
  await openDoor(page, TEACHER_PIN);
  await page.getByRole('button', { name: 'Try with an invented class' }).click();
  await page.locator(BAR).waitFor();
}

const isMade = (page: Page) => page.getByRole('button', { name: 'My class' }).waitFor(WAIT);

async function leave(page: Page): Promise<void> {
  await page.locator(BAR).getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave and remove' }).click();
  await page.locator(BAR).waitFor({ ...WAIT, state: 'detached' });
  await page.locator('#app main').waitFor(WAIT);
}

/** All that a browser keeps for the app; when the screen was last touched is of any place. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const caught = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const entries = await (await caches.open(name)).keys();
        return [name, entries.map(({ url }) => url).sort()];
      }),
    );
    const times = ['banyan.touched', 'banyan.hidden'];
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
      local: Object.entries(localStorage)
        .filter(([name]) => !times.includes(name))
        .sort(),
      session: Object.entries(sessionStorage),
      caches: caught,
    };
  });

const databases = async (page: Page) => (await kept(page)).databases;

test('who left the invented class has nothing of it: no database, no key, no cache, and the real class as it was', async () => {
  const page = await openSchool();
  const before = await kept(page);
  await enter(page);
  await isMade(page);
  await page.getByRole('button', { name: 'العربية' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await openDoor(page, '1234');
  await page.getByText('Class 4, invented').click();
  await expect.poll(() => page.locator('[data-needs] > li').count(), WAIT).toBe(5);
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.getByRole('button', { name: 'My class' }).click();
  await page.locator('main li').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Yes, that is me' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('main[data-step]').waitFor();
  await leave(page);
  expect(page.url()).toBe(host.url);
  await expect.poll(() => kept(page), WAIT).toEqual(before);
  await page.goBack();
  await page.locator('#app main').waitFor();
  expect(await page.locator(BAR).count()).toBe(0);
  await beginTurn(page, 'Amina');
}, 180_000);

test('a tab that is killed while the class is made leaves nothing that lasts, and starts in the school’s place', async () => {
  const page = await openSchool();
  await enter(page);
  await page.getByRole('progressbar').waitFor();
  await page.close();
  const next = await context.newPage();
  await next.goto(host.url);
  await next.getByRole('button', { name: 'My class' }).waitFor(WAIT);
  expect(await next.locator(BAR).count()).toBe(0);
  await expect.poll(() => databases(next), WAIT).toEqual(['banyan-log', 'banyan-shelf', 'keyval-store']);
}, 120_000);

test('a reload stays in the invented class, a second tab shows the school, and neither disturbs the other', async () => {
  const page = await openSchool();
  const second = await context.newPage();
  await enter(page);
  await isMade(page);
  await page.reload();
  await isMade(page);
  await second.goto(host.url);
  await beginTurn(second, 'Binta');
  // Long after its first screen, when what nobody shows is cleared away.
  await expect.poll(() => second.evaluate(() => performance.now() > 6_000), WAIT).toBe(true);
  expect(await databases(second)).toContain('banyan-demo-log');
  expect(await page.locator(BAR).count()).toBe(1);
  await leave(page);
  await expect.poll(() => databases(second), WAIT).not.toContain('banyan-demo-log');
  // The school's own turn goes on in either tab.
  for (const tab of [page, second]) await tab.locator('main[data-step]').waitFor(WAIT);
}, 180_000);
