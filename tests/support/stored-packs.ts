// Reads what lies on the shelf straight from IndexedDB, past all code of the app.
import type { Page } from 'playwright-core';

export interface StoredInstall {
  readonly pack: string;
  readonly version: string;
  readonly state: string;
  /** Items that the manifest counts, and items that are really there. */
  readonly itemsPromised: number;
  readonly itemsThere: number;
  readonly mediaPromised: number;
  readonly mediaThere: number;
}

export interface StoredShelf {
  readonly installs: readonly StoredInstall[];
  /** Parts of files that are still held for an install. */
  readonly downloadParts: number;
}

/** To be called when the app has opened its databases: a look at a missing one would make it. */
export function readShelf(page: Page): Promise<StoredShelf> {
  return page.evaluate(
    () =>
      new Promise<StoredShelf>((resolve, reject) => {
        const open = indexedDB.open('banyan-shelf');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const database = open.result;
          const read = database.transaction(['installs', 'records', 'downloadParts']);
          const installs = read.objectStore('installs').getAll();
          const keys = read.objectStore('records').getAllKeys();
          const records = read.objectStore('records').getAll();
          const parts = read.objectStore('downloadParts').count();
          read.onabort = () => reject(read.error);
          read.oncomplete = () => {
            database.close();
            const isMedia = ({ path }: { readonly path: string }) => path.startsWith('media/');
            const recordsOf = (install: string) =>
              records.result.filter((_, at) => (keys.result[at] as readonly string[])[0] === install);
            const itemsOf = (install: string) =>
              recordsOf(install).reduce(
                (sum, { type, lines }) => sum + (type === 'items' ? lines.length : 0),
                0,
              );
            resolve({
              downloadParts: parts.result,
              installs: installs.result.map(({ install, pack, state, manifest }) => ({
                pack,
                state,
                version: manifest.version,
                itemsPromised: manifest.counts.items,
                itemsThere: itemsOf(install),
                mediaPromised: manifest.files.filter(isMedia).length,
                mediaThere: recordsOf(install).filter(({ type }) => type === 'media').length,
              })),
            });
          };
        };
      }),
  );
}

/** Whether any pack is installed; to be called at the same time, and light enough to be asked again and again. */
export function isPackThere(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const open = indexedDB.open('banyan-shelf');
        open.onsuccess = () => {
          const read = open.result.transaction('installs').objectStore('installs').getAll();
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result.some(({ state }) => state === 'installed'));
          };
        };
      }),
  );
}
