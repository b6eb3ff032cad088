// The form of a backup: the same from either database, readable by either, checked as a whole. A magic with a version,
// then records of [length][kind][values]; the last one holds the SHA-256 of all that came before it. A length is
// written as stored-form.ts writes numbers; values are tagged, so that a reader needs no schema to walk over them.
import { createHash, type Hash } from 'node:crypto';
import type { SqlValue } from './sql-database.ts';

/** BNYB and the version of the format. */
const MAGIC = Buffer.from([0x42, 0x4e, 0x59, 0x42, 1]);
/** No row is longer: a vocabulary of 4 MB and its name. */
const MOST_RECORD_BYTES = 16 * 1024 * 1024;
const PIECE_BYTES = 64 * 1024;

/** A row of a table; or, first of all, `head` with what the backup is of. */
export interface BackupRecord {
  readonly table: string;
  readonly values: readonly SqlValue[];
}

export type BackupFault = 'no-backup' | 'damaged';
export class BadBackup extends Error {
  readonly fault: BackupFault;
  constructor(fault: BackupFault, detail: string) {
    super(detail);
    this.fault = fault;
  }
}

export async function* writeBackup(records: AsyncIterable<BackupRecord>): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  let parts: Buffer[] = [MAGIC];
  let size = MAGIC.length;
  for await (const record of records) {
    const bytes = toRecordBytes(record);
    parts.push(bytes);
    size += bytes.length;
    if (size < PIECE_BYTES) continue;
    const piece = Buffer.concat(parts);
    hash.update(piece);
    yield piece;
    parts = [];
    size = 0;
  }
  const last = Buffer.concat(parts);
  hash.update(last);
  yield last;
  yield toRecordBytes({ table: END, values: [hash.digest()] });
}

const END = 'end';

/** Gives records as they come. What is cut off or changed ends in a `BadBackup`: at the end at the latest. */
export async function* readBackup(pieces: AsyncIterable<Uint8Array>): AsyncIterable<BackupRecord> {
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  let begun = false;
  let ended = false;
  for await (const piece of pieces) {
    held = Buffer.concat([held, piece]);
    if (!begun) {
      if (held.length < MAGIC.length) continue;
      if (!held.subarray(0, MAGIC.length).equals(MAGIC))
        throw new BadBackup('no-backup', 'its first bytes are others');
      hash.update(MAGIC);
      held = held.subarray(MAGIC.length);
      begun = true;
    }
    for (let next = takeRecord(held); next; next = takeRecord(held)) {
      if (ended) throw new BadBackup('damaged', 'something follows its end');
      const { record, end } = next;
      if (record.table === END) checkEnd(hash, record);
      else hash.update(held.subarray(0, end));
      ended = record.table === END;
      held = held.subarray(end);
      if (!ended) yield record;
    }
  }
  if (!begun) throw new BadBackup('no-backup', 'it is too short');
  if (!ended || held.length > 0) throw new BadBackup('damaged', 'its end is missing');
}

function checkEnd(hash: Hash, { values: [said] }: BackupRecord): void {
  if (!(said instanceof Uint8Array) || !hash.digest().equals(said)) {
    throw new BadBackup('damaged', 'its sum is another');
  }
}

const TAG = { null: 0, number: 1, negative: 2, text: 3, bytes: 4 } as const;

function toRecordBytes({ table, values }: BackupRecord): Buffer {
  const body = Buffer.concat([...toValueBytes(table), ...values.flatMap(toValueBytes)]);
  return Buffer.concat([toLength(body.length), body]);
}

function toValueBytes(value: SqlValue): Buffer[] {
  if (value === null) return [Buffer.of(TAG.null)];
  if (typeof value === 'number') {
    return value < 0 ? [Buffer.of(TAG.negative), toLength(-value)] : [Buffer.of(TAG.number), toLength(value)];
  }
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : Buffer.from(value);
  return [Buffer.of(typeof value === 'string' ? TAG.text : TAG.bytes), toLength(bytes.length), bytes];
}

function toLength(number: number): Buffer {
  const bytes: number[] = [];
  let rest = number;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  bytes.push(rest);
  return Buffer.from(bytes);
}

interface Taken {
  readonly record: BackupRecord;
  readonly end: number;
}

/** Null when the record is not whole yet. */
function takeRecord(held: Buffer): Taken | null {
  const length = readLength(held, 0);
  if (length === null) return null;
  if (length.value > MOST_RECORD_BYTES) throw new BadBackup('damaged', 'a record is too long');
  const end = length.end + length.value;
  if (held.length < end) return null;
  const values = readValues(held.subarray(length.end, end));
  const [table, ...rest] = values;
  if (typeof table !== 'string') throw new BadBackup('damaged', 'a record has no table');
  return { record: { table, values: rest }, end };
}

function readValues(body: Buffer): readonly SqlValue[] {
  const values: SqlValue[] = [];
  let at = 0;
  while (at < body.length) {
    const tag = body[at];
    at += 1;
    if (tag === TAG.null) {
      values.push(null);
      continue;
    }
    const number = readLength(body, at);
    if (number === null) throw new BadBackup('damaged', 'a value is cut off');
    at = number.end;
    if (tag === TAG.number) values.push(number.value);
    else if (tag === TAG.negative) values.push(-number.value);
    else if (tag === TAG.text || tag === TAG.bytes) {
      const bytes = body.subarray(at, at + number.value);
      if (bytes.length < number.value) throw new BadBackup('damaged', 'a value is cut off');
      values.push(tag === TAG.text ? bytes.toString('utf8') : new Uint8Array(bytes));
      at += number.value;
    } else throw new BadBackup('damaged', 'a value is of no kind');
  }
  return values;
}

function readLength(bytes: Buffer, from: number): { readonly value: number; readonly end: number } | null {
  let value = 0;
  let unit = 1;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * unit;
    unit *= 0x80;
    if (!Number.isSafeInteger(value)) throw new BadBackup('damaged', 'a number is too large');
    if ((byte & 0x80) === 0) return { value, end: at + 1 };
  }
  return null;
}
