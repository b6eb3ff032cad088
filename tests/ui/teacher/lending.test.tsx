import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { ClassSetScreen } from '../../../src/ui/teacher/class-set-screen.tsx';
import { LearnerSetScreen } from '../../../src/ui/teacher/learner-set-screen.tsx';
import { TabletScreen } from '../../../src/ui/teacher/tablet-screen.tsx';
import {
  amina,
  CLASS,
  classView,
  deviceView,
  LEARNER,
  learnerView,
  OTHER,
} from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS, type TestAppOptions } from '../../support/ui/test-app.ts';

const views = { device: deviceView, class: classView, learner: learnerView, turn: { type: 'none' } } as const;
const place = { name: 'learner-set', class: CLASS, learner: LEARNER } as const;
const lent = { learner: amina, class: CLASS, picturePin: true, untilMs: NOW_MS + 86_400_000 } as const;

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function openLearner(options: TestAppOptions = {}, device = deviceView) {
  const test = await createTestApp({ ...views, device }, { place, ...options });
  render(<LearnerSetScreen app={test.app} place={place} />);
  return test;
}

describe('a teacher who lends the tablet', () => {
  it('chooses the last day by its name, and can take it back at once', async () => {
    const { app, commands } = await openLearner();
    press(/^Saturday/);
    await waitFor(() => expect(app.undoable.value?.text).toBe('This tablet is with Amina now.'));
    const [, to, untilMs] = commands.find(([name]) => name === 'lendTablet') ?? [];
    expect(to).toBe(LEARNER);
    const end = new Date(Number(untilMs));
    expect([end.getHours(), end.getMinutes(), end.getDate()]).toEqual([0, 0, 22]);
    app.undoable.value?.undo?.();
    expect(commands.at(-1)).toEqual(['lendTablet', null, null]);
  });

  it('sees at the learner and on the tablet’s page whose it is, and takes it back with a way back', async () => {
    const { app, commands } = await openLearner({}, { ...deviceView, lent });
    expect(screen.getByText(/This tablet is lent to Amina until S/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Saturday/ })).toBeNull();
    press('Take it back');
    await waitFor(() => expect(app.undoable.value?.text).toBe('This tablet is everybody’s again.'));
    app.undoable.value?.undo?.();
    expect(commands.at(-1)).toEqual(['lendTablet', LEARNER, lent.untilMs]);
    cleanup();
    const over = await createTestApp({
      ...views,
      device: { ...deviceView, lent: { ...lent, untilMs: NOW_MS } },
    });
    render(<TabletScreen app={over.app} place={{ name: 'tablet' }} />);
    expect(screen.getByText(/was lent to Amina until .*, and it asks for you\./)).toBeTruthy();
  });
});

describe('a teacher who agrees that need counts', () => {
  it('says so for the class, and what it does stands beside', async () => {
    const test = await createTestApp(views, { place: { name: 'class-set', class: CLASS } });
    render(<ClassSetScreen app={test.app} place={{ name: 'class-set', class: CLASS }} />);
    expect(screen.getByText(/who lacks any of the core skills is proposed sooner/)).toBeTruthy();
    press('Turns go by time alone');
    expect(test.commands).toContainEqual(['setClass', CLASS, { minutesByNeed: true }]);
    test.show({ class: { ...classView, minutesByNeed: true } });
    const pressed = await screen.findByRole('button', {
      name: 'Turns go by time and by need',
      pressed: true,
    });
    fireEvent.click(pressed);
    expect(test.commands).toContainEqual(['setClass', CLASS, { minutesByNeed: false }]);
  });
});

describe('work without a name', () => {
  it('is given to the learner by a teacher who knows, after a look at the face, with no way back', async () => {
    const answers = { readGuestWork: ok([{ guest: OTHER, startedAtMs: NOW_MS, answers: 7 }]) };
    const { app, commands } = await openLearner({ answers });
    fireEvent.click(await screen.findByRole('button', { name: /today, .*: 7 answers/ }));
    expect(screen.getByText('This goes to all devices and cannot be taken apart again.')).toBeTruthy();
    press('Yes, this was Amina');
    await waitFor(() => expect(commands).toContainEqual(['claimGuestWork', OTHER, LEARNER]));
    await waitFor(() => expect(app.undoable.value?.undo).toBeNull());
  });
});
