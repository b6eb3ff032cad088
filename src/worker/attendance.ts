// Who is in school: the lists in the log and the turns, as one table for the screen and the file.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import { toCsv } from '../packs/table/csv.ts';
import {
  type AttendanceLists,
  type AttendanceWords,
  foldAttendance,
  listName,
  toAttendanceRows,
  toAttendanceTable,
} from '../school/attendance.ts';
import type { Core } from './core.ts';
import { TURNS_DAYS } from './learner-cards.ts';
import { dayOf, startOfDay } from './local-day.ts';
import type { AttendanceSaid, AttendanceView } from './needs-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** Problem: roster/unknown-class. */
export async function readAttendance(core: Core, id: ClassId): Done<AttendanceView> {
  const view = await core.cards.readClass(id);
  if (!view) return fail({ code: 'roster/unknown-class' });
  const [roster, lists, turns] = await Promise.all([
    core.school.roster(),
    readLists(core),
    core.cards.turns(),
  ]);
  const nowMs = core.surroundings.now();
  const today = dayOf(nowMs);
  // By name, so that a face stays where it is from day to day.
  const learners = [...view.learners].sort((a, b) => (a.name || a.id).localeCompare(b.name || b.id));
  const table = toAttendanceTable({
    class: id,
    learners: learners.map((card) => card.id),
    lists,
    turns: turns.map((turn) => ({ ...turn, learner: canonicalLearner(roster, turn.learner) })),
    dayOf,
    from: dayOf(startOfDay(nowMs, 1 - TURNS_DAYS)),
    today,
  });
  return ok({ class: id, className: view.name, today, learners, said: toSaid(lists, id, today), table });
}

/** Whom this tablet does not know is left out. Problem: roster/unknown-class. */
export async function takeAttendance(
  { stores, school, surroundings }: Core,
  id: ClassId,
  { day, here, away }: AttendanceSaid,
): Done {
  const roster = await school.roster();
  if (!roster.classes.has(id)) return fail({ code: 'roster/unknown-class' });
  const known = (learners: readonly LearnerId[]) => [
    ...new Set(
      learners.map((learner) => canonicalLearner(roster, learner)).filter((one) => roster.learners.has(one)),
    ),
  ];
  const written = await stores.log.append(
    [{ type: 'attendance-taken', class: id, day, here: known(here), away: known(away) }],
    surroundings.now(),
  );
  return written.ok ? ok(null) : written;
}

export async function makeAttendanceFile(
  core: Core,
  id: ClassId,
  words: AttendanceWords,
): Done<{ name: string; file: Blob }> {
  const view = await readAttendance(core, id);
  if (!view.ok) return view;
  const { table, learners, className, today } = view.value;
  const names = new Map(learners.map((card) => [card.id, card.name]));
  const rows = toAttendanceRows(table, (learner) => names.get(learner) ?? '', words);
  const name = `${[className.replace(/[^\p{L}\p{N}]+/gu, '-'), today].filter(Boolean).join('-')}.csv`;
  return ok({ name, file: new Blob([toCsv(rows)], { type: 'text/csv' }) });
}

/** All lists of the school, under the ids that learners have now. */
export async function readLists({ stores, school }: Core): Promise<AttendanceLists> {
  const [events, roster] = await Promise.all([stores.log.readTypes(['attendance-taken']), school.roster()]);
  return foldAttendance(events.ok ? events.value : [], (learner) => canonicalLearner(roster, learner));
}

function toSaid(lists: AttendanceLists, id: ClassId, day: string): AttendanceSaid | null {
  const list = lists.get(listName(id, day));
  if (!list || list.here.size + list.away.size === 0) return null;
  return { day, here: [...list.here], away: [...list.away] };
}
