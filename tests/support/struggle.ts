// A small tablet on which simulated children work at a child's pace, or not; and somebody who may look at the screens:
// with BANYAN_PICTURES set to a folder, what `see` names is kept there as a picture.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { check, createRobot, type Robot, type Seen } from './robot.ts';
import { shippedBook } from './shipped-book.ts';
import { openClockedTablet, passTime } from './tablet-clock.ts';
import { endTurn } from './teacher-hands.ts';
import { plainMiss } from './wrong-answer.ts';

/** Longer than an answer that counts as hasty; a question takes a child longer still. */
const LOOK_MS = 900;
const STEPS_MOST = 30;

export interface Struggle {
  readonly page: Page;
  readonly robot: Robot;
  /** Goes on to the next question; `stop` may end it at another step, and hears of each. */
  toItem(stop?: (step: Seen) => unknown): Promise<Seen>;
  /** Looks at the question, then answers; a miss is one that shows no misconception. */
  answerCalmly(right: boolean): Promise<void>;
  /** Leaves out the questions that find where to begin. */
  skipFinding(): Promise<void>;
  /** The sentence that says why the question came; empty where another one stands there. */
  why(): Promise<string>;
  /** Asks for another question. */
  skip(): Promise<void>;
  endTurn(): Promise<void>;
  see(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function openStruggle(browser: Browser, url: string, language = 'en'): Promise<Struggle> {
  // Its clock stands while nobody says that time passes: what is fast and what is slow depends on no machine,
  // and its learners are the same ones in every run.
  const options = { viewport: { width: 360, height: 640 }, locale: language };
  const context = await openClockedTablet(browser, Date.now(), options, {
    stands: true,
    drawn: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  await page.locator('#app main').waitFor();
  const robot = createRobot(page, shippedBook(), language);
  const about = () => page.locator('main[data-step]').getAttribute('data-about');
  const goOn = async (): Promise<void> => {
    const before = await about();
    await page.locator('[data-action="go-on"]').click();
    await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
  };
  const missPlainly = async (): Promise<void> => {
    await robot.fill(plainMiss(await robot.item()));
    await check(page);
  };
  const toItem = async (stop: (step: Seen) => unknown = () => false): Promise<Seen> => {
    for (let steps = 0; steps < STEPS_MOST; steps++) {
      const seen = await robot.seen();
      if (seen === 'elsewhere') {
        await page.locator('main:is([data-step="item"], [data-step="lesson"])').waitFor({ timeout: 60_000 });
        continue;
      }
      if (seen === 'item' || seen === 'summary' || (await stop(seen)) === true) return seen;
      await goOn();
    }
    throw new Error(`Must come to a question within ${STEPS_MOST} steps`);
  };
  return {
    page,
    robot,
    toItem,
    answerCalmly: async (right) => {
      await passTime(page, LOOK_MS);
      if (right) await robot.answer(true);
      else await missPlainly();
    },
    skipFinding: async () => {
      await toItem();
      const before = await about();
      await page.getByRole('button', { name: 'Begin without these questions' }).click();
      await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
    },
    why: async () => (await page.locator('[data-why]').allTextContents()).join(' '),
    skip: async () => {
      const before = await about();
      await page.getByRole('button', { name: 'Help', exact: true }).click();
      await page.getByRole('button', { name: 'Another question' }).click();
      await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
    },
    endTurn: () => endTurn(page),
    see: async (name) => {
      const folder = process.env.BANYAN_PICTURES;
      if (folder === undefined) return;
      await mkdir(folder, { recursive: true });
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
    close: () => context.close(),
  };
}
