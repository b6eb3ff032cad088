// Keeps the shell of the app so that it starts without a network. It knows nothing of learners, packs or storage.
// A new version is fetched whole and then waits: only the page knows when a turn has ended, and says so.
import { cacheNames, clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  PrecacheController,
  type PrecacheEntry,
  PrecacheRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { createPreviousBuild } from './previous-build.ts';
import { isSharedPack, takeSharedPack } from './shared-pack.ts';
import { isShelfList, shelfList } from './shelf-list.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

const scope = new URL(self.registration.scope);
const previous = createPreviousBuild(scope.href, self.clients);
const shellFiles = new PrecacheController();
shellFiles.addToCacheList(self.__WB_MANIFEST);
self.addEventListener('install', (event) => void shellFiles.install(event));
self.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(previous.letGo());
});
registerRoute(new PrecacheRoute(shellFiles));
cleanupOutdatedCaches();
// The first visit works offline at once, without a second load.
clientsClaim();

self.addEventListener('message', (message) => {
  const said: unknown = message.data;
  if (typeof said === 'object' && said !== null && 'type' in said && said.type === 'SKIP_WAITING') {
    void self.skipWaiting();
  }
});

const assets = new URL('assets/', scope).href;
const shell = shellFiles.createHandlerBoundToURL('index.html');

registerRoute(({ url }) => isShelfList(url, scope), shelfList);
registerRoute(
  ({ url }) => isSharedPack(url, scope),
  ({ request }) => takeSharedPack(request, scope),
  'POST',
);
registerRoute(
  ({ url }) => url.href.startsWith(assets),
  async ({ request }) => (await previous.find(request)) ?? fetch(request),
);
registerRoute(new NavigationRoute(navigation, { denylist: [/\/packs\//] }));

async function takeOver(event: ExtendableEvent): Promise<void> {
  const current = new Set(shellFiles.getURLsToCacheKeys().values());
  await previous.putAside(cacheNames.precache, (url) => current.has(url));
  await shellFiles.activate(event);
}

/** Screens live in the address's fragment, so below the scope there is one page; a stray path leads back to it. */
async function navigation(...[options]: Parameters<typeof shell>): Promise<Response> {
  const path = options.url.pathname.slice(scope.pathname.length);
  if (path === '' || path === 'index.html') return shell(options);
  try {
    return await fetch(options.request);
  } catch {
    return Response.redirect(scope.href);
  }
}
