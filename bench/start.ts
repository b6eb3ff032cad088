// From a tap on the installed app to the first question that can be answered: no network, a profile as after a year.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startStaticHost } from '../tests/support/static-host.ts';
import { startBrowser } from './browser.ts';
import { buildApp, copyApp } from './built-app.ts';
import { listScripts, measureBytes } from './bundle-bytes.ts';
import { answerQuestion, goToQuestion } from './child-hands.ts';
import { median, percentile, round } from './figures.ts';
import { readHeaps, readRendererMemory } from './memory.ts';
import { createReferenceDevice, type Held } from './reference-device.ts';
import type { AppOptions, BenchReport } from './report.ts';
import { ANSWERS, LEARNERS, makeYearOld } from './year-old-profile.ts';

/** The browser settles before it is slowed: a tablet's browser does not compete with its own first second. */
const IDLE_MS = 5_000;
const LEAVE_ALONE_MS = 8_000;
/** A child reads before it answers: what the app does for the next question is over by then. */
const SETTLED_MS = 1_500;
const ANSWERS_A_RUN = 5;
const ITEMS_FOR_MEMORY = 60;

interface Run {
  readonly fcpMs: number;
  readonly interactiveMs: number;
  readonly workerReadyMs: number;
  /** From navigation: an answer given earlier waits until then. */
  readonly openMs: number;
  /** In order: the first finds nothing warmed up. */
  readonly answersMs: readonly number[];
  readonly scripts: readonly string[];
}

export async function benchStart({ items, skills, runs }: AppOptions): Promise<BenchReport> {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-bench-'));
  const device = createReferenceDevice();
  try {
    const app = join(folder, 'app');
    await copyApp(await buildApp(), app, []);
    const profile = join(folder, 'template');
    const host = await startStaticHost(app);
    try {
      await makeYearOld({ profile, folder, url: host.url, items, skills });
    } finally {
      await host.stop(); // from here on there is no network
    }
    const measured: Run[] = [];
    for (let run = 0; run < runs; run++) {
      measured.push(await onCopy(profile, (copy) => measureStart(copy, host.url, device)));
    }
    const memory = await onCopy(profile, (copy) => measureMemory(copy, host.url));
    return await toReport({ items, skills, runs }, device.how, app, measured, memory);
  } finally {
    device.release();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function toReport(
  { items, skills, runs }: AppOptions,
  device: string,
  app: string,
  measured: readonly Run[],
  memory: Memory,
): Promise<BenchReport> {
  const of = (name: 'fcpMs' | 'interactiveMs' | 'workerReadyMs' | 'openMs') =>
    measured.map((one) => one[name]);
  const scripts = [...new Set(measured.flatMap((one) => one.scripts))];
  const bytes = await measureBytes(app, scripts);
  return {
    about: {
      device,
      profile: `${items} items, ${skills} skills, ${LEARNERS} learners, ${ANSWERS} answers, one turn running`,
      runs: `${runs}; interactiveMs of each: ${of('interactiveMs').map(Math.round).join(' ')}`,
      worker: `ready with the pack ${round(median(of('workerReadyMs')))} ms after it was made, ${round(median(of('openMs')))} ms after navigation: an answer given before waits until then`,
      answers: `${ANSWERS_A_RUN} a run, from the tap on Check to the frame with the feedback; the first of a run, with nothing warmed up: ${round(median(measured.map(({ answersMs }) => answersMs[0] ?? Number.NaN)))} ms`,
      scripts: bytes.files,
      memory: `heaps of page and worker after ${ITEMS_FOR_MEMORY} items, garbage collected, full speed; the renderer's own pages of memory: ${round(memory.rendererMB)} MB`,
    },
    figures: {
      fcpMs: round(median(of('fcpMs'))),
      interactiveMs: round(median(of('interactiveMs'))),
      interactiveP95Ms: round(percentile(of('interactiveMs'), 0.95)),
      answerToFeedbackMs: round(median(measured.flatMap(({ answersMs }) => answersMs))),
      jsGzipBytes: bytes.firstQuestion,
      jsTotalGzipBytes: bytes.total,
      memoryMB: round(memory.heapsMB),
    },
  };
}

/** Every run begins with the same profile: what a start writes must not help the next. */
async function onCopy<T>(profile: string, work: (copy: string) => Promise<T>): Promise<T> {
  const copy = `${profile}-copy`;
  await cp(profile, copy, { recursive: true });
  try {
    return await work(copy);
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureStart(profile: string, url: string, device: Held): Promise<Run> {
  const own = await startBrowser(profile);
  try {
    const page = await own.newPage();
    await sleep(IDLE_MS);
    device.hold(own.pid);
    await openApp(page, url);
    const times = await page.evaluate(() => ({
      fcpMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      interactiveMs: performance.getEntriesByName('banyan:question')[0]?.startTime ?? Number.NaN,
    }));
    const scripts = await listScripts(page);
    return {
      ...times,
      scripts,
      workerReadyMs: await readWorkerReady(page),
      openMs: await readOpen(page),
      answersMs: await answerSeveral(page),
    };
  } finally {
    device.letGo();
    await own.close();
  }
}

async function answerSeveral(page: Page): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let answer = 0; answer < ANSWERS_A_RUN; answer++) {
    await goToQuestion(page);
    await sleep(SETTLED_MS);
    taken.push(await answerQuestion(page));
  }
  return taken;
}

/** Nobody looks at the page while it starts: the driver would take its share of a sixth of a core. */
export async function openApp(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' });
  await sleep(LEAVE_ALONE_MS);
  await page.locator('article[data-item]').waitFor();
}

/** From the worker's making until it had read the pack's columns. */
export async function readWorkerReady(page: Page): Promise<number> {
  const [worker] = page.workers();
  const ready = await worker?.evaluate(() => performance.getEntriesByName('banyan:ready')[0]?.duration);
  return ready ?? Number.NaN;
}

/** From navigation to the same moment. */
async function readOpen(page: Page): Promise<number> {
  const from = await page.evaluate(() => performance.timeOrigin);
  const [worker] = page.workers();
  const until = await worker?.evaluate(() => {
    const [ready] = performance.getEntriesByName('banyan:ready');
    return ready ? performance.timeOrigin + ready.startTime + ready.duration : Number.NaN;
  });
  return (until ?? Number.NaN) - from;
}

interface Memory {
  readonly heapsMB: number;
  readonly rendererMB: number;
}

async function measureMemory(profile: string, url: string): Promise<Memory> {
  const own = await startBrowser(profile);
  try {
    const page = await own.newPage();
    await page.goto(url);
    for (let item = 0; item < ITEMS_FOR_MEMORY; item++) {
      await goToQuestion(page);
      await answerQuestion(page);
    }
    const rendererMB = readRendererMemory(own.pid);
    return { heapsMB: await readHeaps(page), rendererMB };
  } finally {
    await own.close();
  }
}
