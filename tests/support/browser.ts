// Chromium for the browser tests, as their global setup found it.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { launchOptions } from './launch-options.ts';

/** A browser whose profile dies with it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions(inject('chromiumPath')));
}

/** A browser on a profile that stays: to be killed and opened again. */
export function openProfile(folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...launchOptions(inject('chromiumPath')), ...options });
}
