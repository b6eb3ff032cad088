import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { LearnerSetScreen } from '../../../src/ui/teacher/learner-set-screen.tsx';
import { MergeScreen } from '../../../src/ui/teacher/merge-screen.tsx';
import { MergeTwoScreen } from '../../../src/ui/teacher/merge-two-screen.tsx';
import { PassportScreen } from '../../../src/ui/teacher/passport-screen.tsx';
import { TakePassportScreen } from '../../../src/ui/teacher/take-passport-screen.tsx';
import { CLASS, classView, deviceView, LEARNER, learnerView, OTHER } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

const views = { device: deviceView, class: classView, learner: learnerView, turn: { type: 'none' } } as const;
const place = { name: 'learner-set', class: CLASS, learner: LEARNER } as const;

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('one learner', () => {
  const notes = [{ text: 'Sits in front.', wallMs: NOW_MS - 3 * 86_400_000 }];
  const open = async (written = notes) => {
    const made = await createTestApp(views, { place, answers: { readNotes: ok(written) } });
    render(<LearnerSetScreen app={made.app} place={place} />);
    return made;
  };
  it('moves to another class, with a way back', async () => {
    const { app, commands } = await open();
    const other = deviceView.classes[1]?.id;
    press('Standard 3');
    await waitFor(() => expect(app.undoable.value?.text).toBe('Amina is in Standard 3 now.'));
    app.undoable.value?.undo?.();
    expect(commands.slice(-2)).toEqual([
      ['moveLearner', LEARNER, other],
      ['moveLearner', LEARNER, CLASS],
    ]);
  });
  it('shows what was written down, with the day', async () => {
    await open();
    expect(await screen.findByText('Sits in front.')).toBeTruthy();
    expect(screen.getByText('Tuesday')).toBeTruthy();
  });
  it('gets a note, and all are read anew', async () => {
    const { app, commands } = await open([]);
    type('What is good to know', ' Sits in front. ');
    await waitFor(() => press('Keep the note'));
    expect(commands).toContainEqual(['addNote', LEARNER, 'Sits in front.']);
    await waitFor(() => expect(app.undoable.value?.text).toBe('The note is kept.'));
    expect(commands.filter(([name]) => name === 'readNotes')).toHaveLength(2);
  });
  it('is erased only by who reads what goes and types the name', async () => {
    const { app, commands } = await open();
    press('Erase this learner');
    expect(await screen.findByText(/on every tablet and relay that this reaches/)).toBeTruthy();
    const erase = () => screen.getByRole('button', { name: 'Erase for good' });
    expect(erase()).toHaveProperty('disabled', true);
    type('Type “Amina” to erase', 'Amin');
    expect(erase()).toHaveProperty('disabled', true);
    type('Type “Amina” to erase', ' amina ');
    await waitFor(() => expect(erase()).toHaveProperty('disabled', false));
    fireEvent.click(erase());
    await waitFor(() => expect(commands).toContainEqual(['eraseLearner', LEARNER]));
    await waitFor(() => expect(app.undoable.value?.text).not.toContain('Amina'));
    expect(app.undoable.value?.undo).toBeNull();
    expect(app.place.value).toEqual({ name: 'class-set', class: CLASS });
  });
});

describe('an entry made twice', () => {
  const two = { name: 'merge-two', class: CLASS, learner: LEARNER, other: OTHER } as const;
  it('is looked for among the others of the class', async () => {
    const at = { ...place, name: 'merge' } as const;
    const { app } = await createTestApp(views, { place: at });
    render(<MergeScreen app={app} place={at} />);
    expect(screen.queryByRole('button', { name: 'Amina' })).toBeNull();
    press('Baraka');
    expect(app.place.value).toEqual(two);
  });
  it('shows what each did and that it cannot be taken apart, before it is done', async () => {
    const { app, commands } = await createTestApp(views, { place: two });
    render(<MergeTwoScreen app={app} place={two} />);
    expect(await screen.findAllByText('secure')).toHaveLength(2);
    expect(screen.getByText(/cannot be taken apart again/)).toBeTruthy();
    expect(screen.getByText(/Nothing that was answered is lost/)).toBeTruthy();
    press('Yes, one child');
    await waitFor(() => expect(commands).toContainEqual(['mergeLearners', OTHER, LEARNER]));
  });
  it('can be turned round, so that the other name stays', async () => {
    const { app } = await createTestApp(views, { place: two });
    render(<MergeTwoScreen app={app} place={two} />);
    press('The other way round');
    expect(app.place.value).toEqual({ ...two, learner: OTHER, other: LEARNER });
  });
});

describe('a passport', () => {
  it('is one code, with face and name, and a printed card', async () => {
    const at = { ...place, name: 'passport' } as const;
    const answers = { makePassport: ok(new Uint8Array(420).fill(3)) };
    const { app } = await createTestApp(views, { place: at, answers });
    const { container } = render(<PassportScreen app={app} place={at} />);
    const code = await screen.findByRole('img', { name: 'Code of Amina’s passport' });
    // Noughts to a side without the quiet zone: one code, of a size that a folded card survives.
    expect(Number(code.getAttribute('viewBox')?.split(' ')[2])).toBeLessThanOrEqual(97 + 8);
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
    expect(container.querySelectorAll('svg[data-shown]')).toHaveLength(2);
  });
  it('brings a learner into the class', async () => {
    const at = { name: 'take-passport', class: CLASS } as const;
    const { app, commands } = await createTestApp(views, {
      place: at,
      answers: { acceptPassport: ok(OTHER) },
    });
    render(<TakePassportScreen app={app} place={at} />);
    press('Paste a text');
    type('The text from the other device', 'cGFzcw==');
    await waitFor(() => press('Use this text'));
    await waitFor(() => expect(commands.at(-1)?.[2]).toBe(CLASS));
    await waitFor(() => expect(app.place.value).toEqual({ ...place, learner: OTHER }));
  });
});
