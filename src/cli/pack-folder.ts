import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFiles } from '../packs/pack-contents.ts';

/** What an editor or a system leaves beside an author's files, and what is said about them. */
const LEFT_OVER =
  /(?:^|\/)(?:\.[^/]*|[^/]*~|Thumbs\.db|README\.md|LICENSE)$|^strict\.json$|^translation\.csv$/;

/** What a translator fills in; no part of the pack. */
export const TRANSLATION_TABLE = 'translation.csv';

/** Reads a pack's source folder into memory. Paths have `/` on every system. */
export function readPackFolder(folder: string): PackFiles {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const path = full.slice(join(folder, '/').length).replaceAll('\\', '/');
    if (!LEFT_OVER.test(path)) files.set(path, readFileSync(full));
  }
  return files;
}
