// The store that the settings name, with the clock and chance of this machine: for the relay and for the command line.
import { randomBytes } from 'node:crypto';
import type { Result } from '../domain/result.ts';
import type { StoreSetting } from './config.ts';
import { pruneStored } from './intake/reading.ts';
import type { RelayProblem } from './problem.ts';
import { openPostgresStore } from './store/postgres.ts';
import type { RelayStore } from './store/relay-store.ts';
import { openSqliteStore } from './store/sqlite.ts';

export function openStore(setting: StoreSetting): Promise<Result<RelayStore, RelayProblem>> {
  const making = {
    newId: () => randomBytes(16).toString('base64url'),
    nowMs: Date.now,
    prune: pruneStored,
  };
  return setting.type === 'sqlite'
    ? openSqliteStore(setting.folder, making)
    : openPostgresStore(setting.url, making);
}
