// What an installed pack must have and the storage has lost: told before a child meets the gap.
import { ITEMS_PER_CHUNK } from '../packs/columns.ts';
import type { PackManifest } from '../packs/format.ts';
import { fileKind } from '../packs/paths.ts';
import { recordsOf } from './shelf-clean-up.ts';
import type { InstallRow, ShelfDatabase } from './shelf-database.ts';

/** Looks at names only, so that a large pack is not read for it. */
export async function countLost(database: ShelfDatabase, { install, manifest }: InstallRow): Promise<number> {
  const keys = await recordsOf(database, install).primaryKeys();
  const there = new Set(keys.map(([, key]) => key));
  return expectedKeys(manifest).filter((key) => !there.has(key)).length;
}

/** Of lessons only the pack itself knows which skills have any. */
function expectedKeys({ counts, languages, files }: PackManifest): readonly string[] {
  const chunks = Array.from({ length: Math.ceil(counts.items / ITEMS_PER_CHUNK) }, (_, chunk) => chunk);
  return [
    ...['columns', 'misconceptions'],
    ...chunks.map((chunk) => `items/${chunk}`),
    ...languages.flatMap(({ tag }) => [
      `pack-texts/${tag}`,
      ...chunks.map((chunk) => `texts/${tag}/${chunk}`),
    ]),
    ...files.filter(({ path }) => fileKind(path) === 'media').map(({ path }) => path),
  ];
}
