import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { FacesScreen } from '../../../src/ui/learner/faces-screen.tsx';
import { HomeScreen } from '../../../src/ui/learner/home-screen.tsx';
import { PinScreen } from '../../../src/ui/learner/pin-screen.tsx';
import { StartScreen } from '../../../src/ui/setup/start-screen.tsx';
import type { DeviceView, TurnView } from '../../../src/worker/views.ts';
import { bigNames, mainNames } from '../../support/ui/one-way-on.ts';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { steps, turnView } from '../../support/ui/sample-turn.ts';
import { amina, CLASS, classView, deviceView, learnerView, OTHER } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

const NONE: TurnView = { type: 'none' };
const DAY_MS = 86_400_000;
const home = { name: 'home', class: CLASS, learner: amina.id } as const;
const faces = { name: 'faces', class: CLASS } as const;

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const lentUntil = (untilMs: number | null, picturePin = true): DeviceView => ({
  ...deviceView,
  lent: { learner: amina, class: CLASS, picturePin, untilMs },
});

describe('the faces of a class', () => {
  it('shows and says whose turn it is, and who comes after for when a child is not here', async () => {
    const { app, spoken } = await createTestApp(
      { device: deviceView, class: classView, turn: NONE },
      { place: faces },
    );
    render(<FacesScreen app={app} place={faces} />);
    const queue = document.querySelector('[data-queue]');
    expect([...(queue?.querySelectorAll('button') ?? [])].map((face) => face.textContent)).toEqual([
      'Next: Amina',
      'Baraka',
      'Chipo',
    ]);
    expect(spoken).toEqual(['Give the tablet to Amina']);
  });

  it('proposes nobody where there is only one', async () => {
    const { app, spoken } = await createTestApp(
      { device: deviceView, class: { ...classView, learners: [amina] }, turn: NONE },
      { place: faces },
    );
    render(<FacesScreen app={app} place={faces} />);
    expect(document.querySelector('[data-queue]')).toBeNull();
    expect(spoken).toEqual([]);
  });
});

describe('the time of a turn', () => {
  const openAt = async (minutesGone: number, timeUp = false) => {
    const test = await openTurn(steps.choice);
    const turn = { ...turnView(steps.choice), startedAtMs: NOW_MS - minutesGone * 60_000, timeUp };
    test.show({ turn });
    return test;
  };

  it('is a ring around the child’s face that empties, told without a number', async () => {
    await openAt(1);
    expect(await screen.findByRole('img', { name: 'Your turn has just begun.' })).toBeTruthy();
    cleanup();
    await openAt(5);
    expect(await screen.findByRole('img', { name: 'You are in the middle of your turn.' })).toBeTruthy();
    cleanup();
    await openAt(9);
    expect(await screen.findByRole('img', { name: 'Your turn is nearly over.' })).toBeTruthy();
    cleanup();
    await openAt(2, true);
    expect(await screen.findByRole('img', { name: 'Your turn is over after this.' })).toBeTruthy();
  });

  it('is whole when the tablet’s clock was set back', async () => {
    await openAt(-500);
    expect(await screen.findByRole('img', { name: 'Your turn has just begun.' })).toBeTruthy();
  });
});

describe('a tablet that was left alone', () => {
  it('asks whose hands it is in before the question goes on, by face and pictures', async () => {
    const { app } = await openTurn(steps.choice);
    app.actions.askWhoIsHere();
    expect(await screen.findByRole('heading', { name: 'Are you Amina?' })).toBeTruthy();
    press('I am not Amina');
    await waitFor(() => expect(app.place.value).toEqual(faces));
  });

  it('asks nobody at the end of a turn, where the next child’s face is shown', async () => {
    const { app } = await openTurn(steps.summary);
    app.actions.askWhoIsHere();
    await screen.findAllByText('Give the tablet to Baraka');
    expect(screen.queryByRole('heading', { name: 'Are you Amina?' })).toBeNull();
  });

  it('with a child’s own place open goes back to the faces: the next child does not begin as this one', async () => {
    const { app } = await createTestApp(
      { device: deviceView, class: classView, learner: learnerView, turn: NONE },
      { place: home, admitted: amina.id },
    );
    expect(app.admitted.value).toBe(amina.id);
    app.actions.askWhoIsHere();
    expect([app.admitted.value, app.place.value]).toEqual([null, faces]);
  });
});

