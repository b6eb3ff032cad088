// Who writes here. Pure: from one state of the installation's row to the next, with the events that this makes.
import { toCanonicalText, toEventCheck } from '../domain/canonical-event.ts';
import type { BanyanEvent, EventBody, EventHeader, PublicKey } from '../domain/event.ts';
import type { StreamId } from '../domain/ids.ts';
import { type Hlc, receiveHlc, tickHlc } from '../domain/time.ts';
import type { InstallationRow } from './log-database.ts';
import { type ClockMemory, readClock } from './wall-clock.ts';

export type StreamReason = Extract<EventBody, { readonly type: 'stream-started' }>['why'];

/** Events lie this far apart or at one time: what travels is shorter for it, and nobody acts faster. */
const GRID_MS = 100;

export interface Numbered {
  readonly row: InstallationRow;
  readonly events: readonly BanyanEvent[];
}

/** Gives every body its number and its place in time. `builtAtMs`: no right clock is before the app was built. */
export function numberEvents(
  row: InstallationRow,
  bodies: readonly EventBody[],
  wallMs: number,
  builtAtMs: number,
): Numbered {
  const { nowMs, suspect, memory } = readClock(row, wallMs, builtAtMs);
  const said = Number.isFinite(wallMs) ? toGrid(wallMs) : 0;
  const events: BanyanEvent[] = [];
  let { next, hlc, check } = row;
  for (const body of bodies) {
    hlc = tickHlc(hlc, toGrid(nowMs));
    const header: EventHeader = { stream: row.stream, sequence: next, hlc, wallMs: said };
    const event = { ...header, ...(suspect ? { clockSuspect: true as const } : {}), ...body };
    events.push(event);
    if (check !== undefined) check = (check ^ toEventCheck(toCanonicalText(event))) >>> 0;
    next += 1;
  }
  return { row: toRow({ ...row, ...(check === undefined ? {} : { check }) }, next, hlc, memory), events };
}

export interface StreamStart {
  readonly stream: StreamId;
  readonly why: StreamReason;
  readonly app: string;
  /** The stream that was here, when the row that named it is gone. */
  readonly previous?: StreamId;
  /** The installation's signing key, where it has one already. */
  readonly key?: PublicKey;
}

/** Ends the stream that is there, if any, and starts the given one. Numbers begin at 1 again, time does not. */
export function startStream(
  row: InstallationRow | null,
  { stream, why, app, previous: told, key }: StreamStart,
  wallMs: number,
  builtAtMs: number,
): Numbered {
  const previous = row?.stream ?? told;
  const fresh = toRow({ id: 'here', stream, marked: false, check: 0 }, 1, row?.hlc, row ?? {});
  const body = {
    type: 'stream-started',
    why,
    app,
    ...(previous === undefined ? {} : { previous }),
    ...(key === undefined ? {} : { key }),
  } as const;
  return numberEvents(fresh, [body], wallMs, builtAtMs);
}

/** What was received is in the past of whatever is written from here on. */
export function meetRemote(
  row: InstallationRow,
  remote: readonly Hlc[],
  wallMs: number,
  builtAtMs: number,
): InstallationRow {
  const { nowMs } = readClock(row, wallMs, builtAtMs);
  let hlc = row.hlc;
  for (const other of remote)
    if (hlc === undefined || other > hlc) hlc = receiveHlc(hlc, other, toGrid(nowMs));
  return toRow(row, row.next, hlc, row);
}

const toGrid = (ms: number): number => Math.floor(ms / GRID_MS) * GRID_MS;

function toRow(
  row: Pick<InstallationRow, 'id' | 'stream' | 'marked' | 'check'>,
  next: number,
  hlc: Hlc | undefined,
  { trustedMs, settling }: ClockMemory,
): InstallationRow {
  const { id, stream, marked, check } = row;
  return {
    id,
    stream,
    marked,
    next,
    ...(check === undefined ? {} : { check }),
    ...(hlc === undefined ? {} : { hlc }),
    ...(trustedMs === undefined ? {} : { trustedMs }),
    ...(settling === undefined ? {} : { settling }),
  };
}
