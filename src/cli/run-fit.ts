// Fits a pack's model to answers and writes a model file, if it is better than what stands without it.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { StoredEvent } from '../domain/event.ts';
import type { PackId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Answers, pickAnswers } from '../tracing/fit/answers.ts';
import { readAnswersCsv } from '../tracing/fit/answers-csv.ts';
import { toFaultText } from '../tracing/fit/csv-faults.ts';
import { type Consented, onlyConsented } from '../tutoring/consented.ts';
import { gatherAnswers } from '../tutoring/log-answers.ts';
import { readLogs } from './fit-log.ts';
import { type FitPack, readFitPack } from './fit-pack.ts';
import { fitAndMeasure, isBetter, toReport } from './fit-report.ts';

const USAGE = `npm run fit -- --pack DIR|FILE --log FILE[,FILE] [-o FILE]    from backups, or lines of JSON, an event each
npm run fit -- --pack DIR|FILE --train CSV[,CSV] [-o FILE]  from tables: user,item,skills,time,correct; skills and
                                                            items by their ids in the pack, skills joined by ;
  -o FILE    where to write, the pack's name and .banyan-model unless told otherwise, for tablets that have the
             pack; model.bin in the pack's folder makes it part of the pack
  --anyway   writes also what is no better than the pack without a model, or is fitted to too little
  --consents-elsewhere   the families' consents to retraining are kept on paper or elsewhere: of a log also those count
             of whom none is written down. Who refused is left out either way`;

/** Below these, what is measured on a tenth of the learners is chance. Ours; AUC over 3 learners moves by 0.1. */
const LEAST_LEARNERS = 30;
const LEAST_ANSWERS = 1_000;
/** Share of answers on what the pack does not have; above, somebody has to say that it is meant so. */
const MOST_UNKNOWN = 0.1;
/** Of a log, by their answers. */
const MOST_PACKS = 5;
const FILE_ENDING = '.banyan-model';
const NOTHING_WRITTEN = 'Nothing was written; --anyway writes it.';

interface Gathered {
  /** The log; empty for a table, which tells of no lessons. */
  readonly events: readonly StoredEvent[];
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
  readonly consentsElsewhere: boolean;
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
    'consents-elsewhere': { type: 'boolean' },
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ args: [...words], options }));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { pack, log, train, output = null, anyway = false } = values;
  const consentsElsewhere = values['consents-elsewhere'] ?? false;
  if (pack === undefined) return fail('Say for which pack: --pack.');
  if ((log === undefined) === (train === undefined)) return fail('Say from what: either --log or --train.');
  const files = (log ?? train ?? '').split(',').filter((file) => file !== '');
  const missing = [pack, ...files].find((path) => !existsSync(path));
  if (missing !== undefined) return fail(`There is no ${missing}.`);
  if (files.length === 0) return fail('Say from which file.');
  const folder = files.find((path) => !statSync(path).isFile());
  if (folder !== undefined) return fail(`${folder} is no file.`);
  // Asked before the fit, which takes a while and would be lost.
  const target = dirname(output ?? '.');
  if (!existsSync(target) || !statSync(target).isDirectory()) return fail(`There is no folder ${target}.`);
  return ok({ pack, files, isLog: log !== undefined, output, anyway, consentsElsewhere });
}

function readAnswers(
  { files, isLog, consentsElsewhere }: Call,
  { id, vocabulary }: FitPack,
): Result<Gathered, readonly string[]> {
  if (isLog) {
    const events = readLogs(files);
    if (!events.ok) return events;
    const consented = onlyConsented(events.value, { unsaidToo: consentsElsewhere });
    const { answers, goneItems } = gatherAnswers(consented.events, id, vocabulary);
    const leftOut = toLeftOut(consented);
    if (answers.rows === 0) return fail([...nothingOf(events.value, id), ...leftOut]);
    const gone = `${goneItems} answers are on items that the pack does not have any more`;
    return ok({ answers, events: consented.events, notes: [...leftOut, ...(goneItems > 0 ? [gone] : [])] });
  }
  const tables: { readonly name: string; readonly text: string }[] = [];
  for (const name of files) {
    const text = readTable(name);
    if (!text.ok) return text;
    tables.push({ name, text: text.value });
  }
  const read = readAnswersCsv(tables, vocabulary);
  return read.ok
    ? ok({ answers: read.value.answers, events: [], notes: [] })
    : fail(read.problem.map(toFaultText));
}

