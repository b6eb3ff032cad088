// Finds a Chromium for the browser tests, or gets one. In order: CHROME_PATH, the system's, Playwright's cache,
// Playwright's installer, apt-get. Whatever is found must start before it counts: some systems put a note to the
// user in its place.
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBounded } from './bounded-command.ts';

export interface Machine {
  readonly environment: NodeJS.ProcessEnv;
  readonly isRoot: boolean;
  /** Where browsers lie that are not on the PATH. */
  readonly commonPaths: readonly string[];
  /** The command that puts a Chromium into Playwright's cache. */
  readonly installer: readonly [string, ...string[]];
  readonly say: (line: string) => void;
}

const isRoot = process.getuid?.() === 0;

/** What Chromium is started with by hand: without a window, without calls home, no sandbox for root only. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--headless',
  // Chromium refuses to run as root with it.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const COMMON_PATHS = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What lies in a folder of Playwright's cache, over its versions and systems. */
const CACHED = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

const ATTEMPT_MS = 120_000;
const VERSION_MS = 20_000;

export const NO_CHROMIUM =
  'No Chromium was found and none could be installed: install one (Debian: apt-get install chromium) or set CHROME_PATH to it.';

export function thisMachine(): Machine {
  return {
    environment: process.env,
    isRoot,
    commonPaths: COMMON_PATHS,
    installer: [
      process.execPath,
      fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url)),
      'install',
      'chromium',
    ],
    say: (line) => console.log(line),
  };
}

/** The path of a Chromium that starts; throws with what to do when there is none and none could be had. */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const found =
    (await firstThatStarts(present(machine), machine)) ??
    (await afterPlaywright(machine)) ??
    (await afterApt(machine));
  if (found === null) throw new Error(NO_CHROMIUM);
  return found;
}

function present(machine: Machine): readonly string[] {
  const chosen = machine.environment.CHROME_PATH;
  return [...(chosen ? [chosen] : []), ...onPath(machine, NAMES), ...machine.commonPaths, ...cached(machine)];
}

function onPath({ environment }: Machine, names: readonly string[]): readonly string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The newest first; a whole Chromium before the shell without a window. */
function cached({ environment }: Machine): readonly string[] {
  const home = environment.HOME ?? homedir();
  const caches = [
    environment.PLAYWRIGHT_BROWSERS_PATH ?? join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
  ];
  return caches.flatMap((cache) => {
    const folders = listFolder(cache).filter((name) => /^chromium/.test(name));
    const ordered = folders.sort((a, b) => rank(b) - rank(a));
    return ordered.flatMap((folder) => CACHED.map((path) => join(cache, folder, path)));
  });
}

function rank(folder: string): number {
  const revision = Number(/(\d+)$/.exec(folder)?.[1] ?? 0);
  return folder.includes('headless') ? revision - 1e9 : revision;
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function firstThatStarts(paths: readonly string[], machine: Machine): Promise<string | null> {
  for (const path of paths) {
    const bounds = { timeoutMs: VERSION_MS, environment: machine.environment };
    const { code, output } = await runBounded(path, ['--version'], bounds);
    if (code === 0 && /chrom/i.test(output)) return path;
    if (path === machine.environment.CHROME_PATH)
      machine.say(`CHROME_PATH=${path} does not start; looking for another.`);
  }
  return null;
}

async function afterPlaywright(machine: Machine): Promise<string | null> {
  const [command, ...words] = machine.installer;
  machine.say('No Chromium here: asking Playwright for one (two minutes at most) …');
  await runBounded(command, words, { timeoutMs: ATTEMPT_MS, environment: machine.environment });
  return firstThatStarts(cached(machine), machine);
}

async function afterApt(machine: Machine): Promise<string | null> {
  if (!machine.isRoot || (await firstExisting(onPath(machine, ['apt-get']), machine)) === null) return null;
  machine.say('Asking apt-get for Chromium (two minutes at most) …');
  const environment = { ...machine.environment, DEBIAN_FRONTEND: 'noninteractive' };
  const script = 'apt-get update -q && apt-get install -yq --no-install-recommends chromium';
  await runBounded('/bin/sh', ['-c', script], { timeoutMs: ATTEMPT_MS, environment });
  return firstThatStarts(present(machine), machine);
}

async function firstExisting(paths: readonly string[], { environment }: Machine): Promise<string | null> {
  for (const path of paths) {
    const { code } = await runBounded(path, ['--version'], { timeoutMs: VERSION_MS, environment });
    if (code === 0) return path;
  }
  return null;
}
