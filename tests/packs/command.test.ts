// The command as an author runs it.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPacks } from '../../src/cli/build-packs.ts';
import { parsePackId } from '../../src/domain/ids.ts';
import { hashOf } from '../../src/packs/build.ts';
import { encodeModelFile } from '../../src/tracing/model-file.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixtureModel } from '../support/fixture-model.ts';
import { readArchive } from './archives.ts';
import { items } from './fixture-items.ts';
import { manifestSkills, manifestWith, type Sources, toFiles } from './fixture-pack.ts';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-pack-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function writePack(name: string, changes: Sources = {}): Promise<string> {
  const root = join(folder, name);
  for (const [path, bytes] of toFiles(changes)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
  return root;
}

async function pack(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const command = ['--import', 'tsx', 'src/cli/pack.ts', ...words];
  try {
    const { stdout } = await run(process.execPath, command);
    return { code: 0, out: stdout };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('stdout' in error)) throw error;
    return { code: Number(error.code), out: `${error.stdout}${'stderr' in error ? error.stderr : ''}` };
  }
}

test('build makes a file that check and show read, and that is whole', { timeout: 60_000 }, async () => {
  const source = await writePack('sources/fractions');
  const file = join(folder, 'out/fractions.zip');
  const built = await pack('build', source, '-o', file);
  expect(built).toMatchObject({ code: 0 });
  expect(built.out).toContain('2 skills, 11 items, 2 lessons, 2 misconceptions, in en ar');
  expect(built.out).toMatch(/wrong answers: \d+ of \d+ .*\nmisconceptions: \d+ shown by two items or more/);
  expect(readArchive(await readFile(file)).result.ok).toBe(true);
  expect(await pack('check', file, '--draft', '--seeds', '2')).toMatchObject({ code: 0 });
  const shown = await pack('show', file);
  expect(shown.code).toBe(0);
  expect(shown.out).toMatch(/org\.example\.fractions 1\.2\.0/);
  expect(shown.out).toMatch(/\* add +7 +7 +1/);
});

test('check tells each fault with file and line and ends with 1', { timeout: 60_000 }, async () => {
  const broken = items.map((item, index) => (index === 1 ? { ...item, skill: 'nowhere' } : item));
  const source = await writePack('broken', { 'items/all.jsonl': broken });
  const { code, out } = await pack('check', source, '--draft', '--only', 'items/');
  expect(code).toBe(1);
  expect(out).toContain(
    `${join(source, 'items/all.jsonl')}:2: dangling: add.choose: pack.json has no skill "nowhere"`,
  );
  expect(await pack('build', source)).toMatchObject({ code: 1 });
});

test('a damaged file is told as such, a wrong call shows how to call', { timeout: 60_000 }, async () => {
  const file = join(folder, 'cut.zip');
  await writeFile(file, 'PK');
  const damaged = await pack('check', file);
  expect(damaged.code).toBe(1);
  expect(damaged.out).toContain('pack/damaged');
  const wrong = await pack('mend', folder);
  expect(wrong.code).toBe(2);
  expect(wrong.out).toContain('npm run pack -- check');
});

test('all packs are built with a catalogue that says what each is', { timeout: 60_000 }, async () => {
  await writePack('sources/fractions');
  const out = join(folder, 'packs');
  const [entry] = await buildPacks(join(folder, 'sources'), out);
  expect(JSON.parse(await readFile(join(out, 'index.json'), 'utf8'))).toEqual([entry]);
  const archive = await readFile(join(out, 'fractions-1.2.0.zip'));
  expect(entry).toMatchObject({
    id: 'org.example.fractions',
    version: '1.2.0',
    file: 'fractions-1.2.0.zip',
    sizeBytes: archive.length,
    sha256: hashOf(archive),
    title: { en: 'Fractions', ar: 'ع Fractions' },
    languages: [
      { tag: 'en', review: 'teacher' },
      { tag: 'ar', review: 'machine' },
    ],
    skills: 2,
    items: 11,
  });
  expect(entry?.picture).toMatch(/^data:image\/svg\+xml;base64,/);
});

