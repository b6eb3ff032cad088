// A simulated child at the real screen: reads which question is shown, and answers it by tapping and typing as a child
// would, right or wrong as told.
import type { Locator, Page } from 'playwright-core';
import type { Answer } from '../../src/domain/answer.ts';
import type { Item } from '../../src/domain/item.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { AnswerBook } from './answer-book.ts';
import { makeAnswer } from './made-answers.ts';
import { wrongAnswer } from './wrong-answer.ts';

/** What stands on the screen now. */
export type Seen = (typeof STEPS)[number] | 'elsewhere';
const STEPS = [
  ...(['item', 'lesson', 'example', 'offer', 'plan'] as const),
  ...(['feedback', 'worked', 'finished', 'summary', 'agree'] as const),
] as const;

export interface Robot {
  seen(): Promise<Seen>;
  /** The question on the screen. */
  item(): Promise<Item>;
  /** Puts the answer in without sending it. */
  fill(answer: Answer): Promise<void>;
  /** Answers the question that is shown and waits for the feedback. */
  answer(right: boolean): Promise<Item>;
  /** Goes on through lessons and feedback until a question or the turn's end is there. */
  toItem(): Promise<'item' | 'summary'>;
}

const CHECK = '[data-action="check"]';
const GO_ON = '[data-action="go-on"]';

export function createRobot(page: Page, book: AnswerBook, language = 'en'): Robot {
  const article = page.locator('article[data-item]');
  const seen = async (): Promise<Seen> => {
    const main = page.locator('main[data-step]');
    await main.waitFor({ timeout: 20_000 });
    const step = await main.getAttribute('data-step');
    return STEPS.find((one) => one === step) ?? 'elsewhere';
  };
  const item = async (): Promise<Item> => {
    const [id, seed] = [await article.getAttribute('data-item'), await article.getAttribute('data-seed')];
    return book.itemOf(id ?? '', Number(seed), language);
  };
  const fill = async (answer: Answer): Promise<void> => fillAnswer(page, article, await item(), answer);
  return {
    seen,
    item,
    fill,
    answer: async (right) => {
      const shown = await item();
      await fill(right ? rightAnswer(shown) : wrongAnswer(shown));
      await check(page);
      return shown;
    },
    toItem: async () => {
      for (let steps = 0; steps < 40; steps++) {
        const now = await seen();
        if (now === 'item' || now === 'summary') return now;
        if (now === 'elsewhere') {
          // A pack is still on its way: the question comes by itself.
          await page
            .locator('main:is([data-step="item"], [data-step="lesson"])')
            .waitFor({ timeout: 60_000 });
          continue;
        }
        const before = await page.locator('main[data-step]').getAttribute('data-about');
        await page.locator(GO_ON).click();
        await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor({ timeout: 20_000 });
      }
      throw new Error('Must come to a question within 40 steps');
    },
  };
}

/** Sends what was put in, and says to be sure where that is asked first. Of two the other one is asked first. */
export async function check(page: Page): Promise<void> {
  await page.locator(CHECK).click();
  const sure = page.locator('[data-sure] button').last();
  const told = page.locator('main:is([data-step="feedback"], [data-step="agree"])');
  await sure.or(told).first().waitFor();
  if ((await sure.count()) > 0) await sure.click();
  await told.waitFor();
}

/** Looks back, where a turn's end begins with that, and gives the tablet on. */
export async function handOver(page: Page): Promise<void> {
  const back = page.locator('main[data-about="look-back"]');
  const give = page.locator('[data-action="hand-over"]');
  await back.or(give).first().waitFor();
  if ((await back.count()) > 0) await page.locator(GO_ON).click();
  await give.click();
}

