import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { HomeScreen } from '../../../src/ui/learner/home-screen.tsx';
import { createKeptQuestion } from '../../../src/ui/setup/kept-question.ts';
import type { ClassView, DeviceView, TurnStep, TurnView } from '../../../src/worker/views.ts';
import { bigNames } from '../../support/ui/one-way-on.ts';
import { openTurn } from '../../support/ui/open-turn.tsx';
import { pairView, steps } from '../../support/ui/sample-turn.ts';
import {
  amina,
  CLASS,
  classView,
  deviceView,
  learnerCards,
  learnerView,
} from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const NONE: TurnView = { type: 'none' };
const home = { name: 'home', class: CLASS, learner: amina.id } as const;
const chipo = learnerCards[2];
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

async function openHome(changes: Partial<ClassView> = {}, device: DeviceView = deviceView) {
  const test = await createTestApp(
    { device, class: { ...classView, ...changes }, learner: learnerView, turn: NONE },
    { place: home },
  );
  test.app.actions.admit(CLASS, amina.id, null);
  render(<HomeScreen app={test.app} place={home} />);
  await screen.findByRole('button', { name: 'Go on' });
  return test;
}

async function openPair(step: TurnStep, answers = false) {
  const test = await openTurn(step);
  test.show({ turn: pairView(step, answers) });
  await screen.findAllByText('Chipo');
  return test;
}

describe('two together', () => {
  it('begins at one’s own place: a picture button, the other one’s face, and the three pictures', async () => {
    const { commands } = await openHome();
    press('Two together');
    expect(screen.queryByRole('button', { name: 'Amina' })).toBeNull();
    press('Chipo');
    for (const picture of ['Sun', 'Bird', 'Boat']) press(picture);
    await waitFor(() => expect(commands).toContainEqual(['startTurn', amina.id, chipo?.id]));
    expect(commands).toContainEqual(['checkPicturePin', chipo?.id, [0, 4, 8]]);
  });

  it('asks for a yes where the class has no pictures', async () => {
    const { commands } = await openHome({ picturePin: false });
    press('Two together');
    press('Chipo');
    press('Yes, that is me');
    await waitFor(() => expect(commands).toContainEqual(['startTurn', amina.id, chipo?.id]));
  });

  it('is not offered on a tablet that is lent, nor to who is alone in the class', async () => {
    await openHome(
      {},
      { ...deviceView, lent: { learner: amina, class: CLASS, picturePin: true, untilMs: null } },
    );
    expect(screen.queryByRole('button', { name: 'Two together' })).toBeNull();
    cleanup();
    await openHome({ learners: [amina] });
    expect(screen.queryByRole('button', { name: 'Two together' })).toBeNull();
  });
});

describe('the screen of two', () => {
  it.each(['item', 'agree', 'right', 'lesson', 'summary'] as const)(
    'shows both faces and names at %s',
    async (name) => {
      await openPair(steps[name]);
      const who = document.querySelector<HTMLElement>('[data-two]');
      expect(within(who as HTMLElement).getByText('Amina')).toBeTruthy();
      expect(within(who as HTMLElement).getByText('Chipo')).toBeTruthy();
    },
  );

  it('says at each question who answers and who tells why', async () => {
    const { spoken } = await openPair(steps.item, true);
    const roles = document.querySelector<HTMLElement>('[data-roles]')?.textContent;
    expect(roles).toBe('Chipo answersAmina says why');
    await waitFor(() =>
      expect(spoken).toContain('Chipo answers. Amina, listen, and say why you think so too or not.'),
    );
  });

  it('asks the other one with two pictures before the feedback, and neither is the better one', async () => {
    const { commands } = await openPair(steps.agree, true);
    expect(await screen.findByRole('heading', { name: 'Amina, what do you think?' })).toBeTruthy();
    expect(screen.getByText('Chipo says')).toBeTruthy();
    expect(screen.queryByText('Right.')).toBeNull();
    expect(bigNames()).toEqual([]);
    press('I would say something else');
    await waitFor(() => expect(commands).toContainEqual(['tellSame', 1]));
    press('I think so too');
    await waitFor(() => expect(commands).toContainEqual(['tellSame', 3]));
  });

  it('lets either of them go away and the other one go on', async () => {
    const { commands } = await openPair(steps.item);
    fireEvent.click(document.querySelector('[data-two]') as Element);
    expect(await screen.findByRole('heading', { name: 'A break, Amina and Chipo?' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Chipo goes on alone' })).toBeTruthy();
    press('Amina goes on alone');
    await waitFor(() => expect(commands).toContainEqual(['partTurn', chipo?.id]));
  });

  it('hands the tablet on where it is in other hands altogether', async () => {
    const { app, commands } = await openPair(steps.item);
    fireEvent.click(document.querySelector('[data-two]') as Element);
    press('It is not us');
    await waitFor(() => expect(commands).toContainEqual(['endTurn', 'handed-over']));
    await waitFor(() => expect(app.place.value.name).toBe('faces'));
  });

  it('left alone, each of the two says again who they are', async () => {
    const { app, commands } = await openPair(steps.item);
    app.actions.askWhoIsHere();
    expect(await screen.findByRole('heading', { name: 'Are you Amina and Chipo?' })).toBeTruthy();
    for (const picture of ['Sun', 'Bird', 'Boat']) press(picture);
    await waitFor(() => expect(commands).toContainEqual(['checkPicturePin', amina.id, [0, 4, 8]]));
    expect(app.whoIsHere.value).toBe(true);
    await screen.findByRole('list', { name: '0 of 3 pictures' });
    for (const picture of ['Moon', 'Moon', 'Moon']) press(picture);
    await waitFor(() => expect(commands).toContainEqual(['checkPicturePin', chipo?.id, [1, 1, 1]]));
    await waitFor(() => expect(app.whoIsHere.value).toBe(false));
  });

  it('does not ask two with one tap how it was for them', async () => {
    await openPair(steps.summary);
    expect(screen.queryByText('How was it for you?')).toBeNull();
  });

  it('keeps neither name where a page can read it before the log is open', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    createKeptQuestion(storage, '1').follow(pairView(steps.item, false));
    expect([...kept.values()].join()).toContain(chipo?.id);
    expect([...kept.values()].join()).not.toMatch(/Amina"|Chipo/);
  });
});
