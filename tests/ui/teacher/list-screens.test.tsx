import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { StreamId } from '../../../src/domain/ids.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { Language } from '../../../src/ui/platform.ts';
import { AddLearnersScreen } from '../../../src/ui/teacher/add-learners-screen.tsx';
import { ClassListScreen, ClassListsScreen } from '../../../src/ui/teacher/list-screens.tsx';
import type { Applied, DryRun } from '../../../src/worker/roster-api.ts';
import { CLASS, classView, deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const views = { device: deviceView, class: classView, turn: { type: 'none' } } as const;
const place = { name: 'class-list', class: CLASS } as const;
const WRITTEN = { stream: 's'.repeat(22) as StreamId, first: 3, last: 9 };

const SEEN: DryRun = {
  seen: 'abc',
  same: 12,
  leftOut: 2,
  newClasses: ['4c'],
  changes: [
    { kind: 'added', count: 70, people: [{ name: 'Chidi', class: '4c' }] },
    { kind: 'gone', count: 1, people: [{ name: 'Baraka', class: '2b' }] },
  ],
  faults: [
    {
      code: 'double-name',
      leftOut: true,
      count: 2,
      rows: [
        { row: 5, said: 'Amina', first: 2 },
        { row: 9, said: 'Amina', first: 2 },
      ],
    },
    { code: 'language-unknown', leftOut: false, count: 1, rows: [{ row: 7, said: 'Klingon', first: 0 }] },
  ],
};
const NOTHING: DryRun = { ...SEEN, leftOut: 0, newClasses: [], changes: [], faults: [] };

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function open(seen: DryRun, applied: Applied, language: Language = 'en') {
  const answers = { readRosterFile: ok(seen), applyRosterFile: ok(applied) };
  const made = await createTestApp(views, { place, answers, language });
  render(<ClassListScreen app={made.app} place={place} />);
  return made;
}

async function paste(text: string): Promise<void> {
  press('Paste from a spreadsheet');
  fireEvent.input(await screen.findByLabelText(/copied cells/), { target: { value: text } });
  await waitFor(() => press('See what it changes'));
}

describe('a class list that is pasted', () => {
  it('is read as it stands, for the class whose page it was opened from, and not written', async () => {
    const { commands } = await open(SEEN, { type: 'taken', written: WRITTEN });
    await paste('Name\tClass\nAmina\t2b');
    await screen.findByRole('heading', { name: 'What this list changes' });
    const [, file] = commands.find(([name]) => name === 'readRosterFile') ?? [];
    expect(file).toMatchObject({ into: CLASS });
    expect(await (file as { readonly file: Blob }).file.text()).toBe('Name\tClass\nAmina\t2b');
    expect(commands.some(([name]) => name === 'applyRosterFile')).toBe(false);
  });

  it('tells how many first, then whom, then what is wrong in which row', async () => {
    await open(SEEN, { type: 'taken', written: WRITTEN });
    await paste('Amina');
    await screen.findByRole('heading', { name: 'What this list changes' });
    const counts = [...document.querySelectorAll('[data-list-counts] li')].map((line) => line.textContent);
    expect(counts).toEqual([
      '70 new learners',
      '1 in the class, not on this list',
      'New class: 4c',
      '12 stay as before',
      '2 rows are left out (see below)',
    ]);
    expect(screen.getByText('Chidi')).toBeTruthy();
    expect(screen.getByText('and 69 more')).toBeTruthy();
    expect(screen.getByText('Row 9: Amina (first in row 2)')).toBeTruthy();
    const wrong = screen.getByRole('heading', { name: 'Left out' }).closest('section');
    if (!wrong) throw new Error('Must be a section');
    expect(within(wrong).queryByText('Row 7: Klingon')).toBeNull();
    expect(screen.getByText('Row 7: Klingon')).toBeTruthy();
  });

  it('is taken in as it was seen, with a way back', async () => {
    const { app, commands } = await open(SEEN, { type: 'taken', written: WRITTEN });
    await paste('Amina');
    await waitFor(() => press('Take the list in'));
    await waitFor(() => expect(app.undoable.value?.text).toBe('The list is taken in.'));
    expect(commands.find(([name]) => name === 'applyRosterFile')?.slice(2)).toEqual(['abc', false]);
    expect(app.place.value).toEqual({ name: 'class-set', class: CLASS });
    app.undoable.value?.undo?.();
    expect(commands.at(-1)).toEqual(['undoRosterFile', WRITTEN]);
  });

  it('takes who is not on it out of the class only when the teacher asks for it', async () => {
    const { commands } = await open(SEEN, { type: 'taken', written: WRITTEN });
    await paste('Amina');
    await waitFor(() => press('Take them from the class'));
    await waitFor(() => screen.getByRole('button', { name: 'Take them from the class', pressed: true }));
    press('Take the list in');
    await waitFor(() =>
      expect(commands.find(([name]) => name === 'applyRosterFile')?.slice(2)).toEqual(['abc', true]),
    );
  });

  it('that says nothing new cannot be taken in', async () => {
    await open(NOTHING, { type: 'taken', written: null });
    await paste('Amina');
    expect(await screen.findByText(/everybody on the list is here already/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take the list in' })).toHaveProperty('disabled', true);
  });

  it('is shown anew when the class changed meanwhile', async () => {
    const { app } = await open(SEEN, { type: 'differs', now: NOTHING });
    await paste('Amina');
    await waitFor(() => press('Take the list in'));
    expect(await screen.findByText(/were changed meanwhile/)).toBeTruthy();
    expect(app.undoable.value).toBeNull();
  });

  it('that cannot be read says why, and what was pasted stays', async () => {
    const problem = { code: 'roster/file-no-names', file: 'x' } as const;
    const made = await createTestApp(views, { place, answers: { readRosterFile: fail(problem) } });
    render(<ClassListScreen app={made.app} place={place} />);
    await paste('Shoe\tSize');
    await waitFor(() => expect(made.app.problem.value).toEqual(problem));
    expect(screen.getByLabelText(/copied cells/)).toHaveProperty('value', 'Shoe\tSize');
  });
});

describe('names that are typed', () => {
  it('in several columns can be read as a table', async () => {
    const at = { name: 'add-learners', class: CLASS } as const;
    const made = await createTestApp(views, { place: at, answers: { readRosterFile: ok(SEEN) } });
    render(<AddLearnersScreen app={made.app} place={at} />);
    const box = screen.getByLabelText('Names, one on each line');
    fireEvent.input(box, { target: { value: 'Amina\nBinta' } });
    expect(screen.queryByRole('button', { name: 'Read all columns' })).toBeNull();
    fireEvent.input(box, { target: { value: 'Amina\tfr\nBinta\tfr' } });
    await waitFor(() => press('Read all columns'));
    expect(await screen.findByRole('heading', { name: '70 new learners' })).toBeTruthy();
  });
});

describe('all class lists', () => {
  it('are saved as a table or for another system', async () => {
    const at = { name: 'class-lists' } as const;
    const file = { name: 'banyan.csv', file: new Blob(['Name']) };
    const made = await createTestApp(views, { place: at, answers: { exportRoster: ok(file) } });
    render(<ClassListsScreen app={made.app} place={at} />);
    press('As a table (CSV)');
    press('For another system (OneRoster)');
    await waitFor(() => expect(made.handedOut).toHaveLength(2));
    expect(made.commands.filter(([name]) => name === 'exportRoster')).toEqual([
      ['exportRoster', 'csv'],
      ['exportRoster', 'oneroster'],
    ]);
  });
});
