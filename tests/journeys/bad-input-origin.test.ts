// The app at a plain http address of the school's network: guests practise, names are refused, and nobody is left to
// guess why.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchOptions } from '../support/launch-options.ts';
import { beginGuestTurn, expectRecorded, practise } from '../support/practice-record.ts';
import { createRobot, type Robot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { expectTold } from '../support/told-problem.ts';

/** Only localhost counts as secure without https; this name is another one for the same machine. */
const NAME = 'tablet-host.school.example';

let browser: Browser;
let context: BrowserContext;
let host: StaticHost;
let page: Page;
let robot: Robot;
beforeAll(async () => {
  const options = launchOptions(inject('chromiumPath'));
  const args = [...options.args, `--host-resolver-rules=MAP ${NAME} 127.0.0.1`];
  browser = await chromium.launch({ ...options, args });
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startStaticHost(inject('appFolder'));
  context = await browser.newContext({ locale: 'en' });
  page = await context.newPage();
  robot = createRobot(page, shippedBook());
  await page.goto(host.url.replace('localhost', NAME));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

const goTo = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

test('at an address without https a guest is told what it lacks, practises, reloads, and every answer is kept', async () => {
  await expectTold(page, { code: 'origin/insecure' });
  await beginGuestTurn(page, robot);
  const given = await practise(robot, 3);
  await page.reload();
  await expectRecorded(page, [...given, ...(await practise(robot, 2))]);
});

test('at an address without https no name is taken, with words why, and answers of guests stay', async () => {
  await beginGuestTurn(page, robot);
  const given = await practise(robot, 1);
  await goTo('#/teacher');
  await expectTold(page, { code: 'origin/insecure' });
  expect(await page.getByRole('button', { name: 'Make a class' }).count()).toBe(0);
  // Whoever has kept the address of the form is told the same.
  await goTo('#/teacher/new-class');
  await page.getByLabel('Name of the class').fill('Standard 2');
  await page.getByRole('button', { name: 'Make the class' }).click();
  await expectTold(page, { code: 'origin/insecure' });
  await goTo('#/teacher/tablet');
  await expectTold(page, { code: 'origin/insecure' });
  await page.getByText('At this address Banyan needs the network to start.').waitFor();
  await goTo('#/');
  await expectRecorded(page, [...given, ...(await practise(robot, 1))]);
});
