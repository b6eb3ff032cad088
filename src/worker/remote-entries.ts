// Single files of an archive on a host, in the order in which they lie, by ranges of its bytes. Where one begins is known
// from the sizes of those before it: of fetched ones by their headers, of passed ones by what is said of them.
import type { PackedFile } from '../packs/archive-entry.ts';
import { encodeUtf8 } from '../packs/utf8.ts';
import { LOCAL_BYTES, LOCAL_SIGNATURE, readLocalHeader, signatureOf } from '../packs/zip-records.ts';
import type { Fetch } from './downloading.ts';

const PARTIAL_CONTENT = 206;

export interface RemoteEntries {
  /** Fetches the file that lies next; null, and nothing passed over, where another one lies or there are no ranges. */
  read(path: string): Promise<PackedFile | null>;
  /** Passes over the file that lies next, of so many packed bytes. */
  skip(path: string, packedBytes: number): void;
  /** Where the next file begins. */
  position(): number;
}

export function createRemoteEntries(
  { url, sizeBytes }: { readonly url: string; readonly sizeBytes: number },
  { fetch, signal }: { readonly fetch: Fetch; readonly signal: AbortSignal },
): RemoteEntries {
  let start = 0;

  const fetchRange = async (first: number, length: number): Promise<Uint8Array<ArrayBuffer> | null> => {
    if (length === 0) return new Uint8Array();
    if (first + length > sizeBytes) return null;
    const headers = { Range: `bytes=${first}-${first + length - 1}` };
    const response = await fetch(url, { headers, signal, cache: 'no-store' });
    if (response.status !== PARTIAL_CONTENT) {
      // The whole file instead: it is not read.
      await response.body?.cancel();
      return null;
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length === length ? bytes : null;
  };

  const read = async (path: string): Promise<PackedFile | null> => {
    const name = encodeUtf8(path);
    const headBytes = LOCAL_BYTES + name.length;
    const head = await fetchRange(start, headBytes);
    if (!head || signatureOf(head) !== LOCAL_SIGNATURE) return null;
    const entry = readLocalHeader(head);
    const isNamed = name.every((byte, at) => head[LOCAL_BYTES + at] === byte);
    if (typeof entry === 'string' || entry.nameBytes !== name.length || entry.extraBytes > 0 || !isNamed) {
      return null;
    }
    const bytes = await fetchRange(start + headBytes, entry.packedBytes);
    if (!bytes) return null;
    start += headBytes + bytes.length;
    return { method: entry.method, crc: entry.crc, sizeBytes: entry.unpackedBytes, bytes };
  };

  return {
    read,
    skip: (path, packedBytes) => {
      start += LOCAL_BYTES + encodeUtf8(path).length + packedBytes;
    },
    position: () => start,
  };
}
