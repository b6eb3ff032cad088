import type { PackId } from '../domain/ids.ts';
import type { Core } from './core.ts';

/** A picture or a sound of an installed pack; null when it is not there. */
export async function readMedia({ courses, stores }: Core, pack: PackId, path: string): Promise<Blob | null> {
  const open = await courses.find(pack);
  if (!open) return null;
  const media = await stores.shelf.readMedia(open.installed.install, path);
  if (!media.ok || !media.value) return null;
  return new Blob([new Uint8Array(media.value.bytes)], { type: media.value.mime });
}
