// Everything that can be wrong in an add-on, all at once, with file and line. Without its pack only what an add-on says by
// itself is known; with it also what fits, what is missing, and whether every question can still be answered.
import type { PackFault } from '../domain/problem.ts';
import { misfitOf } from './add-on-fit.ts';
import type { AddOnSourceManifest } from './add-on-format.ts';
import { checkVariants, DEFAULT_SEEDS } from './check-variants.ts';
import { textFaults } from './cross-check.ts';
import type { ItemSource, LessonSource, TextSource } from './format.ts';
import { groundLanguage } from './ground-language.ts';
import { convertMathematics } from './mathematics.ts';
import { compareVersions } from './pack-changes.ts';
import { addTexts, type PackContents, type PackFiles, type PlacedTexts } from './pack-contents.ts';
import { addOnFileFault, builtAddOn, saysAddOn, sourceAddOn } from './parse/add-on-manifest.ts';
import { type Placed, placeIn } from './parse/files.ts';
import { mediaFault } from './parse/media.ts';
import { readJson } from './parse/shape.ts';
import { fileKind, languageOf } from './paths.ts';
import { chosenKeys, namedByItem, namedByLesson } from './text-keys.ts';
import { decodeUtf8 } from './utf8.ts';

export interface AddOnContents {
  readonly manifest: AddOnSourceManifest | undefined;
  readonly texts: ReadonlyMap<string, PlacedTexts>;
  readonly sounds: readonly string[];
}

/** How much of its pack an add-on has in a language. */
export interface AddOnCoverage {
  readonly tag: string;
  readonly texts: number;
  readonly of: number;
  /** Keys of texts that are still to be written. */
  readonly missing: readonly string[];
}

export interface CheckedAddOn {
  readonly contents: AddOnContents;
  /** By file and line. */
  readonly faults: readonly PackFault[];
  /** Nothing where its pack was not given. */
  readonly coverage: readonly AddOnCoverage[];
}

export interface AddOnCheckOptions {
  readonly form: 'source' | 'built';
  /** The pack that it is for. */
  readonly target?: PackContents;
  readonly seeds?: number;
}

/** Whether these are the files of an add-on, and not of a pack. */
export function isAddOnFiles(files: PackFiles): boolean {
  return saysAddOn(
    readJson(decodeUtf8(files.get('pack.json') ?? new Uint8Array()) ?? '', placeIn('', 0, [])),
  );
}

export function checkAddOn(files: PackFiles, { form, target, seeds }: AddOnCheckOptions): CheckedAddOn {
  const faults: PackFault[] = [];
  const contents = readAddOn(files, form, faults);
  const { manifest } = contents;
  for (const [tag, table] of contents.texts) checkTexts(tag, table, faults);
  if (manifest && target) {
    checkTarget(manifest, target, faults);
    const coverage = [...contents.texts].map(([tag, table]) => checkFit(tag, table, target, faults));
    for (const [tag, table] of contents.texts) tryOut(tag, table, target, seeds ?? DEFAULT_SEEDS, faults);
    return { contents, faults: sorted(faults), coverage };
  }
  return { contents, faults: sorted(faults), coverage: [] };
}

function readAddOn(files: PackFiles, form: AddOnCheckOptions['form'], faults: PackFault[]): AddOnContents {
  const at = placeIn('pack.json', 0, faults);
  const json = readJson(decodeUtf8(files.get('pack.json') ?? new Uint8Array()) ?? '', at);
  const manifest = json === undefined ? undefined : (form === 'built' ? builtAddOn : sourceAddOn)(json, at);
  const texts = new Map<string, Map<string, Placed<TextSource>>>();
  const sounds: string[] = [];
  const readText =
    form === 'source' ? convertMathematics : (text: TextSource) => ({ text, faults: [] as const });
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path) ?? new Uint8Array();
    if (path === 'pack.json' || path === 'signature') continue;
    const fault = manifest && addOnFileFault(path, manifest);
    if (fault) placeIn(path, 0, faults).report('', fault, 'file-path');
    else if (fileKind(path) === 'text') {
      const table = texts.get(languageOf(path)) ?? new Map<string, Placed<TextSource>>();
      texts.set(languageOf(path), table);
      addTexts(table, path, bytes, readText, faults);
    } else {
      const media = mediaFault(path, bytes);
      if (media) placeIn(path, 0, faults).report('', media, 'media');
      sounds.push(path);
    }
  }
  if (manifest && texts.size === 0 && sounds.length === 0) {
    at.report('', 'there is neither a text nor a recorded sentence in it yet', 'text-missing');
  }
  return { manifest, texts, sounds };
}

