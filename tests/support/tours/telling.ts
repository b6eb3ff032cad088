// A learner works through two turns, the second with many misses; a teacher looks at what the tutor did, and why.
import type { Stage } from '../tour-stage.ts';
import { CLASS_NAMES, makeClass, NAMES, PIN } from './school.ts';

export async function tourTelling(stage: Stage): Promise<void> {
  const { page, language, t } = stage;
  await page.goto(stage.site.host.url);
  await page.locator('#app main').waitFor();
  await openDoor(stage);
  await makeClass(stage, CLASS_NAMES[language][0], NAMES[language].slice(0, 2), false);
  await stage.pressKey('class.pin-on');
  await page.getByRole('button', { name: t('class.pin-off') }).waitFor();
  const classHash = await page.evaluate(() => location.hash);
  await openTutor(stage, classHash);
  await page.getByText(t('because.none')).waitFor();
  await stage.see('tutor-none');
  await work(stage, classHash, () => true, 14);
  await work(stage, classHash, (at) => at % 4 === 3, 14);
  await openTutor(stage, classHash);
  await page.locator('main li button').first().waitFor();
  await stage.see('tutor');
  await openSheet(stage, page.locator('main li button').first());
  await stage.see('tutor-sheet');
  await page.keyboard.press('Escape');
  const lesson = page.locator('main li button').filter({ hasText: t('because.tap') });
  if ((await lesson.count()) > 0) {
    await openSheet(stage, lesson.first());
    await stage.see('tutor-sheet-lesson');
    await page.keyboard.press('Escape');
  }
}

async function openSheet(stage: Stage, line: ReturnType<Stage['page']['locator']>): Promise<void> {
  await line.click();
  await stage.page.locator('dialog[open]').getByText(stage.t('fact.exact')).waitFor();
}

async function openDoor(stage: Stage): Promise<void> {
  const { page } = stage;
  await stage.go('#/teacher');
  const pins = page.locator('input[type="password"]');
  await pins.first().waitFor();
  for (const pin of await pins.all()) await pin.fill(PIN);
  await stage.pressKey((await pins.count()) > 1 ? 'door.set' : 'door.open');
  await pins.first().waitFor({ state: 'detached' });
}

/** The door is open still. */
async function openTutor(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await stage.go('#/teacher');
  await page.getByRole('heading', { name: t('teacher.beside') }).waitFor();
  await stage.go(classHash);
  await page.locator('main li').getByRole('button', { name: NAMES[stage.language][0] }).first().click();
  await page.getByRole('button', { name: t('because.short') }).click();
  await page.locator('#app main').waitFor();
}

/** So many questions of one turn, right or not. */
async function work(
  stage: Stage,
  classHash: string,
  isRight: (at: number) => boolean,
  questions: number,
): Promise<void> {
  const { page, robot, t } = stage;
  await stage.go(classHash.replace('/teacher', ''));
  await page.locator('main li').getByRole('button', { name: NAMES[stage.language][0] }).click();
  await page.getByRole('button', { name: t('pin.yes') }).click();
  await page.locator('[data-action="go-on"]').click();
  for (let at = 0; at < questions; at++) {
    if ((await robot.toItem()) === 'summary') break;
    await robot.answer(isRight(at));
  }
  await page.locator('header button').first().click();
  await stage.pressKey('pause.end');
  await page.locator('[data-action="hand-over"]').click();
  await page.waitForFunction(() => location.hash.startsWith('#/class/'));
}
