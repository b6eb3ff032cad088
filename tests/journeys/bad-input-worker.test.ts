// A worker that dies or hangs is not the end of a turn.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { launchBrowser } from '../support/browser.ts';
import { beginGuestTurn, expectRecorded, practise } from '../support/practice-record.ts';
import { createRobot, type Robot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { countNotices, expectTold } from '../support/told-problem.ts';

/** The app asks every few seconds whether the worker lives, and gives it up when it was silent for half a minute. */
const ASKS_WITHIN_MS = 11_000;
const GIVES_UP_WITHIN_MS = 31_000;

let browser: Browser;
let context: BrowserContext;
let host: StaticHost;
let page: Page;
let robot: Robot;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startStaticHost(inject('appFolder'));
  // Without its service worker, so that the worker's script passes through a route.
  context = await browser.newContext({ serviceWorkers: 'block', locale: 'en' });
  page = await context.newPage();
  robot = createRobot(page, shippedBook());
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

test('a worker that hangs is ended and started anew, with the same question and what was put in', async () => {
  // The page's time goes on by itself, and can be told to leap.
  await page.clock.install();
  await page.goto(host.url);
  await beginGuestTurn(page, robot);
  const given = await practise(robot, 2);
  await robot.toItem();
  const shown = await robot.item();
  await robot.fill(rightAnswer(shown));
  // As code does that has lost its way; whoever asks it gets no answer.
  void page
    .workers()[0]
    ?.evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await page.locator('[data-action="check"]').click();
  await page.clock.fastForward(ASKS_WITHIN_MS);
  expect(await countNotices(page)).toBe(0);
  await page.clock.fastForward(GIVES_UP_WITHIN_MS);
  await expectTold(page, { code: 'worker/hung' });
  expect((await robot.item()).seed).toBe(shown.seed);
  await expectRecorded(page, given);
  await page.locator('[data-action="check"]').click();
  await page.locator('main[data-step="feedback"]').waitFor();
  const after = [...given, `${shown.id} ${shown.seed}`];
  await expectRecorded(page, [...after, ...(await practise(robot, 1))]);
  expect(await countNotices(page)).toBe(0);
});

test('a worker that fails at one of its starts is started once more, and the person is told', async () => {
  let starts = 0;
  await context.route('**/assets/main-*.js', async (route) => {
    starts += 1;
    const response = await route.fetch();
    const trouble = starts === 1 ? 'throw new Error("no luck at this start");' : '';
    await route.fulfill({ response, body: `${trouble}${await response.text()}` });
  });
  await page.goto(host.url);
  await expectTold(page, { code: 'worker/crashed', detail: '' });
  await beginGuestTurn(page, robot);
  await expectRecorded(page, await practise(robot, 2));
  expect(starts).toBe(2);
});

test('a worker that crashes in the middle of a turn is started anew with the same question', async () => {
  await page.goto(host.url);
  await beginGuestTurn(page, robot);
  const given = await practise(robot, 1);
  await robot.toItem();
  const shown = await robot.item();
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error('out of luck');
    });
  });
  await expectTold(page, { code: 'worker/crashed', detail: '' });
  expect((await robot.item()).seed).toBe(shown.seed);
  const more = await practise(robot, 2);
  expect(more[0]).toBe(`${shown.id} ${shown.seed}`);
  await expectRecorded(page, [...given, ...more]);
});
