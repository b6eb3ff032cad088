import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '../../../src/cli/project.ts';
import { type CommandEnd, runBounded } from '../../support/bounded-command.ts';
import { generateCsv, HEAD } from './generated-answers.ts';

const FIELDS = [
  ...['model', 'auc', 'accuracy', 'rmse', 'logloss', 'ece', 'secureNextTwo'],
  ...['fitSeconds', 'predictMicros', 'updateMicros', 'modelBytes', 'rows'],
];

interface MeasuredSet {
  readonly set: string;
  readonly baselines: unknown;
  readonly models: readonly { readonly model: string; readonly auc: number; readonly logloss: number }[];
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-tracing-'));
  const train = generateCsv({ seed: 1, learners: 30, answers: 20 });
  const valid = generateCsv({ seed: 2, learners: 10, answers: 20, firstUser: 500 });
  await writeFile(join(folder, 'one.train.csv'), train);
  await writeFile(join(folder, 'one.valid.csv'), valid);
  await writeFile(join(folder, 'two.train.csv.gz'), gzipSync(train));
  await writeFile(join(folder, 'two.valid.csv.gz'), gzipSync(valid));
  await writeFile(
    join(folder, 'BASELINES.md'),
    '# Others\n\n## Train → valid\n\n| model | one | two |\n|---|---|---|\n| Item mean | 0.1234 | - |\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function bench(...words: readonly string[]): Promise<CommandEnd> {
  const main = join(PROJECT, 'bench/main.ts');
  return runBounded(process.execPath, ['--import', 'tsx', main, 'tracing', ...words], { timeoutMs: 50_000 });
}

const lastLine = (output: string): Record<string, unknown> =>
  JSON.parse(output.trim().split('\n').at(-1) ?? '');
const path = (name: string): string => join(folder, name);

describe('npm run bench -- tracing', () => {
  test('prints the figures of one model', async () => {
    const files = ['--train', path('one.train.csv'), '--test', path('one.valid.csv')];
    const { code, output } = await bench(...files, '--model', 'irt', '--json');
    expect(code).toBe(0);
    const figures = lastLine(output);
    expect(Object.keys(figures)).toEqual(expect.arrayContaining(FIELDS));
    expect(figures).toMatchObject({ name: 'banyan', bench: 'tracing', model: 'irt', rows: 200 });
  });

  test('fits on several files as on one', async () => {
    const { code, output } = await bench(
      ...['--train', `${path('one.train.csv')},${path('one.valid.csv')}`, '--test', path('one.valid.csv')],
      ...['--model', 'item-mean', '--json'],
    );
    expect(code).toBe(0);
    expect(output).toContain('10 of them were fitted on too');
    expect(lastLine(output)).toMatchObject({ model: 'item-mean', rows: 200 });
  });

  test('measures all sets of a folder beside what others reached, and draws the curves', async () => {
    const { code, output } = await bench(
      ...[
        '--all',
        '--data',
        folder,
        '--model',
        'item-mean,irt',
        '--calibration',
        path('curves.svg'),
        '--json',
      ],
    );
    expect(code).toBe(0);
    expect(output).toMatch(/item-mean +0\.\d{4} \(0\.1234\) +0\.\d{4}\n/);
    const { sets } = lastLine(output) as { sets: readonly MeasuredSet[] };
    expect(sets.map(({ set, baselines }) => [set, baselines])).toEqual([
      ['one', { 'Item mean': 0.1234 }],
      ['two', {}],
    ]);
    // The second set is the first one, gzipped.
    const [one, two] = sets.map(({ models }) =>
      models.map(({ model, auc, logloss }) => [model, auc, logloss]),
    );
    expect(two).toEqual(one);
    expect(one?.map(([model]) => model)).toEqual(['item-mean', 'irt']);
    const svg = await readFile(path('curves.svg'), 'utf8');
    for (const title of ['one, item-mean', 'one, irt', 'two, item-mean', 'two, irt'])
      expect(svg).toContain(title);
  });

  test('says of a faulty file what is wrong in which line', async () => {
    await writeFile(path('bad.csv'), `${HEAD}\n1,a,x,,1\n1,a,x,,7\n`);
    const { code, output } = await bench('--train', path('bad.csv'), '--test', path('one.valid.csv'));
    expect(code).toBe(2);
    expect(output).toContain('bad.csv, line 3: "correct" must be 0 or 1; it is "7"');
  });

  test('says where data come from when there are none', async () => {
    const missing = await bench('--train', path('none.csv'), '--test', path('one.valid.csv'));
    const empty = await bench('--all', '--data', path('nowhere'));
    const unsaid = await bench();
    for (const { code, output } of [missing, empty, unsaid]) {
      expect(code).toBe(2);
      expect(output).toMatch(/Gervet.*JEDM 2020/s);
      expect(output).not.toMatch(/^ +at /m);
    }
    expect(missing.output).toContain('none.csv');
    expect(unsaid.output).toContain('--train FILE[,FILE] --test FILE');
  });

  test('looks where the picture goes before it measures', async () => {
    const files = ['--train', path('one.train.csv'), '--test', path('one.valid.csv')];
    const { code, output } = await bench(...files, '--calibration', path('nowhere/curves.svg'));
    expect(code).toBe(2);
    expect(output).toContain('There is no folder');
    const onFolder = await bench(...files, '--model', 'item-mean', '--calibration', folder);
    expect(onFolder.code).toBe(2);
    expect(onFolder.output).toContain(`--calibration takes a file to write; ${folder} is none`);
  });

  test('says which option it does not know, without a trace', async () => {
    const { code, output } = await bench('--modle', 'irt');
    expect(code).toBe(2);
    expect(output).toMatch(/Unknown option '--modle'.*--model.*docs\/benchmarks\.md/);
    expect(output).not.toMatch(/^ +at /m);
  });

  test('knows its models by name', async () => {
    const files = ['--train', path('one.train.csv'), '--test', path('one.valid.csv')];
    const { code, output } = await bench(...files, '--model', 'oracle');
    expect(code).toBe(2);
    expect(output).toMatch(/--model knows .*item-mean.*got oracle/);
  });
});
