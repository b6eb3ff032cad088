// Brings a pack file onto the device, part by part: what has arrived is kept, and the next try asks for the rest only.

import type { Download, Downloads } from '../device-store/downloads.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { PACK_LIMITS } from '../packs/format.ts';

/** Parts are stored in this size: a killed tab loses at most one. */
const PART_BYTES = 256 * 1024;
const RANGE_NOT_SATISFIABLE = 416;
const PICKED = 'file:';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Bringing {
  readonly downloads: Downloads;
  readonly signal: AbortSignal;
  /** Told after each stored part. */
  readonly progress: (doneBytes: number, ofBytes: number) => void;
}

/** Fetches the file at `url`, going on where an earlier try was cut off. `name` is what messages call it. */
export async function downloadFile(
  url: string,
  name: string,
  fetch: Fetch,
  bringing: Bringing,
): Promise<Result<Blob, Problem>> {
  const { downloads, signal } = bringing;
  const found = await downloads.find(url);
  if (!found.ok) return found;
  const before = found.value;
  if (before && before.sizeBytes > 0 && before.doneBytes === before.sizeBytes) return downloads.read(url);
  try {
    const response = await fetch(url, { headers: toRangeHeaders(before), signal, cache: 'no-store' });
    // There is no rest of what is here: it is longer than the file, or whole without our knowing. The next try is anew.
    if (response.status === RANGE_NOT_SATISFIABLE) await downloads.discard(url);
    if (!response.ok || !response.body) return fail({ code: 'pack/not-reachable', file: name });
    const state =
      response.status === 206 && before
        ? ok(before)
        : await beginAnew(downloads, url, name, toFileFacts(response));
    return state.ok ? await storeParts(name, state.value, response.body, bringing) : state;
  } catch {
    // A cut link and a cancelled request both end here; what was stored stays for the next try.
    return fail({ code: signal.aborted ? 'pack/cancelled' : 'pack/not-reachable', file: name });
  }
}

/** Asks for the rest, provided that it is still the same file; without a validator there is no knowing. */
function toRangeHeaders(before: Download | null): Record<string, string> {
  if (!before || before.doneBytes === 0 || before.etag === '') return {};
  return { Range: `bytes=${before.doneBytes}-`, 'If-Range': before.etag };
}

const toFileFacts = ({ headers }: Response): FileFacts => ({
  etag: headers.get('etag') ?? '',
  sizeBytes: Number(headers.get('content-length') ?? 0),
});

interface FileFacts {
  readonly etag: string;
  readonly sizeBytes: number;
  readonly isUndecided?: boolean;
}

/**
 * Copies a picked file into our own storage at once: a pulled card would make it unreadable. `isUndecided`: it waits there
 * for a teacher's word, also after a kill.
 */
export async function copyFile(
  name: string,
  file: Blob,
  bringing: Bringing,
  isUndecided = false,
): Promise<Result<Blob, Problem>> {
  const facts = { etag: '', sizeBytes: file.size, isUndecided };
  const state = await beginAnew(bringing.downloads, toFileUrl(name), name, facts);
  if (!state.ok) return state;
  try {
    return await storeParts(name, state.value, file.stream(), bringing);
  } catch {
    return fail({ code: bringing.signal.aborted ? 'pack/cancelled' : 'pack/not-reachable', file: name });
  }
}

/** Where a picked file of that name lies while it is installed. */
export const toFileUrl = (name: string): string => `${PICKED}${name}`;

/** The name of a picked file by where it lies; null for what came from the site. */
export const toFileName = (url: string): string | null =>
  url.startsWith(PICKED) ? url.slice(PICKED.length) : null;

/** What is larger than any pack is refused before it takes the room that answers need. */
async function beginAnew(downloads: Downloads, url: string, name: string, facts: FileFacts) {
  const { etag, sizeBytes, isUndecided } = facts;
  if (sizeBytes > PACK_LIMITS.archiveBytes) return fail(tooLarge(name, sizeBytes));
  const dropped = await downloads.discard(url);
  return dropped.ok ? downloads.begin(url, etag, sizeBytes, isUndecided) : dropped;
}

async function storeParts(
  name: string,
  { url, doneBytes, sizeBytes }: Download,
  body: ReadableStream<Uint8Array>,
  { downloads, signal, progress }: Bringing,
): Promise<Result<Blob, Problem>> {
  let offset = doneBytes;
  for await (const part of inParts(body)) {
    if (signal.aborted) return fail({ code: 'pack/cancelled', file: name });
    const end = offset + part.length;
    // A server need not say the size, nor the truth about it.
    if (end > PACK_LIMITS.archiveBytes) return fail(tooLarge(name, end));
    const stored = await downloads.append(url, offset, part);
    if (!stored.ok) return stored;
    // Another tab that fetches the same may be ahead; one that began anew has taken away what was here.
    if (stored.value.doneBytes < end) return fail({ code: 'pack/not-reachable', file: name });
    offset = end;
    progress(offset, Math.max(sizeBytes, offset));
  }
  if (sizeBytes > 0 && offset !== sizeBytes) return fail({ code: 'pack/not-reachable', file: name });
  return downloads.read(url);
}

const tooLarge = (file: string, sizeBytes: number): Problem => ({
  code: 'pack/too-large',
  file,
  sizeBytes,
  limitBytes: PACK_LIMITS.archiveBytes,
});

/** Gathers a stream's chunks to parts of PART_BYTES; the last may be shorter. */
async function* inParts(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const part = new Uint8Array(PART_BYTES);
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (let at = 0; at < value.length; ) {
      const taken = Math.min(PART_BYTES - filled, value.length - at);
      part.set(value.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
      if (filled < PART_BYTES) continue;
      yield part.slice();
      filled = 0;
    }
  }
  if (filled > 0) yield part.slice(0, filled);
}
