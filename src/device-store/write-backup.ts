// Makes the backup's file, batch by batch: memory holds one batch and the compressed bytes.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { BACKUP_VERSION, type BackupEnd, type BackupHeader, type BackupProof } from './backup-format.ts';
import type { EventLog } from './event-log.ts';

/** What a backup says beside the events. */
export type BackupFacts = Pick<BackupHeader, 'app' | 'madeAtMs' | 'school' | 'settings'>;

export interface WrittenBackup {
  readonly file: Blob;
  readonly events: number;
}

/** Hands over what was signed, line by line; nobody signs on an insecure origin. */
export type Proofs = (take: (lines: readonly BackupProof[]) => Promise<void>) => Promise<void>;

/** All events of the log, in order, the facts, and what proves the events. */
export async function writeBackup(
  log: Pick<EventLog, 'read'>,
  facts: BackupFacts,
  proofs: Proofs = async () => undefined,
): Promise<Result<WrittenBackup, Problem>> {
  const gzip = new CompressionStream('gzip');
  const packed = new Response(gzip.readable).blob();
  const writer = gzip.writable.getWriter();
  // `crypto.subtle` neither streams nor exists on an insecure origin, where guests want backups too.
  const hash = sha256.create();
  const write = async (lines: readonly unknown[]) => {
    const bytes = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    hash.update(bytes);
    await writer.write(bytes);
  };
  const header: BackupHeader = { banyan: 'backup', version: BACKUP_VERSION, ...facts };
  await write([header]);
  const read = await log.read({}, write);
  if (!read.ok) {
    await Promise.allSettled([writer.abort(read.problem), packed]);
    return read;
  }
  await proofs(write);
  const end: BackupEnd = { end: 'backup', events: read.value, sha256: bytesToHex(hash.digest()) };
  await writer.write(new TextEncoder().encode(`${JSON.stringify(end)}\n`));
  await writer.close();
  return ok({ file: new Blob([await packed], { type: 'application/gzip' }), events: end.events });
}
