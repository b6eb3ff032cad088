// Five children work a little; their teacher makes groups, looks at a plan and at what is printed, teaches, and puts in
// what came back.
import type { Stage } from '../tour-stage.ts';
import { CLASS_NAMES, makeClass, NAMES } from './school.ts';
import { endTurn } from './small-class.ts';
import { enterTeacher, openDoor } from './teacher-door.ts';

const QUESTIONS = 4;

export async function tourTogether(stage: Stage): Promise<void> {
  const { page, t, language } = stage;
  const names = NAMES[language];
  await page.goto(stage.site.host.url);
  await page.locator('#app main').waitFor();
  await stage.go('#/teacher');
  await openDoor(stage);
  await makeClass(stage, CLASS_NAMES[language][0], names, false);
  await stage.pressKey('class.pin-on');
  await page.getByRole('button', { name: t('class.pin-off') }).waitFor();
  const classHash = await page.evaluate(() => location.hash);
  await page.getByRole('button', { name: t('together.title') }).click();
  await page.getByText(t('together.what')).waitFor();
  await stage.see('together-none-yet');
  for (const [at, name] of names.slice(0, 4).entries()) await work(stage, classHash, name, at % 2 === 0);
  await openGroups(stage, classHash);
  await stage.pressKey('together.make');
  await page.locator('[data-groups] button').first().waitFor();
  await stage.see('together');
  await stage.pressKey('together.change');
  await page.locator('dialog[open]').waitFor();
  await stage.see('together-settings');
  await page.keyboard.press('Escape');
  await stage.pressKey('together.print');
  await page.getByRole('button', { name: t('print.do') }).waitFor();
  await stage.see('together-plans');
  await openGroups(stage, classHash);
  await page.locator('[data-groups] button').first().click();
  await page.getByRole('button', { name: t('check.taught') }).waitFor();
  await stage.see('together-group');
  await teach(stage);
  await openGroups(stage, classHash);
  await page.locator('[data-groups] button').first().waitFor();
  await stage.see('together-taught');
}

/** One child has it, the others do not. */
async function teach(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await stage.pressKey('check.taught');
  const rows = page.locator('tbody tr');
  await rows.first().waitFor();
  for (const cell of await rows.first().getByRole('button').all()) await cell.click();
  for (const cell of await rows.nth(1).getByRole('button').all()) await cell.dblclick();
  await stage.see('together-check');
  await stage.pressKey('check.save');
  await page.getByText(t('group.regroup')).waitFor();
  await stage.see('together-outcome');
}

async function openGroups(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await enterTeacher(stage);
  await stage.go(classHash);
  await page.getByRole('button', { name: t('together.title') }).click();
  await page.getByRole('heading', { name: t('together.settings') }).waitFor();
}

async function work(stage: Stage, classHash: string, name: string, isRight: boolean): Promise<void> {
  const { page, robot, t } = stage;
  await stage.go(classHash.replace('/teacher', ''));
  await page.locator('main li').getByRole('button', { name }).click();
  await page.getByRole('button', { name: t('pin.yes') }).click();
  await page.locator('[data-action="go-on"]').click();
  await page.locator('main[data-step]:not([data-step="preparing"])').waitFor({ timeout: 60_000 });
  for (let at = 0; at < QUESTIONS; at++) {
    if ((await robot.toItem()) === 'summary') break;
    await robot.answer(isRight);
  }
  await endTurn(stage);
}
