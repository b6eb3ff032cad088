// Nobody needs a pointer: a child with a keyboard and a teacher with one do everything, and always see where they are.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ITEM_TYPES, type ItemType } from '../../src/domain/item.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { createKeyboard, type Keyboard } from '../support/keyboard.ts';
import { answerByKeys } from '../support/keyboard-answers.ts';
import { openTourSite, type TourSite } from '../support/tour-site.ts';
import { createStage, launchTourBrowser, type Stage } from '../support/tour-stage.ts';

const MOST_STEPS = 60;
const PIN = '2468';

let browser: Browser;
beforeAll(async () => {
  browser = await launchTourBrowser(inject('chromiumPath'));
});
afterAll(() => browser.close());

async function withStage(
  types: readonly ItemType[],
  journey: (stage: Stage, keys: Keyboard) => Promise<void>,
): Promise<void> {
  const site: TourSite = await openTourSite(inject('appFolder'), types, false, inject('tourSites'));
  const stage = await createStage({ browser, site, language: 'en', look: async () => undefined });
  const keys = createKeyboard(stage.page);
  try {
    await stage.page.goto(site.host.url);
    await journey(stage, keys);
    expect(keys.faults).toEqual([]);
  } finally {
    await stage.page.context().close();
    await site.stop();
  }
}

test.each([
  { half: 'to choose and to type', types: ITEM_TYPES.slice(0, 5) },
  { half: 'to place and to point', types: ITEM_TYPES.slice(5, 10) },
  { half: 'to write, draw and read aloud', types: ITEM_TYPES.slice(10) },
])(
  'with keys alone a child answers a question of every type $half, from first start to summary',
  async ({ types }) => {
    await withStage(types, async (stage, keys) => {
      const { page } = stage;
      const waiting = new Set(types);
      await keys.press(page.getByRole('button', { name: 'Practise now' }));
      for (let step = 0; waiting.size > 0; step++) {
        if (step > MOST_STEPS) throw new Error(`Must meet every type, still waits for ${[...waiting]}`);
        await takeStep(stage, keys, waiting);
      }
      await keys.press(page.getByRole('button', { name: 'Not you?' }));
      await keys.press(page.getByRole('button', { name: 'End my turn' }));
      await page.locator('main[data-step="summary"]').waitFor();
      await keys.press(page.getByRole('button', { name: 'Good' }));
      await keys.press(page.locator('[data-action="hand-over"]'));
      await page.getByRole('button', { name: 'Practise now' }).waitFor();
    });
  },
  240_000,
);

async function takeStep({ page, robot }: Stage, keys: Keyboard, waiting: Set<ItemType>): Promise<void> {
  const seen = await robot.seen();
  const before = await page.locator('#app main').getAttribute('data-about');
  if (seen === 'elsewhere') {
    await page.locator('main:is([data-step="item"], [data-step="lesson"])').waitFor();
    return;
  }
  if (seen === 'item') {
    const item = await robot.item();
    if (waiting.has(item.type)) {
      if (waiting.size % 2 === 1) await openHints(page, keys, item.hints.length);
      await answerByKeys(page, keys, item, rightAnswer(item));
      // Who is as fast as a robot is asked to look once more, and waits a little.
      await page.locator('[data-action="check"]:enabled').waitFor();
      await keys.press(page.locator('[data-action="check"]'));
      await page.locator('main[data-step="feedback"]').waitFor();
      expect(await page.getByText('Right', { exact: true }).count(), item.id).toBeGreaterThan(0);
      waiting.delete(item.type);
      return;
    }
    await keys.press(page.getByRole('button', { name: 'Help' }));
    await keys.press(page.getByRole('button', { name: 'Another question' }));
  } else await keys.press(page.locator('[data-action="go-on"]'));
  await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
}

