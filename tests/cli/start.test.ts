// Starting with a word behind it, as `npm start -- WORD` and `./banyan start WORD` have it, in processes of their own.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PROJECT } from '../../src/cli/project.ts';
import { START_SCRIPT } from '../../src/cli/release-texts.ts';

vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function run(program: string, words: readonly string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: folder, DATA_DIR: join(folder, 'data'), PORT: 'none' };
  return new Promise((resolve) =>
    execFile(program, words, { cwd: PROJECT, env }, (error, out, told) =>
      resolve({ code: Number(error?.code ?? 0), out, error: told }),
    ),
  );
}

const start = (...words: readonly string[]) =>
  run(process.execPath, ['--import', 'tsx', join(PROJECT, 'src/cli/start.ts'), ...words]);

test('a word that nobody knows is named, with what there is, before anything is built or started', async () => {
  const ended = await start('school', 'add');
  expect([ended.code, ended.out]).toEqual([2, '']);
  expect(ended.error).toContain('Starting takes no words, got "school add". Nothing was started.');
  expect(ended.error).toContain('PORT=8081 npm start');
  expect(ended.error).toContain('npm run relay -- help');
  expect(await readdir(folder)).toEqual([]);
});

test('whoever asks for help gets it, and that is no fault', async () => {
  const ended = await start('--help');
  expect([ended.code, ended.error]).toEqual([0, '']);
  expect(ended.out).toContain('starts the relay and serves the app');
});

test('the script of a release hands the words on to the program, and none where there are none', async () => {
  const script = join(folder, 'banyan');
  await writeFile(script, START_SCRIPT, { mode: 0o755 });
  await mkdir(join(folder, 'relay'));
  for (const name of ['main', 'admin']) {
    const program = `console.log(JSON.stringify(['${name}', ...process.argv.slice(2)]));`;
    await writeFile(join(folder, 'relay', `${name}.js`), program);
  }
  const said = async (...words: readonly string[]): Promise<unknown> =>
    JSON.parse((await run(script, words)).out);
  expect(await said('start', 'school')).toEqual(['main', 'school']);
  expect(await said('start')).toEqual(['main']);
  expect(await said()).toEqual(['main']);
  expect(await said('school', 'list')).toEqual(['admin', 'school', 'list']);
});

test('the program of a release refuses words itself', async () => {
  const ended = await run(process.execPath, ['--import', 'tsx', join(PROJECT, 'src/relay/main.ts'), 'list']);
  expect(ended.code).toBe(2);
  expect(ended.error).toContain('Starting takes no words, got "list".');
  expect(ended.error).toContain('./banyan help');
});
