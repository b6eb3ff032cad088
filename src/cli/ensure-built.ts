// Builds when something changed since the last build, in a process of its own: the bundler's memory goes back when it
// is done.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './project.ts';
import { isBuilt, sourceStamp } from './source-stamp.ts';

/** Resolves to the build's exit code; 0 also when there was nothing to do. */
export async function ensureBuilt(): Promise<number> {
  if (await isBuilt(await sourceStamp())) return 0;
  console.log('Building Banyan, once …');
  const build = ['--import', 'tsx', join(PROJECT, 'src/cli/build.ts')];
  // A test runner's surroundings would make another app of it: one for development, with this machine's paths in it.
  const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
  return spawnSync(process.execPath, build, { cwd: PROJECT, stdio: 'inherit', env }).status ?? 1;
}