function toLeftOut({ refused, unsaid }: Consented): readonly string[] {
  const lines: string[] = [];
  if (refused > 0)
    lines.push(`Left out: ${refused} learners, of whom the school wrote down that they do not want it.`);
  if (unsaid > 0) {
    lines.push(
      `Left out: ${unsaid} learners, of whom no consent to retraining is written down.`,
      'Where it is kept elsewhere, --consents-elsewhere takes them in.',
    );
  }
  return lines;
}

/** A log of other packs: which they are says whether another one was meant. */
function nothingOf(events: readonly StoredEvent[], pack: PackId): readonly string[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (event.type !== 'answered' || !('pack' in event) || typeof event.pack !== 'string') continue;
    counts.set(event.pack, (counts.get(event.pack) ?? 0) + 1);
  }
  const others = [...counts].filter(([id]) => id !== pack).sort(([, a], [, b]) => b - a);
  const told = others.slice(0, MOST_PACKS).map(([id, count]) => `${id} (${count})`);
  const what = `There is nothing to fit: the log has no answers on ${pack} that count.`;
  return told.length > 0 ? [what, `It has answers on ${told.join(', ')}: was another pack meant?`] : [what];
}

/** Gzip is known by its first two bytes, whatever the file is called. */
function readTable(path: string): Result<string, readonly string[]> {
  try {
    const bytes = readFileSync(path);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return ok((isGzip ? gunzipSync(bytes) : bytes).toString('utf8'));
  } catch (error) {
    return fail([`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function fitAndWrite(
  call: Call,
  pack: FitPack,
  { answers: all, events, notes }: Gathered,
  nowMs: number,
): Said {
  const answers = pickAnswers(all, (row) => isOfPack(all, row, call.isLog));
  const learners = answers.starts.length - 1;
  const unknown = all.rows - answers.rows;
  const known = answers.rows;
  if (learners < 2 || known === 0) {
    return failed([
      `There is nothing to fit: ${known} answers of ${learners} learners on ${pack.id}.`,
      ...(unknown > 0
        ? [`${unknown} are on items or skills that it does not have: was another pack meant?`]
        : []),
    ]);
  }
  const lines = [...notes];
  if (unknown > 0) {
    lines.push(`${unknown} answers are on items or skills that ${pack.id} does not have, and do not count.`);
    if (unknown > all.rows * MOST_UNKNOWN && !call.anyway) {
      return failed([...lines, 'So many are unknown that another pack may be meant.', NOTHING_WRITTEN]);
    }
  }
  if (learners < LEAST_LEARNERS || known < LEAST_ANSWERS) {
    lines.push(
      `There is too little: ${known} answers of ${learners} learners.`,
      `At least ${LEAST_ANSWERS} answers of ${LEAST_LEARNERS} learners make a model that can be trusted.`,
    );
    if (!call.anyway) return failed([...lines, NOTHING_WRITTEN]);
  }
  const fitted = fitAndMeasure(pack, answers, events, nowMs);
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

/** On an item of the pack, and on one of its skills at least. A log may tell of items that have gone since. */
function isOfPack({ item, skillSet, skillSets }: Answers, row: number, isLog: boolean): boolean {
  const set = skillSets[skillSet[row] ?? 0] ?? [];
  return (isLog || (item[row] ?? -1) >= 0) && set.some((skill) => skill >= 0);
}
