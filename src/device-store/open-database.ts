// Opens a Dexie database the way this app needs it: a newer one is left untouched, a blocked one is told, one that is
// closed from outside is told. Dexie 4 by itself would open a newer database and add to it what it misses.
import type Dexie from 'dexie';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toStorageProblem } from './storage-problem.ts';

/** What Dexie needs of the platform. */
export interface IdbPorts {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export interface OpenOptions {
  /** An older tab may hold the database for so long before it counts as blocked. */
  readonly blockedAfterMs?: number;
  /**
   * Told once when the connection ends without our doing: storage/blocked when a newer app wants the database (this
   * tab must reload), storage/vanished when the browser closed it under us.
   */
  readonly onLost?: (problem: Problem) => void;
}

/** Asks for one version of one database only, so that a newer one stays as it is. */
export function guardVersion(factory: IDBFactory, version: number): IDBFactory {
  const nativeVersion = version * 10; // Dexie counts in tenths
  return {
    open(name, asked) {
      if (asked === nativeVersion) return factory.open(name, asked);
      throw new DOMException(`Must open version ${nativeVersion}, got ${asked}`, 'VersionError');
    },
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
    deleteDatabase: (name) => factory.deleteDatabase(name),
  };
}

/** Problems: storage/newer, storage/blocked, storage/full, storage/unavailable. Nothing is changed by any of them. */
export async function openDatabase<D extends Dexie>(
  database: D,
  factory: IDBFactory,
  options: OpenOptions = {},
): Promise<Result<D, Problem>> {
  database.on('versionchange', () => {
    // Letting go at once is what lets the newer tab in, or the deletion happen.
    database.close();
    options.onLost?.({ code: 'storage/blocked' });
  });
  try {
    const opened = await Promise.race([database.open(), blocked(database, options.blockedAfterMs ?? 4000)]);
    if (opened === 'blocked') {
      database.close();
      return fail({ code: 'storage/blocked' });
    }
    // Only the browser fires this: site data cleared, disk failed. A `close()` of our own does not.
    database.backendDB().addEventListener('close', () => options.onLost?.({ code: 'storage/vanished' }));
    return ok(database);
  } catch (error) {
    if (hasName(error, 'VersionError')) {
      return fail({
        code: 'storage/newer',
        found: await foundVersion(factory, database.name),
        knows: database.verno,
      });
    }
    const problem = toStorageProblem(error, 'roster');
    if (problem === null) throw error;
    return fail(problem);
  }
}

function blocked(database: Dexie, afterMs: number): Promise<'blocked'> {
  return new Promise((resolve) => {
    database.on('blocked', () => setTimeout(() => resolve('blocked'), afterMs));
  });
}

function hasName(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

/** Opens without a version, which changes nothing in a database that is there. */
function foundVersion(factory: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const version = request.result.version / 10;
      request.result.close();
      resolve(version);
    };
  });
}
