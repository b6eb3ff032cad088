// A school from nothing to its district, with no network where it matters: founded, joined by camera and by code,
// practised on, carried by a coordinator and over a dying line, and gone on with on a tablet that came last.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { PROJECT } from '../../src/cli/project.ts';
import { type CutLink, openCutLink } from '../support/cut-link.ts';
import { readRelayAnswers } from '../support/relay-answers.ts';
import { type RelayProcess, startRelayProcess } from '../support/relay-process.ts';
import { createRobot, handOver as handTabletOver } from '../support/robot.ts';
import {
  askToJoin,
  compareAndAdmit,
  connectRelay,
  foundSchool,
  goTo,
  handOver,
  openAdmission,
  openDevice,
  openFile,
  pasteText,
  type SchoolDevice,
  saveFile,
  takeIn,
} from '../support/school-hands.ts';
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

const SCHOOL = 'Mwanga Primary';
const CLASS = 'Standard Two';
const LEARNERS = ['Zawadi', 'Neema', 'Baraka', 'Furaha', 'Imani', 'Jabari'] as const;
/** Furaha practises on both tablets. */
const FIRST_TABLET = [
  ['Zawadi', 15],
  ['Neema', 15],
  ['Baraka', 15],
  ['Furaha', 15],
] as const;
const SECOND_TABLET = [
  ['Furaha', 20],
  ['Imani', 20],
  ['Jabari', 20],
] as const;
const ANSWERS = 120;
const CUT_BYTES = 4_000;
/** Two minutes on a quiet machine. */
const STORY_MS = 480_000;
const PATIENT = { timeout: 120_000, interval: 1_000 };

let folder = '';
let school: RelayProcess;
let district: RelayProcess;
let link: CutLink;
const devices: SchoolDevice[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-story-'));
  [school, district] = await Promise.all([startRelay('school'), startRelay('district')]);
  link = await openCutLink(school.url, CUT_BYTES);
});
afterEach(async () => {
  for (const device of devices.splice(0)) await device.close();
  await link.stop();
  await Promise.all([school.kill(), district.kill()]);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const startRelay = (name: string) =>
  startRelayProcess({
    program: [join(inject('relayFolder'), 'main.js')],
    appFolder: inject('appFolder'),
    dataFolder: join(folder, name),
  });

async function openTablet(name: string, url = school.url): Promise<SchoolDevice> {
  const device = await openDevice(url, join(folder, `${name}.y4m`));
  devices.push(device);
  return device;
}

/** What the office types at a relay; gives the lines that were said. */
function administer(relay: string, ...words: readonly string[]): string {
  const { VITEST: _vitest, ...environment } = process.env;
  return execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/relay.ts', ...words], {
    cwd: PROJECT,
    env: { ...environment, DATA_DIR: join(folder, relay) },
    encoding: 'utf8',
  });
}

const codeFrom = (said: string): string => /: ([0-9A-Z]+(?:[- ][0-9A-Z]+)*)$/m.exec(said)?.[1] ?? '';

/** Turns of some learners, one after the other; a third of the answers are wrong. */
async function practise(page: Page, turns: readonly (readonly [string, number])[]): Promise<void> {
  const robot = createRobot(page, shippedBook());
  let given = 0;
  for (const [learner, count] of turns) {
    await beginTurn(page, learner);
    for (let at = 0; at < count; at++) {
      if ((await robot.toItem()) === 'summary') {
        await handTabletOver(page);
        await page.waitForFunction(() => location.hash.startsWith('#/class/'));
        await beginTurn(page, learner);
        await robot.toItem();
      }
      given += 1;
      await robot.answer(given % 3 !== 0);
    }
    await endTurn(page);
  }
}

/** How each skill of a learner stands, as the tree shows it. */
async function growthOf(page: Page, learner: string): Promise<readonly string[]> {
  await goTo(page, '#/classes');
  await page.locator('main li').getByRole('button').first().click();
  await page.locator('main li').getByRole('button', { name: learner }).click();
  await page.getByRole('button', { name: 'Yes, that is me' }).click();
  const skills = page.locator('main ol > li');
  await skills.first().waitFor();
  return skills.evaluateAll((rows) =>
    rows.map(
      (row) => `${row.textContent} ${row.querySelector('[role="img"], img')?.getAttribute('aria-label')}`,
    ),
  );
}

