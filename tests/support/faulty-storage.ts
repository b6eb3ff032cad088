// IndexedDB in memory whose disk fills up, whose transactions are aborted, or whose process is killed, at a chosen
// write. Works on the real objects of fake-indexeddb: what fails is the storage, not our code around it.
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';

export const FAULTS = [
  /** The transaction is rolled back as browsers do when the disk is full. */
  'disk-full',
  /** The same, but the write itself succeeded: there was no room to commit it. */
  'disk-full-late',
  /** The transaction is rolled back for no reason that it tells. */
  'aborted',
  /** The connection is gone in the middle; nobody gets an answer that the write succeeded. */
  'killed',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface FaultyStorage {
  readonly indexedDB: IDBFactory;
  /** Lets the given write from now on fail, counted from 0; later writes work again. */
  failAt(write: number, fault: Fault): void;
  /** Writes since the last `failAt` or the start. */
  readonly writes: () => number;
  /** Durabilities of the `readwrite` transactions so far. */
  readonly durabilities: readonly string[];
}

type FakeDatabase = Parameters<typeof forceCloseDatabase>[0];

interface FakeTransaction extends IDBTransaction {
  _abort(name: string): void;
}

export function createFaultyStorage(): FaultyStorage {
  let writes = 0;
  let planned: { readonly at: number; readonly fault: Fault } | null = null;
  const durabilities: string[] = [];

  const strike = (transaction: IDBTransaction, request: IDBRequest): void => {
    const now = writes;
    writes += 1;
    if (planned === null || planned.at !== now) return;
    const { fault } = planned;
    planned = null;
    if (fault === 'disk-full') (transaction as FakeTransaction)._abort('QuotaExceededError');
    else if (fault === 'disk-full-late') {
      request.addEventListener('success', () =>
        (transaction as FakeTransaction)._abort('QuotaExceededError'),
      );
    } else if (fault === 'aborted') transaction.abort();
    else {
      // What was not committed is not there; then the connection ends as if the process had.
      (transaction as FakeTransaction)._abort('AbortError');
      forceCloseDatabase(transaction.db as unknown as FakeDatabase);
    }
  };

  const watchStore = (store: IDBObjectStore, transaction: IDBTransaction): IDBObjectStore => {
    for (const method of ['add', 'put', 'delete', 'clear'] as const) {
      const real = store[method].bind(store) as (...given: unknown[]) => IDBRequest;
      Object.defineProperty(store, method, {
        configurable: true,
        value: (...given: unknown[]) => {
          const request = real(...given);
          strike(transaction, request);
          return request;
        },
      });
    }
    return store;
  };

  const watchDatabase = (database: IDBDatabase): void => {
    const begin = database.transaction.bind(database);
    database.transaction = (stores, mode, options) => {
      const transaction = begin(stores, mode, options);
      if (mode !== 'readwrite') return transaction;
      durabilities.push(transaction.durability);
      const storeOf = transaction.objectStore.bind(transaction);
      const watched = new Map<string, IDBObjectStore>();
      transaction.objectStore = (name) => {
        const store = watched.get(name) ?? watchStore(storeOf(name), transaction);
        watched.set(name, store);
        return store;
      };
      return transaction;
    };
  };

  const indexedDB = new IDBFactory();
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => watchDatabase(request.result));
    return request;
  };
  return {
    indexedDB,
    failAt(write, fault) {
      writes = 0;
      planned = { at: write, fault };
    },
    writes: () => writes,
    durabilities,
  };
}
