// Three learners of one class, through the app from setup on, with a shipped pack: one is stuck on one skill, one guesses,
// one knows all that is there. What the tutor does about it is seen on the screens, and the teacher is told.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { SkillId } from '../../src/domain/ids.ts';
import { launchBrowser } from '../support/browser.ts';
import { guessNow } from '../support/hasty-child.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { readStoredAnswers } from '../support/stored-answers.ts';
import { openStruggle, type Struggle } from '../support/struggle.ts';
import { passTime } from '../support/tablet-clock.ts';
import {
  askForNoPictures,
  beginTurn,
  lockTeacherDoor,
  makeClass,
  openTeacherDoor,
} from '../support/teacher-hands.ts';

/** The second skill of the pack: it builds on one, and others build on it. */
const WALL = 'count-to-10' as SkillId;
/** What can be learnt without it. */
const BESIDE = ['zero', 'patterns', 'bonds-to-5'];
const ITEMS = 26;
/** Nobody reads a question in a fifth of a second. */
const GUESS_MS = 200;
/** First tries in haste, after which a teacher is told. */
const HASTY = 13;

let browser: Browser;
let host: StaticHost;
let struggle: Struggle;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startStaticHost(inject('appFolder'));
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});
beforeEach(async () => {
  struggle = await openStruggle(browser, host.url);
  await makeClass(struggle.page, 'Standard 2', ['Amina', 'Binta']);
  await askForNoPictures(struggle.page);
  await lockTeacherDoor(struggle.page);
});
afterEach(() => struggle.close());

test('a stuck learner goes back to the roots, leaves the wall for other work, and is told to the teacher', async () => {
  const { page, robot, see } = struggle;
  await beginTurn(page, 'Amina');
  await struggle.skipFinding();
  const asked: string[] = [];
  const reasons = new Set<string>();
  const steps = new Set<string>();
  while (asked.length < ITEMS) {
    const seen = await struggle.toItem(async (step) => {
      if (step === 'example' && !steps.has(step)) await see('example');
      steps.add(step);
    });
    if (seen !== 'item') break;
    const { skills } = await robot.item();
    const isWall = skills[0] === WALL;
    reasons.add(await struggle.why());
    await struggle.answerCalmly(!isWall);
    const solution = page.getByRole('heading', { name: 'How one gets there' });
    if (isWall && !(await solution.count())) {
      await page.locator('[data-action="go-on"]').click();
      await page.locator('main[data-step="item"]').waitFor();
      await struggle.answerCalmly(false);
    }
    if (isWall) {
      if (!asked.includes(WALL)) await see('stuck-second-miss');
      await solution.waitFor();
    }
    asked.push(skills[0]);
  }
  expect(steps).toContain('example');
  expect(longestRun(asked, WALL)).toBeLessThanOrEqual(9);
  expect(asked.filter((skill) => skill === WALL).length).toBeGreaterThanOrEqual(6);
  expect([...reasons].some((why) => why.startsWith('First, one step back'))).toBe(true);
  const afterWall = asked.slice(asked.lastIndexOf(WALL) + 1);
  expect(afterWall.length).toBeGreaterThanOrEqual(3);
  expect(BESIDE.every((skill) => asked.includes(skill))).toBe(true);
  await struggle.endTurn();
  await openTeacherDoor(page);
  await page.getByRole('button', { name: /Standard 2/ }).click();
  const told = page.locator('[data-needs]').getByRole('button', { name: /^Amina.*Stuck on: Count to 10/ });
  await told.waitFor();
  await see('needs-stuck');
  await told.click();
  await page.getByRole('heading', { name: 'Amina' }).waitFor();
});

test('a guessing learner is asked kindly for a slower look, nothing counts, and the teacher is told', async () => {
  const { page, robot, see } = struggle;
  await beginTurn(page, 'Binta');
  await struggle.skipFinding();
  const calm = new Set<string>();
  /** A second try is no first one, however fast. */
  const hastyTries = async () =>
    (await readStoredAnswers(page)).filter(
      ({ attempt, responseTicks }) => attempt === 1 && responseTicks > 0 && responseTicks < 80,
    ).length;
  const guess = async () => {
    await passTime(page, GUESS_MS);
    return guessNow(page);
  };
  while ((await hastyTries()) < HASTY) {
    if ((await struggle.toItem()) !== 'item') break;
    const { id, seed } = await robot.item();
    if (await page.locator('[data-calm="haste"]').count()) {
      if (calm.size === 0) await see('calm-haste');
      calm.add(`${id} ${seed}`);
      expect(await page.locator('[data-action="check"]').isDisabled()).toBe(true);
      // Whoever waits, and answers then, goes on as always. Rightly: of who is stuck besides, that is told.
      await struggle.answerCalmly(true);
    } else if (!(await guess())) await struggle.skip();
  }
  expect(await hastyTries()).toBe(HASTY);
  expect(calm.size).toBeGreaterThanOrEqual(2);
  await struggle.endTurn();
  await openTeacherDoor(page);
  await page.getByRole('button', { name: /Standard 2/ }).click();
  await page
    .locator('[data-needs]')
    .getByRole('button', { name: /^Binta.*answers came faster than anybody can read/ })
    .waitFor();
  await see('needs-guessing');
});

test('a learner who knows everything is told so, with a challenge to go on and enough as good', async () => {
  const { page, see } = struggle;
  await beginTurn(page, 'Amina');
  let items = 0;
  for (; items < 80; items++) {
    const seen = await struggle.toItem((step) => step === 'finished');
    if (seen !== 'item') break;
    await struggle.answerCalmly(true);
  }
  await page.getByRole('heading', { name: 'You know everything that is here' }).waitFor();
  await see('finished');
  await page.locator('[data-action="go-on"]').click();
  await page.locator('main[data-step="item"]').waitFor();
  expect(await struggle.why()).toMatch(/^Something to think about/);
  await see('finished-challenge');
  await struggle.answerCalmly(true);
  // Said once a turn: the next challenge comes as it is.
  await page.locator('[data-action="go-on"]').click();
  await page.locator('main[data-step="item"]').waitFor();
  await struggle.endTurn();
});

function longestRun(asked: readonly string[], skill: string): number {
  let [run, longest] = [0, 0];
  for (const one of asked) {
    run = one === skill ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
