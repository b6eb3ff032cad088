import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { steps } from '../../support/ui/sample-turn.ts';
import { amina, CLASS, classView, learnerCards } from '../../support/ui/sample-views.ts';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a question', () => {
  it('always shows whose work it is', async () => {
    await openTurn(steps.choice);
    expect(screen.getByRole('button', { name: /Amina.*Not you/ })).toBeTruthy();
  });
  it('can only be checked once there is an answer, and sends it with the question’s seed', async () => {
    const { commands } = await openTurn(steps.choice);
    const check = screen.getByRole('button', { name: 'Check' });
    expect(check).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('radio', { name: /8/ }));
    await waitFor(() => expect(check).toHaveProperty('disabled', false));
    fireEvent.click(check);
    await waitFor(() => expect(commands).toContainEqual(['answer', 9, { type: 'choose-one', option: 'a' }]));
  });
  it('is checked by Enter, too, once there is an answer', async () => {
    const { commands } = await openTurn(steps.choice);
    const choice = screen.getByRole('radio', { name: /8/ });
    const enter = () => fireEvent.submit(choice.closest('form') ?? choice);
    enter();
    expect(commands.some(([name]) => name === 'answer')).toBe(false);
    fireEvent.click(choice);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Check' })).toHaveProperty('disabled', false),
    );
    enter();
    await waitFor(() => expect(commands).toContainEqual(['answer', 9, { type: 'choose-one', option: 'a' }]));
  });
  it('says in one sentence why it came', async () => {
    await openTurn(steps.choice);
    expect(screen.getByText('A little water for: More and fewer')).toBeTruthy();
  });
  it('shows the open hints and asks for the next one', async () => {
    const { commands } = await openTurn(steps.item);
    expect(screen.getByText('Count the mangoes that are left.')).toBeTruthy();
    expect(screen.getByText('Hint 1 of 2')).toBeTruthy();
    press('Hint');
    expect(commands).toContainEqual(['showHint', 7]);
  });
  it('never traps: help offers another question', async () => {
    const { commands } = await openTurn(steps.item);
    press('Help');
    press('Another question');
    expect(commands).toContainEqual(['skipItem', 7]);
  });
  it('is read aloud by the ear, question first', async () => {
    const { spoken } = await openTurn(steps.choice);
    press('Read to me');
    expect(spoken[0]).toMatch(/^Which is more\?/);
  });
});

describe('feedback', () => {
  it('says «not yet», shows the answer as it was given, and lets the child try again', async () => {
    const { commands } = await openTurn(steps['not-yet']);
    expect(screen.getByRole('heading', { name: 'Not yet' })).toBeTruthy();
    expect(screen.getByText('13')).toBeTruthy();
    press('Try again');
    expect(commands).toContainEqual(['goOn']);
  });
  it('shows the worked solution beside a right answer after the second miss', async () => {
    await openTurn(steps.solution);
    expect(screen.getByRole('heading', { name: 'How one gets there' })).toBeTruthy();
    expect(screen.getByText('We take 4 away: 8, 7, 6, 5.')).toBeTruthy();
  });
  it('has no heading over a solution that the pack does not tell', async () => {
    const { solution: step } = steps;
    await openTurn({ ...step, item: { ...step.item, solution: [] } });
    expect(screen.getByText('A right answer')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'How one gets there' })).toBeNull();
  });
  it('tells the plant’s state in words too', async () => {
    await openTurn(steps.right);
    expect(screen.getByRole('img', { name: 'Leaves: nearly there' })).toBeTruthy();
  });
});

describe('the way out of a turn', () => {
  it('is a question: Back stays in the turn and asks', async () => {
    const { app } = await openTurn(steps.item);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(await screen.findByRole('heading', { name: 'A break, Amina?' })).toBeTruthy();
    expect(app.place.value.name).toBe('turn');
  });
  it('ends in the summary when something was answered', async () => {
    const { commands } = await openTurn(steps.item);
    press(/Not you/);
    press('End my turn');
    expect(commands).toContainEqual(['finishTurn']);
  });
  it('hands the tablet back to the class when it was somebody else', async () => {
    const { app, commands } = await openTurn(steps.item);
    press(/Not you/);
    press('I am not Amina');
    await waitFor(() => expect(commands).toContainEqual(['endTurn', 'handed-over']));
    await waitFor(() => expect(app.place.value).toEqual({ name: 'faces', class: CLASS }));
  });
});

describe('the end of a turn', () => {
  it('shows what grew, before and after', async () => {
    await openTurn(steps.summary);
    expect(screen.getByRole('img', { name: /^Thirsty/ })).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Fruit/ })).toBeTruthy();
  });
  it('asks how it was, with three pictures that have words', async () => {
    const { commands } = await openTurn(steps.summary);
    press('Hard');
    expect(commands).toContainEqual(['reflect', 'felt', 1]);
  });
  it('says aloud who is next and leads to that face', async () => {
    const { app, spoken } = await openTurn(steps.summary);
    expect(spoken).toContain('Give the tablet to Baraka');
    press('Give the tablet to Baraka');
    await waitFor(() =>
      expect(app.place.value).toEqual({ name: 'pin', class: CLASS, learner: learnerCards[1]?.id }),
    );
  });
});

describe('a turn without questions', () => {
  it('shows how much of the pack is here, in counts', async () => {
    await openTurn(steps.preparing);
    expect(screen.getByRole('progressbar', { name: '2.4 of 6.1 MB' })).toBeTruthy();
  });
  it('asks for the picture PIN after it was left alone, where the class has one', async () => {
    const { app, show } = await openTurn(steps.item);
    show({ class: classView });
    app.actions.askWhoIsHere();
    expect(await screen.findByRole('heading', { name: 'Are you Amina?' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Yes, that is me' })).toBeNull();
    for (const picture of ['Sun', 'Moon', 'Tree']) press(picture);
    await waitFor(() => expect(app.whoIsHere.value).toBe(false));
  });
  it('asks whose hands the tablet is in after it was left alone', async () => {
    const { app, commands } = await openTurn(steps.item);
    app.actions.askWhoIsHere();
    expect(await screen.findByRole('heading', { name: 'Are you Amina?' })).toBeTruthy();
    press('I am not Amina');
    await waitFor(() => expect(commands).toContainEqual(['endTurn', 'idle']));
    expect(amina.guest).toBe(false);
  });
});
