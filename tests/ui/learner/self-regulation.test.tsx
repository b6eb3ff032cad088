import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { LookBack } from '../../../src/worker/self-views.ts';
import type { TurnStep } from '../../../src/worker/views.ts';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { choiceItem, numberItem, steps } from '../../support/ui/sample-turn.ts';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const chosen = { type: 'choose-one', option: 'a' } as const;
const item = steps.item as Extract<TurnStep, { readonly type: 'item' }>;
const summary = steps.summary as Extract<TurnStep, { readonly type: 'summary' }>;
const choice = steps.choice as typeof item;

async function check(): Promise<void> {
  fireEvent.click(screen.getByRole('radio', { name: /8/ }));
  await waitFor(() => expect(button('Check')).toHaveProperty('disabled', false));
  press('Check');
}

const BACK: LookBack = {
  goal: {
    kind: 'questions',
    pack: numberItem.pack,
    skills: [],
    aim: 8,
    becomes: null,
    done: 5,
    of: 8,
    reached: false,
  },
  sure: { sureRight: 2, sureNotYet: 1, unsureRight: 0, unsureNotYet: 0, half: 1, reading: 'fits' },
  way: { strategy: 'draw', helped: true },
  asks: 'helped',
};

describe('how sure a learner is', () => {
  it('is not asked where the question does not ask it', async () => {
    const { commands } = await openTurn(choice);
    await check();
    await waitFor(() => expect(commands).toContainEqual(['answer', choiceItem.seed, chosen]));
    expect(screen.queryByText('How sure are you?')).toBeNull();
  });

  it('comes before the answer is sent, and goes with it in one tap', async () => {
    const { commands } = await openTurn({ ...choice, asksSure: true });
    await check();
    expect(screen.getByRole('heading', { name: 'How sure are you?' })).toBeTruthy();
    expect(commands.some(([name]) => name === 'answer')).toBe(false);
    press('Not sure');
    await waitFor(() => expect(commands).toContainEqual(['answer', choiceItem.seed, chosen, 1]));
  });
});

describe('what a learner will try', () => {
  const ways = { strategies: ['example', 'draw', 'again'], comes: true } as const;

  it('comes between the lines when it was missed, and can be put away', async () => {
    const { commands } = await openTurn({ ...item, attempt: 2, ways });
    expect(screen.getByRole('group', { name: 'What will you try?' })).toBeTruthy();
    press('I have a way already');
    expect(screen.queryByRole('group', { name: 'What will you try?' })).toBeNull();
    expect(commands.some(([name]) => name === 'tryWay')).toBe(false);
  });

  it('is written down with one tap, and says how it is done while it is tried', async () => {
    const { commands } = await openTurn({ ...item, attempt: 2, ways });
    press('Draw it');
    await waitFor(() => expect(commands).toContainEqual(['tryWay', numberItem.seed, 'draw']));
    expect(screen.getByRole('status').textContent).toContain('draw what the question tells');
  });

  it('reads the question aloud once more where that is chosen', async () => {
    const { spoken } = await openTurn({ ...item, attempt: 2, ways });
    press('Hear the question again');
    expect(spoken.at(-1)).toContain('mangoes');
  });

  it('stands behind the helping hand, and not where the teacher leaves it out', async () => {
    await openTurn({ ...item, ways: { ...ways, comes: false } });
    press('Help');
    press('What could I try?');
    expect(screen.getByRole('heading', { name: 'What will you try?' })).toBeTruthy();
    cleanup();
    await openTurn(item);
    press('Help');
    expect(screen.queryByRole('button', { name: 'What could I try?' })).toBeNull();
  });
});

describe('looking back at a turn’s end', () => {
  it('comes before what grew, one thing at a time, and is read aloud by the ear', async () => {
    const { spoken } = await openTurn({ ...summary, back: BACK });
    expect(screen.getByRole('heading', { name: 'Looking back' })).toBeTruthy();
    expect(screen.getByText('Sure, and right')).toBeTruthy();
    expect(screen.queryByText('Not sure, and right')).toBeNull();
    press('Read to me');
    expect(spoken.at(-1)).toContain('It is there again next time');
    expect(spoken.at(-1)).toContain('You can tell well what you know');
    expect(spoken.at(-1)).toContain('What helped you today?');
    press('Go on');
    expect(screen.queryByRole('heading', { name: 'Looking back' })).toBeNull();
  });

  it('asks one question, and an answer is a tap', async () => {
    const { commands } = await openTurn({ ...summary, back: BACK });
    press('Thinking once more');
    await waitFor(() => expect(commands).toContainEqual(['reflect', 'helped', 3]));
    expect(button('Thinking once more').getAttribute('aria-pressed')).toBe('true');
  });

  it('is no step of its own where there is nothing but a goal: that has its line', async () => {
    await openTurn({ ...summary, back: { ...BACK, sure: null, way: null, asks: null } });
    expect(screen.queryByRole('heading', { name: 'Looking back' })).toBeNull();
    expect(screen.getByText('8 questions, at my own pace')).toBeTruthy();
  });

  it('says nothing of what was only half sure', async () => {
    const half = { sureRight: 0, sureNotYet: 0, unsureRight: 0, unsureNotYet: 0, half: 2, reading: null };
    await openTurn({ ...summary, back: { ...BACK, sure: half, way: null, asks: null } });
    expect(screen.queryByRole('heading', { name: 'Looking back' })).toBeNull();
  });
});
