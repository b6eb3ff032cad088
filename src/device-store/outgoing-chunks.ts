// What another side lacks, from what is held here: other streams' chunks as they came, the own ones as they are sealed,
// and of the own tail just the missing numbers.
import Dexie from 'dexie';
import type { StreamId } from '../domain/ids.ts';
import { readChunkHeader } from '../sync/chunk-header.ts';
import type {
  AgainQuery,
  Batch,
  HistoryQuery,
  LackingQuery,
  OutgoingChunk,
  StreamCard,
} from '../sync/chunk-vault.ts';
import {
  contains,
  type Have,
  intersect,
  overlaps,
  type Ranges,
  rangesOf,
  subtract,
  toRanges,
} from '../sync/have.ts';
import type { LogDatabase } from './log-database.ts';
import { cutTail, type OwnChunkPorts, sealOwn } from './own-chunks.ts';
import type { ChunkRow } from './sync-rows.ts';

export interface OutgoingPorts extends OwnChunkPorts {
  /** Streams that are written here. */
  readonly own: () => Promise<readonly StreamId[]>;
  readonly have: () => Promise<Have>;
}

/** Scope is not looked at: a device gives all that it holds, and a relay, that knows what is wanted, asks for it. */
export async function lackingThere(ports: OutgoingPorts, query: LackingQuery): Promise<Batch> {
  const mine = await ports.have();
  const own = new Set(await ports.own());
  const batch = createBatch(query.maxBytes);
  for (const [stream, { ranges }] of inOrderOf(mine, own)) {
    const theirs = rangesOf(query.have, stream);
    const missing = subtract(ranges, theirs);
    if (missing.length === 0) continue;
    if (batch.isFull()) return finish(ports.database, query, batch, true);
    const place = { stream, missing, isOwn: own.has(stream), whole: query.scope.history };
    const left = await addStream(ports, batch, place);
    if (left) return finish(ports.database, query, batch, true);
  }
  return finish(ports.database, query, batch, false);
}

/** Streams with whom everybody has to agree first: others', which may hold what admits this device. */
function inOrderOf(mine: Have, own: ReadonlySet<StreamId>) {
  return [...mine].sort(([a], [b]) => Number(own.has(a)) - Number(own.has(b)) || (a < b ? -1 : 1));
}

interface LackingPlace {
  readonly stream: StreamId;
  readonly missing: Ranges;
  readonly isOwn: boolean;
  /** The other side keeps the whole history: chunks that were cut for this side are no gift to it. */
  readonly whole: boolean;
}

/** Returns whether there is more of this stream than fitted. */
async function addStream(
  ports: OutgoingPorts,
  batch: GrowingBatch,
  { stream, missing, isOwn, whole }: LackingPlace,
): Promise<boolean> {
  if (isOwn) await sealOwn(ports, stream);
  const over = await chunksOver(ports.database, stream, missing);
  const rows = over.filter((row) => !(whole && row.cut));
  const sealedFirst = [...rows].sort((a, b) => Number(b.sealed) - Number(a.sealed) || a.from - b.from);
  let open = missing;
  const chosen: ChunkRow[] = [];
  for (const row of sealedFirst) {
    if (!overlaps(open, [row.from, row.to])) continue;
    chosen.push(row);
    open = subtract(open, [[row.from, row.to]]);
  }
  chosen.sort((a, b) => a.from - b.from);
  for (const row of chosen) {
    if (batch.isFull()) return true;
    batch.add(toOutgoing(row));
  }
  if (!isOwn || open.length === 0) return false;
  if (batch.isFull()) return true;
  const tail = await cutTail(ports, stream, open, batch.room());
  for (const chunk of tail.chunks) batch.add(chunk);
  return tail.more;
}

/** Every version that is held of a stream, from a place on; the own tail is cut at its end. */
export async function allAgain(ports: OutgoingPorts, query: AgainQuery): Promise<Batch> {
  const { stream, from, skip } = query;
  const isOwn = (await ports.own()).includes(stream);
  if (isOwn) await sealOwn(ports, stream);
  const rows = await ports.database.chunks
    .where('[stream+from+hash]')
    .between([stream, from, Dexie.minKey], [stream, Dexie.maxKey, Dexie.maxKey])
    .filter((row) => !(query.scope.history && row.cut))
    .toArray();
  const batch = createBatch(query.maxBytes);
  const rest = rows.filter((row, at) => row.from > from || at >= skip);
  for (const row of rest) {
    if (batch.isFull()) return finishAgain(ports.database, batch, true);
    batch.add(toOutgoing(row));
  }
  if (!isOwn) return finishAgain(ports.database, batch, false);
  const mine = rangesOf(await ports.have(), stream);
  const covered = toRanges(rows.map((row) => [row.from, row.to] as const));
  // What came of the tail in the call before begins at `from` or later and is not among the rows.
  const begun = skip > 0 && !rows.some((row) => row.from === from) ? from + 1 : from;
  const open = intersect(subtract(mine, covered), [[begun, Number.MAX_SAFE_INTEGER]]);
  const tail = await cutTail(ports, stream, open, batch.room());
  for (const chunk of tail.chunks) batch.add(chunk);
  return finishAgain(ports.database, batch, tail.more);
}

