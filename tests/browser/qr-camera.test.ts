// A tablet's week through the camera of another: Chromium's fake camera looks at a screen that shows the codes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { createRandom } from '../../src/domain/random.ts';
import { toCodeTexts } from '../../src/ui/carrying/code-run.ts';
import { writeFilm } from '../support/camera-film.ts';
import { launchOptions } from '../support/launch-options.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { openTeacherDoor } from '../support/teacher-hands.ts';

/** 1,000 answers at 6 to 7 bytes each; noise, because a parcel is packed and sealed. */
const WEEK_BYTES = 7_000;
const WEEK_MS = 20_000;

let folder: string;
let host: StaticHost;
let browser: Browser | null = null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-camera-'));
  host = await startStaticHost(inject('appFolder'));
});
afterEach(async () => {
  await browser?.close();
  browser = null;
});
afterAll(async () => {
  await host.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A tablet whose camera sees the film, or a black picture; or that may not use it. */
async function openTablet({ film, allowed }: { film?: string; allowed: boolean }): Promise<Page> {
  const options = launchOptions(inject('chromiumPath'));
  const camera = [
    '--use-fake-device-for-media-stream',
    ...(film ? [`--use-file-for-fake-video-capture=${film}`] : []),
  ];
  browser = await chromium.launch({ ...options, args: [...options.args, ...camera] });
  const context = await browser.newContext({ permissions: allowed ? ['camera'] : [] });
  const page = await context.newPage();
  await page.addInitScript(keepStreams);
  await page.goto(host.url);
  await openTeacherDoor(page);
  await page.evaluate(() => {
    location.hash = '#/teacher/take-in';
  });
  return page;
}

interface WithStreams {
  streams: { readonly wanted: unknown; readonly stream: MediaStream }[];
}

/** What the page asked of the camera, and whether it let go of it. */
function keepStreams(): void {
  const kept: WithStreams['streams'] = [];
  (window as unknown as WithStreams).streams = kept;
  const own = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (wanted) => {
    const stream = await own(wanted);
    kept.push({ wanted, stream });
    return stream;
  };
}

const readStreams = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as WithStreams).streams.map(({ wanted, stream }) => ({
      wanted,
      live: stream.getTracks().some(({ readyState }) => readyState === 'live'),
    })),
  );

test('a week of 7 kB is read from cycling codes within 20 seconds, and the camera is off again', async () => {
  const random = createRandom(7);
  const week = Uint8Array.from({ length: WEEK_BYTES }, () => Math.floor(random() * 256));
  const film = join(folder, 'week.y4m');
  await writeFilm(film, { codes: toCodeTexts(week) ?? [], picturesEach: 2, perSecond: 8 });
  const page = await openTablet({ film, allowed: true });
  const began = performance.now();
  await page.getByRole('button', { name: 'Scan' }).click();
  await page.getByText(/\d of 9 codes/).waitFor();
  // The camera closes when the whole is there and agrees with its check.
  await page.locator('video').waitFor({ state: 'detached', timeout: WEEK_MS });
  const tookMs = performance.now() - began;
  console.log(`${WEEK_BYTES} bytes in ${(tookMs / 1000).toFixed(1)} s`);
  expect(tookMs).toBeLessThan(WEEK_MS);
  // Noise is no parcel, and the worker says so.
  await page.locator('main [role="status"]').first().waitFor();
  const [only, ...more] = await readStreams(page);
  expect(more).toEqual([]);
  expect(only?.live).toBe(false);
  expect(only?.wanted).toMatchObject({ audio: false, video: { facingMode: 'environment' } });
});

test('the camera is off as soon as its screen is left', async () => {
  const page = await openTablet({ allowed: true });
  await page.getByRole('button', { name: 'Scan' }).click();
  await page.locator('video[data-sees="true"]').waitFor();
  expect((await readStreams(page)).map(({ live }) => live)).toEqual([true]);
  await page.getByRole('button', { name: 'Back' }).first().click();
  await page.locator('video').waitFor({ state: 'detached' });
  expect((await readStreams(page)).map(({ live }) => live)).toEqual([false]);
});

test('a camera that may not be used is told, with the file as the other way', async () => {
  const page = await openTablet({ allowed: false });
  await page.getByRole('button', { name: 'Scan' }).click();
  await page.getByText('Banyan may not use the camera.').waitFor();
  await page.getByText('or open a file instead', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: 'Open a file' }).isEnabled()).toBe(true);
});
