// One key, or the whole screen as one button, and nothing else: a child begins, answers, goes on and hands over; a teacher
// who has one switch too opens the door and decides.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { ItemType } from '../../src/domain/item.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { answerBySwitch, chooseSwitch, FAST, takeBySwitch } from '../support/one-switch.ts';
import { lockTeacherDoor, makeClass, TEACHER_PIN } from '../support/teacher-hands.ts';
import { openTourSite } from '../support/tour-site.ts';
import { createStage, launchTourBrowser, type Stage } from '../support/tour-stage.ts';

const MOST_STEPS = 50;

let browser: Browser;
beforeAll(async () => {
  browser = await launchTourBrowser(inject('chromiumPath'));
});
afterAll(() => browser.close());

async function withStage(
  types: readonly ItemType[],
  journey: (stage: Stage) => Promise<void>,
): Promise<void> {
  const site = await openTourSite(inject('appFolder'), types, false, inject('tourSites'));
  const stage = await createStage({ browser, site, language: 'en', look: async () => undefined });
  try {
    await stage.page.goto(site.host.url);
    await stage.page.locator('#app main').waitFor();
    await journey(stage);
  } finally {
    await stage.page.context().close();
    await site.stop();
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const next = (page: Page) => page.locator('[data-action="go-on"]');

test.each([
  { kind: 'choose, type and order', types: ['choose-one', 'choose-several', 'number', 'order'] },
  { kind: 'match, sort and place', types: ['match', 'sort-groups', 'number-line'] },
] as const)(
  'with one key a child answers questions to $kind, from first start to handing over',
  async ({ types }) => {
    await withStage(types, async (stage) => {
      const { page, robot } = stage;
      await chooseSwitch(page, FAST);
      const waiting = new Set<string>(types);
      await takeBySwitch(button(page, 'Practise now'));
      for (let step = 0; waiting.size > 0; step++) {
        if (step > MOST_STEPS) throw new Error(`Must meet every type, still waits for ${[...waiting]}`);
        const before = await page.locator('#app main').getAttribute('data-about');
        const seen = await robot.seen();
        if (seen === 'elsewhere') {
          await page.locator('main:is([data-step="item"], [data-step="lesson"])').waitFor();
          continue;
        }
        if (seen === 'item') await answerOrPass(stage, waiting);
        else await takeBySwitch(next(page));
        await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
      }
      await takeBySwitch(page.getByRole('button', { name: 'Not you?' }));
      await takeBySwitch(button(page, 'End my turn'));
      await page.locator('main[data-step="summary"]').waitFor();
      await takeBySwitch(page.locator('[data-action="hand-over"]'));
      await button(page, 'Practise now').waitFor();
    });
  },
  400_000,
);

async function answerOrPass({ page, robot }: Stage, waiting: Set<string>): Promise<void> {
  const item = await robot.item();
  const given = waiting.has(item.type) ? await answerBySwitch(page, item, rightAnswer(item)) : 'not-taught';
  if (given === 'not-taught') {
    await takeBySwitch(button(page, 'Help'));
    return takeBySwitch(button(page, 'Another question'));
  }
  await page.locator('[data-action="check"]:enabled').waitFor();
  await takeBySwitch(page.locator('[data-action="check"]'));
  await page.locator('main[data-step="feedback"]').waitFor();
  expect(await page.getByText('Right', { exact: true }).count(), item.id).toBeGreaterThan(0);
  waiting.delete(item.type);
  return takeBySwitch(next(page));
}

test('with one key a child comes to its own face and gives its three pictures', async () => {
  await withStage(['choose-one'], async ({ page, site }) => {
    await makeClass(page, '2b', ['Amina', 'Binta']);
    await page.goto(site.host.url);
    await chooseSwitch(page, FAST);
    await takeBySwitch(button(page, 'My class'));
    await takeBySwitch(button(page, 'Binta'));
    for (const _time of ['chosen', 'once more'])
      for (const picture of ['Sun', 'Fish', 'Boat']) await takeBySwitch(button(page, picture));
    await next(page).waitFor();
  });
}, 240_000);

test('with one key a teacher opens the door, sets a skill for a learner and takes that back', async () => {
  await withStage(['choose-one'], async ({ page }) => {
    await makeClass(page, '2b', ['Amina', 'Binta']);
    await page
      .locator('main ul:not([data-needs]) > li')
      .getByRole('button', { name: /Amina/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Amina', level: 1 }).waitFor();
    const learner = await page.evaluate(() => location.hash);
    await lockTeacherDoor(page);
    await page.evaluate((hash) => {
      location.hash = `${hash}/skills`;
    }, learner);
    await chooseSwitch(page, FAST, true);
    for (const digit of TEACHER_PIN) await takeBySwitch(button(page, digit));
    await takeBySwitch(button(page, 'Open'));
    await takeBySwitch(page.locator('main [data-skill] button').first());
    await takeBySwitch(page.getByRole('dialog').getByRole('button', { name: 'This week' }));
    await page.getByText(/^Amina practises “/).waitFor();
    await takeBySwitch(button(page, 'Undo'));
    await page.getByRole('heading', { name: 'Decided' }).waitFor({ state: 'detached' });
  });
}, 240_000);

test('a tap anywhere takes what is framed and not what is touched; a long hold gives touch back', async () => {
  await withStage(['choose-one'], async ({ page }) => {
    await chooseSwitch(page, { ...FAST, switchUse: 'touch', switchMs: 5000 });
    await page.locator('[data-framed="item"], [data-framed="group"]').first().waitFor();
    const framed = () => page.evaluate(() => document.querySelector('[data-framed]')?.textContent);
    const before = await framed();
    // On the teacher's own button, while another thing is framed: the door stays shut.
    const box = await button(page, 'I am the teacher').boundingBox();
    if (!box) throw new Error('Must have a button for the teacher');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(framed).not.toBe(before);
    expect(await page.evaluate(() => location.hash)).not.toContain('teacher');
    await page.mouse.move(5, 300);
    await page.mouse.down();
    await page.getByText('Touch works as usual for now.').waitFor();
    await page.mouse.up();
    await page.getByRole('button', { name: 'Language' }).click();
    await page.getByRole('dialog').waitFor();
  });
}, 120_000);
