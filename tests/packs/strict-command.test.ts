// `check --strict` as an author runs it.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toFiles } from './fixture-pack.ts';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-strict-'));
  for (const [path, bytes] of toFiles()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(): Promise<string> {
  const words = ['check', '--strict', '--draft', '--seeds', '2', folder];
  try {
    return (await run(process.execPath, ['--import', 'tsx', 'src/cli/pack.ts', ...words])).stdout;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('stdout' in error)) throw error;
    return `${error.stdout}\nended with ${error.code}`;
  }
}

test('a finding is told with its place, and what strict.json accepts must be there', {
  timeout: 60_000,
}, async () => {
  const told = await check();
  expect(told).toContain(`${join(folder, 'items/all.jsonl')}:1: solution-falls-short: add.sum: `);
  expect(told).toMatch(/strict: \d+ findings\n/);
  expect(told).toContain('ended with 1');
  const accepted = [
    { rule: 'solution-falls-short', about: 'add.sum', reason: 'the sample has no real solution' },
    { rule: 'too-long', about: 'nowhere', reason: 'was too long in a version before' },
  ];
  await writeFile(join(folder, 'strict.json'), JSON.stringify(accepted));
  const again = await check();
  expect(again).not.toContain('solution-falls-short: add.sum:');
  expect(again).toContain('strict.json: too-long nowhere is not found any more: take it out');
});
