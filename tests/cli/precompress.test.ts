import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../src/cli/precompress.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-precompress-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const TEXT = 'roots and crown '.repeat(100);

test('a file that gains by it gets siblings that unpack to the same bytes', async () => {
  await mkdir(join(folder, 'deep'));
  const path = join(folder, 'deep/main.js');
  await writeFile(path, TEXT);
  expect(await precompress(folder)).toBe(1);
  expect(brotliDecompressSync(await readFile(`${path}.br`)).toString()).toBe(TEXT);
  expect(gunzipSync(await readFile(`${path}.gz`)).toString()).toBe(TEXT);
});

test('packs, pictures and tiny files are left alone', async () => {
  for (const name of ['pack.zip', 'face.png', 'tree.webp']) await writeFile(join(folder, name), TEXT);
  await writeFile(join(folder, 'tiny.json'), '[]');
  expect(await precompress(folder)).toBe(0);
  expect((await readdir(folder)).length).toBe(4);
});

test('doing it twice changes nothing, and a file that became tiny loses its siblings', async () => {
  const path = join(folder, 'main.css');
  await writeFile(path, TEXT);
  await precompress(folder);
  const before = await readFile(`${path}.br`);
  await precompress(folder);
  expect((await readFile(`${path}.br`)).equals(before)).toBe(true);
  await writeFile(path, 'a{}');
  await precompress(folder);
  expect(await readdir(folder)).toEqual(['main.css']);
});
