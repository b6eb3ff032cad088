// Files that were handed in by whatever door: copied into the tablet's own storage, read, and kept until a teacher says what
// becomes of them. A kill in between leaves them waiting; what was copied in part only makes room at the next start.
import type { Download, Downloads } from '../device-store/downloads.ts';
import type { PackOrigin } from '../device-store/install-id.ts';
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import type { StagedFile } from '../device-store/shelf-database.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { copyFile, toFileName, toFileUrl } from './downloading.ts';
import type { FileLook, PackTrust, WaitingFile } from './pack-files-api.ts';

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
  bring(name: string, file: Blob, language: string): Done<FileLook>;
  look(name: string, language: string): Done<FileLook>;
  leave(name: string): Done;
  /** Before another file takes the name: what was stored of the one that has it goes. */
  clear(name: string): Done;
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

  /** What is stored of a file beside the file itself, while nobody has said yes to it. */
  const unstage = async ({ url, staged }: Download): Done => {
    if (staged === null) return ok(null);
    // In this order: whoever is killed in between still knows what to give up.
    const given = await shelf.abandonInstall(staged.install);
    // On a full disk there is no room to note it; what has gone is found to be gone.
    if (given.ok) await downloads.noteStaged(url, null);
    return given;
  };
  const clear = async (name: string): Done => {
    const found = await downloads.find(toFileUrl(name));
    if (!found.ok) return found;
    return found.value ? unstage(found.value) : ok(null);
  };
  /** One at a time: whoever looks at four files wants one of them, and they take twice their room. */
  const unstageOthers = async (name: string): Promise<void> => {
    const held = await downloads.list();
    const others = (held.ok ? held.value : []).filter(
      (one) => one.isUndecided && one.url !== toFileUrl(name),
    );
    for (const other of others) await unstage(other);
  };
  const leave = async (name: string): Done => {
    const cleared = await clear(name);
    const left = cleared.ok ? await downloads.discard(toFileUrl(name)) : cleared;
    await shelf.cleanUp();
    return left;
  };

  const makeRoom = async (name: string): Promise<void> => {
    const held = await waiting();
    const others = held.ok ? held.value.filter((one) => one.name !== name) : [];
    for (const other of others.slice(MOST_WAITING - 1)) await leave(other.name);
  };

  const read = async (name: string, file: Blob, language: string, signal: AbortSignal): Done<FileLook> => {
    const { lookAtArchive, toPackLook } = await import('./looking-at-pack.ts');
    await unstageOthers(name);
    const { isAddOnFile } = await import('./reading-add-on.ts');
    if (await isAddOnFile(name, file)) return readAddOn(name, file, language, signal);
    const looked = await lookAtArchive(name, file, {
      ...{ shelf, signal, isShipped: false },
      begun: (install) => downloads.noteStaged(toFileUrl(name), { install, isWhole: false }),
      progress: (done, of) => progress(name, of / 2 + done / 2, of),
    });
    if (!looked.ok) return looked;
    const { install } = looked.value;
    const staged = install === null ? null : { install, isWhole: true };
    const noted = await downloads.noteStaged(toFileUrl(name), staged);
    if (!noted.ok) {
      if (install !== null) await shelf.abandonInstall(install);
      return noted;
    }
    const { signer, sha256, manifest } = looked.value;
    const trust = await ports.trust({ signer, isShipped: false }, sha256, manifest.publisher);
    const freeBytes = await ports.freeBytes();
    return toPackLook(looked.value, { shelf, name, packedBytes: file.size, freeBytes, trust, language });
  };

  const readAddOn = async (
    name: string,
    file: Blob,
    language: string,
    signal: AbortSignal,
  ): Done<FileLook> => {
    const { lookAtAddOn } = await import('./looking-at-add-on.ts');
    return lookAtAddOn(name, file, {
      ...{ shelf, signal, language, trust: ports.trust, freeBytes: await ports.freeBytes() },
      progress: (done, of) => progress(name, of / 2 + done / 2, of),
    });
  };

  /** What is refused leaves its room at once; so does what was stopped, unless it lay here already. */
  const shown = async (
    name: string,
    sizeBytes: number,
    work: (signal: AbortSignal) => Done<FileLook>,
    waitsOn = false,
  ): Done<FileLook> => {
    const done = await work(await ports.begin(name, sizeBytes));
    const isStopped = !done.ok && done.problem.code === 'pack/cancelled';
    if (!done.ok && !(isStopped && waitsOn)) await leave(name);
    await ports.end(name);
    return done;
  };

  return {
    bring: (name, file, language) =>
      shown(name, file.size, async (signal) => {
        await makeRoom(name);
        const cleared = await clear(name);
        if (!cleared.ok) return cleared;
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
      const work = async (signal: AbortSignal): Done<FileLook> => {
        const file = await downloads.read(url);
        return file.ok ? read(name, file.value, language, signal) : file;
      };
      return shown(name, size, work, true);
    },
    leave,
    clear,
    waiting,
  };
}

/** What was looked at is stored already; where storage has lost something since, or all of it left, this fails. */
export async function finishStaged(
  { install, isWhole }: StagedFile,
  shelf: PackShelf,
  wallMs: number,
): Done<InstalledPack> {
  const lost = await shelf.countLost(install);
  if (!isWhole || !lost.ok || lost.value > 0) return fail({ code: 'pack/not-installed', pack: install });
  const { finishPack } = await import('./finishing-pack.ts');
  return finishPack(shelf, install, wallMs);
}
