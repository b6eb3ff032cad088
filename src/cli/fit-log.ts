// Events to fit from: backups as the app makes them, or lines of JSON, an event each, as they stand in a backup.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  BACKUP_VERSION,
  parseBackupEnd,
  parseBackupProof,
  parseBackupVersion,
} from '../device-store/backup-format.ts';
import type { StoredEvent } from '../domain/event.ts';
import { parseEvent } from '../domain/parse-event.ts';
import { fail, ok, type Result } from '../domain/result.ts';

type Lines = readonly string[];

/** More would scroll away. */
const MOST_TOLD = 20;
const GZIP = [0x1f, 0x8b];
const LINE_FEED = 10;

/** All files together. The problem is what to tell, a line each. */
export function readLogs(paths: readonly string[]): Result<readonly StoredEvent[], Lines> {
  const events: StoredEvent[] = [];
  for (const path of paths) {
    const bytes = unpack(readFileSync(path));
    const read = bytes === null ? fail([`${path}: damaged or cut short`]) : readLog(path, bytes);
    if (!read.ok) return read;
    for (const event of read.value) events.push(event);
  }
  return ok(events);
}

function unpack(bytes: Buffer): Buffer | null {
  if (!GZIP.every((byte, at) => bytes[at] === byte)) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    // Said by the caller: whatever zlib names it, the file is not whole.
    return null;
  }
}

function readLog(path: string, bytes: Buffer): Result<readonly StoredEvent[], Lines> {
  const end = bytes.indexOf(LINE_FEED);
  const version = parseBackupVersion(parseJson(bytes.toString('utf8', 0, Math.max(0, end))));
  if (version === null) return readLines(path, bytes, 0, bytes.length);
  if (version > BACKUP_VERSION) {
    return fail([
      `${path}: a backup of a later Banyan (version ${version}, this one knows ${BACKUP_VERSION})`,
    ]);
  }
  const lastAt = bytes.lastIndexOf(LINE_FEED, bytes.length - 2) + 1;
  const last = parseBackupEnd(parseJson(bytes.toString('utf8', lastAt)));
  const hash = createHash('sha256').update(bytes.subarray(0, lastAt)).digest('hex');
  if (last?.sha256 !== hash) return fail([`${path}: a backup that is damaged or cut short`]);
  return readLines(path, bytes, end + 1, lastAt);
}

/** What stands between two places, line by line; what only proves events is passed over. */
function readLines(
  path: string,
  bytes: Buffer,
  from: number,
  to: number,
): Result<readonly StoredEvent[], Lines> {
  const events: StoredEvent[] = [];
  const faults: string[] = [];
  let line = from === 0 ? 0 : 1;
  for (let at = from; at < to && faults.length < MOST_TOLD; ) {
    const found = bytes.indexOf(LINE_FEED, at);
    const end = found < 0 ? to : found;
    const text = bytes.toString('utf8', at, end);
    at = end + 1;
    line += 1;
    if (text.trim() === '') continue;
    const value = parseJson(text);
    const event = parseEvent(value);
    if (event.ok) events.push(event.value);
    else if (parseBackupProof(value) === null) faults.push(`${path}, line ${line}: no event of a log`);
  }
  if (events.length === 0 && faults.length === 0) faults.push(`${path}: no events are in this file`);
  return faults.length > 0 ? fail(faults) : ok(events);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no event either, and told as that.
    return undefined;
  }
}
