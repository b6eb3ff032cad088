// A parcel becomes part of what is held: looked at and verified first, then written in one strict transaction together
// with the events that it brings. What is of no use yet waits; nothing valid is dropped for what it says.
import type { LearnerId, StreamId } from '../domain/ids.ts';
import type { StreamClaim, Trust } from '../domain/trust.ts';
import type { IssuedEvent } from '../domain/trust-words.ts';
import { readChunkHeader } from '../sync/chunk-header.ts';
import type { CommitReport, Parcel, RefusedChunk } from '../sync/chunk-vault.ts';
import { type Ranges, subtract, toRanges, union } from '../sync/have.ts';
import { decodeSnapshot } from '../sync/snapshot.ts';
import type { ChunkVaultPorts } from './chunk-vault-ports.ts';
import type { UnionResult } from './event-union.ts';
import {
  type JudgedChunk,
  judge,
  type Looked,
  type LookPorts,
  lookAt,
  toWaiting,
} from './incoming-chunks.ts';
import { chunksOver, isSuperseded, type OutgoingPorts } from './outgoing-chunks.ts';
import { toOwnBuffer } from './own-buffer.ts';
import { sealOwn } from './own-chunks.ts';
import { beyondRoom, LATER_ROOM, WAITING_ROOM } from './room.ts';
import { StorageFailure } from './storage-problem.ts';
import { checkOf, readHeld, xor } from './stream-rows.ts';
import type { CarriedRow, ChunkRow, WaitingRow } from './sync-rows.ts';
import { inTransaction } from './transaction.ts';
import { readTrust } from './trust-reader.ts';
import type { VocabularyShelf } from './vocabulary-shelf.ts';

export interface CommitPorts extends ChunkVaultPorts, Omit<LookPorts, 'open'> {
  readonly own: OutgoingPorts;
  readonly shelf: VocabularyShelf;
}

export async function commitParcel(ports: CommitPorts, parcel: Parcel): Promise<CommitReport> {
  if ((await ports.pin()) === null) return refuseAll(parcel);
  await joinVocabularies(ports, parcel);
  const waiting = await ports.database.waiting.toArray();
  const candidates = [...waiting.map(({ bytes }) => bytes), ...parcel.chunks];
  const kept = waiting.flatMap(({ stream, key }) => (key ? [{ stream, key }] : []));
  const cards = [...parcel.cards, ...kept];
  const names = new Map(waiting.map(({ bytes, hash }) => [bytes, hash]));
  const named: CommitPorts = { ...ports, nameOf: (bytes) => names.get(bytes) };
  const looked = await lookAt({ ...named, open: ports.shelf.open }, candidates, cards);
  const trust = await readTrust(ports, arrivingIn(looked));
  const judged = await judgeAll(named, looked, trust);
  await keepOwnVersions(ports, judged.taken);
  const report = await write(ports, looked, judged, parcel, waiting);
  const just = new Set(parcel.vocabularies.map(({ id }) => id));
  if (just.size > 0) await ports.shelf.makeRoom(just, ports.now());
  return { ...report, wanted: looked.wanted };
}

/** Everything of a parcel for when there is a school: looked at then, not now. */
export async function keepForLater(ports: CommitPorts, parcel: Parcel): Promise<void> {
  await joinVocabularies(ports, parcel);
  const rows = parcel.chunks.flatMap((bytes) => {
    const header = readChunkHeader(bytes);
    if (!header.ok) return [];
    const { stream, from, count } = header.value;
    const key = parcel.cards.find((card) => card.stream === stream)?.key;
    const row = toWaiting(ports, bytes, stream, [from, from + count - 1], 'device');
    return [key ? { ...row, key: toOwnBuffer(key) } : row];
  });
  const { waiting } = ports.database;
  await inTransaction(ports.database, [waiting], async () =>
    addWaiting(ports, rows, await waiting.toArray()),
  );
}

/** Alone, a device has nobody to believe. */
function refuseAll(parcel: Parcel): CommitReport {
  const refused = parcel.chunks.map((): RefusedChunk => ({ why: 'school', stream: null, range: null }));
  return { added: 0, known: 0, forks: [], wanted: [], refused, touched: [] };
}

async function joinVocabularies(ports: CommitPorts, { vocabularies }: Parcel): Promise<void> {
  const { database, shelf } = ports;
  const rows = await shelf.join(vocabularies, ports.now());
  if (rows.length === 0) return;
  await inTransaction(database, [database.vocabularies], () => database.vocabularies.bulkPut([...rows]));
}

