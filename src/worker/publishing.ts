// A teacher's pack goes to the children: built, written as an archive, and through the same door as any pack's file. And
// the way back: a pack that was written on another tablet is gone on with here.
import { inflateSync } from 'fflate';
import { toOwnBuffer } from '../device-store/own-buffer.ts';
import type { OwnPacks } from '../device-store/own-packs.ts';
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import { type PackId, parseItemId, parseMisconceptionId, parseSkillId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { writeArchive } from '../packs/archive-writer.ts';
import { atVersion, buildOwnPack, type OwnBuilt } from '../packs/authoring/own-check.ts';
import type { OwnFault } from '../packs/authoring/own-fault.ts';
import { mediaIn, type OwnPack, type OwnPublished } from '../packs/authoring/own-pack.ts';
import { AUTHOR_FILE } from '../packs/authoring/own-source.ts';
import { readOwnPack } from '../packs/authoring/parse-own-pack.ts';
import { FIRST_VERSION, isAfter, versionAfter } from '../packs/next-version.ts';
import { hasSameFiles } from '../packs/same-files.ts';
import { decodeUtf8 } from '../packs/utf8.ts';
import { voicePath } from '../packs/voice.ts';
import type { OwnFiled, OwnPublishing } from './authoring-api.ts';
import type { Core } from './core.ts';
import { handOutPack } from './handing-out-pack.ts';

type Done<T> = Promise<Result<T, Problem>>;

/** The next version, or the same one where nothing changed: what children have is never other bytes under one number. */
export async function publishPack(core: Core, pack: PackId): Done<OwnPublishing> {
  const made = await makeNext(core, pack);
  if (!made.ok) return made;
  if (made.value.type === 'faults') return ok(made.value);
  const { packs, own, built, installed } = made.value;
  if (installed !== null) {
    return ok({ type: 'published', own, version: installed.version, isSame: true });
  }
  const { manifest } = built.built;
  const done = await core.library.installFile(nameOf(manifest), toFile(built));
  if (!done.ok) return done;
  const kept = await keepPublished(core, packs, pack, built.published);
  return kept.ok
    ? ok({ type: 'published', own: kept.value, version: manifest.version, isSame: false })
    : kept;
}

/** The same as a file alone: the children of this tablet keep what they have. */
export async function filePack(core: Core, pack: PackId): Done<OwnFiled> {
  const made = await makeNext(core, pack);
  if (!made.ok) return made;
  if (made.value.type === 'faults') return ok(made.value);
  const { packs, own, built, installed } = made.value;
  if (installed !== null) {
    const out = await handOutPack(core.stores.shelf, pack);
    return out.ok ? ok({ type: 'made', own, ...out.value }) : out;
  }
  const kept = await keepPublished(core, packs, pack, built.published);
  if (!kept.ok) return kept;
  return ok({ type: 'made', own: kept.value, name: nameOf(built.built.manifest), file: toFile(built) });
}

type Next =
  | {
      readonly type: 'built';
      readonly packs: OwnPacks;
      readonly own: OwnPack;
      readonly built: OwnBuilt;
      /** The children of this tablet have this very content. */
      readonly installed: InstalledPack | null;
    }
  | { readonly type: 'faults'; readonly faults: readonly OwnFault[] };

async function makeNext(core: Core, pack: PackId): Done<Next> {
  const opened = await core.stores.own();
  if (!opened.ok) return opened;
  const drafted = await readDraft(core, opened.value, pack);
  if (!drafted.ok) return drafted;
  const { own, media, installed } = drafted.value;
  const before = own.published?.version ?? null;
  const first = buildOwnPack(own, media, before ?? FIRST_VERSION);
  if (!first.ok) return ok({ type: 'faults', faults: first.problem });
  const isSame = installed !== null && hasSameFiles(first.value.built.manifest, installed.manifest);
  const built = before === null || isSame ? first.value : atVersion(first.value, versionAfter(before));
  return ok({
    ...{ type: 'built', packs: opened.value, own, built },
    installed: isSame ? installed : null,
  });
}

async function keepPublished(
  core: Core,
  packs: OwnPacks,
  pack: PackId,
  published: OwnPublished,
): Done<OwnPack> {
  const kept = await packs.change(pack, core.surroundings.now(), (now) => ok({ ...now, published }));
  if (!kept.ok) return kept;
  const dropped = await packs.dropMedia(pack, new Set(mediaIn(kept.value)));
  return dropped.ok ? kept : dropped;
}

type Named = Pick<OwnBuilt['built']['manifest'], 'id' | 'version'>;

/** As a pack that is handed on is called. */
const nameOf = ({ id, version }: Named): string => `${id.split('.').at(-1) ?? id}-${version}.zip`;

const toFile = ({ built }: OwnBuilt): Blob =>
  new Blob([toOwnBuffer(writeArchive(built))], { type: 'application/zip' });

interface Drafted {
  readonly own: OwnPack;
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly installed: InstalledPack | null;
}

/** Where a kill came between install and note, or another tablet went on, the shelf knows better what was published. */
async function readDraft({ stores }: Core, packs: OwnPacks, pack: PackId): Done<Drafted> {
  const [own, media, shelf] = await Promise.all([
    packs.read(pack),
    packs.allMedia(pack),
    stores.shelf.list(),
  ]);
  if (!own.ok) return own;
  if (!media.ok) return media;
  if (!shelf.ok) return shelf;
  const installed = shelf.value.find((one) => one.pack === pack) ?? null;
  const noted = own.value.published;
  if (installed === null || (noted && !isAfter(installed.version, noted.version))) {
    return ok({ own: own.value, media: media.value, installed });
  }
  const published = await readPublished(stores.shelf, installed);
  if (!published.ok) return published;
  return ok({
    own: { ...own.value, published: published.value },
    media: media.value,
    installed,
  });
}

/** The installed pack as its author wrote it, with pictures and sounds. Problems: pack/not-installed, own/not-to-go-on. */
export async function takeUpPack(core: Core, pack: PackId): Done<OwnPack> {
  const { shelf } = core.stores;
  const opened = await core.stores.own();
  if (!opened.ok) return opened;
  const list = await shelf.list();
  if (!list.ok) return list;
  const installed = list.value.find((one) => one.pack === pack);
  if (!installed) return fail({ code: 'pack/not-installed', pack });
  const written = await readAuthor(shelf, installed);
  if (!written.ok) return written;
  const published = await readPublished(shelf, installed);
  if (!published.ok) return published;
  const own: OwnPack = { ...written.value, published: published.value };
  const places = [
    ...mediaIn(own).map((path) => [path, path] as const),
    ...own.voices.map(({ sentence, path }) => [path, voicePath(own.language, sentence)] as const),
  ];
  for (const [path, from] of places) {
    const media = await shelf.readMedia(installed.install, from);
    if (!media.ok) return media;
    const added = media.value ? await opened.value.addMedia(pack, path, media.value.bytes) : ok(null);
    if (!added.ok) return added;
  }
  return opened.value.add(own, core.surroundings.now());
}

async function readAuthor(shelf: PackShelf, { install, pack }: InstalledPack): Done<OwnPack> {
  const file = await shelf.readFile(install, AUTHOR_FILE);
  if (!file.ok) return file;
  if (file.value === null) return fail({ code: 'own/not-to-go-on', pack });
  const { method, bytes, sizeBytes } = file.value;
  const plain = method === 'stored' ? bytes : inflateSync(bytes, { out: new Uint8Array(sizeBytes) });
  const own = readOwnPack(decodeUtf8(plain) ?? '');
  return own?.id === pack ? ok(own) : fail({ code: 'own/not-to-go-on', pack });
}

async function readPublished(shelf: PackShelf, installed: InstalledPack): Done<OwnPublished> {
  const { manifest, install } = installed;
  const [sources, texts] = await Promise.all([
    shelf.readSources(install),
    shelf.readPackTexts(install, manifest.languages[0]?.tag ?? 'en'),
  ]);
  if (!sources.ok) return sources;
  if (!texts.ok) return texts;
  const { skills = {}, items = {}, misconceptions = {} } = manifest.was ?? {};
  const ids = <T extends string>(table: Readonly<Record<string, unknown>>, parse: Parse<T>) =>
    Object.keys(table).flatMap((id) => {
      const parsed = parse(id);
      return parsed.ok ? [parsed.value] : [];
    });
  return ok({
    version: installed.version,
    questions: sources.value.items.map(({ id }) => id),
    skills: manifest.skills.map(({ id }) => id),
    mixups: ids(texts.value.misconceptions, parseMisconceptionId),
    retired: {
      questions: ids(items, parseItemId),
      skills: ids(skills, parseSkillId),
      mixups: ids(misconceptions, parseMisconceptionId),
    },
  });
}

type Parse<T> = (input: unknown) => Result<T, unknown>;
