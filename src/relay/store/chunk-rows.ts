// Chunks as they are read out of the store: each is checked against the sum that was written with it, so that a row
// that was damaged is never passed on.
import type { Ground } from './ground.ts';
import { readStreamId } from './ground.ts';
import { readLearnerNames } from './learner-names.ts';
import type { StoredChunk } from './records.ts';
import type { Row, Sql } from './sql-database.ts';
import { readNumbers } from './stored-form.ts';
import { sumRow } from './write-plan.ts';

/** In the order in which `readChunkRow` reads; `c` is the chunk's row and `s` its stream's. */
export const CHUNK_COLUMNS = `c.position, c.stream_no, s.stream, c.from_sequence, c.events, c.sealed, c.crc, c.hash,
  c.learners, c.vocabularies, c.bytes`;

/** To be followed by conditions on c. */
export const FROM_CHUNKS = `FROM chunk c JOIN stream s ON s.school_id = c.school_id AND s.stream_no = c.stream_no
  WHERE c.school_id = ?`;

/** Null when the bytes are not those that were written. */
export async function readChunkRow(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  row: Row,
): Promise<StoredChunk | null> {
  const position = row.number();
  const streamNo = row.number();
  const stream = readStreamId(row.text());
  const from = row.number();
  const count = row.number();
  const sealed = row.number() === 1;
  const sum = row.number();
  const hash = row.bytes();
  const learners = row.bytes();
  const vocabularies = row.bytes();
  const bytes = row.bytes();
  if (sumRow({ streamNo, from, count, sealed, hash, learners, vocabularies, bytes }) !== sum) return null;
  const numbers = readNumbers(vocabularies);
  const words = await ground.vocabularies.names(sql, schoolId, numbers);
  return {
    ...{ position, stream, from, count, sealed, hash, bytes },
    learners: await readLearnerNames(ground, sql, schoolId, readNumbers(learners)),
    vocabularies: numbers.map((number) => words.get(number) ?? ''),
  };
}

/** Those that are whole; what is damaged is left to `verify`. */
export async function readChunkRows(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  rows: readonly Row[],
): Promise<readonly StoredChunk[]> {
  const chunks: StoredChunk[] = [];
  for (const row of rows) {
    const chunk = await readChunkRow(ground, sql, schoolId, row);
    if (chunk) chunks.push(chunk);
  }
  return chunks;
}
