// Fits a pack's model to answers and writes a model file, if it is better than what stands without it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Answers } from '../tracing/fit/answers.ts';
import { readAnswersCsv } from '../tracing/fit/answers-csv.ts';
import { toFaultText } from '../tracing/fit/csv-faults.ts';
import { gatherAnswers } from '../tutoring/log-answers.ts';
import { readLogs } from './fit-log.ts';
import { type FitPack, readFitPack } from './fit-pack.ts';
import { fitAndMeasure, isBetter, toReport } from './fit-report.ts';

const USAGE = `npm run fit -- --pack DIR|FILE --log FILE[,FILE] [-o FILE]    from backups, or lines of JSON, an event each
npm run fit -- --pack DIR|FILE --train CSV[,CSV] [-o FILE]  from tables: user,item,skills,time,correct; skills and
                                                            items by their ids in the pack, skills joined by ;
  -o FILE    where to write, the pack's name and .banyan-model unless told otherwise, for tablets that have the
             pack; model.bin in the pack's folder makes it part of the pack
  --anyway   writes also what is no better than the pack without a model, or is fitted to too little`;

/** Below these, what is measured on a tenth of the learners is chance. Ours; AUC over 3 learners moves by 0.1. */
const LEAST_LEARNERS = 30;
const LEAST_ANSWERS = 1_000;
const FILE_ENDING = '.banyan-model';
const NOTHING_WRITTEN = 'Nothing was written; --anyway writes it.';

interface Gathered {
  readonly answers: Answers;
  /** What somebody should know of them. */
  readonly notes: readonly string[];
}

interface Call {
  readonly pack: string;
  readonly files: readonly string[];
  readonly isLog: boolean;
  readonly output: string | null;
  readonly anyway: boolean;
}

/** What is told, and how it ended: 0 when the file was written, 1 when not, 2 when it was called wrongly. */
export interface Said {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

export function runFit(words: readonly string[], nowMs: number): Said {
  const call = readCall(words);
  if (!call.ok) return { code: 2, lines: [call.problem, '', USAGE] };
  const pack = readFitPack(call.value.pack);
  if (!pack.ok) return failed(pack.problem);
  const answers = readAnswers(call.value, pack.value);
  return answers.ok ? fitAndWrite(call.value, pack.value, answers.value, nowMs) : failed(answers.problem);
}

const failed = (lines: readonly string[]): Said => ({ code: 1, lines });

function readCall(words: readonly string[]): Result<Call, string> {
  const text = { type: 'string' } as const;
  const options = {
    pack: text,
    log: text,
    train: text,
    output: { ...text, short: 'o' },
    anyway: { type: 'boolean' },
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ args: [...words], options }));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { pack, log, train, output = null, anyway = false } = values;
  if (pack === undefined) return fail('Say for which pack: --pack.');
  if ((log === undefined) === (train === undefined)) return fail('Say from what: either --log or --train.');
  const files = (log ?? train ?? '').split(',').filter((file) => file !== '');
  const missing = [pack, ...files].find((path) => !existsSync(path));
  if (missing !== undefined) return fail(`There is no ${missing}.`);
  if (files.length === 0) return fail('Say from which file.');
  return ok({ pack, files, isLog: log !== undefined, output, anyway });
}

function readAnswers(
  { files, isLog }: Call,
  { id, vocabulary }: FitPack,
): Result<Gathered, readonly string[]> {
  if (isLog) {
    const events = readLogs(files);
    if (!events.ok) return events;
    const { answers, goneItems } = gatherAnswers(events.value, id, vocabulary);
    const gone = `${goneItems} answers are on items that the pack does not have any more`;
    return ok({ answers, notes: goneItems > 0 ? [gone] : [] });
  }
  const tables = files.map((name) => ({ name, text: readTable(name) }));
  const read = readAnswersCsv(tables, vocabulary);
  return read.ok ? ok({ answers: read.value.answers, notes: [] }) : fail(read.problem.map(toFaultText));
}

function readTable(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function fitAndWrite(call: Call, pack: FitPack, { answers, notes }: Gathered, nowMs: number): Said {
  const learners = answers.starts.length - 1;
  const unknown = countUnknown(answers);
  const known = answers.rows - unknown;
  if (learners < 2 || known === 0) {
    return failed([`There is nothing to fit: ${known} answers of ${learners} learners on ${pack.id}.`]);
  }
  const lines = [...notes];
  if (unknown > 0) lines.push(`${unknown} answers are on none of the skills of ${pack.id}`);
  if (learners < LEAST_LEARNERS || known < LEAST_ANSWERS) {
    lines.push(
      `There is too little: ${known} answers of ${learners} learners.`,
      `At least ${LEAST_ANSWERS} answers of ${LEAST_LEARNERS} learners make a model that can be trusted.`,
    );
    if (!call.anyway) return failed([...lines, NOTHING_WRITTEN]);
  }
  const fitted = fitAndMeasure(pack, answers, nowMs);
  lines.push(...toReport(fitted));
  if (!isBetter(fitted)) {
    lines.push('It is no better than the pack without it.');
    if (!call.anyway) return failed([...lines, NOTHING_WRITTEN]);
  }
  return { code: 0, lines: [...lines, write(call.output ?? `${pack.id}${FILE_ENDING}`, fitted.bytes)] };
}

/** An archive packs what is in it; a file that goes by itself is packed here. */
function write(target: string, model: Uint8Array): string {
  const bytes = target.endsWith('.bin') ? model : gzipSync(model, { level: 9 });
  writeFileSync(target, bytes);
  return `${target}: ${Math.ceil(bytes.length / 1000)} kB`;
}

function countUnknown({ rows, skillSet, skillSets }: Answers): number {
  let count = 0;
  for (let row = 0; row < rows; row++) {
    if (skillSets[skillSet[row] ?? 0]?.every((skill) => skill < 0)) count += 1;
  }
  return count;
}
