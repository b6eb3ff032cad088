// A Chromium process of our own, so that its whole tree can be held to the reference speed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../tests/support/chromium.ts';

const START_WITHIN_MS = 60_000;

export interface OwnBrowser {
  readonly pid: number;
  readonly browser: Browser;
  newPage(): Promise<Page>;
  /** Ends the process; resolves when it is gone. */
  close(): Promise<void>;
}

/** Starts Chromium on a profile folder; the window has a small tablet's size. */
export async function startBrowser(profile: string): Promise<OwnBrowser> {
  const flags = [
    ...CHROMIUM_FLAGS,
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--window-size=800,1280',
  ];
  const child = spawn(await findChromium(), [...flags, 'about:blank'], { stdio: 'ignore' });
  if (!child.pid) throw new Error('Chromium did not start');
  const port = await readDebuggingPort(profile, child);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium has no default context');
  return {
    pid: child.pid,
    browser,
    newPage: () => context.newPage(),
    close: async () => {
      const gone = once(child, 'exit');
      await browser.close();
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function readDebuggingPort(profile: string, child: ChildProcess): Promise<number> {
  for (const until = Date.now() + START_WITHIN_MS; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with code ${child.exitCode}`);
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = Number(text.split('\n')[0]);
    if (port) return port;
  }
  throw new Error('Chromium did not open its debugging port');
}
