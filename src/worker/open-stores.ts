// Opens both databases of this tablet and what lies in them.
import { createDownloads } from '../device-store/dexie-downloads.ts';
import type { TabChannel } from '../device-store/dexie-event-log.ts';
import { createPackShelf } from '../device-store/dexie-pack-shelf.ts';
import type { InstallationMarker } from '../device-store/installation-marker.ts';
import { createKeyStore } from '../device-store/key-store.ts';
import { createModelShelf } from '../device-store/model-shelf.ts';
import type { IdbPorts } from '../device-store/open-database.ts';
import { openLog } from '../device-store/open-log.ts';
import { openShelf } from '../device-store/open-shelf.ts';
import { createSettings } from '../device-store/settings.ts';
import { createSnapshots } from '../device-store/snapshots.ts';
import { createTurnStore } from '../device-store/turn-store.ts';
import { parseStreamId, type StreamId, toRandomId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import type { Stores, Surroundings } from './core.ts';

export interface OpenStoresPorts {
  readonly idb: IdbPorts;
  /** What the databases' names begin with. */
  readonly name: string;
  readonly marker: InstallationMarker;
  readonly channel: TabChannel | null;
  /** Null on an insecure origin. */
  readonly crypto: CryptoPort | null;
  /** A connection ended without our doing. */
  readonly onLost: (problem: Problem) => void;
}

export interface OpenedStores {
  readonly stores: Stores;
  /** To be told once. */
  readonly notices: readonly Problem[];
  /** Notes outside of the databases how far the log is. */
  mark(): Promise<unknown>;
}

export async function openStores(
  { idb, name, marker, channel, crypto, onLost }: OpenStoresPorts,
  { now, randomBytes, app, builtAtMs }: Surroundings,
): Promise<Result<OpenedStores, Problem>> {
  const newStreamId = () => toRandomId<StreamId>(randomBytes(16), parseStreamId);
  const [opened, shelf] = await Promise.all([
    openLog(
      { idb, name: `${name}-log`, marker, newStreamId, app, builtAtMs, channel, crypto, onLost },
      now(),
    ),
    openShelf({ idb, name: `${name}-shelf`, onLost }),
  ]);
  if (!opened.ok) return opened;
  if (!shelf.ok) return shelf;
  const { log, database, notices, mark } = opened.value;
  const stores: Stores = {
    database,
    log,
    shelf: createPackShelf(shelf.value),
    models: createModelShelf(shelf.value),
    downloads: createDownloads(shelf.value),
    snapshots: createSnapshots(shelf.value, log),
    turns: createTurnStore(database, shelf.value),
    settings: createSettings(database),
    own: openOnce(async () =>
      (await import('../device-store/own-packs.ts')).openOwnPacks(`${name}-own`, idb, onLost),
    ),
    voices: openOnce(async () =>
      (await import('../device-store/own-voices.ts')).openOwnVoices(`${name}-voices`, idb, onLost),
    ),
    vault: crypto && { crypto, keys: createKeyStore(database, crypto) },
  };
  return ok({ stores, notices, mark });
}

/** What could not be opened is tried again when it is asked for again. */
function openOnce<T>(open: () => Promise<Result<T, Problem>>): () => Promise<Result<T, Problem>> {
  let opening: Promise<Result<T, Problem>> | null = null;
  return async () => {
    opening ??= open();
    const opened = await opening;
    if (!opened.ok) opening = null;
    return opened;
  };
}
