// Long files of a pack cut into parts, so that a device checks one while holding little, and an update moves little. Where
// to cut is read from the ids, not counted: what is put in or taken out changes the part that it is in and no other.
import { crc32 } from '../domain/crc32.ts';
import { encodeUtf8 } from './utf8.ts';

export interface CutSizes {
  /** Of entries in one part; a part ends at the first id behind it whose checksum says so. */
  readonly least: number;
  readonly most: number;
}

/** In the same order; no part is empty. */
export function cutByIds<T>(
  entries: readonly T[],
  idOf: (entry: T) => string,
  sizes: CutSizes,
): readonly T[][] {
  const parts: T[][] = [];
  let part: T[] = [];
  for (const entry of entries) {
    part.push(entry);
    const isCut = crc32(encodeUtf8(idOf(entry))) % sizes.least === 0;
    if (part.length < sizes.most && !(part.length >= sizes.least && isCut)) continue;
    parts.push(part);
    part = [];
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** `items/add.jsonl`, `items/add_002.jsonl`, …; a name that the author has taken is passed by. */
export function partPath(path: string, part: number, taken: ReadonlySet<string>): string {
  if (part === 0) return path;
  const [, stem = '', ending = ''] = /^(.*)(\.[a-z]+)$/.exec(path) ?? [];
  const name = (marks: string): string => `${stem}${marks}${String(part + 1).padStart(3, '0')}${ending}`;
  let marks = '_';
  while (taken.has(name(marks))) marks += '_';
  return name(marks);
}
