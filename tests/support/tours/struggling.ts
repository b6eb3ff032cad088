// An example before the question for a beginner; a slower look for a guest who guesses, and the honest end.
import { guessNow } from '../hasty-child.ts';
import type { Seen } from '../robot.ts';
import { passTime } from '../tablet-clock.ts';
import type { Stage } from '../tour-stage.ts';

const MOST_STEPS = 120;
/** Longer than an answer that counts as hasty. */
const LOOK_MS = 900;
/** Nobody reads a question in a fifth of a second. */
const GUESS_MS = 200;

/** Without the questions that find the start: the first skill begins with its lesson, then an example. */
export async function tourBeginner(stage: Stage): Promise<void> {
  const { page, robot, t } = stage;
  await begin(stage);
  await workUntil(stage, 'item', async () => undefined);
  const before = await page.locator('#app main').getAttribute('data-about');
  await page.getByRole('button', { name: t('finding.skip') }).click();
  await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
  await workUntil(stage, 'example', () => robot.answer(true));
  await stage.see('turn-example');
}

/** Guesses first, and then knows all that is there. */
export async function tourGuesser(stage: Stage): Promise<void> {
  const { page, robot } = stage;
  await begin(stage);
  const calmly = async (right: boolean) => {
    await passTime(page, LOOK_MS);
    await robot.answer(right);
  };
  await workUntil(stage, 'calm', async () => {
    await passTime(page, GUESS_MS);
    if (!(await guessNow(page))) await calmly(false);
  });
  await stage.see('turn-calm');
  await workUntil(stage, 'finished', () => calmly(true));
  await stage.see('turn-finished');
}

async function begin(stage: Stage): Promise<void> {
  await stage.page.goto(stage.site.host.url);
  await stage.pressKey('start.practise');
}

/** Answers and goes on until this stands on the screen. */
async function workUntil(stage: Stage, wanted: Seen | 'calm', answer: () => Promise<unknown>): Promise<void> {
  const { page, robot } = stage;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const seen = await robot.seen();
    const isCalm = seen === 'item' && (await page.locator('[data-calm="haste"]').count()) > 0;
    if (seen === wanted || (wanted === 'calm' && isCalm)) return;
    if (seen === 'item') await answer();
    else if (seen === 'elsewhere') await page.locator(QUESTION).waitFor({ timeout: 60_000 });
    else await goOn(stage);
  }
  throw new Error(`Must come to ${wanted} within ${MOST_STEPS} steps`);
}

const QUESTION = 'main:is([data-step="item"], [data-step="lesson"])';

async function goOn({ page }: Stage): Promise<void> {
  const before = await page.locator('#app main').getAttribute('data-about');
  await page.locator('[data-action="go-on"]').click();
  await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
}
