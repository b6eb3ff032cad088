// A whole pack in memory, for the tools of authors: every file read, everything that is named looked for.
// Devices install file by file instead, see install.ts.
import type { PackFault } from '../domain/problem.ts';
import type {
  ItemSource,
  LessonSource,
  MisconceptionSource,
  PackSourceManifest,
  TextSource,
} from './format.ts';
import {
  type Placed,
  parseItems,
  parseLessons,
  parseMisconceptions,
  parseTexts,
  placeIn,
} from './parse/files.ts';
import { builtManifest, sourceManifest } from './parse/manifest.ts';
import { mediaFault } from './parse/media.ts';
import { readJson } from './parse/shape.ts';
import { fileKind, languageOf } from './paths.ts';
import { decodeUtf8 } from './utf8.ts';

/** Bytes by path. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

/** Texts of one language by key. */
export type PlacedTexts = ReadonlyMap<string, Placed<TextSource>>;

export interface PackContents {
  readonly manifest: PackSourceManifest | undefined;
  readonly items: readonly Placed<ItemSource>[];
  readonly lessons: readonly Placed<LessonSource>[];
  readonly misconceptions: readonly Placed<MisconceptionSource>[];
  readonly texts: ReadonlyMap<string, PlacedTexts>;
  readonly media: ReadonlySet<string>;
}

/** How texts become what a device shows: sources are converted, built packs are taken as they are. */
export type ReadText = (text: TextSource) => {
  readonly text: TextSource;
  readonly faults: readonly string[];
};

export interface ReadOptions {
  readonly form: 'source' | 'built';
  readonly readText: ReadText;
}

/** Reads all files, in the order of their paths. Faults are added to `faults`. */
export function readPack(files: PackFiles, options: ReadOptions, faults: PackFault[]): PackContents {
  const manifest = readManifest(files, options.form, faults);
  const items: Placed<ItemSource>[] = [];
  const lessons: Placed<LessonSource>[] = [];
  const misconceptions: Placed<MisconceptionSource>[] = [];
  const texts = new Map<string, Map<string, Placed<TextSource>>>(
    manifest?.languages.map(({ tag }) => [tag, new Map()]) ?? [],
  );
  const media = new Set<string>();
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path) ?? new Uint8Array();
    const refuse = (code: PackFault['code'], detail: string) =>
      placeIn(path, 0, faults).report('', detail, code);
    switch (fileKind(path)) {
      case 'items':
        items.push(...parseItems(path, bytes, faults));
        break;
      case 'lessons':
        lessons.push(...parseLessons(path, bytes, faults));
        break;
      case 'misconceptions':
        misconceptions.push(...parseMisconceptions(path, bytes, faults));
        break;
      case 'text': {
        const table = texts.get(languageOf(path));
        if (table) addTexts(table, path, bytes, options.readText, faults);
        else refuse('manifest', `pack.json has no language "${languageOf(path)}"`);
        break;
      }
      case 'media': {
        const fault = mediaFault(path, bytes);
        if (fault) refuse('media', fault);
        media.add(path);
        break;
      }
      case 'author':
      case 'model':
        readJson(decodeUtf8(bytes) ?? '', placeIn(path, 0, faults));
        break;
      case 'manifest':
      // Bytes that only tracing reads: cli/pack-models.ts checks them.
      case 'model-file':
      case 'signature':
        break;
      case undefined:
        refuse('file-path', 'no file that a pack may hold: names are lower case, see docs/pack-format.md');
    }
  }
  return { manifest, items, lessons, misconceptions, texts, media };
}

function readManifest(
  files: PackFiles,
  form: ReadOptions['form'],
  faults: PackFault[],
): PackSourceManifest | undefined {
  const at = placeIn('pack.json', 0, faults);
  const bytes = files.get('pack.json');
  const source = bytes === undefined ? undefined : decodeUtf8(bytes);
  if (source === undefined) {
    at.report('', bytes === undefined ? 'the file is missing' : 'no UTF-8 text', 'manifest');
    return undefined;
  }
  const json = readJson(source, at);
  if (json === undefined) return undefined;
  return form === 'built' ? builtManifest(json, at) : sourceManifest(json, at);
}

export function addTexts(
  table: Map<string, Placed<TextSource>>,
  file: string,
  bytes: Uint8Array,
  readText: ReadText,
  faults: PackFault[],
): void {
  const read = parseTexts(file, bytes, faults);
  for (const [key, source] of Object.entries(read.table)) {
    const line = read.lines.get(key) ?? 0;
    const at = placeIn(file, line, faults);
    const other = table.get(key);
    if (other) at.report('', `"${key}" is also in ${other.file}:${other.line}`, 'duplicate-id');
    const { text, faults: found } = readText(source);
    for (const fault of found) at.report('', `"${key}": ${fault}`, 'mathematics');
    table.set(key, { file, line, value: text });
  }
}
