// The store that the settings name, with the clock and chance of this machine: for the relay and for the command line.
import { randomBytes } from 'node:crypto';
import { fail, type Result } from '../domain/result.ts';
import type { StoreSetting } from './config.ts';
import { pruneStored } from './intake/reading.ts';
import type { RelayProblem } from './problem.ts';
import type { RelayStore } from './store/relay-store.ts';
import { openSqliteStore } from './store/sqlite.ts';

export async function openStore(setting: StoreSetting): Promise<Result<RelayStore, RelayProblem>> {
  const making = {
    newId: () => randomBytes(16).toString('base64url'),
    nowMs: Date.now,
    prune: pruneStored,
  };
  if (setting.type === 'sqlite') return openSqliteStore(setting.folder, making);
  return fail({ code: 'config/store', got: setting.type });
}
