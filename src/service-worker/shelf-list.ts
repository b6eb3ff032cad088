// The list of packs that the host offers: fresh when there is a network, as last heard when there is none.
// The packs themselves are fetched by the app's own downloader, which resumes; they never pass through here.
const CACHE = 'shelf-list';

/** A link that has not answered by then is treated as no link. */
const PATIENCE_MS = 5_000;

export function isShelfList(url: URL, scope: URL): boolean {
  return url.href === new URL('packs/index.json', scope).href;
}

export async function shelfList({ request }: { readonly request: Request }): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const fresh = await fetch(request, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch {
    return (await cache.match(request)) ?? Response.error();
  }
}
