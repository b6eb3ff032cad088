// Two tabs, one update: the tab that did not ask for it goes on with yesterday's files until its own safe point, and may
// only then want one that it has not fetched yet. So the files that a new version replaces are put aside while a window
// that was opened before it is still there. The host has them no more, and may be out of reach.
const MEMBERS = 'opened-before';

export interface PreviousBuild {
  /** Before the new version's files take the place of the old ones. `isCurrent`: by an entry's address in the cache. */
  putAside(precache: string, isCurrent: (url: string) => boolean): Promise<void>;
  /** A file that only an older version names; undefined where it is not here. */
  find(request: Request): Promise<Response | undefined>;
  /** To be called now and then: once no window of an older version is open, its files go. */
  letGo(): Promise<void>;
}

export function createPreviousBuild(scope: string, clients: Clients): PreviousBuild {
  const name = `previous-build-${scope}`;
  const members = new URL(MEMBERS, scope).href;
  const openWindows = async (): Promise<readonly string[]> => {
    const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    return windows.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
  };
  return {
    putAside: async (precache, isCurrent) => {
      const old = await caches.open(precache);
      const replaced = (await old.keys()).filter(({ url }) => isAsset(url) && !isCurrent(url));
      const windows = await openWindows();
      if (windows.length === 0) {
        await caches.delete(name);
        return;
      }
      if (replaced.length === 0) return;
      const aside = await caches.open(name);
      for (const request of replaced) {
        const response = await old.match(request);
        if (response) await aside.put(request.url, response);
      }
      await aside.put(members, new Response(JSON.stringify(windows)));
    },
    find: async ({ url }) => ((await caches.has(name)) ? (await caches.open(name)).match(url) : undefined),
    letGo: async () => {
      if (!(await caches.has(name))) return;
      const kept = await (await caches.open(name)).match(members);
      const before: unknown = kept ? await kept.json() : [];
      const windows = await openWindows();
      if (Array.isArray(before) && before.some((id) => windows.includes(id))) return;
      await caches.delete(name);
    },
  };
}

/** The page itself carries a revision: whoever loads it gets the new one. What has its hash in its name carries none. */
const isAsset = (url: string): boolean => !url.includes('__WB_REVISION__');
