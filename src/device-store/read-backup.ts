// Reads a backup's file as a whole and believes nothing of it before its last line: a file that is cut, altered or
// of another kind gives a problem and not one event.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { StoredEvent } from '../domain/event.ts';
import { parseEvent } from '../domain/parse-event.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Parcel } from '../sync/chunk-vault.ts';
import {
  BACKUP_VERSION,
  type BackupEnd,
  type BackupHeader,
  type BackupProof,
  parseBackupEnd,
  parseBackupHeader,
  parseBackupProof,
  parseBackupVersion,
} from './backup-format.ts';
import { toParcel } from './backup-proofs.ts';

export interface Backup {
  readonly header: BackupHeader;
  readonly events: readonly StoredEvent[];
  /** What was signed; empty in a backup of version 1. */
  readonly parcel: Parcel;
}

/** A million answers; a file that unpacks to more is not ours. */
const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_LINE = 4 * 1024 * 1024;
const LINE_FEED = 10;

/** `name` is what the person calls the file. Problems: backup/unreadable, backup/newer. */
export async function readBackup(name: string, file: Blob): Promise<Result<Backup, Problem>> {
  const unreadable = fail({ code: 'backup/unreadable', file: name } as const);
  let header: BackupHeader | null = null;
  let end: BackupEnd | null = null;
  const events: StoredEvent[] = [];
  const proofs: BackupProof[] = [];
  const hash = sha256.create();
  try {
    for await (const { bytes, value } of linesOf(file)) {
      if (end !== null) return unreadable;
      if (header === null) {
        const version = parseBackupVersion(value);
        if (version !== null && version > BACKUP_VERSION) {
          return fail({ code: 'backup/newer', file: name, needs: version, knows: BACKUP_VERSION });
        }
        header = parseBackupHeader(value);
        if (header === null) return unreadable;
      } else {
        end = parseBackupEnd(value);
        if (end !== null) continue;
        const proof = parseBackupProof(value);
        const event = proof ? null : parseEvent(value);
        if (proof) proofs.push(proof);
        else if (!event?.ok) return unreadable;
        else events.push(event.value);
      }
      hash.update(bytes);
    }
  } catch (error) {
    if (error instanceof BrokenFile) return unreadable;
    throw error;
  }
  const whole = end !== null && end.events === events.length && end.sha256 === bytesToHex(hash.digest());
  const parcel = whole ? toParcel(proofs) : null;
  return header !== null && parcel !== null ? ok({ header, events, parcel }) : unreadable;
}

/** The bytes are not what a backup is made of. */
class BrokenFile extends Error {}

/** Each line with its line feed, and what it says. */
async function* linesOf(file: Blob): AsyncGenerator<{ bytes: Uint8Array; value: unknown }> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  // Whatever reading gives, also a card that was pulled out, the file cannot be read.
  const read = () => reader.read().catch((error: unknown) => Promise.reject(new BrokenFile(String(error))));
  let rest = new Uint8Array(0);
  let total = 0;
  for (let part = await read(); !part.done; part = await read()) {
    total += part.value.length;
    let bytes = concat(rest, part.value);
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED)) {
      const line = bytes.subarray(0, at + 1);
      yield { bytes: line, value: parseLine(line) };
      bytes = bytes.subarray(at + 1);
    }
    rest = bytes;
    if (total > MOST_BYTES || rest.length > MOST_LINE) throw new BrokenFile('Must be a backup, got too much');
  }
  if (rest.length > 0) throw new BrokenFile('Must end with a line feed');
}

function parseLine(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line));
  } catch (error) {
    throw new BrokenFile(String(error));
  }
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
