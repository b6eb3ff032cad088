// A coordinator at a tablet: three taps, the camera, and the tablet's owner may go.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { toCodeTexts } from '../../src/ui/carrying/code-run.ts';
import { writeFilm } from '../support/camera-film.ts';
import { launchOptions } from '../support/launch-options.ts';
import { openTourSite, type TourSite } from '../support/tour-site.ts';
import { createStage, type Stage } from '../support/tour-stage.ts';
import { openFile, saveFile, setPin } from '../support/tours/devices.ts';

const ANSWERS = 12;

let folder: string;
let film: string;
let site: TourSite;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-collect-'));
  film = join(folder, 'screen.y4m');
  site = await openTourSite(inject('appFolder'), ['choose-one']);
  const options = launchOptions(inject('chromiumPath'));
  const camera = [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
  browser = await chromium.launch({ ...options, args: [...options.args, ...camera] });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The office's device, and a tablet that belongs to its school. */
async function openSchool(): Promise<{ readonly office: Stage; readonly tablet: Stage }> {
  const office = await createStage({ browser, site, language: 'en', look: async () => undefined });
  await office.page.goto(site.host.url);
  await office.page.locator('#app main').waitFor();
  await setPin(office);
  await office.go('#/teacher/school');
  await office.page.getByLabel('Name of the school').fill('Mwanga Primary School');
  await office.page.getByLabel('Name of this device').fill('Office');
  await office.pressKey('found.do');
  const tablet = await office.secondTablet();
  await tablet.pressKey('start.join');
  await tablet.page.getByLabel('Name of this device').fill('Tablet 5');
  await tablet.pressKey('join.ask');
  const request = await saveFile(tablet);
  await office.go('#/teacher/admit');
  await openFile(office, request);
  await office.pressKey('admit.yes');
  await openFile(tablet, await saveFile(office));
  await tablet.page.getByText('This device belongs to Mwanga Primary School.').waitFor();
  return { office, tablet };
}

async function practise({ page, robot, go, pressKey }: Stage): Promise<void> {
  await go('#/');
  await pressKey('start.practise');
  for (let given = 0; given < ANSWERS; given++) {
    if ((await robot.toItem()) === 'summary') throw new Error('Must have questions left in the turn');
    await robot.answer(given % 4 !== 0);
  }
  await page.locator('header button').first().click();
  await pressKey('pause.end');
}

/** Taps on anything, from now on. */
function countTaps(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.body.dataset.taps = '0';
    document.addEventListener('click', () => {
      document.body.dataset.taps = String(Number(document.body.dataset.taps) + 1);
    });
  });
}

test('three taps a tablet: collect, scan, next; all answers are there, and the receipt says so', async () => {
  const { office, tablet } = await openSchool();
  await practise(tablet);
  await setPin(tablet);
  await tablet.go('#/teacher/hand-over');
  const work = await saveFile(tablet);
  await writeFilm(film, { codes: toCodeTexts(work.buffer) ?? [], picturesEach: 2, perSecond: 8 });

  await office.go('#/round');
  await office.page.getByRole('button', { name: 'Collect from a tablet' }).waitFor();
  await countTaps(office.page);
  await office.pressKey('round.collect');
  await office.pressKey('take.scan');
  await office.page.getByRole('heading', { name: 'You may go' }).waitFor({ timeout: 20_000 });
  await office.page.getByText(`${ANSWERS} answers came in`).waitFor();
  const receipt = await saveFile(office);
  await office.pressKey('collect.next');
  // The fourth saved the receipt, which the tablet's camera would have taken from the screen.
  expect(await office.page.evaluate(() => document.body.dataset.taps)).toBe('4');

  // No relay has them yet: they are on the way with whoever carries this device.
  await office.go('#/round/carry');
  await office.page.getByText(`${ANSWERS} answers on their way`).waitFor();

  await writeFilm(film, { codes: toCodeTexts(receipt.buffer) ?? [], picturesEach: 2, perSecond: 8 });
  await tablet.pressKey('take.scan');
  await tablet.page.getByText('The receipt is here.', { exact: false }).waitFor({ timeout: 20_000 });
  await tablet.go('#/teacher/safety');
  await tablet.page.getByText(`${ANSWERS} answers, all safe in 2 places.`).waitFor();
});
