// Whose the tablet is: a turn's time going by, a guest's work that is claimed, and some days at one child's home.
import type { Stage } from '../tour-stage.ts';
import { CLASS_NAMES, makeClass, NAMES } from './school.ts';
import { openDoor } from './teacher-door.ts';

export async function tourWhoseTurn(stage: Stage): Promise<void> {
  const { page, language, t } = stage;
  await page.goto(stage.site.host.url);
  await page.locator('#app main').waitFor();
  await guestAnswers(stage);
  await stage.pressKey('start.teacher');
  await openDoor(stage);
  await makeClass(stage, CLASS_NAMES[language][0], NAMES[language], false);
  // What was just done is told in a bar over the top of the page, until it is closed.
  await stage.pressKey('notice.close');
  await page.getByRole('button', { name: t('class.by-need-off') }).click();
  await page.getByRole('button', { name: t('class.by-need-on') }).waitFor();
  await seeFrom(stage, t('class.turns'), 'class-set-turns');
  await stage.pressKey('class.pin-on');
  await page.getByRole('button', { name: t('class.pin-off') }).waitFor();
  const teachers = await page.evaluate(() => location.hash);
  const faces = teachers.replace('/teacher', '');
  await stage.go(faces);
  await seeFrom(stage, t('faces.title'), 'faces-queue');
  await claim(stage);
  await takeTurn(stage);
  await takeTurnOfTwo(stage);
  await lend(stage, teachers);
  await stage.go('#/');
  await page.locator('[data-action="go-on"]').waitFor();
  await stage.see('home-lent');
  await askForPictures(stage, teachers);
  // Whoever opens the app anew has to say who they are.
  await page.reload();
  await page.locator('#app main').waitFor();
  await stage.go('#/');
  await page.getByText(t('pin.choose-three')).waitFor();
  await stage.see('pin-lent');
  await afterTheDay(stage);
}

/** One answer without a name. */
async function guestAnswers(stage: Stage): Promise<void> {
  const { page } = stage;
  await stage.pressKey('start.practise');
  await stage.robot.toItem();
  await stage.robot.answer(true);
  await page.locator('header button').first().click();
  await stage.pressKey('pause.end');
  await page.locator('main[data-step="summary"]').waitFor();
  await page.locator('[data-action="hand-over"]').click();
  await page.waitForFunction(() => !location.hash.startsWith('#/turn'));
}

async function claim(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await page.locator('main li').getByRole('button', { name: NAMES[stage.language][0] }).click();
  await stage.pressKey('pin.yes');
  const asked = page.getByRole('button', { name: t('guest-work.ask', { count: 1 }) });
  await asked.waitFor();
  await stage.see('home-guest-work');
  await asked.click();
  await page.getByRole('dialog').waitFor();
  await stage.see('home-guest-work-sure');
  await stage.pressKey('guest-work.yes');
  await page.getByText(t('guest-work.done', { name: NAMES[stage.language][0] })).waitFor();
  await stage.see('home-guest-work-done');
}