async function fillAnswer(page: Page, article: Locator, item: Item, answer: Answer): Promise<void> {
  // While the app is still busy with what was tapped before, the question takes nothing.
  await page.waitForFunction(
    () => document.querySelector('article :is(:disabled, [aria-disabled="true"], input[readonly])') === null,
  );
  switch (answer.type) {
    case 'choose-one':
      return article.locator(`label:has(input[value="${answer.option}"])`).click();
    case 'choose-several':
      for (const id of answer.options) await article.locator(`label:has(input[value="${id}"])`).click();
      return;
    case 'number':
      if (answer.unit !== undefined) {
        const unit = article.locator(`label:has(input[value="${answer.unit}"])`);
        if (await unit.count()) await unit.click();
      }
      return enterNumber(page, article, article, answer.text);
    case 'short-text':
    case 'expression':
      return article.locator('input[type="text"]').fill(answer.text);
    case 'order':
      for (const id of answer.order) await article.locator(`[data-card="${id}"]`).click();
      return;
    case 'match':
      return enterPairs(article, item, answer.pairs);
    case 'sort-groups':
      for (const [entry, group] of answer.placed) {
        await article.locator(`[data-card="${entry}"]`).click();
        await article.locator(`[data-drop="${group}"] > button`).first().click();
      }
      return;
    case 'fill-gaps':
      return enterGaps(page, article, item, answer.gaps);
    case 'number-line':
      return placeMarker(page, article, item, answer.value);
    case 'point-picture':
      return point(article, item, answer.regions);
    case 'draw':
    case 'read-aloud':
    case 'write-freely':
      return makeAnswer(article, answer);
  }
}

/** By the keypad's own keys, box by box; the boxes are `within` the question or one of its gaps. */
async function enterNumber(page: Page, article: Locator, within: Locator, text: string): Promise<void> {
  const [, whole, top, bottom] = /^(?:(-?\d+) )?(-?\d+)\/(\d+)$/.exec(text) ?? [];
  if (top === undefined) return press(article, text);
  const boxes = within.locator('input[inputmode="none"]');
  if ((await boxes.count()) < 2) await article.locator('[data-key="fraction"]').click();
  const count = await boxes.count();
  const parts = count === 3 ? [whole ?? '', top, bottom ?? ''] : [top, bottom ?? ''];
  for (const [at, part] of parts.entries()) {
    await boxes.nth(at).click();
    await page.keyboard.type(part.replace('-', ''));
  }
  if (text.startsWith('-')) await article.locator('[data-key="minus"]').click();
}

async function press(article: Locator, text: string): Promise<void> {
  for (const sign of text) {
    const key = sign === '-' ? 'minus' : sign === '.' ? 'point' : sign;
    await article.locator(`[data-key="${key}"]`).click();
  }
}

async function enterPairs(
  article: Locator,
  item: Item,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  if (item.type !== 'match') return;
  const columns = article.locator('fieldset > ul');
  const place = (options: readonly { readonly id: string }[], id: string) =>
    options.findIndex((one) => one.id === id);
  for (const [left, right] of pairs) {
    await columns.nth(0).locator('button').nth(place(item.left, left)).click();
    await columns.nth(1).locator('button').nth(place(item.right, right)).click();
  }
}

async function enterGaps(page: Page, article: Locator, item: Item, texts: readonly string[]): Promise<void> {
  if (item.type !== 'fill-gaps') return;
  for (const [at, gap] of item.gaps.entries()) {
    const text = texts[at] ?? '';
    const hole = article.locator(`[data-gap="${at}"]`);
    if (gap.type === 'choice') {
      await hole.locator('button').click();
      await article.locator(`label:has(input[name="gap-${at}"][value="${text}"])`).click();
    } else {
      await hole.locator('input').first().click();
      if (text.includes('/')) await enterNumber(page, article, hole, text);
      else await page.keyboard.type(text);
    }
  }
}

/** With the arrow keys: to the line's start, then step by step. */
async function placeMarker(page: Page, article: Locator, item: Item, value: number): Promise<void> {
  if (item.type !== 'number-line') return;
  const slider = article.locator('[role="slider"]');
  await slider.focus();
  await page.keyboard.press('Home');
  const places = Number(await slider.getAttribute('aria-valuemax'));
  const steps = Math.round(((value - item.from) / (item.to - item.from)) * places);
  for (let at = 0; at < steps; at++) await page.keyboard.press('ArrowRight');
}

async function point(article: Locator, item: Item, regions: readonly string[]): Promise<void> {
  if (item.type !== 'point-picture') return;
  for (const id of regions) await article.locator(`[data-region="${id}"]`).focus();
  for (const id of regions) {
    await article.locator(`[data-region="${id}"]`).focus();
    await article.page().keyboard.press('Enter');
  }
}
