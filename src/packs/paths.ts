// Which files a pack may hold. Anything else in an archive is refused, so that no path can leave a pack's folder and
// no two names can differ only in a way that some file system ignores.

export type PackFileKind =
  | 'manifest'
  | 'items'
  | 'lessons'
  | 'misconceptions'
  | 'text'
  | 'media'
  /** The author's parameters. */
  | 'model'
  /** The fitted model. */
  | 'model-file'
  /** What a teacher wrote on a tablet, to go on with. */
  | 'author'
  | 'signature';

/** Lower-case ASCII only: no separators of other systems, no dot at the start of a part, nothing to normalise. */
const KINDS: readonly (readonly [PackFileKind, RegExp])[] = [
  ['manifest', /^pack\.json$/],
  ['items', /^items\/[a-z0-9][a-z0-9_-]*\.jsonl$/],
  ['lessons', /^lessons\/[a-z0-9][a-z0-9_-]*\.jsonl$/],
  ['misconceptions', /^misconceptions\/[a-z0-9][a-z0-9_-]*\.jsonl$/],
  ['text', /^text\/[A-Za-z0-9-]{2,35}\/[a-z0-9][a-z0-9_-]*\.json$/],
  ['media', /^media\/(?:[a-z0-9][a-z0-9_-]*\/){0,4}[a-z0-9][a-z0-9_-]*\.(?:svg|webp|png|jpe?g|gif|opus)$/],
  ['model', /^model\.json$/],
  ['model-file', /^model\.bin$/],
  ['author', /^author\.json$/],
  ['signature', /^signature$/],
];
const MAX_PATH_LENGTH = 128;

/** A path of `media/`, or one that becomes such a path when `[name]` is filled. */
export const MEDIA_REFERENCE =
  /^media\/(?:[a-z0-9_[\]-]+\/){0,4}[a-z0-9_[\]A-Z-]+\.(?:svg|webp|png|jpe?g|gif|opus)$/;

/** Says what a path of a pack is, or nothing when no pack holds such a file. */
export function fileKind(path: string): PackFileKind | undefined {
  if (path.length > MAX_PATH_LENGTH) return undefined;
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0];
}

/** The language of a path `text/LANG/NAME.json`. */
export function languageOf(path: string): string {
  return path.split('/')[1] ?? '';
}

const MIME: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  opus: 'audio/ogg; codecs=opus',
};

export function mimeOf(path: string): string {
  return MIME[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
