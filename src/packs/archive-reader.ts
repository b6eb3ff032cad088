// Reads a pack's archive as its bytes arrive, and believes none of them: sizes and ratios are held while inflating, each
// file is handed on only when its size and its hash are those of the manifest, and nothing may be missing, doubled,
// out of order, before, between or behind. Holds one file at a time.
import type { PackFault, Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type AddOnManifest, type ArchiveManifest, isAddOn } from './add-on-format.ts';
import { createEntryReader, type EntryReader, type PackedFile } from './archive-entry.ts';
import { createExpectation } from './archive-expectation.ts';
import { createRefuser, Refusal } from './archive-refusal.ts';
import { PACK_LIMITS, type PackManifest } from './format.ts';
import { fileKind } from './paths.ts';
import { verifySignature } from './signature.ts';
import type { PublisherKey } from './signature-key.ts';
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
  /** The manifest, whole and checked, before any file; `bytes` is pack.json to the letter, which is what is signed. */
  open(manifest: PackManifest, bytes: Uint8Array): void;
  /** In the place of `open` where it is no pack but an add-on; who does not read those refuses them. */
  addOn?(manifest: AddOnManifest, bytes: Uint8Array): void;
  /** Its publisher's signature, which fits; also before any file. */
  signed?(key: PublisherKey, bytes: Uint8Array): void;
  /** Whether `file` wants the packed bytes as well, to hand the file on as it came. */
  keepsPacked?(path: string): boolean;
  /** Whether a file is still needed; one that is not is passed over without being unpacked. Asked once a file. */
  wants?(path: string): boolean;
  /** A file whose size and hash are right. Faults in what it says end the reading as `pack/invalid`. */
  file(path: string, bytes: Uint8Array, packed?: PackedFile): readonly PackFault[];
}

export interface ArchiveReader {
  /** Takes the next bytes, in chunks of any size. After a failure it gives the same failure again. */
  push(chunk: Uint8Array): Result<null, Problem>;
  /** All bytes were pushed: says whether that was a whole pack. */
  end(): Result<null, Problem>;
}

const NAME_BYTES = 256;
const EXTRA_BYTES = 1024;

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
  const refuser = createRefuser(file);
  const { refuse, refuseAll, damaged } = refuser;
  const expectation = createExpectation(file, refuser);
  const seen: Seen[] = [];
  let manifestBytes: Uint8Array = new Uint8Array();
  let centralOffset: number | undefined;
  let centralSeen = 0;

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
    const wanted = expectation.expect(path, entry);
    seen.push({ path, entry, offset });
    const isWanted = wanted === undefined || (handlers.wants?.(path) ?? true);
    step = {
      type: 'data',
      path,
      reader: createEntryReader(entry, wanted, isWanted, handlers.keepsPacked?.(path) ?? false),
    };
    return true;
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
    handOn(path, finished.bytes, finished.packed);
    return true;
  }

  function handOn(path: string, bytes: Uint8Array, packed: PackedFile | undefined): void {
    const kind = fileKind(path);
    if (kind === 'manifest') {
      manifestBytes = bytes;
      open(expectation.readManifest(bytes), bytes);
    } else if (kind === 'signature') {
      const signer = verifySignature(bytes, manifestBytes);
      if (signer.ok) handlers.signed?.(signer.value, bytes);
      else refuse('pack/forged', 'signature', signer.problem, path);
    } else {
      const faults = handlers.file(path, bytes, packed);
      if (faults.length > 0) refuseAll('pack/invalid', faults);
    }
  }

  function open(manifest: ArchiveManifest, bytes: Uint8Array): void {
    if (!isAddOn(manifest)) handlers.open(manifest, bytes);
    else if (handlers.addOn) handlers.addOn(manifest, bytes);
    else refuse('pack/invalid', 'manifest', `an add-on for ${manifest.for.id}, not a pack`, 'pack.json');
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
        const missing = expectation.missing();
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
