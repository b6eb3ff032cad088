// What a browser's profile takes on the disk.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The profile's databases on the disk, blobs included. */
export async function bytesBelow(profile: string): Promise<number> {
  const folder = join(profile, 'Default', 'IndexedDB');
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}
