// A table as the importer makes a pack of it, ready to be looked at.
import { importCsv } from '../../../../src/packs/import/csv/csv-import.ts';
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';
import { itemsIn, WISHES } from '../imported-pack.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

export function importFiles(files: Files, language = 'en') {
  const bytes = new Map(
    Object.entries(files).map(([name, one]) => [name, typeof one === 'string' ? encodeUtf8(one) : one]),
  );
  const tables = Object.keys(files).filter((name) => /csv|xlsx/.test(name));
  const name = tables.length === 1 ? (tables[0] ?? '') : 'a folder';
  return importCsv({ name, files: bytes }, { ...WISHES, language });
}

export function importedOf(files: Files | string, language?: string) {
  const result = importFiles(typeof files === 'string' ? { 'questions.csv': files } : files, language);
  if (!result.ok) throw new Error(`Must be imported, got ${result.problem.code} ${result.problem.detail}`);
  const manifest = JSON.parse(new TextDecoder().decode(result.value.files.get('pack.json')));
  const textsOf = (tag: string): Readonly<Record<string, string>> =>
    JSON.parse(new TextDecoder().decode(result.value.files.get(`text/${tag}/imported.json`)));
  return {
    ...result.value,
    lines: result.value.report.lines,
    items: itemsIn(result.value),
    manifest,
    textsOf,
  };
}
