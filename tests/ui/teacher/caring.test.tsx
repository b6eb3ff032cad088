import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { ClassSetScreen } from '../../../src/ui/teacher/class-set-screen.tsx';
import { FeelingsSection } from '../../../src/ui/teacher/feelings-section.tsx';
import type { LearnerFeelings } from '../../../src/worker/caring-api.ts';
import { amina, CLASS, classView, deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

const PLACE = { name: 'class-set', class: CLASS } as const;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

async function openClass(answers: Readonly<Record<string, unknown>> = {}) {
  const need = { code: 'wants-to-talk', sinceMs: 0, times: 1 } as const;
  const card = { learner: amina, need, pack: null, skillTitle: '' };
  const detail = { answers: [], lesson: null, question: null };
  const test = await createTestApp(
    { device: deviceView, turn: { type: 'none' }, class: classView, needs: { needs: [card], rest: [] } },
    { place: PLACE, answers: { readNeed: ok(detail), readClassGoal: ok(null), ...answers } },
  );
  render(<ClassSetScreen app={test.app} place={PLACE} />);
  return { ...test, card };
}

describe('a child who wants to talk', () => {
  it('is told to the teacher with what to do, and without a reason', async () => {
    const { commands, card } = await openClass();
    fireEvent.click(screen.getByText('Wants to talk to you.'));
    await screen.findByText(/^Find a quiet place with Amina/);
    expect(screen.queryByRole('heading', { name: 'The last answers' })).toBeNull();
    press('We talked');
    const about = { learner: amina.id, need: card.need, pack: null };
    await waitFor(() => expect(commands).toContainEqual(['answerNeed', about, 'done']));
  });
});

describe('what a teacher sets for a class', () => {
  it('is whether children are asked how they are', async () => {
    const { commands } = await openClass();
    press('Asks how they are: yes');
    expect(commands).toContainEqual(['setClass', CLASS, { asksFeeling: false }]);
  });
  it('is what it grows together, and until when', async () => {
    const { commands } = await openClass();
    press('Fruits: skills that become secure');
    press('40');
    press('In two weeks');
    press('Set this goal');
    const goal = { type: 'fruits', count: 40, days: 14 };
    await waitFor(() => expect(commands).toContainEqual(['setClassGoal', CLASS, goal]));
  });
  it('can be ended and given back, and shows how far it has come', async () => {
    const goal = { type: 'questions', count: 200, untilMs: NOW_MS + 86_400_000, done: 50, of: 200 } as const;
    const stood = { type: 'questions', count: 200, fromMs: 1, untilMs: NOW_MS + 86_400_000, had: 0 } as const;
    const answers = { readClassGoal: ok(goal), setClassGoal: ok(stood), giveBackClassGoal: ok(null) };
    const { app, commands } = await openClass(answers);
    await screen.findByText('50 of 200');
    press('End this goal');
    await waitFor(() => expect(commands).toContainEqual(['setClassGoal', CLASS, null]));
    await waitFor(() => expect(app.undoable.value?.undo).toBeTruthy());
    app.undoable.value?.undo?.();
    expect(commands).toContainEqual(['giveBackClassGoal', CLASS, stood]);
  });
});

describe('what a child said of how it was', () => {
  const feelings: LearnerFeelings = {
    asks: true,
    turns: [{ atMs: NOW_MS, came: 1, left: 3 }],
  };
  it('stands on its page as pictures with words, turn by turn, and can be switched off', async () => {
    const { app, commands } = await createTestApp(
      { device: deviceView, turn: { type: 'none' }, class: classView },
      { place: PLACE, answers: { readFeelings: ok(feelings) } },
    );
    render(<FeelingsSection app={app} card={amina} />);
    await screen.findByRole('img', { name: 'Not so good' });
    expect(screen.getByRole('img', { name: 'Good' })).toBeTruthy();
    expect(screen.getByText(/^A gentle turn/)).toBeTruthy();
    press('Asks how they are: yes');
    expect(commands).toContainEqual(['setAsksFeeling', amina.id, false]);
  });
});
