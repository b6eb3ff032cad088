// A whole tablet without a screen: the worker's real parts over an IndexedDB in memory, a site that it may reach or not,
// and a clock that a test sets.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { InstallationMark, InstallationMarker } from '../../src/device-store/installation-marker.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { createRandom } from '../../src/domain/random.ts';
import type { Result } from '../../src/domain/result.ts';
import type { BanyanApi } from '../../src/worker/api.ts';
import { type Banyan, createBanyan } from '../../src/worker/banyan.ts';
import { type Core, createCore } from '../../src/worker/core.ts';
import type { Fetch } from '../../src/worker/downloading.ts';
import type { ScreenFacts } from '../../src/worker/made-views.ts';
import { openStores } from '../../src/worker/open-stores.ts';
import { createFetchReach } from '../../src/worker/reach.ts';
import type { ViewName, Views } from '../../src/worker/views.ts';
import { realCrypto } from './crypto-port.ts';
import { BUILT_AT_MS, NOON_MS } from './event-samples.ts';

export interface Tab {
  readonly api: BanyanApi;
  readonly core: Core;
  /** The view as it is now. */
  see<K extends ViewName>(name: K, about: Views[K]['about']): Promise<Views[K]['view']>;
  /** As if the process had been killed: connections end, nothing is said. */
  kill(): void;
}

export interface Tablet {
  readonly indexedDB: IDBFactory;
  readonly clock: { ms: number };
  /** What the site answers; replaced by tests. */
  site: Fetch;
  /** What relays answer, by whatever address; replaced by tests. */
  relay: Fetch;
  /** Starts the app: a second call is a second tab, or the next start. */
  open(options?: OpenOptions): Promise<Tab>;
}

export interface OpenOptions {
  readonly secure?: boolean;
  /** The app's own day; a clock far behind or ahead of it is wrong. */
  readonly builtAtMs?: number;
  /** In the place of the invented class. */
  readonly demo?: boolean;
}

let tablets = 0;
export const PACKS_URL = 'https://school.example/packs/';

export function createTablet(site: Fetch = offline, indexedDB: IDBFactory = new IDBFactory()): Tablet {
  tablets += 1;
  const name = `tablet-${tablets}`;
  const random = createRandom(tablets);
  const marker = createMarker();
  const tablet: Tablet = {
    indexedDB,
    clock: { ms: NOON_MS },
    site,
    relay: offline,
    open: (options = {}) => openTab(tablet, name, random, marker, options),
  };
  return tablet;
}

/** No network at all. */
export const offline: Fetch = async () => {
  throw new TypeError('Failed to fetch');
};

/** A site with these files below PACKS_URL; answers ranges as a real one does. */
export function siteWith(files: Readonly<Record<string, Uint8Array>>): Fetch {
  return async (url, init) => {
    const bytes = files[url.slice(PACKS_URL.length)];
    if (!bytes) return new Response('', { status: 404 });
    const etag = `"${bytes.length}"`;
    const range = new Headers(init.headers).get('range');
    const [, from = '0', last = ''] = /bytes=(\d+)-(\d*)/.exec(range ?? '') ?? [];
    const body = new Uint8Array(bytes.subarray(Number(from), last === '' ? undefined : Number(last) + 1));
    const headers = { etag, 'content-length': String(body.length) };
    return new Response(body, { status: range ? 206 : 200, headers });
  };
}

async function openTab(
  tablet: Tablet,
  name: string,
  random: () => number,
  ownMarker: InstallationMarker,
  { secure = true, builtAtMs = BUILT_AT_MS, demo = false }: OpenOptions,
): Promise<Tab> {
  const facts: ScreenFacts = { language: 'en', storage: 'unknown', notices: [] };
  const surroundings = {
    now: () => tablet.clock.ms,
    randomBytes: (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256)),
    fetch: ((url, init) => tablet.site(url, init)) satisfies Fetch,
    packs: PACKS_URL,
    app: 'test',
    builtAtMs,
    measure: <T>(_name: string, work: () => T): T => work(),
    ...(demo && { inDemo: true as const }),
    outside: {
      reach: () => createFetchReach((url, init) => tablet.relay(url, init)),
      means: async () => ({ battery: null, charging: true, savesData: false }),
      isOnline: () => true,
      alone: <T>(work: () => Promise<T>) => work(),
      // Nothing happens by itself: a test says when.
      after: () => () => undefined,
      random,
    },
  };
  const idb = { indexedDB: tablet.indexedDB, IDBKeyRange };
  const crypto = secure ? realCrypto : null;
  const marker: InstallationMarker = demo
    ? { read: async () => 'unavailable', write: async () => false }
    : ownMarker;
  const place = demo ? `${name}-demo` : name;
  const ports = { idb, name: place, marker, channel: null, crypto, onLost: () => undefined };
  const opened = await openStores(ports, surroundings);
  if (!opened.ok) throw new Error(`Must open, got ${JSON.stringify(opened.problem)}`);
  let settle: (core: Result<Core, Problem>) => void = () => undefined;
  const opening = new Promise<Result<Core, Problem>>((resolve) => {
    settle = resolve;
  });
  const { api, listeners }: Banyan = createBanyan(opening, facts);
  const core = createCore(opened.value.stores, surroundings, listeners);
  settle({ ok: true, value: core });
  await core.library.start();
  return {
    api,
    core,
    see: (view, about) =>
      new Promise((resolve) => {
        void api.subscribe(view, about, resolve).then((stop) => stop());
      }),
    kill: () => core.stores.log.close(),
  };
}

function createMarker(): InstallationMarker {
  let mark: InstallationMark | null = null;
  return {
    read: async () => mark,
    write: async (written) => {
      mark = written;
      return true;
    },
  };
}