test('a school without a network, its district, and a tablet that comes last', {
  timeout: STORY_MS,
}, async () => {
  const teacher = await openTablet('teacher');
  const first = await openTablet('first');
  const second = await openTablet('second');
  for (const { context } of [teacher, first, second]) await context.setOffline(true);

  // Founded by the teacher, with nobody else in reach.
  await foundSchool(teacher.page, SCHOOL, 'Teacher’s tablet');
  await makeClass(teacher.page, CLASS, LEARNERS);
  await askForNoPictures(teacher.page);

  // The first tablet joins by camera, both ways.
  const request = await askToJoin(first.page, 'Tablet one');
  const code = await first.page.locator('[translate="no"]').textContent();
  await openAdmission(teacher.page);
  await teacher.look(request.buffer, true);
  await teacher.page.getByRole('button', { name: 'Scan' }).click();
  await teacher.page.getByText('Tablet one asks to join.').waitFor();
  expect(await teacher.page.locator('[translate="no"]').textContent()).toBe(code);
  const admission = await compareAndAdmit(teacher.page, /^Tablet for learners/);
  await first.look(admission.buffer);
  await first.page.getByRole('button', { name: 'Scan' }).click();
  await first.page.getByText(`This device belongs to ${SCHOOL}.`).waitFor();

  // The second by its text, typed into a message.
  const asked = await askToJoin(second.page, 'Tablet two');
  await openAdmission(teacher.page);
  await pasteText(teacher.page, asked.buffer.toString('utf8'));
  const answer = await compareAndAdmit(teacher.page, /^Tablet for learners/);
  await openFile(second.page, answer);
  await second.page.getByText(`This device belongs to ${SCHOOL}.`).waitFor();

  // The class comes to both in a file; then children practise.
  const roster = await handOver(teacher.page);
  await takeIn(first.page, roster);
  await takeIn(second.page, roster);
  for (const { page } of [first, second]) await lockTeacherDoor(page);
  await Promise.all([practise(first.page, FIRST_TABLET), practise(second.page, SECOND_TABLET)]);

  // The coordinator is let in, collects the first tablet's work as a file, and brings it to the school's relay.
  const coordinator = await openTablet('coordinator');
  const wish = await askToJoin(coordinator.page, 'Coordinator');
  await openAdmission(teacher.page);
  await openFile(teacher.page, wish);
  await openFile(coordinator.page, await compareAndAdmit(teacher.page, /^Coordinator/));
  await coordinator.page.getByText(/This device belongs to/).waitFor();
  const work = await handOver(first.page);
  await openTeacherDoor(coordinator.page);
  await goTo(coordinator.page, '#/round/collect');
  await openFile(coordinator.page, work);
  await coordinator.page.getByText('You may go').first().waitFor();
  const receipt = await saveFile(coordinator.page);
  await openFile(first.page, receipt);
  await first.page.getByText('The receipt is here.', { exact: false }).waitFor();
  await connectRelay(
    coordinator.page,
    school.url,
    codeFrom(administer('school', 'school', 'add', 'Hill view')),
  );

  // The second tablet finds a line that dies every 4 kB.
  await second.context.setOffline(false);
  await connectRelay(second.page, link.url, '');

  // The district's relay is fed by the school's.
  const districtCode = codeFrom(administer('district', 'school', 'add', 'Hill view'));
  administer('school', 'upstream', 'add', district.url, districtCode);

  const inDistrict = async () => (await readRelayAnswers(join(folder, 'district'))).length;
  await expect
    .poll(async () => {
      for (const { page } of [coordinator, second]) await syncNow(page);
      return inDistrict();
    }, PATIENT)
    .toBe(ANSWERS);
  expect(link.cuts()).toBeGreaterThan(0);

  // Every answer once, from both tablets, and not one name in what the relays wrote.
  const given = [...(await readStoredAnswers(first.page)), ...(await readStoredAnswers(second.page))];
  const own = new Set(given.map(({ stream, sequence }) => `${stream} ${sequence}`));
  const stored = await readRelayAnswers(join(folder, 'district'));
  expect(new Set(stored)).toEqual(own);
  for (const relay of ['school', 'district']) await expectNoNames(join(folder, relay));

  // A third tablet joins late, and everybody goes on where they stand.
  const third = await openTablet('third', district.url);
  const late = await askToJoin(third.page, 'Tablet three');
  await openAdmission(teacher.page);
  await openFile(teacher.page, late);
  await openFile(third.page, await compareAndAdmit(teacher.page, /^Tablet for learners/));
  await third.page.getByText(`This device belongs to ${SCHOOL}.`).waitFor();
  await teacher.context.setOffline(false);
  await connectRelay(teacher.page, school.url, '');
  await syncNow(teacher.page);
  await connectRelay(third.page, school.url, '');
  await syncNow(third.page);
  await syncNow(teacher.page);
  for (const learner of LEARNERS) {
    const there = await growthOf(third.page, learner);
    expect(there.length).toBeGreaterThan(20);
    expect(there).toEqual(await growthOf(teacher.page, learner));
  }
});

async function syncNow(page: Page): Promise<void> {
  await openTeacherDoor(page);
  await goTo(page, '#/teacher/safety');
  const sync = page.getByRole('button', { name: 'Sync now' }).first();
  await sync.click();
  await expect.poll(() => sync.isEnabled(), PATIENT).toBe(true);
}

async function expectNoNames(data: string): Promise<void> {
  for (const file of await readdir(data, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(join(file.parentPath, file.name));
    for (const name of [SCHOOL, CLASS, ...LEARNERS])
      expect(bytes.includes(name), `${name} in ${file.name}`).toBe(false);
  }
}
