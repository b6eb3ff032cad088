import type { PackId } from '../domain/ids.ts';
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

/** The recorded sound of a sentence, from whichever pack has it; null when none does. */
export async function readVoice(core: Core, language: string, sentence: string): Promise<Blob | null> {
  const open = await core.courses.open();
  if (!open.ok) return null;
  const path = voicePath(language, sentence);
  for (const { installed } of open.value) {
    const found = await readMedia(core, installed.pack, path);
    if (found) return found;
  }
  return null;
}
