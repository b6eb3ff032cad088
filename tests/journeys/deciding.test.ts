// A teacher hands choice over, and takes it back; a child chooses with a finger or with keys, plans a week, and finds
// again what was decided after the tablet went dark.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createKeyboard } from '../support/keyboard.ts';
import {
  askForNoPictures,
  beginTurn,
  endTurn,
  makeClass,
  openTeacherDoor,
} from '../support/teacher-hands.ts';
import { openTourSite, type TourSite } from '../support/tour-site.ts';
import { createStage, launchTourBrowser, type Stage } from '../support/tour-stage.ts';

const LEARNER = 'Amina';
/** Questions that find the start, and what is practised until the next choice. */
const MOST_STEPS = 60;

let browser: Browser;
let site: TourSite;
let stage: Stage;
let page: Page;
beforeAll(async () => {
  browser = await launchTourBrowser(inject('chromiumPath'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await openTourSite(inject('appFolder'), [], true, inject('tourSites'));
  stage = await createStage({ browser, site, language: 'en', look: async () => undefined });
  page = stage.page;
  await page.goto(site.host.url);
  await makeClass(page, 'Standard Two', [LEARNER, 'Baraka']);
  await askForNoPictures(page);
});
afterEach(async () => {
  await page.context().close();
  await site.stop();
});

test('a child whom the teacher lets choose gets what was chosen, may be dark in between, and may leave it to the tutor', async () => {
  await setStage('One of three');
  await beginTurn(page, LEARNER);
  const [, second] = await offered();
  if (second === undefined) throw new Error('Must be offered two skills at least, got one');

  // The battery is empty before anything was chosen: the same cards are there again.
  const cards = await page.locator('main li').allTextContents();
  await page.reload();
  await stage.page.locator('main[data-step="offer"]').waitFor();
  expect(await page.locator('main li').allTextContents()).toEqual(cards);

  const keys = createKeyboard(page);
  await keys.press(page.getByRole('button', { name: `Listen: ${second}` }));
  expect(await stage.robot.seen()).toBe('offer');
  await keys.press(page.locator('main li').nth(1).getByRole('button').first());
  await page.locator('main[data-step]:not([data-step="offer"])').waitFor();
  expect(keys.faults).toEqual([]);
  await page.getByText(`You chose this: ${second}`).first().waitFor();

  // Dark again, and what was chosen still holds.
  await page.reload();
  await goToItem();
  await page.getByText(`You chose this: ${second}`).waitFor();

  // When that is done there is a choice again; this time it is the tutor's, for the rest of the turn.
  await offered();
  await take(page.getByRole('button', { name: 'Choose for me' }));
  for (let answers = 0; answers < 8; answers++) {
    await goToItem();
    await stage.robot.answer(answers % 2 === 0);
    expect(await stage.robot.seen()).toBe('feedback');
  }

  // The teacher takes it back.
  await endTurn(page);
  await setStage('Banyan chooses');
  await beginTurn(page, LEARNER);
  expect(await stage.robot.seen()).not.toBe('offer');
}, 300_000);

test('a child who plans the week sees the plan on the path, practises it first, and is asked once', async () => {
  await setStage('A plan for the week');
  await beginTurn(page, LEARNER);
  await workUntil('plan');
  const titles = await cardTitles();
  // Who learnt fast is offered two. The later card first: the plan is in the order of choosing, not of the screen.
  expect(titles.length).toBeGreaterThanOrEqual(2);
  const chosen = [Math.min(titles.length - 1, 2), 0];
  const keys = createKeyboard(page);
  for (const at of chosen) await keys.press(page.locator('main li button[aria-pressed]').nth(at), 'Space');
  await keys.press(page.getByRole('button', { name: 'This is my plan' }));
  await page.locator('main[data-step]:not([data-step="plan"])').waitFor();
  expect(keys.faults).toEqual([]);
  await goToItem();
  const planned = chosen.map((at) => `From your plan: ${titles[at]}`);
  await page.getByText(new RegExp(planned.join('|'))).waitFor();
  await stage.robot.answer(true);
  await endTurn(page);

  await beginTurn(page, LEARNER);
  await workUntil('offer');
  const fromPlan = chosen.map((at) => `${titles[at]}From your plan`);
  expect(fromPlan).toContain(await page.locator('main li').first().textContent());
  await take(page.locator('main li button').first());
  await goToItem();
  await stage.robot.answer(true);
  await endTurn(page);
  await toHome();
  const flags = page.getByRole('img', { name: /in your plan$/ });
  expect(await flags.evaluateAll((all) => all.map((flag) => flag.ariaLabel).sort())).toEqual([
    'Number 1 in your plan',
    'Number 2 in your plan',
  ]);
}, 300_000);

async function setStage(name: string): Promise<void> {
  await openTeacherDoor(page);
  await page.getByRole('button', { name: 'Standard Two' }).click();
  // Whoever answers as fast as a robot stands among those who hurry, too.
  await page.getByRole('button', { name: new RegExp(`^${LEARNER} \\d+ minutes? today`) }).click();
  const way = page.getByRole('button', { name: new RegExp(`^${name}`) });
  await way.click();
  await page.locator('button[aria-pressed="true"]').filter({ hasText: name }).waitFor();
}

async function toHome(): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/classes';
  });
  await page.locator('main li').getByRole('button').first().click();
  await page.locator('main li').getByRole('button', { name: LEARNER }).click();
  await page.getByRole('button', { name: 'Yes, that is me' }).click();
  await page.locator('[data-action="go-on"]').waitFor();
}

/** Works until there is something to choose; the titles of the cards. */
async function offered(): Promise<readonly string[]> {
  await workUntil('offer');
  return cardTitles();
}

async function cardTitles(): Promise<readonly string[]> {
  const names = await page
    .locator('main li')
    .getByRole('button', { name: /^Listen: / })
    .evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  return names.map((name) => name.replace('Listen: ', ''));
}

async function workUntil(wanted: 'offer' | 'plan'): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const seen = await stage.robot.seen();
    if (seen === wanted) return;
    if (seen === 'plan') throw new Error('Must not be asked for the plan again');
    // Who is always right has soon nothing left to plan.
    if (seen === 'item') await stage.robot.answer(wanted === 'offer' || steps % 4 < 2);
    else await goOn();
  }
  throw new Error(`Must come to ${wanted} within ${MOST_STEPS} steps`);
}

async function goToItem(): Promise<void> {
  for (let steps = 0; (await stage.robot.seen()) !== 'item'; steps++) {
    if (steps > MOST_STEPS) throw new Error('Must come to a question');
    await goOn();
  }
}

/** Takes a card of an offer; the next step is there before anybody looks for it. */
async function take(card: Locator): Promise<void> {
  await card.click();
  await page.locator('main[data-step]:not([data-step="offer"])').waitFor();
}

async function goOn(): Promise<void> {
  const before = await page.locator('#app main').getAttribute('data-about');
  await page.locator('[data-action="go-on"]').click();
  await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
}
