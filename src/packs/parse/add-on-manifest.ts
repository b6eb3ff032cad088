import type { AddOnManifest, AddOnSourceManifest } from '../add-on-format.ts';
import { PACK_LIMITS } from '../format.ts';
import { fileKind, languageOf } from '../paths.ts';
import { voiceLanguage, voiceLanguageOf } from '../voice.ts';
import {
  checkFiles,
  filesShape,
  formatShape,
  isNewer,
  languagesShape,
  packId,
  versionShape,
} from './manifest.ts';
import { type Fields, isObject, object, type Place, type Shape, text } from './shape.ts';

const source: Fields<AddOnSourceManifest> = {
  format: formatShape,
  id: packId,
  version: versionShape,
  licence: text(80),
  publisher: text(120),
  for: object<AddOnSourceManifest['for']>({ id: packId, since: versionShape }),
  languages: languagesShape,
};
const sourceShape = object<AddOnSourceManifest>(source);
const builtShape = object<AddOnManifest>({ ...source, files: filesShape });

/** Whether a `pack.json` is that of an add-on. */
export const saysAddOn = (input: unknown): boolean => isObject(input) && Object.hasOwn(input, 'for');

/** Reads an add-on's `pack.json` as an author writes it. */
export const sourceAddOn: Shape<AddOnSourceManifest> = (input, at) => {
  const read = isNewer(input, at) ? undefined : sourceShape(input, at);
  if (read !== undefined) checkOwn(read, at);
  return read;
};

/** Reads `pack.json` of a built add-on. */
export const builtAddOn: Shape<AddOnManifest> = (input, at) => {
  const read = isNewer(input, at) ? undefined : builtShape(input, at);
  if (read === undefined) return undefined;
  checkOwn(read, at);
  checkFiles(read.files, at);
  for (const { path } of read.files) {
    const fault = addOnFileFault(path, read);
    if (fault) at.report(at.path, `files: ${fault}`, 'file-path');
  }
  return read;
};

/** What is wrong with a file's place in an add-on, or nothing. */
export function addOnFileFault(path: string, { languages }: AddOnSourceManifest): string | undefined {
  if (fileKind(path) === 'text') {
    const language = languageOf(path);
    return languages.some(({ tag }) => tag === language)
      ? undefined
      : `"${path}": pack.json has no language "${language}"`;
  }
  const spoken = voiceLanguageOf(path);
  if (spoken === undefined)
    return `"${path}" is neither a text nor a recorded sentence: an add-on has nothing else`;
  return languages.some(({ tag }) => voiceLanguage(tag) === spoken)
    ? undefined
    : `"${path}": pack.json has no language "${spoken}"`;
}

function checkOwn(manifest: AddOnSourceManifest, at: Place): void {
  if (manifest.id === manifest.for.id)
    at.report(at.path, 'id: is that of the pack itself: give it one of its own');
  const tags = manifest.languages.map(({ tag }) => tag);
  const doubled = tags.find((tag, place) => tags.indexOf(tag) < place);
  if (doubled !== undefined) at.report(at.path, `languages: "${doubled}" occurs twice`, 'duplicate-id');
}

/** All texts of an add-on: as much as a pack may have in one language. */
export const ADD_ON_TEXT_BYTES = 48 * 1024 * 1024;
/** Texts that it may have, all languages together. */
export const MOST_ADD_ON_TEXTS = PACK_LIMITS.items;
