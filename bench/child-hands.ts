// A child's hands for the generated pack: answers whatever is asked, in the page itself, so that the driver's own way
// to the page does not count.
import type { Page } from 'playwright-core';

/** Longest wait for one step of a slowed app. */
const STEP_MS = 120_000;

/** Fills the question in, taps *Check*, and tells the milliseconds from that tap to the frame with the feedback. */
export async function answerQuestion(page: Page): Promise<number> {
  await fillIn(page);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let tappedAt = 0;
        const seen = new MutationObserver(() => {
          if (!document.querySelector('main[data-step="feedback"]')) return;
          seen.disconnect();
          // The frame that shows it has been made when the task after it runs.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - tappedAt)));
        });
        seen.observe(document.body, { subtree: true, childList: true, attributes: true });
        requestAnimationFrame(() => {
          tappedAt = performance.now();
          document.querySelector<HTMLButtonElement>('[data-action="check"]')?.click();
        });
      }),
  );
}

/** Goes on through feedback and lessons until a question stands there. */
export async function goToQuestion(page: Page): Promise<void> {
  for (let steps = 0; steps < 20; steps++) {
    const main = page.locator('main[data-step]');
    await main.waitFor({ timeout: STEP_MS });
    if ((await main.getAttribute('data-step')) === 'item') return;
    const before = await main.getAttribute('data-about');
    await tap(page, '[data-action="go-on"]:enabled');
    await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor({ timeout: STEP_MS });
  }
  throw new Error('Must come to a question within 20 steps');
}

/**
 * Taps until the answer is complete. A tap that comes before the app listens again does nothing, as on any screen, so
 * each is looked after. No named functions: the loader of the benchmarks gives those a helper that the page has not.
 */
async function fillIn(page: Page): Promise<void> {
  await page.evaluate(async (withinMs) => {
    for (const until = Date.now() + withinMs; Date.now() < until; ) {
      if (document.querySelector('[data-action="check"]:enabled')) return;
      const part = 'input[type="radio"]:not(:checked), [data-key="1"], [data-drop="tray"] [data-card]';
      document.querySelector('article[data-item]')?.querySelector<HTMLElement>(part)?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    }
    throw new Error('Must be able to check an answer, got a button that stays off');
  }, STEP_MS);
}

/** Without the driver's own wait for a button to rest: on a slowed machine that takes longer than the deed. */
async function tap(page: Page, what: string): Promise<void> {
  await page.locator(what).first().dispatchEvent('click', {}, { timeout: STEP_MS });
}
