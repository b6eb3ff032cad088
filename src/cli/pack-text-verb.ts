// `npm run pack -- text`: the folder in which a pack is put into another language, with a table for a spreadsheet, and the
// table back into the folder.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parsePackId } from '../domain/ids.ts';
import type { PackFault } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isAddOnFiles } from '../packs/add-on-check.ts';
import type { AddOnSourceManifest } from '../packs/add-on-format.ts';
import type { PackSourceManifest, TextSource } from '../packs/format.ts';
import { groundLanguage } from '../packs/ground-language.ts';
import type { PackFiles } from '../packs/pack-contents.ts';
import { sourceAddOn } from '../packs/parse/add-on-manifest.ts';
import { parseTexts, placeIn } from '../packs/parse/files.ts';
import { builtManifest, sourceManifest } from '../packs/parse/manifest.ts';
import { readJson } from '../packs/parse/shape.ts';
import { fileKind, languageOf } from '../packs/paths.ts';
import { toCsv } from '../packs/table/csv.ts';
import { decodeText } from '../packs/table/decode-text.ts';
import { platformDecode } from '../packs/table/platform-decode.ts';
import { readTable } from '../packs/table/read-table.ts';
import { readTranslationRows, type Texts, toTranslationRows } from '../packs/translation-table.ts';
import { decodeUtf8 } from '../packs/utf8.ts';
import { toFaultLine } from './build-packs.ts';
import { readPackFiles } from './pack-files.ts';
import { readPackFolder, TRANSLATION_TABLE } from './pack-folder.ts';
import { readWords } from './read-words.ts';

export const TEXT_USAGE = `npm run pack -- text DIR|FILE --language TAG -o FOLDER   a folder to put a pack into another language
  --from TAG        which of its languages stands beside (its first)
  --publisher NAME  who publishes the translation
npm run pack -- text FOLDER --table FILE   takes a filled table into the folder`;

const OPTIONS = {
  language: { type: 'string' },
  output: { type: 'string', short: 'o' },
  from: { type: 'string' },
  publisher: { type: 'string' },
  table: { type: 'string' },
} as const;

/** Where texts go that stand nowhere yet. */
const TEXT_FILE = 'all.json';

interface Making {
  readonly path: string;
  readonly language: string;
  readonly folder: string;
  readonly from: string | undefined;
  readonly publisher: string;
}

/** Ends with 0 when all is well, 1 with faults, 2 when it was called wrongly. */
export function textVerb(words: readonly string[]): number {
  const call = readCall(words);
  if (!call.ok) {
    console.error(`${call.problem}\n\n${TEXT_USAGE}`);
    return 2;
  }
  return call.value();
}

function readCall(words: readonly string[]): Result<() => number, string> {
  const read = readWords(words, OPTIONS);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [path, ...more] = positionals;
  const { table, language, output: folder, from, publisher = 'unknown' } = values;
  if (path === undefined || more.length > 0) return fail('Say which pack.');
  if (!existsSync(path)) return fail(`There is no ${path}.`);
  if (table !== undefined) {
    return existsSync(table) ? ok(() => takeTable(path, table)) : fail(`There is no ${table}.`);
  }
  if (language === undefined || folder === undefined) return fail('Say the --language and the folder, -o.');
  if (!isTag(language)) return fail(`${language} is no language tag.`);
  return ok(() => makeFolder({ path, language, folder, from, publisher }));
}

export function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function makeFolder({ path, language, folder, from, publisher }: Making): number {
  const read = readPackFiles(path);
  if (!read.ok) return told(`${path} cannot be read: ${read.problem.code}`);
  const { files, form } = read.value;
  const faults: PackFault[] = [];
  const at = placeIn('pack.json', 0, faults);
  const json = readJson(decodeUtf8(files.get('pack.json') ?? new Uint8Array()) ?? '', at);
  const manifest = (form === 'built' ? builtManifest : sourceManifest)(json, at);
  if (manifest === undefined) return tellFaults(path, faults);
  const shown = from ?? shownLanguage(manifest, language);
  const originals = textsOf(files, shown);
  if (originals.size === 0) return told(`${path} has no texts in ${shown}.`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'pack.json'))) {
    const made = toManifest(manifest, language, publisher);
    if (!made.ok) return told(made.problem);
    writeFileSync(join(folder, 'pack.json'), `${JSON.stringify(made.value, null, 2)}\n`);
  }
  const known: Texts = new Map([...textsOf(files, language), ...textsOf(readPackFolder(folder), language)]);
  const rows = toTranslationRows(originals, known, { from: shown, to: language });
  const table = join(folder, TRANSLATION_TABLE);
  writeFileSync(table, toCsv(rows));
  const done = [...originals.keys()].filter((key) => known.has(key)).length;
  console.log(`${table}: ${originals.size} texts in ${shown}, ${done} of them in ${language} already`);
  return 0;
}

