// Weaves the texts of add-ons into a version of their pack, chunk by chunk as the pack lies on the shelf: when one is brought,
// when the pack is renewed, and to tell before either what fits.
import { inflateSync } from 'fflate';
import type { InstalledAddOn, WovenAddOn } from '../device-store/add-on-shelf.ts';
import type { InstallId } from '../device-store/install-id.ts';
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { MisconceptionId } from '../domain/ids.ts';
import type { PackFault, Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { WovenLanguage } from '../packs/add-on-format.ts';
import { type AddOnInstall, createAddOnInstall } from '../packs/add-on-install.ts';
import { type AddedTexts, createWeaver } from '../packs/add-on-weave.ts';
import type { PackedFile } from '../packs/archive-entry.ts';
import type { PackLanguage, PackManifest } from '../packs/format.ts';
import { groundLanguage } from '../packs/ground-language.ts';
import type { InstallRecord } from '../packs/install-records.ts';
import { parseMisconceptions } from '../packs/parse/files.ts';
import { fileKind } from '../packs/paths.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** A version of a pack, on the shelf or about to be. */
export interface WeaveGround {
  readonly install: InstallId;
  readonly manifest: PackManifest;
}

export interface WeavePorts {
  readonly shelf: PackShelf;
  /** Takes what was woven, a chunk at a time. */
  readonly store: (records: readonly InstallRecord[]) => Done<unknown>;
}

/** Nothing is kept of it. */
export const onlyLook = async (): Done => ok(null);

/** What each language of an add-on does for a pack. A language of which nothing fits is not among them when it is put to use. */
export async function weaveTexts(
  ground: WeaveGround,
  languages: readonly PackLanguage[],
  texts: ReadonlyMap<string, AddedTexts>,
  ports: WeavePorts,
): Done<readonly WovenLanguage[]> {
  const woven: WovenLanguage[] = [];
  for (const language of languages) {
    const added = texts.get(language.tag);
    if (added === undefined) continue;
    const done = await weaveLanguage(ground, language, added, ports);
    if (!done.ok) return done;
    woven.push(done.value);
  }
  return ok(woven);
}

export const inUse = (woven: readonly WovenLanguage[]): readonly WovenLanguage[] =>
  woven.filter(({ texts }) => texts > 0);

async function weaveLanguage(
  { install, manifest }: WeaveGround,
  language: PackLanguage,
  added: AddedTexts,
  { shelf, store }: WeavePorts,
): Done<WovenLanguage> {
  const { addOns } = shelf;
  const { tag } = language;
  const from = groundLanguage(manifest.languages, tag);
  const weaver = createWeaver(manifest.id, language, added);
  for (let chunk = 0; ; chunk++) {
    const own = await addOns.readChunk(install, chunk, from);
    if (!own.ok) return own;
    if (own.value === null) break;
    const texts = weaver.items(own.value.sources, own.value.texts);
    const stored = await store([{ type: 'texts', language: tag, chunk, texts }]);
    if (!stored.ok) return stored;
  }
  for (const { id: skill } of manifest.skills) {
    const own = await addOns.readLessons(install, skill, from);
    if (!own.ok) return own;
    if (own.value.sources.length === 0) continue;
    const texts = weaver.lessons(own.value.sources, own.value.texts);
    const stored = await store([{ type: 'lesson-texts', language: tag, skill, texts }]);
    if (!stored.ok) return stored;
  }
  const names = await addOns.readNames(install, from);
  if (!names.ok) return names;
  const titles = await readTitleKeys({ install, manifest }, shelf);
  const stored = await store([weaver.names(names.value, titles)]);
  return stored.ok ? ok(weaver.result()) : stored;
}

/** Of a pack that an earlier version of the app stored nothing is known of them: those stay as the pack has them. */
async function readTitleKeys(
  { install, manifest }: WeaveGround,
  shelf: PackShelf,
): Promise<ReadonlyMap<MisconceptionId, string>> {
  const keys = new Map<MisconceptionId, string>();
  for (const { path } of manifest.files.filter((one) => fileKind(one.path) === 'misconceptions')) {
    const file = await shelf.readFile(install, path);
    if (!file.ok || file.value === null) continue;
    for (const { value } of parseMisconceptions(path, unpack(file.value), [])) {
      keys.set(value.id, typeof value.title === 'string' ? value.title : value.title.key);
    }
  }
  return keys;
}

/** Its size was proved when it was stored. */
function unpack({ method, bytes, sizeBytes }: PackedFile): Uint8Array {
  return method === 'stored' ? bytes : inflateSync(bytes, { out: new Uint8Array(sizeBytes) });
}

/** The texts of an installed add-on, from its files as they came. */
async function readAddedTexts(
  shelf: PackShelf,
  { install, id, manifest }: InstalledAddOn,
): Done<AddOnInstall> {
  const read = createAddOnInstall();
  for (const { path } of manifest.files.filter((one) => fileKind(one.path) === 'text')) {
    const file = await shelf.addOns.readFile(install, path);
    if (!file.ok) return file;
    if (file.value === null) return fail({ code: 'pack/parts-lost', pack: id });
    const faults: readonly PackFault[] = read.file(path, unpack(file.value)).faults;
    if (faults.length > 0) return fail({ code: 'pack/damaged', file: id, faults });
  }
  return ok(read);
}

/** Weaves an installed add-on into a version of its pack. One whose own texts are lost goes on with its sounds. */
export async function weaveInstalled(
  shelf: PackShelf,
  addOn: InstalledAddOn,
  ground: WeaveGround,
): Done<WovenAddOn> {
  const { install, manifest } = addOn;
  const read = await readAddedTexts(shelf, addOn);
  if (!read.ok) return read.problem.code === 'storage/full' ? read : ok({ install, languages: [] });
  const store = (records: readonly InstallRecord[]) =>
    shelf.addOns.storeWoven(install, ground.install, records);
  const woven = await weaveTexts(ground, manifest.languages, read.value.texts(), { shelf, store });
  return woven.ok ? ok({ install, languages: inUse(woven.value) }) : woven;
}
