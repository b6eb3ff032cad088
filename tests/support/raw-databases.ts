// What happens to a page's databases behind the app's back: deleted, or met by a later version. To be called from a
// page of the origin where the app does not run.
import type { Page } from 'playwright-core';

/** As a browser does that needs room; localStorage stays. */
export function deleteDatabases(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error(`${name} is open`));
      });
    }
  });
}

/** As a later app does that opens the database first. */
export function raiseVersion(page: Page, name: string, version: number): Promise<void> {
  return page.evaluate(
    ([database, to]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database, to);
        request.onupgradeneeded = () => request.result.createObjectStore('of-a-later-app');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    [name, version] as const,
  );
}

/** Every row of every table of every database, with its key, as text; keys for sealing by their kind only. */
export function dumpDatabases(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const all: unknown[] = [];
    for (const { name = '', version } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of database.objectStoreNames) {
        const table = database.transaction(store).objectStore(store);
        const keys = table.getAllKeys();
        const rows = table.getAll();
        await new Promise((resolve) => {
          rows.onsuccess = resolve;
        });
        all.push([name, version, store, keys.result, rows.result]);
      }
      database.close();
    }
    return JSON.stringify(all, (_, value) => (ArrayBuffer.isView(value) ? String(value) : value));
  });
}
