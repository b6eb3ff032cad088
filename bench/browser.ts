// A Chromium process of our own, so that its whole tree can be held to the reference speed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../tests/support/chromium.ts';

const PORT_FILE = 'DevToolsActivePort';
const LOCKS = ['SingletonLock', 'SingletonSocket', 'SingletonCookie'];
const START_WITHIN_MS = 60_000;
/** For one step of a slowed app. */
const STEP_WITHIN_MS = 120_000;
/** A profile is written down on the way out; a process that hangs is not waited for for ever. */
const END_WITHIN_MS = 20_000;

export interface OwnBrowser {
  readonly pid: number;
  /** A new, empty tab. Opening one costs the browser more than a small page does: it is done before it is slowed. */
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
    '--lang=en',
  ];
  // A copied profile brings the port and the lock of the browser that it was copied from.
  for (const name of [PORT_FILE, ...LOCKS]) await rm(join(profile, name), { force: true });
  const child = spawn(await findChromium(), [...flags, 'about:blank'], { stdio: 'ignore' });
  if (!child.pid) throw new Error('Chromium did not start');
  let driver: Browser | null = null;
  const drive = async (): Promise<Browser> => {
    driver ??= await chromium.connectOverCDP(door, { timeout: STEP_WITHIN_MS });
    return driver;
  };
  const door = `http://127.0.0.1:${await readDebuggingPort(profile, child)}`;
  return {
    pid: child.pid,
    newPage: async () => {
      const [context] = (await drive()).contexts();
      if (!context) throw new Error('Chromium has no default context');
      const page = await context.newPage();
      page.setDefaultTimeout(STEP_WITHIN_MS);
      return page;
    },
    close: async () => {
      const gone = child.exitCode === null ? once(child, 'exit') : Promise.resolve();
      // Asked politely it writes down what pages have stored; a signal ends it at once.
      const session = await (await drive()).newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      const late = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
      await gone;
      clearTimeout(late);
    },
  };
}

async function readDebuggingPort(profile: string, child: ChildProcess): Promise<number> {
  for (const until = Date.now() + START_WITHIN_MS; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with code ${child.exitCode}`);
    const text = await readFile(join(profile, PORT_FILE), 'utf8').catch(() => '');
    const port = Number(text.split('\n')[0]);
    if (port) return port;
  }
  throw new Error('Chromium did not open its debugging port');
}
