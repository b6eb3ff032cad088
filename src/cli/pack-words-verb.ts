// `npm run pack -- words`: the words of the app as a table for whoever puts them into another language, and the table back
// as the folder of a language file (docs/add-a-language.md).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuiltInLanguage, LANGUAGES } from '../domain/interface-language.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { problemWords, toFileKey, type Words } from '../i18n/brought-words.ts';
import { MESSAGE_AREAS } from '../i18n/language.ts';
import { BUILT_IN } from '../i18n/languages.ts';
import { INTERFACE, LANGUAGE_LETTERS, LANGUAGE_NAME } from '../packs/interface-words.ts';
import { toCsv } from '../packs/table/csv.ts';
import { decodeText } from '../packs/table/decode-text.ts';
import { platformDecode } from '../packs/table/platform-decode.ts';
import { readTable } from '../packs/table/read-table.ts';
import { readTranslationRows, type Texts } from '../packs/translation-table.ts';
import { toFaultLine } from './build-packs.ts';
import { noteOfFamily, readMessageNotes } from './message-notes.ts';
import { readPackFolder, TRANSLATION_TABLE } from './pack-folder.ts';
import { isTag, textsOf, writeTexts } from './pack-text-verb.ts';
import { readWords } from './read-words.ts';
import { judgeWords, toWordRows } from './words-table.ts';

export const WORDS_USAGE = `npm run pack -- words FOLDER --language TAG   a table to put the app itself into another language
  --from TAG        a language of the app that stands beside English
  --publisher NAME  who publishes the language
npm run pack -- words FOLDER --language TAG --table FILE   takes a filled table into the folder`;

const OPTIONS = {
  language: { type: 'string' },
  from: { type: 'string' },
  publisher: { type: 'string' },
  table: { type: 'string' },
} as const;

/** Told one by one; the table has the others. */
const MOST_MISSING = 10;

/** Ends with 0 when all is well, 1 with faults, 2 when it was called wrongly. What is missing is no fault. */
export function wordsVerb(words: readonly string[]): number | Promise<number> {
  const call = readCall(words);
  if (!call.ok) {
    console.error(`${call.problem}\n\n${WORDS_USAGE}`);
    return 2;
  }
  return call.value();
}

function readCall(words: readonly string[]): Result<() => Promise<number>, string> {
  const read = readWords(words, OPTIONS);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [folder, ...more] = positionals;
  const { language, table, from, publisher = 'unknown' } = values;
  if (folder === undefined || more.length > 0) return fail('Say which folder.');
  if (language === undefined) return fail('Say the --language.');
  if (!isTag(language)) return fail(`${language} is no language tag.`);
  if (language === 'en') return fail('English is what the others are made from.');
  if (from !== undefined && !isBuiltIn(from))
    return fail(`The app is not in ${from}: ${LANGUAGES.join(' ')}.`);
  if (table === undefined) return ok(() => makeTable(folder, language, from, publisher));
  return existsSync(table) ? ok(() => takeTable(folder, language, table)) : fail(`There is no ${table}.`);
}

const isBuiltIn = (tag: string): tag is BuiltInLanguage => LANGUAGES.some((known) => known === tag);

async function makeTable(
  folder: string,
  language: string,
  from: BuiltInLanguage | undefined,
  publisher: string,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'pack.json');
  if (!existsSync(manifest)) writeFileSync(manifest, toJson(toManifest(language, publisher)));
  const notes = readMessageNotes();
  const english = await wholeTable('en');
  const rows = toWordRows({
    english,
    notes: (key) => notes.get(key) ?? noteOfFamily(key),
    help: from && { tag: from, words: await wholeTable(from) },
    own: new Map([...(await builtInTexts(language)), ...textsOf(readPackFolder(folder), language)]),
    language,
  });
  const table = join(folder, TRANSLATION_TABLE);
  writeFileSync(table, toCsv(rows));
  console.log(`${table}: ${Object.keys(english).length} texts, with what each is for`);
  return 0;
}

/** Of one that the app has, so that whoever mends it sees what it says. */
async function builtInTexts(language: string): Promise<Texts> {
  if (!isBuiltIn(language)) return new Map();
  const { name, letters } = BUILT_IN[language];
  const words = Object.entries(await wholeTable(language));
  return new Map([
    [LANGUAGE_NAME, name],
    [LANGUAGE_LETTERS, letters],
    ...words.map(([key, text]) => [toFileKey(key), text] as const),
  ]);
}

async function wholeTable(language: BuiltInLanguage): Promise<Words> {
  const { words, problems } = BUILT_IN[language];
  const areas: readonly Words[] = await Promise.all(MESSAGE_AREAS.map((area) => words[area]()));
  return Object.assign({}, ...areas, problemWords(await problems()));
}

const toManifest = (language: string, publisher: string) => ({
  format: 1,
  id: `org.example.app-${language.toLowerCase()}`,
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  publisher,
  for: { id: INTERFACE, since: '0.0.0' },
  languages: [{ tag: language, review: 'machine' }],
});

async function takeTable(folder: string, language: string, table: string): Promise<number> {
  if (!existsSync(join(folder, 'pack.json'))) {
    console.error(`${folder} is no folder of a language: make it without --table first.`);
    return 1;
  }
  const { rows, firstRow } = readTable(decodeText(readFileSync(table), platformDecode), (cells) =>
    cells.includes('key') ? cells.length : 0,
  );
  const read = readTranslationRows(rows, language, { file: basename(table), firstRow });
  const files = readPackFolder(folder);
  const count = writeTexts(folder, files, language, read.texts);
  for (const fault of read.faults) console.log(toFaultLine(dirname(table), fault));
  const { faults, remarks, missing } = judgeWords(
    textsOf(readPackFolder(folder), language),
    await wholeTable('en'),
    language,
  );
  for (const fault of faults) console.log(`wrong: ${fault}`);
  for (const remark of remarks) console.log(`long: ${remark}`);
  for (const key of missing.slice(0, MOST_MISSING)) console.log(`missing: ${key}`);
  if (missing.length > MOST_MISSING) console.log(`… and ${missing.length - MOST_MISSING} more are missing`);
  console.log(
    `${language}: ${read.texts.size} texts of the table, ${count} in all, ${missing.length} missing`,
  );
  return read.faults.length + faults.length === 0 ? 0 : 1;
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
