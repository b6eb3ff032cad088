// A teacher decides and the child notices: what is assigned comes with its reason, what the child has is not asked any
// more, and what is taken back counts no longer. On one tablet, at the real screens.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openProfile } from '../support/browser.ts';
import { killBrowserOn } from '../support/kill-browser.ts';
import { type RelayProcess, startRelayProcess } from '../support/relay-process.ts';
import { createRobot, type Robot } from '../support/robot.ts';
import { shippedBook } from '../support/shipped-book.ts';
import { readStoredAnswers } from '../support/stored-answers.ts';
import {
  askForNoPictures,
  beginTurn,
  endTurn,
  lockTeacherDoor,
  makeClass,
  openTeacherDoor,
} from '../support/teacher-hands.ts';

const CHILD = 'Amina';
/** Far up the path: nothing leads there in the first turns. */
const FAR = 'numbers-to-1000';
const SKIP = 'Begin without these questions';

let profile = '';
let data = '';
let relay: RelayProcess;
let context: BrowserContext;

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'banyan-profile-'));
  data = await mkdtemp(join(tmpdir(), 'banyan-data-'));
  relay = await startRelayProcess({
    program: [join(inject('relayFolder'), 'main.js')],
    appFolder: inject('appFolder'),
    dataFolder: data,
  });
  context = await openProfile(profile, { viewport: { width: 800, height: 1280 }, locale: 'en' });
});
afterEach(async () => {
  await context.close();
  killBrowserOn(profile);
  await relay.kill();
  for (const folder of [profile, data]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('a teacher assigns a skill, then says that the child has it, then takes both back', async () => {
  const page = context.pages()[0] ?? (await context.newPage());
  const book = shippedBook();
  const robot = createRobot(page, book);
  await page.goto(relay.url);
  await makeClass(page, 'Standard 2', [CHILD, 'Binta']);
  await askForNoPictures(page);
  await lockTeacherDoor(page);

  // The search for the start begins, and is left out.
  await beginTurn(page, CHILD);
  await robot.toItem();
  await page.getByText(/^Let us see what you know/).waitFor();
  await page.getByRole('button', { name: SKIP }).click();
  await page.getByRole('button', { name: SKIP }).waitFor({ state: 'detached' });
  const [before] = await practise(page, robot, 1);
  expect(before).not.toBe('finding-start');
  await endTurn(page);

  const title = book.titleOf(FAR, 'en');
  await openSkill(page);
  await inSheet(page, 'Until secure');
  await page.getByText(`${CHILD} practises “${title}” next.`).waitFor();
  await lockTeacherDoor(page);
  await beginTurn(page, CHILD);
  await page.getByText(`From your teacher: ${title}`).first().waitFor();
  expect(await practise(page, robot, 2)).toEqual(['assigned', 'assigned']);
  await endTurn(page);

  await openSkill(page);
  await page
    .getByText(/^Practises this now · until it is secure/)
    .last()
    .waitFor();
  await page.getByText(/^This tablet · today/).waitFor();
  await inSheet(page, 'Has it');
  await page.getByText(`“${title}” counts as known by ${CHILD}.`).waitFor();
  await lockTeacherDoor(page);
  await beginTurn(page, CHILD);
  await practise(page, robot, 4);
  const asked = (await readStoredAnswers(page)).slice(-4);
  expect(asked.map(({ skills }) => skills[0])).not.toContain(FAR);
  await endTurn(page);

  // Without the word the assignment stands again; taken back as well, the path goes on.
  await openSkill(page);
  await inSheet(page, 'Take it back');
  await page.getByText(`For “${title}” the answers of ${CHILD} count again.`).waitFor();
  await lockTeacherDoor(page);
  await beginTurn(page, CHILD);
  expect(await practise(page, robot, 1)).toEqual(['assigned']);
  await endTurn(page);
  await openSkill(page);
  await inSheet(page, 'Take it back');
  await page.getByText(`“${title}” is no longer set for ${CHILD}.`).waitFor();
  await lockTeacherDoor(page);
  await beginTurn(page, CHILD);
  expect(await practise(page, robot, 1)).not.toContain('assigned');
});

/** Right answers; the reasons that were stored with them. */
async function practise(page: Page, robot: Robot, items: number): Promise<readonly string[]> {
  for (let at = 0; at < items; at++) {
    expect(await robot.toItem()).toBe('item');
    await robot.answer(true);
  }
  return (await readStoredAnswers(page)).slice(-items).map(({ reason }) => reason.code);
}

/** The sheet of the far skill, by way of class and learner. */
async function openSkill(page: Page): Promise<void> {
  await openTeacherDoor(page);
  await page.getByRole('button', { name: /Standard 2/ }).click();
  await page.getByRole('button', { name: CHILD }).first().click();
  await page.getByRole('button', { name: /What is known, and what you decide/ }).click();
  await page.locator(`[data-skill="${FAR}"]`).last().click();
  await page.locator('dialog[open]').waitFor();
}

async function inSheet(page: Page, words: string): Promise<void> {
  await page.locator('dialog[open]').getByRole('button', { name: words, exact: true }).first().click();
}
