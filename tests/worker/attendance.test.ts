import { describe, expect, test } from 'vitest';
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { createKeptLists } from '../../src/worker/kept-lists.ts';
import type { AttendanceView } from '../../src/worker/needs-api.ts';
import { valueIn } from '../support/event-samples.ts';
import { createTablet, type Tab } from '../support/tablet.ts';

const WORDS = { learner: 'Learner', here: 'here', away: 'away' };

describe('who is in school', () => {
  test('who had a turn is here, of the others nothing is known until it is said', async () => {
    const { tab, id } = await openClass(['Amina', 'Binta']);
    const amina = await idOf(tab, id, 'Amina');
    await tab.api.startTurn(amina);
    await tab.api.endTurn('done');
    expect(await todayIn(tab, id)).toEqual({ Amina: 'turn', Binta: 'unknown' });
    expect((await readIn(tab, id)).said).toBeNull();
  });

  test('a list holds until the next one, and two empty lists take it back', async () => {
    const { tab, id } = await openClass(['Amina', 'Binta']);
    const [amina, binta] = [await idOf(tab, id, 'Amina'), await idOf(tab, id, 'Binta')];
    const { today: day } = await readIn(tab, id);
    expect((await tab.api.takeAttendance(id, { day, here: [amina], away: [binta] })).ok).toBe(true);
    expect(await todayIn(tab, id)).toEqual({ Amina: 'here', Binta: 'away' });
    expect((await readIn(tab, id)).said).toEqual({ day, here: [amina], away: [binta] });
    await tab.api.takeAttendance(id, { day, here: [], away: [] });
    expect(await todayIn(tab, id)).toEqual({ Amina: 'unknown', Binta: 'unknown' });
  });

  test('lists of years are read once, not at each look at the class', async () => {
    const { tablet, tab, id } = await openClass(['Amina', 'Binta']);
    const binta = await idOf(tab, id, 'Binta');
    const { log } = tab.core.stores;
    const years = Array.from({ length: 400 }, (_, at) => ({
      type: 'attendance-taken' as const,
      class: id,
      day: new Date(tablet.clock.ms - (at + 1) * DAY_MS).toISOString().slice(0, 10),
      here: [],
      away: [binta],
    }));
    valueIn(await log.append(years, tablet.clock.ms));
    let reads = 0;
    const lists = createKeptLists({
      countType: log.countType,
      readTypes: (types) => {
        reads += 1;
        return log.readTypes(types);
      },
    });
    const { today: day } = await readIn(tab, id);
    for (let looks = 0; looks < 5; looks++) expect(await lists.of(id, day)).toEqual([]);
    expect(reads).toBe(1);
    valueIn(await tab.api.takeAttendance(id, { day, here: [], away: [binta] }));
    expect((await lists.of(id, day)).map(({ type }) => type)).toEqual(['attendance-taken']);
    expect(await lists.of(id, years[3]?.day ?? '')).toHaveLength(1);
    expect(reads).toBe(2);
  });

  test('the file has what the screen has, a line a learner, and no name becomes a formula', async () => {
    const { tablet, tab, id } = await openClass(['Amina', '=Binta']);
    const amina = await idOf(tab, id, 'Amina');
    const first = (await readIn(tab, id)).today;
    await tab.api.takeAttendance(id, { day: first, here: [amina], away: [await idOf(tab, id, '=Binta')] });
    tablet.clock.ms += DAY_MS;
    await tab.api.unlockTeacher('1234');
    await tab.api.startTurn(amina);
    await tab.api.endTurn('done');
    await tab.api.unlockTeacher('1234');
    const made = await tab.api.makeAttendanceFile(id, WORDS);
    if (!made.ok) throw new Error(`Must be made, got ${made.problem.code}`);
    const view = await readIn(tab, id);
    const cells = view.table.rows.map(({ cells: own }) =>
      own.map((cell) => (cell === 'unknown' ? '' : cell === 'away' ? 'away' : 'here')),
    );
    const names = view.learners.map(({ name }) => (name.startsWith('=') ? `'${name}` : name));
    const lines = names.map((name, at) => [name, ...(cells[at] ?? [])].join(','));
    // Blob.text() takes the byte order mark away that a spreadsheet needs.
    const text = await made.value.file.text();
    expect(text.replace('\ufeff', '').trimEnd().split('\r\n')).toEqual([
      ['Learner', ...view.table.days].join(','),
      ...lines,
    ]);
    expect(made.value.name).toBe(`2b-${view.today}.csv`);
    expect(lines.toSorted()).toEqual([`'=Binta,away,`, 'Amina,here,here']);
  });

  test('neither a class that is not there nor a shut door says anything', async () => {
    const { tab, id } = await openClass(['Amina']);
    const nowhere = 'AAAAAAAAAAAAAAAAAAAAAA' as ClassId;
    const none = { day: '2026-11-21', here: [], away: [] };
    expect(await tab.api.readAttendance(nowhere)).toMatchObject({
      problem: { code: 'roster/unknown-class' },
    });
    expect(await tab.api.takeAttendance(nowhere, none)).toMatchObject({
      problem: { code: 'roster/unknown-class' },
    });
    await tab.api.lockTeacher();
    for (const refused of [
      tab.api.readAttendance(id),
      tab.api.takeAttendance(id, none),
      tab.api.makeAttendanceFile(id, WORDS),
    ]) {
      expect(await refused).toMatchObject({ problem: { code: 'teacher/locked' } });
    }
  });
});

async function openClass(names: readonly string[]) {
  const tablet = createTablet();
  const tab = await tablet.open();
  await tab.api.setTeacherPin('1234');
  const made = await tab.api.addClass('2b');
  if (!made.ok) throw new Error(`Must make a class, got ${made.problem.code}`);
  expect((await tab.api.addLearners(made.value, names)).ok).toBe(true);
  return { tablet, tab, id: made.value };
}

async function readIn(tab: Tab, id: ClassId): Promise<AttendanceView> {
  const view = await tab.api.readAttendance(id);
  if (!view.ok) throw new Error(`Must be read, got ${view.problem.code}`);
  return view.value;
}

async function todayIn(tab: Tab, id: ClassId) {
  const { learners, table } = await readIn(tab, id);
  return Object.fromEntries(learners.map(({ name }, at) => [name, table.rows[at]?.cells.at(-1)]));
}

async function idOf(tab: Tab, id: ClassId, name: string): Promise<LearnerId> {
  const found = (await tab.see('class', id))?.learners.find((card) => card.name === name);
  if (!found) throw new Error(`Must be in the class, got nobody called ${name}`);
  return found.id;
}
