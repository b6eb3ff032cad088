// The field's own example at the screen: a child distributes a factor wrongly only when it is negative, and gets the
// mini-lesson on just that, a question that tells whether it helped, and another one days later. On the smallest screen.
// With BANYAN_PICTURES=FOLDER each of these screens is also kept as a picture.
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { BanyanEvent, Reason } from '../../src/domain/event.ts';
import type { Item } from '../../src/domain/item.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { createTranslate } from '../../src/i18n/messages.ts';
import { loadMessages } from '../../src/ui/load-messages.ts';
import type { AnswerBook } from '../support/answer-book.ts';
import { launchBrowser } from '../support/browser.ts';
import { answerOf } from '../support/misconceived.ts';
import { createRobot, type Robot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { readStoredAnswers } from '../support/stored-answers.ts';
import { openClockedTablet, passTime, setTabletClock } from '../support/tablet-clock.ts';
import {
  askForNoPictures,
  beginTurn,
  endTurn,
  lockTeacherDoor,
  makeClass,
} from '../support/teacher-hands.ts';
import { settle } from '../support/tour-stage.ts';

const PACK = 'arithmetic-to-algebra';
const KEEPS_SIGN = 'negative-factor-keeps-second-sign';
const LESSON = 'minus-turns-second-sign';
const DAY_MS = 86_400_000;
const MENDING: ReadonlySet<string> = new Set(['checks-misconception', 'probes-misconception']);
/** Steps of a turn in which the story has to come to its point. */
const STEPS_MOST = 80;
const READING_MS = 1000;

let browser: Browser;
let book: AnswerBook;
let host: StaticHost;
let context: BrowserContext;
let page: Page;
let robot: Robot;
beforeAll(async () => {
  browser = await launchBrowser();
  book = shippedBook(PACK);
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startStaticHost(inject('appFolder'));
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

/** A small tablet to which the site offers the one pack. */
async function startTablet(language: string): Promise<void> {
  context = await openClockedTablet(
    browser,
    Date.now(),
    {
      locale: language,
      viewport: { width: 360, height: 640 },
      reducedMotion: 'reduce',
    },
    // Whether a factor is negative in the first questions is drawn by who the learner is.
    { drawn: true },
  );
  await context.route('**/packs/index.json', async (route) => {
    const response = await route.fetch();
    const offers: readonly { readonly file: string }[] = await response.json();
    await route.fulfill({ response, json: offers.filter(({ file }) => file.includes(PACK)) });
  });
  page = await context.newPage();
  robot = createRobot(page, book, language);
  await page.goto(host.url);
  await page.locator('#app main').waitFor();
}

/** Right, but wherever the misconception would show itself until it is mended. */
const thinks = (item: Item, isMended: boolean): Answer =>
  (isMended ? null : answerOf(item, KEEPS_SIGN)) ?? rightAnswer(item);

/** Does what comes next: a question is answered as this child thinks, anything else is looked at and left. */
async function doNext(isMended: boolean): Promise<void> {
  const main = page.locator('main[data-step]');
  if ((await robot.seen()) === 'item') {
    await robot.fill(thinks(await robot.item(), isMended));
    // Nobody who reads answers faster, and what comes faster says nothing.
    await passTime(page, READING_MS);
    await page.locator('[data-action="check"]').click();
    await page.locator('main[data-step="feedback"]').waitFor();
    return;
  }
  const before = await main.getAttribute('data-about');
  await page.locator('[data-action="go-on"]').click();
  await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor({ timeout: 60_000 });
}

/** Practises until a lesson with this id is on the screen. */
async function practiseUntilLesson(lesson: string, name: string): Promise<void> {
  for (let step = 0; step < STEPS_MOST; step++) {
    const about = (await page.locator('main[data-step]').getAttribute('data-about')) ?? '';
    if ((await robot.seen()) === 'lesson' && about.startsWith(`${lesson} `)) return;
    if ((await robot.seen()) === 'feedback') await see(`${name}-feedback`);
    await doNext(false);
  }
  throw new Error(`Must come to the lesson ${lesson} within ${STEPS_MOST} steps`);
}

/** Practises as somebody who understood, until an answer was given that was asked for such a reason. */
async function practiseUntil(isWanted: (reason: Reason) => boolean): Promise<void> {
  for (let step = 0; step < STEPS_MOST; step++) {
    const wasItem = (await robot.seen()) === 'item';
    await doNext(true);
    const last = (await storedReasons()).at(-1);
    if (wasItem && last && isWanted(last)) return;
  }
  throw new Error(`Must be asked for such a reason within ${STEPS_MOST} steps`);
}

/** Looks through the lesson to the question behind it, and answers that one as somebody who understood. */
async function learn(name: string): Promise<void> {
  for (let at = 0; (await robot.seen()) === 'lesson'; at++) {
    await see(`${name}-lesson-${at + 1}`);
    await doNext(true);
  }
  await page.locator('main[data-step="item"]').waitFor();
  await see(`${name}-check`);
  await doNext(true);
  await see(`${name}-check-right`);
}

async function see(name: string): Promise<void> {
  await settle(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(overflow, `${name} is wider than the screen`).toBe(false);
  const folder = process.env.BANYAN_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function storedReasons(): Promise<readonly Reason[]> {
  const answers = (await readStoredAnswers(page)) as unknown as readonly Extract<
    BanyanEvent,
    { type: 'answered' }
  >[];
  return answers.map(({ reason }) => reason);
}

test('who distributes wrongly only when the factor is negative is mended on just that, and asked again days later', async () => {
  await startTablet('en');
  await makeClass(page, 'Standard 6', ['Amina']);
  await askForNoPictures(page);
  await lockTeacherDoor(page);
  await beginTurn(page, 'Amina');
  await page.locator('main:is([data-step="item"], [data-step="lesson"])').waitFor({ timeout: 60_000 });
  await practiseUntilLesson(LESSON, 'en');
  await learn('en');
  expect((await storedReasons()).at(-1)).toMatchObject({
    code: 'checks-misconception',
    misconception: KEEPS_SIGN,
  });
  // The questions that find the start come before what is asked again.
  await practiseUntil(({ code }) => !MENDING.has(code) && code !== 'finding-start');
  await endTurn(page);
  await setTabletClock(page, Date.now() + 4 * DAY_MS);
  await beginTurn(page, 'Amina');
  await practiseUntil(({ code }) => code === 'probes-misconception');
  await see('en-probe-right');
  const reasons = await storedReasons();
  expect(reasons.at(-1)).toMatchObject({ code: 'probes-misconception', misconception: KEEPS_SIGN });
  expect(reasons.filter(({ code }) => MENDING.has(code))).toHaveLength(2);
});

test('in Arabic the same story reads from right to left', async () => {
  await startTablet('ar');
  const t = createTranslate(await loadMessages('ar', ['learner']), { language: 'ar', numerals: 'arab' });
  await page.getByRole('button', { name: t('start.practise') }).click();
  await page.locator('main:is([data-step="item"], [data-step="lesson"])').waitFor({ timeout: 60_000 });
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await practiseUntilLesson(LESSON, 'ar');
  await learn('ar');
  expect((await storedReasons()).at(-1)).toMatchObject({ code: 'checks-misconception' });
});
