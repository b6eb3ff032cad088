// Who was in school on which day. Most of it comes by itself: who had a turn was here. A teacher's list says the rest,
// and stands until another list of that day, or a turn that began after it, says otherwise.
import type { StoredEvent } from '../domain/event.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { compareEvents, decodeHlc, type Placed } from '../domain/time.ts';
import type { Turn } from '../domain/turns.ts';
import type { DayOf } from './practice-absence.ts';

/** Here by the teacher's list, by a turn, away; `unknown` where nobody looked. */
export type Attendance = 'here' | 'turn' | 'away' | 'unknown';

/** One class's list of one day. */
export interface AttendanceList {
  readonly here: ReadonlySet<LearnerId>;
  readonly away: ReadonlySet<LearnerId>;
  readonly takenMs: number;
  readonly by: Placed;
}

/** By class and day (`listName`). */
export type AttendanceLists = ReadonlyMap<string, AttendanceList>;

/** A table of days and learners; the one that screens and files show. */
export interface AttendanceTable {
  /** yyyy-mm-dd, the oldest first; days of which nothing is known are left out. */
  readonly days: readonly string[];
  readonly rows: readonly AttendanceRow[];
  /** One a day: how many were here, and of how many that is known. */
  readonly counts: readonly { readonly here: number; readonly of: number }[];
}

export interface AttendanceRow {
  readonly learner: LearnerId;
  /** One a day. */
  readonly cells: readonly Attendance[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** In any order, and more than once: of several lists of a class and a day the last one counts, whole. */
export function foldAttendance(
  events: Iterable<StoredEvent>,
  canonical: (learner: LearnerId) => LearnerId,
): AttendanceLists {
  const lists = new Map<string, AttendanceList>();
  for (const event of events) {
    if (!isKnownEvent(event) || event.type !== 'attendance-taken' || !DAY.test(event.day)) continue;
    const name = listName(event.class, event.day);
    const before = lists.get(name);
    if (before && compareEvents(before.by, event) >= 0) continue;
    const { stream, sequence, hlc, clockSuspect, wallMs } = event;
    const here = new Set(event.here.map(canonical));
    // A child who was entered twice and is in both lists was seen.
    const away = new Set(event.away.map(canonical).filter((learner) => !here.has(learner)));
    const takenMs = clockSuspect ? decodeHlc(hlc).wallMs : wallMs;
    lists.set(name, { here, away, takenMs, by: { stream, sequence, hlc } });
  }
  return lists;
}

export const listName = (id: ClassId, day: string): string => `${id} ${day}`;

export interface AttendanceOf {
  readonly class: ClassId;
  /** In the order of the rows. */
  readonly learners: readonly LearnerId[];
  readonly lists: AttendanceLists;
  /** Under the ids that learners have now. */
  readonly turns: readonly Turn[];
  readonly dayOf: DayOf;
  /** Days before it are left out, yyyy-mm-dd. */
  readonly from: string;
  /** The last day, also where nothing is known of it yet. */
  readonly today: string;
}

export function toAttendanceTable(of: AttendanceOf): AttendanceTable {
  const { learners, from, today, lists } = of;
  const turnOn = lastTurns(of);
  const days = new Set([today, ...[...turnOn.values()].flatMap((own) => [...own.keys()])]);
  for (const [name, { here, away }] of lists) {
    const isEmpty = here.size === 0 && away.size === 0;
    if (!isEmpty && name.startsWith(`${of.class} `)) days.add(name.slice(of.class.length + 1));
  }
  const inOrder = [...days].filter((day) => from <= day && day <= today).sort();
  const rows = learners.map((learner) => ({
    learner,
    cells: inOrder.map((day) =>
      attendanceOn(lists.get(listName(of.class, day)), learner, turnOn.get(learner)?.get(day)),
    ),
  }));
  return { days: inOrder, rows, counts: inOrder.map((_, at) => countDay(rows, at)) };
}

/** When each learner's last turn of each day began. */
function lastTurns({
  learners,
  turns,
  dayOf,
}: AttendanceOf): ReadonlyMap<LearnerId, ReadonlyMap<string, number>> {
  const found = new Map<LearnerId, Map<string, number>>(learners.map((learner) => [learner, new Map()]));
  for (const { learner, startedAtMs } of turns) {
    const own = found.get(learner);
    const day = dayOf(startedAtMs);
    own?.set(day, Math.max(own.get(day) ?? 0, startedAtMs));
  }
  return found;
}

function countDay(rows: readonly AttendanceRow[], at: number): AttendanceTable['counts'][number] {
  const cells = rows.map(({ cells: own }) => own[at] ?? 'unknown');
  return { here: cells.filter(isHere).length, of: cells.filter((cell) => cell !== 'unknown').length };
}

const isHere = (cell: Attendance): boolean => cell === 'here' || cell === 'turn';

/** Words and names as somebody reads them. */
export interface AttendanceWords {
  readonly learner: string;
  readonly here: string;
  readonly away: string;
}

/** The table as rows of text, a line a learner: what a file holds. Nothing is written where nothing is known. */
export function toAttendanceRows(
  { days, rows }: AttendanceTable,
  nameOf: (learner: LearnerId) => string,
  words: AttendanceWords,
): readonly (readonly string[])[] {
  const wordFor = (cell: Attendance) => (cell === 'unknown' ? '' : isHere(cell) ? words.here : words.away);
  return [
    [words.learner, ...days],
    ...rows.map(({ learner, cells }) => [nameOf(learner), ...cells.map(wordFor)]),
  ];
}

function attendanceOn(
  list: AttendanceList | undefined,
  learner: LearnerId,
  turnMs: number | undefined,
): Attendance {
  const said = list?.here.has(learner) ? 'here' : list?.away.has(learner) ? 'away' : null;
  if (turnMs === undefined) return said ?? 'unknown';
  // Who was marked away and has a turn after that came later; a turn before it was somebody else's mistake.
  return said === 'away' && turnMs <= (list?.takenMs ?? 0) ? 'away' : 'turn';
}
