// Chromium by Playwright, in tests and in scripts.
import { CHROMIUM_FLAGS } from './chromium.ts';

/** For Playwright's `launch` and `launchPersistentContext`; the path is what `findChromium` gave. */
export function launchOptions(executablePath: string) {
  // Playwright sets `--headless` and the sandbox by itself when it is told so.
  const own = ['--headless', '--no-sandbox'];
  return {
    executablePath,
    headless: true,
    chromiumSandbox: !CHROMIUM_FLAGS.includes('--no-sandbox'),
    args: CHROMIUM_FLAGS.filter((flag) => !own.includes(flag)),
  };
}
