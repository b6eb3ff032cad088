import { describeRelayStore } from '../contracts/relay-store.ts';
import { servePostgres } from './postgres-home.ts';

describeRelayStore('PostgreSQL', servePostgres().create);