test('the catalogue begins with the pack for the youngest, which an empty tablet takes', {
  timeout: 60_000,
}, async () => {
  const grades = (from: number) => manifestSkills.map((skill) => ({ ...skill, grades: [from, from + 1] }));
  await writePack('two/a', {
    'pack.json': manifestWith({ id: 'org.example.a', skills: grades(5) }),
  });
  await writePack('two/b', { 'pack.json': manifestWith({ id: 'org.example.b', skills: grades(0) }) });
  const catalogue = await buildPacks(join(folder, 'two'), join(folder, 'packs-of-two'));
  expect(catalogue.map(({ id }) => id)).toEqual(['org.example.b', 'org.example.a']);
});

test('a pack with faults is not built into the app, and all of them are told', {
  timeout: 60_000,
}, async () => {
  await writePack('faulty/one', { 'text/en/all.json': { a: '$' } });
  await expect(buildPacks(join(folder, 'faulty'), join(folder, 'nothing'))).rejects.toThrow(
    /text\/en\/all\.json:/,
  );
});

test('a model that is not for the pack, or not whole, is told to its author', {
  timeout: 60_000,
}, async () => {
  const source = await writePack('models/fractions', {
    'model.json': '{"format":1,"skills":{"add":{"prior":2},"fly":{}}}',
  });
  await writeFile(join(source, 'model.bin'), modelOf('org.example.letters'));
  const { code, out } = await pack('check', source, '--draft', '--seeds', '1', '--only', 'model');
  expect(code).toBe(1);
  expect(out).toContain('model.json:0: shape: skills.add.prior: must be from 0.01 to 0.95, is 2');
  expect(out).toContain('model.json:0: dangling: skills.fly: pack.json has no such skill');
  expect(out).toContain('model.bin:0: dangling: it is for org.example.letters');
  await writeFile(join(source, 'model.bin'), modelOf('org.example.fractions'));
  const empty = await pack('check', source, '--draft', '--seeds', '1', '--only', 'model');
  expect(empty.out).toContain(
    'model.bin:0: format-newer: this version can read no section of it; it has none',
  );
  await writeFile(join(source, 'model.bin'), modelOf('org.example.fractions').subarray(0, -1));
  const built = await pack('build', source, '-o', join(folder, 'never.zip'));
  expect(built.code).toBe(1);
  expect(built.out).toMatch(/model\.bin:0: file-size: cut short: \d+ of \d+ bytes/);
  await expect(buildPacks(dirname(source), join(folder, 'never'))).rejects.toThrow(/model\.bin/);
});

test('a fitted model travels inside of the pack', { timeout: 60_000 }, async () => {
  const source = await writePack('fitted/fractions');
  const model = fixtureModel({});
  await writeFile(join(source, 'model.bin'), model);
  const file = join(folder, 'fitted.zip');
  expect(await pack('build', source, '-o', file)).toMatchObject({ code: 0 });
  expect(await pack('check', file, '--draft', '--seeds', '2')).toMatchObject({ code: 0 });
  expect(readArchive(await readFile(file)).files.get('model.bin')).toEqual(model);
});

function modelOf(pack: string): Uint8Array {
  const facts = { madeAtMs: 1, learners: 1, answers: 1, skills: [], sections: new Map() };
  return encodeModelFile({ pack: valueIn(parsePackId(pack)), ...facts });
}

test.each([
  [['check', 'x', '--sedes', '2'], "Unknown option '--sedes'"],
  [['check', '--seeds'], 'argument missing'],
  [['dance', 'x'], 'Say what to do with which pack.'],
  [['check', '/no/such/pack'], 'There is no /no/such/pack.'],
])('called as %j it says what is wrong and how it is called', { timeout: 60_000 }, async (words, said) => {
  const { code, out } = await pack(...words);
  expect(code).toBe(2);
  expect(out).toContain(said);
  expect(out).toContain('npm run pack -- check DIR|FILE');
});
