// npm run pack -- VERB: the tools of who writes content packs. Ends with 0 when all is well, 1 with faults, 2 when it
// was called wrongly.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackFault, Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { writeArchive } from '../packs/archive-writer.ts';
import { buildPack } from '../packs/build.ts';
import { type Checked, type CheckOptions, checkPack } from '../packs/check.ts';
import { coverageOf } from '../packs/coverage.ts';
import { WRONG_ANSWER_COLUMNS, wrongAnswerCells, wrongAnswerSummary } from '../packs/coverage-report.ts';
import { thinPlaces } from '../packs/coverage-thin-places.ts';
import { wrongAnswersOf } from '../packs/coverage-wrong-answers.ts';
import type { PackContents, PackFiles } from '../packs/pack-contents.ts';
import { addOnVerb } from './add-on-verbs.ts';
import { tellVanished } from './against-report.ts';
import { archiveName, toFaultLine } from './build-packs.ts';
import { readPackFiles } from './pack-files.ts';
import { readPackFolder } from './pack-folder.ts';
import { IMPORT_USAGE, importPack } from './pack-import.ts';
import { checkPackModels } from './pack-models.ts';
import { PRINT_USAGE, printVerb } from './pack-print-verb.ts';
import { keysVerb, SIGN_USAGE, signVerb, toSignerLine } from './pack-sign.ts';
import { TEXT_USAGE, textVerb } from './pack-text-verb.ts';
import { VOICE_USAGE, voiceVerb } from './pack-voice-verb.ts';
import { WORDS_USAGE, wordsVerb } from './pack-words-verb.ts';
import { readWords } from './read-words.ts';
import { tellStrict } from './strict-report.ts';

const USAGE = `npm run pack -- build DIR [-o FILE]   makes the pack's file, in dist/packs unless told otherwise
npm run pack -- check DIR|FILE        everything that is wrong, with file and line, and what is thin
  --draft        a pack at work: does not ask for forms, lessons and hints yet
  --only TEXT    only faults of files whose path holds TEXT
  --seeds N      variants tried of each template (60)
  --strict       also what teaches badly: asked twice, given away, hard to read …
  --against OLD  also what an earlier version had and "was" says nothing of
npm run pack -- show DIR|FILE         what is in it, skill by skill
  --with PACK    of a translation or a voice: the pack that it is for, also with build and check`;
const OUTPUT = 'dist/packs';
/** More scroll away. */
const MOST_SHOWN = 200;
const MAX_SEEDS = 10_000;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  draft: { type: 'boolean' },
  only: { type: 'string' },
  seeds: { type: 'string' },
  strict: { type: 'boolean' },
  against: { type: 'string' },
  with: { type: 'string' },
} as const;

interface Options {
  readonly output: string | undefined;
  readonly isDraft: boolean;
  readonly only: string;
  readonly seeds: number | undefined;
  readonly isStrict: boolean;
  readonly against: string | undefined;
  readonly with: string | undefined;
}

type Verb = (path: string, options: Options) => number;

const VERBS: Readonly<Record<string, Verb>> = { build, check, show };

/** Verbs with words of their own, each in a file of its own. */
const OTHER_VERBS: Readonly<Record<string, (words: readonly string[]) => number | Promise<number>>> = {
  import: importPack,
  print: printVerb,
  sign: signVerb,
  keys: keysVerb,
  voice: voiceVerb,
  text: textVerb,
  words: wordsVerb,
};

function main(): number | Promise<number> {
  const [name = '', ...words] = process.argv.slice(2);
  const other = Object.hasOwn(OTHER_VERBS, name) ? OTHER_VERBS[name] : undefined;
  if (other) return other(words);
  const call = readCall();
  if (!call.ok) {
    console.error(
      `${call.problem}\n\n${USAGE}\n${PRINT_USAGE}\n${IMPORT_USAGE}\n${SIGN_USAGE}\n${VOICE_USAGE}\n${TEXT_USAGE}\n${WORDS_USAGE}`,
    );
    return 2;
  }
  return call.value();
}

function readCall(): Result<() => number, string> {
  const read = readWords(process.argv.slice(2), OPTIONS);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [name = '', path, ...more] = positionals;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  const seeds = values.seeds === undefined ? undefined : Number(values.seeds);
  if (!verb || path === undefined || more.length > 0) return fail('Say what to do with which pack.');
  if (!existsSync(path)) return fail(`There is no ${path}.`);
  if (seeds !== undefined && !(Number.isInteger(seeds) && seeds > 0 && seeds <= MAX_SEEDS)) {
    return fail(`--seeds must be a number from 1 to ${MAX_SEEDS}.`);
  }
  const options = {
    output: values.output,
    isDraft: values.draft ?? false,
    only: values.only ?? '',
    seeds,
    isStrict: values.strict ?? false,
    against: values.against,
    with: values.with,
  };
  return ok(() => addOnVerb(name, path, options, OUTPUT) ?? verb(path, options));
}

