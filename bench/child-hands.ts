// A child's hands for the generated pack: answers whatever is asked, in the page itself, so that the driver's own way
// to the page does not count.
import type { Page } from 'playwright-core';

/** Longest wait for one step of a slowed app. */
const STEP_MS = 60_000;

/** Fills the question in, taps *Check*, and tells the milliseconds from that tap to the frame with the feedback. */
export async function answerQuestion(page: Page): Promise<number> {
  await fillIn(page);
  await page.locator('[data-action="check"]:enabled').waitFor({ timeout: STEP_MS });
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
    await page.locator('[data-action="go-on"]').click({ timeout: STEP_MS });
    await page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor({ timeout: STEP_MS });
  }
  throw new Error('Must come to a question within 20 steps');
}

/** Nothing here may be a named function: the loader that runs the benchmarks would give it a helper the page has not. */
async function fillIn(page: Page): Promise<void> {
  const cards = await page.evaluate(() => {
    const article = document.querySelector('article[data-item]');
    const simple = article?.querySelector<HTMLElement>('input[type="radio"], [data-key="1"]');
    simple?.click();
    return [...(article?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].map(
      ({ dataset }) => dataset.card,
    );
  });
  for (const id of cards) await page.locator(`article [data-card="${id}"]`).click({ timeout: STEP_MS });
}
