import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../src/domain/result.ts';
import { AddLearnersScreen } from '../../../src/ui/teacher/add-learners-screen.tsx';
import { ClassSetScreen } from '../../../src/ui/teacher/class-set-screen.tsx';
import { LearnerSetScreen } from '../../../src/ui/teacher/learner-set-screen.tsx';
import { PacksScreen } from '../../../src/ui/teacher/packs-screen.tsx';
import { TabletScreen } from '../../../src/ui/teacher/tablet-screen.tsx';
import { TeacherScreen } from '../../../src/ui/teacher/teacher-screen.tsx';
import { CLASS, classView, deviceView, LEARNER, learnerView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const views = { device: deviceView, class: classView, learner: learnerView, turn: { type: 'none' } } as const;

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the teacher’s door', () => {
  const place = { name: 'teacher' } as const;
  it('shows nothing of the school while it is locked', async () => {
    const { app } = await createTestApp(
      { ...views, device: { ...deviceView, teacher: 'locked' } },
      { place },
    );
    render(<TeacherScreen app={app} place={place} />);
    expect(screen.queryByText(classView.name)).toBeNull();
    expect(screen.getByLabelText('PIN')).toBeTruthy();
  });
  it('tells how long to wait after wrong tries', async () => {
    const answers = { unlockTeacher: fail({ code: 'pin/wait', seconds: 60 }) };
    const { app } = await createTestApp(
      { ...views, device: { ...deviceView, teacher: 'locked' } },
      { place, answers },
    );
    render(<TeacherScreen app={app} place={place} />);
    type('PIN', '1111');
    press('Open');
    expect(await screen.findByText(/waits 60 seconds/)).toBeTruthy();
  });
  it('takes a new PIN only when it was typed the same twice', async () => {
    const { app, commands } = await createTestApp(
      { ...views, device: { ...deviceView, teacher: 'no-pin-yet' } },
      { place },
    );
    render(<TeacherScreen app={app} place={place} />);
    type('PIN', '2468');
    type('PIN once more', '2469');
    expect(await screen.findByText('Not the same yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Keep this PIN' })).toHaveProperty('disabled', true);
    type('PIN once more', '2468');
    await waitFor(() => press('Keep this PIN'));
    expect(commands).toContainEqual(['setTeacherPin', '2468']);
  });
});

describe('a list of names', () => {
  const place = { name: 'add-learners', class: CLASS } as const;
  it('is shown before it is added, with who stands there twice', async () => {
    const answers = { addLearners: ok({ added: 2, doubles: ['Chipo'] }) };
    const { app, commands } = await createTestApp(views, { place, answers });
    render(<AddLearnersScreen app={app} place={place} />);
    type('Names, one on each line', '1. Zola\nZola\nYara');
    expect(await screen.findByText(/Twice in the list, added once: Zola/)).toBeTruthy();
    press('Add 2 learners');
    await waitFor(() => expect(commands).toContainEqual(['addLearners', CLASS, ['Zola', 'Yara']]));
    await waitFor(() =>
      expect(app.undoable.value?.text).toBe('2 learners added. Already in the class: Chipo.'),
    );
  });
});

describe('who was taken from the list', () => {
  const place = { name: 'class-set', class: CLASS } as const;
  it('stands below it, and a tap puts the learner back', async () => {
    const [left, ...learners] = classView.learners;
    if (!left) throw new Error('Must have a sample learner, got none');
    const { app, commands } = await createTestApp(
      { ...views, class: { ...classView, learners, away: [left] } },
      { place },
    );
    render(<ClassSetScreen app={app} place={place} />);
    fireEvent.click(await screen.findByRole('button', { name: /Put back in the list/ }));
    expect(commands.at(-1)).toEqual(['setLearner', left.id, { archived: false }]);
  });
});

describe('one learner', () => {
  const place = { name: 'learner-set', class: CLASS, learner: LEARNER } as const;
  it('gets new pictures when the old ones are forgotten', async () => {
    const { app, commands } = await createTestApp(views, { place });
    render(<LearnerSetScreen app={app} place={place} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Take the picture PIN away' }));
    await waitFor(() => expect(commands).toContainEqual(['resetPicturePin', LEARNER]));
  });
  it('is put away with a way back, and without being asked twice', async () => {
    const { app, commands } = await createTestApp(views, { place });
    render(<LearnerSetScreen app={app} place={place} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Take from the list' }));
    await waitFor(() => expect(app.undoable.value?.text).toBe('Amina is not in the list any more.'));
    app.undoable.value?.undo?.();
    expect(commands.at(-1)).toEqual(['setLearner', LEARNER, { archived: false }]);
  });
  it('is offered only faces that nobody in the class has', async () => {
    const { app, commands } = await createTestApp(views, { place });
    render(<LearnerSetScreen app={app} place={place} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Another picture' }));
    const [first] = await screen.findAllByRole('button', { name: /^Face with/ });
    if (!first) throw new Error('Must offer a face, got none');
    fireEvent.click(first);
    await waitFor(() =>
      expect(commands).toContainEqual(['setLearner', LEARNER, { avatar: classView.learners.length }]),
    );
  });
});

describe('packs and the tablet', () => {
  it('tell which languages no teacher has read', async () => {
    const place = { name: 'packs' } as const;
    const { app } = await createTestApp(views, { place });
    render(<PacksScreen app={app} place={place} />);
    expect(screen.getByText('Not yet read by a teacher: French, Arabic.')).toBeTruthy();
  });
  it('let fetching be stopped', async () => {
    const place = { name: 'packs' } as const;
    const { app, commands } = await createTestApp(views, { place });
    render(<PacksScreen app={app} place={place} />);
    press('Stop');
    expect(commands).toContainEqual(['cancelInstall', 'org.banyan.reading']);
  });
  it('say plainly that the browser may delete what is stored', async () => {
    const place = { name: 'tablet' } as const;
    const { app } = await createTestApp(views, { place });
    render(<TabletScreen app={app} place={place} />);
    expect(screen.getByText(/The browser may delete it/)).toBeTruthy();
    expect(screen.getByText('1,284 answers are kept here')).toBeTruthy();
  });
  it('tell an insecure address in three parts', async () => {
    const place = { name: 'tablet' } as const;
    const device = { ...deviceView, notices: [{ code: 'origin/insecure' } as const] };
    const { app } = await createTestApp({ ...views, device }, { place });
    render(<TabletScreen app={app} place={place} />);
    expect(await screen.findByText(/This address is not secure/)).toBeTruthy();
    expect(screen.getByText(/Answers of guests are kept/)).toBeTruthy();
    expect(screen.getByText(/Open Banyan at its https address/)).toBeTruthy();
  });
});
