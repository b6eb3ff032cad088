// The backup's file, version 2: JSON lines, compressed with gzip. The first line is the header, then one event a line
// exactly as it is in the log, then what proves them: streams' keys, vocabularies and chunks as they were signed, bytes as
// base64url. The last line says how many events there are and the SHA-256 of every byte before it. Version 1 ended after
// the events.
// Texts under the school's key stay as they are; the key itself is there only under the teacher's recovery code.
//
// Rule for the next version: raise BACKUP_VERSION, keep reading the older ones, add a stored file to
// tests/device-store/fixtures. Further fields of the header need no new version: they are passed over.
import type { RecoveryBox } from '../identity/recovery-box.ts';
import { parseRecoveryBox } from '../identity/recovery-box.ts';

export const BACKUP_VERSION = 2;

export interface BackupHeader {
  readonly banyan: 'backup';
  readonly version: number;
  readonly app: string;
  readonly madeAtMs: number;
  /** Null when only guests ever played here. */
  readonly school: BackupSchool | null;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface BackupSchool {
  readonly id: string;
  /** Ids of all keys that texts in this backup may be sealed under. */
  readonly keys: readonly string[];
  readonly recovery: RecoveryBox | null;
}

/** One line of what travels (src/sync/chunk-vault.ts). */
export type BackupProof =
  | { readonly card: string; readonly key: string }
  | { readonly vocabulary: string; readonly bytes: string }
  | { readonly chunk: string };

export interface BackupEnd {
  readonly end: 'backup';
  readonly events: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** The version of what says that it is a backup; null for anything else. */
export function parseBackupVersion(input: unknown): number | null {
  const { banyan, version } = fieldsOf(input);
  return banyan === 'backup' && Number.isInteger(version) ? (version as number) : null;
}

export function parseBackupHeader(input: unknown): BackupHeader | null {
  const { app, madeAtMs, school, settings } = fieldsOf(input);
  const version = parseBackupVersion(input);
  if (version === null || typeof app !== 'string' || typeof madeAtMs !== 'number') return null;
  const parsed = school === null ? null : parseSchool(school);
  if (parsed === undefined) return null;
  return { banyan: 'backup', version, app, madeAtMs, school: parsed, settings: fieldsOf(settings) };
}

export function parseBackupEnd(input: unknown): BackupEnd | null {
  const { end, stream, events, sha256 } = fieldsOf(input);
  // An event of a later version may have any further field, but it always has a stream.
  if (end !== 'backup' || stream !== undefined) return null;
  return typeof events === 'number' && typeof sha256 === 'string' ? { end, events, sha256 } : null;
}

/** Null for anything else, such as an event, which always has a type. */
export function parseBackupProof(input: unknown): BackupProof | null {
  const { type, card, key, vocabulary, bytes, chunk } = fieldsOf(input);
  if (type !== undefined) return null;
  if (typeof card === 'string' && typeof key === 'string') return { card, key };
  if (typeof vocabulary === 'string' && typeof bytes === 'string') return { vocabulary, bytes };
  return typeof chunk === 'string' ? { chunk } : null;
}

/** Undefined for what is no school. */
function parseSchool(input: unknown): BackupSchool | undefined {
  const { id, keys, recovery } = fieldsOf(input);
  const box = recovery === null ? null : parseRecoveryBox(recovery);
  if (typeof id !== 'string' || !Array.isArray(keys) || (recovery !== null && box === null)) return undefined;
  return { id, keys: keys.filter((key) => typeof key === 'string'), recovery: box };
}

function fieldsOf(input: unknown): Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
}
