// The archive that goes onto a Raspberry Pi: unpacked into an empty folder and started with nothing but node.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '../../src/cli/project.ts';
import { type Ask, answers, enrol, firstLearner, foundSchool, transportTo } from '../relay/school.ts';

const run = promisify(execFile);
const ARCHIVE = join(PROJECT, 'dist/release/banyan-0.1.0-linux.tar.gz');

let folder = '';
let place = '';
beforeAll(async () => {
  await release();
  folder = await mkdtemp(join(tmpdir(), 'banyan-release-'));
  await run('tar', ['-xzf', ARCHIVE, '-C', folder]);
  place = join(folder, 'banyan-0.1.0');
  await mkdir(join(folder, 'bin'));
  await symlink(process.execPath, join(folder, 'bin/node'));
}, 240_000);
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function release(): Promise<Buffer> {
  const program = ['--import', 'tsx', join(PROJECT, 'src/cli/release.ts')];
  const { stdout } = await run(process.execPath, program, { cwd: PROJECT });
  expect(stdout).toContain('Wrote dist/release/');
  return readFile(ARCHIVE);
}

/** Nothing of this machine but node. */
const surroundings = () => ({ PATH: join(folder, 'bin'), HOME: join(folder, 'home'), PORT: '0' });

async function startBanyan() {
  const child = spawn(join(place, 'banyan'), [], {
    env: surroundings(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const said: { readonly event?: string; readonly port?: number } = JSON.parse(line);
    if (said.event === 'started') return { child, url: `http://127.0.0.1:${said.port}` };
  }
  throw new Error('It ended before it listened');
}

const administer = async (...words: readonly string[]) =>
  (await run(join(place, 'banyan'), words, { env: surroundings() })).stdout;

test('it serves the app, enrols a school by its own command line and syncs', async () => {
  const { child, url } = await startBanyan();
  const ask: Ask = (path, init) => fetch(url + path, init);
  expect(await (await ask('/')).text()).toContain('Banyan');
  expect(await (await ask('/packs/index.json')).json()).toContainEqual(
    expect.objectContaining({ id: 'org.banyan.number-foundations' }),
  );
  const code = /: (\S+)\n/.exec(await administer('school', 'add', 'Hill', 'view'))?.[1];
  const school = await foundSchool();
  expect((await enrol(ask, school.founder, school, code)).status).toBe(200);
  const amina = firstLearner(school);
  // Enough chunks that the threads are used.
  await school.founder.write(...answers(amina, 2_000));
  expect((await school.founder.sync(transportTo(ask))).problem).toBeNull();
  expect(await administer('board')).toContain('Hill view: 3 learners, 1 class, 2006 events safe here');
  expect(await administer('verify')).toMatch(/^All is whole: [12] school/);
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
});

test('a backup taken while it runs is restored elsewhere', async () => {
  const { child } = await startBanyan();
  const file = join(folder, 'backup');
  expect(await administer('backup', file, '--yes')).toContain('Wrote');
  child.kill('SIGTERM');
  await once(child, 'exit');
  const elsewhere = { ...surroundings(), DATA_DIR: join(folder, 'elsewhere') };
  const restored = await run(join(place, 'banyan'), ['restore', file], { env: elsewhere });
  expect(restored.stdout).toMatch(/^Restored [12] school/);
});

test('it holds native code for both machines, no sources of ours and no path of the machine that made it', async () => {
  const machineOf = async (name: string) => {
    const file = await open(join(place, 'node_modules/@libsql', name, 'index.node'));
    const { buffer } = await file.read(Buffer.alloc(20), 0, 20, 0);
    await file.close();
    return [buffer.toString('latin1', 1, 4), buffer.readUInt16LE(18)];
  };
  // ELF's e_machine: 62 is x86-64, 183 is AArch64.
  expect(await machineOf('linux-x64-gnu')).toEqual(['ELF', 62]);
  expect(await machineOf('linux-arm64-gnu')).toEqual(['ELF', 183]);
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).filter((name) => /\.(map|ts|tsx)$/.test(name))).toEqual([]);
  for (const { parentPath, name } of files) {
    if (/\.(js|txt|json|html|service)$|^banyan$/.test(name)) {
      expect(await readFile(join(parentPath, name), 'utf8')).not.toContain(PROJECT);
    }
  }
});

test('made again from the same sources it is the same, byte for byte', async () => {
  const first = await readFile(ARCHIVE);
  expect((await release()).equals(first)).toBe(true);
});

test('without node it says what is missing', async () => {
  const empty = { PATH: join(folder, 'nothing'), HOME: folder };
  await expect(run(join(place, 'banyan'), [], { env: empty })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('needs Node'),
  });
});
