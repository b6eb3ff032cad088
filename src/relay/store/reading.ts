// What is asked of the chunks without sending them: what is held, what the relay folds, a learner's own, cards, forks.
import { CHUNK_COLUMNS, FROM_CHUNKS, readChunkRows } from './chunk-rows.ts';
import { type Ground, readStreamId } from './ground.ts';
import { findLearners, NO_LEARNER, readLearnerNames } from './learner-names.ts';
import { loadCards } from './outgoing.ts';
import type { HeldStream, Snapshot, StreamCard } from './records.ts';
import type { ChunkStore } from './relay-store.ts';
import { insertRows, marks, type Row } from './sql-database.ts';
import { readRanges } from './stored-form.ts';
import { readDeviceId } from './stream-states.ts';

type ReadingStore = Pick<
  ChunkStore,
  'have' | 'notable' | 'chunksWith' | 'card' | 'cards' | 'forks' | 'snapshots' | 'setSnapshots'
>;

export function createReading(ground: Ground): ReadingStore {
  const { read } = ground.database;
  return {
    have: async (school, streams) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null || streams?.length === 0) return new Map();
      const these = streams ? ` AND stream IN (${marks(streams.length)})` : '';
      const rows = await read.all(
        `SELECT stream, ranges, checksum FROM stream WHERE school_id = ?${these} ORDER BY stream_no`,
        schoolId,
        ...(streams ?? []),
      );
      return new Map(rows.map(readHeld).filter(([, { ranges }]) => ranges.length > 0));
    },
    notable: async (school, after, most) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return [];
      const rows = await read.all(
        `SELECT ${CHUNK_COLUMNS} ${FROM_CHUNKS} AND c.notable = 1 AND c.position > ?
         ORDER BY c.position LIMIT ?`,
        ...[schoolId, after, most],
      );
      return readChunkRows(ground, read, schoolId, rows);
    },
    chunksWith: async (school, learner, after, most) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return [];
      const learnerNo = (await findLearners(ground, read, schoolId, [learner])).get(learner);
      if (learnerNo === undefined || learnerNo === NO_LEARNER) return [];
      const rows = await read.all(
        `SELECT ${CHUNK_COLUMNS} ${FROM_CHUNKS} AND c.position IN
           (SELECT position FROM segment WHERE school_id = ? AND learner_no = ? AND position > ?
            ORDER BY position LIMIT ?)
         ORDER BY c.position`,
        ...[schoolId, schoolId, learnerNo, after, most],
      );
      return readChunkRows(ground, read, schoolId, rows);
    },
    card: async (school, stream) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return null;
      const [card] = await loadCards(read, schoolId, [stream]);
      return card ?? null;
    },
    cards: async (school) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return [];
      const rows = await read.all(
        'SELECT stream, device, device_key FROM stream WHERE school_id = ? ORDER BY stream_no',
        schoolId,
      );
      return rows.map(readCard);
    },
    forks: async (school) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return [];
      const rows = await read.all(
        `SELECT s.stream, f.sequence, f.found_at_ms FROM fork f
         JOIN stream s ON s.school_id = f.school_id AND s.stream_no = f.stream_no
         WHERE f.school_id = ? ORDER BY f.found_at_ms, s.stream, f.sequence`,
        schoolId,
      );
      return rows.map((row) => ({
        stream: readStreamId(row.text()),
        sequence: row.number(),
        foundAtMs: row.number(),
      }));
    },
    ...createSnapshots(ground),
  };
}

function readHeld(row: Row): readonly [ReturnType<typeof readStreamId>, HeldStream] {
  return [readStreamId(row.text()), { ranges: readRanges(row.bytes()), check: row.number() >>> 0 }];
}

function readCard(row: Row): StreamCard {
  return { stream: readStreamId(row.text()), device: readDeviceId(row.text()), key: row.bytes() };
}

function createSnapshots(ground: Ground): Pick<ChunkStore, 'snapshots' | 'setSnapshots'> {
  const { read } = ground.database;
  return {
    snapshots: async (school, learners) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return [];
      const wanted = learners === 'all' ? null : await findLearners(ground, read, schoolId, learners);
      const numbers = wanted && [...new Set(wanted.values())];
      const these = numbers ? ` AND learner_no IN (${marks(numbers.length)})` : '';
      const rows = await read.all(
        `SELECT learner_no, pack, position, bytes FROM snapshot
         WHERE school_id = ?${these} ORDER BY learner_no, pack`,
        schoolId,
        ...(numbers ?? []),
      );
      const snapshots: Snapshot[] = [];
      for (const row of rows) {
        const [learner] = await readLearnerNames(ground, read, schoolId, [row.number()]);
        if (!learner) continue;
        snapshots.push({ learner, pack: row.text(), position: row.number(), bytes: row.bytes() });
      }
      return snapshots;
    },
    setSnapshots: async (school, snapshots) => {
      await ground.writeSchool(school, 0, async (sql, schoolId) => {
        const learners = snapshots.map(({ learner }) => learner);
        const numbers = await findLearners(ground, sql, schoolId, learners);
        const erased = await sql.all('SELECT learner_no FROM erased WHERE school_id = ?', schoolId);
        const gone = new Set(erased.map((row) => row.number()));
        const rows = snapshots.flatMap(({ learner, pack, position, bytes }) => {
          const number = numbers.get(learner);
          return number === undefined || gone.has(number) ? [] : [[schoolId, number, pack, position, bytes]];
        });
        await insertRows(
          sql,
          ground.database,
          'INSERT INTO snapshot (school_id, learner_no, pack, position, bytes)',
          rows,
          `ON CONFLICT (school_id, learner_no, pack) DO UPDATE SET position = excluded.position, bytes = excluded.bytes
           WHERE snapshot.position <= excluded.position`,
        );
        return null;
      });
    },
  };
}
