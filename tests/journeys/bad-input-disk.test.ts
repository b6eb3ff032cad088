// A tablet whose disk is full: what was recorded stays, nothing is shown as received that is not, and it goes on as
// soon as there is room.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { launchBrowser } from '../support/browser.ts';
import { limitDisk } from '../support/full-disk.ts';
import { largeArchive } from '../support/large-archive.ts';
import { installLookedAt, pickPackFile } from '../support/pack-doors.ts';
import { beginGuestTurn, expectRecorded, practise } from '../support/practice-record.ts';
import { createRobot, type Robot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { readShelf } from '../support/stored-packs.ts';
import { openTeacherDoor } from '../support/teacher-hands.ts';
import { expectTold } from '../support/told-problem.ts';

const ROOM_BYTES = 24 * 1024 * 1024;

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
  context = await browser.newContext({ locale: 'en' });
  page = await context.newPage();
  robot = createRobot(page, shippedBook());
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

test('an answer that finds no room is not shown as received, stays on the screen, and counts once when there is room', async () => {
  const disk = await limitDisk(page, new URL(host.url).origin, ROOM_BYTES);
  await page.goto(host.url);
  await beginGuestTurn(page, robot);
  const given = await practise(robot, 2);
  await robot.toItem();
  const shown = await robot.item();
  await robot.fill(rightAnswer(shown));
  await disk.fill();
  const check = page.locator('[data-action="check"]');
  await check.click();
  await expectTold(page, { code: 'storage/full', doing: 'answer' });
  expect(await robot.seen()).toBe('item');
  expect((await robot.item()).seed).toBe(shown.seed);
  await expectRecorded(page, given);
  // What was put in is there: Check needs no more than to be pressed, now in vain, then with room.
  await check.click();
  await expectTold(page, { code: 'storage/full', doing: 'answer' });
  await disk.makeRoom();
  await check.click();
  await page.locator('main[data-step="feedback"]').waitFor();
  expect(await page.getByRole('status').filter({ hasText: 'no room' }).count()).toBe(0);
  const received = [...given, `${shown.id} ${shown.seed}`];
  await expectRecorded(page, received);
  await page.reload();
  await page.locator('main[data-step="feedback"]').waitFor();
  await expectRecorded(page, [...received, ...(await practise(robot, 1))]);
});

test('a pack that finds no room leaves the old one whole, gives its room back, and answering goes on', async () => {
  const archive = largeArchive(30);
  const disk = await limitDisk(page, new URL(host.url).origin, ROOM_BYTES);
  await page.goto(host.url);
  await beginGuestTurn(page, robot);
  const given = await practise(robot, 2);
  await openTeacherDoor(page);
  await page.evaluate(() => {
    location.hash = '#/teacher/packs';
  });
  const before = await readShelf(page);
  // Room for the file, not for what is in it.
  await disk.fill();
  await disk.leave(archive.length + 1_000_000);
  await pickPackFile(page, { name: 'large.zip', bytes: archive });
  await installLookedAt(page);
  await expectTold(page, { code: 'storage/full', doing: 'install' });
  await expect.poll(() => readShelf(page), { timeout: 15_000 }).toEqual(before);
  await expectRecorded(page, given);
  await page.evaluate(() => {
    location.hash = '#/';
  });
  const more = await practise(robot, 2);
  await expectRecorded(page, [...given, ...more]);
});
