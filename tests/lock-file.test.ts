import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../src/cli/project.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, Locked>>;

const packages: Packages = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')).packages;

/** `npm ci` refuses a lock file in which one of these is missing, on whatever platform it runs. */
function missing(locked: Packages): readonly string[] {
  return Object.entries(locked).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isThere(locked, path, name))
      .map((name) => `${path || 'package.json'} needs ${name}`),
  );
}

/** As Node looks for a package: beside whoever needs it, then outwards. */
function isThere(locked: Packages, path: string, name: string): boolean {
  if (locked[`${path === '' ? '' : `${path}/`}node_modules/${name}`]?.version) return true;
  return (
    path !== '' && isThere(locked, path.split('/node_modules/').slice(0, -1).join('/node_modules/'), name)
  );
}

test('every package that another needs, on any platform, is in the lock file', () => {
  expect(missing(packages)).toEqual([]);
});

test('the check notices a package that is missing', () => {
  const { 'node_modules/preact': _gone, ...rest } = packages;
  expect(missing(rest)).toContain('package.json needs preact');
});

test('the lock file names no registry', () => {
  const resolved = Object.values(packages).filter((locked) => locked.resolved !== undefined);
  expect(resolved).toEqual([]);
});
