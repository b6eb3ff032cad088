import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { HomeScreen } from '../../../src/ui/learner/home-screen.tsx';
import type { LearnerView } from '../../../src/worker/views.ts';
import { amina, CLASS, classView, deviceView, learnerView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const home = { name: 'home', class: CLASS, learner: amina.id } as const;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

afterEach(cleanup);

async function openLikes(interests: LearnerView['learner']['interests'] = []) {
  const learner = { ...learnerView, learner: { ...learnerView.learner, interests } };
  const test = await createTestApp(
    { device: deviceView, class: classView, learner, turn: { type: 'none' } },
    { place: home },
  );
  test.app.actions.admit(CLASS, amina.id, null);
  render(<HomeScreen app={test.app} place={home} />);
  await screen.findByRole('button', { name: 'Go on' });
  press('I like');
  await screen.findByRole('heading', { name: 'What do you like?' });
  return test;
}

describe('what a child likes', () => {
  it('is chosen from pictures on its own page, and kept when it goes back', async () => {
    const { commands } = await openLikes();
    press('Animals');
    press('Music');
    expect(pressed()).toEqual(['Animals', 'Music']);
    press('Done');
    await screen.findByRole('button', { name: 'Go on' });
    expect(commands).toContainEqual(['setInterests', amina.id, ['animals', 'music']]);
  });

  it('is three things at most: the first one makes room for a fourth', async () => {
    await openLikes();
    for (const name of ['Animals', 'Music', 'Football', 'Plants']) press(name);
    expect(pressed()).toEqual(['Football', 'Music', 'Plants']);
  });

  it('can be taken back, and nothing is written of what stays as it was', async () => {
    const { commands } = await openLikes(['music', 'books']);
    expect(pressed()).toEqual(['Music', 'Books and drawing']);
    press('Done');
    await screen.findByRole('button', { name: 'Go on' });
    press('I like');
    press('Music');
    press('Books and drawing');
    press('Done');
    await waitFor(() => expect(commands).toContainEqual(['setInterests', amina.id, []]));
    expect(commands.filter(([name]) => name === 'setInterests')).toHaveLength(1);
  });
});
