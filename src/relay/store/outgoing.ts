// Gathers chunks to send, up to so many bytes: what is lacking on the other side, a stream again, a learner's past.
import type { StreamId } from '../../domain/ids.ts';
import { CHUNK_COLUMNS, FROM_CHUNKS, readChunkRow } from './chunk-rows.ts';
import type { Ground } from './ground.ts';
import { lackingPlaces } from './lacking-places.ts';
import { findLearners, NO_LEARNER } from './learner-names.ts';
import type { Lacking, StoredChunk, StreamCard } from './records.ts';
import type { ChunkStore } from './relay-store.ts';
import { marks, type Row, type Sql } from './sql-database.ts';
import { readDeviceId } from './stream-states.ts';

type OutgoingStore = Pick<ChunkStore, 'lacking' | 'chunksFrom' | 'history'>;

const NOTHING: Lacking = { chunks: [], cards: [], more: false, damaged: 0 };
/** Chunks that are looked at in one go. */
const PAGE = 32;

export function createOutgoing(ground: Ground): OutgoingStore {
  const { read } = ground.database;
  return {
    lacking: async (school, theirs, scope, maxBytes) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return NOTHING;
      const places = lackingPlaces(ground, read, schoolId, theirs, scope);
      return gather(ground, read, schoolId, maxBytes, async function* () {
        for await (const positions of places) {
          for (let at = 0; at < positions.length; at += PAGE) {
            const part = positions.slice(at, at + PAGE);
            yield await read.all(
              `SELECT ${CHUNK_COLUMNS} ${FROM_CHUNKS} AND c.position IN (${marks(part.length)})
               ORDER BY c.stream_no, c.from_sequence, c.sealed DESC, c.position`,
              schoolId,
              ...part,
            );
          }
        }
      });
    },
    chunksFrom: async (school, stream, from, skip, maxBytes) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return NOTHING;
      return gather(ground, read, schoolId, maxBytes, async function* () {
        for (let offset = skip; ; offset += PAGE) {
          const rows = await read.all(
            `SELECT ${CHUNK_COLUMNS} ${FROM_CHUNKS} AND s.stream = ? AND c.from_sequence >= ?
             ORDER BY c.from_sequence, c.hash, c.position LIMIT ? OFFSET ?`,
            ...[schoolId, stream, from, PAGE, offset],
          );
          if (rows.length === 0) return;
          yield rows;
        }
      });
    },
    history: async (school, learner, after, maxBytes) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return NOTHING;
      const learnerNo = (await findLearners(ground, read, schoolId, [learner])).get(learner);
      if (learnerNo === undefined || learnerNo === NO_LEARNER) return NOTHING;
      return gather(ground, read, schoolId, maxBytes, async function* () {
        for (let offset = 0; ; offset += PAGE) {
          const behind = after ? 'AND (s.stream > ? OR (s.stream = ? AND c.from_sequence > ?))' : '';
          const rows = await read.all(
            `SELECT ${CHUNK_COLUMNS} ${FROM_CHUNKS} AND c.position IN
               (SELECT position FROM segment WHERE school_id = ? AND learner_no = ?) ${behind}
             ORDER BY s.stream, c.from_sequence, c.position LIMIT ? OFFSET ?`,
            ...[schoolId, schoolId, learnerNo],
            ...(after ? [after.stream, after.stream, after.from] : []),
            ...[PAGE, offset],
          );
          if (rows.length === 0) return;
          yield rows;
        }
      });
    },
  };
}

/** Takes chunks until the bytes are used up, at least one, and adds the cards of their streams. */
async function gather(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  maxBytes: number,
  pages: () => AsyncIterable<readonly Row[]>,
): Promise<Lacking> {
  const chunks: StoredChunk[] = [];
  let used = 0;
  let damaged = 0;
  for await (const rows of pages()) {
    for (const row of rows) {
      const chunk = await readChunkRow(ground, sql, schoolId, row);
      if (chunk === null) {
        damaged += 1;
        continue;
      }
      used += chunk.bytes.length;
      if (used > maxBytes && chunks.length > 0) {
        return { chunks, cards: await cardsOf(sql, schoolId, chunks), more: true, damaged };
      }
      chunks.push(chunk);
    }
  }
  return { chunks, cards: await cardsOf(sql, schoolId, chunks), more: false, damaged };
}

async function cardsOf(
  sql: Sql,
  schoolId: number,
  chunks: readonly StoredChunk[],
): Promise<readonly StreamCard[]> {
  const streams = [...new Set(chunks.map(({ stream }) => stream))];
  const cards: StreamCard[] = [];
  for (let at = 0; at < streams.length; at += MOST_ASKED) {
    cards.push(...(await loadCards(sql, schoolId, streams.slice(at, at + MOST_ASKED))));
  }
  return cards;
}

const MOST_ASKED = 500;

export async function loadCards(
  sql: Sql,
  schoolId: number,
  streams: readonly StreamId[],
): Promise<readonly StreamCard[]> {
  if (streams.length === 0) return [];
  const rows = await sql.all(
    `SELECT stream, device, device_key FROM stream WHERE school_id = ? AND stream IN (${marks(streams.length)})`,
    schoolId,
    ...streams,
  );
  const names = new Map(streams.map((stream) => [stream as string, stream]));
  return rows.flatMap((row) => {
    const stream = names.get(row.text());
    return stream ? [{ stream, device: readDeviceId(row.text()), key: row.bytes() }] : [];
  });
}
