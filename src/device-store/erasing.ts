// A learner is erased: every event about the learner goes, with the names in them, and whatever was made of them. The
// numbers stay held and the chunks still verify, so no peer brings it back; only the id stays, as the tombstone.
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import { openChunk, pruneChunk } from '../sync/chunk.ts';
import { readChunkHeader } from '../sync/chunk-header.ts';
import type { Sha256 } from '../sync/sha256.ts';
import type { Vocabularies, VocabularyId } from '../sync/vocabulary.ts';
import type { LogDatabase } from './log-database.ts';
import { toBulkKeys } from './outbound-keys.ts';
import { toOwnBuffer } from './own-buffer.ts';
import { checkOf, readHeld, xor } from './stream-rows.ts';
import type { ChunkRow } from './sync-rows.ts';
import { inTransaction } from './transaction.ts';

export interface ErasingPorts {
  readonly database: LogDatabase;
  readonly sha256: Sha256;
  readonly open: (ids: Iterable<VocabularyId>) => Promise<Vocabularies>;
}

/**
 * In one transaction; done twice it changes nothing. Whatever the own stream holds of the learner must be sealed before:
 * what is gone cannot be signed any more.
 */
export async function eraseFromLog(ports: ErasingPorts, learner: LearnerId): Promise<void> {
  const { database, sha256 } = ports;
  const { events, chunks, streams, installation, erased, carried, waiting } = database;
  const words = await wordsOf(ports, await chunks.where('learners').equals(learner).toArray());
  const waitingAbout = await findWaiting(ports, learner);
  const tables = [events, chunks, streams, installation, erased, carried, waiting];
  await inTransaction(database, tables, async () => {
    const about = events.where('[learner+hlc+stream+sequence]').between([learner], [learner, []]);
    const rows = await about.toArray();
    await forgetChecks(database, rows);
    await events.bulkDelete(toBulkKeys(await about.primaryKeys()) as never);
    for (const row of await chunks.where('learners').equals(learner).toArray()) {
      const pruned = pruneChunk(row.bytes, words, sha256, (one) => one !== learner);
      if (!pruned.ok) throw new Error(`Must prune what was sealed, got ${pruned.problem.code}`);
      const learners = row.learners.filter((one) => one !== learner);
      await chunks.put({ ...row, learners, bytes: toOwnBuffer(pruned.value) });
    }
    // What nobody can read yet may be about the learner too; whoever has it sends it again, to be read then.
    await waiting.where('why').equals('vocabulary').delete();
    await waiting.bulkDelete([...waitingAbout]);
    await carried.where('[learner+pack]').between([learner], [learner, []]).delete();
    await erased.put({ learner });
  });
}

/** Of a device that nobody admitted yet: readable, and so a trace of the learner. */
async function findWaiting(
  { database, sha256, open }: ErasingPorts,
  learner: LearnerId,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { hash, bytes } of await database.waiting.where('why').equals('device').toArray()) {
    const header = readChunkHeader(bytes);
    if (!header.ok) continue;
    const opened = openChunk(bytes, await open(header.value.vocabularies), sha256);
    const segments = opened.ok ? opened.value.segments : [];
    if (segments.some((one) => one.learner === learner && !one.pruned)) found.push(hash);
  }
  return found;
}

async function wordsOf({ open }: ErasingPorts, rows: readonly ChunkRow[]): Promise<Vocabularies> {
  const ids = new Set<VocabularyId>();
  for (const { bytes } of rows) {
    const header = readChunkHeader(bytes);
    for (const id of header.ok ? header.value.vocabularies : []) ids.add(id);
  }
  return open(ids);
}

/** The events go out of the check of the rows and into the check of what is gone. */
async function forgetChecks(database: LogDatabase, rows: readonly StoredEvent[]): Promise<void> {
  const here = await database.installation.get('here');
  if (here === undefined) return;
  const sums = new Map<StreamId, number>();
  for (const event of rows) sums.set(event.stream, xor(sums.get(event.stream) ?? 0, checkOf(event)));
  for (const [stream, sum] of sums) {
    const { held, ...row } = await readHeld(database, stream, here);
    const gone = row.gone === null ? null : xor(row.gone, sum);
    // Of the stream that is written here the installation's row keeps the check of all that was ever written.
    const rest = stream === here.stream ? {} : { held: { ...held, rows: xor(held.rows, sum) } };
    await database.streams.put({ ...row, ...rest, gone });
  }
}
