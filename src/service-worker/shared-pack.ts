// The share sheet's way in: another app posts a file to us, which may be long before anybody may install it. It is put
// aside unread, and the page leads to where a teacher looks at it, behind the PIN. Nothing here knows what is in it.

/** The same in ui/setup/handed-in.ts. */
const CACHE = 'handed-in';
const NAME = 'x-file-name';
/** The name in the manifest's share_target. */
const FIELD = 'pack';
const MOST_BYTES = 512 * 1024 * 1024;
/** What nobody looks at must not fill a tablet. */
const MOST_FILES = 4;

export const isSharedPack = (url: URL, scope: URL): boolean => url.href === new URL('share-pack', scope).href;

export async function takeSharedPack(request: Request, scope: URL): Promise<Response> {
  try {
    const said = Number(request.headers.get('content-length') ?? 0);
    if (said <= MOST_BYTES) {
      const files = (await request.formData()).getAll(FIELD).filter((one) => one instanceof File);
      await keepAll(files, scope);
    }
  } catch {
    // A full tablet, or a form that is none: the page opens all the same, and the file is still where it came from.
  }
  return Response.redirect(new URL('#/teacher/packs', scope).href, 303);
}

async function keepAll(files: readonly File[], scope: URL): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const file of files.slice(0, MOST_FILES)) {
    if (file.size > MOST_BYTES) continue;
    const headers = { [NAME]: encodeURIComponent(file.name) };
    const place = new URL(`handed-in/${encodeURIComponent(file.name)}`, scope);
    await cache.put(place, new Response(file, { headers }));
  }
  const kept = await cache.keys();
  for (const request of kept.slice(0, Math.max(0, kept.length - MOST_FILES))) await cache.delete(request);
}
