// A battery that dies while a pack comes in, at ten moments: the pack is there whole, in one version, or not at all.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { hashOf } from '../../src/packs/build.ts';
import { openProfile } from '../support/browser.ts';
import { killBrowserOn } from '../support/kill-browser.ts';
import { largeArchive } from '../support/large-archive.ts';
import { beginGuestTurn, expectRecorded, practise } from '../support/practice-record.ts';
import { type RelayProcess, startRelayProcess } from '../support/relay-process.ts';
import { createRobot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { readShelf } from '../support/stored-packs.ts';
import { openTeacherDoor } from '../support/teacher-hands.ts';

const PACK = 'org.example.fractions';
/** Seven megabytes: download, check and storing take a second or two. */
const PICTURES = 40;
/** From the tap to the pulled plug; the last are later than an install takes on a fast machine. */
const KILLS_AFTER_MS = [0, 40, 90, 160, 250, 370, 520, 700, 1_000, 1_500] as const;

let profile = '';
let app = '';
let data = '';
let relay: RelayProcess;
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'banyan-profile-'));
  app = await mkdtemp(join(tmpdir(), 'banyan-app-'));
  data = await mkdtemp(join(tmpdir(), 'banyan-data-'));
  await cp(inject('appFolder'), app, { recursive: true });
  const program = [join(inject('relayFolder'), 'main.js')];
  relay = await startRelayProcess({ program, appFolder: app, dataFolder: data });
});
afterEach(async () => {
  await context.close().catch(() => undefined); // killed already
  killBrowserOn(profile);
  await relay.kill();
  for (const folder of [profile, app, data])
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function openTablet(): Promise<void> {
  context = await openProfile(profile, { locale: 'en' });
  page = context.pages()[0] ?? (await context.newPage());
  await page.goto(relay.url);
}

/** Puts a version of the large pack beside the packs that are offered already. */
async function publish(version: string): Promise<void> {
  const bytes = largeArchive(PICTURES, version);
  const file = `fractions-${version}.zip`;
  await writeFile(join(app, 'packs', file), bytes);
  const path = join(app, 'packs/index.json');
  const entries: readonly { readonly id: string }[] = JSON.parse(await readFile(path, 'utf8'));
  const own = {
    id: PACK,
    version,
    file,
    sizeBytes: bytes.length,
    sha256: hashOf(bytes),
    title: { en: 'Fractions' },
    description: { en: 'Parts of a whole' },
    languages: [{ tag: 'en', review: 'teacher' }],
    skills: 2,
    items: 9,
  };
  await writeFile(path, JSON.stringify([...entries.filter(({ id }) => id !== PACK), own]));
}

/** Not there, or there once and whole: its version. */
async function versionThere(): Promise<string | null> {
  const { installs } = await readShelf(page);
  const [there, ...others] = installs.filter(({ pack, state }) => pack === PACK && state === 'installed');
  expect(others).toEqual([]);
  if (!there) return null;
  expect([there.itemsThere, there.mediaThere]).toEqual([there.itemsPromised, there.mediaPromised]);
  expect(there.mediaThere).toBeGreaterThan(PICTURES);
  return there.version;
}

/** Begins the install, where the app has not gone on with it by itself. */
async function askForPack(): Promise<void> {
  await openTeacherDoor(page);
  await page.evaluate(() => {
    location.hash = '#/teacher/packs';
  });
  const ask = page.getByRole('button', { name: /^Get this pack|^Update from/ });
  const isGoingOn = page.getByRole('button', { name: 'Stop' });
  await ask.or(isGoingOn).first().waitFor();
  if (await ask.count()) await ask.first().click();
}

test(`an install killed at ${KILLS_AFTER_MS.length} moments leaves the old version whole or the new one, and ends well at last`, async () => {
  await openTablet();
  const robot = createRobot(page, shippedBook());
  await beginGuestTurn(page, robot);
  const given = await practise(robot, 2);
  let number = 1;
  let before: string | null = null;
  await publish(`${number}.0.0`);
  await page.reload();
  let cutShort = 0;
  for (const afterMs of KILLS_AFTER_MS) {
    await askForPack();
    await page.waitForTimeout(afterMs);
    expect(killBrowserOn(profile)).toBeGreaterThan(0);
    await openTablet();
    await page.locator('main[data-step]').waitFor();
    const version = await versionThere();
    expect([before, `${number}.0.0`]).toContain(version);
    await expectRecorded(page, given);
    if (version === `${number}.0.0`) {
      before = version;
      number += 1;
      await publish(`${number}.0.0`);
      await page.reload();
    } else cutShort += 1;
  }
  // Moments at which nothing was under way would show nothing.
  expect(cutShort).toBeGreaterThan(2);
  await askForPack();
  await expect.poll(versionThere, { timeout: 30_000 }).toBe(`${number}.0.0`);
  await expectRecorded(page, given);
}, 240_000);
