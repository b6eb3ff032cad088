// What `npm run pack -- print` was asked for, and what it says.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseRegion, REGIONS } from '../domain/locale.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { buildPack } from '../packs/build.ts';
import { checkPack } from '../packs/check.ts';
import type { PackContents, PackFiles } from '../packs/pack-contents.ts';
import { readPackFiles } from './pack-files.ts';
import { type PrintWanted, printPack, writePage } from './pack-print.ts';
import { readWords, toList } from './read-words.ts';

export const PRINT_USAGE = `npm run pack -- print DIR|FILE [-o PAGE.html]   a sheet of questions with its key, for any browser to print
  --skill ID[,ID]  --item ID[,ID]   which questions; all that fit when neither is given
  --count N        how many at most (20)
  --language TAG   one of the pack's (its first)
  --region TAG     whose names and prices: 001 (anywhere, the usual), 014, ng, br ...
  --paper a4|letter  --only sheets|keys  --seed N`;

const OUTPUT = 'dist/print';
const DEFAULT_COUNT = 20;
const MAX_COUNT = 500;
const MAX_SEED = 0xffffffff;
const ONLY = { sheets: 'only-sheets', keys: 'only-keys' } as const;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  skill: { type: 'string' },
  item: { type: 'string' },
  count: { type: 'string' },
  language: { type: 'string' },
  region: { type: 'string' },
  paper: { type: 'string' },
  only: { type: 'string' },
  seed: { type: 'string' },
} as const;

interface Call {
  readonly path: string;
  readonly output: string | undefined;
  readonly wanted: PrintWanted;
}

export async function printVerb(words: readonly string[]): Promise<number> {
  const call = readCall(words);
  if (!call.ok) {
    console.error(`${call.problem}\n\n${PRINT_USAGE}`);
    return 2;
  }
  const { path, output, wanted } = call.value;
  const built = readBuilt(path);
  if (!built.ok) {
    console.error(built.problem);
    return 1;
  }
  const printed = await printPack(built.value.contents, built.value.files, wanted);
  if (!printed.ok) {
    console.error(printed.problem);
    return 1;
  }
  const { html, asked, left, language } = printed.value;
  const target = output ?? join(OUTPUT, `${basename(path).replace(/\.zip$/, '')}-${language}.html`);
  writePage(target, html);
  for (const id of left) console.log(`no place on paper: ${id}`);
  console.log(`${asked} questions in ${language}: open ${target} in a browser and print it`);
  return 0;
}

function readCall(words: readonly string[]): Result<Call, string> {
  const read = readWords(words, OPTIONS);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [path, ...more] = positionals;
  const { paper = 'a4', only } = values;
  const count = Number(values.count ?? DEFAULT_COUNT);
  const seed = Number(values.seed ?? 0);
  if (path === undefined || more.length > 0) return fail('Say which pack to print.');
  if (!existsSync(path)) return fail(`There is no ${path}.`);
  if (paper !== 'a4' && paper !== 'letter') return fail('--paper must be a4 or letter.');
  if (only !== undefined && only !== 'sheets' && only !== 'keys')
    return fail('--only must be sheets or keys.');
  if (!isWhole(count, 1, MAX_COUNT)) return fail(`--count must be a number from 1 to ${MAX_COUNT}.`);
  if (!isWhole(seed, 0, MAX_SEED)) return fail(`--seed must be a number from 0 to ${MAX_SEED}.`);
  if (values.region !== undefined && !parseRegion(values.region))
    return fail(`--region must be one of ${REGIONS.join(' ')}.`);
  const wanted = {
    skills: toList(values.skill),
    items: toList(values.item),
    count,
    language: values.language,
    region: parseRegion(values.region),
    paper,
    what: only ? ONLY[only] : 'both',
    seed,
  } as const;
  return ok({ path, output: values.output, wanted });
}

const isWhole = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

/** A folder is built first: its mathematics has to be set. */
function readBuilt(
  path: string,
): Result<{ readonly contents: PackContents; readonly files: PackFiles }, string> {
  const read = readPackFiles(path);
  if (!read.ok) return fail(`${path}: ${read.problem.code}`);
  const { form, files } = read.value;
  if (form === 'source') {
    const built = buildPack(files, 1);
    return built.ok ? ok(built.value) : fail(`${path} has ${built.problem.length} faults: see check`);
  }
  const { contents, faults } = checkPack(files, { form, isDraft: true, seeds: 1 });
  return faults.length === 0
    ? ok({ contents, files })
    : fail(`${path} has ${faults.length} faults: see check`);
}