/** The ring around the face, half gone. */
async function takeTurn(stage: Stage): Promise<void> {
  const { page, robot } = stage;
  await page.locator('[data-action="go-on"]').click();
  await robot.toItem();
  await page.evaluate(() => {
    const ahead = Date.now() + 8 * 60_000;
    Date.now = () => ahead;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.getByRole('dialog').waitFor();
  await stage.see('turn-who-is-here-face');
  await stage.pressKey('pin.yes');
  await page.getByRole('img', { name: stage.t('time.half') }).waitFor();
  await stage.see('turn-time-half');
  await page.locator('header button').first().click();
  await stage.pressKey('pause.end');
  await page.waitForFunction(
    () => document.querySelector('main[data-step="summary"]') !== null || !location.hash.startsWith('#/turn'),
  );
  const handOver = page.locator('[data-action="hand-over"]');
  if ((await handOver.count()) > 0) await handOver.click();
  await page.waitForFunction(() => location.hash.startsWith('#/class/'));
  await page.reload();
  await page.locator('#app main').waitFor();
}

/** Two at the tablet: one answers, the other one is asked before the feedback; then one goes. */
async function takeTurnOfTwo(stage: Stage): Promise<void> {
  const { page, robot, t } = stage;
  const [, one, other] = NAMES[stage.language];
  const face = (name: string | undefined) =>
    page.locator('main ul').getByRole('button', { name: name ?? '' });
  await face(one).click();
  await stage.pressKey('pin.yes');
  await page.getByRole('button', { name: t('two.start') }).click();
  await page.getByRole('heading', { name: t('two.who') }).waitFor();
  await stage.see('two-who');
  await face(other).click();
  await page.getByRole('button', { name: t('pin.yes') }).waitFor();
  await stage.pressKey('pin.yes');
  await robot.toItem();
  await page.locator('[data-roles]').waitFor();
  await stage.see('two-item');
  await robot.answer(true);
  await stage.see('two-agree');
  await stage.pressKey('two.other');
  await page.locator('main[data-step="feedback"]').waitFor();
  await stage.see('two-feedback');
  await page.locator('[data-two]').click();
  await page.getByRole('dialog').waitFor();
  await stage.see('two-pause');
  await page.getByRole('dialog').getByRole('button').nth(3).click();
  await page.waitForFunction(() => document.querySelector('[data-two]') === null);
  await robot.toItem();
  await page.locator('header button').first().click();
  await stage.pressKey('pause.end');
  await page.waitForFunction(() => !location.hash.startsWith('#/turn'));
}

async function lend(stage: Stage, teachers: string): Promise<void> {
  const { page, t } = stage;
  await openClassPage(stage, teachers);
  await page.locator('main li').getByRole('button', { name: NAMES[stage.language][0] }).first().click();
  await page.getByRole('heading', { name: t('lend.title') }).waitFor();
  await seeFrom(stage, t('lend.title'), 'learner-set-lend');
  await stage.pressKey('lend.open');
  await page.getByRole('button', { name: t('lend.take-back') }).waitFor();
  await seeFrom(stage, t('lend.title'), 'learner-set-lent');
  await stage.go('#/teacher/tablet');
  await page.getByRole('button', { name: t('lend.take-back') }).waitFor();
  await stage.see('tablet-lent');
}

async function askForPictures(stage: Stage, teachers: string): Promise<void> {
  const { page, t } = stage;
  await openClassPage(stage, teachers);
  await page.getByRole('button', { name: t('class.pin-off') }).click();
  await page.getByRole('button', { name: t('class.pin-on') }).waitFor();
  await page.locator('main li').getByRole('button', { name: NAMES[stage.language][0] }).first().click();
  await stage.pressKey('lend.take-back');
  await page
    .locator('fieldset button', { hasText: /\d|[٠-٩]/ })
    .first()
    .waitFor();
  const days = page
    .locator('fieldset')
    .filter({ hasText: t('lend.until') })
    .getByRole('button');
  await days.first().click();
  await page.getByRole('button', { name: t('lend.take-back') }).waitFor();
}

async function afterTheDay(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await page.evaluate(() => {
    const later = Date.now() + 3 * 24 * 3_600_000;
    Date.now = () => later;
  });
  await stage.go('#/classes');
  await page.getByRole('heading', { name: t('loan.over') }).waitFor();
  await stage.see('start-loan-over');
}

/** On the class's page, or before its door. */
async function openClassPage(stage: Stage, teachers: string): Promise<void> {
  const { page, t } = stage;
  await stage.go(teachers);
  const pin = page.locator('input[type="password"]');
  await pin
    .or(page.getByText(t('class.turn-minutes')))
    .first()
    .waitFor();
  if ((await pin.count()) > 0) await openDoor(stage);
  await page.getByText(t('class.turn-minutes')).waitFor();
}

async function seeFrom(stage: Stage, heading: string, name: string): Promise<void> {
  const found = stage.page.getByRole('heading', { name: heading }).last();
  await found.waitFor();
  await found.evaluate((element) => element.scrollIntoView());
  await stage.see(name);
}
