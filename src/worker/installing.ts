// Installs an archive that lies in our own storage: reads it as a stream, checks each file, stores its records, and
// switches versions at the end in one step. Killed at any point, the next start goes on with what is stored already.
// A file that is only looked at is stored in the same way, unread by anybody, so that a yes needs no second reading.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { InstallId } from '../device-store/install-id.ts';
import type { InstalledPack, PackShelf, StagedInstall } from '../device-store/pack-shelf.ts';
import type { PackFault, Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toPackedFile } from '../packs/archive-parts.ts';
import { createArchiveReader } from '../packs/archive-reader.ts';
import type { PackManifest } from '../packs/format.ts';
import { createPackInstall, type PackInstall } from '../packs/install.ts';
import { type FileRecord, type InstallRecord, toRecordKey } from '../packs/install-records.ts';
import { fileKind } from '../packs/paths.ts';
import type { PublisherKey } from '../packs/signature-key.ts';
import { checkModelFile } from '../tutoring/pack-models-check.ts';
import { finishPack } from './finishing-pack.ts';

/** Small enough that a cancel is felt at once and that records of few files are held at a time. */
const CHUNK_BYTES = 64 * 1024;
/** What a person who reads the details can use; an archive of nonsense has thousands. */
const FAULTS_TOLD = 100;

export interface StagingPorts {
  readonly shelf: PackShelf;
  readonly signal: AbortSignal;
  readonly progress: (doneBytes: number, ofBytes: number) => void;
  /** Told as soon as it is known what is in the file. */
  readonly opened: (manifest: PackManifest) => void;
  /** The app's own catalogue named this very file. */
  readonly isShipped: boolean;
  /** Everything that is made of it, once. */
  readonly made?: (record: InstallRecord) => void;
  /** Under which name it is stored, before any of it is. */
  readonly begun?: (install: InstallId) => Promise<unknown>;
  /** It is read to the end also where it cannot be stored, as on a full tablet. */
  readonly mayLackRoom?: boolean;
}

export interface InstallingPorts extends StagingPorts {
  readonly now: () => number;
}

/** All of an archive, read and checked. */
export interface ReadArchive {
  readonly manifest: PackManifest;
  readonly signer: PublisherKey | null;
  /** All of it is stored under this name, and read by nobody before `finishInstall`; null where it could not be. */
  readonly install: InstallId | null;
}

/** Reads the file through once for its hash: it names the install that a next try goes on with. */
export async function hashFile(file: Blob): Promise<string> {
  const hash = sha256.create();
  for await (const chunk of chunksOf(file)) hash.update(chunk);
  return bytesToHex(hash.digest());
}

/** `name` is what messages call the file. */
export async function installArchive(
  name: string,
  file: Blob,
  hash: string,
  ports: InstallingPorts,
): Promise<Result<InstalledPack, Problem>> {
  const staged = await stageArchive(name, file, hash, ports);
  if (!staged.ok) return staged;
  const { install } = staged.value;
  if (!install) throw new Error('Must have been stored, was only read');
  return finishPack(ports.shelf, install, ports.now());
}

