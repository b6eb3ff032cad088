// Where a learner stood at the ends of the last weeks, and how long was practised in each: folded along with progress,
// so that nobody has to fold a year again. Weeks are those of UTC, from Monday: the same on every tablet.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { DAY_MS } from '../domain/time.ts';
import { foldTurns } from '../domain/turns.ts';
import { believeAt, STANDING } from '../tutoring/beliefs.ts';
import type { Course } from '../tutoring/course.ts';
import { timeOf } from '../tutoring/event-time.ts';
import { ordinaryCount } from '../tutoring/item-index.ts';
import { hasFlag, type Progress, SKILL_FLAG } from '../tutoring/progress-state.ts';
import { type CoreOverTime, PACE_WEEKS, type PracticeTime } from './class-picture.ts';

const WEEK_MS = 7 * DAY_MS;
/** 1970 began on a Thursday. */
const MONDAY_MS = 3 * DAY_MS;
/** Ends of weeks that are told, before now: two months and the present week. */
export const WEEKS_TOLD = 8;

/** What stood at the end of a week in which something happened. */
interface WeekMark {
  readonly week: number;
  readonly stood: number;
  readonly practised: number;
  /** Skills, core or not, that stood by own practice. */
  readonly secured: number;
}

/** Plain data, changed in place by the fold. */
export interface Weeks {
  /** Of the last event with a time; 0 before the first. */
  week: number;
  /** Of the first. */
  first: number;
  marks: WeekMark[];
  minutes: [week: number, minutes: number][];
  /** Turns that were not seen to end, one a stream. */
  open: EventOf<'turn-started'>[];
}

export const createWeeks = (): Weeks => ({ week: 0, first: 0, marks: [], minutes: [], open: [] });

/** Weeks since 1970. */
export const weekOf = (ms: number): number => Math.floor((ms + MONDAY_MS) / WEEK_MS);
export const startOf = (week: number): number => week * WEEK_MS - MONDAY_MS;

/** To be called with each event before progress takes it in: a new week begins with what the last one left. */
export function applyWeeks(weeks: Weeks, course: Course, progress: Progress, event: StoredEvent): void {
  const atMs = timeOf(event);
  const week = atMs === 0 ? 0 : weekOf(atMs);
  if (week > weeks.week) {
    if (weeks.week > 0) weeks.marks.push({ week: weeks.week, ...countStanding(course, progress) });
    weeks.marks = weeks.marks.slice(-WEEKS_TOLD - 1);
    weeks.minutes = weeks.minutes.slice(-WEEKS_TOLD - 1);
    weeks.week = week;
    weeks.first ||= week;
  }
  if (!isKnownEvent(event)) return;
  if (event.type === 'turn-started') beginTurn(weeks, event);
  if (event.type === 'turn-ended') endTurn(weeks, event);
}

/** A turn that nobody ended counts as the tablet's next one begins, as in domain/turns. */
function beginTurn(weeks: Weeks, start: EventOf<'turn-started'>): void {
  const left = weeks.open.find(({ stream }) => stream === start.stream);
  if (left) addMinutes(weeks, [left]);
  weeks.open = [...weeks.open.filter((one) => one !== left), start];
}

function endTurn(weeks: Weeks, end: EventOf<'turn-ended'>): void {
  const start = weeks.open.find(({ stream }) => stream === end.stream);
  if (start === undefined) return;
  weeks.open = weeks.open.filter((one) => one !== start);
  addMinutes(weeks, [start, end]);
}

/** To the week that the fold stands in: a turn over midnight on Sunday is rare, and its minutes are not lost. */
function addMinutes(weeks: Weeks, turn: readonly StoredEvent[]): void {
  const minutes = foldTurns(turn).reduce((sum, one) => sum + one.minutes, 0);
  const last = weeks.minutes.at(-1);
  if (last?.[0] === weeks.week) last[1] += minutes;
  else weeks.minutes.push([weeks.week, minutes]);
}

/** The ends of the last weeks, and now. */
export function coreOverTime(weeks: Weeks, course: Course, progress: Progress, nowMs: number): CoreOverTime {
  const last = { week: weeks.week, ...countStanding(course, progress) };
  const marks = [...weeks.marks, last];
  const ends = Array.from({ length: WEEKS_TOLD }, (_, at) => weekOf(nowMs) - WEEKS_TOLD + at);
  const told = [...ends.map((end) => marks.findLast(({ week }) => week <= end)), last];
  return {
    stood: told.map((mark) => mark?.stood ?? 0),
    practised: told.map((mark) => mark?.practised ?? 0),
  };
}

/** Within the weeks of the pace and this one, as far as it is over. Beyond the next week a clock ran ahead. */
export function practiceTime(weeks: Weeks, nowMs: number): PracticeTime {
  const [from, to] = [weekOf(nowMs) - PACE_WEEKS, weekOf(nowMs) + 1];
  const within = weeks.minutes.filter(([week]) => from <= week && week <= to);
  const minutes = within.reduce((sum, [, some]) => sum + some, 0);
  // Who began within them has had fewer; no less than one, or a single turn would make a week of many.
  const begun = Math.max(from, weeks.first === 0 ? from : weeks.first);
  return { minutes, weeks: Math.max(1, (nowMs - startOf(begun)) / WEEK_MS) };
}

/** Skills that stood by own practice at the ends of the last weeks, and now. */
export function securedOverTime(
  weeks: Weeks,
  course: Course,
  progress: Progress,
  nowMs: number,
): readonly number[] {
  const { secured } = countStanding(course, progress);
  const ends = Array.from({ length: WEEKS_TOLD }, (_, at) => weekOf(nowMs) - WEEKS_TOLD + at);
  const marks = [...weeks.marks, { week: weeks.week, secured }];
  return [...ends.map((end) => marks.findLast(({ week }) => week <= end)?.secured ?? 0), secured];
}

/** Time alone takes nothing away that stands, so that the end of a week needs no clock. Cost O(skills + links). */
function countStanding(course: Course, progress: Progress): Omit<WeekMark, 'week'> {
  const { standing } = believeAt(course, progress, 0);
  let [stood, practised, secured] = [0, 0, 0];
  for (const [skill, isCore] of course.graph.core.entries()) {
    if (ordinaryCount(course.index, skill) === 0) continue;
    const stands = (standing[skill] ?? 0) >= STANDING.presumed;
    const isOwn = stands && hasFlag(progress, skill, SKILL_FLAG.secured);
    if (isOwn) secured += 1;
    if (isCore && stands) stood += 1;
    if (isCore && isOwn) practised += 1;
  }
  return { stood, practised, secured };
}
