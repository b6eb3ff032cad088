// Entity tags from the content itself: two relays with the same pack give the same tag, so a download that one
// of them began can be finished at the other. Computed once for each state of a file.
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

const PIECE_BYTES = 256 * 1024;

interface Known {
  readonly mark: string;
  readonly tag: string;
}

export type TagOf = (path: string, file: FileHandle, mark: string) => Promise<string>;

/** `mark` changes whenever the file does (size and time of change); `path` names it. */
export function createContentTags(): TagOf {
  const known = new Map<string, Known>();
  return async (path, file, mark) => {
    const before = known.get(path);
    if (before?.mark === mark) return before.tag;
    const tag = `"${await digest(file)}"`;
    known.set(path, { mark, tag });
    return tag;
  };
}

async function digest(file: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE_BYTES);
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, at);
    if (bytesRead === 0) return hash.digest('hex').slice(0, 32);
    hash.update(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
}
