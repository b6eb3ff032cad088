// docs/make-a-pack.md, done as it says: its files written, its commands run.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '../../src/cli/project.ts';
import { columnTable } from '../../src/packs/import/csv/csv-columns.ts';
import { readArchive } from '../packs/archives.ts';

const run = promisify(execFile);
const PATIENCE = { timeout: 120_000 };
let folder = '';
let page = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-make-'));
  page = await readFile(join(PROJECT, 'docs/make-a-pack.md'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command of the page, the words behind `npm run pack --`, in the folder of a newcomer. */
async function pack(...words: readonly string[]): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    [
      '--import',
      join(PROJECT, 'node_modules/tsx/dist/loader.mjs'),
      join(PROJECT, 'src/cli/pack.ts'),
      ...words,
    ],
    { cwd: folder },
  );
  return stdout;
}

/** The commands of one section, cut into words. */
function commandsOf(title: string): readonly (readonly string[])[] {
  const blocks = [...sectionOf(title).matchAll(/```sh\n([^`]+)```/g)].map(([, block = '']) => block);
  return blocks
    .join('\n')
    .split('\n')
    .filter((line) => line.startsWith('npm run pack -- '))
    .map((line) =>
      [...line.slice('npm run pack -- '.length).matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    );
}

function sectionOf(title: string): string {
  return page.split(/^## /m).find((section) => section.startsWith(title)) ?? '';
}

/** Every file that the section shows: its name in the words before it, its text in the block. */
async function writeFilesOf(title: string, pattern: RegExp): Promise<number> {
  const found = [...sectionOf(title).matchAll(pattern)];
  for (const [, name = '', text = ''] of found) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return found.length;
}

const NAMED =
  /`((?:my-pack\/|sums|capitals)[a-z/.-]*\.(?:jsonl|json|csv|gift))`[^`]*(?:`\[a\]`[^`]*)?```[a-z]+\n([^`]+|[\s\S]+?)```/g;

test('from an empty folder to a pack', PATIENCE, async () => {
  expect(await writeFilesOf('From an empty folder', NAMED)).toBe(3);
  const [build = []] = commandsOf('From an empty folder');
  expect(await pack(...build)).toContain('1 skills, 2 items');
  expect(readArchive(await readFile(join(folder, 'my-pack.zip'))).result.ok).toBe(true);
  const lacking = await pack('check', 'my-pack').catch((error: { stdout: string }) => error.stdout);
  expect(lacking).toContain('forms');
  expect(await pack('check', 'my-pack', '--draft')).toContain('no faults');
  expect(await pack('show', 'my-pack')).toContain('org.myschool.first-sums 1.0.0');
});

test('from a spreadsheet to a pack, and again with something mended', PATIENCE, async () => {
  expect(await writeFilesOf('From a spreadsheet', NAMED)).toBe(1);
  const [importing = [], build = []] = commandsOf('From a spreadsheet');
  expect(await pack(...importing)).toContain('6 in the source, carried over: 6, changed: 0, left out: 0');
  expect(await pack(...build)).toContain('2 skills, 6 items, 0 lessons, 2 misconceptions');
  expect(readArchive(await readFile(join(folder, 'sums.zip'))).result.ok).toBe(true);
  expect(await pack(...importing)).toContain('org.myschool.sums 1.0.0');
  const table = await readFile(join(folder, 'sums.csv'), 'utf8');
  await writeFile(join(folder, 'sums.csv'), table.replace('Make 10 first.', 'Fill up to 10.'));
  expect(await pack(...importing, '--report', 'report.csv')).toContain('org.myschool.sums 1.0.1');
  expect(await readFile(join(folder, 'report.csv'), 'utf8')).toContain('How much is 8 + 5?');
});

test('skills in a second table of the same folder', PATIENCE, async () => {
  const [sums = '', skills = ''] = [...sectionOf('From a spreadsheet').matchAll(/```csv\n([^`]+)```/g)].map(
    ([, block = '']) => block,
  );
  await mkdir(join(folder, 'tables'));
  await writeFile(join(folder, 'tables/questions.csv'), sums);
  await writeFile(join(folder, 'tables/skills.csv'), skills);
  const told = await pack('import', 'tables', '--from', 'csv', '-o', 'tables-pack');
  expect(told).toContain('8 in the source, carried over: 8');
  const { skills: made } = JSON.parse(await readFile(join(folder, 'tables-pack/pack.json'), 'utf8'));
  expect(made).toMatchObject([{ prerequisites: [] }, { prerequisites: [made[0].id], grades: [3, 4] }]);
});

test('from a GIFT file to a pack', PATIENCE, async () => {
  expect(await writeFilesOf('From a GIFT file', NAMED)).toBe(1);
  const [importing = [], build = []] = commandsOf('From a GIFT file');
  expect(await pack(...importing)).toContain('4 in the source, carried over: 3, changed: 1, left out: 0');
  expect(await pack(...build)).toContain('1 skills, 4 items');
  expect(readArchive(await readFile(join(folder, 'capitals.zip'))).result.ok).toBe(true);
});

test('into another language, and with what is done again', PATIENCE, async () => {
  const title = 'Put a pack into your language';
  const [making = [], taking = [], checking = [], building = []] = commandsOf(title);
  expect(await pack(...making)).toContain('8 texts in en, 0 of them in sw already');
  expect(await readFile(join(folder, 'my-pack-sw/translation.csv'), 'utf8')).toContain(
    'Put the eggs together.',
  );
  expect(
    await writeFilesOf(title, /`(my-pack-sw\/translation\.csv)` half filled:\n\n```csv\n([^`]+)```/g),
  ).toBe(1);
  expect(await pack(...taking)).toContain('sw: 4 texts of the table, 4 in all');
  const checked = await pack(...checking);
  expect(checked).toContain('no faults');
  expect(checked).toContain('sw: 4 of 8 texts; still to be written: pack.description sums.eggs.hint');
  expect(await pack(...building)).toContain('4 texts in sw');
  expect(await pack('show', 'my-pack-sw.zip')).toContain('for org.myschool.first-sums from version 1.0.0 on');
  expect(await pack(...making)).toContain('8 texts in en, 4 of them in sw already');
  expect(await readFile(join(folder, 'my-pack-sw/translation.csv'), 'utf8')).toContain('Hesabu za kwanza');
  const texts = join(folder, 'my-pack-sw/text/sw/all.json');
  await writeFile(texts, (await readFile(texts, 'utf8')).replace('$[a] + [b]$', '$[a]$'));
  const told = await pack(...checking).catch((error: { stdout: string }) => error.stdout);
  expect(told).toMatch(/text\/sw\/all\.json:\d+: dangling: "sums\.two": .*\[b\]/);
});

test(
  'what a person changed is not written over, nor a folder that is from elsewhere, unless told',
  PATIENCE,
  async () => {
    const refusalOf = (...words: readonly string[]) =>
      pack(...words).then(
        () => ({ code: 0, words: '' }),
        (error: { code: number; stderr: string }) => ({ code: error.code, words: error.stderr }),
      );
    await writeFile(join(folder, 'mine.gift'), '::A::Is it? {T}');
    await writeFile(join(folder, 'other.gift'), '::B::Is it not? {F}');
    await pack('import', 'mine.gift', '-o', 'mine');
    expect(await refusalOf('import', 'other.gift', '-o', 'mine')).toMatchObject({
      code: 2,
      words: expect.stringContaining('mine was made from mine.gift'),
    });
    const items = join(folder, 'mine/items/imported.jsonl');
    const kept = (await readFile(items, 'utf8')).replace('"difficulty":2', '"difficulty":4');
    await writeFile(items, kept);
    expect(await refusalOf('import', 'mine.gift', '-o', 'mine')).toMatchObject({
      code: 2,
      words: expect.stringContaining('mine/items/imported.jsonl'),
    });
    expect(await readFile(items, 'utf8')).toBe(kept);
    await pack('import', 'mine.gift', '-o', 'mine', '--overwrite');
    expect(await readFile(items, 'utf8')).not.toBe(kept);
    expect(await refusalOf('import', 'mine.gift', '-o', 'my-pack')).toMatchObject({
      code: 2,
      words: expect.stringContaining('no earlier import'),
    });
    await writeFile(join(folder, 'letter.gift'), 'Dear all, nothing to ask.');
    expect(await refusalOf('import', 'letter.gift', '-o', 'letter')).toMatchObject({
      code: 1,
      words: expect.stringContaining('nothing of this format'),
    });
  },
);

test('the page lists every column that a table may have', () => {
  expect(page).toContain(columnTable('questions'));
  expect(page).toContain(columnTable('skills'));
});
