// A storage that lost records behind the app's back.
import { openRaw, resultOf } from './raw-database.ts';
import type { Tablet } from './tablet.ts';

/** Of every pack on the tablet, installed or not, as they lie in the storage. */
export async function countRecords({ indexedDB }: Tablet): Promise<number> {
  let found = 0;
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await openRaw(indexedDB, name);
    if (database.objectStoreNames.contains('records')) {
      found += await resultOf(database.transaction('records').objectStore('records').count());
    }
    database.close();
  }
  return found;
}

/** Of every pack on the tablet, those of a kind; how many that were. */
export async function loseRecords({ indexedDB }: Tablet, kind: string): Promise<number> {
  let lost = 0;
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await openRaw(indexedDB, name);
    if (database.objectStoreNames.contains('records')) {
      const records = database.transaction('records', 'readwrite').objectStore('records');
      const keys = await resultOf(records.getAllKeys());
      const ofKind = keys.filter((key) => Array.isArray(key) && String(key[1]).startsWith(kind));
      for (const key of ofKind) await resultOf(records.delete(key));
      lost += ofKind.length;
    }
    database.close();
  }
  return lost;
}
