// What an archive holds and where, by the list of contents at its end: for a device that has most of it already and
// fetches the rest by ranges. What comes of it is proved by the archive's hash, so nothing here has to be.
import { decodeUtf8 } from './utf8.ts';
import {
  CENTRAL_BYTES,
  CENTRAL_SIGNATURE,
  END_BYTES,
  END_SIGNATURE,
  LOCAL_BYTES,
  readCentralHeader,
  readEnd,
  signatureOf,
  type ZipEntry,
} from './zip-records.ts';

export interface ListedFile {
  readonly path: string;
  readonly entry: ZipEntry;
  /** From its local header on, up to, not with, `end`. */
  readonly start: number;
  readonly end: number;
}

/** Where the list lies in an archive of so many bytes, by its last END_BYTES; null where it cannot be. */
export function listPlace(
  end: Uint8Array,
  sizeBytes: number,
): { readonly first: number; readonly last: number } | null {
  if (end.length !== END_BYTES || signatureOf(end) !== END_SIGNATURE) return null;
  const read = readEnd(end);
  if (typeof read === 'string') return null;
  const { centralOffset, centralBytes } = read;
  const isRight = centralBytes > 0 && centralOffset + centralBytes + END_BYTES === sizeBytes;
  return isRight ? { first: centralOffset, last: centralOffset + centralBytes - 1 } : null;
}

/** Files in the order in which they lie, one right behind the other; null for a list that says otherwise. */
export function readList(list: Uint8Array): readonly ListedFile[] | null {
  const files: ListedFile[] = [];
  let start = 0;
  for (let at = 0; at < list.length; ) {
    const header = list.subarray(at, at + CENTRAL_BYTES);
    if (header.length < CENTRAL_BYTES || signatureOf(header) !== CENTRAL_SIGNATURE) return null;
    const read = readCentralHeader(header);
    if (typeof read === 'string' || read.offset !== start) return null;
    const { entry, commentBytes } = read;
    const { nameBytes, packedBytes, extraBytes } = entry;
    const path = decodeUtf8(list.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes));
    if (path === undefined || extraBytes + commentBytes > 0) return null;
    const end = start + LOCAL_BYTES + nameBytes + packedBytes;
    files.push({ path, entry, start, end });
    start = end;
    at += CENTRAL_BYTES + nameBytes;
  }
  return files;
}
