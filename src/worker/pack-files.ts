// Files that were handed in by whatever door: copied into the tablet's own storage, read, and kept until a teacher says what
// becomes of them. A kill in between leaves them waiting; what was copied in part only makes room at the next start.
import type { Downloads } from '../device-store/downloads.ts';
import type { PackOrigin, PackShelf } from '../device-store/pack-shelf.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { copyFile, toFileName, toFileUrl } from './downloading.ts';
import type { PackLook, PackTrust, WaitingFile } from './pack-files-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface PackFilesPorts {
  readonly shelf: PackShelf;
  readonly downloads: Downloads;
  readonly freeBytes: () => Promise<number | null>;
  readonly trust: (origin: PackOrigin, sha256: string, claims: string) => Promise<PackTrust>;
  /** From here on the screen shows how far it is, and somebody may stop it. */
  readonly begin: (name: string, sizeBytes: number) => Promise<AbortSignal>;
  readonly progress: (name: string, doneBytes: number, ofBytes: number) => void;
  readonly end: (name: string) => Promise<void>;
}

export interface PackFiles {
  /** Takes a file in and reads all of it; nothing of it is installed. */
  bring(name: string, file: Blob, language: string): Done<PackLook>;
  look(name: string, language: string): Done<PackLook>;
  leave(name: string): Done;
  waiting(): Done<readonly WaitingFile[]>;
}

/** What nobody decides on must not fill a tablet. */
const MOST_WAITING = 4;

export function createPackFiles(ports: PackFilesPorts): PackFiles {
  const { shelf, downloads, progress } = ports;

  const waiting = async (): Done<readonly WaitingFile[]> => {
    const held = await downloads.list();
    if (!held.ok) return held;
    const whole = held.value.filter((one) => one.isUndecided && one.doneBytes === one.sizeBytes);
    return ok(whole.map(({ url, sizeBytes }) => ({ name: toFileName(url) ?? url, sizeBytes })));
  };

  const makeRoom = async (name: string): Promise<void> => {
    const held = await waiting();
    const others = held.ok ? held.value.filter((one) => one.name !== name) : [];
    for (const other of others.slice(MOST_WAITING - 1)) await downloads.discard(toFileUrl(other.name));
  };

  const read = async (name: string, file: Blob, language: string, signal: AbortSignal): Done<PackLook> => {
    const { lookAtArchive, toPackLook } = await import('./looking-at-pack.ts');
    const looked = await lookAtArchive(name, file, {
      signal,
      progress: (done, of) => progress(name, of / 2 + done / 2, of),
    });
    if (!looked.ok) return looked;
    const { signer, sha256, manifest } = looked.value;
    const trust = await ports.trust({ signer, isShipped: false }, sha256, manifest.publisher);
    const freeBytes = await ports.freeBytes();
    return toPackLook(looked.value, { shelf, name, packedBytes: file.size, freeBytes, trust, language });
  };

  /** What is refused leaves its room at once; so does what was stopped, unless it lay here already. */
  const shown = async (
    name: string,
    sizeBytes: number,
    work: (signal: AbortSignal) => Done<PackLook>,
    waitsOn = false,
  ): Done<PackLook> => {
    const done = await work(await ports.begin(name, sizeBytes));
    const isStopped = !done.ok && done.problem.code === 'pack/cancelled';
    if (!done.ok && !(isStopped && waitsOn)) await downloads.discard(toFileUrl(name));
    await ports.end(name);
    return done;
  };

  return {
    bring: (name, file, language) =>
      shown(name, file.size, async (signal) => {
        await makeRoom(name);
        const half = (done: number, of: number) => progress(name, done / 2, of);
        const copied = await copyFile(name, file, { downloads, signal, progress: half }, true);
        return copied.ok ? read(name, copied.value, language, signal) : copied;
      }),
    look: async (name, language) => {
      const url = toFileUrl(name);
      const found = await downloads.find(url);
      if (!found.ok) return found;
      const size = found.value?.sizeBytes ?? 0;
      if (found.value?.doneBytes !== size) return fail({ code: 'pack/not-reachable', file: name });
      const work = async (signal: AbortSignal): Done<PackLook> => {
        const file = await downloads.read(url);
        return file.ok ? read(name, file.value, language, signal) : file;
      };
      return shown(name, size, work, true);
    },
    leave: (name) => downloads.discard(toFileUrl(name)),
    waiting,
  };
}