function checkTexts(tag: string, table: PlacedTexts, faults: PackFault[]): void {
  for (const [key, { file, line, value }] of table) {
    for (const fault of textFaults(value, tag)) placeIn(file, line, faults).report('', `"${key}": ${fault}`);
  }
}

function checkTarget(manifest: AddOnSourceManifest, target: PackContents, faults: PackFault[]): void {
  const at = placeIn('pack.json', 0, faults);
  const { id, since } = manifest.for;
  if (target.manifest?.id !== id) {
    at.report(
      'for',
      `is for ${id}, the pack that was given is ${target.manifest?.id ?? 'unreadable'}`,
      'manifest',
    );
  } else if (compareVersions(target.manifest.version, since) < 0) {
    at.report('for', `is for version ${since} and later, this is ${target.manifest.version}`, 'manifest');
  }
}

function checkFit(tag: string, table: PlacedTexts, target: PackContents, faults: PackFault[]): AddOnCoverage {
  const own = groundOf(target, tag);
  for (const [key, { file, line, value }] of table) {
    const text = own.get(key);
    const at = placeIn(file, line, faults);
    if (text === undefined) at.report('', `the pack has no text "${key}"`, 'dangling');
    // What is wrong with it by itself is told already.
    else if (textFaults(value, tag).length === 0) {
      const misfit = misfitOf(text.value, value, tag);
      if (misfit) at.report('', `"${key}": ${misfit}`, 'dangling');
    }
  }
  const missing = [...own.keys()].filter((key) => !table.has(key));
  return { tag, texts: own.size - missing.length, of: own.size, missing };
}

/** Each question that has one of its words, as learners will meet it: what fails is told where these words stand. */
function tryOut(
  tag: string,
  table: PlacedTexts,
  target: PackContents,
  seeds: number,
  faults: PackFault[],
): void {
  const keysOf = new Map<string, readonly string[]>();
  const touched = <T extends ItemSource | LessonSource>(
    placed: readonly Placed<T>[],
    keys: (source: T) => readonly string[],
  ) =>
    placed.filter((one) => {
      const mine = keys(one.value).filter((key) => table.has(key));
      keysOf.set(`${one.file}:${one.line}`, mine);
      return mine.length > 0;
    });
  const texts: PlacedTexts = new Map([...groundOf(target, tag), ...table]);
  const found: PackFault[] = [];
  const part: PackContents = {
    ...target,
    items: touched(target.items, (item) => [
      ...namedByItem(item).texts.map(({ key }) => key),
      ...chosenKeys(item),
    ]),
    lessons: touched(target.lessons, (lesson) => namedByLesson(lesson).texts.map(({ key }) => key)),
    texts: new Map([[tag, texts]]),
  };
  checkVariants(part, seeds, found);
  for (const { file, line, code, detail } of found) {
    const [key = ''] = keysOf.get(`${file}:${line}`) ?? [];
    const place = table.get(key);
    placeIn(place?.file ?? file, place?.line ?? line, faults).report('', detail, code);
  }
}

const groundOf = ({ manifest, texts }: PackContents, tag: string): PlacedTexts =>
  texts.get(groundLanguage(manifest?.languages ?? [], tag)) ?? new Map();

function sorted(faults: readonly PackFault[]): readonly PackFault[] {
  return [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
