// `npm run pack -- build`, `check` and `show` of an add-on: a translation or a voice for another pack.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PackFault } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { buildAddOn } from '../packs/add-on-build.ts';
import { type AddOnContents, type AddOnCoverage, checkAddOn, isAddOnFiles } from '../packs/add-on-check.ts';
import { writeArchive } from '../packs/archive-writer.ts';
import { convertMathematics } from '../packs/mathematics.ts';
import { type PackContents, type PackFiles, readPack } from '../packs/pack-contents.ts';
import { toFaultLine } from './build-packs.ts';
import { type ReadPack, readPackFiles } from './pack-files.ts';
import { toSignerLine } from './pack-sign.ts';

export interface AddOnOptions {
  readonly output: string | undefined;
  readonly only: string;
  readonly seeds: number | undefined;
  /** The pack that it is for: a folder or a file. */
  readonly with: string | undefined;
}

/** Keys of texts that are still to be written; a table has the others. */
const MOST_MISSING = 10;
const MOST_SHOWN = 200;

/** Null for what is no add-on, or cannot be read: that is told by who reads it as a pack. */
export function addOnVerb(verb: string, path: string, options: AddOnOptions, output: string): number | null {
  const read = readPackFiles(path);
  if (!read.ok || !isAddOnFiles(read.value.files)) return null;
  const target = readTarget(options.with);
  if (!target.ok) return told(target.problem);
  if (verb === 'build') return build(path, read.value, target.value, options.output, output);
  return verb === 'check'
    ? check(path, read.value, target.value, options)
    : show(path, read.value, target.value);
}

function build(
  folder: string,
  { form, files }: ReadPack,
  target: PackContents | undefined,
  output: string | undefined,
  outputFolder: string,
): number {
  if (form === 'built') return told(`${folder} is built already.`);
  const built = buildAddOn(files, target);
  if (!built.ok) return tellFaults(folder, built.problem);
  const { manifest, checked } = built.value;
  const archive = writeArchive(built.value);
  const path = output ?? join(outputFolder, `${basename(folder)}-${manifest.version}.zip`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, archive);
  tellCoverage(checked.coverage);
  console.log(`${summaryOf(checked.contents)}\n${path}: ${Math.ceil(archive.length / 1000)} kB`);
  if (!target)
    console.log(`not held against its pack: --with FOLDER or FILE of ${manifest.for.id} does that`);
  return 0;
}

function check(
  path: string,
  { form, files }: ReadPack,
  target: PackContents | undefined,
  { only, seeds }: AddOnOptions,
): number {
  const checked = checkAddOn(files, { form, ...(target && { target }), ...(seeds && { seeds }) });
  const code = tellFaults(
    path,
    checked.faults.filter(({ file }) => file.includes(only)),
  );
  tellCoverage(checked.coverage);
  console.log(summaryOf(checked.contents));
  if (!target) console.log('not held against its pack: --with FOLDER or FILE does that');
  return code;
}

function show(path: string, { form, files }: ReadPack, target: PackContents | undefined): number {
  const { contents, faults, coverage } = checkAddOn(files, { form, seeds: 1, ...(target && { target }) });
  const { manifest, texts } = contents;
  if (!manifest) return tellFaults(path, faults);
  console.log(`${manifest.id} ${manifest.version}, ${manifest.licence}, by ${manifest.publisher}`);
  console.log(`for ${manifest.for.id} from version ${manifest.for.since} on`);
  console.log(toSignerLine(files));
  for (const { tag, review } of manifest.languages) {
    const title = texts.get(tag)?.get('pack.title')?.value;
    console.log(`  ${tag}: ${typeof title === 'string' ? title : ''} (read by a ${review})`);
  }
  tellCoverage(coverage);
  console.log(`${summaryOf(contents)}${faults.length > 0 ? `, ${faults.length} faults: see check` : ''}`);
  return 0;
}

/** The pack that an add-on is for, to be asked for its texts; its own faults are not looked for. */
function readTarget(path: string | undefined): Result<PackContents | undefined, string> {
  if (path === undefined) return ok(undefined);
  if (!existsSync(path)) return fail(`There is no ${path}.`);
  const read = readPackFiles(path);
  return read.ok
    ? ok(contentsOf(read.value.files, read.value.form))
    : fail(`${path} cannot be read: ${read.problem.code}`);
}

function contentsOf(files: PackFiles, form: ReadPack['form']): PackContents {
  const readText: typeof convertMathematics =
    form === 'source' ? convertMathematics : (text) => ({ text, faults: [] });
  return readPack(files, { form, readText }, []);
}

function tellCoverage(coverage: readonly AddOnCoverage[]): void {
  for (const { tag, texts, of, missing } of coverage) {
    const more = missing.length > MOST_MISSING ? ' …' : '';
    const lacking =
      missing.length === 0 ? '' : `; still to be written: ${missing.slice(0, MOST_MISSING).join(' ')}${more}`;
    console.log(`${tag}: ${texts} of ${of} texts${lacking}`);
  }
}

function tellFaults(path: string, faults: readonly PackFault[]): number {
  for (const fault of faults.slice(0, MOST_SHOWN)) console.log(toFaultLine(path, fault));
  if (faults.length > MOST_SHOWN) console.log(`… and ${faults.length - MOST_SHOWN} more`);
  console.log(faults.length === 0 ? 'no faults' : `${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

function summaryOf({ texts, sounds }: AddOnContents): string {
  const counts = [...texts].map(([tag, table]) => `${table.size} texts in ${tag}`);
  return [...counts, ...(sounds.length > 0 ? [`${sounds.length} recorded sentences`] : [])].join(', ');
}

function told(words: string): number {
  console.error(words);
  return 1;
}
