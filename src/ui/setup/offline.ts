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

/** One failed request rejects the whole install, of a first version or of a later one; nobody but us tries again. */
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
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first take-over makes the page work offline; a later one means that this tab's files are of yesterday.
    if (!controlled) {
      controlled = true;
      return options.onStatus({ offline: 'ready' });
    }
    replaced = true;
    atSafePoint();
  });
  registerWithRetries(workbox, {
    onWaiting: () => {
      waiting = true;
      options.onStatus({ update: true });
      atSafePoint();
    },
    onFailure: () => options.onStatus({ offline: controlled ? 'ready' : 'failed' }),
  });

  function atSafePoint(): void {
    if (!options.isSafe()) return;
    if (replaced) options.reload();
    else if (waiting) workbox.messageSkipWaiting();
  }
  return { atSafePoint, applyUpdate: () => (replaced ? options.reload() : workbox.messageSkipWaiting()) };
}

interface Installs {
  readonly onWaiting: () => void;
  readonly onFailure: () => void;
}

function registerWithRetries(workbox: Workbox, installs: Installs): void {
  let registration: ServiceWorkerRegistration | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    const delay = RETRY_AFTER_MS[Math.min(failures, RETRY_AFTER_MS.length - 1)];
    failures += 1;
    installs.onFailure();
    clearTimeout(timer);
    timer = setTimeout(look, delay);
  };
  const installed = () => {
    failures = 0;
    // Without one that it replaces, a version does not wait.
    if (registration?.waiting && registration.active) installs.onWaiting();
  };
  const watch = (worker: ServiceWorker | null) => {
    let isInstalling = true;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') installed();
      // Whatever came as far as that is replaced one day, and has not failed.
      else if (worker.state === 'redundant' && isInstalling) later();
      isInstalling = false;
    });
  };
  const look = () => {
    if (registration) return void registration.update().catch(() => undefined);
    workbox.register({ immediate: true }).then((made) => {
      if (!made) return;
      registration = made;
      // The library hears of one version that another tab asked for, and then of no more; a page stays open for weeks.
      made.addEventListener('updatefound', () => watch(made.installing));
      watch(made.installing);
      if (made.waiting) installed();
    }, later);
  };
  look();
  window.addEventListener('online', look);
  setInterval(look, LOOK_FOR_UPDATE_EVERY_MS);
}
