// A class of two without picture PINs, and its first learner's turns and pages: for tours of one learner's days.
import { handOver } from '../robot.ts';
import type { Stage } from '../tour-stage.ts';
import { CLASS_NAMES, makeClass, NAMES } from './school.ts';
import { enterTeacher, openDoor } from './teacher-door.ts';

/** On a fresh tablet. Gives the class's address in the teacher's place. */
export async function makeSmallClass(stage: Stage): Promise<string> {
  const { page, language, t } = stage;
  await page.goto(stage.site.host.url);
  await page.locator('#app main').waitFor();
  await stage.go('#/teacher');
  await openDoor(stage);
  await makeClass(stage, CLASS_NAMES[language][0], NAMES[language].slice(0, 2), false);
  await stage.pressKey('class.pin-on');
  await page.getByRole('button', { name: t('class.pin-off') }).waitFor();
  return page.evaluate(() => location.hash);
}

/** On the learner's page in the teacher's place. The list of whom a teacher is needed by names learners too. */
export async function openLearner(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await enterTeacher(stage);
  await stage.go(classHash);
  const learners = page.locator('main ul:not([data-needs]) > li');
  await learners.getByRole('button', { name: NAMES[stage.language][0] }).first().click();
  await page.getByRole('heading', { name: t('finding.title') }).waitFor();
}

export async function goHome(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await stage.go(classHash.replace('/teacher', ''));
  await page.locator('main li').getByRole('button', { name: NAMES[stage.language][0] }).click();
  await page.getByRole('button', { name: t('pin.yes') }).click();
  await page.locator('[data-action="go-on"]').waitFor();
}

export async function beginTurn(stage: Stage, classHash: string): Promise<void> {
  await goHome(stage, classHash);
  await stage.page.locator('[data-action="go-on"]').click();
  // A pack may still be on its way.
  await stage.page.locator('main[data-step]:not([data-step="preparing"])').waitFor({ timeout: 60_000 });
}

/** By the face at the top, until the next face stands there. Where nothing was answered there is nothing to sum up. */
export async function endTurn(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.locator('header button').first().click();
  await stage.pressKey('pause.end');
  await page.waitForFunction(
    () => document.querySelector('main[data-step="summary"]') !== null || !location.hash.startsWith('#/turn'),
  );
  if ((await page.locator('main[data-step="summary"]').count()) > 0) await handOver(page);
  await page.waitForFunction(() => location.hash.startsWith('#/class/'));
}
