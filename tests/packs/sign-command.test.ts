// Keys and signatures as a publisher makes them at a command line.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keysVerb, signVerb } from '../../src/cli/pack-sign.ts';
import { hashOf } from '../../src/packs/build.ts';
import { alteredArchive } from '../support/hostile-archives.ts';
import { archive, readArchive } from './archives.ts';

const run = promisify(execFile);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-sign-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The verb as the command calls it: its exit code, and all that it says. */
function say(verb: (words: readonly string[]) => number, ...words: readonly string[]) {
  const lines: string[] = [];
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line: unknown) => void lines.push(String(line))),
  );
  const code = verb(words);
  for (const spy of spies) spy.mockRestore();
  return { code, out: lines.join('\n') };
}
const keys = (...words: readonly string[]) => say(keysVerb, ...words);
/** The command itself, in a process of its own. */
const show = async (file: string) =>
  (await run(process.execPath, ['--import', 'tsx', 'src/cli/pack.ts', 'show', file])).stdout;
const sign = (...words: readonly string[]) => say(signVerb, ...words);

test('a new key signs a pack, show tells whose it is, and the same key gives the same file', async () => {
  const [key, file, again] = [join(folder, 'key.json'), join(folder, 'p.zip'), join(folder, 'again.zip')];
  const made = keys('new', '-o', key);
  expect(made).toMatchObject({ code: 0 });
  expect(made.out).toContain('SECRET');
  const number = /number ([\d ]{19})/.exec(made.out)?.[1] ?? 'none';
  expect((await stat(key)).mode & 0o777).toBe(0o600);
  expect(keys('new', '-o', key)).toMatchObject({ code: 1 });
  expect(keys('show', key).out).toContain(number);
  await writeFile(file, archive);
  expect(await show(file)).toContain('not signed');
  expect(sign(file, '--key', key, '-o', again)).toMatchObject({ code: 0 });
  expect(sign(file, '--key', key)).toMatchObject({ code: 0 });
  expect(await show(file)).toContain(`signed by ${number}`);
  expect(hashOf(await readFile(file))).toBe(hashOf(await readFile(again)));
  // Signed once more it is the same: one signature a pack.
  expect(sign(file, '--key', key)).toMatchObject({ code: 0 });
  expect(hashOf(await readFile(file))).toBe(hashOf(await readFile(again)));
  expect(readArchive(await readFile(file)).result.ok).toBe(true);
  // The secret is nowhere in what travels.
  const { secret }: { readonly secret: string } = JSON.parse(await readFile(key, 'utf8'));
  expect((await readFile(file)).includes(Buffer.from(secret, 'hex'))).toBe(false);
  expect((await readFile(file)).includes(secret)).toBe(false);
}, 120_000);

test('what is no key, no pack or no file is said, and nothing is written', async () => {
  const file = join(folder, 'q.zip');
  await writeFile(file, alteredArchive(archive));
  const noKey = join(folder, 'no-key.json');
  await writeFile(noKey, '{"secret":"abc"}');
  const key = join(folder, 'other.json');
  keys('new', '-o', key);
  const before = hashOf(await readFile(file));
  expect(sign(file, '--key', key)).toMatchObject({ code: 1 });
  expect(sign(file, '--key', noKey)).toMatchObject({ code: 2 });
  expect(sign(join(folder, 'none.zip'), '--key', key)).toMatchObject({ code: 2 });
  expect(sign('content-packs/number-foundations', '--key', key)).toMatchObject({ code: 1 });
  expect(keys()).toMatchObject({ code: 2 });
  expect(hashOf(await readFile(file))).toBe(before);
}, 120_000);
