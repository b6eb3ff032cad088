import type { OutgoingChunk } from '../../../src/sync/chunk-vault.ts';

/** The first of them that fit; one at least, however long. */
export function takeWithin(found: readonly OutgoingChunk[], maxBytes: number): readonly OutgoingChunk[] {
  const taken: OutgoingChunk[] = [];
  let size = 0;
  for (const chunk of found) {
    if (taken.length > 0 && size + chunk.bytes.length > maxBytes) break;
    taken.push(chunk);
    size += chunk.bytes.length;
  }
  return taken;
}
