// How Chromium is started, in tests and in scripts: without a window, without calls home, without a sandbox only
// for root, which Chromium refuses to sandbox.
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For Playwright's `launch` and `launchPersistentContext`; the path is what `findChromium` gave. */
export function launchOptions(executablePath: string) {
  const isRoot = process.getuid?.() === 0;
  return { executablePath, headless: true, chromiumSandbox: !isRoot, args: FLAGS };
}