function build(folder: string, { output }: Options): number {
  const sources = readPackFolder(folder);
  const built = buildPack(sources);
  if (!built.ok) return tellFaults(folder, built.problem);
  const inModels = checkPackModels(sources, built.value.contents);
  if (inModels.length > 0) return tellFaults(folder, inModels);
  const archive = writeArchive(built.value);
  const target = output ?? join(OUTPUT, archiveName(folder, built.value));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, archive);
  for (const fault of built.value.warnings) console.log(`wanting: ${toFaultLine(folder, fault)}`);
  console.log(`${summaryOf(built.value.contents)}\n${target}: ${toSize(archive.length)}`);
  for (const line of wrongAnswerSummary(wrongAnswersOf(built.value.contents))) console.log(line);
  return 0;
}

function check(path: string, { only, isDraft, seeds, isStrict, against }: Options): number {
  const checked = readAndCheck(path, { isDraft, ...(seeds && { seeds }) });
  if (!checked.ok) return tellProblem(checked.problem);
  const { contents, faults, files } = checked.value;
  const shown = faults.filter(({ file }) => file.includes(only));
  const code = tellFaults(path, shown);
  console.log(summaryOf(contents));
  tellWrongAnswers(path, contents, only);
  const lost = against === undefined ? 0 : tellVanished(path, contents, against);
  return Math.max(code, lost, isStrict ? tellStrict(path, contents, files, only) : 0);
}

/** Remarks, not faults: a pack may ship with them, and its author should know. */
function tellWrongAnswers(path: string, contents: PackContents, only: string): void {
  const wrong = wrongAnswersOf(contents);
  const remarks = thinPlaces(contents, wrong).filter(({ file, isFault }) => !isFault && file.includes(only));
  for (const { file, line, detail } of remarks.slice(0, MOST_SHOWN)) {
    console.log(`thin: ${join(path, file)}:${line}: ${detail}`);
  }
  for (const line of wrongAnswerSummary(wrong)) console.log(line);
}

function show(path: string): number {
  const checked = readAndCheck(path, { isDraft: true, seeds: 1 });
  if (!checked.ok) return tellProblem(checked.problem);
  const { contents, faults } = checked.value;
  const { manifest } = contents;
  if (!manifest) return tellFaults(path, faults);
  console.log(`${manifest.id} ${manifest.version}, ${manifest.licence}, by ${manifest.publisher}`);
  console.log(toSignerLine(checked.value.files));
  for (const { tag, review } of manifest.languages) {
    const title = contents.texts.get(tag)?.get('pack.title')?.value;
    console.log(`  ${tag}: ${typeof title === 'string' ? title : ''} (read by a ${review})`);
  }
  const core = new Set<string>(manifest.skills.filter((skill) => skill.core).map(({ id }) => id));
  const wrong = wrongAnswersOf(contents);
  const heads = ['forms', 'types', 'lessons', ...WRONG_ANSWER_COLUMNS]
    .map((head) => head.padStart(8))
    .join('');
  console.log(`\n  ${'skill'.padEnd(34)}${heads}`);
  coverageOf(contents).forEach(({ skill, forms, types, lessons }, index) => {
    const cells = [
      forms,
      types,
      lessons,
      ...(wrong.skills[index] ? wrongAnswerCells(wrong.skills[index]) : []),
    ];
    const columns = cells.map((cell) => String(cell).padStart(8)).join('');
    console.log(`${core.has(skill) ? '*' : ' '} ${skill.padEnd(34)}${columns}`);
  });
  for (const line of ['', ...wrongAnswerSummary(wrong)]) console.log(line);
  console.log(`${summaryOf(contents)}${faults.length > 0 ? `, ${faults.length} faults: see check` : ''}`);
  return 0;
}

interface CheckedFiles extends Checked {
  readonly files: PackFiles;
}

function readAndCheck(path: string, options: Omit<CheckOptions, 'form'>): Result<CheckedFiles, Problem> {
  const read = readPackFiles(path);
  if (!read.ok) return read;
  const { form, files } = read.value;
  const { contents, faults } = checkPack(files, { ...options, form });
  return ok({ contents, files, faults: [...faults, ...checkPackModels(files, contents)] });
}

function tellFaults(path: string, faults: readonly PackFault[]): number {
  for (const fault of faults.slice(0, MOST_SHOWN)) console.log(toFaultLine(path, fault));
  if (faults.length > MOST_SHOWN) console.log(`… and ${faults.length - MOST_SHOWN} more`);
  console.log(faults.length === 0 ? 'no faults' : `${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

function tellProblem(problem: Problem): number {
  if ('faults' in problem) for (const { file, detail } of problem.faults) console.log(`${file}: ${detail}`);
  else console.log(JSON.stringify(problem));
  console.log(problem.code);
  return 1;
}

function summaryOf({ manifest, items, lessons, misconceptions, texts }: PackContents): string {
  const skills = manifest?.skills.length ?? 0;
  const counts = `${skills} skills, ${items.length} items, ${lessons.length} lessons, ${misconceptions.length} misconceptions`;
  return `${counts}, in ${[...texts.keys()].join(' ')}`;
}

function toSize(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

process.exitCode = await main();
