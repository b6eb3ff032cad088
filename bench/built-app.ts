// The app as it ships: built from what lies in the checkout now, or taken when it is that already.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { APP_FOLDER, PROJECT } from '../src/cli/project.ts';
import { isBuilt, sourceStamp } from '../src/cli/source-stamp.ts';
import type { BenchPack } from './bench-pack.ts';

/** The folder of the built app. */
export async function buildApp(): Promise<string> {
  if (!(await isBuilt(await sourceStamp()))) {
    const words = ['--import', 'tsx', join(PROJECT, 'src/cli/build.ts')];
    const { status } = spawnSync(process.execPath, words, { cwd: PROJECT, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error(`The build must end with 0, got ${status}`);
  }
  return join(PROJECT, APP_FOLDER);
}

/** The app in a folder of its own, with other packs on offer than those that ship. */
export async function copyApp(app: string, to: string, offered: readonly BenchPack[]): Promise<void> {
  const packs = join(app, 'packs');
  await cp(app, to, { recursive: true, filter: (path) => path !== packs });
  await offerPacks(to, offered);
}

/** Puts packs beside the app, as the site's next version would. */
export async function offerPacks(app: string, offered: readonly BenchPack[]): Promise<void> {
  const packs = join(app, 'packs');
  await mkdir(packs, { recursive: true });
  for (const { entry, archive } of offered) await writeFile(join(packs, entry.file), archive);
  await writeFile(join(packs, 'index.json'), JSON.stringify(offered.map(({ entry }) => entry)));
}
