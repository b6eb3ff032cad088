// Tablets with flat button cells: the year 1970, the year 2099, an evening after which it is morning again.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { compareEvents } from '../../src/domain/time.ts';
import { launchBrowser } from '../support/browser.ts';
import { beginGuestTurn, expectRecorded, practise } from '../support/practice-record.ts';
import { createRobot, handOver, type Robot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { readStoredAnswers } from '../support/stored-answers.ts';
import { openClockedTablet, setTabletClock } from '../support/tablet-clock.ts';
import { openTeacherDoor } from '../support/teacher-hands.ts';
import { expectTold } from '../support/told-problem.ts';

const HOUR_MS = 3_600_000;

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
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

/** A tablet that was switched on with its clock at this time. */
async function startTablet(atMs: number): Promise<void> {
  context = await openClockedTablet(browser, atMs);
  page = await context.newPage();
  robot = createRobot(page, shippedBook());
  await page.goto(host.url);
  await beginGuestTurn(page, robot);
}

/** Answers so many questions; a clock that leaps over the turn's minutes ends the turn, and a new one begins. */
async function answer(questions: number): Promise<readonly string[]> {
  const given: string[] = [];
  while (given.length < questions) {
    if ((await robot.toItem()) === 'summary') {
      await handOver(page);
      await beginGuestTurn(page, robot);
    }
    given.push(...(await practise(robot, 1)));
  }
  return given;
}

/** Recorded in the order in which they were given, and the log's own order says the same. */
async function expectInOrder(given: readonly string[]): Promise<void> {
  await expectRecorded(page, given);
  const stored = (await readStoredAnswers(page)) as unknown as Parameters<typeof compareEvents>[0][];
  const bySequence = [...stored].sort((a, b) => a.sequence - b.sequence);
  expect(bySequence).toEqual([...stored].sort(compareEvents));
}

async function expectTeacherIsTold(wallMs: number): Promise<void> {
  await openTeacherDoor(page);
  await page.evaluate(() => {
    location.hash = '#/teacher/tablet';
  });
  await expectTold(page, { code: 'clock/suspect', wallMs });
}

test.each([
  ['1970', Date.UTC(1970, 0, 1, 0, 3)],
  ['2099', Date.UTC(2099, 5, 15)],
])(
  'a tablet whose clock is in %s records every answer in order, and tells its teacher',
  async (_year, atMs) => {
    await startTablet(atMs);
    const wrong = await answer(3);
    await setTabletClock(page, Date.now());
    const right = await answer(2);
    await expectInOrder([...wrong, ...right]);
    await expectTeacherIsTold(atMs);
  },
);

test('a clock that runs backwards between answers loses and reorders none, and the teacher is told', async () => {
  const start = Date.now();
  await startTablet(start);
  let given: readonly string[] = [];
  for (const hours of [0, 5, -3, -200_000, 2]) {
    await setTabletClock(page, start + hours * HOUR_MS);
    given = [...given, ...(await answer(1))];
  }
  await page.reload();
  given = [...given, ...(await answer(1))];
  await expectInOrder(given);
  await setTabletClock(page, start - HOUR_MS * 24);
  given = [...given, ...(await answer(1))];
  await expectInOrder(given);
  await expectTeacherIsTold(start);
});
