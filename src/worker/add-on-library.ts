// The part of the library that is about add-ons. What reads them is loaded when one is handed in, or is here.
import type { InstalledAddOn } from '../device-store/add-on-shelf.ts';
import type { PackOrigin } from '../device-store/install-id.ts';
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AddOnCard, PackTrust } from './pack-files-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface AddOnLibraryPorts {
  readonly shelf: PackShelf;
  readonly now: () => number;
  readonly isShipped: (sha256: string) => boolean;
  readonly trust: (origin: PackOrigin, sha256: string, claims: string) => Promise<PackTrust>;
  readonly progress: (name: string, doneBytes: number, ofBytes: number) => void;
  /** Packs have other languages or sounds now. */
  readonly installed: () => Promise<void>;
}

export interface AddOnLibrary {
  /** Null where the file is no add-on. */
  install(name: string, file: Blob, signal: AbortSignal): Promise<Result<InstalledAddOn, Problem> | null>;
  /** By the pack that they are for. */
  cards(): Promise<ReadonlyMap<PackId, readonly AddOnCard[]>>;
  remove(addOn: PackId): Done;
  /** Puts to use what a kill has left out of use. */
  mend(): Promise<void>;
}

export function createAddOnLibrary(ports: AddOnLibraryPorts): AddOnLibrary {
  const { shelf, now, progress } = ports;
  return {
    install: async (name, file, signal) => {
      const { installAddOn, isAddOnFile } = await import('./reading-add-on.ts');
      if (!(await isAddOnFile(name, file))) return null;
      const { hashFile } = await import('./installing.ts');
      const hash = await hashFile(file);
      return installAddOn(name, file, hash, {
        ...{ shelf, signal, now, isShipped: ports.isShipped(hash) },
        progress: (done, of) => progress(name, of / 2 + done / 2, of),
      });
    },
    cards: async () => {
      const all = await shelf.addOns.list();
      if (!all.ok || all.value.length === 0) return new Map();
      const { readAddOnCards } = await import('./add-on-cards.ts');
      return readAddOnCards(shelf, ports.trust);
    },
    remove: async (id) => {
      const removed = await shelf.addOns.remove(id);
      if (!removed.ok) return removed;
      await ports.installed();
      await shelf.cleanUp();
      return removed.value ? ok(null) : fail({ code: 'pack/not-installed', pack: id });
    },
    mend: async () => {
      const all = await shelf.addOns.list();
      if (!all.ok || all.value.length === 0) return;
      const { mendAddOns } = await import('./finishing-pack.ts');
      if (await mendAddOns(shelf, now())) await ports.installed();
    },
  };
}
