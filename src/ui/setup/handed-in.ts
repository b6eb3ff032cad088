// Files that other apps gave to this one, kept until a teacher opens the door: those that were shared wait where the
// service worker put them (service-worker/shared-pack.ts), those that the system opened with us are put there too.
import type { HandedIn } from '../platform.ts';

/** The same in service-worker/shared-pack.ts. */
const CACHE = 'handed-in';
const NAME = 'x-file-name';
/** More than this is no pack; the worker says so of what is picked. */
const MOST_BYTES = 512 * 1024 * 1024;

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

export interface HandedInFiles {
  list(): Promise<readonly HandedIn[]>;
  /** Calls back when one has come while the app is open. */
  onCome(callback: () => void): () => void;
}

/** `came` leads to where a teacher looks at it. */
export function createHandedIn(window: Window, came: () => void): HandedInFiles {
  const told = new Set<() => void>();
  window.launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length === 0) return;
    void keepAll(files).then(() => {
      came();
      for (const callback of told) callback();
    });
  });
  return {
    list: async () => {
      if (!('caches' in window) || !(await caches.has(CACHE))) return [];
      const cache = await caches.open(CACHE);
      const kept = await Promise.all((await cache.keys()).map((request) => readOne(cache, request)));
      return kept.filter((one) => one !== null);
    },
    onCome: (callback) => {
      told.add(callback);
      return () => told.delete(callback);
    },
  };
}

async function keepAll(files: readonly FileSystemFileHandle[]): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const handle of files) {
    const file = await handle.getFile();
    if (file.size > MOST_BYTES) continue;
    const headers = { [NAME]: encodeURIComponent(file.name) };
    await cache.put(
      new URL(`./handed-in/${encodeURIComponent(file.name)}`, location.href),
      new Response(file, { headers }),
    );
  }
}

async function readOne(cache: Cache, request: Request): Promise<HandedIn | null> {
  const response = await cache.match(request);
  if (!response) return null;
  const name = decodeURIComponent(response.headers.get(NAME) ?? '') || 'pack.zip';
  const file = new File([await response.blob()], name, { type: 'application/zip' });
  return { file, forget: async () => void (await cache.delete(request)) };
}
