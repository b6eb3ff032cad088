// What a teacher is told of an add-on before saying yes: which pack it is for, and how many of its texts fit that pack's version.
import type { PackOrigin } from '../device-store/install-id.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import type { AddOnManifest } from '../packs/add-on-format.ts';
import { isOfInterface } from '../packs/interface-words.ts';
import { fileKind } from '../packs/paths.ts';
import { voiceLanguageOf } from '../packs/voice.ts';
import { sizeOf, standingOf } from './add-on-standing.ts';
import { pickLanguage } from './courses.ts';
import { hashFile } from './installing.ts';
import { STORED_PER_BYTE, toSigner } from './looking-at-pack.ts';
import type { AddOnContents, AddOnLook, LanguageLook, PackTrust } from './pack-files-api.ts';
import { findPack, type ReadingPorts, readAddOn } from './reading-add-on.ts';
import { onlyLook, weaveTexts } from './weaving.ts';

export interface LookingAtAddOn extends ReadingPorts {
  readonly trust: (origin: PackOrigin, sha256: string, claims: string) => Promise<PackTrust>;
  readonly freeBytes: number | null;
  /** Of the screen. */
  readonly language: string;
}

/** Problems: beside those of a pack, add-on/no-pack and add-on/pack-too-old. */
export async function lookAtAddOn(
  name: string,
  file: Blob,
  ports: LookingAtAddOn,
): Promise<Result<AddOnLook | LanguageLook, Problem>> {
  const { shelf, freeBytes, language } = ports;
  const sha256 = await hashFile(file);
  const read = await readAddOn(name, file, ports);
  if (!read.ok) return read;
  const { manifest, signer, texts } = read.value;
  if (isOfInterface(manifest)) {
    const { lookAtWords } = await import('./brought-words.ts');
    return lookAtWords(name, file, read.value, ports);
  }
  const pack = await findPack(name, read.value, shelf);
  if (!pack.ok) return pack;
  const woven = await weaveTexts(pack.value, manifest.languages, texts, { shelf, store: onlyLook });
  if (!woven.ok) return woven;
  const [names, all] = [
    await shelf.readPackTexts(pack.value.install, pickLanguage(pack.value, language)),
    await shelf.addOns.list(),
  ];
  if (!all.ok) return all;
  const here = all.value.find(({ id }) => id === manifest.id);
  const known = pack.value.languages.map(({ tag }) => tag);
  const unpackedBytes = sizeOf(manifest);
  return ok({
    type: 'add-on',
    name,
    id: manifest.id,
    version: manifest.version,
    publisher: manifest.publisher,
    licence: manifest.licence,
    pack: {
      id: pack.value.pack,
      title: names.ok ? names.value.title : pack.value.pack,
      version: pack.value.version,
    },
    languages: woven.value,
    ...soundsOf(manifest),
    replaces: here ? [] : woven.value.map(({ tag }) => tag).filter((tag) => known.includes(tag)),
    packedBytes: file.size,
    unpackedBytes,
    needsBytes: Math.ceil(unpackedBytes * STORED_PER_BYTE),
    freeBytes,
    trust: await ports.trust({ signer, isShipped: false }, sha256, manifest.publisher),
    installed: here
      ? {
          version: here.manifest.version,
          is: standingOf(manifest, here.manifest),
          signer: toSigner(signer, here),
        }
      : null,
  });
}

export function soundsOf({ files }: AddOnManifest): Pick<AddOnContents, 'sounds' | 'spoken'> {
  const sounds = files.filter(({ path }) => fileKind(path) === 'media');
  return {
    sounds: sounds.length,
    spoken: [...new Set(sounds.flatMap(({ path }) => voiceLanguageOf(path) ?? []))],
  };
}
