// The log in IndexedDB. Numbers are taken inside the append's own transaction, from the row in the database and never
// from memory, so two tabs (or two logs of one tab) cannot disagree.
import type { Table } from 'dexie';
import type { EventBody, EventType, StoredEvent } from '../domain/event.ts';
import { type LearnerId, parseLearnerId, type StreamId } from '../domain/ids.ts';
import { isOnPaper } from '../domain/on-paper.ts';
import { parseEvent } from '../domain/parse-event.ts';
import { compareEvents } from '../domain/time.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import { readCoverage, readRanges } from './event-coverage.ts';
import type {
  EventLog,
  EventPlace,
  Expectation,
  ImportReport,
  LogChange,
  SequenceRange,
} from './event-log.ts';
import { addEvents, type UnionResult, uniteEvents } from './event-union.ts';
import { meetRemote, numberEvents, type StreamReason, startStream } from './installation.ts';
import { readOwnKey } from './key-store.ts';
import type { InstallationRow, LogDatabase } from './log-database.ts';
import { inOrder, latestOf, readBatches } from './reading-events.ts';
import { StorageFailure, type StorageTask, tryStorage } from './storage-problem.ts';
import { leaveStream } from './stream-rows.ts';
import { inTransaction } from './transaction.ts';

/** Carries changes to other tabs; a BroadcastChannel is one. */
export type TabChannel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;

export interface EventLogPorts {
  readonly newStreamId: () => StreamId;
  /** Version of the app, for the event that starts a stream. */
  readonly app: string;
  /** When the app was built; a clock before it is wrong. */
  readonly builtAtMs: number;
  /** Null on an insecure origin: a new stream then says of no key that it is its own. */
  readonly crypto?: CryptoPort | null;
  /** Null where the browser has none; tabs then see each other's events at their next read. */
  readonly channel: TabChannel | null;
}

export interface DexieEventLog extends EventLog {
  /** The events of rare kinds, such as the roster's, in order; cost grows with their number alone. */
  readTypes(types: readonly EventType[]): ReturnType<typeof tryStorage<readonly StoredEvent[]>>;
  /** The last `most` events about any of these learners, all before a place where one is given; in order. */
  readLatest(
    learners: readonly LearnerId[],
    most: number,
    before?: EventPlace,
  ): ReturnType<typeof tryStorage<readonly StoredEvent[]>>;
  /** What is held of a stream up to a number: counted where nothing is missing, as nearly always. */
  rangesThrough(stream: StreamId, last: number): ReturnType<typeof tryStorage<readonly SequenceRange[]>>;
  /** How many events of a kind there are; an index is counted, nothing is read. */
  countType(type: EventType): ReturnType<typeof tryStorage<number>>;
  /** As `importEvents`; when anything was added, what is written from here on is a new stream. */
  restoreEvents(events: readonly StoredEvent[], wallMs: number): ReturnType<EventLog['importEvents']>;
  /** As `importEvents`, with further writes in its transaction: all of it is there afterwards, or nothing. */
  importWith(
    events: readonly StoredEvent[],
    wallMs: number,
    also: AlsoWritten,
  ): ReturnType<EventLog['importEvents']>;
  /** The stream that the next event goes to. */
  currentStream(): ReturnType<typeof tryStorage<StreamId>>;
}

export interface AlsoWritten {
  /** Beside those of the log itself. */
  readonly tables: readonly Table[];
  /** Runs within the transaction, before the events come in. */
  prepare?(): PromiseLike<unknown>;
  /** Runs within the transaction, behind the events. */
  write(united: UnionResult): PromiseLike<unknown>;
}

interface BringingIn {
  readonly restoring?: boolean;
  readonly also?: AlsoWritten;
}
const NOTHING_ALSO: AlsoWritten = { tables: [], write: async () => undefined };

