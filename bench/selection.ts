// How long the tutor thinks: from a changed learner state to a fresh choice, in the real worker, at the reference speed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startStaticHost } from '../tests/support/static-host.ts';
import { startBrowser } from './browser.ts';
import { buildApp, copyApp } from './built-app.ts';
import { answerQuestion, goToQuestion } from './child-hands.ts';
import { median, percentile, round } from './figures.ts';
import { createReferenceDevice } from './reference-device.ts';
import type { AppOptions, BenchReport } from './report.ts';
import { openApp, readWorkerReady } from './start.ts';
import { makeYearOld } from './year-old-profile.ts';

/** Choices for each of the runs that were asked for: ten runs give a hundred. */
const CHOICES_A_RUN = 10;
/** A child looks at the feedback for longer; nobody looks into the worker meanwhile, which would cost it time. */
const CHOSEN_WITHIN_MS = 1_500;

interface Figures {
  readonly startMs: number;
  readonly choices: readonly number[];
  readonly reads: readonly number[];
}

export async function benchSelection({ items, skills, runs }: AppOptions): Promise<BenchReport> {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-bench-'));
  const device = createReferenceDevice();
  try {
    const app = join(folder, 'app');
    await copyApp(await buildApp(), app, []);
    const profile = join(folder, 'profile');
    const host = await startStaticHost(app);
    try {
      await makeYearOld({ profile, folder, url: host.url, items, skills });
    } finally {
      await host.stop();
    }
    const own = await startBrowser(profile);
    try {
      const page = await own.newPage();
      device.hold(own.pid);
      await openApp(page, host.url);
      const measured = await measure(page, runs * CHOICES_A_RUN);
      return toReport(device.how, { items, skills, runs }, measured);
    } finally {
      device.letGo();
      await own.close();
    }
  } finally {
    device.release();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function toReport(device: string, { items, skills }: AppOptions, { startMs, choices, reads }: Figures) {
  return {
    about: {
      device,
      profile: `${items} items, ${skills} skills, a learner with a year of answers`,
      choices: `${choices.length}, each the first after an answer changed what is believed of the learner`,
      reading: `the item and its texts beside it: p50 ${round(median(reads))} ms, p95 ${round(percentile(reads, 0.95))} ms; it comes while the feedback is looked at`,
    },
    figures: {
      p50ms: round(median(choices)),
      p95ms: round(percentile(choices, 0.95)),
      p99ms: round(percentile(choices, 0.99)),
      startMs: round(startMs),
    },
  } satisfies BenchReport;
}

async function measure(page: Page, count: number): Promise<Figures> {
  await goToQuestion(page);
  const startMs = await readWorkerReady(page);
  const choices: number[] = [];
  const reads: number[] = [];
  while (choices.length < count) {
    await forgetMeasures(page);
    await answerQuestion(page);
    const { choose, read } = await readMeasures(page);
    // After a first miss the same question comes again: nothing was chosen. Before a lesson no item is read.
    if (choose !== null) choices.push(choose);
    if (read !== null) reads.push(read);
    await goToQuestion(page);
  }
  return { startMs, choices, reads };
}

async function forgetMeasures(page: Page): Promise<void> {
  for (const worker of page.workers()) await worker.evaluate(() => performance.clearMeasures());
}

interface Measured {
  readonly choose: number | null;
  readonly read: number | null;
}

/** The first choice after the answer: nothing can have been ready for it. */
async function readMeasures(page: Page): Promise<Measured> {
  await sleep(CHOSEN_WITHIN_MS);
  const [worker] = page.workers();
  if (!worker) throw new Error('Must have a worker, got none');
  const [choose, read] = await worker.evaluate(() =>
    ['banyan:choose', 'banyan:read-item'].map((name) => performance.getEntriesByName(name)[0]?.duration),
  );
  return { choose: choose ?? null, read: read ?? null };
}
