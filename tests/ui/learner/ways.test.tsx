// What a teacher said of how the tablet meets a learner, in front of that learner.
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import '../../support/ui/later-here.ts';
import { USUAL_ACCESS } from '../../../src/domain/access.ts';
import { NO_SUPPORT, type Support } from '../../../src/domain/support.ts';
import { dress } from '../../../src/ui/dress.ts';
import { FacesScreen } from '../../../src/ui/learner/faces-screen.tsx';
import type { TurnView } from '../../../src/worker/views.ts';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { steps, turnView } from '../../support/ui/sample-turn.ts';
import { CLASS, classView, deviceView, LEARNER, learnerView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

afterEach(cleanup);

function withSupport(turn: TurnView, support: Partial<Support>): TurnView {
  if (turn.type !== 'running') throw new Error('Must run');
  return { ...turn, learner: { ...turn.learner, support: { ...NO_SUPPORT, ...support } } };
}

describe('a learner to whom everything is read', () => {
  it('hears each question as it appears, and what comes after it', async () => {
    const { show, spoken } = await openTurn(steps.item);
    expect(spoken).toEqual([]);
    show({ turn: withSupport(turnView(steps.item), { readAloud: true }) });
    await waitFor(() => expect(spoken).toHaveLength(1));
    expect(spoken[0]).toContain('mangoes');
    // Nothing new is on the screen: nothing is said again.
    show({ turn: withSupport(turnView(steps.item), { readAloud: true }) });
    show({ turn: withSupport(turnView(steps.choice), { readAloud: true }) });
    await waitFor(() => expect(spoken).toHaveLength(2));
    expect(spoken[1]).toContain('Which is more?');
  });

  it('hears nothing before it is said whose hands these are', async () => {
    const { app, show, spoken } = await openTurn(steps.preparing);
    app.actions.askWhoIsHere();
    show({ turn: withSupport(turnView(steps.item), { readAloud: true }) });
    await screen.findAllByText(/mangoes/);
    expect(spoken).toEqual([]);
    app.actions.stillHere();
    await waitFor(() => expect(spoken).toHaveLength(1));
  });
});

describe('a tablet without a voice', () => {
  it('says so to whom everything should be read', async () => {
    const { app, show } = await openTurn(steps.preparing, { voice: 'no-voice' });
    show({ turn: withSupport(turnView(steps.item), { readAloud: true }) });
    await waitFor(() => expect(app.voiceless.value).toBe('en'));
  });
});

describe('a learner with larger text and calm pictures', () => {
  const looks = () => [document.documentElement.dataset.text, document.documentElement.dataset.motion];
  const settings = {
    language: 'en',
    numerals: 'auto',
    sound: false,
    ground: 'light',
    access: USUAL_ACCESS,
    switchTeacher: false,
  } as const;

  it('has them in the turn and at home, and the next child and the teacher have not', async () => {
    const support = { ...NO_SUPPORT, textSize: 150 as const, calmMotion: true };
    const home = { name: 'home', class: CLASS, learner: LEARNER } as const;
    const learner = { ...learnerView, learner: { ...learnerView.learner, support } };
    const turn = { type: 'none' } as const;
    const worn: (Partial<Support> | undefined)[] = [];
    const { app, show } = await createTestApp(
      { device: deviceView, class: classView, learner, turn },
      { place: home, dress: (_settings, _language, given) => worn.push(given) },
    );
    expect(worn.at(-1)).toMatchObject({ textSize: 150, calmMotion: true });
    expect(app.context.value.reducedMotion).toBe(true);
    app.actions.go({ name: 'learner-set', class: CLASS, learner: LEARNER });
    await waitFor(() => expect(worn.at(-1)).toBeUndefined());
    show({ turn: withSupport(turnView(steps.item), { textSize: 150 }) });
    app.actions.go({ name: 'turn' });
    await waitFor(() => expect(worn.at(-1)).toMatchObject({ textSize: 150, calmMotion: false }));
    show({ turn: turnView(steps.item) });
    await waitFor(() => expect(worn.at(-1)).toBeUndefined());
  });

  it('the page wears them above all else', () => {
    dress(settings, 'en', { ...NO_SUPPORT, textSize: 150, calmMotion: true });
    expect(looks()).toEqual(['150', 'calm']);
    dress(settings, 'en');
    expect(looks()).toEqual(['100', 'own']);
  });
});

describe('a class that is put away', () => {
  it('tells a child so, and lets nobody begin', async () => {
    const place = { name: 'faces', class: CLASS } as const;
    const { app } = await createTestApp(
      { device: deviceView, class: { ...classView, archived: true }, turn: { type: 'none' } },
      { place },
    );
    render(<FacesScreen app={app} place={place} />);
    expect(await screen.findByText(/This class is over/)).toBeTruthy();
    expect(screen.queryByText('Amina')).toBeNull();
  });
});