function arrivingIn({ verified }: Looked) {
  const events = verified.flatMap(({ opened, key }) =>
    opened.events.map((event): IssuedEvent => ({ event, key })),
  );
  const claims = verified.map(({ opened, key }): StreamClaim => ({ stream: opened.header.stream, key }));
  return { events, claims };
}

interface Judged {
  readonly taken: readonly JudgedChunk[];
  readonly refused: readonly RefusedChunk[];
  readonly waiting: readonly Omit<WaitingRow, 'atMs'>[];
}

async function judgeAll(ports: CommitPorts, { verified }: Looked, trust: Trust): Promise<Judged> {
  const erased = new Set<LearnerId>(await ports.database.erased.toCollection().primaryKeys());
  const standing = { trust, erased };
  const taken: JudgedChunk[] = [];
  const refused: RefusedChunk[] = [];
  const waiting: Omit<WaitingRow, 'atMs'>[] = [];
  for (const chunk of verified) {
    const { stream, from, count, vocabularies } = chunk.opened.header;
    const range = [from, from + count - 1] as const;
    const words = { sha256: ports.sha256, vocabularies: await ports.shelf.open(vocabularies) };
    const one = judge(chunk, standing, words);
    if (one !== null) taken.push(one);
    else {
      refused.push({ why: 'device', stream, range });
      waiting.push({
        ...toWaiting(ports, chunk.bytes, stream, range, 'device'),
        key: toOwnBuffer(chunk.point),
      });
    }
  }
  return { taken, refused, waiting };
}

/** Another version of what was written here is on its way in: the own one is signed before the two lie side by side. */
async function keepOwnVersions(ports: CommitPorts, taken: readonly JudgedChunk[]): Promise<void> {
  const own = await ports.own.own();
  for (const { row, events } of taken) {
    if (!own.includes(row.stream)) continue;
    const held = await ports.database.events.bulkGet(
      events.map(({ stream, sequence }) => [stream, sequence, 0]),
    );
    const isSame = events.every((event, at) => {
      const here = held[at];
      return here !== undefined && checkOf(here) === checkOf(event);
    });
    if (!isSame) await sealOwn(ports.own, row.stream, true);
  }
}

async function write(
  ports: CommitPorts,
  looked: Looked,
  judged: Judged,
  parcel: Parcel,
  before: readonly WaitingRow[],
): Promise<Omit<CommitReport, 'wanted'>> {
  const { database, log } = ports;
  const { chunks, cards, waiting, carried } = database;
  const events = judged.taken.flatMap((one) => one.events);
  /** Those that count as held with all that they cover. */
  let whole: readonly JudgedChunk[] = [];
  let partial: ReadonlySet<StreamId> = new Set();
  const ranges = new Map<StreamId, Ranges>();
  let united: UnionResult = { added: [], known: 0, forked: [] };
  const imported = await log.importWith(events, ports.now(), {
    tables: [chunks, cards, waiting, carried, database.settings, database.vocabularies],
    prepare: async () => {
      // Asked here and not before: a device that turns to keeping everything meanwhile has no use for what was cut.
      const keepsHistory = await ports.keepsHistory();
      whole = judged.taken.filter(({ row }) => !(row.cut && keepsHistory));
      partial = new Set(whole.flatMap((one) => (one.isPartial ? [one.row.stream] : [])));
      const here = await database.installation.get('here');
      if (here === undefined) throw new StorageFailure({ code: 'storage/vanished' });
      for (const stream of partial) ranges.set(stream, (await readHeld(database, stream, here)).held.ranges);
    },
    write: async (union) => {
      united = union;
      for (const { row, point } of judged.taken) {
        if ((await cards.get(row.stream)) === undefined) await cards.put({ stream: row.stream, key: point });
      }
      for (const [stream, held] of ranges) await noteGone(ports, stream, held, whole);
      for (const { row } of whole) await storeChunk(ports, row);
      await ports.shelf.use(whole.flatMap(({ row }) => vocabulariesIn(row)));
      await keepWaiting(ports, [...looked.waiting, ...judged.waiting], before);
      for (const bytes of parcel.snapshots) await keepSnapshot(ports, bytes);
    },
  });
  if (!imported.ok) throw new StorageFailure(imported.problem);
  if (united.added.length > 0) ports.added?.(united.added);
  return {
    added: imported.value.added,
    known: united.known + looked.held.reduce((sum, { count }) => sum + count, 0),
    forks: [...new Set(united.forked.map(({ stream }) => stream))],
    refused: [...looked.refused, ...judged.refused],
    touched: [...new Set([...united.added.map(({ stream }) => stream), ...partial])],
  };
}

