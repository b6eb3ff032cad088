// The devices of the school day and what is carried between them. Nobody is ever in reach of anything but a file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openAnswerBook } from '../answer-book.ts';
import { createRobot } from '../robot.ts';
import {
  askToJoin,
  compareAndAdmit,
  goTo,
  type HandedFile,
  handOver,
  openAdmission,
  openFile,
  takeIn,
} from '../school-hands.ts';
import { readStoredAnswers } from '../stored-answers.ts';
import { openClockedTablet, setTabletClock } from '../tablet-clock.ts';
import { lockTeacherDoor, openTeacherDoor } from '../teacher-hands.ts';
import { FRIDAY, momentOf, SUNDAY } from './calendar.ts';
import { BY_HAND, GENERATED } from './children.ts';
import { type GeneratedTablet, openGeneratedTablet } from './generated-tablet.ts';
import type { Hands } from './turn-by-hand.ts';

export interface School {
  /** A phone of the size that most of them have. */
  readonly teacher: Page;
  readonly byHand: Readonly<Record<(typeof BY_HAND)[number], Hands>>;
  readonly generated: Readonly<Record<(typeof GENERATED)[number], GeneratedTablet>>;
}

export const PHONE = { width: 360, height: 640 };
const TABLET = { width: 800, height: 1280 };
const PACK_FILE = 'packs/number-foundations-1.0.0.zip';

/** `url` is where the app comes from, `appFolder` where its files lie. */
export async function openSchool(browser: Browser, url: string, appFolder: string): Promise<School> {
  const pack = new Blob([await readFile(join(appFolder, PACK_FILE))]);
  const book = openAnswerBook();
  const open = (viewport: typeof PHONE) => openScreen(browser, url, viewport);
  const hands = (page: Page): Hands => ({ page, robot: createRobot(page, book) });
  const generate = (name: string) => openGeneratedTablet(`Tablet ${name}`, pack, momentOf(SUNDAY, 16));
  return {
    teacher: await open(PHONE),
    byHand: { one: hands(await open(TABLET)), two: hands(await open(TABLET)) },
    generated: { three: await generate('three'), four: await generate('four'), five: await generate('five') },
  };
}

/** On Sunday afternoon, with questions to ask. */
async function openScreen(browser: Browser, url: string, viewport: typeof PHONE): Promise<Page> {
  const context = await openClockedTablet(browser, momentOf(SUNDAY, 16), { viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  await openTeacherDoor(page);
  await goTo(page, '#/teacher/packs');
  await page.getByText('On this tablet', { exact: true }).waitFor();
  return page;
}

/** Each tablet asks by a file, and gets its answer by a file; the last file is the class. */
export async function letIn({ teacher, byHand, generated }: School, school: string): Promise<void> {
  const admit = async (wish: HandedFile): Promise<HandedFile> => {
    await openAdmission(teacher);
    await openFile(teacher, wish);
    return compareAndAdmit(teacher, /^Tablet for learners/);
  };
  for (const name of BY_HAND) {
    const { page } = byHand[name];
    await openFile(page, await admit(await askToJoin(page, `Tablet ${name}`)));
    await page.getByText(`This device belongs to ${school}.`).waitFor();
  }
  for (const name of GENERATED) await generated[name].open(await admit(await generated[name].askToJoin()));
  const file = await handOver(teacher);
  for (const name of BY_HAND) await giveTo(byHand[name].page, file);
  for (const name of GENERATED) await generated[name].open(file);
  await lockTeacherDoor(teacher);
}

/** A file comes in on a tablet, and the tablet is given back to the children. */
export async function giveTo(page: Page, file: HandedFile): Promise<void> {
  await takeIn(page, file);
  await lockTeacherDoor(page);
}

/** On Friday afternoon every tablet's work comes to the teacher in a file, and is counted as it is. */
export async function bringWorkBack({ teacher, byHand, generated }: School): Promise<void> {
  await setTabletClock(teacher, momentOf(FRIDAY, 16));
  for (const name of BY_HAND) {
    const { page } = byHand[name];
    await setTabletClock(page, momentOf(FRIDAY, 15));
    await takeWork(teacher, await handOver(page), await readNames(page));
    await lockTeacherDoor(page);
  }
  for (const name of GENERATED) {
    generated[name].setClock(momentOf(FRIDAY, 15));
    await takeWork(teacher, await generated[name].handOver(), await generated[name].answers());
  }
}

async function takeWork(teacher: Page, file: HandedFile, given: readonly string[]): Promise<void> {
  const before = new Set(await readNames(teacher));
  await takeIn(teacher, file);
  await teacher.getByText(new RegExp(`^${given.length} answers came in; learners: `)).waitFor();
  expect(new Set(await readNames(teacher))).toEqual(new Set([...before, ...given]));
}

/** Every answer that is on a device, by the name that it has on every device. */
export async function readNames(page: Page): Promise<readonly string[]> {
  return (await readStoredAnswers(page)).map(({ stream, sequence }) => `${stream} ${sequence}`);
}
