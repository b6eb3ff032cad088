// Keeps the shell of the app so that it starts without a network. It knows nothing of learners, packs or storage.
// A new version is fetched whole and then waits: only the page knows when a turn has ended, and says so.
import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isShelfList, shelfList } from './shelf-list.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
// The first visit works offline at once, without a second load.
clientsClaim();

self.addEventListener('message', (message) => {
  const said: unknown = message.data;
  if (typeof said === 'object' && said !== null && 'type' in said && said.type === 'SKIP_WAITING') {
    void self.skipWaiting();
  }
});

const scope = new URL(self.registration.scope);
const shell = createHandlerBoundToURL('index.html');

registerRoute(({ url }) => isShelfList(url, scope), shelfList);
registerRoute(new NavigationRoute(navigation, { denylist: [/\/packs\//] }));

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
