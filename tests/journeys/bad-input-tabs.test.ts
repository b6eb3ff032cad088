// Two tabs of one tablet are one tablet: one turn, one log, whichever of them is tapped.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { AnswerBook } from '../support/answer-book.ts';
import { launchBrowser } from '../support/browser.ts';
import { beginGuestTurn, expectRecorded, practise } from '../support/practice-record.ts';
import { createRobot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { readStoredAnswers } from '../support/stored-answers.ts';
import {
  askForNoPictures,
  beginTurn,
  endTurn,
  lockTeacherDoor,
  makeClass,
} from '../support/teacher-hands.ts';
import { countNotices, expectTold } from '../support/told-problem.ts';

let browser: Browser;
let book: AnswerBook;
let context: BrowserContext;
let host: StaticHost;
beforeAll(async () => {
  browser = await launchBrowser();
  book = shippedBook();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startStaticHost(inject('appFolder'));
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

/** What is told between tabs arrives, or, as while a tab is frozen, does not. */
async function openTablet(how: { readonly deaf?: boolean; readonly plain?: boolean } = {}): Promise<void> {
  const { deaf = false, plain = false } = how;
  // Without a service worker requests pass through a test's routes.
  context = await browser.newContext({ locale: 'en', serviceWorkers: plain || deaf ? 'block' : 'allow' });
  if (!deaf) return;
  await context.route('**/assets/main-*.js', async (route) => {
    const response = await route.fetch();
    const prologue = 'BroadcastChannel.prototype.addEventListener = () => undefined;';
    await route.fulfill({ response, body: `${prologue}${await response.text()}` });
  });
}

async function openTab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.url);
  return page;
}

const aboutOf = (page: Page) => page.locator('main[data-step]').getAttribute('data-about');

test('two tabs show one turn: each step taken in one is followed by the other, and nothing counts twice', async () => {
  await openTablet();
  const [first, second] = [await openTab(), await openTab()];
  const [left, right] = [createRobot(first, book), createRobot(second, book)];
  await beginGuestTurn(first, left);
  let given: readonly string[] = [];
  for (let round = 0; round < 4; round++) {
    const [here, there] = round % 2 === 0 ? [left, right] : [right, left];
    const [active, other] = round % 2 === 0 ? [first, second] : [second, first];
    await active.bringToFront();
    given = [...given, ...(await practise(here, 1))];
    await other.locator('main[data-step="feedback"]').waitFor();
    expect(await aboutOf(other)).toBe(await aboutOf(active));
    await here.toItem();
    await expect.poll(() => aboutOf(other)).toBe(await aboutOf(active));
    expect((await there.item()).seed).toBe((await here.item()).seed);
    expect(await countNotices(other)).toBe(0);
  }
  await expectRecorded(second, given);
});

test('Check in a tab that missed the answer of another is refused kindly, shows the turn as it is and counts nothing', async () => {
  await openTablet({ deaf: true });
  const first = await openTab();
  const left = createRobot(first, book);
  await beginGuestTurn(first, left);
  const second = await openTab();
  const right = createRobot(second, book);
  await second.locator('article[data-item]').waitFor();
  const stale = await right.item();
  await right.fill(rightAnswer(stale));
  await first.bringToFront();
  const given = await practise(left, 1);
  expect(given).toEqual([`${stale.id} ${stale.seed}`]);
  await left.toItem();
  await second.bringToFront();
  expect((await right.item()).seed).toBe(stale.seed);
  await second.locator('[data-action="check"]').click();
  await expectTold(second, { code: 'turn/moved-on' });
  await expectRecorded(second, given);
  // It goes on from there, with the question that the other tab shows.
  await expect.poll(() => aboutOf(second)).toBe(await aboutOf(first));
  const more = await practise(right, 1);
  await expectRecorded(second, [...given, ...more]);
});

test('handing the tablet over in one tab hands it over in the other', async () => {
  await openTablet();
  const first = await openTab();
  await makeClass(first, 'Standard 2', ['Amina', 'Binta']);
  await askForNoPictures(first);
  await lockTeacherDoor(first);
  await beginTurn(first, 'Amina');
  const second = await openTab();
  const left = createRobot(first, book);
  await second.locator('main[data-step]').waitFor();
  await second.getByText('Amina').first().waitFor();
  await first.bringToFront();
  const byAmina = await practise(left, 2);
  await endTurn(first);
  await second.locator('main[data-step]').waitFor({ state: 'detached' });
  await beginTurn(first, 'Binta');
  await second.getByText('Binta').first().waitFor();
  expect(await second.getByText('Amina').count()).toBe(0);
  await second.bringToFront();
  const byBinta = await practise(createRobot(second, book), 2);
  await expectRecorded(first, [...byAmina, ...byBinta]);
  const learners = (await readStoredAnswers(first)).map(({ learner }) => learner);
  expect(learners[0]).toBe(learners[1]);
  expect(learners[2]).toBe(learners[3]);
  expect(learners[0]).not.toBe(learners[2]);
});

test('a tab that cannot reach the pack itself goes on with the one that another tab fetched', async () => {
  await openTablet({ plain: true });
  const first = await context.newPage();
  await first.route('**/packs/*.zip', (route) => route.abort());
  await first.goto(host.url);
  await first.getByRole('button', { name: 'Practise now' }).click();
  await first.locator('main[data-step]').waitFor();
  const left = createRobot(first, book);
  expect(await left.seen()).toBe('elsewhere');
  await openTab();
  await first.bringToFront();
  await left.toItem();
  await expectRecorded(first, await practise(left, 3));
});
