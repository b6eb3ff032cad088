import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium, type Machine } from './chromium.ts';

let home = '';
const said: string[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'banyan-chromium-'));
  said.length = 0;
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** A file that runs; `body` is what it does. */
async function program(path: string, body = 'echo "Chromium 156.0"'): Promise<string> {
  const whole = join(home, path);
  await mkdir(dirname(whole), { recursive: true });
  await writeFile(whole, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return whole;
}

/** Nothing but what a test puts into `home`. The shell's own commands stay reachable, behind it. */
function machine(change: Partial<Machine> & { readonly environment?: NodeJS.ProcessEnv } = {}): Machine {
  return {
    isRoot: false,
    commonPaths: [],
    installer: ['/bin/false'],
    say: (line) => said.push(line),
    ...change,
    environment: { HOME: home, PATH: join(home, 'bin'), ...change.environment },
  };
}

const CACHE = '.cache/ms-playwright';

test('the browser that CHROME_PATH names comes before all others', async () => {
  const chosen = await program('mine/browser');
  await program('bin/chromium');
  expect(await findChromium(machine({ environment: { CHROME_PATH: chosen } }))).toBe(chosen);
});

test('a CHROME_PATH that does not start is told and another browser is taken', async () => {
  const other = await program('bin/chromium');
  const found = await findChromium(machine({ environment: { CHROME_PATH: join(home, 'gone') } }));
  expect(found).toBe(other);
  expect(said.join()).toContain('does not start');
});

test('the system’s browser comes before Playwright’s', async () => {
  const system = await program('bin/google-chrome');
  await program(`${CACHE}/chromium-1200/chrome-linux/chrome`);
  expect(await findChromium(machine())).toBe(system);
});

test('a browser beside the PATH is found where browsers usually lie', async () => {
  const beside = await program('opt/chrome');
  expect(await findChromium(machine({ commonPaths: [beside] }))).toBe(beside);
});

test('a note to the user in place of the browser is passed over', async () => {
  await program('bin/chromium-browser', 'echo "please run: snap install chromium" >&2; exit 1');
  const cached = await program(`${CACHE}/chromium-1200/chrome-linux64/chrome`);
  expect(await findChromium(machine())).toBe(cached);
});

test('of several browsers in Playwright’s cache the newest whole one is taken', async () => {
  await program(`${CACHE}/chromium_headless_shell-1300/chrome-headless-shell-linux64/chrome-headless-shell`);
  await program(`${CACHE}/chromium-999/chrome-linux/chrome`);
  const newest = await program(`${CACHE}/chromium-1200/chrome-linux/chrome`);
  expect(await findChromium(machine())).toBe(newest);
});

test('when there is none, Playwright’s installer is asked and what it brings is used', async () => {
  const target = join(home, CACHE, 'chromium-1300/chrome-linux64/chrome');
  const installer = await program(
    'installer',
    `PATH=/usr/bin:/bin; mkdir -p "${dirname(target)}"; printf '#!/bin/sh\\necho Chromium 156' > "${target}"; chmod +x "${target}"`,
  );
  expect(await findChromium(machine({ installer: [installer] }))).toBe(target);
});

test('apt-get is asked last, and only by root', async () => {
  const target = join(home, 'bin/chromium');
  await program(
    'bin/apt-get',
    `PATH=/usr/bin:/bin; echo "$@" >> "${home}/asked"; [ "$1" = install ] && { printf '#!/bin/sh\\necho Chromium 156' > "${target}"; chmod +x "${target}"; }; exit 0`,
  );
  await expect(findChromium(machine())).rejects.toThrow();
  expect(await findChromium(machine({ isRoot: true }))).toBe(target);
  expect(await readFile(join(home, 'asked'), 'utf8')).toContain(
    'install -yq --no-install-recommends chromium',
  );
});

test('where nothing works one line says what to do', async () => {
  await expect(findChromium(machine({ isRoot: true }))).rejects.toThrow(
    /^No Chromium.*apt-get.*CHROME_PATH[^\n]*$/,
  );
});
