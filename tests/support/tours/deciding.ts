// A teacher hands choice over, a learner chooses what comes next, and then plans the week.
import type { Stage } from '../tour-stage.ts';
import { CLASS_NAMES, makeClass, NAMES, PIN } from './school.ts';

/** Questions that find the start, and some more. */
const MOST_STEPS = 60;

export async function tourDeciding(stage: Stage): Promise<void> {
  const { page, language, t } = stage;
  await page.goto(stage.site.host.url);
  await page.locator('#app main').waitFor();
  await openDoor(stage);
  await makeClass(stage, CLASS_NAMES[language][0], NAMES[language].slice(0, 2), false);
  await stage.pressKey('class.pin-on');
  await page.getByRole('button', { name: t('class.pin-off') }).waitFor();
  const classHash = await page.evaluate(() => location.hash);
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
  for (const at of [1, 0, 2]) await page.locator('main li button[aria-pressed]').nth(at).click();
  await stage.see('turn-plan');
  await stage.pressKey('plan.done');
  await page.locator('main[data-step]:not([data-step="plan"])').waitFor();
  await endTurn(stage);
  await goHome(stage, classHash);
  await page.getByRole('img', { name: t('home.planned', { place: 1 }) }).waitFor();
  await stage.see('home-planned');
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

async function setStage(stage: Stage, classHash: string, key: 'stage.three' | 'stage.plan'): Promise<void> {
  const { page, t } = stage;
  await stage.go('#/teacher');
  await page.getByRole('heading', { name: t('teacher.beside') }).waitFor();
  await stage.go(classHash);
  await page.locator('main li').getByRole('button').first().click();
  const choice = page.locator('fieldset button').filter({ has: page.getByText(t(key), { exact: true }) });
  await choice.last().click();
  await page
    .locator('fieldset button[aria-pressed="true"]')
    .filter({ hasText: t(key) })
    .last()
    .waitFor();
}

async function goHome(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  const [name] = NAMES[stage.language];
  await stage.go(classHash.replace('/teacher', ''));
  await page.locator('main li').getByRole('button', { name }).click();
  await page.getByRole('button', { name: t('pin.yes') }).click();
  await page.locator('[data-action="go-on"]').waitFor();
}

async function beginTurn(stage: Stage, classHash: string): Promise<void> {
  await goHome(stage, classHash);
  await stage.page.locator('[data-action="go-on"]').click();
  await stage.page.locator('main[data-step]').waitFor();
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

async function endTurn(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.locator('header button').first().click();
  await stage.pressKey('pause.end');
  await page.waitForFunction(
    () => document.querySelector('main[data-step="summary"]') !== null || !location.hash.startsWith('#/turn'),
  );
  const handOver = page.locator('[data-action="hand-over"]');
  if ((await handOver.count()) > 0) await handOver.click();
  await page.waitForFunction(() => location.hash.startsWith('#/class/'));
}
