// The database's native code for systems that are not this one, as the lock file names it: fetched by npm, checked
// against the lock file's digest, unpacked. What is fetched once stays in dist/native.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.ts';

const KEPT = join(PROJECT, 'dist/native');

/** The folder of the package, unpacked. Throws when it cannot be had or is not what the lock file names. */
export function fetchNative(name: string): string {
  const { version, integrity } = lockedAt(name);
  const folder = join(KEPT, `${name.replace(/[@/]/g, '_')}-${version}`);
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'package.tgz');
  if (digestOf(archive) !== integrity) {
    const said = run('npm', [
      'pack',
      `${name}@${version}`,
      '--pack-destination',
      folder,
      '--json',
      '--silent',
    ]);
    const file = nameIn(said);
    run('mv', [join(folder, file), archive]);
  }
  const digest = digestOf(archive);
  if (digest !== integrity)
    throw new Error(`${name}@${version} is not what the lock file names: got ${digest}`);
  run('tar', ['-xzf', archive, '-C', folder]);
  return join(folder, 'package');
}

function lockedAt(name: string): { readonly version: string; readonly integrity: string } {
  const lock: unknown = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
  const entry = fieldOf(fieldOf(lock, 'packages'), `node_modules/${name}`);
  const version = fieldOf(entry, 'version');
  const integrity = fieldOf(entry, 'integrity');
  if (typeof version !== 'string' || typeof integrity !== 'string' || !integrity.startsWith('sha512-')) {
    throw new Error(`The lock file must name ${name} with a digest`);
  }
  return { version, integrity };
}

function digestOf(file: string): string | null {
  try {
    return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  } catch {
    return null;
  }
}

function nameIn(said: string): string {
  const list: unknown = JSON.parse(said);
  const name = Array.isArray(list) ? fieldOf(list[0], 'filename') : undefined;
  if (typeof name !== 'string') throw new Error(`npm pack must name its file, got ${said.slice(0, 200)}`);
  return name.replace(/^@/, '').replace('/', '-');
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === field)?.[1]
    : undefined;
}

function run(command: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: PROJECT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${stderr}`);
  return stdout;
}
