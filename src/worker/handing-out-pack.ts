// An installed pack as a file again, for another tablet: each file as it came, so that hashes and signature still fit.
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PackedFile } from '../packs/archive-entry.ts';
import { createArchiveParts, toPackedFile } from '../packs/archive-parts.ts';
import { fileKind } from '../packs/paths.ts';

export interface HandedOut {
  readonly name: string;
  readonly file: Blob;
}

/** Problems: pack/not-installed, pack/not-to-hand-on. */
export async function handOutPack(shelf: PackShelf, pack: PackId): Promise<Result<HandedOut, Problem>> {
  const packs = await shelf.list();
  if (!packs.ok) return packs;
  const found = packs.value.find((one) => one.pack === pack);
  if (!found) return fail({ code: 'pack/not-installed', pack });
  const parts = createArchiveParts();
  const blobs: Blob[] = [];
  for (const path of pathsOf(found)) {
    const file = await readPacked(shelf, found, path);
    if (!file.ok) return file;
    // The browser keeps what a Blob holds elsewhere: no more than one file lies in memory.
    blobs.push(new Blob([...parts.add(path, file.value)]));
  }
  const name = `${pack.split('.').at(-1) ?? pack}-${found.version}.zip`;
  return ok({ name, file: new Blob([...blobs, ...parts.end()], { type: 'application/zip' }) });
}

function pathsOf({ manifest, origin }: InstalledPack): readonly string[] {
  const files = manifest.files.map(({ path }) => path);
  return origin?.signer ? ['pack.json', 'signature', ...files] : ['pack.json', ...files];
}

/** One file of an installed pack as it lay in its archive. Problems: pack/parts-lost, pack/not-to-hand-on. */
export async function readPacked(
  shelf: PackShelf,
  { install, pack }: InstalledPack,
  path: string,
): Promise<Result<PackedFile, Problem>> {
  if (fileKind(path) === 'media') {
    const media = await shelf.readMedia(install, path);
    if (!media.ok) return media;
    return media.value ? ok(toPackedFile(path, media.value.bytes)) : fail({ code: 'pack/parts-lost', pack });
  }
  const kept = await shelf.readFile(install, path);
  if (!kept.ok) return kept;
  return kept.value ? ok(kept.value) : fail({ code: 'pack/not-to-hand-on', pack });
}
