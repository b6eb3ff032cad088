import type { InstalledPack } from '../device-store/pack-shelf.ts';
import type { PackId } from '../domain/ids.ts';
import { mimeOf } from '../packs/paths.ts';
import { voicePath } from '../packs/voice.ts';
import type { Core } from './core.ts';

/** A picture or a sound of an installed pack; null when it is not there. */
export async function readMedia({ courses, stores }: Core, pack: PackId, path: string): Promise<Blob | null> {
  const open = await courses.find(pack);
  if (!open) return null;
  const media = await stores.shelf.readMedia(open.installed.install, path);
  if (!media.ok || !media.value) return null;
  return new Blob([new Uint8Array(media.value.bytes)], { type: media.value.mime });
}

/**
 * The recorded sound of a sentence; null when there is none. What the teacher said on this tablet comes first, then what was
 * added to packs, then their own. Where a pack has it itself, only what is for that pack may say it otherwise: a teacher
 * agreed to a voice for one pack, not for all.
 */
export async function readVoice(core: Core, language: string, sentence: string): Promise<Blob | null> {
  const open = await core.courses.open();
  if (!open.ok) return null;
  const path = voicePath(language, sentence);
  const owners = open.value.map(({ installed }) => installed).filter((pack) => hasFile(pack, path));
  const mayBeOf = owners.length > 0 ? owners : open.value.map(({ installed }) => installed);
  const own = await readOwn(core, path, new Set(mayBeOf.map(({ pack }) => pack)));
  if (own) return own;
  const { addOns } = core.stores.shelf;
  const all = await addOns.list();
  const voices = (all.ok ? all.value : []).filter(
    (voice) => owners.length === 0 || owners.some(({ pack }) => pack === voice.pack),
  );
  for (const { install } of voices.reverse()) {
    const found = await addOns.readSound(install, path);
    if (found.ok && found.value) {
      return new Blob([new Uint8Array(found.value.bytes)], { type: found.value.mime });
    }
  }
  for (const { pack } of owners) {
    const found = await readMedia(core, pack, path);
    if (found) return found;
  }
  return null;
}

/** A voice goes with its pack: without it nothing of it is heard. */
async function readOwn({ stores }: Core, path: string, packs: ReadonlySet<PackId>): Promise<Blob | null> {
  const voices = await stores.voices();
  if (!voices.ok) return null;
  const lines = await voices.value.find(path);
  for (const { pack } of lines.ok ? lines.value : []) {
    const sound = packs.has(pack) ? await voices.value.read(pack, path) : null;
    if (sound?.ok && sound.value) return new Blob([new Uint8Array(sound.value)], { type: mimeOf(path) });
  }
  return null;
}

const hasFile = ({ manifest }: InstalledPack, path: string): boolean =>
  manifest.files.some((file) => file.path === path);
