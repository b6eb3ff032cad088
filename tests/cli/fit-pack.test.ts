// What `npm run fit` says of a pack that is none, before it reads any answers.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFitPack } from '../../src/cli/fit-pack.ts';
import { problemIn } from '../support/event-samples.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-fit-pack-'));
  await mkdir(at('packs/numbers'), { recursive: true });
  await mkdir(at('empty'));
  await writeFile(at('packs/numbers/pack.json'), '{}');
  await writeFile(at('log.csv'), 'user');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a folder that is none of a pack is told as that, with the packs that lie in it', () => {
  expect(problemIn(readFitPack(at('packs')))).toEqual([
    `${at('packs')} is no folder of a pack: it has no pack.json.`,
    `Packs are in ${at('packs/numbers')}.`,
  ]);
  expect(problemIn(readFitPack(at('empty')))).toEqual([
    `${at('empty')} is no folder of a pack: it has no pack.json.`,
  ]);
});

test('of a pack with faults the first are told, and what tells all of them', () => {
  const [first] = problemIn(readFitPack(at('packs/numbers')));
  expect(first).toBe(
    `The pack in ${at('packs/numbers')} has faults; npm run pack -- check ${at('packs/numbers')} tells all:`,
  );
});

test('a file that is no pack is told as that', () => {
  expect(problemIn(readFitPack(at('log.csv')))).toEqual([
    `${at('log.csv')} is no pack that can be read:`,
    'log.csv: no ZIP archive',
  ]);
});
