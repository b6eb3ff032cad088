// A child misses and asks for help; the teacher sees who needs her, why and what helps, says done, and takes attendance.
import { toHash, toPlace } from '../../../src/ui/router.ts';
import type { Stage } from '../tour-stage.ts';
import { tourDemo } from './demo.ts';
import { mustBeInView } from './in-view.ts';
import { NAMES } from './school.ts';
import { beginTurn, endTurn, makeSmallClass } from './small-class.ts';
import { enterTeacher } from './teacher-door.ts';

const MISSES = 6;

export async function tourNeeds(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const classHash = await makeSmallClass(stage);
  await askForHelp(stage, classHash);
  await openClass(stage, classHash);
  const needs = page.locator('[data-needs] button');
  await needs.first().waitFor();
  await stage.see('class-set-needs');
  await needs.first().click();
  await page.locator('dialog[open]').getByText(t('need.answers')).waitFor();
  await stage.see('need-sheet');
  for (const key of ['need.done', 'need.tomorrow', 'need.next-week'] as const) {
    await mustBeInView(stage, page.getByRole('button', { name: t(key), exact: true }));
  }
  await stage.pressKey('need.lesson-show');
  await page.locator('[data-lesson]').scrollIntoViewIfNeeded();
  await stage.see('need-sheet-lesson');
  await stage.pressKey('need.lesson-hide');
  await stage.pressKey('need.ask');
  await stage.pressKey('need.show-answer');
  await page.locator('[data-question] [data-tone="right"]').scrollIntoViewIfNeeded();
  await stage.see('need-sheet-question');
  await page.locator('dialog[open] ol').last().scrollIntoViewIfNeeded();
  await stage.see('need-sheet-answers');
  await stage.pressKey('need.done');
  await page.getByText(t('needs.nobody')).waitFor();
  await stage.see('class-set-need-done');
  await tourAttendance(stage, classHash);
  await tourDemo(stage);
}

/** Some questions that go wrong, then a tap on the way to help. */
async function askForHelp(stage: Stage, classHash: string): Promise<void> {
  const { page, robot } = stage;
  await beginTurn(stage, classHash);
  for (let at = 0; at < MISSES; at++) {
    await robot.toItem();
    await robot.answer(false);
  }
  await robot.toItem();
  const before = await page.locator('#app main').textContent();
  await stage.pressKey('practice.help');
  await stage.pressKey('help.show-me');
  await page.waitForFunction((text) => document.querySelector('#app main')?.textContent !== text, before);
  await endTurn(stage);
}

async function openClass(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await enterTeacher(stage);
  await stage.go(classHash);
  await page.getByText(t('class.turn-minutes')).waitFor();
}

async function tourAttendance(stage: Stage, classHash: string): Promise<void> {
  const { page, t, language } = stage;
  const place = toPlace(classHash);
  if (place.name !== 'class-set') throw new Error(`Must be a class's address, got ${classHash}`);
  await stage.go(toHash({ name: 'attendance', class: place.class }));
  await page.getByText(t('attendance.what')).waitFor();
  await stage.see('attendance');
  await page.locator('main li button').filter({ hasText: NAMES[language][1] }).click();
  await page.getByRole('button', { name: t('attendance.save', { away: 1 }) }).waitFor();
  await stage.see('attendance-away');
  await stage.press(t('attendance.save', { away: 1 }));
  await page.getByRole('button', { name: t('notice.undo') }).waitFor();
  await stage.see('attendance-saved');
}
