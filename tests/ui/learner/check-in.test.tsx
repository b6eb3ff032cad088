import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { ok } from '../../../src/domain/result.ts';
import { HomeScreen } from '../../../src/ui/learner/home-screen.tsx';
import type { GardenView } from '../../../src/worker/growing-api.ts';
import { choiceItem } from '../../support/ui/sample-turn.ts';
import { amina, CLASS, classView, deviceView, learnerView } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';
import { wrongAnswer } from '../../support/wrong-answer.ts';

const home = { name: 'home', class: CLASS, learner: amina.id } as const;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const DAY_MS = 86_400_000;

afterEach(cleanup);

async function openHome(asksFeeling: boolean, answers: Readonly<Record<string, unknown>> = {}) {
  const learner = { ...learnerView, asksFeeling };
  const test = await createTestApp(
    { device: deviceView, class: classView, learner, turn: { type: 'none' } },
    { place: home, answers },
  );
  test.app.actions.admit(CLASS, amina.id, null);
  render(<HomeScreen app={test.app} place={home} />);
  await screen.findByRole('button', { name: 'Go on' });
  return test;
}

describe('how a child is', () => {
  it('is asked with three pictures, answered with one tap, and then gone', async () => {
    const { commands } = await openHome(true);
    expect(screen.getByRole('group', { name: 'How are you today?' })).toBeTruthy();
    press('Good');
    expect(screen.queryByRole('group', { name: 'How are you today?' })).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('Thank you for telling.');
    press('Go on');
    await waitFor(() => expect(commands).toContainEqual(['startTurn', amina.id, undefined, 3]));
  });
  it('can be passed over: going on says nothing', async () => {
    const { commands } = await openHome(true);
    press('Go on');
    await waitFor(() => expect(commands).toContainEqual(['startTurn', amina.id]));
  });
  it('is not asked where it is switched off', async () => {
    await openHome(false);
    expect(screen.queryByText('How are you today?')).toBeNull();
  });
  it('after rain is answered gently, with an ear to whoever wants one; what about is not asked', async () => {
    const { commands } = await openHome(true);
    press('Not so good');
    expect(screen.getByRole('status').textContent).toContain('gently');
    press('I want to talk');
    await waitFor(() => expect(commands).toContainEqual(['askToTalk', amina.id]));
    await screen.findByText('Your teacher will see that you want to talk. Nobody else will.');
  });
});

describe('a child’s own garden', () => {
  const garden: GardenView = {
    badges: [{ badge: 'kept-on', sinceMs: NOW_MS - 2 * DAY_MS, times: 2 }],
    thenAndNow: [
      {
        before: given(false, NOW_MS - 9 * DAY_MS),
        now: given(true, NOW_MS),
      },
    ],
  };

  function given(correct: boolean, atMs: number) {
    const answer = correct ? rightAnswer(choiceItem) : wrongAnswer(choiceItem);
    return { atMs, item: choiceItem, answer, correct, hints: 0, beside: null, skillTitle: 'Counting to 10' };
  }

  it('shows the landscape, the question of then and of now, and every sign with what it is for', async () => {
    await openHome(false, { readGarden: ok(garden), readClassGoal: ok(null) });
    press('My garden');
    await screen.findByRole('heading', { name: 'My garden' });
    expect(
      screen.getByRole('img', { name: /^Plants with fruit: \d+\. Plants that are growing: \d+\.$/ }),
    ).toBeTruthy();
    await screen.findByText('Now: today');
    expect(document.querySelectorAll('[data-then-now]')).toHaveLength(1);
    const signs = [...document.querySelectorAll('[data-badge]')];
    expect(signs.map((sign) => sign.getAttribute('data-earned'))).toEqual([
      'true',
      ...Array.from({ length: 6 }, () => 'false'),
    ]);
    expect(signs[0]?.textContent).toContain('2 times since');
    press('Done');
    await screen.findByRole('button', { name: 'Go on' });
  });
  it('shows the class’s tree without anybody’s name', async () => {
    const goal = { type: 'each-day', count: 10, untilMs: NOW_MS + 5 * DAY_MS, done: 3, of: 12 } as const;
    await openHome(false, { readGarden: ok({ badges: [], thenAndNow: [] }), readClassGoal: ok(goal) });
    press('My garden');
    const words = await screen.findByText(/^Every one of us 10 questions a day/);
    const grove = words.closest('figure');
    expect(grove?.textContent).toContain('Today 3 of us so far');
    expect(grove?.textContent).not.toContain('12');
    for (const { name } of classView.learners) expect(grove?.textContent).not.toContain(name);
  });
});
