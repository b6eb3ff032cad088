// A day in a school that has no network: a class of forty comes from the office's file and goes by files to five tablets,
// children work on all of them, and what their teacher sees and decides in the evening is what the next morning asks.
// Two tablets are worked by hands at their screens, three by generated turns of real workers, on clocks that go through a
// week. With BANYAN_PICTURES=FOLDER the evening is also kept as pictures, at the sizes of a phone and of a laptop.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openAnswerBook } from '../support/answer-book.ts';
import { launchBrowser } from '../support/browser.ts';
import { FRIDAY, momentOf, SATURDAY } from '../support/school-day/calendar.ts';
import {
  BY_HAND,
  type Child,
  createChildren,
  GENERATED,
  MISTAKEN_SKILL,
  WALL,
} from '../support/school-day/children.ts';
import { writeClassList } from '../support/school-day/class-list.ts';
import {
  enterAllRight,
  makeGroups,
  makeSheet,
  openClass,
  openList,
  openSkill,
  printToPdf,
  readNeeds,
  sayHasIt,
  see,
} from '../support/school-day/evening.ts';
import {
  bringWorkBack,
  giveTo,
  letIn,
  openSchool,
  readNames,
  type School,
} from '../support/school-day/school.ts';
import { readSyllabus, skillNamed } from '../support/school-day/syllabus.ts';
import {
  answerQuestions,
  askForHelp,
  type Hands,
  peek,
  skipFinding,
} from '../support/school-day/turn-by-hand.ts';
import { foundSchool, goTo, handOver } from '../support/school-hands.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { setTabletClock } from '../support/tablet-clock.ts';
import { askForNoPictures, beginTurn, endTurn } from '../support/teacher-hands.ts';

const SCHOOL = 'Mwanga Primary';
/** What children who are new to it all are asked first, and what comes after it. */
const FIRST = skillNamed('count-to-5');
/** Of one the teacher says that she has it, of the other a sheet comes back; two more begin as they do. */
const OVERRULED = 'Imani';
const ON_PAPER = 'Jabari';
const LIKE_OVERRULED = 'Baraka';
const LIKE_ON_PAPER = 'Neema';
/** Two minutes on a quiet machine. */
const DAY_MS = 480_000;

const syllabus = readSyllabus();
const book = openAnswerBook();
let browser: Browser;
let host: StaticHost;
let folder = '';
beforeAll(async () => {
  browser = await launchBrowser();
  host = await startStaticHost(inject('appFolder'));
  folder = await mkdtemp(join(tmpdir(), 'banyan-day-'));
});
afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('forty children on five tablets, their teacher’s evening, and the morning after', {
  timeout: DAY_MS,
}, async () => {
  const children = createChildren(syllabus);
  const school = await openSchool(browser, host.url, inject('appFolder'));
  const { teacher } = school;
  await takeListIn(teacher, children);
  await letIn(school, SCHOOL);
  await Promise.all([
    holdWeek(school, children),
    ...BY_HAND.map((name) => holdMorning(school.byHand[name], childrenOn(children, name))),
  ]);
  await bringWorkBack(school);
  await expectNeeds(teacher);
  await expectGroups(teacher, children);
  await overrule(teacher);
  await workOnPaper(teacher);
  await expectChanged(school, children);
});

/** What the office sent is looked at first; its one mistake is mended, and then everybody is taken in. */
async function takeListIn(teacher: Page, children: readonly Child[]): Promise<void> {
  const list = await writeClassList(folder, children);
  await foundSchool(teacher, SCHOOL, 'Teacher’s phone');
  await goTo(teacher, '#/teacher/lists');
  await openList(teacher, list.asItCame);
  const counts = teacher.locator('[data-list-counts]');
  expect(await counts.textContent()).toMatch(/39 new learners.*1 row is left out/);
  await teacher.getByText(`Row ${list.row}: Rehema (first in row ${list.firstRow})`).waitFor();
  await see(teacher, 'list-with-a-mistake');
  await teacher.getByRole('button', { name: 'Another list' }).click();
  await openList(teacher, list.mended);
  expect(await counts.textContent()).toContain('40 new learners');
  expect(await counts.textContent()).not.toContain('left out');
  await teacher.getByRole('button', { name: 'Take the list in' }).click();
  await teacher.getByText('The list is taken in.').waitFor();
  await openClass(teacher);
  await askForNoPictures(teacher);
}

const childrenOn = (children: readonly Child[], name: Child['tablet']): readonly Child[] =>
  children.filter(({ tablet }) => tablet === name);

/** Monday to Friday on the tablets that nobody sees. */
async function holdWeek({ generated }: School, children: readonly Child[]): Promise<void> {
  for (const name of GENERATED) {
    for (let day = 0; day <= FRIDAY; day++) {
      generated[name].setClock(momentOf(day, 8, 30));
      await generated[name].practise(childrenOn(children, name), day);
    }
  }
}

/** Friday morning on a tablet that children hold. */
async function holdMorning(hands: Hands, children: readonly Child[]): Promise<void> {
  await setTabletClock(hands.page, momentOf(FRIDAY, 8));
  for (const child of children) {
    await beginTurn(hands.page, child.name);
    await skipFinding(hands, child);
    const left = await answerQuestions(hands, child, child.week[FRIDAY] ?? 0);
    expect(left.skills[0], child.name).toBe(FIRST);
    if (child.truth === 'asked-help') await askForHelp(hands);
    await endTurn(hands.page);
  }
}

