// The start: opens the log's database, finds out whether it is still the one that was written here, and begins a new
// stream when it is not. The only place that makes or replaces the installation's row without an event before it.
import type { StreamId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createEventLog, type DexieEventLog, type EventLogPorts } from './dexie-event-log.ts';
import { addEvents } from './event-union.ts';
import { type StreamReason, startStream } from './installation.ts';
import { compareWithMark, type InstallationMarker, type Whereabouts } from './installation-marker.ts';
import { readOwnKey } from './key-store.ts';
import { type InstallationRow, LOG_VERSION, LogDatabase } from './log-database.ts';
import { guardVersion, type IdbPorts, type OpenOptions, openDatabase } from './open-database.ts';
import { tryStorage } from './storage-problem.ts';
import { leaveStream } from './stream-rows.ts';
import { inTransaction } from './transaction.ts';

export interface OpenLogPorts extends EventLogPorts, OpenOptions {
  readonly idb: IdbPorts;
  /** Name of the database. */
  readonly name: string;
  readonly marker: InstallationMarker;
}

export interface OpenedLog {
  readonly log: DexieEventLog;
  readonly database: LogDatabase;
  /** Why a stream was started just now; null when the one from last time goes on. */
  readonly started: StreamReason | null;
  /** To be told once: storage/vanished. */
  readonly notices: readonly Problem[];
  /** Notes how far the log is, outside of the database; call it when a turn ends. */
  mark(): Promise<Result<null, Problem>>;
}

const WHY: Readonly<Record<Exclude<Whereabouts, 'same'>, StreamReason>> = {
  'first-start': 'new',
  vanished: 'lost-storage',
  copied: 'cloned',
  'rolled-back': 'restored',
};

export async function openLog(ports: OpenLogPorts, wallMs: number): Promise<Result<OpenedLog, Problem>> {
  const factory = guardVersion(ports.idb.indexedDB, LOG_VERSION);
  const database = new LogDatabase(ports.name, { ...ports.idb, indexedDB: factory });
  const opened = await openDatabase(database, ports.idb.indexedDB, ports);
  if (!opened.ok) return opened;
  const settled = await tryStorage('roster', () => settle(database, ports, wallMs));
  if (!settled.ok) {
    database.close();
    return fail(settled.problem);
  }
  const mark = () => tryStorage('roster', () => writeMark(database, ports.marker));
  return ok({
    log: createEventLog(database, ports),
    database,
    started: settled.value,
    notices: settled.value === 'lost-storage' ? [{ code: 'storage/vanished' }] : [],
    mark,
  });
}

async function settle(
  database: LogDatabase,
  ports: OpenLogPorts,
  wallMs: number,
): Promise<StreamReason | null> {
  // The row before the mark: another tab that starts a stream right now writes them in this order too.
  const before = (await database.installation.get('here')) ?? null;
  const mark = await ports.marker.read();
  const whereabouts = compareWithMark(before, mark);
  const previous = mark === null || mark === 'unavailable' ? undefined : mark.stream;
  const why =
    whereabouts === 'same'
      ? null
      : await beginStream(database, ports, WHY[whereabouts], before, previous, wallMs);
  if (why === null && before && !before.marked && previous === before.stream)
    await noteMarked(database, before);
  await writeMark(database, ports.marker);
  return why;
}

/** Null when another tab was faster. */
async function beginStream(
  database: LogDatabase,
  ports: OpenLogPorts,
  why: StreamReason,
  before: InstallationRow | null,
  previous: StreamId | undefined,
  wallMs: number,
): Promise<StreamReason | null> {
  // A tablet that was copied or put back has its keys; a first start makes them when a child is not waiting.
  const key = before === null ? undefined : await readOwnKey(database, ports.crypto ?? null);
  const { installation, events, streams } = database;
  return inTransaction(database, [installation, events, streams], async () => {
    const row = (await installation.get('here')) ?? null;
    if (row?.stream !== before?.stream) return null;
    const known = { ...(previous && { previous }), ...(key && { key }) };
    const start = { stream: ports.newStreamId(), why, app: ports.app, ...known };
    const started = startStream(row, start, wallMs, ports.builtAtMs);
    if (row) await leaveStream(database, row, false);
    await addEvents(database, started.events);
    await installation.put(started.row);
    return why;
  });
}

async function writeMark(database: LogDatabase, marker: InstallationMarker): Promise<null> {
  const row = await database.installation.get('here');
  if (row === undefined) return null;
  await marker.write({ stream: row.stream, next: row.next });
  return null;
}

/**
 * The mark of this stream was read back at a start: from now on its absence says something. Not before, since browsers
 * keep what is written to localStorage in memory for seconds, and a flat battery in them is no copied tablet.
 */
async function noteMarked(database: LogDatabase, { stream }: InstallationRow): Promise<void> {
  await inTransaction(database, [database.installation], async () => {
    const now = await database.installation.get('here');
    // Another tab may have begun a stream since: that one is not marked yet.
    if (now?.stream === stream) await database.installation.put({ ...now, marked: true });
  });
}
