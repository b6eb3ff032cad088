// A learner who is asked about the own learning: a goal for today, how sure, what to try, looking back; and the teacher,
// who reads why and leaves out what is not to be asked.
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import type { Stage } from '../tour-stage.ts';
import { beginTurn, endTurn, goHome, makeSmallClass, openLearner } from './small-class.ts';

/** First tries before anybody is asked how sure they are. */
const ANSWERS_BEFORE = 31;
const STEPS_MOST = 160;

export async function tourSelf(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const classHash = await makeSmallClass(stage);
  await seeSection(stage, 'self.asks', 'class-set-asks');
  await openLearner(stage, classHash);
  await page
    .locator('fieldset button')
    .filter({ has: page.getByText(t('stage.three'), { exact: true }) })
    .last()
    .click();
  await page
    .locator('fieldset button[aria-pressed="true"]')
    .filter({ hasText: t('stage.three') })
    .waitFor();
  await goHome(stage, classHash);
  await stage.see('home-goal-proposed');
  await page.locator('[data-action="go-on"]').click();
  await page.locator('main[data-step]:not([data-step="preparing"])').waitFor({ timeout: 60_000 });
  await work(stage, ANSWERS_BEFORE);
  await endTurn(stage);
  await chooseGoal(stage, classHash);
  await beSure(stage, classHash);
  await getStuck(stage, classHash);
  await openLearner(stage, classHash);
  await seeSection(stage, 'self.why', 'learner-set-why');
  await stage.pressKey('self.judged');
  await stage.see('learner-set-judged');
  await page.keyboard.press('Escape');
  await stage.pressKey('self.ask-sure');
  await page.getByRole('button', { name: t('self.as-class'), pressed: false }).waitFor();
  await seeSection(stage, 'self.asks', 'learner-set-asks');
}

async function chooseGoal(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await goHome(stage, classHash);
  await stage.see('home-goal');
  await page.getByRole('button', { name: t('goal.today') }).click();
  await page.getByRole('heading', { name: t('goal.title') }).waitFor();
  await stage.see('home-goals');
  await page.locator('main li button').first().click();
  await page.getByText(t('goal.mine')).waitFor();
}

/** The third question of the turn asks how sure; its end shows how it came out. */
async function beSure(stage: Stage, classHash: string): Promise<void> {
  const { page, robot } = stage;
  await beginTurn(stage, classHash);
  const sheet = page.locator('[data-sure]');
  for (let steps = 0; (await sheet.count()) === 0 && steps < STEPS_MOST; steps++) {
    if ((await robot.seen()) !== 'item') {
      await goOn(stage);
      continue;
    }
    await robot.fill(rightAnswer(await robot.item()));
    await page.locator('[data-action="check"]').click();
    await sheet.or(page.locator('main[data-step="feedback"]')).first().waitFor();
  }
  await stage.see('turn-sure');
  await sheet.locator('button').last().click();
  await page.locator('main[data-step="feedback"]').waitFor();
  await leaveTurn(stage, 'summary-sure');
}

/** Two misses in a row; and a question back at the end of the third turn. */
async function getStuck(stage: Stage, classHash: string): Promise<void> {
  const { page, robot } = stage;
  await beginTurn(stage, classHash);
  const card = page.locator('[data-try]');
  for (let steps = 0; (await card.count()) === 0 && steps < STEPS_MOST; steps++) {
    if ((await robot.seen()) === 'item') await robot.answer(false);
    else await goOn(stage);
  }
  await stage.see('turn-try');
  await card.locator('fieldset button').nth(1).click();
  await card.waitFor({ state: 'detached' });
  await stage.see('turn-tried');
  await work(stage, 6);
  await leaveTurn(stage, 'summary-back');
}

async function leaveTurn(stage: Stage, name: string): Promise<void> {
  const { page } = stage;
  await page.locator('header button').first().click();
  await stage.pressKey('pause.end');
  await page.locator('main[data-about="look-back"]').waitFor();
  const pictures = page.locator('main fieldset button');
  if ((await pictures.count()) > 0) await pictures.last().click();
  await stage.see(name);
  await page.locator('[data-action="go-on"]').click();
  await page.locator('[data-action="hand-over"]').click();
  await page.waitForFunction(() => location.hash.startsWith('#/class/'));
}

async function work(stage: Stage, answers: number): Promise<void> {
  const { robot } = stage;
  for (let [steps, given] = [0, 0]; given < answers && steps < STEPS_MOST; steps++) {
    if ((await robot.seen()) === 'item') {
      await robot.answer(true);
      given += 1;
    } else await goOn(stage);
  }
}

async function goOn({ page }: Stage): Promise<void> {
  const before = await page.locator('#app main').getAttribute('data-about');
  await page.locator('[data-action="go-on"]').click();
  await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
}

async function seeSection(
  { page, t, see }: Stage,
  key: 'self.asks' | 'self.why',
  name: string,
): Promise<void> {
  const heading = page.getByRole('heading', { name: t(key) });
  await heading.waitFor();
  await heading.evaluate((one) => one.scrollIntoView());
  await see(name);
}
