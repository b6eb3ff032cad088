// A browser's profile as a class has it after a year: the app installed, a large pack, a hundred learners, their
// answers. All of it comes in through the app's own doors.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type LearnerId, parseLearnerId } from '../src/domain/ids.ts';
import {
  askForNoPictures,
  endTurn,
  lockTeacherDoor,
  makeClass,
  openTeacherDoor,
} from '../tests/support/teacher-hands.ts';
import { buildBenchPack } from './bench-pack.ts';
import { startBrowser } from './browser.ts';
import { answerQuestion, goToQuestion } from './child-hands.ts';
import { makeYearBackup } from './year-of-answers.ts';

export interface YearOldOptions {
  /** A folder that does not exist yet. */
  readonly profile: string;
  /** For files on their way in. */
  readonly folder: string;
  readonly url: string;
  readonly items: number;
  readonly skills: number;
  /** As many as a class has, where nothing else is said; each answers once a day. */
  readonly learners?: number;
  readonly days?: number;
  /** Called before the year comes in. */
  readonly beforeYear?: () => Promise<void>;
}

export const LEARNERS = 100;
export const DAYS = 200;
export const ANSWERS = LEARNERS * DAYS;
/** Whose turn is found running. */
const TURN_OF = 42;
/** Long enough for what the app does after the last step: its mark, its snapshot, its cache. */
const SETTLE_MS = 3_000;
const WITHIN_MS = 300_000;
/** Longer than a benchmark takes. */
const TOUCHED_FOR_MS = 6 * 3_600_000;

/** The profile's app opens at a question: one learner's turn is running. */
export async function makeYearOld(options: YearOldOptions): Promise<RosterIds> {
  const { profile, folder, url, items, skills, learners: size = LEARNERS, days = DAYS } = options;
  let roster: RosterIds;
  const own = await startBrowser(profile);
  try {
    const page = await own.newPage();
    await page.goto(url);
    await installApp(page);
    const names = Array.from({ length: size }, (_, at) => `Learner ${String(at).padStart(3, '0')}`);
    await makeClass(page, 'Bench', names);
    await askForNoPictures(page);
    await installPack(page, folder, items, skills);
    roster = await readRoster(page);
    const { learners } = roster;
    await options.beforeYear?.();
    const year = { learners, answers: size * days, skills, days, nowMs: Date.now() };
    await restore(page, folder, await makeYearBackup(year));
    await lockTeacherDoor(page);
    // The first turn leaves a snapshot, as every turn does; the second is the one that is found running.
    for (const isLast of [false, true]) {
      await beginTurn(page, roster);
      await goToQuestion(page);
      await answerQuestion(page);
      await goToQuestion(page);
      if (!isLast) await endTurn(page);
    }
    await sleep(SETTLE_MS);
  } finally {
    await own.close();
  }
  await openOnce(profile, url);
  return roster;
}

/** A day later: what the browser does once after a year came in within a minute belongs to no start. */
async function openOnce(profile: string, url: string): Promise<void> {
  const own = await startBrowser(profile);
  try {
    const page = await own.newPage();
    await page.goto(url);
    await goToQuestion(page);
    await sleep(SETTLE_MS);
    await touchLater(page);
  } finally {
    await own.close();
  }
}

/** The tablet counts as touched just now at every start: left alone for minutes, it would ask first who is here. */
function touchLater(page: Page): Promise<void> {
  return page.evaluate(
    (ms) => localStorage.setItem('banyan.touched', String(Date.now() + ms)),
    TOUCHED_FOR_MS,
  );
}

/** Until the service worker answers for the page: from then on no network is needed. */
async function installApp(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

async function installPack(page: Page, folder: string, items: number, skills: number): Promise<void> {
  const file = join(folder, 'bench.zip');
  await writeFile(file, buildBenchPack({ items, skills, version: '1.0.0' }).archive);
  await handIn(page, '#/teacher/packs', 'Open a pack file', file);
  await page.getByText('On this tablet', { exact: true }).waitFor({ timeout: WITHIN_MS });
}

async function restore(page: Page, folder: string, backup: Blob): Promise<void> {
  const file = join(folder, 'year.backup.gz');
  await writeFile(file, new Uint8Array(await backup.arrayBuffer()));
  await handIn(page, '#/teacher/tablet', 'Bring a backup back', file);
  await page.getByText(/records added/).waitFor({ timeout: WITHIN_MS });
}

async function handIn(page: Page, hash: string, button: string, file: string): Promise<void> {
  await openTeacherDoor(page);
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(file);
}

export interface RosterIds {
  readonly classId: string;
  readonly learners: readonly LearnerId[];
}

/** By the address of a face; *Yes, that is me*, *Go on*. */
async function beginTurn(page: Page, { classId, learners }: RosterIds): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/class/${classId}/${learners[TURN_OF % learners.length]}`,
  );
  await page.getByRole('button', { name: 'Yes, that is me' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('main[data-step]').waitFor();
}

/** Straight from the log: the screens do not show ids. */
async function readRoster(page: Page): Promise<RosterIds> {
  const rows = await page.evaluate(
    () =>
      new Promise<Record<string, string>[]>((resolve, reject) => {
        const open = indexedDB.open('banyan-log');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('events').objectStore('events').getAll();
          read.onerror = () => reject(read.error);
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result);
          };
        };
      }),
  );
  const learners = rows.flatMap(({ type, learner }) => {
    const parsed = parseLearnerId(learner);
    return type === 'learner-added' && parsed.ok ? [parsed.value] : [];
  });
  return { classId: rows.find(({ type }) => type === 'class-added')?.class ?? '', learners };
}