/** What stands beside: the language that is read where a text is missing, or another one where the pack has it itself. */
function shownLanguage({ languages }: PackSourceManifest, language: string): string {
  const ground = groundLanguage(languages, language);
  return ground === language ? (languages.find(({ tag }) => tag !== language)?.tag ?? language) : ground;
}

function toManifest(
  { id, version, licence }: PackSourceManifest,
  language: string,
  publisher: string,
): Result<AddOnSourceManifest, string> {
  const own = parsePackId(`${id}-${language.toLowerCase()}`);
  if (!own.ok)
    return fail(`${id}-${language.toLowerCase()} is no id of a pack: write the pack.json by hand.`);
  return ok({
    format: 1,
    id: own.value,
    version: '1.0.0',
    licence,
    publisher,
    for: { id, since: version },
    languages: [{ tag: language, review: 'machine' }],
  });
}

function takeTable(folder: string, table: string): number {
  if (!statSync(folder).isDirectory()) return told(`${folder} is no folder.`);
  const files = readPackFolder(folder);
  const faults: PackFault[] = [];
  const at = placeIn('pack.json', 0, faults);
  const manifest = isAddOnFiles(files)
    ? sourceAddOn(readJson(decodeUtf8(files.get('pack.json') ?? new Uint8Array()) ?? '', at), at)
    : undefined;
  if (manifest === undefined) {
    return faults.length > 0 ? tellFaults(folder, faults) : told(`${folder} is no folder of a translation.`);
  }
  const { rows, firstRow } = readTable(decodeText(readFileSync(table), platformDecode), (cells) =>
    cells.includes('key') ? cells.length : 0,
  );
  const tags = manifest.languages.map(({ tag }) => tag).filter((tag) => rows[0]?.includes(tag));
  const language = tags.at(-1) ?? manifest.languages[0]?.tag ?? '';
  const read = readTranslationRows(rows, language, { file: basename(table), firstRow });
  const written = writeTexts(folder, files, language, read.texts);
  for (const fault of read.faults) console.log(toFaultLine(dirname(table), fault));
  console.log(`${language}: ${read.texts.size} texts of the table, ${written} in all`);
  return read.faults.length === 0 ? 0 : 1;
}

/** Each where it stands already, the others into one file; what the table does not have stays. */
export function writeTexts(folder: string, files: PackFiles, language: string, texts: Texts): number {
  const fallback = `text/${language}/${TEXT_FILE}`;
  const tables = new Map<string, Map<string, TextSource>>([[fallback, new Map()]]);
  for (const [path, bytes] of files) {
    if (fileKind(path) !== 'text' || languageOf(path) !== language) continue;
    tables.set(path, new Map(Object.entries(parseTexts(path, bytes, []).table)));
  }
  for (const [key, text] of texts) {
    const place = [...tables].find(([, table]) => table.has(key))?.[0] ?? fallback;
    tables.get(place)?.set(key, text);
  }
  let count = 0;
  for (const [path, table] of tables) {
    count += table.size;
    if (table.size === 0) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`);
  }
  return count;
}

/** As they are written, with their mathematics unset. */
export function textsOf(files: PackFiles, language: string): Texts {
  const texts = new Map<string, TextSource>();
  for (const [path, bytes] of files) {
    if (fileKind(path) !== 'text' || languageOf(path) !== language) continue;
    for (const [key, text] of Object.entries(parseTexts(path, bytes, []).table)) texts.set(key, text);
  }
  return texts;
}

function tellFaults(path: string, faults: readonly PackFault[]): number {
  for (const fault of faults) console.log(toFaultLine(path, fault));
  return 1;
}

function told(words: string): number {
  console.error(words);
  return 1;
}
