import { afterAll, afterEach, beforeAll } from 'vitest';
import { describeRelayStore } from '../contracts/relay-store.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { createPostgresHomes } from './postgres-home.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server.remove(), 60_000);

const homes = createPostgresHomes(() => server);
afterEach(() => homes.removeAll(), 60_000);
describeRelayStore('PostgreSQL', homes.create);
