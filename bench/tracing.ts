// How well are answers of learners foreseen whom no model has met? Public or own data in the format of the reader, ours
// beside simple models from the same run, and beside what others measured where the data come with such a table.
import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { aucGain } from '../src/tracing/fit/bootstrap.ts';
import type { BenchOptions, BenchReport, TracingOptions } from './report.ts';
import { readBaselines } from './tracing/baselines.ts';
import { type DataSet, findSets, readSet, toSetName, WHERE_DATA_COME_FROM } from './tracing/files.ts';
import { type MeasuredRow, measureModel } from './tracing/measure.ts';
import type { TracingModel } from './tracing/model.ts';
import { SHIPPED, TRACING_MODELS } from './tracing/models.ts';
import { toReliabilitySvg } from './tracing/reliability-svg.ts';
import { type ComparedRow, curveLines, overviewLines, type SetRows, setLines } from './tracing/table.ts';

const DATA = '../shared/kt';

export async function benchTracing({ tracing }: BenchOptions): Promise<BenchReport> {
  const models = chooseModels(tracing);
  const data = tracing.data ?? DATA;
  const sets: SetRows[] = [];
  const picture = tracing.calibration === '' ? null : tracing.calibration;
  const unwritable = picture === null ? null : whyUnwritable(picture);
  if (unwritable !== null) refuse([unwritable]);
  const started = performance.now();
  for (const set of chooseSets(tracing, data)) {
    sets.push(measureSet(set, models));
    // A run over all sets is long: whoever waits sees how far it is.
    if (tracing.all) console.error(`${set.name} is measured`);
  }
  if (picture !== null) writePicture(picture, sets);
  const folder = tracing.all ? data : dirname(tracing.test ?? '');
  return toReport(sets, readBaselines(folder), tracing, (performance.now() - started) / 1000);
}

/** Asked before anything is measured, which takes minutes. */
function whyUnwritable(path: string): string | null {
  const folder = dirname(path);
  if (!existsSync(folder)) return `There is no folder ${folder}`;
  const exists = existsSync(path);
  if (exists && !statSync(path).isFile()) return `--calibration takes a file to write; ${path} is none`;
  try {
    accessSync(exists ? path : folder, constants.W_OK);
    return null;
  } catch {
    return `${path} cannot be written`;
  }
}

function chooseModels({ model, all }: TracingOptions): readonly TracingModel[] {
  const everything = [...TRACING_MODELS.values()];
  if (model === 'all' || (model === null && all)) return everything;
  return (model ?? SHIPPED).split(',').map((name) => {
    const found = TRACING_MODELS.get(name);
    return (
      found ?? refuse([`--model knows ${everything.map((one) => one.name).join(', ')} and all; got ${name}`])
    );
  });
}

function chooseSets({ train, test, all }: TracingOptions, data: string): readonly DataSet[] {
  if (all) {
    const found = findSets(data);
    return found.length > 0 ? found : refuse([`There are no data in ${data}`, '', ...WHERE_DATA_COME_FROM]);
  }
  if (train === null || test === null) {
    return refuse([
      'npm run bench -- tracing --train FILE[,FILE] --test FILE [--model NAME[,NAME]|all] [--calibration [FILE.svg]]',
      'npm run bench -- tracing --all [--data DIR] [--model NAME[,NAME]] [--calibration [FILE.svg]]',
      '',
      ...WHERE_DATA_COME_FROM,
    ]);
  }
  return [{ name: toSetName(test) ?? test, train: train.split(','), test }];
}

function measureSet(set: DataSet, models: readonly TracingModel[]): SetRows {
  const read = readSet(set);
  if (!read.ok) return refuse(read.problem);
  const { train, test } = read.value;
  const known = new Set(train.learners);
  const names = [...set.train, set.test].map(toSetName);
  return {
    name: set.name,
    learners: test.learners.length,
    learnersInBoth: test.learners.filter((learner) => known.has(learner)).length,
    comparable: set.train.length === 1 && names.every((name) => name === set.name),
    rows: compareToFirst(models.map((model) => measureModel(model, read.value))),
  };
}

/** The draws themselves are not kept: two hundred of each row. */
function compareToFirst(rows: readonly MeasuredRow[]): readonly ComparedRow[] {
  const first = rows[0]?.draws ?? [];
  return rows.map(({ draws, ...row }, at) => ({
    ...row,
    firstGains: at === 0 ? null : aucGain(first, draws),
  }));
}

function writePicture(path: string, sets: readonly SetRows[]): void {
  const panels = sets.flatMap(({ name, rows }) =>
    rows.map(({ model, curve }) => ({ title: `${name}, ${model}`, curve })),
  );
  writeFileSync(path, toReliabilitySvg(panels));
}

function toReport(
  sets: readonly SetRows[],
  baselines: ReturnType<typeof readBaselines>,
  { calibration, all }: TracingOptions,
  seconds: number,
): BenchReport {
  const besides = new Map(
    [...TRACING_MODELS.values()].flatMap(({ name, baseline }) =>
      baseline === null ? [] : [[name, baseline]],
    ),
  );
  const curves = sets.flatMap(({ name, rows }) =>
    rows.flatMap(({ model, curve }) => curveLines(`${name}, ${model}`, curve)),
  );
  const flat = sets.map(({ name, rows }) => ({ set: name, models: rows, ...beside(name, baselines) }));
  const [only] = sets;
  const single = only?.rows.length === 1 ? only.rows[0] : { models: only?.rows };
  return {
    about: { took: `${seconds.toFixed(0)} s` },
    figures: {},
    lines: [
      ...sets.flatMap(setLines),
      ...(calibration === null ? [] : curves),
      ...overviewLines(sets, baselines, besides),
    ],
    more: all ? { sets: flat } : { ...single },
  };
}

function beside(set: string, baselines: ReturnType<typeof readBaselines>) {
  const aucs = [...baselines].flatMap(([model, row]) => {
    const auc = row.get(set);
    return auc === undefined ? [] : [[model, auc] as const];
  });
  return { baselines: Object.fromEntries(aucs) };
}

/** Called wrongly, or with files that cannot be used: said in words, and nothing is measured. */
function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}
