// From a tap on the installed app to the first question that can be answered: no network, a profile as after a year.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startStaticHost } from '../tests/support/static-host.ts';
import { buildApp } from './built-app.ts';
import { measureBytes } from './bundle-bytes.ts';
import { startBrowser } from './browser.ts';
import { median, percentile } from './figures.ts';
import { makeYearOld } from './year-old-profile.ts';
import type { BenchOptions, BenchReport } from './main.ts';
import { createReferenceDevice } from './reference-device.ts';

/** The browser settles before it is slowed: a tablet's browser does not compete with its own first second. */
const IDLE_MS = 5_000;
const PORT = 8_137;

interface Run {
  readonly fcpMs: number;
  readonly interactiveMs: number;
  readonly answerToFeedbackMs: number;
  readonly memoryMB: number;
}

export async function benchStart({ items, skills, runs }: BenchOptions): Promise<BenchReport> {
  const app = await buildApp();
  const folder = await mkdtemp(join(tmpdir(), 'banyan-bench-'));
  const template = join(folder, 'template');
  const host = await startStaticHost(app, '/', PORT);
  let url = '';
  try {
    url = host.url;
    await makeYearOld({ profile: template, url, items, skills });
  } finally {
    await host.stop(); // from here on there is no network
  }
  const device = createReferenceDevice();
  const measured: Run[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const profile = join(folder, `run-${run}`);
      await cp(template, profile, { recursive: true });
      measured.push(await measureStart(profile, url, device.hold));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  } finally {
    device.release();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  const of = (name: keyof Run) => measured.map((one) => one[name]);
  const bytes = await measureBytes(app);
  return {
    about: { device: device.how, profile: `${items} items, ${skills} skills, 100 learners, 20,000 answers`, runs: String(runs) },
    figures: {
      fcpMs: median(of('fcpMs')),
      interactiveMs: median(of('interactiveMs')),
      interactiveP95Ms: percentile(of('interactiveMs'), 0.95),
      answerToFeedbackMs: median(of('answerToFeedbackMs')),
      jsGzipBytes: bytes.firstQuestion,
      jsTotalGzipBytes: bytes.total,
      memoryMB: median(of('memoryMB')),
    },
  };
}

async function measureStart(profile: string, url: string, hold: (pid: number) => void): Promise<Run> {
  const own = await startBrowser(profile);
  try {
    const page = await own.newPage();
    await sleep(IDLE_MS);
    hold(own.pid);
    await page.goto(url, { waitUntil: 'commit', timeout: 120_000 });
    const check = page.locator('article[data-item]');
    await check.waitFor({ timeout: 120_000 });
    const times = await page.evaluate(() => ({
      fcpMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      interactiveMs: performance.getEntriesByName('banyan:question')[0]?.startTime ?? 0,
    }));
    const answerToFeedbackMs = await measureAnswer(page);
    const memoryMB = await measureMemory(page);
    return { ...times, answerToFeedbackMs, memoryMB };
  } finally {
    await own.close();
  }
}

/** From the tap on Check to the feedback's paint, measured in the page: the driver's own way there does not count. */
async function measureAnswer(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const article = document.querySelector('article[data-item]');
        const option = article?.querySelector<HTMLInputElement>('input[type="radio"]');
        const key = article?.querySelector<HTMLElement>('[data-key="1"]');
        const cards = article?.querySelectorAll<HTMLElement>('[data-card]') ?? [];
        if (option) option.click();
        else if (key) key.click();
        for (const card of cards) card.click();
        let tappedAt = 0;
        const look = () => {
          if (!document.querySelector('main[data-step="feedback"]')) return;
          seen.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - tappedAt));
        };
        const seen = new MutationObserver(look);
        seen.observe(document.body, { subtree: true, childList: true, attributes: true });
        const tap = () => {
          const check = document.querySelector<HTMLButtonElement>('[data-action="check"]');
          if (!check || check.disabled) return void requestAnimationFrame(tap);
          tappedAt = performance.now();
          check.click();
        };
        requestAnimationFrame(tap);
      }),
  );
}

/** Of page and worker together, as the browser counts the memory of their engine. */
async function measureMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  let worker = 0;
  for (const one of page.workers()) {
    worker += await one.evaluate(
      () => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
    );
  }
  return (usedSize + worker) / 1e6;
}
