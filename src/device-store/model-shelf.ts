// Model files that a teacher brought, one a pack at most, beside what the pack itself has. Bytes as they came: whoever
// reads them checks them, since another version of the app may have stored them.
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import { toOwnBuffer } from './own-buffer.ts';
import type { ShelfDatabase } from './shelf-database.ts';
import { tryStorage } from './storage-problem.ts';
import { inTransaction } from './transaction.ts';

type Stored<T> = Promise<Result<T, Problem>>;

export interface ModelShelf {
  /** Null where nobody brought one. */
  read(pack: PackId): Stored<Uint8Array | null>;
  /** In place of the one before, in one step. */
  write(pack: PackId, bytes: Uint8Array, wallMs: number): Stored<null>;
  /** Says whether there was one. */
  remove(pack: PackId): Stored<boolean>;
}

export function createModelShelf(database: ShelfDatabase): ModelShelf {
  const { models } = database;
  return {
    read: (pack) => tryStorage('install', async () => (await models.get(pack))?.bytes ?? null),
    write: (pack, bytes, wallMs) =>
      tryStorage('install', () =>
        inTransaction(database, [models], async () => {
          await models.put({ pack, bytes: toOwnBuffer(bytes), installedAtMs: wallMs });
          return null;
        }),
      ),
    remove: (pack) =>
      tryStorage('install', () =>
        inTransaction(database, [models], async () => {
          const held = await models.get(pack);
          await models.delete(pack);
          return held !== undefined;
        }),
      ),
  };
}
