// What a backup carries beside the events: everything that was signed, so that a school that comes back from it believes
// itself again, and its relays take what was never there.
import { parseStreamId } from '../domain/ids.ts';
import { parseBase64Url, toBase64Url } from '../identity/base64url.ts';
import type { Parcel, StreamCard, VocabularyPart } from '../sync/chunk-vault.ts';
import type { BackupProof } from './backup-format.ts';
import type { LogDatabase } from './log-database.ts';

/** Chunks read at a time: about a megabyte. */
const BATCH = 500;

/** Cards, then vocabularies, then chunks: in the order in which they are needed. */
export async function readProofs(
  database: LogDatabase,
  take: (lines: readonly BackupProof[]) => Promise<void>,
): Promise<void> {
  const cards = await database.cards.toArray();
  await take(cards.map(({ stream, key }) => ({ card: stream, key: toBase64Url(key) })));
  for (const id of await database.vocabularies.toCollection().primaryKeys()) {
    const row = await database.vocabularies.get(id);
    if (row?.bytes.length === row?.totalBytes && row) {
      await take([{ vocabulary: id, bytes: toBase64Url(row.bytes) }]);
    }
  }
  const keys = await database.chunks.toCollection().primaryKeys();
  for (let at = 0; at < keys.length; at += BATCH) {
    const rows = await database.chunks.bulkGet(keys.slice(at, at + BATCH));
    await take(rows.flatMap((row) => (row ? [{ chunk: toBase64Url(row.bytes) }] : [])));
  }
}

/** Null where a line is not what it says. */
export function toParcel(proofs: readonly BackupProof[]): Parcel | null {
  const cards: StreamCard[] = [];
  const vocabularies: VocabularyPart[] = [];
  const chunks: Uint8Array[] = [];
  for (const proof of proofs) {
    const bytes = parseBase64Url('card' in proof ? proof.key : 'chunk' in proof ? proof.chunk : proof.bytes);
    if (bytes === null) return null;
    if ('chunk' in proof) chunks.push(bytes);
    else if ('vocabulary' in proof) {
      vocabularies.push({ id: proof.vocabulary, totalBytes: bytes.length, offset: 0, bytes });
    } else {
      const stream = parseStreamId(proof.card);
      if (!stream.ok) return null;
      cards.push({ stream: stream.value, key: bytes });
    }
  }
  return { cards, vocabularies, chunks, snapshots: [] };
}
