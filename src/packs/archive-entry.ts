// One entry of an archive while it arrives: unpacked within the size that it promised, hashed as it goes.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Inflate } from 'fflate';
import { crc32 } from '../domain/crc32.ts';
import type { PackFaultCode } from '../domain/problem.ts';
import type { PackFile } from './format.ts';
import type { ZipEntry } from './zip-records.ts';

export interface EntryFault {
  readonly code: 'pack/damaged' | 'pack/hostile';
  readonly fault: PackFaultCode;
  readonly detail: string;
}

export interface EntryReader {
  /** Packed bytes still to come. */
  leftBytes(): number;
  push(chunk: Uint8Array): EntryFault | undefined;
  /** The file, or nothing when it was passed over. */
  finish(): EntryFault | { readonly bytes: Uint8Array | undefined; readonly packed?: PackedFile };
}

/** A file as it lies in the archive. */
export interface PackedFile {
  readonly method: ZipEntry['method'];
  readonly crc: number;
  readonly sizeBytes: number;
  readonly bytes: Uint8Array;
}

/** One byte becomes at most 1032; a slice of this size then holds no more than 8 MB at once. */
const SLICE_BYTES = 8 * 1024;

/** `wanted` is missing for what the manifest cannot list: itself, and the signature. Those are held by their CRC. */
export function createEntryReader(
  entry: ZipEntry,
  wanted: PackFile | undefined,
  isWanted: boolean,
  keepsPacked = false,
): EntryReader {
  let left = entry.packedBytes;
  if (!isWanted) {
    return {
      leftBytes: () => left,
      push: (chunk) => {
        left -= chunk.length;
        return undefined;
      },
      finish: () => ({ bytes: undefined }),
    };
  }
  const bytes = new Uint8Array(entry.unpackedBytes);
  // Grows with what comes: what an entry says of itself is no reason to set memory aside.
  const packed: Uint8Array[] = [];
  let filled = 0;
  let isBeyond = false;
  const keep = (part: Uint8Array) => {
    isBeyond ||= filled + part.length > bytes.length;
    if (isBeyond) return;
    bytes.set(part, filled);
    filled += part.length;
  };
  const inflate = entry.method === 'deflated' ? new Inflate(keep) : undefined;

  return {
    leftBytes: () => left,
    push(chunk) {
      for (let at = 0; at < chunk.length; at += SLICE_BYTES) {
        const slice = chunk.subarray(at, at + SLICE_BYTES);
        left -= slice.length;
        if (keepsPacked) packed.push(slice.slice());
        if (!inflate) keep(slice);
        else if (!tryInflate(inflate, slice, left === 0)) return broken('its packing is broken');
        if (isBeyond) return beyond(entry);
      }
      return undefined;
    },
    finish() {
      // An empty stream is still a stream: two bytes that say so.
      if (inflate && entry.packedBytes === 0) return broken('its packing is broken');
      if (filled !== bytes.length)
        return { ...broken(`${filled} of ${bytes.length} bytes`), fault: 'file-size' };
      const isRight = wanted ? bytesToHex(sha256(bytes)) === wanted.sha256 : crc32(bytes) === entry.crc;
      if (!isRight) return broken('its bytes are not those that were written');
      // The hash speaks for the content; a wrong CRC would be handed on to whoever checks that first.
      if (wanted && keepsPacked && crc32(bytes) !== entry.crc) return broken('its checksum is wrong');
      return keepsPacked ? { bytes, packed: toPacked(entry, packed) } : { bytes };
    },
  };
}

function toPacked(
  { method, crc, unpackedBytes, packedBytes }: ZipEntry,
  parts: readonly Uint8Array[],
): PackedFile {
  const bytes = new Uint8Array(packedBytes);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { method, crc, sizeBytes: unpackedBytes, bytes };
}

function tryInflate(inflate: Inflate, slice: Uint8Array, isLast: boolean): boolean {
  try {
    inflate.push(slice, isLast);
    return true;
  } catch {
    return false;
  }
}

function broken(detail: string): EntryFault {
  return { code: 'pack/damaged', fault: 'file-hash', detail };
}

/** One bit that a bad card turned does this too: what was read until here is thrown away either way. */
function beyond({ unpackedBytes }: ZipEntry): EntryFault {
  return {
    code: 'pack/damaged',
    fault: 'too-large',
    detail: `unpacks to more than the ${unpackedBytes} bytes it says`,
  };
}
