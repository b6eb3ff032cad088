import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PathTree } from '../../../src/ui/learner/path-tree.tsx';
import { LearnerSetScreen } from '../../../src/ui/teacher/learner-set-screen.tsx';
import type { LearnerView } from '../../../src/worker/views.ts';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { steps } from '../../support/ui/sample-turn.ts';
import {
  amina,
  CLASS,
  classView,
  deviceView,
  LEARNER,
  learnerView,
  path,
} from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));

describe('the choice of what comes next', () => {
  it('shows each skill with its plant and why it is a good next step', async () => {
    await openTurn(steps.offer);
    const cards = screen.getAllByRole('listitem').map((card) => card.textContent);
    expect(cards).toEqual([
      'Taking away to 10You have begun this',
      'More and fewerIt would like some water',
      'ShapesSomething new',
    ]);
    expect(screen.getByRole('img', { name: /Thirsty/ })).toBeTruthy();
  });

  it('takes a tap on a card for the choice', async () => {
    const { commands } = await openTurn(steps.offer);
    press(/More and fewer It would/);
    await waitFor(() => expect(commands).toContainEqual(['choose', 'skill-2']));
  });

  it('has a way to leave it to the tutor', async () => {
    const { commands } = await openTurn(steps.offer);
    press('Choose for me');
    await waitFor(() => expect(commands).toContainEqual(['choose', null]));
  });

  it('is heard card by card without choosing, and as a whole by the ear', async () => {
    const { commands, spoken } = await openTurn(steps.offer);
    press('Listen: Shapes');
    expect(spoken).toEqual(['Shapes. Something new.']);
    press('Read to me');
    expect(spoken[1]).toBe(
      'What comes next? You choose. Taking away to 10. You have begun this. ' +
        'More and fewer. It would like some water. Shapes. Something new. Choose for me.',
    );
    expect(commands.some(([name]) => name === 'choose')).toBe(false);
  });

  it('is told in the learner’s own language', async () => {
    await openTurn(steps.offer, { language: 'ar' });
    expect(screen.getByRole('heading', { name: 'ماذا بعد؟ الاختيار لك' })).toBeTruthy();
    expect(button('اختر لي')).toBeTruthy();
    expect(screen.getByText('يحتاج إلى قليل من الماء')).toBeTruthy();
  });
});

describe('the plan for the week', () => {
  const tap = (title: string) => fireEvent.click(screen.getByText(title));

  it('is the cards that were tapped, in their order', async () => {
    const { commands } = await openTurn(steps.plan);
    tap('Adding to 20');
    tap('Taking away to 10');
    expect(screen.getByRole('status').textContent).toBe('1. Adding to 20, 2. Taking away to 10');
    press('This is my plan');
    await waitFor(() => expect(commands).toContainEqual(['plan', ['skill-8', 'skill-6']]));
  });

  it('closes up when a card is taken out, and takes no more than it can hold', async () => {
    const { commands } = await openTurn(steps.plan);
    for (const title of ['Adding to 20', 'Taking away to 10', 'Tens and ones']) tap(title);
    expect(screen.getByRole('status').textContent).not.toContain('Tens and ones');
    tap('Adding to 20');
    tap('Tens and ones');
    expect(screen.getByRole('status').textContent).toBe('1. Taking away to 10, 2. Tens and ones');
    press('This is my plan');
    await waitFor(() => expect(commands).toContainEqual(['plan', ['skill-6', 'skill-7']]));
  });

  it('can be left out, and cannot be made of nothing', async () => {
    const { commands } = await openTurn(steps.plan);
    expect(screen.queryByRole('button', { name: 'This is my plan' })).toBeNull();
    press('No plan this week');
    await waitFor(() => expect(commands).toContainEqual(['plan', []]));
  });

  it('can be heard card by card', async () => {
    const { spoken } = await openTurn(steps.plan);
    press('Listen: Tens and ones');
    expect(spoken).toEqual(['Tens and ones. A seed: still to begin.']);
  });

  it('is seen on the learner’s path, and heard there', async () => {
    const { app, spoken } = await createTestApp({ device: deviceView, turn: { type: 'none' } }, {});
    const planned = path.map((skill, at) => ({ ...skill, planned: at === 7 ? 2 : null }));
    render(<PathTree path={planned} learner={amina} context={app.context.value} />);
    expect(screen.getAllByRole('img', { name: 'Number 2 in your plan' })).toHaveLength(1);
    press(/Tens and ones/);
    expect(spoken).toEqual(['Tens and ones. A sprout: you are learning it. Number 2 in your plan.']);
  });
});

describe('how much a learner decides', () => {
  const place = { name: 'learner-set', class: CLASS, learner: LEARNER } as const;
  async function openLearner(stage: LearnerView['stage']) {
    const views = { device: deviceView, class: classView, turn: { type: 'none' } } as const;
    const test = await createTestApp({ ...views, learner: { ...learnerView, stage } }, { place });
    render(<LearnerSetScreen app={test.app} place={place} />);
    await screen.findByRole('group', { name: 'Who chooses what comes next' });
    return test;
  }

  it('grows by itself unless a teacher says otherwise, and says how far it has', async () => {
    await openLearner({ said: 0, own: 2 });
    expect(button(/^As it grows.*Now: One of three/).getAttribute('aria-pressed')).toBe('true');
    for (const name of [/^Banyan chooses/, /^One of three/, /^A plan for the week/]) {
      expect(button(name).getAttribute('aria-pressed')).toBe('false');
    }
  });

  it('is set by a tap, and handed back by another', async () => {
    const { commands } = await openLearner({ said: 1, own: 2 });
    expect(button(/^Banyan chooses/).getAttribute('aria-pressed')).toBe('true');
    press(/^A plan for the week/);
    await waitFor(() => expect(commands).toContainEqual(['setStage', LEARNER, 3]));
    press(/^As it grows/);
    await waitFor(() => expect(commands).toContainEqual(['setStage', LEARNER, 0]));
  });
});
