// Tells whether dist/ was built from what lies in the checkout now, by content: times of files lie after a clone.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './project.ts';

const SOURCES = ['content-packs', 'public', 'src', 'index.html', 'package-lock.json', 'vite.config.ts'];
const STAMP = join(PROJECT, 'dist/source-stamp');

/** A digest of everything that a build is made of, and of the Node version that made it. */
export async function sourceStamp(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    for (const path of await filesBelow(source)) {
      hash.update(`\0${path}\0`).update(await readFile(join(PROJECT, path)));
    }
  }
  return hash.digest('hex');
}

export async function isBuilt(stamp: string): Promise<boolean> {
  return (await readFile(STAMP, 'utf8').catch(() => '')) === stamp;
}

/** To be called last: a build that was cut short leaves no stamp. */
export async function noteBuild(stamp: string): Promise<void> {
  await writeFile(STAMP, stamp);
}

export async function forgetBuild(): Promise<void> {
  await rm(STAMP, { force: true });
}

async function filesBelow(source: string): Promise<string[]> {
  const root = join(PROJECT, source);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [source];
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name).slice(PROJECT.length)).sort();
}
