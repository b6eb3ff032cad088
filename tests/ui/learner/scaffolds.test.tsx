import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { steps } from '../../support/ui/sample-turn.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const button = (name: string) => screen.getByRole('button', { name });
const isDisabled = (name: string) =>
  button(name).hasAttribute('disabled') || button(name).getAttribute('aria-disabled') === 'true';
const waitMs = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('a worked example', () => {
  it('shows a task of the same kind with its way and its answer, and asks nothing', async () => {
    const { commands, spoken } = await openTurn(steps.example);
    expect(screen.getByText('We take 4 away: 8, 7, 6, 5.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check' })).toBeNull();
    fireEvent.click(button('Read to me'));
    expect(spoken[0]).toMatch(/^A look first.*mangoes.*5 are left\.$/);
    fireEvent.click(button('Now I try'));
    expect(commands).toContainEqual(['goOn']);
  });
});

describe('hints before the first try', () => {
  it('are as many as the scaffold allows; help is always there', async () => {
    await openTurn({ ...steps.item, hintsShown: 1, hintsFree: 1 });
    expect(isDisabled('Hint')).toBe(true);
    expect(isDisabled('Help')).toBe(false);
  });
  it('after a miss there are all of them', async () => {
    await openTurn({ ...steps.item, attempt: 2, hintsShown: 1, hintsFree: 0 });
    expect(isDisabled('Hint')).toBe(false);
  });
});

describe('a slower look', () => {
  it('after hasty answers the check waits a little, says so aloud, and then goes on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { commands, spoken } = await openTurn(steps.hasty);
    expect(screen.getByText('Take your time. Look first, then answer.')).toBeTruthy();
    expect(spoken).toContain('Take your time. Look first, then answer.');
    fireEvent.click(screen.getByRole('radio', { name: /8/ }));
    await waitMs(3000);
    expect(isDisabled('Check')).toBe(true);
    fireEvent.submit(screen.getByRole('radio', { name: /8/ }).closest('form') ?? document.body);
    expect(commands.some(([name]) => name === 'answer')).toBe(false);
    await waitMs(1500);
    expect(isDisabled('Check')).toBe(false);
    expect(isDisabled('Hint')).toBe(false);
  });
  it('after help in place of tries each hint takes its time, and answering never waits', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { app } = await openTurn(steps.helped);
    expect(screen.getByText(/^Try it yourself first\./)).toBeTruthy();
    expect([isDisabled('Hint'), isDisabled('Help')]).toEqual([true, true]);
    await waitMs(10_500);
    expect([isDisabled('Hint'), isDisabled('Help')]).toEqual([false, false]);
    expect(app.turn.value).toBeTruthy();
  });
  it('is not asked of who works calmly', async () => {
    await openTurn(steps.item);
    expect(document.querySelector('[data-calm]')).toBeNull();
    expect(isDisabled('Hint')).toBe(false);
  });
});

describe('the honest end', () => {
  it('says that everything is known, offers a challenge, and enough is as good', async () => {
    const { commands } = await openTurn(steps.finished);
    expect(screen.getByRole('heading', { name: 'You know everything that is here' })).toBeTruthy();
    fireEvent.click(button('Enough for now'));
    await waitFor(() => expect(commands).toContainEqual(['finishTurn']));
    fireEvent.click(button('Something to think about'));
    await waitFor(() => expect(commands).toContainEqual(['goOn']));
  });
});