/** Numbers that chunks cover and bring no event for: held from now on, and their check where it is sure. */
async function noteGone(
  { database }: CommitPorts,
  stream: StreamId,
  before: Ranges,
  taken: readonly JudgedChunk[],
): Promise<void> {
  const row = await database.streams.get(stream);
  // The own stream's numbers are all there already.
  if (row?.held === undefined) return;
  const own = taken.filter((one) => one.row.stream === stream);
  const covered = toRanges(own.map(({ row: { from, to } }) => [from, to] as const));
  const gone = subtract(covered, row.held.ranges);
  if (gone.length === 0) return;
  const lengths = own.reduce((sum, one) => sum + one.row.to - one.row.from + 1, 0);
  const isApart =
    lengths === covered.reduce((sum, [first, last]) => sum + last - first + 1, 0) &&
    subtract(covered, before).every(
      ([first, last], at) => covered[at]?.[0] === first && covered[at]?.[1] === last,
    );
  const check = own.reduce((sum, one) => xor(sum, one.goneCheck), 0);
  await database.streams.put({
    ...row,
    held: { ...row.held, ranges: union(row.held.ranges, gone) },
    gone: row.gone === null || !isApart ? null : xor(row.gone, check),
  });
}

function vocabulariesIn({ bytes }: ChunkRow): readonly string[] {
  const header = readChunkHeader(bytes);
  return header.ok ? header.value.vocabularies : [];
}

/** A tail that a longer chunk covers is of no use any more, but where two versions are about: then each has its own. */
async function storeChunk({ database }: CommitPorts, row: ChunkRow): Promise<void> {
  const isForked = (await database.streams.get(row.stream))?.forked === true;
  const around = await chunksOver(database, row.stream, [[row.from, row.to]]);
  if (!isForked && around.some((one) => isSuperseded(row, one))) return;
  const same = around.find((one) => one.from === row.from && one.hash === row.hash);
  // The same chunk with more in it wins; erased learners were cut out of both.
  if (same && same.learners.length >= row.learners.length) return;
  await database.chunks.put(row);
  const old = isForked ? [] : around.filter((one) => isSuperseded(one, row));
  await database.chunks.bulkDelete(old.map(({ stream, from, hash }) => [stream, from, hash]));
}

/** What still waits stays, and what is new waits too, as far as there is room. */
async function keepWaiting(
  { database, now }: CommitPorts,
  still: readonly Omit<WaitingRow, 'atMs'>[],
  before: readonly WaitingRow[],
): Promise<void> {
  const kept = new Set(still.map(({ hash }) => hash));
  const known = new Set(before.map(({ hash }) => hash));
  const fresh = still.filter(({ hash }) => !known.has(hash)).map((row) => ({ ...row, atMs: now() }));
  const gone = beyondRoom([...before.filter(({ hash }) => kept.has(hash)), ...fresh], WAITING_ROOM, now());
  const over = new Set(gone.map(({ hash }) => hash));
  const isLeft = ({ hash }: WaitingRow) => kept.has(hash) && !over.has(hash);
  await database.waiting.bulkDelete(before.filter((row) => !isLeft(row)).map(({ hash }) => hash));
  await database.waiting.bulkPut(fresh.filter(isLeft));
}

/** Beside all that waits; here the first are those that tell whom to believe, and what comes last finds no room. */
async function addWaiting(
  { database, now }: CommitPorts,
  rows: readonly Omit<WaitingRow, 'atMs'>[],
  before: readonly WaitingRow[],
): Promise<void> {
  const known = new Set(before.map(({ hash }) => hash));
  let left = LATER_ROOM.bytes - before.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const fresh: WaitingRow[] = [];
  for (const row of rows) {
    left -= known.has(row.hash) ? 0 : row.bytes.length;
    if (left < 0 || before.length + fresh.length >= LATER_ROOM.rows) break;
    if (!known.has(row.hash)) fresh.push({ ...row, atMs: now() });
  }
  await database.waiting.bulkPut(fresh);
}

/** The one that covers more wins; a learner who was erased gets none. */
async function keepSnapshot({ database, carried }: CommitPorts, bytes: Uint8Array): Promise<void> {
  const decoded = decodeSnapshot(bytes);
  if (!decoded.ok || (await database.erased.get(decoded.value.learner)) !== undefined) return;
  const { learner, pack, count } = decoded.value;
  const there = await database.carried.get([learner, pack]);
  const held = there && decodeSnapshot(there.bytes);
  if (held?.ok && held.value.count > count) return;
  const row: CarriedRow = { learner, pack, bytes: new Uint8Array(bytes) };
  await database.carried.put(row);
  carried?.(learner);
}
