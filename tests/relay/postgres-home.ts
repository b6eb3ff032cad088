// Places for stores in PostgreSQL, each a database of its own on one server.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openPostgresStore } from '../../src/relay/store/postgres.ts';
import type { RelayStore } from '../../src/relay/store/relay-store.ts';
import { valueIn } from '../support/event-samples.ts';
import { type PostgresServer, query, startPostgres } from '../support/postgres-server.ts';
import { makingOf, type StoreHome } from './store-home.ts';

/** A server for all tests of a file, and homes on it that are gone after each test. */
export function servePostgres() {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 120_000);
  afterAll(() => server.remove(), 60_000);
  const homes = createPostgresHomes(() => server);
  afterEach(() => homes.removeAll(), 60_000);
  return {
    create: homes.create,
    get server() {
      return server;
    },
  };
}

/** `server` is asked when a home is used first: it starts after the tests were laid out. */
function createPostgresHomes(server: () => PostgresServer) {
  const homes: StoreHome[] = [];
  return {
    create: (): StoreHome => {
      const home = createPostgresHome(server);
      homes.push(home);
      return home;
    },
    removeAll: async () => {
      for (const home of homes.splice(0)) await home.remove();
    },
  };
}

function createPostgresHome(server: () => PostgresServer): StoreHome {
  const stores: RelayStore[] = [];
  let address: Promise<string> | undefined;
  const place = () => {
    address ??= server().createPlace();
    return address;
  };
  return {
    place,
    open: async (making) => {
      const store = valueIn(await openPostgresStore(await place(), makingOf(making)));
      stores.push(store);
      return store;
    },
    tamper: async (statement, ...values) => {
      let number = 0;
      const text = statement.replace(/\?/g, () => `$${++number}`);
      await query(await place(), text, values);
    },
    lay: async ({ postgres }) => void (await query(await place(), postgres)),
    rawBytes: async () => {
      // What is in memory only is no answer.
      await query(await place(), 'CHECKPOINT');
      const base = join(server().folder, 'base');
      const files = await readdir(base, { recursive: true, withFileTypes: true });
      const bytes = files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name)));
      return Buffer.concat(await Promise.all(bytes));
    },
    remove: async () => {
      for (const store of stores.splice(0)) await store.close();
      if (address) await server().removePlace(await address);
      address = undefined;
    },
  };
}