/** One learner's chunks, in order of stream and beginning. */
export async function historyOf(ports: OutgoingPorts, query: HistoryQuery): Promise<Batch> {
  for (const stream of await ports.own()) await sealOwn(ports, stream);
  const keys = await ports.database.chunks.where('learners').equals(query.learner).primaryKeys();
  const { after } = query;
  const rest = keys
    .filter(
      ([stream, from]) =>
        after === null || stream > after.stream || (stream === after.stream && from > after.from),
    )
    .sort(([a, first], [b, second]) => (a === b ? first - second : a < b ? -1 : 1));
  const batch = createBatch(query.maxBytes);
  for (const key of rest) {
    if (batch.isFull()) return finishAgain(ports.database, batch, true);
    const row = await ports.database.chunks.get(key);
    if (row && !row.cut) batch.add(toOutgoing(row));
  }
  return finishAgain(ports.database, batch, false);
}

interface GrowingBatch {
  readonly chunks: OutgoingChunk[];
  add(chunk: OutgoingChunk): void;
  isFull(): boolean;
  room(): number;
}

function createBatch(maxBytes: number): GrowingBatch {
  const chunks: OutgoingChunk[] = [];
  let used = 0;
  return {
    chunks,
    add: (chunk) => {
      chunks.push(chunk);
      used += chunk.bytes.length;
    },
    isFull: () => chunks.length > 0 && used >= maxBytes,
    room: () => Math.max(1, maxBytes - used),
  };
}

async function finish(
  database: LogDatabase,
  query: LackingQuery,
  { chunks }: GrowingBatch,
  more: boolean,
): Promise<Batch> {
  const fresh = [...new Set(chunks.map(({ stream }) => stream))].filter(
    (stream) => rangesOf(query.have, stream).length === 0,
  );
  const { known } = query;
  const named = known === null ? [] : vocabulariesOf(chunks).filter((id) => !known.has(id));
  return { cards: await cardsOf(database, fresh), vocabularies: named, chunks, snapshots: [], more };
}

async function finishAgain(database: LogDatabase, { chunks }: GrowingBatch, more: boolean): Promise<Batch> {
  const streams = [...new Set(chunks.map(({ stream }) => stream))];
  return {
    cards: await cardsOf(database, streams),
    vocabularies: vocabulariesOf(chunks),
    chunks,
    snapshots: [],
    more,
  };
}

async function cardsOf(database: LogDatabase, streams: readonly StreamId[]): Promise<readonly StreamCard[]> {
  const rows = await database.cards.bulkGet([...streams]);
  return rows.flatMap((row) => (row ? [{ stream: row.stream, key: row.key }] : []));
}

function vocabulariesOf(chunks: readonly OutgoingChunk[]): readonly string[] {
  const ids = new Set<string>();
  for (const { bytes } of chunks) {
    const header = readChunkHeader(bytes);
    for (const id of header.ok ? header.value.vocabularies : []) ids.add(id);
  }
  return [...ids];
}

/** Rows that hold a number of the ranges: found by their beginnings, since none covers more than 250. */
export async function chunksOver(
  database: LogDatabase,
  stream: StreamId,
  ranges: Ranges,
): Promise<readonly ChunkRow[]> {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return [];
  const rows = await database.chunks
    .where('[stream+from+to]')
    .between([stream, Math.max(1, first[0] - MOST_EVENTS), Dexie.minKey], [stream, last[1], Dexie.maxKey])
    .toArray();
  return rows.filter((row) => overlaps(ranges, [row.from, row.to]));
}
const MOST_EVENTS = 250;

const toOutgoing = ({ stream, from, to, bytes }: ChunkRow): OutgoingChunk => ({
  stream,
  range: [from, to],
  bytes,
});

/** Whether another chunk makes a tail of no use: it covers its numbers and has its learners still. */
export function isSuperseded(tail: ChunkRow, by: ChunkRow): boolean {
  if (tail.sealed || tail.hash === by.hash) return false;
  const covers = contains([[by.from, by.to]], [tail.from, tail.to]);
  const isWider = by.sealed || by.to - by.from > tail.to - tail.from;
  return covers && isWider && tail.learners.every((learner) => by.learners.includes(learner));
}
