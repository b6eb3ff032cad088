// Before the browser tests: the app and the relay built from what lies here now, once, and a Chromium found.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { APP_FOLDER, PROJECT, RELAY_FOLDER } from '../../src/cli/project.ts';
import { isBuilt, sourceStamp } from '../../src/cli/source-stamp.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built app, packs included. */
    readonly appFolder: string;
    readonly relayFolder: string;
    readonly chromiumPath: string;
    /** Where the sites of tours are kept while the run lasts. */
    readonly tourSites: string;
  }
}

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const chromiumPath = await findChromium();
  if (!(await isBuilt(await sourceStamp()))) build();
  project.provide('appFolder', join(PROJECT, APP_FOLDER));
  project.provide('relayFolder', join(PROJECT, RELAY_FOLDER));
  project.provide('chromiumPath', chromiumPath);
  const tourSites = await mkdtemp(join(tmpdir(), 'banyan-tours-'));
  project.provide('tourSites', tourSites);
  return () => rm(tourSites, { recursive: true, force: true });
}

function build(): void {
  // Vitest's own NODE_ENV and VITEST would make another app of it.
  const { VITEST: _vitest, NODE_ENV: _mode, ...environment } = process.env;
  const words = ['--import', 'tsx', join(PROJECT, 'src/cli/build.ts')];
  const { status } = spawnSync(process.execPath, words, { cwd: PROJECT, stdio: 'inherit', env: environment });
  if (status !== 0) throw new Error(`The build must end with 0, got ${status}`);
}
