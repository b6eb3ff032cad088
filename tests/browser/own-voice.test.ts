// From a teacher's mouth to a child's ear: a question is written and said on the tablet, given out, and read aloud in a
// turn by that very voice. The microphone is Chromium's false one; the site offers no pack, so the question is the only one.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchOptions } from '../support/launch-options.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { openTeacherDoor } from '../support/teacher-hands.ts';

const SAID_MS = 1_200;

let host: StaticHost;
let browser: Browser;
beforeAll(async () => {
  host = await startStaticHost(inject('appFolder'));
  host.broken.add('packs/index.json');
  const options = launchOptions(inject('chromiumPath'));
  const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  browser = await chromium.launch({ ...options, args: [...options.args, ...microphone] });
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

interface Heard {
  heard: number[];
}

/** Seconds of every sound that the page plays to its end. */
function keepSounds(): void {
  const heard: number[] = [];
  (window as unknown as Heard).heard = heard;
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function playKept() {
    this.addEventListener('ended', () => heard.push(this.duration));
    return play.call(this);
  };
}

async function openTablet(): Promise<Page> {
  const context = await browser.newContext({
    permissions: ['microphone'],
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.addInitScript(keepSounds);
  await page.goto(host.url);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

async function writeQuestion(page: Page): Promise<void> {
  await openTeacherDoor(page);
  await page.evaluate(() => {
    location.hash = '#/teacher/own';
  });
  await page.getByRole('textbox', { name: 'What are the questions about?' }).fill('Mangoes');
  await button(page, 'Begin').click();
  await page
    .getByRole('group', { name: 'How is it answered?' })
    .getByRole('button', { name: 'A number' })
    .click();
  const prompt = page.getByRole('textbox', { name: 'The question' });
  await prompt.fill('Amina has 7 mangoes and gives away 3. How many are left?');
  await page.getByRole('textbox', { name: 'Right answer' }).fill('4');
}

async function sayBoth(page: Page): Promise<void> {
  await button(page, 'Your voice').click();
  for (const sentence of ['Amina has 7 mangoes and gives away 3.', 'How many are left?']) {
    await button(page, `Record: ${sentence}`).click();
    await button(page, `Stop: ${sentence}`).waitFor();
    await page.waitForTimeout(SAID_MS);
    await button(page, `Stop: ${sentence}`).click();
    await button(page, `Listen: ${sentence}`).waitFor();
  }
}

test('a child hears the teacher who wrote the question', async () => {
  const page = await openTablet();
  await writeQuestion(page);
  await sayBoth(page);
  await page.getByText('2 of 2 sentences are recorded.').waitFor();
  await button(page, 'Back').click();
  await button(page, 'Give them to the children').click();
  await page.getByText('The children of this tablet have version 1.0.0 now.').waitFor();
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await button(page, 'Practise now').click();
  await page.getByText('Amina has 7 mangoes').waitFor();
  await button(page, 'Read to me').click();
  const heard = () => page.evaluate(() => (window as unknown as Heard).heard);
  await expect.poll(heard, { timeout: 20_000 }).toHaveLength(2);
  for (const seconds of await heard()) expect(seconds).toBeGreaterThan(SAID_MS / 2_000);
});
