// Chromium as the browser tests use it: without a window, without calls home, without a sandbox only for root.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { inject } from 'vitest';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchOptions(executablePath: string) {
  const isRoot = process.getuid?.() === 0;
  return { executablePath, headless: true, chromiumSandbox: !isRoot, args: FLAGS };
}

/** A browser whose profile dies with it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions(inject('chromiumPath')));
}

/** A browser on a profile that stays: to be killed and opened again. */
export function openProfile(folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...launchOptions(inject('chromiumPath')), ...options });
}
