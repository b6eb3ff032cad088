// A child who says how it is and wants to talk, a gentle turn with a kind word at its end, the own garden a week later; and
// what of it the teacher is told.
import { DAY_MS } from '../../../src/domain/time.ts';
import { passTime } from '../tablet-clock.ts';
import type { Stage } from '../tour-stage.ts';
import { beginTurn, endTurn, goHome, makeSmallClass, openLearner } from './small-class.ts';
import { enterTeacher } from './teacher-door.ts';

const MOST_STEPS = 60;

export async function tourFeelings(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const classHash = await makeSmallClass(stage);
  await checkIn(stage, classHash);
  await gentleTurn(stage);
  await passTime(page, 8 * DAY_MS);
  await beginTurn(stage, classHash);
  await work(stage, 12, () => true);
  await endTurn(stage);
  await goHome(stage, classHash);
  await page.locator('[data-check-in="asks"]').waitFor();
  await stage.pressKey('garden.open');
  await page.locator('[data-badge]').first().waitFor();
  await stage.see('garden');
  await page.locator('[data-badge]').last().scrollIntoViewIfNeeded();
  await stage.see('garden-badges');
  await stage.pressKey('talk.want');
  await page.getByText(t('talk.told')).waitFor();
  await stage.see('garden-talk');
  await stage.pressKey('bar.done');
  await tellTeacher(stage, classHash);
}

async function checkIn(stage: Stage, classHash: string): Promise<void> {
  const { page } = stage;
  await goHome(stage, classHash);
  await page.locator('[data-check-in="asks"]').waitFor();
  await stage.see('home-check-in');
  await stage.pressKey('check-in.rain');
  await page.locator('[data-check-in="said"]').waitFor();
  await stage.see('home-checked-in');
  await page.locator('[data-action="go-on"]').click();
  await page.locator('main[data-step]:not([data-step="preparing"])').waitFor({ timeout: 60_000 });
}

/** Three that do not go well, then what does, until the six questions are over. */
async function gentleTurn(stage: Stage): Promise<void> {
  const { page } = stage;
  await work(stage, 6, (at) => at > 3);
  await page.locator('header button').first().click();
  await page.locator('dialog[open]').waitFor();
  await stage.see('pause-talk');
  await page.keyboard.press('Escape');
  await endTurnAt(stage);
}

async function setGoal(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const set = page.getByRole('button', { name: t('class-goal.set'), exact: true });
  // As high as the page goes: a row of buttons that lies half below the bar is not what a teacher taps.
  await page.evaluate(() => scrollTo(0, 0));
  await stage.see('class-set-new-goal');
  await set.click();
  await page.locator('[data-grove]').waitFor();
  await page.getByRole('button', { name: t('class-goal.end'), exact: true }).scrollIntoViewIfNeeded();
  await stage.see('class-set-goal');
}

async function endTurnAt(stage: Stage): Promise<void> {
  const { page } = stage;
  if ((await stage.robot.seen()) !== 'summary') {
    await page.locator('header button').first().click();
    await stage.pressKey('pause.end');
  }
  await page.locator('main[data-step="summary"]').waitFor();
  await stage.see('summary-kind-word');
  await page.locator('[data-action="hand-over"]').click();
  await page.waitForFunction(() => location.hash.startsWith('#/class/'));
}

async function work(stage: Stage, items: number, isRight: (at: number) => boolean): Promise<void> {
  const { page, robot } = stage;
  let at = 0;
  for (let steps = 0; steps < MOST_STEPS && at < items; steps++) {
    const seen = await robot.seen();
    if (seen === 'summary') return;
    if (seen === 'item') {
      at++;
      await passTime(page, 20_000);
      await robot.answer(isRight(at));
    } else {
      const before = await page.locator('#app main').getAttribute('data-about');
      await page.locator('[data-action="go-on"]').click();
      await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
    }
  }
}

async function tellTeacher(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await enterTeacher(stage);
  await stage.go(classHash);
  const needs = page.locator('[data-needs] button');
  await needs.first().waitFor();
  await stage.see('class-set-wants-to-talk');
  await needs.first().click();
  await page.locator('dialog[open]').getByText(t('need.talked')).waitFor();
  await stage.see('need-sheet-talk');
  await stage.pressKey('need.talked');
  // It lies over what is looked at next.
  await stage.pressKey('notice.close');
  await page.getByText(t('feelings.switch-what')).scrollIntoViewIfNeeded();
  await stage.see('class-set-asks-feeling');
  await setGoal(stage);
  await stage.go(classHash.replace('/teacher', ''));
  await page.locator('[data-grove]').scrollIntoViewIfNeeded();
  await stage.see('faces-class-goal');
  await openLearner(stage, classHash);
  await page.getByRole('button', { name: t('look.print') }).waitFor();
  await page.locator('[data-feelings]').scrollIntoViewIfNeeded();
  await stage.see('learner-feelings');
}
