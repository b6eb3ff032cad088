// Reads a pack's archive as its bytes arrive, and believes none of them: sizes and ratios are held while inflating, each
// file is handed on only when its size and its hash are those of the manifest, and nothing may be missing, doubled,
// out of order, before, between or behind. Holds one file at a time.
import type { PackFault, PackFaultCode, Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createEntryReader, type EntryReader } from './archive-entry.ts';
import { PACK_FORMAT, PACK_LIMITS, type PackFile, type PackManifest } from './format.ts';
import { placeIn } from './parse/files.ts';
import { builtManifest, newerFormat } from './parse/manifest.ts';
import { readJson } from './parse/shape.ts';
import { fileKind } from './paths.ts';
import { decodeUtf8 } from './utf8.ts';
import {
  CENTRAL_BYTES,
  CENTRAL_SIGNATURE,
  END_BYTES,
  END_SIGNATURE,
  LOCAL_BYTES,
  LOCAL_SIGNATURE,
  readCentralHeader,
  readEnd,
  readLocalHeader,
  signatureOf,
  type ZipEntry,
} from './zip-records.ts';

export interface ArchiveHandlers {
  /** The manifest, whole and checked, before any file. */
  open(manifest: PackManifest): void;
  /** Whether a file is still needed; one that is not is passed over without being unpacked. Asked once a file. */
  wants?(path: string): boolean;
  /** A file whose size and hash are right. Faults in what it says end the reading as `pack/invalid`. */
  file(path: string, bytes: Uint8Array): readonly PackFault[];
}

export interface ArchiveReader {
  /** Takes the next bytes, in chunks of any size. After a failure it gives the same failure again. */
  push(chunk: Uint8Array): Result<null, Problem>;
  /** All bytes were pushed: says whether that was a whole pack. */
  end(): Result<null, Problem>;
}

/** The manifest of the largest pack that the limits allow. */
const MANIFEST_BYTES = 8 * 1024 * 1024;
const SIGNATURE_BYTES = 4096;
/** Small files may shrink as much as they like. */
const RATIO_FROM_BYTES = 1024 * 1024;
const NAME_BYTES = 256;
const EXTRA_BYTES = 1024;

/** What is left to say where it was found; unwinds to the one place that keeps it. */
class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

interface Seen {
  readonly path: string;
  readonly entry: ZipEntry;
  readonly offset: number;
}

type Step =
  | { readonly type: 'record' }
  | { readonly type: 'local'; readonly entry: ZipEntry }
  | { readonly type: 'data'; readonly path: string; readonly reader: EntryReader }
  | {
      readonly type: 'central';
      readonly entry: ZipEntry;
      readonly offset: number;
      readonly commentBytes: number;
    }
  | { readonly type: 'done' };

