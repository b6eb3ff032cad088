// Answers that are drawn, read aloud or written, given with the buttons that are there for who cannot draw or type: by
// taps, or by keys alone.
import type { Locator } from 'playwright-core';
import type { Answer } from '../../src/domain/answer.ts';

type Made = Extract<Answer, { readonly type: 'draw' | 'read-aloud' | 'write-freely' }>;
type Press = (button: Locator) => Promise<void>;

export async function makeAnswer(
  article: Locator,
  answer: Made,
  press: Press = (button) => button.click(),
): Promise<void> {
  switch (answer.type) {
    case 'draw':
      await press(article.locator('[data-list]'));
      return press(article.locator(`[data-sign="${answer.sign}"]`));
    case 'read-aloud':
      return readAloud(article, answer, press);
    case 'write-freely':
      await press(article.locator('[data-book]'));
      await press(article.locator('[data-compare]'));
      for (const id of answer.ticked) await pressPoint(article, id, press);
  }
}

async function readAloud(
  article: Locator,
  { by, last, missed }: Extract<Made, { type: 'read-aloud' }>,
  press: Press,
): Promise<void> {
  await press(article.locator('[data-begin]'));
  await press(article.locator('[data-stop]'));
  await press(article.locator(`[data-by="${by}"]`));
  const words = await article.locator('[data-word]').count();
  const where = last >= words ? '[data-all]' : last > 0 ? `[data-word="${last - 1}"]` : '[data-none]';
  await press(article.locator(where));
  for (const word of missed) await press(article.locator(`[data-word="${word}"]`));
}

/** The box itself is out of sight under its words. */
async function pressPoint(article: Locator, id: string, press: Press): Promise<void> {
  const box = article.locator(`input[value="${id}"]`);
  await box.focus();
  await box.page().keyboard.press('Space');
  if (!(await box.isChecked())) await press(box);
}
