// The promise of the whole: a tablet that was near the network once goes on without it, whatever happens to it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { AnswerBook } from '../support/answer-book.ts';
import { openProfile } from '../support/browser.ts';
import { killBrowserOn } from '../support/kill-browser.ts';
import { type RelayProcess, startRelayProcess } from '../support/relay-process.ts';
import { createRobot, handOver } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { readStoredAnswers } from '../support/stored-answers.ts';
import { isPackThere } from '../support/stored-packs.ts';
import {
  askForNoPictures,
  beginTurn,
  endTurn,
  lockTeacherDoor,
  makeClass,
} from '../support/teacher-hands.ts';

const IS_LONG = process.env.BANYAN_LONG === '1';
const ANSWERS = IS_LONG ? 60 : 30;
const KILLS = IS_LONG ? 40 : 20;
/** A small tablet held upright. */
const VIEWPORT = { width: 800, height: 1280 };

let book: AnswerBook;
let profile = '';
let data = '';
let relay: RelayProcess;
let context: BrowserContext;

beforeAll(() => {
  book = shippedBook();
});
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'banyan-profile-'));
  data = await mkdtemp(join(tmpdir(), 'banyan-data-'));
  relay = await startRelayProcess({
    program: [join(inject('relayFolder'), 'main.js')],
    appFolder: inject('appFolder'),
    dataFolder: data,
  });
  context = await openTablet();
});
afterEach(async () => {
  await context.close().catch(() => undefined); // killed already
  killBrowserOn(profile);
  await relay.kill();
  for (const folder of [profile, data]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const openTablet = () => openProfile(profile, { viewport: VIEWPORT, locale: 'en' });

/** First contact: the app, its files and its pack come in; then there is no network any more. */
async function installThenCut(): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(relay.url);
  await page.getByRole('button', { name: 'Practise now' }).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => isPackThere(page), { timeout: 60_000 }).toBe(true);
  await relay.kill();
  await context.setOffline(true);
  return page;
}

test('without relay and network: a guest practises, reloads, follows a deep link, opens a second tab', async () => {
  const page = await installThenCut();
  await page.reload();
  await page.getByRole('button', { name: 'Practise now' }).click();
  const robot = createRobot(page, book);
  await robot.toItem();
  const shown = await robot.item();
  await page.reload();
  await page.locator('article[data-item]').waitFor();
  expect(await robot.item()).toEqual(shown);
  await robot.answer(true);
  await page.goto(`${relay.url}/#/teacher/tablet`);
  await page.getByRole('heading', { name: /Choose a PIN|This tablet/ }).waitFor();
  const second = await context.newPage();
  await second.goto(`${relay.url}/#/`);
  // The turn is the tablet's: the second tab shows it where it stands.
  await second.locator('main[data-step="feedback"]').waitFor();
  expect(await readStoredAnswers(second)).toHaveLength(1);
});

test(`two learners take turns on one tablet over ${ANSWERS} answers, with no network`, async () => {
  const page = await installThenCut();
  await makeClass(page, 'Standard 2', ['Amina', 'Binta']);
  await askForNoPictures(page);
  await lockTeacherDoor(page);
  const robot = createRobot(page, book);
  const given: string[] = [];
  for (let turn = 0; given.length < ANSWERS; turn++) {
    await beginTurn(page, turn % 2 === 0 ? 'Amina' : 'Binta');
    for (let at = 0; at < 10 && given.length < ANSWERS; at++) {
      if ((await robot.toItem()) === 'summary') break;
      // Two right for each miss: the tutor sees both, and a second miss now and then.
      const item = await robot.answer((given.length * 7) % 3 !== 0);
      given.push(`${item.id} ${item.seed}`);
    }
    if (given.length < ANSWERS) await endTurn(page);
  }
  const stored = await readStoredAnswers(page);
  expect(stored.map(({ item, seed }) => `${item} ${seed}`)).toEqual(given);
  const learners = new Set(stored.map(({ learner }) => learner));
  expect(learners.size).toBe(2);
  const names = stored.map(({ stream, sequence }) => `${stream} ${sequence}`);
  expect(new Set(names).size).toBe(ANSWERS);
  expect(stored.some(({ correct }) => correct)).toBe(true);
  expect(stored.some(({ attempt }) => attempt === 2)).toBe(true);
}, 300_000);

/**
 * What the page kept stands there first; until the log is open it may be the question that was just answered. What the
 * log says of the turn is kept anew, or nothing is where no question is asked: that is how a page tells that it was told.
 */
const NOTE_FOLLOWED = () => {
  for (const name of ['setItem', 'removeItem'] as const) {
    const own = Storage.prototype[name] as (...args: string[]) => void;
    Storage.prototype[name] = function (this: Storage, ...args: string[]) {
      own.apply(this, args);
      if (args[0] === 'banyan.question') document.documentElement.dataset.followed = 'yes';
    };
  }
};

/** The log's own step is on the screen. */
async function settle(page: Page): Promise<void> {
  await page.locator('html[data-followed]').waitFor({ state: 'attached' });
  await page.locator('main[data-step]').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
}

test(`a browser killed ${KILLS} times right after feedback was shown has every answer, once`, async () => {
  let page = await installThenCut();
  await page.getByRole('button', { name: 'Practise now' }).click();
  const shown: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const robot = createRobot(page, book);
    for (let at = 0; at <= kill % 3; at++) {
      if ((await robot.toItem()) === 'summary') await handOver(page);
      const item = await robot.answer(at % 2 === 0);
      shown.push(`${item.id} ${item.seed}`);
    }
    // From at once to a third of a second later: before, in and after what follows an answer.
    await page.waitForTimeout((kill * 17) % 340);
    expect(killBrowserOn(profile)).toBeGreaterThan(0);
    context = await openTablet();
    await context.addInitScript(NOTE_FOLLOWED);
    await context.setOffline(true);
    page = context.pages()[0] ?? (await context.newPage());
    await page.goto(relay.url);
    await page.locator('main[data-step]').waitFor();
    await settle(page);
    const stored = await readStoredAnswers(page);
    expect(stored.map(({ item, seed }) => `${item} ${seed}`)).toEqual(shown);
    // A flat battery makes no new tablet of it.
    expect(new Set(stored.map(({ stream }) => stream)).size).toBe(1);
  }
}, 600_000);
