// Keeps the app on the tablet and brings newer versions in, never under a child's hands: a new version is fetched
// whole, waits, and takes over at a safe point, in every tab at its own.
import { Workbox } from 'workbox-window';
import type { AppStatus } from '../platform.ts';

export interface OfflineOptions {
  /** No turn runs and nobody is typing: the page may be loaded anew. */
  readonly isSafe: () => boolean;
  readonly onStatus: (change: Partial<AppStatus>) => void;
  readonly reload: () => void;
}

export interface Offline {
  /** To be called when a safe point may have been reached. */
  atSafePoint(): void;
  /** Somebody asked for the update now. */
  applyUpdate(): void;
}

/** One failed request rejects the whole install, and only the next registration tries again: so it is scheduled. */
const RETRY_AFTER_MS = [5_000, 20_000, 60_000, 300_000, 900_000] as const;
const LOOK_FOR_UPDATE_EVERY_MS = 3_600_000;

const NOTHING_TO_DO: Offline = { atSafePoint: () => undefined, applyUpdate: () => undefined };

export function keepOffline(options: OfflineOptions): Offline {
  // Only a secure page has service workers; the worker tells an insecure origin as a problem of its own.
  if (!('serviceWorker' in navigator)) {
    options.onStatus({ offline: 'unsupported' });
    return NOTHING_TO_DO;
  }
  let controlled = navigator.serviceWorker.controller !== null;
  const workbox = new Workbox('./service-worker.js');
  let waiting = false;
  let replaced = false;
  options.onStatus({ offline: controlled ? 'ready' : 'preparing' });

  void workbox.active.then(() => options.onStatus({ offline: 'ready' }));
  workbox.addEventListener('waiting', () => {
    waiting = true;
    options.onStatus({ update: true });
    atSafePoint();
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first take-over makes the page work offline; a later one means that this tab's files are of yesterday.
    if (!controlled) {
      controlled = true;
      return options.onStatus({ offline: 'ready' });
    }
    replaced = true;
    atSafePoint();
  });
  registerWithRetries(workbox, () => options.onStatus({ offline: controlled ? 'ready' : 'failed' }));

  function atSafePoint(): void {
    if (!options.isSafe()) return;
    if (replaced) options.reload();
    else if (waiting) workbox.messageSkipWaiting();
  }
  return { atSafePoint, applyUpdate: () => (replaced ? options.reload() : workbox.messageSkipWaiting()) };
}

function registerWithRetries(workbox: Workbox, onFailure: () => void): void {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    const delay = RETRY_AFTER_MS[Math.min(failures, RETRY_AFTER_MS.length - 1)];
    failures += 1;
    onFailure();
    clearTimeout(timer);
    timer = setTimeout(attempt, delay);
  };
  const attempt = () => {
    workbox.register({ immediate: true }).then((registration) => {
      if (!registration) return;
      registration.installing?.addEventListener('statechange', ({ target }) => {
        if (target instanceof ServiceWorker && target.state === 'redundant') later();
      });
    }, later);
  };
  attempt();
  window.addEventListener('online', () => void workbox.update().catch(() => undefined));
  setInterval(() => void workbox.update().catch(() => undefined), LOOK_FOR_UPDATE_EVERY_MS);
}
