// What people do at the screens of a school and its devices, in English, by what is written there. Files go from hand
// to hand as files, codes from screen to camera as films.
import { readFile, rm } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { toCodeTexts } from '../../src/ui/carrying/code-run.ts';
import { writeFilm } from './camera-film.ts';
import { launchOptions } from './launch-options.ts';
import { isPackThere } from './stored-packs.ts';
import { openTeacherDoor } from './teacher-hands.ts';

/** A device with a camera of its own. */
export interface SchoolDevice {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What its camera is pointed at from now on. */
  look(bytes: Uint8Array, asText?: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface HandedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Opens the app at an address, keeps it for offline and waits until its pack is there. `film` is the camera's file. */
export async function openDevice(url: string, film: string): Promise<SchoolDevice> {
  const options = launchOptions(inject('chromiumPath'));
  const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
  const browser: Browser = await chromium.launch({ ...options, args: [...options.args, ...camera] });
  const viewport = { width: 800, height: 1280 };
  const context = await browser.newContext({ permissions: ['camera'], locale: 'en', viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  await page.getByRole('button', { name: 'Practise now' }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => isPackThere(page), { timeout: 60_000 }).toBe(true);
  return {
    page,
    context,
    look: async (bytes, asText = false) => {
      const codes = asText ? [new TextDecoder().decode(bytes)] : (toCodeTexts(bytes) ?? []);
      await writeFilm(film, { codes, picturesEach: 2, perSecond: 8 });
    },
    close: async () => {
      await browser.close();
      await rm(film, { force: true });
    },
  };
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

export async function foundSchool(page: Page, name: string, label: string): Promise<void> {
  await openTeacherDoor(page);
  await goTo(page, '#/teacher/school');
  await page.getByLabel('Name of the school').fill(name);
  await page.getByLabel('Name of this device').fill(label);
  await button(page, 'Set up the school').click();
  await page.getByRole('heading', { name }).waitFor();
}

/** On the device that wants to join: the request as its file holds it, and the code beside it. */
export async function askToJoin(page: Page, label: string): Promise<HandedFile> {
  await goTo(page, '#/join');
  await page.getByLabel('Name of this device').fill(label);
  await button(page, 'Show the code').click();
  await page.getByText('The teacher’s device must show the same:').waitFor();
  return saveFile(page);
}

/** On a teacher's device, through the door if it has shut meanwhile: ready for the next device's request. */
export async function openAdmission(page: Page): Promise<void> {
  await openTeacherDoor(page);
  await goTo(page, '#/teacher/admit');
  await page.getByText('It shows a code. Scan it, or open its file.', { exact: false }).waitFor();
}

export async function compareAndAdmit(page: Page, role: RegExp): Promise<HandedFile> {
  await page.getByText('Does its screen show the same eight signs?', { exact: false }).waitFor();
  await page.getByRole('radio', { name: role }).or(button(page, role)).first().click();
  await button(page, 'The same: let it in').click();
  await page.getByText('Then it belongs to the school.', { exact: false }).waitFor();
  return saveFile(page);
}

export async function saveFile(page: Page): Promise<HandedFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save as a file').first().click(),
  ]);
  const buffer = await readFile(await download.path());
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}

export async function openFile(page: Page, file: HandedFile): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, 'Open a file').first().click(),
  ]);
  await chooser.setFiles(file);
}

export async function pasteText(page: Page, text: string): Promise<void> {
  await button(page, 'Paste a text').first().click();
  await page.getByLabel('The text from the other device').fill(text);
  await button(page, 'Use this text').click();
}

/** Work, a roster or an admission as a file, packed by whoever hands over. */
export async function handOver(page: Page): Promise<HandedFile> {
  await openTeacherDoor(page);
  await goTo(page, '#/teacher/hand-over');
  return saveFile(page);
}

export async function takeIn(page: Page, file: HandedFile): Promise<void> {
  await openTeacherDoor(page);
  await goTo(page, '#/teacher/take-in');
  await openFile(page, file);
  await page
    .getByText(/came in|Nothing new/)
    .first()
    .waitFor();
}

export async function connectRelay(page: Page, address: string, code: string): Promise<void> {
  await openTeacherDoor(page);
  await goTo(page, '#/teacher/safety');
  await button(page, 'Connect a relay').click();
  await page.getByLabel('Address of the relay').fill(address);
  await page.getByLabel('Code from whoever runs the relay').fill(code);
  await button(page, 'Connect a relay').click();
  await page.getByText(address, { exact: false }).first().waitFor();
}
