// Order without trust in clocks: a hybrid logical clock (Kulkarni et al. 2014, "Logical Physical Clocks").
// An Hlc is text that sorts as it should: 9 digits base 36 of milliseconds, 4 of a counter.
import type { StreamId } from './ids.ts';
import { fail, ok, type Result } from './result.ts';

/** Sortable as text; compare with `<`. Ties are broken by stream, then sequence. */
export type Hlc = string & { readonly __brand: 'hlc' };

export interface BadHlc {
  readonly code: 'hlc/malformed';
}

/** The two parts of an Hlc. */
export interface HlcParts {
  readonly wallMs: number;
  readonly counter: number;
}

/** The names of an event that put it in its place among all others. */
export interface Placed {
  readonly hlc: Hlc;
  readonly stream: StreamId;
  readonly sequence: number;
}

export const DAY_MS = 86_400_000;

const WALL_DIGITS = 9;
const COUNTER_DIGITS = 4;
const COUNTERS = 36 ** COUNTER_DIGITS;
const MAX_WALL_MS = 36 ** WALL_DIGITS - 1;
/** The year 4000: a clock beyond it is taken as this, which leaves a thousand years for overflowing counters. */
const LATEST_NOW_MS = 64_060_588_800_000;
const HLC = /^[0-9a-z]{13}$/;

/** A clock may be set to the wrong zone, so half a day off, without being broken. */
const BUILD_SLACK_MS = DAY_MS;
const BACKWARD_SLACK_MS = 5 * 60_000;
/** A tablet may lie in a cupboard for long, but not for longer than an app stays in use. */
const FAR_FUTURE_MS = 2 * 365 * DAY_MS;

export function parseHlc(input: unknown): Result<Hlc, BadHlc> {
  return typeof input === 'string' && HLC.test(input) ? ok(input as Hlc) : fail({ code: 'hlc/malformed' });
}

/** Writes both parts; they must be whole, not negative, and within the digits that there are. */
export function encodeHlc({ wallMs, counter }: HlcParts): Hlc {
  if (!isWithin(wallMs, MAX_WALL_MS) || !isWithin(counter, COUNTERS - 1)) {
    throw new Error(`Must be within 0 to ${MAX_WALL_MS} and ${COUNTERS - 1}, got ${wallMs} and ${counter}`);
  }
  const wall = wallMs.toString(36).padStart(WALL_DIGITS, '0');
  return `${wall}${counter.toString(36).padStart(COUNTER_DIGITS, '0')}` as Hlc;
}

export function decodeHlc(hlc: Hlc): HlcParts {
  return {
    wallMs: Number.parseInt(hlc.slice(0, WALL_DIGITS), 36),
    counter: Number.parseInt(hlc.slice(WALL_DIGITS), 36),
  };
}

/**
 * Gives the next local time: later than `last` whatever the wall clock says. While a clock is suspect, hand in the
 * last trusted time instead, else a day in 2099 stays in the log's order for ever.
 */
export function tickHlc(last: Hlc | undefined, nowMs: number): Hlc {
  const now = toWallMs(nowMs);
  const before = last === undefined ? undefined : decodeHlc(last);
  return encodeHlc(
    before === undefined || now > before.wallMs ? { wallMs: now, counter: 0 } : following(before),
  );
}

/**
 * Gives a local time later than `last` and than a remote event, so that what is done knowing of it comes after it.
 * A remote time more than a day ahead of all we know is never adopted: its clock is wrong, and ours must not follow.
 */
export function receiveHlc(last: Hlc | undefined, remote: Hlc, nowMs: number): Hlc {
  const known = Math.max(toWallMs(nowMs), last === undefined ? 0 : decodeHlc(last).wallMs);
  const isAdopted = decodeHlc(remote).wallMs <= Math.min(known + DAY_MS, LATEST_NOW_MS);
  return tickHlc(isAdopted && (last === undefined || remote > last) ? remote : last, nowMs);
}

/**
 * Tells whether a wall clock cannot be right: before the app was built, more than two years after the last time we
 * trusted, or minutes before it. `lastTrustedMs` is missing on the first start.
 */
export function isClockSuspect(nowMs: number, lastTrustedMs: number | undefined, builtAtMs: number): boolean {
  const latest = Math.max(lastTrustedMs ?? builtAtMs, builtAtMs);
  const inPast = nowMs < builtAtMs - BUILD_SLACK_MS;
  const inFuture = nowMs > latest + FAR_FUTURE_MS;
  const ranBack = lastTrustedMs !== undefined && nowMs < lastTrustedMs - BACKWARD_SLACK_MS;
  return !Number.isFinite(nowMs) || inPast || inFuture || ranBack;
}

/** The one order of all events, the same on every device: by hlc, then stream, then sequence. */
export function compareEvents(a: Placed, b: Placed): number {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  if (a.stream !== b.stream) return a.stream < b.stream ? -1 : 1;
  return a.sequence - b.sequence;
}

/**
 * Where a word stands among others on the same thing: at its own time, or right behind the one that it answers. A tablet
 * whose clock is months ahead writes a time that no other one adopts: what is said later, by who has seen that word, names
 * it, and counts at once instead of when that day has come.
 */
export function placeAmong({ hlc, stream, sequence, behind }: Answering): Placed {
  return { hlc: behind === undefined || behind < hlc ? hlc : nextHlc(behind), stream, sequence };
}

export interface Answering extends Placed {
  readonly behind?: Hlc;
}

/** What a word written now has to name to count: the latest of those that stand, where its time is yet to come. */
export function latestAhead(standing: readonly (Placed | undefined)[], nowMs: number): Hlc | undefined {
  const ahead = standing.flatMap((one) => (one && decodeHlc(one.hlc).wallMs >= nowMs ? [one.hlc] : []));
  return ahead.sort().at(-1);
}

/** The last time that there is has none behind it. */
function nextHlc(hlc: Hlc): Hlc {
  const parts = decodeHlc(hlc);
  const isLast = parts.wallMs === MAX_WALL_MS && parts.counter === COUNTERS - 1;
  return isLast ? hlc : encodeHlc(following(parts));
}

/** A full counter carries into the milliseconds, as a wall clock one millisecond later would. */
function following({ wallMs, counter }: HlcParts): HlcParts {
  return counter + 1 < COUNTERS ? { wallMs, counter: counter + 1 } : { wallMs: wallMs + 1, counter: 0 };
}

function toWallMs(nowMs: number): number {
  return Number.isNaN(nowMs) ? 0 : Math.floor(Math.min(Math.max(nowMs, 0), LATEST_NOW_MS));
}

function isWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
