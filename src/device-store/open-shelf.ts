// Opens the database of what can be made again.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import { guardVersion, type IdbPorts, type OpenOptions, openDatabase } from './open-database.ts';
import { SHELF_VERSION, ShelfDatabase } from './shelf-database.ts';

export interface OpenShelfPorts extends OpenOptions {
  readonly idb: IdbPorts;
  /** Name of the database. */
  readonly name: string;
}

/** Problems: storage/newer, storage/blocked, storage/unavailable. */
export function openShelf(ports: OpenShelfPorts): Promise<Result<ShelfDatabase, Problem>> {
  const factory = guardVersion(ports.idb.indexedDB, SHELF_VERSION);
  const database = new ShelfDatabase(ports.name, { ...ports.idb, indexedDB: factory });
  return openDatabase(database, ports.idb.indexedDB, ports);
}
