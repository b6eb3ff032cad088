// Vocabularies, without which chunks cannot be read: whole ones, and the beginnings of those whose rest is on its way.
import type { SchoolId } from '../../domain/ids.ts';
import type { Ground } from './ground.ts';
import type { StoredVocabulary, VocabularyKey } from './records.ts';
import type { ChunkStore } from './relay-store.ts';
import { insertRows, marks, one, type Sql } from './sql-database.ts';

/** Room for the beginnings of one school's vocabularies: a few large packs on their way at once. */
const BEGINNINGS_BYTES = 16 * 1024 * 1024;

type VocabularyStore = Pick<
  ChunkStore,
  'vocabulary' | 'vocabularies' | 'vocabularyBeginning' | 'setVocabularyBeginning' | 'dropVocabularyBeginning'
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
    setVocabularyBeginning: (school, beginning) => keepBeginning(ground, school, beginning),
    dropVocabularyBeginning: async (school, id) => {
      await ground.writeSchool(school, 0, (sql, schoolId) => dropBeginning(sql, schoolId, id));
    },
  };
}

async function keepBeginning(
  ground: Ground,
  school: SchoolId,
  { id, totalBytes, bytes }: Parameters<ChunkStore['setVocabularyBeginning']>[1],
): Promise<boolean> {
  const kept = await ground.writeSchool(school, 0, async (sql, schoolId) => {
    const others = sql.all(
      `SELECT coalesce(sum(length(bytes)), 0) FROM vocabulary_beginning
       WHERE school_id = ? AND vocabulary <> ?`,
      schoolId,
      id,
    );
    const used = (await one(others, (row) => row.number())) ?? 0;
    if (used + bytes.length > BEGINNINGS_BYTES) return false;
    await sql.all(
      `INSERT INTO vocabulary_beginning (school_id, vocabulary, total_bytes, bytes) VALUES (?, ?, ?, ?)
       ON CONFLICT (school_id, vocabulary) DO UPDATE SET total_bytes = excluded.total_bytes, bytes = excluded.bytes
       WHERE length(vocabulary_beginning.bytes) < length(excluded.bytes)`,
      ...[schoolId, id, totalBytes, bytes],
    );
    return true;
  });
  return kept ?? false;
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
