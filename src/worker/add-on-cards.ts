// Add-ons as lines under the packs that they are for, and one of them as a file again.
import type { InstalledAddOn } from '../device-store/add-on-shelf.ts';
import type { PackOrigin } from '../device-store/install-id.ts';
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PackedFile } from '../packs/archive-entry.ts';
import { createArchiveParts, toPackedFile } from '../packs/archive-parts.ts';
import { fileKind } from '../packs/paths.ts';
import { sizeOf } from './add-on-standing.ts';
import type { HandedOut } from './handing-out-pack.ts';
import { soundsOf } from './looking-at-add-on.ts';
import type { AddOnCard, PackTrust } from './pack-files-api.ts';

type Trust = (origin: PackOrigin, sha256: string, claims: string) => Promise<PackTrust>;

/** By the pack that they are for, in the order in which they were brought. */
export async function readAddOnCards(
  shelf: PackShelf,
  trust: Trust,
): Promise<ReadonlyMap<PackId, readonly AddOnCard[]>> {
  const [packs, addOns] = [await shelf.list(), await shelf.addOns.list()];
  const cards = new Map<PackId, AddOnCard[]>();
  if (!packs.ok || !addOns.ok) return cards;
  for (const addOn of addOns.value) {
    const pack = packs.value.find((one) => one.pack === addOn.pack);
    const woven = pack && (await shelf.addOns.readWoven(pack.install));
    const mine = woven?.ok ? woven.value.find(({ install }) => install === addOn.install) : undefined;
    const { id, manifest, origin, sha256 } = addOn;
    const list = cards.get(addOn.pack) ?? [];
    cards.set(addOn.pack, list);
    list.push({
      id,
      version: manifest.version,
      languages: mine?.languages ?? [],
      ...soundsOf(manifest),
      sizeBytes: sizeOf(manifest),
      trust: await trust(origin, sha256, manifest.publisher),
    });
  }
  return cards;
}

/** Problems: pack/not-installed, pack/parts-lost. */
export async function handOutAddOn(shelf: PackShelf, id: PackId): Promise<Result<HandedOut, Problem>> {
  const all = await shelf.addOns.list();
  if (!all.ok) return all;
  const found = all.value.find((one) => one.id === id);
  if (!found) return fail({ code: 'pack/not-installed', pack: id });
  const parts = createArchiveParts();
  const blobs: Blob[] = [];
  for (const path of pathsOf(found)) {
    const file = await readPacked(shelf, found, path);
    if (!file.ok) return file;
    blobs.push(new Blob([...parts.add(path, file.value)]));
  }
  const name = `${id.split('.').at(-1) ?? id}-${found.manifest.version}.zip`;
  return ok({ name, file: new Blob([...blobs, ...parts.end()], { type: 'application/zip' }) });
}

function pathsOf({ manifest, origin }: InstalledAddOn): readonly string[] {
  const files = manifest.files.map(({ path }) => path);
  return origin.signer ? ['pack.json', 'signature', ...files] : ['pack.json', ...files];
}

async function readPacked(
  shelf: PackShelf,
  { install, id }: InstalledAddOn,
  path: string,
): Promise<Result<PackedFile, Problem>> {
  if (fileKind(path) === 'media') {
    const sound = await shelf.addOns.readSound(install, path);
    if (!sound.ok) return sound;
    return sound.value
      ? ok(toPackedFile(path, sound.value.bytes))
      : fail({ code: 'pack/parts-lost', pack: id });
  }
  const kept = await shelf.addOns.readFile(install, path);
  if (!kept.ok) return kept;
  return kept.value ? ok(kept.value) : fail({ code: 'pack/parts-lost', pack: id });
}
