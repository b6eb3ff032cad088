// A tablet's storage for tests: IndexedDB in memory, a marker beside it, channels between its tabs.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { InstallationMark, InstallationMarker } from '../../src/device-store/installation-marker.ts';
import { type OpenedLog, type OpenLogPorts, openLog } from '../../src/device-store/open-log.ts';
import { parseStreamId, type StreamId, toRandomId } from '../../src/domain/ids.ts';
import { createRandom } from '../../src/domain/random.ts';
import { BUILT_AT_MS, NOON_MS, valueIn } from '../support/event-samples.ts';

export interface Tablet {
  readonly indexedDB: IDBFactory;
  /** Of the log's database; every tablet of a test has its own, since Dexie knows its databases by name. */
  readonly name: string;
  readonly marker: InstallationMarker & { mark: InstallationMark | null };
  open(options?: Partial<OpenLogPorts>): Promise<OpenedLog>;
  tryOpen(options?: Partial<OpenLogPorts>): ReturnType<typeof openLog>;
}

let tablets = 0;

export function createTablet(
  indexedDB: IDBFactory = new IDBFactory(),
  name = `banyan-log-${tablets}`,
): Tablet {
  tablets += 1;
  const random = createRandom(tablets);
  const newStreamId = (): StreamId =>
    toRandomId(
      Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)),
      parseStreamId,
    );
  const marker = createMarker();
  const channelName = `tablet-${tablets}`;
  const tryOpen = (options: Partial<OpenLogPorts> = {}) => {
    const channel = new BroadcastChannel(channelName);
    // A channel that is listened to would keep the test's process alive.
    (channel as unknown as { unref(): void }).unref();
    const ports: OpenLogPorts = {
      idb: { indexedDB, IDBKeyRange },
      name,
      marker,
      newStreamId,
      app: 'test',
      builtAtMs: BUILT_AT_MS,
      channel,
      ...options,
    };
    return openLog(ports, NOON_MS);
  };
  return {
    indexedDB,
    name,
    marker,
    tryOpen,
    open: async (options) => valueIn<OpenedLog>(await tryOpen(options)),
  };
}

function createMarker(): Tablet['marker'] {
  const marker: Tablet['marker'] = {
    mark: null,
    read: async () => marker.mark,
    write: async (mark) => {
      marker.mark = mark;
      return true;
    },
  };
  return marker;
}
