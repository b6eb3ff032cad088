// A teacher opens the picture of a class that has a year of answers behind it; and whether those who need her are listed.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startStaticHost } from '../tests/support/static-host.ts';
import { openTeacherDoor } from '../tests/support/teacher-hands.ts';
import { startBrowser } from './browser.ts';
import { buildApp, copyApp } from './built-app.ts';
import { median, percentile, round } from './figures.ts';
import { measureNeeds } from './needs-truth.ts';
import { bytesBelow } from './profile-bytes.ts';
import { createReferenceDevice, type Held } from './reference-device.ts';
import type { BenchOptions, BenchReport } from './report.ts';
import { DAYS, LEARNERS, makeYearOld } from './year-old-profile.ts';

/** As the budget has it. */
const SKILLS = 200;
/** The class's page has said who needs the teacher by then, at full speed. */
const SETTLE_MS = 5_000;
const WITHIN_MS = 180_000;
const MEGABYTE = 1024 * 1024;

interface Opened {
  /** To the frame with everybody's cells, and to the one that says that nobody's work is missing. */
  readonly wholeMs: number;
  readonly freshMs: number;
  readonly cells: number;
}

export async function benchClass(options: BenchOptions): Promise<BenchReport> {
  const { items, runs } = options;
  const [learners, days] = [options.learners ?? LEARNERS, options.days ?? DAYS];
  const folder = await mkdtemp(join(tmpdir(), 'banyan-bench-'));
  const device = createReferenceDevice();
  try {
    const app = join(folder, 'app');
    await copyApp(await buildApp(), app, []);
    const profile = join(folder, 'template');
    const host = await startStaticHost(app);
    let [classId, beforeBytes] = ['', 0];
    try {
      const beforeYear = async () => {
        beforeBytes = await bytesBelow(profile);
      };
      const made = { profile, folder, url: host.url, items, skills: SKILLS, learners, days, beforeYear };
      ({ classId } = await makeYearOld(made));
    } finally {
      await host.stop();
    }
    const hash = `#/teacher/class/${classId}`;
    // The first look of all, on a tablet that took its year in from a backup; then as any morning.
    const first = await lookOnce(profile, host.url, hash, null);
    const bytes = await bytesBelow(profile);
    const opened: Opened[] = [];
    for (let run = 0; run < runs; run++) {
      const copy = `${profile}-copy`;
      await cp(profile, copy, { recursive: true });
      opened.push(await lookOnce(copy, host.url, hash, device));
      await rm(copy, { recursive: true, force: true, maxRetries: 5 });
    }
    const whole = opened.map(({ wholeMs }) => wholeMs);
    const fresh = opened.map(({ freshMs }) => freshMs);
    const needs = measureNeeds({ seed: options.seed });
    return {
      about: {
        device: device.how,
        profile: `${items} items, ${SKILLS} skills, ${learners} learners, ${learners * days} answers over ${days} days`,
        runs: `${runs}; openMs of each: ${whole.map(Math.round).join(' ')}; ${opened[0]?.cells} cells are drawn of ${learners * SKILLS}`,
        first: `the very first look, when nothing is kept yet, took ${round(first.freshMs)} ms at full speed`,
        storage: `all databases of the profile, ${round(beforeBytes / MEGABYTE)} MB of them before the year came in: the pack and the class`,
      },
      figures: {
        openMs: round(median(whole)),
        openP95Ms: round(percentile(whole, 0.95)),
        comparedMs: round(median(fresh)),
        storageMB: round(bytes / MEGABYTE),
        ...needs.figures,
      },
      lines: needs.lines,
      more: { needsWorlds: needs.worlds },
    };
  } finally {
    device.release();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** From the class's page to its picture; held to the device's speed from before the tap. */
async function lookOnce(profile: string, url: string, hash: string, device: Held | null): Promise<Opened> {
  const own = await startBrowser(profile);
  try {
    const page = await own.newPage();
    await page.goto(url);
    await openTeacherDoor(page);
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.locator('main [data-needs]').waitFor({ state: 'attached' });
    // Everybody is looked at for who needs the teacher; the picture is made ready behind that.
    await page.locator('main p[aria-busy="true"]').waitFor({ state: 'detached' });
    await sleep(SETTLE_MS);
    device?.hold(own.pid);
    const opened = await page.evaluate(openPicture, WITHIN_MS);
    device?.letGo();
    await sleep(SETTLE_MS);
    return opened;
  } finally {
    device?.letGo();
    await own.close();
  }
}

/**
 * Taps and watches in the page itself: a driver that looks again and again would take its share of a sixth of a core. A
 * frame that shows something is done a task after it was asked for. No function in here has a name, which would not
 * cross over.
 */
function openPicture(withinMs: number): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const line = [...document.querySelectorAll('main button')].find((button) =>
      button.textContent?.startsWith('Class picture'),
    );
    if (!(line instanceof HTMLElement)) {
      reject(new Error('The class has no line to its picture'));
      return;
    }
    const began = performance.now();
    const late = setTimeout(() => reject(new Error('The picture did not come')), withinMs);
    const seen = { wholeMs: Number.NaN };
    new MutationObserver((_, watcher) => {
      const cells = document.querySelectorAll('tr[data-learner] td button').length;
      const read = [...document.querySelectorAll('tr[data-learner]')].every((row) =>
        row.querySelector('td button'),
      );
      if (cells === 0 || !read) return;
      if (Number.isNaN(seen.wholeMs)) {
        seen.wholeMs = 0;
        requestAnimationFrame(() =>
          setTimeout(() => {
            seen.wholeMs = performance.now() - began;
          }, 0),
        );
      }
      if (!document.querySelector('[data-fresh="true"]')) return;
      watcher.disconnect();
      clearTimeout(late);
      requestAnimationFrame(() =>
        setTimeout(() => resolve({ ...seen, freshMs: performance.now() - began, cells }), 0),
      );
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    line.click();
  });
}
