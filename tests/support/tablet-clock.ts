// A tablet whose clock is somewhere else, and can be moved while the app runs.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Before any script of page and worker: a clock that runs on from wherever it is set to. */
const CLOCK = `
(() => {
  const RealDate = Date;
  let aheadMs = 0;
  const now = () => RealDate.now() + aheadMs;
  globalThis.Date = class extends RealDate {
    constructor(...parts) { if (parts.length > 0) super(...parts); else super(now()); }
    static now() { return now(); }
  };
  globalThis.setTabletClock = (ms) => { aheadMs = ms - RealDate.now(); };
})();
`;

/** A context in which it is `atMs`; without its service worker, so that the worker's script can be given the clock. */
export async function openClockedTablet(
  browser: Browser,
  atMs: number,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const prologue = `${CLOCK}setTabletClock(${atMs});`;
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en', ...options });
  await context.addInitScript(prologue);
  await context.route('**/assets/main-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${prologue}${await response.text()}` });
  });
  return context;
}

export async function setTabletClock(page: Page, atMs: number): Promise<void> {
  const set = (ms: number) =>
    (globalThis as unknown as { setTabletClock: (ms: number) => void }).setTabletClock(ms);
  await page.evaluate(set, atMs);
  for (const worker of page.workers()) await worker.evaluate(set, atMs);
}