/** To the last one that the sign gives before a try, after which it has nothing more to give. */
async function openHints(page: Page, keys: Keyboard, count: number): Promise<void> {
  for (let hint = await page.getByText(/^Hint \d of \d$/).count(); hint < count; hint++) {
    const sign = page.getByRole('button', { name: 'Hint', exact: true });
    if ((await sign.getAttribute('aria-disabled')) === 'true') return;
    await keys.press(sign);
    await page.getByText(`Hint ${hint + 1} of ${count}`).waitFor();
  }
}

test('with keys alone a teacher sets PIN and class, and a learner chooses and gives three pictures', async () => {
  await withStage(ITEM_TYPES.slice(0, 5), async ({ page }, keys) => {
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    await keys.press(button('I am the teacher'));
    await keys.type(page.getByLabel('PIN', { exact: true }), PIN);
    await keys.type(page.getByLabel('PIN once more'), PIN);
    await keys.press(button('Keep this PIN'));
    await keys.press(button('Make a class'));
    await keys.type(page.getByLabel('Name of the class'), 'Standard 2');
    await keys.press(button('Make the class'));
    await keys.type(page.getByLabel('Names, one on each line'), 'Amina\nBinta');
    await keys.press(button('Add 2 learners'));
    await page.getByText('2 learners', { exact: true }).waitFor();
    await keys.press(button('Back'));
    await keys.press(button('Lock'));
    await teachByKeys(page, keys);
    await keys.press(button('My class'));
    await keys.press(button('Amina'));
    for (const _time of ['chosen', 'once more']) {
      for (const picture of ['Sun', 'Fish', 'Boat']) await keys.press(button(picture), 'Space');
    }
    await page.locator('[data-action="go-on"]').waitFor();
    await keys.press(button(/Not you/));
    await keys.press(button('Amina'));
    await keys.press(button('Sun'), 'Space');
    await keys.press(button('Take the last one back'));
    for (const picture of ['Sun', 'Fish', 'Moon']) await keys.press(button(picture), 'Space');
    await page.getByText('Not these three').waitFor();
    for (const picture of ['Sun', 'Fish', 'Boat']) await keys.press(button(picture), 'Space');
    await keys.to(page.locator('[data-action="go-on"]'));
  });
}, 240_000);

/** From the start and back to it: the door, the class, a learner, a skill that is set and one that is hidden, a file. */
async function teachByKeys(page: Page, keys: Keyboard): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  // What was decided stands above the path, once there is any.
  const skill = (at: number) => page.locator('main [data-skill] button').nth(at);
  const decided = page.locator('main section', { has: page.getByRole('heading', { name: 'Decided' }) });
  const inSheet = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });
  await keys.press(button('I am the teacher'));
  await keys.type(page.getByLabel('PIN', { exact: true }), PIN);
  await keys.press(button('Open'));
  await keys.press(page.locator('main').getByRole('button', { name: /Standard 2/ }));
  await keys.press(
    page.locator('main ul:not([data-needs]) > li').getByRole('button', { name: /Amina/ }).first(),
  );
  await keys.press(button(/What is known, and what you decide/));
  await keys.press(skill(0));
  await inSheet('Done').waitFor();
  await keys.key('Escape');
  await inSheet('Done').waitFor({ state: 'detached' });
  expect(await skill(0).evaluate((line) => line === document.activeElement)).toBe(true);
  await keys.press(skill(0));
  await keys.press(inSheet('This week'));
  await page.getByText(/^Amina practises “/).waitFor();
  await decided.locator('[data-skill]').waitFor();
  await keys.press(skill(2));
  await keys.press(inSheet('Not now (hide)'));
  await decided.locator('[data-skill]').nth(1).waitFor();
  for (const title of ['Amina', 'Standard 2', 'Teacher']) {
    await keys.press(button('Back'));
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }
  await keys.press(button(/How safe the work is/));
  await keys.press(
    page
      .locator('main section')
      .getByRole('button', { name: /Hand the work over/ })
      .last(),
  );
  await page.getByRole('heading', { name: 'Hand the work over', level: 1 }).waitFor();
  for (const title of ['How safe the work is', 'Teacher']) {
    await keys.press(button('Back'));
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }
  await keys.press(button('Lock'));
}
