// The door by which packs come in from a card, a cable or a message, with everything that must not come in.
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { PACK_FORMAT, PACK_LIMITS } from '../../src/packs/format.ts';
import { launchBrowser } from '../support/browser.ts';
import {
  alteredArchive,
  bombArchive,
  climbingArchive,
  danglingArchive,
  laterArchive,
} from '../support/hostile-archives.ts';
import { beginGuestTurn, expectRecorded, practise } from '../support/practice-record.ts';
import { createRobot, type Robot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { readShelf } from '../support/stored-packs.ts';
import { openTeacherDoor } from '../support/teacher-hands.ts';
import { expectTold } from '../support/told-problem.ts';

const LATER_FORMAT = PACK_FORMAT + 6;

let browser: Browser;
let context: BrowserContext;
let host: StaticHost;
let page: Page;
let robot: Robot;
let shipped: Buffer;
let title: string;
let given: readonly string[];
beforeAll(async () => {
  browser = await launchBrowser();
  const folder = join(inject('appFolder'), 'packs');
  // The first of the catalogue: the one that an empty tablet takes by itself.
  const [first] = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  title = first.title.en;
  shipped = await readFile(join(folder, first.file));
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
  await openTeacherDoor(page);
  await goTo('#/teacher/packs');
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

async function goTo(hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Picks the file as a teacher does. */
async function openPackFile(
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a pack file' }).click();
  await (await chooser).setFiles(file);
}

const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(bytes),
});

/** The pack that was here is here and in use, nothing of the other is left, and the turn goes on. */
async function expectUnharmed(before: Awaited<ReturnType<typeof readShelf>>): Promise<void> {
  await expect.poll(() => readShelf(page), { timeout: 15_000 }).toEqual(before);
  await page.getByText('On this tablet', { exact: true }).waitFor();
  await expectRecorded(page, given);
}

/** Texts name the file; what they do not name is not compared. */
const faultsOf = (count: number) =>
  Array.from({ length: count }, () => ({ code: 'shape', file: '', line: 0, detail: '' }) as const);

test('a pack file that is cut, altered, hostile, newer or wrong is refused in words, and nothing changes', async () => {
  const bad: readonly (readonly [Problem & { readonly file: string }, Uint8Array])[] = [
    [{ code: 'pack/damaged', file: 'cut.zip', faults: [] }, shipped.subarray(0, shipped.length - 5_000)],
    [{ code: 'pack/damaged', file: 'one-bit.zip', faults: [] }, alteredArchive(shipped)],
    [{ code: 'pack/damaged', file: 'letter.pdf', faults: [] }, Buffer.from('%PDF-1.7 a letter')],
    [{ code: 'pack/damaged', file: 'empty.zip', faults: [] }, new Uint8Array()],
    [{ code: 'pack/hostile', file: 'bomb.zip', faults: [] }, bombArchive()],
    [{ code: 'pack/hostile', file: 'climbs.zip', faults: [] }, climbingArchive()],
    [
      { code: 'pack/newer', file: 'later.zip', needs: LATER_FORMAT, knows: PACK_FORMAT },
      laterArchive(LATER_FORMAT),
    ],
    [{ code: 'pack/invalid', file: 'wrong.zip', faults: faultsOf(1) }, danglingArchive()],
  ];
  const before = await readShelf(page);
  expect(before.installs).toMatchObject([{ state: 'installed' }]);
  expect(before.installs[0]?.itemsThere).toBe(before.installs[0]?.itemsPromised);
  for (const [problem, bytes] of bad) {
    await openPackFile(fileOf(problem.file, bytes));
    await expectTold(page, problem);
    await expectUnharmed(before);
  }
  await goTo('#/');
  await robot.toItem();
  given = [...given, ...(await practise(robot, 1))];
  await expectRecorded(page, given);
});

test('what is wrong inside a pack can be copied for its author: file, line and what was expected', async () => {
  await openPackFile(fileOf('wrong.zip', danglingArchive()));
  await expectTold(page, { code: 'pack/invalid', file: 'wrong.zip', faults: faultsOf(1) });
  await page.getByText('Details for the author').click();
  const details = await page.locator('pre').textContent();
  expect(details).toMatch(/^items\/all\.jsonl:\d+: dangling: .*sub/m);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Pass on the details' }).click();
  const path = await (await download).path();
  expect(await readFile(path, 'utf8')).toBe(details);
});

test('a file that is larger than any pack is refused at once, before it fills the tablet', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-large-'));
  const large = join(folder, 'film.zip');
  const sizeBytes = PACK_LIMITS.archiveBytes + 1;
  const file = await open(large, 'w');
  await file.truncate(sizeBytes);
  await file.close();
  const before = await readShelf(page);
  await openPackFile(large);
  const limitBytes = PACK_LIMITS.archiveBytes;
  await expectTold(page, { code: 'pack/too-large', file: 'film.zip', sizeBytes, limitBytes });
  await expectUnharmed(before);
  await rm(folder, { recursive: true });
});

test('a pack that is here already, opened once more, is here once', async () => {
  const before = await readShelf(page);
  for (const name of ['again.zip', 'and-again.zip']) {
    await openPackFile(fileOf(name, shipped));
    await page.getByText('It is the same pack.').waitFor();
    await page.getByRole('button', { name: 'Install', exact: true }).click();
    await expect.poll(async () => (await readShelf(page)).downloadParts).toBe(0);
  }
  await expectUnharmed(before);
  expect(await page.getByRole('heading', { level: 2, name: title, exact: true }).count()).toBe(1);
  await goTo('#/');
  given = [...given, ...(await practise(robot, 1))];
  await expectRecorded(page, given);
});
