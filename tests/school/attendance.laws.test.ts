import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import type { LearnerId } from '../../src/domain/ids.ts';
import type { Turn } from '../../src/domain/turns.ts';
import {
  type AttendanceOf,
  foldAttendance,
  toAttendanceRows,
  toAttendanceTable,
} from '../../src/school/attendance.ts';
import { AMINA, BEN, CHI, CLASS, DAWIT, dayNamed, dayOf, OTHER_CLASS, saidAt, turnOf } from './days.ts';

const ALL = [AMINA, BEN, CHI];
const same = (learner: LearnerId) => learner;
const listed = (here: readonly LearnerId[], away: readonly LearnerId[], day = 0, inClass = CLASS) =>
  ({ type: 'attendance-taken', class: inClass, day: dayNamed(day), here, away }) as const;

function tableOf(
  events: readonly StoredEvent[],
  turns: readonly Turn[] = [],
  change: Partial<AttendanceOf> = {},
) {
  const lists = foldAttendance(events, same);
  const of = { class: CLASS, learners: ALL, lists, turns, dayOf, from: dayNamed(-30), today: dayNamed(0) };
  return toAttendanceTable({ ...of, ...change });
}
const today = (events: readonly StoredEvent[], turns: readonly Turn[] = []) =>
  tableOf(events, turns).rows.map(({ cells }) => cells.at(-1));

describe('attendance', () => {
  test('comes by itself: who had a turn today is here, of the others nothing is known', () => {
    expect(today([], [turnOf(AMINA, 0), turnOf(BEN, -1)])).toEqual(['turn', 'unknown', 'unknown']);
  });

  test('of one day is what the last list of that day says, whole', () => {
    const first = saidAt(1, listed([AMINA, BEN], [CHI]));
    expect(today([first])).toEqual(['here', 'here', 'away']);
    expect(today([first, saidAt(2, listed([AMINA, CHI], [BEN]), 'b')])).toEqual(['here', 'away', 'here']);
    expect(today([first, saidAt(3, listed([], []))])).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('who was marked away and has a turn after that came later; a turn before it does not count', () => {
    const list = saidAt(0, listed([BEN], [AMINA, CHI]));
    expect(today([list], [turnOf(AMINA, 0, 1), turnOf(CHI, 0, -1)])).toEqual(['turn', 'here', 'away']);
  });

  test('of another class or another day is not of this one', () => {
    expect(today([saidAt(1, listed([AMINA], [], -1)), saidAt(2, listed([BEN], [], 0, OTHER_CLASS))])).toEqual(
      ['unknown', 'unknown', 'unknown'],
    );
  });

  test('a day that is none is passed over', () => {
    const broken = { ...listed([AMINA], []), day: 'Monday' };
    expect(tableOf([saidAt(1, broken)]).days).toEqual([dayNamed(0)]);
  });

  test('of a child who was entered twice is one: seen under either name is seen', () => {
    const lists = foldAttendance([saidAt(1, listed([DAWIT], [AMINA]))], (id) => (id === DAWIT ? AMINA : id));
    expect(tableOf([], [], { lists }).rows[0]?.cells).toEqual(['here']);
  });

  test('counts a day, and says of how many it is known', () => {
    const table = tableOf([saidAt(1, listed([AMINA], [BEN]))]);
    expect(table.counts).toEqual([{ here: 1, of: 2 }]);
  });

  test('in whatever order its lists come, some of them twice, is the same table', () => {
    const one = fc.tuple(
      fc.nat({ max: 50 }),
      fc.subarray(ALL),
      fc.integer({ min: -3, max: 0 }),
      fc.constantFrom('a', 'b'),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { selector: ([at, , , by]) => `${at} ${by}` }),
        fc.nat(),
        (some, turn) => {
          const events = some.map(([at, here, day, by]) =>
            saidAt(
              at,
              listed(
                here,
                ALL.filter((id) => !here.includes(id)),
                day,
              ),
              by,
            ),
          );
          const at = events.length === 0 ? 0 : turn % events.length;
          const mixed = [...events.slice(at), ...events.slice(0, at).reverse(), ...events.slice(0, 2)];
          expect(tableOf(mixed)).toEqual(tableOf(events));
        },
      ),
    );
  });

  test('as a file has a line a learner and a cell a day, empty where nothing is known', () => {
    const table = tableOf([saidAt(1, listed([AMINA], [BEN], -1))], [turnOf(CHI, 0)]);
    const names = new Map([AMINA, BEN, CHI].map((id, at) => [id, ['Amina', '=Ben', 'Chi'][at] ?? '']));
    const words = { learner: 'Learner', here: 'here', away: 'away' };
    expect(toAttendanceRows(table, (id) => names.get(id) ?? '', words)).toEqual([
      ['Learner', dayNamed(-1), dayNamed(0)],
      ['Amina', 'here', ''],
      ['=Ben', 'away', ''],
      ['Chi', '', 'here'],
    ]);
  });

  test('days before the first one asked for, and days to come, are left out', () => {
    const turns = [turnOf(AMINA, -40), turnOf(AMINA, -2), turnOf(AMINA, 3)];
    expect(tableOf([], turns).days).toEqual([dayNamed(-2), dayNamed(0)]);
  });
});
