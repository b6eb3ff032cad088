// One way into every transaction that writes, so that a full disk is told from any other failure: when a browser
// rolls back for lack of room, the requests only say AbortError, and the reason stands at the transaction alone.
import type Dexie from 'dexie';
import type { Table } from 'dexie';

/** Runs `work` in one `readwrite` transaction over the tables; resolves when it is committed. */
export async function inTransaction<T>(
  database: Dexie,
  tables: readonly Table[],
  work: () => PromiseLike<T>,
): Promise<T> {
  let native: IDBTransaction | null = null;
  const reason = () => native?.error ?? null;
  try {
    // Must be an async function: Dexie looks at that to keep the transaction alive over native awaits.
    return await database.transaction('rw', tables, async (transaction) => {
      native = transaction.idbtrans;
      return await work();
    });
  } catch (error) {
    throw reason()?.name === 'QuotaExceededError' ? reason() : error;
  }
}
