// From a teacher's mouth to a child's ear: a question is written and said on the tablet, given out, and read aloud in a
// turn by that very voice. The microphone is Chromium's false one; the site offers no pack, so the question is the only one.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchOptions } from '../support/launch-options.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { openTeacherDoor } from '../support/teacher-hands.ts';

const SAID_MS = 1_200;
const SAID_LONGER_MS = 3_000;

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

interface Sound {
  seconds: number;
  rate: number;
  pitchKept: boolean;
  /** What was marked on the screen while it was played. */
  marked: string[];
}

interface Heard {
  heard: Sound[];
}

/** Every sound that the page plays to its end. */
function keepSounds(): void {
  const heard: Sound[] = [];
  (window as unknown as Heard).heard = heard;
  const { play } = HTMLMediaElement.prototype;
  const marked = () => {
    const boxes = [...document.querySelectorAll('[data-saying]')];
    if (boxes.length > 0) return boxes.map((box) => box.textContent ?? '');
    if (!('highlights' in CSS)) return [];
    const ranges = [...(CSS.highlights.get('said-sentence') ?? [])];
    return ranges.map((range) => (range instanceof Range ? range.toString() : ''));
  };
  HTMLMediaElement.prototype.play = function playKept() {
    const now = { rate: this.playbackRate, pitchKept: this.preservesPitch, marked: marked() };
    this.addEventListener('ended', () => heard.push({ seconds: this.duration, ...now }));
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

/** As any teacher does of any pack: what was never said comes first, then what the pack has a voice for already. */
async function sayOneAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/teacher/packs';
  });
  await button(page, 'Say it in your own voice').click();
  await button(page, /^Say the next sentences/).click();
  for (const sentence of ['Mangoes.', 'Amina has 7 mangoes and gives away 3.']) {
    await button(page, `Record: ${sentence}`).waitFor();
    await button(page, 'Another time').click();
  }
  await button(page, 'Record: How many are left?').click();
  await button(page, 'Stop: How many are left?').waitFor();
  await page.waitForTimeout(SAID_LONGER_MS);
  await button(page, 'Stop: How many are left?').click();
  await page.getByText('Kept on this tablet.').waitFor();
}

test('a child hears the teacher who wrote the question, and sees where the reading is', async () => {
  const page = await openTablet();
  await writeQuestion(page);
  await sayBoth(page);
  await page.getByText('2 of 2 sentences are recorded.').waitFor();
  await button(page, 'Back').click();
  await button(page, 'Give them to the children').click();
  await page.getByText('The children of this tablet have version 1.0.0 now.').waitFor();
  await sayOneAgain(page);
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await button(page, 'Practise now').click();
  await page.getByText('Amina has 7 mangoes').waitFor();
  await button(page, 'Read to me').click();
  const heard = () => page.evaluate(() => (window as unknown as Heard).heard);
  await expect.poll(heard, { timeout: 20_000 }).toHaveLength(2);
  const [first, second] = (await heard()).map(({ seconds }) => seconds);
  expect(first).toBeGreaterThan(SAID_MS / 2_000);
  // What was said last is what is heard, in the place of what the pack has.
  expect(second).toBeGreaterThan(SAID_LONGER_MS / 2_000);
  expect(second).toBeGreaterThan(first ?? 0);
  expect((await heard()).map(({ rate, marked }) => ({ rate, marked }))).toEqual([
    { rate: 1, marked: ['Amina has 7 mangoes and gives away 3'] },
    { rate: 1, marked: ['How many are left'] },
  ]);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);

  // Slower, in a browser that cannot paint over letters.
  await button(page, 'Language').click();
  await button(page, 'To see and to press').click();
  await button(page, 'Slower').click();
  await page.keyboard.press('Escape');
  await page.evaluate(() => Reflect.deleteProperty(CSS, 'highlights'));
  const place = () => page.getByText('Amina has 7 mangoes').boundingBox();
  const before = await place();
  await button(page, 'Read to me').click();
  await page.locator('[data-saying]').waitFor();
  expect(await place()).toEqual(before);
  await expect.poll(heard, { timeout: 20_000 }).toHaveLength(4);
  const slower = (await heard()).slice(2);
  expect(slower.map(({ rate }) => rate)).toEqual([0.75, 0.75]);
  for (const { pitchKept, marked } of slower) {
    expect(pitchKept).toBe(true);
    expect(marked.join()).toContain('Amina has 7 mangoes');
  }
  await expect.poll(() => page.locator('[data-saying]').count()).toBe(0);

  // What is touched is said by itself, to who asked to be read to.
  await page.getByText('Amina has 7 mangoes').click();
  await expect.poll(heard, { timeout: 20_000 }).toHaveLength(6);
  // Nobody hears the step before in the next one.
  await button(page, 'Read to me').click();
  await page.locator('[data-saying]').waitFor();
  await page.getByRole('button', { name: '4', exact: true }).click();
  await button(page, 'Check').click();
  await page.getByText('Right').first().waitFor();
  expect(await heard()).toHaveLength(6);
});
