// npm run pack -- import: makes a pack's folder from a source in another format, and says what became of each thing.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parsePackId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { ImportSource, ImportWishes } from '../packs/import/importer.ts';
import { IMPORTERS } from '../packs/import/importers.ts';
import { recogniseFormat } from '../packs/import/recognise.ts';
import { toAuthorId } from '../packs/import/source-ids.ts';
import { readPackFolder } from './pack-folder.ts';
import { type Earlier, nextVersion, readEarlier, replaceEarlier } from './pack-import-folder.ts';
import { refusalWords, reportLines, writeReport } from './pack-import-report.ts';
import { readWords } from './read-words.ts';

export const IMPORT_USAGE = `npm run pack -- import SRC -o DIR     makes a pack's folder from a file or folder in another format
  --from FORMAT  ${Object.keys(IMPORTERS).join(' ')}; needed for a folder; of a file it is told by what is in it
  --id ID        such as org.school.fractions (made from the name of SRC)
  --title TEXT --language TAG --licence TEXT --publisher TEXT
  --only NAME    one lesson or course of a source that has several (oatutor)
  --report FILE  what became of each thing, as .csv or .json
  --overwrite    also over files that were changed since, or are from elsewhere`;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  from: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  licence: { type: 'string' },
  publisher: { type: 'string' },
  only: { type: 'string' },
  report: { type: 'string' },
  overwrite: { type: 'boolean' },
} as const;

interface Call {
  readonly from: string;
  readonly path: string;
  readonly folder: string;
  readonly wishes: ImportWishes;
  readonly earlier: Earlier | undefined;
  readonly report: string | undefined;
}

/** Ends with 0 when a folder was written, 1 when not, 2 when it was called wrongly. */
export function importPack(words: readonly string[]): number {
  const call = readCall(words);
  if (!call.ok) {
    console.error(call.problem);
    return 2;
  }
  return run(call.value);
}

function run({ from, path, folder, wishes, earlier, report }: Call): number {
  const source = readSource(path);
  const importer = IMPORTERS[from];
  const first = importer?.(source, wishes);
  if (first === undefined) throw new Error(`Must be a known format, got ${from}`);
  const told = first.ok ? first.value.report : first.problem.report;
  if (told !== undefined) {
    for (const line of reportLines(told)) console.log(line);
    if (report !== undefined) writeReport(report, told);
  }
  if (!first.ok) {
    console.error(refusalWords(first.problem));
    return 1;
  }
  const version = nextVersion(earlier, wishes, first.value.files);
  const again = version === wishes.version ? first : importer?.(source, { ...wishes, version });
  if (!again?.ok) throw new Error(`Must import as before with version ${version}`);
  replaceEarlier(folder, again.value.files, { from, source: source.name }, { ...wishes, version }, earlier);
  console.log(`${folder}: ${wishes.id} ${version}`);
  return 0;
}

function readCall(words: readonly string[]): Result<Call, string> {
  const read = readWords(words, OPTIONS);
  if (!read.ok) return fail(withUsage(read.problem));
  const { values, positionals } = read.value;
  const [path, ...more] = positionals;
  const { output } = values;
  if (path === undefined || more.length > 0) return fail(withUsage('Say which file or folder to import.'));
  if (output === undefined) return fail(withUsage('Say with -o into which folder.'));
  if (!existsSync(path)) return fail(`There is no ${path}.`);
  const from = values.from ?? formatOf(path);
  if (from === undefined || !Object.hasOwn(IMPORTERS, from)) {
    return fail(withUsage(`Say with --from what it is: ${Object.keys(IMPORTERS).join(', ')}.`));
  }
  const earlier = readEarlier(output, { from, source: basename(path) });
  const stands = earlier.ok ? earlier.value : undefined;
  if (!earlier.ok && !values.overwrite) return fail(earlier.problem);
  const wishes = readWishes(values, path, stands);
  return wishes.ok
    ? ok({ from, path, folder: output, wishes: wishes.value, earlier: stands, report: values.report })
    : wishes;
}

/** What was not said is as it was in an earlier import, else made from the name of the source. */
function readWishes(
  values: Readonly<Partial<Record<'id' | 'title' | 'language' | 'licence' | 'publisher' | 'only', string>>>,
  path: string,
  earlier: Earlier | undefined,
): Result<ImportWishes, string> {
  const name = basename(path).replace(/(?:\.[A-Za-z0-9]{1,5}){1,2}$/, '') || 'pack';
  const id = parsePackId(
    values.id ?? earlier?.wishes.id ?? `imported.${toAuthorId(name).replaceAll('.', '-')}`,
  );
  if (!id.ok) return fail(`--id must be such as org.school.fractions, got ${id.problem.got}.`);
  const language = values.language ?? earlier?.wishes.language ?? 'en';
  if (!isLanguage(language)) return fail(`--language must be a tag such as fr or pt-BR, got ${language}.`);
  return ok({
    id: id.value,
    version: earlier?.wishes.id === id.value ? earlier.wishes.version : '1.0.0',
    licence: values.licence ?? earlier?.wishes.licence ?? 'unknown',
    publisher: values.publisher ?? earlier?.wishes.publisher ?? 'unknown',
    language,
    title: values.title ?? earlier?.wishes.title ?? name,
    ...(values.only !== undefined && { only: values.only }),
  });
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** A file says by itself what it is; of a folder only its owner knows. */
function formatOf(path: string): string | undefined {
  return statSync(path).isDirectory() ? undefined : recogniseFormat(basename(path), readFileSync(path));
}

function readSource(path: string): ImportSource {
  const name = basename(path);
  if (statSync(path).isDirectory()) return { name, files: readPackFolder(path) };
  const bytes = readFileSync(path);
  return { name, files: new Map([[name, bytes], ...picturesBeside(path, bytes)]) };
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg)$/i;

/** Pictures in the same folder that the file names; the others are nobody's business. */
function picturesBeside(path: string, bytes: Buffer): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(dirname(path))
    .filter((name) => PICTURE.test(name) && (bytes.includes(name) || bytes.includes(encodeURI(name))))
    .map((name) => [name, readFileSync(join(dirname(path), name))] as const);
}

function withUsage(problem: string): string {
  return `${problem}\n\n${IMPORT_USAGE}`;
}
