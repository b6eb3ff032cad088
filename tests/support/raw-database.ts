// IndexedDB without our code: for what another version, another tab or a backup tool did to it.

export function openRaw(
  factory: IDBFactory,
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
}

export function deleteDatabase(factory: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve();
  });
}

/** The shape of a store, as its fixture keeps it. */
export interface StoreShape {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    /** Missing in fixtures that are older than the first index of this kind. */
    readonly multiEntry?: true;
  }[];
}

export interface DatabaseDump {
  readonly name: string;
  /** As IndexedDB counts it: ten times Dexie's. */
  readonly version: number;
  readonly stores: readonly (StoreShape & {
    readonly rows: readonly (readonly [key: unknown, row: unknown])[];
  })[];
}

export async function dumpDatabase(factory: IDBFactory, name: string): Promise<DatabaseDump> {
  const database = await openRaw(factory, name);
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const stores = await Promise.all(
    names.map(async (storeName) => {
      const store = transaction.objectStore(storeName);
      const indexes = [...store.indexNames].map((indexName) => {
        const { name: own, keyPath, multiEntry } = store.index(indexName);
        return { name: own, keyPath, ...(multiEntry && ({ multiEntry } as const)) };
      });
      const [keys, rows] = await Promise.all([resultOf(store.getAllKeys()), resultOf(store.getAll())]);
      const pairs = keys.map((key, at) => [key, rows[at]] as const);
      return { name: storeName, keyPath: store.keyPath, indexes, rows: pairs };
    }),
  );
  database.close();
  return { name, version: database.version, stores };
}

/** Makes the database of a dump, as the code that was dumped had made it. */
export async function loadDatabase(factory: IDBFactory, dump: DatabaseDump): Promise<void> {
  const database = await openRaw(factory, dump.name, dump.version, (fresh) => {
    for (const { name, keyPath, indexes, rows } of dump.stores) {
      const store = fresh.createObjectStore(name, keyPath === null ? {} : { keyPath });
      for (const { name: index, keyPath: path, multiEntry = false } of indexes) {
        store.createIndex(index, path, { multiEntry });
      }
      for (const [key, row] of rows) {
        if (keyPath === null) store.add(row, key as IDBValidKey);
        else store.add(row);
      }
    }
  });
  database.close();
}

/** Every database of one factory in another, as a copied folder of the browser's profile has them. */
export async function copyDatabases(from: IDBFactory, into?: IDBFactory): Promise<IDBFactory> {
  const { IDBFactory: Factory } = await import('fake-indexeddb');
  const copy = into ?? new Factory();
  for (const { name } of await from.databases()) {
    if (name !== undefined) await loadDatabase(copy, await dumpDatabase(from, name));
  }
  return copy;
}

/** What a request comes to. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
