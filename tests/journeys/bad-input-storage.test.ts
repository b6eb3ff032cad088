// What the system or another version of the app did to the storage while nobody looked.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { LOG_VERSION } from '../../src/device-store/log-database.ts';
import { SHELF_VERSION } from '../../src/device-store/shelf-database.ts';
import { launchBrowser } from '../support/browser.ts';
import { beginGuestTurn, expectRecorded, practise } from '../support/practice-record.ts';
import { deleteDatabases, dumpDatabases, raiseVersion } from '../support/raw-databases.ts';
import { createRobot, type Robot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { readStoredAnswers } from '../support/stored-answers.ts';
import { countNotices, expectTold } from '../support/told-problem.ts';

let browser: Browser;
let context: BrowserContext;
let host: StaticHost;
let page: Page;
let robot: Robot;
let given: readonly string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startStaticHost(inject('appFolder'));
  context = await browser.newContext({ locale: 'en' });
  page = await context.newPage();
  robot = createRobot(page, shippedBook());
  await page.goto(host.url);
  await beginGuestTurn(page, robot);
  given = await practise(robot, 2);
  // The next start reads the mark back: from then on its absence would say something too.
  await page.reload();
  given = [...given, ...(await practise(robot, 1))];
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

/** The same origin without the app: as long as it is shown, no database is open. */
const closeApp = () => page.goto(`${host.url}icon.svg`);
const openApp = () => page.goto(host.url);

interface StreamStart {
  readonly stream: string;
  readonly why: string;
  readonly previous?: string;
}

function readStreamStarts(): Promise<readonly StreamStart[]> {
  return page.evaluate(
    () =>
      new Promise<StreamStart[]>((resolve, reject) => {
        const open = indexedDB.open('banyan-log');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('events').objectStore('events').getAll();
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result.filter(({ type }) => type === 'stream-started'));
          };
        };
      }),
  );
}

test('a storage that the system has deleted is told as lost, once, and the app goes on in a new stream that names the old', async () => {
  const [lost] = await readStoredAnswers(page);
  await closeApp();
  await deleteDatabases(page);
  await openApp();
  await expectTold(page, { code: 'storage/vanished' });
  const [start, ...others] = await readStreamStarts();
  expect(others).toEqual([]);
  expect(start).toMatchObject({ why: 'lost-storage', previous: lost?.stream });
  expect(start?.stream).not.toBe(lost?.stream);
  await beginGuestTurn(page, robot);
  const after = await practise(robot, 2);
  await expectRecorded(page, after);
  await closeApp();
  await openApp();
  await page.locator('main[data-step]').waitFor();
  expect(await countNotices(page)).toBe(0);
  await expectRecorded(page, after);
});

test('a storage that went together with localStorage is a tablet that starts for the first time', async () => {
  await closeApp();
  await deleteDatabases(page);
  await page.evaluate(() => localStorage.clear());
  await openApp();
  await beginGuestTurn(page, robot);
  expect(await countNotices(page)).toBe(0);
  await expectRecorded(page, await practise(robot, 1));
  expect(await readStreamStarts()).toMatchObject([{ why: 'new' }]);
});

test.each([
  ['banyan-log', LOG_VERSION],
  ['banyan-shelf', SHELF_VERSION],
])('an older app that meets a later %s says so and touches nothing', async (name, knows) => {
  await expectRecorded(page, given);
  await closeApp();
  await raiseVersion(page, name, (knows + 1) * 10);
  const before = await dumpDatabases(page);
  await openApp();
  await expectTold(page, { code: 'storage/newer', found: knows + 1, knows });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectTold(page, { code: 'storage/newer', found: knows + 1, knows });
  await closeApp();
  expect(await dumpDatabases(page)).toBe(before);
});