describe('a tablet that is lent', () => {
  it('opens at its learner’s pictures and tells the day kindly, and nobody else’s face is there', async () => {
    const { app } = await createTestApp(
      { device: lentUntil(NOW_MS + 14 * DAY_MS), class: classView, turn: NONE },
      { place: { name: 'start' } },
    );
    const pin = { name: 'pin', class: CLASS, learner: amina.id } as const;
    await waitFor(() => expect(app.place.value).toEqual(pin));
    render(<PinScreen app={app} place={pin} />);
    expect(screen.getByText(/This tablet is with you until Fri/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Not you?' })).toBeNull();
    app.actions.go(faces);
    expect(app.place.value).toEqual(pin);
    app.actions.go({ name: 'home', class: CLASS, learner: OTHER });
    expect(app.place.value).toEqual(pin);
    app.actions.go({ name: 'teacher' });
    expect(app.place.value).toEqual({ name: 'teacher' });
  });

  it('opens at its learner’s home where the class asks for no pictures', async () => {
    const { app } = await createTestApp(
      { device: lentUntil(null, false), class: classView, learner: learnerView, turn: NONE },
      { place: { name: 'start' } },
    );
    await waitFor(() => expect(app.place.value).toEqual(home));
    render(<HomeScreen app={app} place={home} />);
    expect(await screen.findByText('This tablet is with you.')).toBeTruthy();
  });

  it('asks for the teacher when the day is over, and keeps nobody from practising', async () => {
    const { app } = await createTestApp(
      { device: lentUntil(NOW_MS), class: classView, turn: NONE },
      { place: faces },
    );
    await waitFor(() => expect(app.place.value).toEqual({ name: 'start' }));
    render(<StartScreen app={app} />);
    expect(screen.getByText('Amina, please take it to your teacher. All that you did is kept.')).toBeTruthy();
    // The child's way on is the big one; the teacher's is beside it.
    expect([bigNames(), mainNames()]).toEqual([['Practise until then'], ['Practise until then']]);
    expect(screen.getByRole('button', { name: 'I am the teacher' })).toBeTruthy();
    press('Practise until then');
    expect(app.place.value).toEqual({ name: 'pin', class: CLASS, learner: amina.id });
  });
});

describe('work without a name', () => {
  const GUEST = OTHER;
  const openHome = async () => {
    const answers = { readGuestWork: ok([{ guest: GUEST, startedAtMs: NOW_MS, answers: 7 }]) };
    const test = await createTestApp(
      { device: deviceView, class: classView, learner: learnerView, turn: NONE },
      { place: home, admitted: amina.id, answers },
    );
    render(<HomeScreen app={test.app} place={home} />);
    fireEvent.click(await screen.findByRole('button', { name: '7 answers without a name: was it you?' }));
    expect(
      await screen.findByText('Then these answers are yours for good. It cannot be undone.'),
    ).toBeTruthy();
    return test;
  };

  it('is claimed by who has shown who they are, after a second look at the own face', async () => {
    const { commands, app } = await openHome();
    expect(commands.some(([name]) => name === 'claimGuestWork')).toBe(false);
    press('Yes, this was me');
    await waitFor(() => expect(app.undoable.value?.text).toBe('These answers are yours now, Amina.'));
    expect(commands).toContainEqual(['claimGuestWork', GUEST, amina.id]);
    expect(app.undoable.value?.undo).toBeNull();
  });

  it('is left alone by who says no', async () => {
    const { commands } = await openHome();
    press('No, not me');
    expect(screen.queryByRole('button', { name: /without a name/ })).toBeNull();
    expect(commands.some(([name]) => name === 'claimGuestWork')).toBe(false);
  });
});
