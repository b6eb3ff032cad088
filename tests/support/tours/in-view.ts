// What has to be seen without scrolling, on a screen of this size.
import type { Locator } from 'playwright-core';
import { type Stage, settle } from '../tour-stage.ts';

/** Fails where any of it is beyond the screen's edge. */
export async function mustBeInView({ page }: Stage, what: Locator): Promise<void> {
  const screen = page.viewportSize();
  const box = await what.boundingBox();
  const isSeen = screen && box && box.y >= 0 && box.y + box.height <= screen.height;
  if (!isSeen) throw new Error(`Must be in view of ${JSON.stringify(screen)}, got ${JSON.stringify(box)}`);
}

/** The same on a laptop's screen; the screen is as it was afterwards. */
export async function mustBeInWideView(stage: Stage, what: Locator): Promise<void> {
  const { page } = stage;
  const before = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 800 });
  await settle(page);
  await mustBeInView(stage, what);
  if (before) await page.setViewportSize(before);
  await settle(page);
}

/** Fails where the foot goes on covering any of it, or it would have to be scrolled to. */
export async function mustBeAboveFoot({ page }: Stage, what: Locator): Promise<void> {
  const handle = await what.elementHandle();
  // A hint comes into sight with the frame after it is there.
  await page.waitForFunction((shown) => {
    const box = shown?.getBoundingClientRect();
    const foot = document.querySelector('[data-foot]')?.getBoundingClientRect();
    return box && foot && box.top >= 0 && box.bottom <= foot.top + 1;
  }, handle);
}
