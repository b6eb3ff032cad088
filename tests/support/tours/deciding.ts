// A teacher hands choice over, a learner chooses what comes next, and then plans the week.
import type { Stage } from '../tour-stage.ts';
import { beginTurn, endTurn, goHome, makeSmallClass, openLearner } from './small-class.ts';

/** Questions that find the start, and some more. */
const MOST_STEPS = 60;

export async function tourDeciding(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const classHash = await makeSmallClass(stage);
  await setStage(stage, classHash, 'stage.three');
  await page.getByRole('heading', { name: t('stage.title') }).evaluate((heading) => heading.scrollIntoView());
  await stage.see('learner-set-stage');
  await beginTurn(stage, classHash);
  await workUntil(stage, 'offer');
  await stage.see('turn-offer');
  await page.locator('main li button').first().click();
  await page.locator('main[data-step]:not([data-step="offer"])').waitFor();
  await endTurn(stage);
  await setStage(stage, classHash, 'stage.plan');
  await beginTurn(stage, classHash);
  await workUntil(stage, 'plan');
  await stage.see('turn-plan-empty');
  const cards = page.locator('main li button[aria-pressed]');
  const offered = await cards.count();
  // Who learnt fast is offered two.
  for (const at of [1, 0, 2].filter((one) => one < offered)) await cards.nth(at).click();
  await stage.see('turn-plan');
  await stage.pressKey('plan.done');
  await page.locator('main[data-step]:not([data-step="plan"])').waitFor();
  await endTurn(stage);
  await goHome(stage, classHash);
  await page.getByRole('img', { name: t('home.planned', { place: 1 }) }).waitFor();
  await stage.see('home-planned');
}

async function setStage(stage: Stage, classHash: string, key: 'stage.three' | 'stage.plan'): Promise<void> {
  const { page, t } = stage;
  await openLearner(stage, classHash);
  const choice = page.locator('fieldset button').filter({ has: page.getByText(t(key), { exact: true }) });
  await choice.last().click();
  await page
    .locator('fieldset button[aria-pressed="true"]')
    .filter({ hasText: t(key) })
    .last()
    .waitFor();
}

/** Answers right until the learner is asked to decide. */
async function workUntil(stage: Stage, wanted: 'offer' | 'plan'): Promise<void> {
  const { page, robot } = stage;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const seen = await robot.seen();
    if (seen === wanted) return;
    if (seen === 'item') await robot.answer(true);
    else {
      const before = await page.locator('#app main').getAttribute('data-about');
      await page.locator('[data-action="go-on"]').click();
      await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
    }
  }
  throw new Error(`Must come to ${wanted} within ${MOST_STEPS} steps`);
}
