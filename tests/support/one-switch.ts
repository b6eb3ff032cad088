// Somebody who has one switch and nothing else: waits until what is meant is framed, and presses the one key.
import type { Locator, Page } from 'playwright-core';
import type { AccessWays } from '../../src/domain/access.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Item } from '../../src/domain/item.ts';

/** As fast as the frame can go. */
const PACE_MS = 250;
/** Longer than what counts as the same press of a trembling hand. */
const BETWEEN_MS = 350;
const PATIENCE_MS = 60_000;

export const FAST: Partial<AccessWays> = { switchUse: 'key', switchMs: PACE_MS };

/** The tablet's own choice, as the sheet of every screen writes it. */
export async function chooseSwitch(
  page: Page,
  access: Partial<AccessWays>,
  switchTeacher = false,
): Promise<void> {
  await page.evaluate(
    (chosen) => {
      const stored = JSON.parse(localStorage.getItem('banyan.screen') ?? '{}');
      localStorage.setItem('banyan.screen', JSON.stringify({ ...stored, ...chosen }));
    },
    { access, switchTeacher },
  );
  await page.reload();
  await page.locator(':root[data-switch]').waitFor();
}

/** Presses for the group in which it is, then for the thing itself. */
export async function takeBySwitch(target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  await target.first().evaluate(
    (element, { between, patience }) =>
      new Promise<void>((resolve, reject) => {
        const meant = element.closest('label') ?? element;
        // Also the last press for the thing before: sooner it would count as the same press of a trembling hand.
        const hand = window as { pressedMs?: number };
        const end = (act: () => void) => {
          clearInterval(looking);
          clearTimeout(giving);
          act();
        };
        const look = () => {
          const kind = meant.getAttribute('data-framed');
          const isWaiting = document.querySelector('[data-framed]') === null;
          if ((kind === null && !isWaiting) || performance.now() - (hand.pressedMs ?? -between) < between)
            return;
          const isAlone =
            kind === 'item' || (kind !== null && document.querySelectorAll('[data-framed]').length === 1);
          hand.pressedMs = performance.now();
          const press = new KeyboardEvent('keydown', { code: 'Space', bubbles: true, cancelable: true });
          (document.activeElement ?? document.body).dispatchEvent(press);
          if (isAlone) end(resolve);
        };
        const looking = setInterval(look, 20);
        const giving = setTimeout(
          () => end(() => reject(new Error(`Must come to ${meant.textContent?.trim().slice(0, 40)}`))),
          patience,
        );
      }),
    { between: BETWEEN_MS, patience: PATIENCE_MS },
  );
}

/** Null where the question was answered; else it has an answer that this hand was not taught to give. */
export async function answerBySwitch(
  page: Page,
  item: Item,
  answer: Answer,
): Promise<'given' | 'not-taught'> {
  const article = page.locator('article[data-item]');
  const take = (selector: string) => takeBySwitch(article.locator(selector));
  switch (answer.type) {
    case 'choose-one':
      await take(`input[value="${answer.option}"]`);
      return 'given';
    case 'choose-several':
      for (const id of answer.options) await take(`input[value="${id}"]`);
      return 'given';
    case 'number':
      if (!/^\d+$/.test(answer.text) || answer.unit !== undefined) return 'not-taught';
      for (const digit of answer.text) await take(`[data-key="${digit}"]`);
      return 'given';
    case 'order':
      for (const id of answer.order) await take(`[data-card="${id}"]`);
      return 'given';
    case 'sort-groups':
      for (const [entry, group] of answer.placed) {
        await take(`[data-card="${entry}"]`);
        await take(`[data-drop="${group}"] > button`);
      }
      return 'given';
    case 'match':
      return matchBySwitch(page, item, answer.pairs);
    case 'number-line':
      return moveBySwitch(page, item, answer.value);
    default:
      return 'not-taught';
  }
}

async function matchBySwitch(page: Page, item: Item, pairs: readonly (readonly [string, string])[]) {
  if (item.type !== 'match') return 'not-taught';
  const columns = page.locator('article[data-item] fieldset > ul');
  for (const [left, right] of pairs) {
    const [row, other] = [
      item.left.findIndex(({ id }) => id === left),
      item.right.findIndex(({ id }) => id === right),
    ];
    await takeBySwitch(columns.nth(0).locator('button').nth(row));
    await takeBySwitch(columns.nth(1).locator('button').nth(other));
  }
  return 'given';
}

/** By the marks of the line; the first press puts the marker on its start. */
async function moveBySwitch(page: Page, item: Item, value: number) {
  if (item.type !== 'number-line') return 'not-taught';
  const marks = (value - item.from) / item.step;
  if (!Number.isInteger(marks) || marks > 20) return 'not-taught';
  const on = page.getByRole('button', { name: 'To the next mark' });
  for (let step = 0; step <= marks; step++) await takeBySwitch(on);
  return 'given';
}
