// Where the data of the tracing benchmark lie, and reading them. The project carries none of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import { type AnswersRead, readAnswersCsv } from '../../src/tracing/fit/answers-csv.ts';
import { toFaultText } from '../../src/tracing/fit/csv-faults.ts';

/** What a model is fitted on and what it is measured with; `name` is that of the data. */
export interface DataSet {
  readonly name: string;
  readonly train: readonly string[];
  readonly test: string;
}

export interface ReadSet {
  readonly name: string;
  readonly train: AnswersRead;
  /** Under the vocabulary of `train`. */
  readonly test: AnswersRead;
}

export const WHERE_DATA_COME_FROM = [
  'The public data are not part of the project. Each provider gives them out under terms of their own:',
  '  assistments09, statics, algebra05, spanish, assistments17: prepared by Gervet, Koedinger, Schneider & Mitchell',
  '    ("When is Deep Learning the Best Approach to Knowledge Tracing?", JEDM 2020) from ASSISTments, PSLC DataShop',
  '    and the KDD Cup 2010',
  '  assist2015, assist2017: prepared by Ghosh, Heffernan & Lan (AKT, KDD 2020) from ASSISTments',
  'A file has a first line user,item,skills,time,correct and a line an answer (docs/benchmarks.md). Name a folder with',
  'NAME.train.csv and NAME.valid.csv files, gzipped or not, with --data DIR, or files with --train and --test.',
];

/** The sets of a folder that have both parts, by name. */
export function findSets(folder: string): readonly DataSet[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.flatMap((file) => {
    const name = /^(.+)\.train\.csv(?:\.gz)?$/.exec(file)?.[1];
    if (name === undefined) return [];
    const valid = files.find((one) => one === `${name}.valid.csv.gz` || one === `${name}.valid.csv`);
    return valid === undefined ? [] : [{ name, train: [join(folder, file)], test: join(folder, valid) }];
  });
}

/**
 * Stamps of some public sources lie at the beginning of an answer, so that a fine gap would tell how long the answer took
 * that is to be predicted: every gap counts ten minutes at least, for all models alike.
 */
export const PUBLIC_STAMPS = { leastGapSeconds: 600 } as const;

/** `assistments09` of `…/assistments09.train.csv.gz`; null for a file that is called otherwise. */
export function toSetName(path: string): string | null {
  return /^(.+)\.(?:train|valid)\.csv(?:\.gz)?$/.exec(basename(path))?.[1] ?? null;
}

/** Problems are lines for people. */
export function readSet({ name, train, test }: DataSet): Result<ReadSet, readonly string[]> {
  const missing = [...train, test].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    return fail([...missing.map((path) => `There is no file ${path}`), '', ...WHERE_DATA_COME_FROM]);
  }
  const fitted = readFiles(train, null);
  if (!fitted.ok) return fitted;
  const measured = readFiles([test], fitted.value);
  if (!measured.ok) return measured;
  return ok({ name, train: fitted.value, test: measured.value });
}

function readFiles(
  paths: readonly string[],
  names: AnswersRead | null,
): Result<AnswersRead, readonly string[]> {
  const files: { readonly name: string; readonly text: string }[] = [];
  for (const path of paths) {
    const text = readText(path);
    if (!text.ok) return fail([text.problem]);
    files.push({ name: path, text: text.value });
  }
  const read = readAnswersCsv(files, names?.vocabulary ?? null, PUBLIC_STAMPS);
  return read.ok ? read : fail(read.problem.map(toFaultText));
}

/** Gzip is known by its first two bytes, whatever the file is called. */
function readText(path: string): Result<string, string> {
  try {
    const bytes = readFileSync(path);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return ok((isGzip ? gunzipSync(bytes) : bytes).toString('utf8'));
  } catch (error) {
    return fail(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
