// The words of an installed pack, by which chunks name its items and answers in a few bits. Made once for each version.
import type { ChunkVaultPorts } from '../device-store/chunk-vault-ports.ts';
import { toPackWords } from '../sync/pack-words.ts';
import type { Core } from './core.ts';

/** Null for a pack that is not on the shelf in this version: its events are spelled out then. */
export function createPackWords({ stores }: Pick<Core, 'stores'>): ChunkVaultPorts['packWords'] {
  return async ({ pack, version }) => {
    const shelf = await stores.shelf.list();
    const found = shelf.ok
      ? shelf.value.find((one) => one.pack === pack && one.version === version)
      : undefined;
    const sources = found && (await stores.shelf.readSources(found.install));
    if (!found || !sources?.ok) return null;
    return toPackWords({ id: found.pack, version }, sources.value.items, sources.value.lessons);
  };
}
