// Pictures that a source holds or names, as files of a pack: found, checked as any pack's are, stored once each.
import { hashOf } from '../build.ts';
import type { PackFiles } from '../pack-contents.ts';
import { mediaFault } from '../parse/media.ts';
import { decodeBase64 } from './base64.ts';
import type { PackDraft } from './draft.ts';
import { type ImportNote, toNote } from './report.ts';

const KINDS: Readonly<Record<string, string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};
const ENDINGS = new Set(Object.values(KINDS).concat('jpeg'));

/** The path in the pack, or nothing; `note` is then told why. */
export type AddPicture = (src: string, note: (note: ImportNote) => void) => string | undefined;

/** `files` is where names are looked for, by their last part: sources move folders about. */
export function createPictures(draft: PackDraft, files: PackFiles): AddPicture {
  const byName = new Map([...files].map(([path, bytes]) => [lastPart(path).toLowerCase(), bytes]));
  const known = new Map<string, string>();
  return (src, note) => {
    const data = /^\s*data:([a-z+/-]+)[^,]{0,80},/i.exec(src);
    const ending = data ? KINDS[(data[1] ?? '').toLowerCase()] : endingOf(src);
    const shown = data ? data[0] : src;
    if (ending === undefined || !ENDINGS.has(ending)) {
      note(toNote('media-kind', shown));
      return undefined;
    }
    const bytes = data
      ? decodeBase64(src.slice(data[0].length), data[0])
      : byName.get(lastPart(decodePath(src)).toLowerCase());
    if (bytes === undefined) {
      note(toNote('media-missing', shown));
      return undefined;
    }
    const path = `media/${hashOf(bytes).slice(0, 16)}.${ending}`;
    const fault = known.has(path) ? undefined : mediaFault(path, bytes);
    if (fault !== undefined) {
      note(toNote('media-unfit', shown));
      return undefined;
    }
    if (!known.has(path)) draft.addMedia(path, bytes);
    known.set(path, path);
    return path;
  };
}

function endingOf(src: string): string | undefined {
  return /\.([a-z]{3,4})(?:[?#].*)?$/i.exec(src)?.[1]?.toLowerCase();
}

function lastPart(path: string): string {
  return path.replace(/[?#].*$/, '').slice(path.replace(/[?#].*$/, '').lastIndexOf('/') + 1);
}

function decodePath(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
