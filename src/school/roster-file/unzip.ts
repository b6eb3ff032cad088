// The files of an archive that some other system made, by its list of contents. Nothing that it says of sizes is believed:
// a file is unpacked within the size it promised, and none of these promises may be large.
import { fail, ok, type Result } from '../../domain/result.ts';
import { createEntryReader } from '../../packs/archive-entry.ts';
import { decodeUtf8 } from '../../packs/utf8.ts';
import {
  CENTRAL_BYTES,
  CENTRAL_SIGNATURE,
  END_BYTES,
  END_SIGNATURE,
  LOCAL_BYTES,
  LOCAL_SIGNATURE,
  type ZipEntry,
} from '../../packs/zip-records.ts';

export const UNZIP_LIMITS = {
  /** A OneRoster archive has at most 20 files; some systems put reports beside them. */
  files: 200,
  /** Enrolments of 10,000 learners in ten classes each are 12 MB. */
  fileBytes: 24 * 1024 * 1024,
  allBytes: 48 * 1024 * 1024,
} as const;

export type UnzipFault = 'damaged' | 'too-large';

const LONGEST_COMMENT = 0xffff;
/** Stands for a size that is told elsewhere, beyond 4 GB. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 0x0001;

interface Listed {
  readonly name: string;
  readonly entry: ZipEntry;
  readonly offset: number;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > 4 && viewOf(bytes).getUint32(0, true) === LOCAL_SIGNATURE;
}

/** What the archive says is in it; null where it says nothing that can be read. */
export function listNames(bytes: Uint8Array): readonly string[] | null {
  return readContents(bytes)?.map(({ name }) => name) ?? null;
}

/** Only files whose last name, in small letters, is wanted; of two the first. */
export function unzipFiles(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
): Result<ReadonlyMap<string, Uint8Array>, UnzipFault> {
  const listed = readContents(bytes);
  if (listed === null) return fail('damaged');
  if (listed.length > UNZIP_LIMITS.files) return fail('too-large');
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const { name, entry, offset } of listed) {
    const file = name.split('/').at(-1)?.toLowerCase() ?? '';
    if (!wanted.has(file) || files.has(file)) continue;
    total += entry.unpackedBytes;
    if (entry.unpackedBytes > UNZIP_LIMITS.fileBytes || total > UNZIP_LIMITS.allBytes)
      return fail('too-large');
    const unpacked = unpack(bytes, entry, offset);
    if (unpacked === null) return fail('damaged');
    files.set(file, unpacked);
  }
  return ok(files);
}

function unpack(bytes: Uint8Array, entry: ZipEntry, offset: number): Uint8Array | null {
  if (offset + LOCAL_BYTES > bytes.length) return null;
  const local = viewOf(bytes.subarray(offset, offset + LOCAL_BYTES));
  if (local.getUint32(0, true) !== LOCAL_SIGNATURE) return null;
  const start = offset + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (packed.length !== entry.packedBytes) return null;
  const reader = createEntryReader(entry, undefined, true);
  if (reader.push(packed)) return null;
  const finished = reader.finish();
  return 'fault' in finished ? null : (finished.bytes ?? null);
}

function readContents(bytes: Uint8Array): readonly Listed[] | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  const record = viewOf(bytes.subarray(end, end + END_BYTES));
  const count = record.getUint16(10, true);
  const listed: Listed[] = [];
  let at = record.getUint32(16, true);
  while (listed.length < count) {
    const one = readListed(bytes, at);
    if (one === null) return null;
    listed.push(one.listed);
    at = one.next;
  }
  return listed;
}

/** From the list of contents alone: entries whose sizes follow behind their bytes say them here. */
function readListed(
  bytes: Uint8Array,
  at: number,
): { readonly listed: Listed; readonly next: number } | null {
  if (at + CENTRAL_BYTES > bytes.length) return null;
  const view = viewOf(bytes.subarray(at, at + CENTRAL_BYTES));
  const method = view.getUint16(10, true);
  const [packedBytes, unpackedBytes] = [view.getUint32(20, true), view.getUint32(24, true)];
  const [nameBytes, extraBytes] = [view.getUint16(28, true), view.getUint16(30, true)];
  const isKnown = view.getUint32(0, true) === CENTRAL_SIGNATURE && (method === 0 || method === 8);
  if (!isKnown || view.getUint16(8, true) & ENCRYPTED) return null;
  if (packedBytes === ELSEWHERE || unpackedBytes === ELSEWHERE) return null;
  const nameAt = at + CENTRAL_BYTES;
  const name = decodeUtf8(bytes.subarray(nameAt, nameAt + nameBytes)) ?? '';
  const entry: ZipEntry = {
    method: method === 0 ? 'stored' : 'deflated',
    crc: view.getUint32(16, true),
    packedBytes,
    unpackedBytes,
    nameBytes,
    extraBytes,
  };
  const next = nameAt + nameBytes + extraBytes + view.getUint16(32, true);
  return { listed: { name, entry, offset: view.getUint32(42, true) }, next };
}

function findEnd(bytes: Uint8Array): number | null {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