/** Exactly who is in trouble is told, each by the rule of that trouble, and nobody of those who are fine. */
async function expectNeeds(teacher: Page): Promise<void> {
  await openClass(teacher);
  // The list is made anew while what came last is taken in.
  await expect
    .poll(() => readNeeds(teacher), { timeout: 30_000 })
    .toEqual([
      { name: 'Subira', says: expect.stringContaining('Asked for help on: ') },
      { name: 'Chidi', says: expect.stringContaining(`Stuck on: ${titleOf(WALL)}.`) },
      { name: 'Farida', says: expect.stringContaining(`A mix-up in: ${titleOf(MISTAKEN_SKILL)}.`) },
      { name: 'Halima', says: expect.stringContaining('Days of practice missed: 3.') },
      { name: 'Yusuf', says: expect.stringContaining('answers came faster than anybody can read') },
    ]);
  expect(await teacher.getByRole('button', { name: /^Show \d+ more/ }).count()).toBe(0);
  await see(teacher, 'needs');
  await teacher.locator('[data-needs] button').filter({ hasText: 'Chidi' }).first().click();
  const answers = teacher.locator('dialog[open] [data-correct]');
  await answers.first().waitFor();
  // Whoever is at a wall misses all of it.
  const right = await answers.evaluateAll((all) => all.map((one) => one.getAttribute('data-correct')));
  expect(right.length).toBeGreaterThan(2);
  expect(new Set(right)).toEqual(new Set(['false']));
  await see(teacher, 'need');
  await teacher.keyboard.press('Escape');
}

/** Who is taught together could not do it when the week began, can do all that it builds on, and is there once. */
async function expectGroups(teacher: Page, children: readonly Child[]): Promise<void> {
  const groups = await makeGroups(teacher);
  await see(teacher, 'groups');
  const skills = new Map(syllabus.path.map((skill) => [titleOf(skill), skill]));
  const names = groups.flatMap((group) => group.names);
  expect(groups).toHaveLength(4);
  expect(new Set(names).size).toBe(names.length);
  for (const group of groups) {
    const skill = skills.get(group.title);
    if (skill === undefined) throw new Error(`Must be about a skill, got ${group.title}`);
    expect(group.names.length).toBeGreaterThan(2);
    for (const { name, mind, truth } of children.filter((one) => group.names.includes(one.name))) {
      expect(mind.knewAtFirst(skill), `${name} knew ${skill}`).toBe(false);
      const isReady = truth === 'guessing' || [...syllabus.below(skill)].every(mind.knows);
      expect(isReady, `${name} is ready for ${skill}`).toBe(true);
    }
  }
  expect(groups.find((group) => group.names.includes('Chidi'))?.title).toBe(titleOf(WALL));
}

async function overrule(teacher: Page): Promise<void> {
  await openSkill(teacher, OVERRULED, FIRST);
  await see(teacher, 'skill');
  await sayHasIt(teacher, OVERRULED, titleOf(FIRST));
}

/** A sheet for one child, printed, worked on at home, and put in. */
async function workOnPaper(teacher: Page): Promise<void> {
  await makeSheet(teacher, ON_PAPER);
  const pages = await printToPdf(teacher);
  const squeezed = pages.map(({ text }) => text.replace(/\s/g, ''));
  expect(squeezed[0]).toContain('Myworksheet');
  expect(squeezed[0]).toContain(ON_PAPER);
  expect(squeezed.at(-1)).toContain('Key');
  const code = await teacher.evaluate(() => location.hash.split('/').at(-1) ?? '');
  expect(code).toMatch(/^[A-Z]{6}$/);
  for (const page of [squeezed[0], squeezed.at(-1)]) expect(page).toContain(code);
  expect(squeezed.join('')).not.toContain('Putinwhatcameback');
  await see(teacher, 'sheet');
  await enterAllRight(teacher, ON_PAPER);
}

/** Before the teacher's file comes children are asked as they were; after it, those are asked otherwise whom it is about. */
async function expectChanged(school: School, children: readonly Child[]): Promise<void> {
  const file = await handOver(school.teacher);
  const changes = { one: [OVERRULED, LIKE_OVERRULED], two: [ON_PAPER, LIKE_ON_PAPER] } as const;
  for (const name of BY_HAND) {
    const hands = school.byHand[name];
    await setTabletClock(hands.page, momentOf(SATURDAY, 8));
    const [about, like] = changes[name];
    const asked = async (child: string) => {
      const found = children.find((one) => one.name === child);
      if (!found) throw new Error(`Must have ${child}`);
      return (await peek(hands, found)).skills[0];
    };
    expect([await asked(about), await asked(like)]).toEqual([FIRST, FIRST]);
    await giveTo(hands.page, file);
    expect(await asked(about)).not.toBe(FIRST);
    expect(await asked(like)).toBe(FIRST);
  }
  const all = new Set(await readNames(school.teacher));
  for (const name of GENERATED) {
    await school.generated[name].open(file);
    expect(new Set(await school.generated[name].answers())).toEqual(all);
  }
}

const titleOf = (skill: string): string => book.titleOf(skill, 'en');
