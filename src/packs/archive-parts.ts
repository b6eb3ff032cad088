// A pack's archive again from its files as a device keeps them: piece by piece, so that no more than one file lies in
// memory. Of an archive that `writeArchive` made, the very bytes come out.
import { deflateSync } from 'fflate';
import { crc32 } from '../domain/crc32.ts';
import type { PackedFile } from './archive-entry.ts';
import { isPackedAlready, PACK_LEVEL } from './archive-writer.ts';
import { encodeUtf8 } from './utf8.ts';
import {
  CENTRAL_BYTES,
  CENTRAL_SIGNATURE,
  END_BYTES,
  END_SIGNATURE,
  LOCAL_BYTES,
  LOCAL_SIGNATURE,
} from './zip-records.ts';

export interface ArchiveParts {
  /** The pieces of one file. */
  add(path: string, file: PackedFile): readonly Uint8Array<ArrayBuffer>[];
  /** The list of contents, which ends the archive. */
  end(): readonly Uint8Array<ArrayBuffer>[];
}

/** Unpacked by 2.0 of any tool; the first of January 1980, as `writeArchive` says it. */
const NEEDS_VERSION = 20;
const FIRST_DAY = 0x21;

/** A file as `writeArchive` packs it. */
export function toPackedFile(path: string, bytes: Uint8Array): PackedFile {
  const facts = { crc: crc32(bytes), sizeBytes: bytes.length };
  return isPackedAlready(path)
    ? { ...facts, method: 'stored', bytes }
    : { ...facts, method: 'deflated', bytes: deflateSync(bytes, { level: PACK_LEVEL }) };
}

export function createArchiveParts(): ArchiveParts {
  const central: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  return {
    add(path, file) {
      const name = encodeUtf8(path);
      const local = new Uint8Array(LOCAL_BYTES);
      const view = new DataView(local.buffer);
      view.setUint32(0, LOCAL_SIGNATURE, true);
      view.setUint16(4, NEEDS_VERSION, true);
      writeFacts(view, 6, file, name.length);
      central.push(...toCentral(file, name, offset));
      offset += LOCAL_BYTES + name.length + file.bytes.length;
      return [local, name, new Uint8Array(file.bytes)];
    },
    end() {
      const end = new Uint8Array(END_BYTES);
      const view = new DataView(end.buffer);
      view.setUint32(0, END_SIGNATURE, true);
      view.setUint16(8, central.length / 2, true);
      view.setUint16(10, central.length / 2, true);
      view.setUint32(
        12,
        central.reduce((sum, { length }) => sum + length, 0),
        true,
      );
      view.setUint32(16, offset, true);
      return [...central, end];
    },
  };
}

function toCentral(file: PackedFile, name: Uint8Array<ArrayBuffer>, offset: number) {
  const header = new Uint8Array(CENTRAL_BYTES);
  const view = new DataView(header.buffer);
  view.setUint32(0, CENTRAL_SIGNATURE, true);
  view.setUint16(4, NEEDS_VERSION, true);
  view.setUint16(6, NEEDS_VERSION, true);
  writeFacts(view, 8, file, name.length);
  view.setUint32(42, offset, true);
  return [header, name];
}

/** From the flags on both headers are alike. */
function writeFacts(
  view: DataView,
  at: number,
  { method, crc, sizeBytes, bytes }: PackedFile,
  nameBytes: number,
): void {
  view.setUint16(at + 2, method === 'stored' ? 0 : 8, true);
  view.setUint16(at + 6, FIRST_DAY, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, bytes.length, true);
  view.setUint32(at + 16, sizeBytes, true);
  view.setUint16(at + 20, nameBytes, true);
}
