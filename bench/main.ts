// `npm run bench -- NAME [options] [--json]`: measures, never asserts. A table for people; with --json one object on
// the last line.
import { parseArgs } from 'node:util';
import type { BenchOptions, BenchReport } from './report.ts';

type Bench = (options: BenchOptions) => Promise<BenchReport>;

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  start: async () => (await import('./start.ts')).benchStart,
  selection: async () => (await import('./selection.ts')).benchSelection,
  pack: async () => (await import('./pack.ts')).benchPack,
  'import-oatutor': async () => (await import('./import-oatutor.ts')).benchImportOatutor,
  class: async () => (await import('./class.ts')).benchClass,
  sync: async () => (await import('./sync.ts')).benchSync,
  relay: async () => (await import('./relay.ts')).benchRelay,
  tutoring: async () => (await import('./tutoring.ts')).benchTutoring,
  tracing: async () => (await import('./tracing.ts')).benchTracing,
};

const { values, positionals } = readWords();
const name = positionals[0] ?? '';
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (!load) refuse(`npm run bench -- NAME, where NAME is one of: ${Object.keys(BENCHES).join(', ')}`);
const bench = await load();
const report = await bench({
  items: toCount('items', values.items),
  skills: toCount('skills', values.skills),
  runs: toCount('runs', values.runs),
  attempts: values.attempts === undefined ? null : toCount('attempts', values.attempts),
  peers: values.peers,
  store: toStore(values.store),
  workload: values.workload ?? null,
  learners: values.learners === undefined ? null : toCount('learners', values.learners),
  days: values.days === undefined ? null : toCount('days', values.days),
  seed: toCount('seed', values.seed),
  world: values.world ?? null,
  tracing: {
    train: values.train ?? null,
    test: values.test ?? null,
    model: values.model ?? null,
    all: values.all,
    data: values.data ?? null,
    calibration: values.calibration ?? null,
  },
});
print(name, report);
if (values.json) {
  const { about, figures, systems, more } = report;
  const flat = systems?.map((one) => ({ name: one.name, ...one.figures }));
  console.log(
    JSON.stringify({
      ...{ name: 'banyan', bench: name, ...about, ...figures },
      ...{ ...(flat && { systems: flat }), ...more },
    }),
  );
}

function readWords() {
  const options = {
    items: { type: 'string', default: '20000' },
    skills: { type: 'string', default: '500' },
    runs: { type: 'string', default: '10' },
    attempts: { type: 'string' },
    peers: { type: 'boolean', default: false },
    store: { type: 'string', default: 'sqlite' },
    workload: { type: 'string' },
    learners: { type: 'string' },
    days: { type: 'string' },
    seed: { type: 'string', default: '1' },
    world: { type: 'string' },
    train: { type: 'string' },
    test: { type: 'string' },
    model: { type: 'string' },
    all: { type: 'boolean', default: false },
    data: { type: 'string' },
    calibration: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: process.argv.slice(2).map(withCalibration), allowPositionals: true, options });
  } catch (error) {
    // A word that is no option: which one, without a trace and without how to escape it.
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    const known = Object.keys(options).map((option) => `--${option}`);
    return refuse(
      `${what}. Options are ${known.join(' ')}; docs/benchmarks.md says which bench takes which.`,
    );
  }
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

/** The one option whose value may be left out: without a file there is no picture. */
function withCalibration(word: string, at: number, words: readonly string[]): string {
  const isBare = word === '--calibration' && (words[at + 1] ?? '--').startsWith('--');
  return isBare ? '--calibration=' : word;
}

function toCount(option: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  return refuse(`--${option} must be a whole number above 0, got ${text}`);
}

function toStore(text: string): 'sqlite' | 'postgres' {
  if (text === 'sqlite' || text === 'postgres') return text;
  return refuse(`--store must be sqlite or postgres, got ${text}`);
}

function print(title: string, { about, figures, systems = [], lines = [] }: BenchReport): void {
  console.log(`\n${title}`);
  for (const [what, text] of Object.entries(about)) console.log(`  ${what}: ${text}`);
  for (const line of lines) console.log(`  ${line}`);
  printFigures(figures);
  for (const one of systems) {
    console.log(`\n  ${one.name}`);
    printFigures(one.figures);
  }
}

function printFigures(figures: Readonly<Record<string, number | null>>): void {
  const width = Math.max(...Object.keys(figures).map((one) => one.length));
  for (const [what, value] of Object.entries(figures)) {
    const text = value === null ? 'never' : Number.isInteger(value) ? String(value) : value.toFixed(2);
    console.log(`  ${what.padEnd(width)}  ${text}`);
  }
}
