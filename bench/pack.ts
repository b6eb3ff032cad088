// A large pack comes onto the tablet, is updated where one item in a hundred changed, and goes: through the screens, at
// the reference speed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type StaticHost, startStaticHost } from '../tests/support/static-host.ts';
import { openTeacherDoor } from '../tests/support/teacher-hands.ts';
import { type BenchPack, buildBenchPack } from './bench-pack.ts';
import { type OwnBrowser, startBrowser } from './browser.ts';
import { buildApp, copyApp, offerPacks } from './built-app.ts';
import { round } from './figures.ts';
import { readRendererMemory } from './memory.ts';
import { bytesBelow } from './profile-bytes.ts';
import { createReferenceDevice, type Held } from './reference-device.ts';
import type { BenchOptions, BenchReport } from './report.ts';

const CHANGED_SHARE = 0.01;
const SAMPLE_EVERY_MS = 50;
/** The browser compacts its files after a while; what it holds then is what stays. */
const SETTLE_MS = 5_000;
const WITHIN_MS = 600_000;
/** The generated pack is signed by nobody, so a teacher is asked once it was read: pressed as soon as it is there. */
const UNSIGNED = 'I know the file: install it';

/** What a tap on a button of the packs' screen led to. */
interface Deed {
  readonly seconds: number;
  /** Highest memory of the renderer's own meanwhile, and what it was before. */
  readonly peakMB: number;
  readonly beforeMB: number;
}

export async function benchPack({ items, skills }: BenchOptions): Promise<BenchReport> {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-bench-'));
  const device = createReferenceDevice();
  try {
    const app = join(folder, 'app');
    const pack = buildBenchPack({ items, skills, version: '1.0.0' });
    await copyApp(await buildApp(), app, []);
    const host = await startStaticHost(app);
    try {
      return await measure({ folder, app, pack, device, host, items, skills });
    } finally {
      await host.stop();
    }
  } finally {
    device.release();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Setting {
  readonly folder: string;
  readonly app: string;
  readonly pack: BenchPack;
  readonly device: Held;
  readonly host: StaticHost;
  readonly items: number;
  readonly skills: number;
}

async function measure(setting: Setting): Promise<BenchReport> {
  const { folder, app, pack, device, host, items, skills } = setting;
  const profile = join(folder, 'profile');
  const file = join(folder, 'bench.zip');
  await writeFile(file, pack.archive);
  await inBrowser(profile, host.url, async () => undefined);
  const empty = await bytesBelow(profile);
  // From a file: a tablet without any pack fetches what a site offers before anybody could tap.
  const install = await inBrowser(profile, host.url, (own, page) => {
    page.on('filechooser', (chooser) => void chooser.setFiles(file));
    return tap(own, page, device, 'Open a pack file', 'On this tablet');
  });
  const installed = await bytesBelow(profile);
  const changed = Math.round(items * CHANGED_SHARE);
  const newer = buildBenchPack({ items, skills, version: '1.0.1', changed });
  await offerPacks(app, [newer]);
  const sentBefore = host.sent.length;
  const [update, remove] = await inBrowser(profile, host.url, async (own, page) => [
    await tap(own, page, device, /^Update from/, 'On this tablet'),
    await tap(own, page, device, 'Remove', 'Get this pack'),
  ]);
  const updateBytes = bytesOfPacks(host.sent.slice(sentBefore));
  return {
    about: {
      device: device.how,
      pack: `${items} items, ${skills} skills, ${pack.unpackedBytes} bytes unpacked, ${pack.archive.length} as an archive`,
      install: `from the tap that opens the file until it can be used; the renderer held ${round(install.beforeMB)} MB of its own before`,
      update: `${changed} items changed: ${round(update.seconds)} s, peak ${round(update.peakMB)} MB; the bytes are all that the host sent of packs/, of an archive of ${newer.archive.length}`,
      remove: `${round(remove.seconds)} s`,
      disk: `${installed - empty} bytes more in the profile's databases than without the pack, after the browser was closed`,
    },
    figures: {
      installSeconds: round(install.seconds),
      updateBytes,
      peakMB: round(Math.max(install.peakMB, update.peakMB)),
      diskRatio: round((installed - empty) / pack.unpackedBytes),
    },
  };
}

/** Opens the app on the packs' screen, behind the teacher's door. */
async function inBrowser<T>(
  profile: string,
  url: string,
  work: (own: OwnBrowser, page: Page) => Promise<T>,
): Promise<T> {
  const own = await startBrowser(profile);
  try {
    const page = await own.newPage();
    await page.goto(url);
    await openTeacherDoor(page);
    await page.evaluate(() => {
      location.hash = '#/teacher/packs';
    });
    const done = await work(own, page);
    await sleep(SETTLE_MS);
    return done;
  } finally {
    await own.close();
  }
}

async function tap(
  own: OwnBrowser,
  page: Page,
  device: Held,
  button: string | RegExp,
  until: string,
): Promise<Deed> {
  await page.getByRole('button', { name: button }).waitFor();
  const beforeMB = readRendererMemory(own.pid);
  let peakMB = beforeMB;
  const sampling = setInterval(() => {
    peakMB = Math.max(peakMB, readRendererMemory(own.pid));
  }, SAMPLE_EVERY_MS);
  device.hold(own.pid);
  try {
    const began = performance.now();
    await page.getByRole('button', { name: button }).click();
    // Seen in the page: a driver that looks again and again would take its share of a sixth of a core.
    await page.evaluate(waitForWords, { words: until, press: UNSIGNED, withinMs: WITHIN_MS });
    return { seconds: (performance.now() - began) / 1000, peakMB, beforeMB };
  } finally {
    clearInterval(sampling);
    device.letGo();
  }
}

/** Runs in the page. */
function waitForWords({ words, press, withinMs }: Record<'words' | 'press', string> & { withinMs: number }) {
  return new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Must come to show: ${words}`)), withinMs);
    const look = setInterval(() => {
      const asked = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === press,
      );
      if (asked && !asked.disabled) asked.click();
      const isShown = [...document.querySelectorAll('main span, main button')].some(
        ({ textContent }) => textContent?.trim() === words,
      );
      if (!isShown) return;
      clearTimeout(late);
      clearInterval(look);
      resolve();
    }, 50);
  });
}

/** The catalogue among them, and each part as often as it went out. */
function bytesOfPacks(sent: StaticHost['sent']): number {
  return sent.reduce((sum, { path, bytes }) => sum + (path.startsWith('packs/') ? bytes : 0), 0);
}
