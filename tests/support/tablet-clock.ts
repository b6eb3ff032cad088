// A tablet whose clock is somewhere else, and can be moved while the app runs.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Before any script of page and worker: a clock that runs on from wherever it is set to, or stands there. */
const clockThat = (stands: boolean) => `
(() => {
  const RealDate = Date;
  let aheadMs = 0;
  const real = () => ${stands ? 0 : 'RealDate.now()'};
  const now = () => real() + aheadMs;
  globalThis.Date = class extends RealDate {
    constructor(...parts) { if (parts.length > 0) super(...parts); else super(now()); }
    static now() { return now(); }
  };
  globalThis.setTabletClock = (ms) => { aheadMs = ms - real(); };
})();
`;

/** In the worker alone: whom it draws by chance (a learner, a stream) is the same in every run, and what follows of it. */
const DRAWN = `
(() => {
  let state = 20261122;
  Crypto.prototype.getRandomValues = (into) => {
    const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
    for (let at = 0; at < bytes.length; at++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      bytes[at] = state >>> 24;
    }
    return into;
  };
})();
`;

/** How a tablet differs from one of the shop. */
interface Steadiness {
  /** Its clock moves by `passTime` alone: how fast a child is depends on no machine. */
  readonly stands?: boolean;
  /** Which learner it is, and with that which questions come, depends on no chance. For a tablet that starts once. */
  readonly drawn?: boolean;
}

/** A context in which it is `atMs`; without its service worker, so that the worker's script can be given the clock. */
export async function openClockedTablet(
  browser: Browser,
  atMs: number,
  options: BrowserContextOptions = {},
  { stands = false, drawn = false }: Steadiness = {},
): Promise<BrowserContext> {
  const prologue = `${clockThat(stands)}setTabletClock(${atMs});`;
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en', ...options });
  await context.addInitScript(prologue);
  await context.route('**/assets/main-*.js', async (route) => {
    const response = await route.fetch();
    const own = `${prologue}${drawn ? DRAWN : ''}`;
    await route.fulfill({ response, body: `${own}${await response.text()}` });
  });
  return context;
}

export async function setTabletClock(page: Page, atMs: number): Promise<void> {
  const set = (ms: number) =>
    (globalThis as unknown as { setTabletClock: (ms: number) => void }).setTabletClock(ms);
  await page.evaluate(set, atMs);
  for (const worker of page.workers()) await worker.evaluate(set, atMs);
}

/** So much later at once, for page and worker: a child's thinking that nobody has to wait for. */
export async function passTime(page: Page, ms: number): Promise<void> {
  const set = (later: number) =>
    (globalThis as unknown as { setTabletClock: (ms: number) => void }).setTabletClock(Date.now() + later);
  await page.evaluate(set, ms);
  for (const worker of page.workers()) await worker.evaluate(set, ms);
}