/** `file` is what messages call the archive. */
export function createArchiveReader(file: string, handlers: ArchiveHandlers): ArchiveReader {
  let step: Step = { type: 'record' };
  let held: Uint8Array = new Uint8Array();
  /** Bytes consumed so far. */
  let position = 0;
  let pushed = 0;
  let problem: Problem | undefined;
  let manifest: PackManifest | undefined;
  const seen: Seen[] = [];
  let centralOffset: number | undefined;
  let centralSeen = 0;
  let expected = 0;

  const refuse = (
    code: 'pack/damaged' | 'pack/hostile' | 'pack/invalid',
    fault: PackFaultCode,
    detail: string,
    inFile = file,
  ): never => {
    throw new Refusal({ code, file, faults: [{ file: inFile, line: 0, code: fault, detail }] });
  };
  const damaged = (detail: string): never => refuse('pack/damaged', 'shape', detail);

  /** Takes `count` bytes off what is held, or nothing when they are not all there yet. */
  const take = (count: number): Uint8Array | undefined => {
    if (held.length < count) return undefined;
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    position += count;
    return taken;
  };

  /** One step; false when more bytes are needed. */
  function advance(): boolean {
    switch (step.type) {
      case 'record':
        return readRecord();
      case 'local':
        return openEntry(step.entry);
      case 'data':
        return readData(step.path, step.reader);
      case 'central':
        return checkCentral(step.entry, step.offset, step.commentBytes);
      case 'done':
        if (held.length > 0) damaged('there is something behind the end of the archive');
        return false;
    }
  }

  function readRecord(): boolean {
    if (held.length < 4) return false;
    const signature = signatureOf(held);
    if (signature === LOCAL_SIGNATURE && centralOffset === undefined) {
      const header = take(LOCAL_BYTES);
      if (header) step = { type: 'local', entry: orDamaged(readLocalHeader(header)) };
      return header !== undefined;
    }
    if (signature === CENTRAL_SIGNATURE && seen.length > 0) {
      const at = position;
      const header = take(CENTRAL_BYTES);
      if (!header) return false;
      centralOffset ??= at;
      step = { type: 'central', ...orDamaged(readCentralHeader(header)) };
      return true;
    }
    if (signature === END_SIGNATURE && centralOffset !== undefined) return readEndRecord(centralOffset);
    return damaged(position === 0 ? 'no ZIP archive' : 'no entry where one must start');
  }

  function openEntry(entry: ZipEntry): boolean {
    if (entry.nameBytes > NAME_BYTES || entry.extraBytes > EXTRA_BYTES) {
      return refuse('pack/hostile', 'too-large', 'an entry with a name beyond all need');
    }
    const header = take(entry.nameBytes + entry.extraBytes);
    if (!header) return false;
    const path = decodeUtf8(header.subarray(0, entry.nameBytes)) ?? '';
    const offset = position - LOCAL_BYTES - header.length;
    const wanted = expectPath(path, entry);
    seen.push({ path, entry, offset });
    const isWanted = wanted === undefined || (handlers.wants?.(path) ?? true);
    step = { type: 'data', path, reader: createEntryReader(entry, wanted, isWanted) };
    return true;
  }

  /** Says what the manifest promises of a path, and refuses what may not come now. */
  function expectPath(path: string, entry: ZipEntry): PackFile | undefined {
    const kind = fileKind(path);
    if (kind === undefined) {
      return refuse(
        'pack/hostile',
        'file-path',
        `${JSON.stringify(path.slice(0, 80))} has no place in a pack`,
      );
    }
    if (manifest === undefined) {
      if (kind !== 'manifest') return damaged('the first file must be pack.json');
      return atMost(entry, MANIFEST_BYTES, path);
    }
    if (kind === 'signature') {
      return seen.some((other) => other.path === path) ? doubled(path) : atMost(entry, SIGNATURE_BYTES, path);
    }
    const wanted = manifest.files[expected];
    if (wanted?.path !== path) return unexpected(path, manifest);
    expected++;
    if (wanted.sizeBytes !== entry.unpackedBytes) {
      return refuse(
        'pack/damaged',
        'file-size',
        `${entry.unpackedBytes} bytes, pack.json says ${wanted.sizeBytes}`,
        path,
      );
    }
    checkRatio(entry, path);
    return wanted;
  }

  function unexpected(path: string, { files }: PackManifest): never {
    const place = files.findIndex((known) => known.path === path);
    if (place < 0) return refuse('pack/hostile', 'file-extra', 'pack.json does not list it', path);
    if (place < expected) return doubled(path);
    return refuse('pack/damaged', 'file-missing', `comes before ${files[expected]?.path}`, path);
  }

  function doubled(path: string): never {
    return refuse('pack/hostile', 'file-extra', 'it is in the archive twice', path);
  }

  function atMost(entry: ZipEntry, limit: number, path: string): undefined {
    if (entry.unpackedBytes > limit)
      refuse('pack/hostile', 'too-large', `${entry.unpackedBytes} bytes`, path);
    checkRatio(entry, path);
    return undefined;
  }

  function checkRatio({ packedBytes, unpackedBytes }: ZipEntry, path: string): void {
    if (unpackedBytes > RATIO_FROM_BYTES && unpackedBytes > packedBytes * PACK_LIMITS.ratio) {
      refuse('pack/hostile', 'too-large', `${packedBytes} bytes that become ${unpackedBytes}`, path);
    }
  }

  function readData(path: string, reader: EntryReader): boolean {
    if (reader.leftBytes() > 0) {
      if (held.length === 0) return false;
      const fault = reader.push(take(Math.min(held.length, reader.leftBytes())) ?? held);
      if (fault) refuse(fault.code, fault.fault, fault.detail, path);
      if (reader.leftBytes() > 0) return true;
    }
    const finished = reader.finish();
    if ('fault' in finished) return refuse(finished.code, finished.fault, finished.detail, path);
    step = { type: 'record' };
    if (finished.bytes === undefined) return true;
    const kind = fileKind(path);
    if (kind === 'manifest') readManifest(finished.bytes);
    else if (kind !== 'signature') {
      const faults = handlers.file(path, finished.bytes);
      if (faults.length > 0) throw new Refusal({ code: 'pack/invalid', file, faults: faults.slice(0, 100) });
    }
    return true;
  }

  function readManifest(bytes: Uint8Array): void {
    const faults: PackFault[] = [];
    const at = placeIn('pack.json', 0, faults);
    const json = readJson(decodeUtf8(bytes) ?? '', at);
    const needs = newerFormat(json);
    if (needs !== undefined) throw new Refusal({ code: 'pack/newer', file, needs, knows: PACK_FORMAT });
    const read = json === undefined ? undefined : builtManifest(json, at);
    if (read === undefined || faults.length > 0) {
      const isHostile = faults.some(({ code }) => code === 'too-large' || code === 'file-path');
      const code = isHostile ? 'pack/hostile' : 'pack/invalid';
      throw new Refusal({ code, file, faults: faults.slice(0, 100) });
    }
    if (read.files.some((one, index) => index > 0 && one.path <= (read.files[index - 1]?.path ?? ''))) {
      refuse('pack/invalid', 'manifest', 'files must be sorted by path', 'pack.json');
    }
    manifest = read;
    handlers.open(read);
  }

  function checkCentral(entry: ZipEntry, offset: number, commentBytes: number): boolean {
    if (entry.nameBytes > NAME_BYTES || entry.extraBytes > EXTRA_BYTES || commentBytes > 0) {
      return damaged('a list of contents that no pack has');
    }
    const rest = take(entry.nameBytes + entry.extraBytes);
    if (!rest) return false;
    const path = decodeUtf8(rest.subarray(0, entry.nameBytes));
    const local = seen[centralSeen++];
    if (local?.path !== path || local?.offset !== offset || !isSameEntry(local.entry, entry)) {
      return damaged('the list of contents is not that of the files');
    }
    step = { type: 'record' };
    return true;
  }

  function readEndRecord(from: number): boolean {
    const at = position;
    const record = take(END_BYTES);
    if (!record) return false;
    const end = orDamaged(readEnd(record));
    if (end.entries !== seen.length || centralSeen !== seen.length) damaged('the list of contents is cut');
    if (end.centralOffset !== from || end.centralBytes !== at - from)
      damaged('the end does not fit the archive');
    step = { type: 'done' };
    return true;
  }

  function orDamaged<T>(read: T | string): T {
    return typeof read === 'string' ? damaged(read) : read;
  }

  function guarded(work: () => void): Result<null, Problem> {
    try {
      if (problem === undefined) work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problem = error.problem;
      held = new Uint8Array();
    }
    return problem === undefined ? ok(null) : fail(problem);
  }

  return {
    push: (chunk) =>
      guarded(() => {
        pushed += chunk.length;
        if (pushed > PACK_LIMITS.archiveBytes) {
          const limitBytes = PACK_LIMITS.archiveBytes;
          throw new Refusal({ code: 'pack/too-large', file, sizeBytes: pushed, limitBytes });
        }
        held = held.length === 0 ? chunk : joined(held, chunk);
        while (advance());
        // What is kept must not be the caller's memory.
        held = held.slice();
      }),
    end: () =>
      guarded(() => {
        if (step.type !== 'done') damaged(pushed === 0 ? 'an empty file' : 'the file is cut short');
        const missing = manifest?.files[expected];
        if (missing) refuse('pack/damaged', 'file-missing', 'it is not in the archive', missing.path);
      }),
  };
}

function isSameEntry(a: ZipEntry, b: ZipEntry): boolean {
  return (
    a.method === b.method &&
    a.crc === b.crc &&
    a.packedBytes === b.packedBytes &&
    a.unpackedBytes === b.unpackedBytes
  );
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
