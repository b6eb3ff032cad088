// Answers that are drawn, read aloud or written, given with the buttons that are there for who cannot draw or type: by
// taps, or by keys alone.
import type { Locator } from 'playwright-core';
import type { Answer } from '../../src/domain/answer.ts';

type Made = Extract<Answer, { readonly type: 'draw' | 'read-aloud' | 'write-freely' }>;
/** How a button is pressed and a box is ticked: with a finger where nothing else is said. */
export interface Hands {
  readonly press: (button: Locator) => Promise<void>;
  readonly tick: (box: Locator) => Promise<void>;
}
const FINGER: Hands = {
  press: (button) => button.click(),
  // The box itself is out of sight under its words.
  tick: (box) => box.locator('xpath=ancestor::label').click(),
};

export async function makeAnswer(article: Locator, answer: Made, hands: Hands = FINGER): Promise<void> {
  const { press, tick } = hands;
  switch (answer.type) {
    case 'draw':
      await press(article.locator('[data-list]'));
      return press(article.locator(`[data-sign="${answer.sign}"]`));
    case 'read-aloud':
      return readAloud(article, answer, hands);
    case 'write-freely':
      // A second try begins with the first one's text.
      for (const way of ['[data-book][aria-pressed="false"]', '[data-compare]']) {
        if ((await article.locator(way).count()) > 0) await press(article.locator(way));
      }
      for (const id of answer.ticked) {
        const box = article.locator(`input[value="${id}"]`);
        if (!(await box.isChecked())) await tick(box);
      }
  }
}

async function readAloud(
  article: Locator,
  { by, last, missed }: Extract<Made, { type: 'read-aloud' }>,
  { press }: Hands,
): Promise<void> {
  await press(article.locator('[data-begin]'));
  await press(article.locator('[data-stop]'));
  await press(article.locator(`[data-by="${by}"]`));
  const words = await article.locator('[data-word]').count();
  const where = last >= words ? '[data-all]' : last > 0 ? `[data-word="${last - 1}"]` : '[data-none]';
  await press(article.locator(where));
  for (const word of missed) await press(article.locator(`[data-word="${word}"]`));
}
