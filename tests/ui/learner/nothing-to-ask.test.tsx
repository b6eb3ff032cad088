import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { bigNames, mainNames } from '../../support/ui/one-way-on.ts';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { steps } from '../../support/ui/sample-turn.ts';
import { amina, CLASS } from '../../support/ui/sample-views.ts';

afterEach(cleanup);

describe('a turn in which nothing may be asked', () => {
  it('says so, not that the tablet has no questions, and that the teacher is to be asked', async () => {
    const { spoken } = await openTurn(steps['nothing-to-ask']);
    expect(await screen.findByRole('heading', { name: 'Nothing to ask you here just now' })).toBeTruthy();
    expect(screen.getByText(/Show this to your teacher/)).toBeTruthy();
    expect(screen.queryByText(/card, a cable or a network/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Read to me' }));
    expect(spoken[0]).toMatch(/^Nothing to ask you.*Show this to your teacher\.$/);
  });

  it('leads the teacher to where it is set', async () => {
    const { app } = await openTurn(steps['nothing-to-ask']);
    fireEvent.click(await screen.findByRole('button', { name: 'I am the teacher' }));
    expect(app.place.value).toEqual({ name: 'learner-set', class: CLASS, learner: amina.id });
  });

  it('has one big way on, the child’s; the teacher’s is small beside it', async () => {
    await openTurn(steps['nothing-to-ask']);
    await screen.findByRole('heading', { name: 'Nothing to ask you here just now' });
    expect(bigNames()).toEqual(['Enough for now']);
    expect(mainNames()).toEqual(['Enough for now']);
  });

  it('is over with one tap', async () => {
    const { commands } = await openTurn(steps['nothing-to-ask']);
    fireEvent.click(await screen.findByRole('button', { name: 'Enough for now' }));
    await waitFor(() => expect(commands.map(([name]) => name)).toContain('finishTurn'));
  });
});
