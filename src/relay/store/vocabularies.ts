// Vocabularies, without which chunks cannot be read: whole ones, and the beginnings of those whose rest is on its way.
import type { SchoolId } from '../../domain/ids.ts';
import type { Ground } from './ground.ts';
import type { StoredVocabulary, VocabularyBeginning, VocabularyKey } from './records.ts';
import type { ChunkStore } from './relay-store.ts';
import { insertRows, marks, one, type Sql } from './sql-database.ts';

// Of one school. A link that dies in the middle leaves one; most tablets of a school bring the same few vocabularies.
/** A few large packs on their way at once. */
export const BEGINNINGS_BYTES = 16 * 1024 * 1024;
export const MOST_BEGINNINGS = 64;
/** Without a slice more for so long: a tablet that still has it brings it from its start. */
export const BEGINNING_MS = 30 * 24 * 60 * 60_000;

type VocabularyStore = Pick<
  ChunkStore,
  | 'vocabulary'
  | 'vocabularies'
  | 'vocabularyBeginning'
  | 'vocabularyBeginnings'
  | 'setVocabularyBeginning'
  | 'dropVocabularyBeginning'
>;

export function createVocabularyStore(ground: Ground): VocabularyStore {
  const { read } = ground.database;
  return {
    vocabulary: async (school, id) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return null;
      const [found] = await loadVocabularies(read, schoolId, [id]);
      return found ?? null;
    },
    vocabularies: async (school) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return [];
      const rows = await read.all(
        'SELECT vocabulary FROM vocabulary WHERE school_id = ? ORDER BY vocabulary_no',
        schoolId,
      );
      return rows.map((row) => row.text());
    },
    vocabularyBeginning: async (school, id) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return null;
      const rows = read.all(
        'SELECT total_bytes, bytes FROM vocabulary_beginning WHERE school_id = ? AND vocabulary = ?',
        schoolId,
        id,
      );
      return one(rows, (row) => ({ id, totalBytes: row.number(), bytes: row.bytes() }));
    },
    vocabularyBeginnings: async (school) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return [];
      const rows = await read.all(
        'SELECT vocabulary, length(bytes) FROM vocabulary_beginning WHERE school_id = ? ORDER BY vocabulary',
        schoolId,
      );
      return rows.map((row) => ({ id: row.text(), offset: row.number() }));
    },
    setVocabularyBeginning: (school, beginning, nowMs) => keepBeginning(ground, school, beginning, nowMs),
    dropVocabularyBeginning: async (school, id) => {
      await ground.writeSchool(school, 0, (sql, schoolId) => dropBeginning(sql, schoolId, id));
    },
  };
}

async function keepBeginning(
  ground: Ground,
  school: SchoolId,
  { id, totalBytes, bytes }: VocabularyBeginning,
  nowMs: number,
): Promise<void> {
  if (bytes.length > BEGINNINGS_BYTES) return;
  await ground.writeSchool(school, 0, async (sql, schoolId) => {
    await sql.all(
      `INSERT INTO vocabulary_beginning (school_id, vocabulary, total_bytes, grown_at_ms, bytes) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (school_id, vocabulary) DO UPDATE SET total_bytes = excluded.total_bytes,
         grown_at_ms = excluded.grown_at_ms, bytes = excluded.bytes
       WHERE length(vocabulary_beginning.bytes) < length(excluded.bytes)`,
      ...[schoolId, id, totalBytes, nowMs, bytes],
    );
    await makeRoom(sql, schoolId, id);
  });
}

/** The one that grew just now, and of the others from those that grew last: as many as there is room for. The rest goes. */
async function makeRoom(sql: Sql, schoolId: number, grown: VocabularyKey): Promise<void> {
  await sql.all(
    `DELETE FROM vocabulary_beginning WHERE school_id = ? AND vocabulary IN (
       SELECT vocabulary FROM (
         SELECT vocabulary, sum(length(bytes)) OVER newest AS total, count(*) OVER newest AS place
         FROM vocabulary_beginning WHERE school_id = ?
         WINDOW newest AS (
           ORDER BY CASE WHEN vocabulary = ? THEN 0 ELSE 1 END, grown_at_ms DESC, vocabulary
         )
       ) AS ranked WHERE total > ? OR place > ?
     )`,
    ...[schoolId, schoolId, grown, BEGINNINGS_BYTES, MOST_BEGINNINGS],
  );
}

/** Gives how many were so old that nobody brings their rest. */
export async function dropOldBeginnings(sql: Sql, schoolId: number, nowMs: number): Promise<number> {
  const rows = await sql.all(
    'DELETE FROM vocabulary_beginning WHERE school_id = ? AND grown_at_ms < ? RETURNING vocabulary',
    schoolId,
    nowMs - BEGINNING_MS,
  );
  return rows.length;
}

export async function loadVocabularies(
  sql: Sql,
  schoolId: number,
  ids: readonly VocabularyKey[],
): Promise<readonly StoredVocabulary[]> {
  if (ids.length === 0) return [];
  const rows = await sql.all(
    `SELECT vocabulary, bytes FROM vocabulary WHERE school_id = ? AND vocabulary IN (${marks(ids.length)})`,
    schoolId,
    ...ids,
  );
  return rows.map((row) => ({ id: row.text(), bytes: row.bytes() }));
}

/** Whole ones. Their names say their content, so that what is there already is the same. */
export async function keepVocabularies(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  brought: readonly StoredVocabulary[],
): Promise<void> {
  if (brought.length === 0) return;
  const unique = new Map(brought.map((one) => [one.id, one]));
  const known = await ground.vocabularies.find(sql, schoolId, [...unique.keys()]);
  const fresh = [...unique.values()].filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  const next = await ground.vocabularies.next(sql, schoolId);
  const rows = fresh.map(({ id, bytes }, at) => [schoolId, next + at, id, bytes] as const);
  await insertRows(
    sql,
    ground.database,
    'INSERT INTO vocabulary (school_id, vocabulary_no, vocabulary, bytes)',
    rows,
  );
  for (const [, number, id] of rows) {
    ground.vocabularies.remember(schoolId, id, number);
    await dropBeginning(sql, schoolId, id);
  }
}

function dropBeginning(sql: Sql, schoolId: number, id: VocabularyKey) {
  return sql.all('DELETE FROM vocabulary_beginning WHERE school_id = ? AND vocabulary = ?', schoolId, id);
}