export function createEventLog(database: LogDatabase, ports: EventLogPorts): DexieEventLog {
  const { events, installation } = database;
  const tabs = createTabs(ports.channel);

  const readHere = async (): Promise<InstallationRow> => {
    const row = await installation.get('here');
    // The row is written before a log is handed out: without it the storage was wiped under us.
    if (row === undefined) throw new StorageFailure({ code: 'storage/vanished' });
    return row;
  };

  const bringIn = async (
    incoming: readonly StoredEvent[],
    wallMs: number,
    { restoring = false, also = NOTHING_ALSO }: BringingIn = {},
  ) => {
    const report = await tryStorage('restore', async () => {
      // Before the transaction, which would not live through it.
      const key = await readOwnKey(database, ports.crypto ?? null);
      const tables = [installation, events, database.streams, database.erased, ...also.tables];
      return inTransaction(database, tables, async (): Promise<ImportReport> => {
        const row = await readHere();
        await also.prepare?.();
        const united = await uniteEvents(database, await withoutErased(database, incoming));
        const { added, known, forked } = united;
        await also.write(united);
        const forks = forked.length;
        if (added.length === 0) return { added: 0, known, forks, learners: [] };
        const remote = added.map((event) => event.hlc);
        const met = meetRemote(row, remote, wallMs, ports.builtAtMs);
        const why = restoring ? 'restored' : whyLeaving(row, added, forked);
        if (why !== null) {
          const start = { stream: ports.newStreamId(), why, app: ports.app, ...(key && { key }) } as const;
          const started = startStream(met, start, wallMs, ports.builtAtMs);
          await leaveStream(database, row, why !== 'restored' || added.some(isOf(row.stream)));
          await addEvents(database, started.events);
          await installation.put(started.row);
        } else await installation.put(met);
        return { added: added.length, known, forks, learners: learnersOf(added) };
      });
    });
    if (report.ok && report.value.added > 0) tabs.tell('import', report.value.learners);
    return report;
  };

  return {
    async append(bodies, wallMs, expected) {
      const written = await tryStorage(taskOf(bodies), () =>
        inTransaction(database, [installation, events], async () => {
          const row = await readHere();
          if (expected) await promiseStillThere(database, row.stream, expected);
          const numbered = numberEvents(row, bodies, wallMs, ports.builtAtMs);
          numbered.events.forEach(promiseReadable);
          await addEvents(database, numbered.events);
          await installation.put(numbered.row);
          return numbered.events;
        }),
      );
      if (written.ok && written.value.length > 0) tabs.tell('append', learnersOf(written.value));
      return written;
    },
    read: (query, take) => tryStorage('restore', () => readBatches(database, query, take)),
    count: (query) => tryStorage('restore', () => inOrder(database, query).count()),
    importEvents: (incoming, wallMs) => bringIn(incoming, wallMs),
    importWith: (incoming, wallMs, also) => bringIn(incoming, wallMs, { also }),
    restoreEvents: (incoming, wallMs) => bringIn(incoming, wallMs, { restoring: true }),
    readTypes: (types) =>
      // One read a kind: several keys at once would be walked by a cursor, a message for every few events.
      tryStorage('restore', async () => {
        const reads = () => Promise.all(types.map((type) => events.where('type').equals(type).toArray()));
        return (await database.transaction('r', events, reads)).flat().sort(compareEvents);
      }),
    readLatest: (learners, most, before) =>
      tryStorage('restore', async () => {
        const latest = await Promise.all(
          learners.map((learner) => latestOf(database, learner, most, before)),
        );
        return latest.flat().sort(compareEvents).slice(-most);
      }),
    rangesThrough: (stream, last) => tryStorage('restore', () => readRanges(database, stream, last)),
    countType: (type) => tryStorage('restore', () => events.where('type').equals(type).count()),
    currentStream: () => tryStorage('restore', async () => (await readHere()).stream),
    coverage: () => tryStorage('restore', () => readCoverage(database)),
    subscribe: tabs.subscribe,
    close() {
      tabs.close();
      database.close();
    },
  };
}

/** Nobody else writes here: more of the own stream than is here was lost, and another version was written by a copy. */
function whyLeaving(
  row: InstallationRow,
  added: readonly StoredEvent[],
  forked: readonly StoredEvent[],
): StreamReason | null {
  if (forked.some(isOf(row.stream))) return 'cloned';
  return added.some(isOf(row.stream)) ? 'restored' : null;
}

const isOf =
  (stream: StreamId) =>
  (event: StoredEvent): boolean =>
    event.stream === stream;

/** An old backup or a tablet that has not heard of it yet does not bring back who was erased. */
async function withoutErased(
  database: LogDatabase,
  incoming: readonly StoredEvent[],
): Promise<readonly StoredEvent[]> {
  const erased = new Set<string>(await database.erased.toCollection().primaryKeys());
  if (erased.size === 0) return incoming;
  return incoming.filter((event) => !('learner' in event) || !erased.has(String(event.learner)));
}

/** Another tab writes the same stream; what came from other devices moves nothing on here. */
async function promiseStillThere(
  database: LogDatabase,
  own: StreamId,
  { learner, after, none }: Expectation,
): Promise<void> {
  const isUnexpected = (event: StoredEvent) =>
    event.stream === own && none.some((kind) => kind === event.type) && !isOnPaper(event);
  const count = await inOrder(database, { learner, after }).filter(isUnexpected).count();
  if (count > 0) throw new StorageFailure({ code: 'turn/moved-on' });
}

function learnersOf(events: readonly StoredEvent[]): readonly LearnerId[] {
  const learners = new Set<LearnerId>();
  for (const event of events) {
    const learner = 'learner' in event ? parseLearnerId(event.learner) : null;
    if (learner?.ok) learners.add(learner.value);
  }
  return [...learners];
}

/** A log must not hold what a restore would refuse; bodies are made by our own code, so this is its promise. */
function promiseReadable(event: StoredEvent): void {
  const parsed = parseEvent(event);
  if (!parsed.ok)
    throw new Error(`Must be an event, got ${event.type} with ${JSON.stringify(parsed.problem)}`);
}

/** What a full disk kept from being written, as the teacher is told it. */
function taskOf(bodies: readonly EventBody[]): StorageTask {
  const roster = /^(class|learner)-|^pin-/;
  if (bodies.some((body) => body.type.startsWith('pack-'))) return 'install';
  return bodies.some((body) => roster.test(body.type)) ? 'roster' : 'answer';
}

function createTabs(channel: TabChannel | null) {
  const listeners = new Set<(change: LogChange) => void>();
  const tellHere = (change: LogChange) => {
    for (const listener of listeners) listener(change);
  };
  const receive = (message: MessageEvent<Omit<LogChange, 'from'>>) =>
    tellHere({ ...message.data, from: 'other-tab' });
  channel?.addEventListener('message', receive);
  return {
    tell(by: LogChange['by'], learners: readonly LearnerId[]) {
      tellHere({ from: 'here', by, learners });
      channel?.postMessage({ by, learners });
    },
    subscribe(listener: (change: LogChange) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      channel?.removeEventListener('message', receive);
      listeners.clear();
    },
  };
}
