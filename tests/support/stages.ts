// What `npm test` consists of. Each stage is a command of its own that could be run by hand.
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../../src/cli/project.ts';
import { runBounded } from './bounded-command.ts';
import { type Counts, countTests } from './test-counts.ts';

export interface Stage {
  readonly name: string;
  run(): Promise<Counts>;
}

/** The whole should take less than 25 minutes on two cores; a stage that takes so long hangs. */
const STAGE_MS = 40 * 60_000;
const LONG_STAGE_MS = 6 * 60 * 60_000;
const CORES = 2;

const binary = (name: string) => join(PROJECT, 'node_modules/.bin', name);

export function createStages(long: boolean): readonly Stage[] {
  const timeoutMs = long ? LONG_STAGE_MS : STAGE_MS;
  const environment = { ...process.env, ...(long ? { BANYAN_LONG: '1' } : {}) };
  const vitest = (name: string, project: string): Stage => ({
    name,
    run: () => runVitest(project, timeoutMs, environment),
  });
  return [
    { name: 'format and lint', run: () => check('biome check', binary('biome'), ['check', '.']) },
    { name: 'types', run: checkTypes },
    vitest('units', 'unit'),
    vitest('laws', 'laws'),
    vitest('screens', 'ui'),
    vitest('browser and journeys', 'browser'),
  ];
}

/** Every folder with settings of its own is a program of its own. */
export function typePrograms(): readonly string[] {
  const folders = readdirSync(join(PROJECT, 'src')).map((name) => `src/${name}`);
  return [...folders, 'tests', 'bench'].filter((folder) =>
    existsSync(join(PROJECT, folder, 'tsconfig.json')),
  );
}

async function checkTypes(): Promise<Counts> {
  const waiting = [...typePrograms()];
  const done: Counts[] = [];
  const work = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      done.push(await check(`tsc -p ${folder}`, binary('tsc'), ['-p', folder]));
    }
  };
  await Promise.all(Array.from({ length: CORES }, work));
  return {
    passed: done.filter(({ failed }) => failed === 0).length,
    failed: done.filter(({ failed }) => failed > 0).length,
    notes: done.flatMap(({ notes }) => notes),
  };
}

/** A command that either holds or does not; what it says is shown when it does not. */
async function check(name: string, command: string, words: readonly string[]): Promise<Counts> {
  const { code, output } = await runBounded(command, words, { timeoutMs: STAGE_MS });
  if (code === 0) return { passed: 1, failed: 0, notes: [] };
  return { passed: 0, failed: 1, notes: [`${output.trim()}\n${name} failed`] };
}

async function runVitest(
  project: string,
  timeoutMs: number,
  environment: NodeJS.ProcessEnv,
): Promise<Counts> {
  const report = join(PROJECT, `dist/test-report-${project}.json`);
  await rm(report, { force: true });
  const words = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const onOutput = (text: string) => process.stdout.write(text);
  const { code } = await runBounded(binary('vitest'), words, { timeoutMs, environment, onOutput });
  return countTests(await readFile(report, 'utf8').catch(() => null), code);
}
