// Installs an archive that lies in our own storage: reads it as a stream, checks each file, stores its records, and
// switches versions at the end in one step. Killed at any point, the next start goes on with what is stored already.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
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

/** Small enough that a cancel is felt at once and that records of few files are held at a time. */
const CHUNK_BYTES = 64 * 1024;
/** What a person who reads the details can use; an archive of nonsense has thousands. */
const FAULTS_TOLD = 100;

export interface InstallingPorts {
  readonly shelf: PackShelf;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly progress: (doneBytes: number, ofBytes: number) => void;
  /** Told as soon as it is known what is in the file. */
  readonly opened: (manifest: PackManifest) => void;
  /** The app's own catalogue named this very file. */
  readonly isShipped: boolean;
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
  const { shelf, signal } = ports;
  let staged: StagedInstall | null = null;
  let install: PackInstall | null = null;
  let manifest: PackManifest | null = null;
  let signer: PublisherKey | null = null;
  let records: InstallRecord[] = [];
  const reader = createArchiveReader(name, {
    open: (read, bytes) => {
      manifest = read;
      install = createPackInstall(read);
      records.push(toFileRecord('pack.json', bytes));
      ports.opened(read);
    },
    signed: (key, bytes) => {
      signer = key;
      records.push(toFileRecord('signature', bytes));
    },
    wants: (path) => !staged?.stored.has(path),
    keepsPacked: (path) => fileKind(path) !== 'media',
    file: (path, bytes, packed) => {
      const made = install?.file(path, bytes);
      if (packed) records.push({ type: 'file', path, ...packed });
      if (made) records.push(...made.records);
      return made
        ? [...made.faults, ...made.records.flatMap((record) => faultsOfModel(record, manifest))]
        : [];
    },
  });

  /** Stores what was read since the last time; nothing that is stored already. */
  const store = async (): Promise<Result<null, Problem>> => {
    // Who signed stands in the row from its first writing on, so the first file is waited for.
    if (!staged && manifest && records.some((record) => !isAbout(record))) {
      const begun = await shelf.beginInstall(manifest, hash, { signer, isShipped: ports.isShipped });
      if (!begun.ok) return begun;
      staged = begun.value;
    }
    if (!staged) return ok(null);
    const fresh = records.filter((record) => !staged?.stored.has(toRecordKey(record)));
    records = [];
    if (fresh.length === 0) return ok(null);
    const stored = await shelf.storeRecords(staged.install, fresh);
    return stored.ok ? ok(null) : stored;
  };

  const giveUp = async (problem: Problem): Promise<Result<never, Problem>> => {
    // Also on a full disk: what is half there would take the room that answers need.
    if (staged) await shelf.abandonInstall(staged.install);
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
  const last = endOf(install);
  if (last.faults.length > 0) {
    return giveUp({ code: 'pack/invalid', file: name, faults: last.faults.slice(0, FAULTS_TOLD) });
  }
  records.push(...last.records);
  const stored = await store();
  const finished = stagedOf(staged);
  return stored.ok ? shelf.finishInstall(finished.install, ports.now()) : giveUp(stored.problem);
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
function faultsOfModel(record: InstallRecord, manifest: PackManifest | null): readonly PackFault[] {
  if (record.type !== 'model-file' || manifest === null) return [];
  return checkModelFile(record.bytes, manifest).filter(({ code }) => code !== 'format-newer');
}

/** The reader has said that the archive is whole, so a manifest was there. */
function endOf(install: PackInstall | null): {
  readonly records: readonly InstallRecord[];
  readonly faults: readonly PackFault[];
} {
  if (!install) throw new Error('Must have read a manifest, got none');
  return install.end();
}

function stagedOf(staged: StagedInstall | null): StagedInstall {
  if (!staged) throw new Error('Must have begun an install, got none');
  return staged;
}

export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += CHUNK_BYTES) {
    yield new Uint8Array(await file.slice(at, at + CHUNK_BYTES).arrayBuffer());
  }
}
