// Places for stores in SQLite, each a folder of its own that is gone after the test.
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { RelayStore } from '../../src/relay/store/relay-store.ts';
import { openSqliteStore } from '../../src/relay/store/sqlite.ts';
import { valueIn } from '../support/event-samples.ts';
import { makingOf, type StoreHome } from './store-home.ts';

export function createSqliteHomes() {
  const homes: StoreHome[] = [];
  const createAt = (folder: string): StoreHome => {
    const home = createSqliteHome(folder);
    homes.push(home);
    return home;
  };
  return {
    createAt,
    create: () => createAt(mkdtempSync(join(tmpdir(), 'banyan-store-'))),
    removeAll: async () => {
      for (const home of homes.splice(0)) await home.remove();
    },
  };
}

function createSqliteHome(folder: string): StoreHome {
  const stores: RelayStore[] = [];
  return {
    place: async () => folder,
    open: async (making) => {
      const store = valueIn(await openSqliteStore(folder, makingOf(making)));
      stores.push(store);
      return store;
    },
    tamper: async (statement, ...values) => {
      const database = new Database(join(folder, 'relay.db'));
      const bound = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
      database.prepare(statement).run(bound);
      database.close();
    },
    lay: async ({ sqlite }) => {
      const database = new Database(join(folder, 'relay.db'));
      database.exec(sqlite);
      database.close();
    },
    rawBytes: async () => {
      const files = await readdir(folder);
      return Buffer.concat(await Promise.all(files.map((file) => readFile(join(folder, file)))));
    },
    remove: async () => {
      for (const store of stores.splice(0)) await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
