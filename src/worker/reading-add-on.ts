// Reads an add-on's archive through: checked as a pack is, its sounds and files handed on to be stored, its texts kept. Then it
// is held against the pack that it is for.

import type { InstalledAddOn } from '../device-store/add-on-shelf.ts';
import type { InstallId, PackOrigin } from '../device-store/install-id.ts';
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AddOnManifest } from '../packs/add-on-format.ts';
import { type AddOnInstall, createAddOnInstall } from '../packs/add-on-install.ts';
import { toPackedFile } from '../packs/archive-parts.ts';
import { createArchiveReader } from '../packs/archive-reader.ts';
import { type InstallRecord, toRecordKey } from '../packs/install-records.ts';
import { isOfInterface } from '../packs/interface-words.ts';
import { compareVersions } from '../packs/pack-changes.ts';
import { fileKind } from '../packs/paths.ts';
import type { PublisherKey } from '../packs/signature-key.ts';
import { chunksOf } from './installing.ts';
import { inUse, weaveTexts } from './weaving.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface ReadingPorts {
  readonly shelf: PackShelf;
  readonly signal: AbortSignal;
  readonly progress: (doneBytes: number, ofBytes: number) => void;
}

export interface ReadAddOn {
  readonly manifest: AddOnManifest;
  readonly signer: PublisherKey | null;
  readonly texts: ReturnType<AddOnInstall['texts']>;
}

type Take = (manifest: AddOnManifest, signer: PublisherKey | null, records: InstallRecord[]) => Done<unknown>;

/** The pack weaves anew while another tab renews it; more often than this nobody does. */
const MOST_TRIES = 3;

/** Says of what kind a file is; what is no archive is left to whoever reads it as a pack, who says what is wrong. */
export async function isAddOnFile(name: string, file: Blob): Promise<boolean> {
  let kind: 'pack' | 'add-on' | null = null;
  const reader = createArchiveReader(name, {
    open: () => {
      kind = 'pack';
    },
    addOn: () => {
      kind = 'add-on';
    },
    wants: () => false,
    file: () => [],
  });
  for await (const chunk of chunksOf(file)) {
    if (!reader.push(chunk).ok || kind !== null) break;
  }
  return kind === 'add-on';
}

/** Without `take` nothing is stored. */
export async function readAddOn(
  name: string,
  file: Blob,
  { signal, progress }: Omit<ReadingPorts, 'shelf'>,
  take?: Take,
): Done<ReadAddOn> {
  let manifest: AddOnManifest | null = null;
  let signer: PublisherKey | null = null;
  let records: InstallRecord[] = [];
  const install = createAddOnInstall();
  const keepFile = (path: string, bytes: Uint8Array) =>
    records.push({ type: 'file', path, ...toPackedFile(path, bytes) });
  const reader = createArchiveReader(name, {
    open: () => {
      throw new Error('Must be an add-on, got a pack');
    },
    addOn: (read, bytes) => {
      manifest = read;
      keepFile('pack.json', bytes);
    },
    signed: (key, bytes) => {
      signer = key;
      keepFile('signature', bytes);
    },
    keepsPacked: (path) => take !== undefined && fileKind(path) === 'text',
    file: (path, bytes, packed) => {
      const { sound, faults } = install.file(path, bytes);
      if (sound) records.push(sound);
      if (packed) records.push({ type: 'file', path, ...packed });
      return faults;
    },
  });
  let done = 0;
  for await (const chunk of chunksOf(file)) {
    if (signal.aborted) return fail({ code: 'pack/cancelled', file: name });
    const pushed = reader.push(chunk);
    if (!pushed.ok) return pushed;
    // Who signed stands in the row from its first writing on, so the first file is waited for.
    if (manifest && records.some((one) => one.type !== 'file' || fileKind(one.path) === 'text')) {
      const taken = await take?.(manifest, signer, records);
      if (taken?.ok === false) return taken;
      records = [];
    }
    done += chunk.length;
    progress(done, file.size);
  }
  const ended = reader.end();
  if (!ended.ok) return ended;
  if (manifest === null) throw new Error('Must have read a manifest, got none');
  return ok({ manifest, signer, texts: install.texts() });
}

/** The pack that an add-on is for. Problems: add-on/no-pack, add-on/pack-too-old. */
export async function findPack(
  name: string,
  { manifest, texts }: ReadAddOn,
  shelf: PackShelf,
): Done<InstalledPack> {
  const { id, since } = manifest.for;
  const packs = await shelf.list();
  if (!packs.ok) return packs;
  const pack = packs.value.find((one) => one.pack === id);
  if (!pack) {
    const [title] = [...texts.values()].flatMap((table) => table.get('pack.title') ?? []);
    return fail({
      code: 'add-on/no-pack',
      file: name,
      pack: typeof title === 'string' ? `${title} (${id})` : id,
    });
  }
  return compareVersions(pack.version, since) < 0
    ? fail({ code: 'add-on/pack-too-old', file: name, pack: id, version: pack.version, needs: since })
    : ok(pack);
}

/** Reads, stores and puts to use. Killed at any point, the next start goes on with what is stored already. */
export async function installAddOn(
  name: string,
  file: Blob,
  sha256: string,
  ports: ReadingPorts & { readonly isShipped: boolean; readonly now: () => number },
): Done<InstalledAddOn> {
  const { shelf, isShipped } = ports;
  let staged: { readonly install: InstallId; readonly stored: ReadonlySet<string> } | null = null;
  const read = await readAddOn(name, file, ports, async (manifest, signer, records) => {
    const origin: PackOrigin = { signer, isShipped };
    const begun = staged ? ok(staged) : await shelf.addOns.begin(manifest, sha256, origin);
    if (!begun.ok) return begun;
    staged = begun.value;
    const { install, stored } = begun.value;
    const fresh = records.filter((record) => !stored.has(toRecordKey(record)));
    return fresh.length > 0 ? shelf.addOns.store(install, fresh) : ok(0);
  });
  const install = installOf(staged);
  if (!read.ok || install === null) return giveUp(shelf, install, read);
  const done = await putToUse(name, install, read.value, ports);
  return done.ok ? done : giveUp(shelf, install, done);
}

async function giveUp(
  shelf: PackShelf,
  install: InstallId | null,
  why: Result<unknown, Problem>,
): Done<never> {
  if (install) await shelf.addOns.abandon(install);
  if (why.ok) throw new Error('Must have stored an add-on, got none');
  return why;
}

/** What the callback has set, which the compiler cannot see. */
const installOf = (staged: { readonly install: InstallId } | null): InstallId | null =>
  staged?.install ?? null;

async function putToUse(
  name: string,
  install: InstallId,
  read: ReadAddOn,
  { shelf, now, signal }: ReadingPorts & { readonly now: () => number },
): Done<InstalledAddOn> {
  if (isOfInterface(read.manifest)) return shelf.addOns.finishAlone(install, now());
  for (let tries = 1; ; tries++) {
    const pack = await findPack(name, read, shelf);
    if (!pack.ok) return pack;
    const ground = pack.value;
    const woven = await weaveTexts(ground, read.manifest.languages, read.texts, {
      shelf,
      store: async (records) =>
        signal.aborted
          ? fail({ code: 'pack/cancelled', file: name })
          : shelf.addOns.storeWoven(install, ground.install, records),
    });
    if (!woven.ok) return woven;
    const finished = await shelf.addOns.finish(
      { install, languages: inUse(woven.value) },
      ground.install,
      now(),
    );
    if (finished.ok || finished.problem.code !== 'pack/not-installed' || tries === MOST_TRIES)
      return finished;
  }
}
