// A disk that fills up: the origin gets little room, a database beside the app's takes all of it, and later somebody
// deletes photos. The browser itself refuses the writes.
import type { Page } from 'playwright-core';

export interface FullDisk {
  /** Takes what room there is, to the last few bytes. */
  fill(): Promise<void>;
  /** So much room is left from now on. */
  leave(bytes: number): Promise<void>;
  /** As if photos were deleted. */
  makeRoom(): Promise<void>;
}

const ROOMY_BYTES = 1024 * 1024 * 1024;

/** To be called before the app is opened: the browser remembers for half a minute how much room there was. */
export async function limitDisk(page: Page, origin: string, roomBytes: number): Promise<FullDisk> {
  const session = await page.context().newCDPSession(page);
  const setRoom = (quotaSize: number) =>
    session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  await setRoom(roomBytes);
  return {
    fill: () => page.evaluate(takeAllRoom),
    leave: async (bytes) => {
      const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
      await setRoom(usage + bytes);
    },
    makeRoom: async () => {
      await setRoom(ROOMY_BYTES);
    },
  };
}

/** Runs in the page. Smaller and smaller pieces, until the smallest is refused. */
async function takeAllRoom(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('photos', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('photos', { autoIncrement: true });
    open.onerror = () => reject(open.error);
    open.onsuccess = () => resolve(open.result);
  });
  const put = (bytes: number) =>
    new Promise<boolean>((resolve) => {
      const write = database.transaction('photos', 'readwrite');
      // What cannot be packed small.
      const photo = new Uint8Array(bytes);
      for (let at = 0; at < bytes; at += 65_536)
        crypto.getRandomValues(photo.subarray(at, Math.min(at + 65_536, bytes)));
      write.objectStore('photos').add(photo);
      write.oncomplete = () => resolve(true);
      write.onabort = () => resolve(false);
    });
  for (let bytes = 1 << 20; bytes >= 16; bytes >>= 2) while (await put(bytes));
  database.close();
}
