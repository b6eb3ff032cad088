import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { AttendanceScreen } from '../../../src/ui/teacher/attendance-screen.tsx';
import type { AttendanceView } from '../../../src/worker/needs-api.ts';
import { CLASS, classView, deviceView, learnerCards } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const PLACE = { name: 'attendance', class: CLASS } as const;
const learners = learnerCards.slice(0, 3);
const ids = learners.map(({ id }) => id);

const fresh: AttendanceView = {
  class: CLASS,
  className: '2b',
  today: '2026-11-20',
  learners,
  said: null,
  table: {
    days: ['2026-11-19', '2026-11-20'],
    rows: [
      { learner: ids[0] ?? fail(), cells: ['here', 'turn'] },
      { learner: ids[1] ?? fail(), cells: ['away', 'unknown'] },
      { learner: ids[2] ?? fail(), cells: ['turn', 'unknown'] },
    ],
    counts: [
      { here: 2, of: 3 },
      { here: 1, of: 1 },
    ],
  },
};

afterEach(cleanup);

async function openWith(view: AttendanceView) {
  const file = new Blob(['a']);
  const test = await createTestApp(
    { device: deviceView, turn: { type: 'none' }, class: classView },
    {
      place: PLACE,
      answers: { readAttendance: ok(view), makeAttendanceFile: ok({ name: '2b.csv', file }) },
    },
  );
  render(<AttendanceScreen app={test.app} place={PLACE} />);
  await screen.findByText('Everybody counts as here. Tap who is away, then save.');
  return test;
}

const face = (at: number) =>
  screen.getByRole('button', { name: new RegExp(`^${learners[at]?.name ?? fail()}`) });

describe('who is here', () => {
  it('is everybody until a face is tapped; who had a turn says so', async () => {
    await openWith(fresh);
    expect(face(0).textContent).toMatch(/Had a turn$/);
    expect(face(1).textContent).toMatch(/Here$/);
    expect(screen.getByRole('button', { name: 'Save. Away: 0' })).toBeTruthy();
    fireEvent.click(face(1));
    expect(face(1).getAttribute('aria-pressed')).toBe('true');
    expect(face(1).textContent).toMatch(/Away$/);
    fireEvent.click(face(1));
    expect(face(1).textContent).toMatch(/Here$/);
  });

  it('is written down with one tap, and can be taken back', async () => {
    const { app, commands } = await openWith(fresh);
    fireEvent.click(face(1));
    fireEvent.click(screen.getByRole('button', { name: 'Save. Away: 1' }));
    await expect.poll(() => app.undoable.value?.text).toBe('Saved. Here: 2, away: 1.');
    const list = { day: '2026-11-20', here: [ids[0], ids[2]], away: [ids[1]] };
    expect(commands).toContainEqual(['takeAttendance', CLASS, list]);
    app.undoable.value?.undo?.();
    expect(commands.at(-1)).toEqual(['takeAttendance', CLASS, { day: '2026-11-20', here: [], away: [] }]);
  });

  it('begins with what was said of today, and undoing leads back to it', async () => {
    const said = { day: '2026-11-20', here: [ids[0], ids[1]].flatMap((id) => id ?? []), away: ids.slice(2) };
    const rows = fresh.table.rows.map((row, at) => ({
      ...row,
      cells: [at === 2 ? 'away' : 'here'] as const,
    }));
    const { app, commands } = await openWith({ ...fresh, said, table: { ...fresh.table, rows } });
    await screen.findByRole('button', { name: 'Save. Away: 1' });
    fireEvent.click(face(2));
    fireEvent.click(screen.getByRole('button', { name: 'Save. Away: 0' }));
    await expect.poll(() => app.undoable.value).not.toBeNull();
    app.undoable.value?.undo?.();
    expect(commands.at(-1)).toEqual(['takeAttendance', CLASS, said]);
  });

  it('tells the days before, who was away on them, and goes out as a file with words of this language', async () => {
    const { commands, handedOut } = await openWith(fresh);
    expect(screen.getByText('yesterday')).toBeTruthy();
    expect(screen.getByText('Here: 2 of 3')).toBeTruthy();
    expect(screen.getByText(`Away: ${learners[1]?.name}`)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Attendance as a file' }));
    await expect.poll(() => handedOut.map(({ name }) => name)).toEqual(['2b.csv']);
    const words = { learner: 'Learner', here: 'Here', away: 'Away' };
    expect(commands.at(-1)).toEqual(['makeAttendanceFile', CLASS, words]);
  });
});

function fail(): never {
  throw new Error('Must be three learners');
}
