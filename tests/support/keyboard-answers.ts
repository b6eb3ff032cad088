// A question of every type answered with keys alone, right.
import type { Locator, Page } from 'playwright-core';
import type { Answer } from '../../src/domain/answer.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Keyboard } from './keyboard.ts';
import { makeAnswer } from './made-answers.ts';

export async function answerByKeys(page: Page, keys: Keyboard, item: Item, answer: Answer): Promise<void> {
  const article = page.locator('article[data-item]');
  switch (answer.type) {
    case 'choose-one':
      return chooseRadio(keys, article.locator('input[type="radio"]'), answer.option);
    case 'choose-several':
      for (const id of answer.options) await keys.press(article.locator(`input[value="${id}"]`), 'Space');
      return;
    case 'number':
      if (answer.unit !== undefined && (await article.locator('input[type="radio"]').count()) > 0)
        await chooseRadio(keys, article.locator('input[type="radio"]'), answer.unit);
      return typeNumber(keys, article, answer.text);
    case 'short-text':
    case 'expression':
      return keys.type(article.locator('input[type="text"]'), answer.text);
    case 'order':
      for (const id of answer.order) await keys.press(article.locator(`[data-card="${id}"]`));
      return;
    case 'match':
      return matchByKeys(keys, article, item, answer.pairs);
    case 'sort-groups':
      for (const [entry, group] of answer.placed) {
        await keys.press(article.locator(`[data-card="${entry}"]`));
        await keys.press(article.locator(`[data-drop="${group}"] > button`).first());
      }
      return;
    case 'fill-gaps':
      return fillByKeys(keys, article, item, answer.gaps);
    case 'number-line':
      return moveMarker(keys, article, item, answer.value);
    case 'draw':
    case 'read-aloud':
    case 'write-freely':
      return makeAnswer(article, answer, {
        press: (button) => keys.press(button),
        tick: (box) => keys.press(box, 'Space'),
      });
    case 'point-picture':
      for (const id of answer.regions) await keys.press(article.locator(`[data-region="${id}"]`));
  }
}

/** Tab goes to the group, arrows go through it. */
async function chooseRadio(keys: Keyboard, radios: Locator, value: string): Promise<void> {
  await keys.press(radios.first(), 'Space');
  for (let step = await radios.count(); step > 0; step--) {
    const chosen = await radios.evaluateAll(
      (all) => all.find((one) => one instanceof HTMLInputElement && one.checked)?.getAttribute('value') ?? '',
    );
    if (chosen === value) return;
    await keys.key('ArrowDown');
  }
  throw new Error(`Must choose ${value} with the arrow keys`);
}

/** Whole, over, below: each into its box; `/` makes a fraction of one box. */
async function typeNumber(keys: Keyboard, place: Locator, text: string): Promise<void> {
  const boxes = place.locator('input[inputmode="none"]');
  const [, whole, top, bottom] = /^(?:(-?\d+) )?(-?\d+)\/(\d+)$/.exec(text) ?? [];
  if (top === undefined) return keys.type(boxes.first(), text);
  const count = await boxes.count();
  if (count === 1) return keys.type(boxes.first(), `${top}/${bottom}`);
  const parts = count === 3 ? [whole ?? '', top, bottom ?? ''] : [top, bottom ?? ''];
  for (const [at, part] of parts.entries()) await keys.type(boxes.nth(at), part);
}

async function matchByKeys(
  keys: Keyboard,
  article: Locator,
  item: Item,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  if (item.type !== 'match') return;
  const columns = article.locator('fieldset > ul');
  for (const [left, right] of pairs) {
    const [row, other] = [
      item.left.findIndex(({ id }) => id === left),
      item.right.findIndex(({ id }) => id === right),
    ];
    await keys.press(columns.nth(0).locator('button').nth(row));
    await keys.press(columns.nth(1).locator('button').nth(other));
  }
}

async function fillByKeys(
  keys: Keyboard,
  article: Locator,
  item: Item,
  texts: readonly string[],
): Promise<void> {
  if (item.type !== 'fill-gaps') return;
  for (const [at, gap] of item.gaps.entries()) {
    const hole = article.locator(`[data-gap="${at}"]`);
    const text = texts[at] ?? '';
    if (gap.type === 'number') await typeNumber(keys, hole, text);
    else if (gap.type === 'text') await keys.type(hole.locator('input'), text);
    else {
      await keys.press(hole.locator('button'));
      await chooseRadio(keys, article.locator(`input[name="gap-${at}"]`), text);
    }
  }
}

async function moveMarker(keys: Keyboard, article: Locator, item: Item, value: number): Promise<void> {
  if (item.type !== 'number-line') return;
  const slider = article.locator('[role="slider"]');
  await keys.to(slider);
  await keys.key('Home');
  const places = Number(await slider.getAttribute('aria-valuemax'));
  const steps = Math.round(((value - item.from) / (item.to - item.from)) * places);
  for (let at = 0; at < steps; at++) await keys.key('ArrowRight');
}
