// A child who cannot read: what is touched is said, sheets have an ear of their own, and nothing is said twice or late.
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import '../../support/ui/later-here.ts';
import { NO_SUPPORT } from '../../../src/domain/support.ts';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { choiceItem, steps, turnView } from '../../support/ui/sample-turn.ts';

afterEach(cleanup);

const hear = () => fireEvent.click(screen.getAllByRole('button', { name: 'Read to me' })[0] as HTMLElement);

describe('a child who asked to be read to', () => {
  it('hears each choice by itself when it is touched, once, and before anything is given', async () => {
    const { spoken, app } = await openTurn(steps.choice);
    const [first, second] = await screen.findAllByRole('radio');
    fireEvent.click(first as HTMLElement);
    expect(spoken).toEqual([]);
    hear();
    await waitFor(() => expect(app.listening.value).not.toBeNull());
    expect(spoken).toHaveLength(1);
    const words = second?.closest('label')?.querySelector('[data-said]')?.getAttribute('data-said');
    expect(words).toMatch(/\S/);
    fireEvent.click(second?.closest('label') as HTMLElement);
    await waitFor(() => expect(spoken).toHaveLength(2));
    expect(spoken[1]).toBe(words);
    expect(spoken[0]).toContain(words);
  });

  it('hears what a sheet over the question says, its ways included', async () => {
    const { spoken } = await openTurn(steps.item);
    fireEvent.click(await screen.findByRole('button', { name: 'Help' }));
    const sheet = await screen.findByRole('dialog');
    fireEvent.click(sheet.querySelector('button[aria-label="Read to me"]') as HTMLElement);
    await waitFor(() => expect(spoken).toHaveLength(1));
    for (const button of sheet.querySelectorAll('button')) expect(spoken[0]).toContain(button.textContent);
    expect(spoken[0]).not.toContain('Read to me');
  });
});

describe('the speed of reading aloud', () => {
  it('is that of the learner of the turn, and the usual one again with the next', async () => {
    const speeds: string[] = [];
    const { show } = await openTurn(steps.item, { setSpeechSpeed: (speed) => speeds.push(speed) });
    const turn = turnView(steps.item);
    if (turn.type !== 'running') throw new Error('Must run');
    const support = { ...NO_SUPPORT, speechSpeed: 'slower' as const };
    show({ turn: { ...turn, learner: { ...turn.learner, support } } });
    await waitFor(() => expect(speeds).toEqual(['usual', 'slower']));
    show({ turn });
    await waitFor(() => expect(speeds).toEqual(['usual', 'slower', 'usual']));
  });
});

describe('a child who asked to be read to and sees little', () => {
  it('hears what a figure shows, part by part, when it is touched: of the question and of a choice', async () => {
    const dots = (columns: number) => ({ type: 'array', rows: 1, columns }) as const;
    const options = [2, 3].map((columns) => ({ id: `${columns}`, text: '', figure: dots(columns) }));
    if (choiceItem.type !== 'choose-one') throw new Error('Must be a question with choices');
    const { spoken, app } = await openTurn({
      ...steps.choice,
      item: { ...choiceItem, figure: dots(3), options },
    });
    hear();
    await waitFor(() => expect(app.listening.value).not.toBeNull());
    const [asked, two] = await screen.findAllByRole('img', { name: /a dot, a dot/ });
    fireEvent.click(asked?.querySelector('circle') as Element);
    await waitFor(() => expect(spoken.at(-1)).toBe('a row, a dot, a dot, a dot'));
    fireEvent.click(two?.closest('label')?.querySelector('input') as Element);
    await waitFor(() => expect(spoken.at(-1)).toBe('a row, a dot, a dot'));
  });
});