export async function stageArchive(
  name: string,
  file: Blob,
  hash: string,
  ports: StagingPorts,
): Promise<Result<ReadArchive, Problem>> {
  const { shelf, signal, made } = ports;
  let staged: StagedInstall | null = null;
  let opened: Opened | null = null;
  let signer: PublisherKey | null = null;
  let records: InstallRecord[] = [];
  let isStoring = true;
  const keep = (fresh: readonly InstallRecord[]): void => {
    if (made) fresh.forEach(made);
    if (isStoring) records.push(...fresh);
  };
  const reader = createArchiveReader(name, {
    open: (manifest, bytes) => {
      opened = { manifest, install: createPackInstall(manifest) };
      keep([toFileRecord('pack.json', bytes)]);
      ports.opened(manifest);
    },
    signed: (key, bytes) => {
      signer = key;
      keep([toFileRecord('signature', bytes)]);
    },
    wants: (path) => !staged?.stored.has(path),
    keepsPacked: (path) => isStoring && fileKind(path) !== 'media',
    file: (path, bytes, packed) => {
      if (packed) keep([{ type: 'file', path, ...packed }]);
      if (!opened) return [];
      const { records: fresh, faults } = opened.install.file(path, bytes);
      keep(fresh);
      const { manifest } = opened;
      return [...faults, ...fresh.flatMap((record) => faultsOfModel(record, manifest))];
    },
  });

  /** Stores what was read since the last time; nothing that is stored already. */
  const store = async (): Promise<Result<null, Problem>> => {
    // Who signed stands in the row from its first writing on, so the first file is waited for.
    if (!staged && opened && records.some((record) => !isAbout(record))) {
      const begun = await shelf.beginInstall(opened.manifest, hash, { signer, isShipped: ports.isShipped });
      if (!begun.ok) return lackRoom(begun.problem);
      await ports.begun?.(begun.value.install);
      staged = begun.value;
    }
    if (!staged) return ok(null);
    const fresh = records.filter((record) => !staged?.stored.has(toRecordKey(record)));
    records = [];
    if (fresh.length === 0) return ok(null);
    const stored = await shelf.storeRecords(staged.install, fresh);
    return stored.ok ? ok(null) : lackRoom(stored.problem);
  };

  const abandon = async (): Promise<void> => {
    // Also on a full disk: what is half there would take the room that answers need.
    if (staged) await shelf.abandonInstall(staged.install);
    staged = null;
  };
  const lackRoom = async (problem: Problem): Promise<Result<null, Problem>> => {
    if (!ports.mayLackRoom) return fail(problem);
    await abandon();
    isStoring = false;
    records = [];
    return ok(null);
  };
  const giveUp = async (problem: Problem): Promise<Result<never, Problem>> => {
    await abandon();
    return fail(problem);
  };

  let done = 0;
  for await (const chunk of chunksOf(file)) {
    if (signal.aborted) return giveUp({ code: 'pack/cancelled', file: name });
    const pushed = reader.push(chunk);
    const stored = pushed.ok ? await store() : pushed;
    if (!stored.ok) return giveUp(stored.problem);
    done += chunk.length;
    ports.progress(done, file.size);
  }
  const ended = reader.end();
  if (!ended.ok) return giveUp(ended.problem);
  const whole = openedOf(opened);
  const last = whole.install.end();
  if (last.faults.length > 0) {
    return giveUp({ code: 'pack/invalid', file: name, faults: last.faults.slice(0, FAULTS_TOLD) });
  }
  keep(last.records);
  const stored = await store();
  if (!stored.ok) return giveUp(stored.problem);
  return ok({ manifest: whole.manifest, signer, install: installOf(staged) });
}

const toFileRecord = (path: string, bytes: Uint8Array): FileRecord => ({
  type: 'file',
  path,
  ...toPackedFile(path, bytes),
});

/** What the manifest and the signature are kept as; all else is of the pack's files. */
const isAbout = (record: InstallRecord): boolean =>
  record.type === 'file' && (record.path === 'pack.json' || record.path === 'signature');

/** A model that only a later version of the app can read is passed over: the pack teaches without it. */
function faultsOfModel(record: InstallRecord, manifest: PackManifest): readonly PackFault[] {
  if (record.type !== 'model-file') return [];
  return checkModelFile(record.bytes, manifest).filter(({ code }) => code !== 'format-newer');
}

interface Opened {
  readonly manifest: PackManifest;
  readonly install: PackInstall;
}

/** The reader has said that the archive is whole, so a manifest was there. */
function openedOf(opened: Opened | null): Opened {
  if (!opened) throw new Error('Must have read a manifest, got none');
  return opened;
}

const installOf = (staged: StagedInstall | null): InstallId | null => staged?.install ?? null;

export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += CHUNK_BYTES) {
    yield new Uint8Array(await file.slice(at, at + CHUNK_BYTES).arrayBuffer());
  }
}
