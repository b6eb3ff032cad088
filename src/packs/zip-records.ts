// The records of a ZIP file that a pack may have (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16): plain entries that
// say their sizes beforehand. No encryption, no splitting, no sizes afterwards, none beyond 4 GB.

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const LOCAL_BYTES = 30;
export const CENTRAL_BYTES = 46;
export const END_BYTES = 22;

/** Bits of an entry's flags that change nothing for us: how hard it was packed, and that names are UTF-8. */
const HARMLESS_FLAGS = 0x0806;
const SIZES_AFTERWARDS = 0x0008;
const ENCRYPTED = 0x0001;

export interface ZipEntry {
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly nameBytes: number;
  readonly extraBytes: number;
}

/** Reads a local header of LOCAL_BYTES; a sentence when it is none that a pack has. */
export function readLocalHeader(bytes: Uint8Array): ZipEntry | string {
  return readEntry(viewOf(bytes), 6);
}

export interface CentralEntry {
  readonly entry: ZipEntry;
  readonly commentBytes: number;
  /** Where the local header stands in the file. */
  readonly offset: number;
}

export function readCentralHeader(bytes: Uint8Array): CentralEntry | string {
  const view = viewOf(bytes);
  const entry = readEntry(view, 8);
  if (typeof entry === 'string') return entry;
  return { entry, commentBytes: view.getUint16(32, true), offset: view.getUint32(42, true) };
}

export interface ZipEnd {
  readonly entries: number;
  readonly centralBytes: number;
  readonly centralOffset: number;
}

export function readEnd(bytes: Uint8Array): ZipEnd | string {
  const view = viewOf(bytes);
  const [disk, centralDisk] = [view.getUint16(4, true), view.getUint16(6, true)];
  const [here, entries] = [view.getUint16(8, true), view.getUint16(10, true)];
  if (disk !== 0 || centralDisk !== 0 || here !== entries) return 'an archive in several parts';
  if (view.getUint16(20, true) !== 0) return 'something behind the end of the archive';
  return { entries, centralBytes: view.getUint32(12, true), centralOffset: view.getUint32(16, true) };
}

export function signatureOf(bytes: Uint8Array): number {
  return viewOf(bytes).getUint32(0, true);
}

/** Fields from the flags on stand alike in both headers. */
function readEntry(view: DataView, at: number): ZipEntry | string {
  const flags = view.getUint16(at, true);
  const method = view.getUint16(at + 2, true);
  if (flags & ENCRYPTED) return 'an entry is encrypted';
  if (flags & SIZES_AFTERWARDS)
    return 'an entry does not say its size beforehand: make the file with pack build';
  if (flags & ~HARMLESS_FLAGS) return `an entry has flags ${flags}`;
  if (method !== 0 && method !== 8) return `an entry is packed by method ${method}`;
  return {
    method: method === 0 ? 'stored' : 'deflated',
    crc: view.getUint32(at + 8, true),
    packedBytes: view.getUint32(at + 12, true),
    unpackedBytes: view.getUint32(at + 16, true),
    nameBytes: view.getUint16(at + 20, true),
    extraBytes: view.getUint16(at + 22, true),
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
