import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/interface-language.ts';
import { ok } from '../../../src/domain/result.ts';
import type { CoachingOffer } from '../../../src/school/coaching-offers.ts';
import { loadMessages } from '../../../src/ui/load-messages.ts';
import type { Language } from '../../../src/ui/platform.ts';
import { toPlace } from '../../../src/ui/router.ts';
import { ClassSetScreen } from '../../../src/ui/teacher/class-set-screen.tsx';
import { MISTAKES_STEPS } from '../../../src/ui/teacher/coaching/mistakes-steps.ts';
import { SITUATIONS } from '../../../src/ui/teacher/coaching/situations.ts';
import { CoachingListScreen } from '../../../src/ui/teacher/coaching-list-screen.tsx';
import { CoachingScreen } from '../../../src/ui/teacher/coaching-screen.tsx';
import { TOPICS, type Topic } from '../../../src/ui/teacher/coaching-topics.ts';
import type { DeviceView } from '../../../src/worker/views.ts';
import { CLASS, classView, deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS, type TestApp } from '../../support/ui/test-app.ts';

// On the page these come when a situation is opened; a slow machine has them before a test begins to wait.
await import('../../../src/ui/teacher/coaching/coaching-player.tsx');
await Promise.all(LANGUAGES.map((language) => loadMessages(language, ['learner', 'teacher', 'coaching'])));

afterEach(cleanup);

const INVENTED = 'An invented class. None of these children is real.';

async function openTopic(topic: string, language: Language = 'en', device: DeviceView = deviceView) {
  const place = { name: 'coaching-topic', topic } as const;
  const test = await createTestApp({ device, turn: { type: 'none' } }, { place, language });
  render(<CoachingScreen app={test.app} place={place} />);
  return test;
}

const choices = () => [...document.querySelectorAll<HTMLButtonElement>('[data-choices] button')] as const;

async function choose(at: number): Promise<void> {
  await expect.poll(() => choices()).toHaveLength(3);
  const choice = choices()[at];
  if (choice) fireEvent.click(choice);
}

/** The way on, in whatever language; by its place, since finding it by its role takes a while among so many fields. */
const onward = () => document.querySelector<HTMLButtonElement>('main > div:last-child > button');

async function goOn(): Promise<void> {
  await expect.poll(() => onward()).not.toBeNull();
  const button = onward();
  if (button) fireEvent.click(button);
}

/** Through all steps, each time by the first way. */
async function walkThrough(topic: Topic): Promise<void> {
  for (const _ of SITUATIONS[topic].steps) {
    await choose(0);
    await goOn();
  }
}

const repliesOf = ({ commands }: TestApp) => commands.filter(([name]) => name === 'answerCoaching');

describe('a situation to think through', () => {
  it('says at every step that its class is invented, asks one thing with three ways, and goes on when one was read', async () => {
    await openTopic('picture');
    for (const [at, { step }] of SITUATIONS.picture.steps.entries()) {
      await screen.findByText(`${at + 1} of 5`);
      expect(screen.getByText(INVENTED), step).toBeTruthy();
      expect(onward(), step).toBeNull();
      await choose(at % 3);
      expect(screen.getByText('What is known'), step).toBeTruthy();
      expect(onward()?.textContent).toBe('Go on');
      await goOn();
    }
    await screen.findByText('One thing to try tomorrow');
  });

  it('answers every way with what speaks for it and against, also one after the other', async () => {
    await openTopic('mistakes');
    await choose(0);
    expect(screen.getByText(/^Careless mistakes are of all kinds/)).toBeTruthy();
    await choose(2);
    expect(screen.queryByText(/^Careless mistakes are of all kinds/)).toBeNull();
    expect(screen.getByText(/^Yes\. .*7 − 2.*gives 45, 46 and 44/)).toBeTruthy();
    expect(choices().map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'true']);
  });

  it('is done at its end, on this tablet alone, and leads to where it is tried with a class', async () => {
    const test = await openTopic('groups');
    await walkThrough('groups');
    await expect.poll(() => repliesOf(test)).toEqual([['answerCoaching', 'groups', 'done']]);
    fireEvent.click(screen.getByRole('button', { name: `Open it for ${classView.name}` }));
    expect(toPlace(location.hash)).toEqual({ name: 'together', class: CLASS });
  });

  it('says so at its end where there is no class yet', async () => {
    await openTopic('overrule', 'en', { ...deviceView, classes: [] });
    await walkThrough('overrule');
    expect(screen.getByText(/^There is no class on this tablet yet/)).toBeTruthy();
  });

  it('shows the same grid as the class picture, and says of a field what stands behind it', async () => {
    await openTopic('picture');
    await choose(0);
    const rows = [...document.querySelectorAll('tr[data-learner]')];
    expect(rows.map((row) => row.querySelector('bdi')?.textContent)).toEqual([
      ...['Amina', 'Badr', 'Dalia', 'Elias', 'Hana', 'Idris'],
    ]);
    const heads = screen.getAllByRole('columnheader').slice(1);
    expect(heads.map((head) => head.textContent)).toEqual([
      ...['Count to 1005', 'Tens and ones5', 'Add to 1004', 'Take away to 1001', 'Share equally0'],
    ]);
    const [, badr] = rows;
    const field = badr?.querySelectorAll('td button')[2];
    if (!field) throw new Error('Must have a field');
    fireEvent.click(field);
    expect(screen.getByText('Badr, Add to 100: nearly')).toBeTruthy();
    expect(screen.getByText('How likely it is known: 74 %')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Amina/ }));
    expect(screen.getByText('3 of 4 core', { selector: 'p' })).toBeTruthy();
  });

  it('that is none is told, with a way back', async () => {
    await openTopic('dance');
    expect(screen.getByText('There is nothing at this address. Go back to the list.')).toBeTruthy();
  });

  it.each(LANGUAGES)('has all its words in %s', async (language) => {
    for (const topic of TOPICS) {
      await openTopic(topic, language);
      for (const _ of SITUATIONS[topic].steps) {
        await choose(0);
        for (const at of [1, 2, 0]) await choose(at);
        expect(document.querySelector('main')?.textContent).not.toMatch(/coach[.-]|coaching\.|\{\w+\}/);
        await goOn();
      }
      expect(document.querySelector('main')?.textContent).not.toMatch(/coach[.-]|coaching\.|\{\w+\}/);
      cleanup();
    }
  });

  it('keeps sums whole and from left to right among words that go from right to left', async () => {
    await openTopic('mistakes', 'ar');
    await choose(0);
    expect(document.querySelector('[data-choices]')?.textContent).toContain('\u20667\u00a0−\u00a02\u2069');
  });
});

describe('the mistaken rule of the situation on mistakes', () => {
  /** Digit by digit, the smaller from the larger. */
  const mistaken = (from: number, less: number): number =>
    10 * Math.abs(Math.floor(from / 10) - Math.floor(less / 10)) + Math.abs((from % 10) - (less % 10));

  it('gives exactly the answers that are shown, the right ones as well', () => {
    const sums = MISTAKES_STEPS.flatMap(({ figure }) => (figure.type === 'answers' ? figure.sums : []));
    expect(sums.length).toBeGreaterThan(6);
    for (const [from, less, answered] of sums) expect(answered).toBe(mistaken(from, less));
    expect(new Set(sums.map(([from, less, answered]) => answered === from - less)).size).toBe(2);
  });

  it('is told apart by the question that is said to tell, and not by the other two', () => {
    expect([mistaken(58, 23), mistaken(40, 20), mistaken(62, 38)]).toEqual([35, 20, 36]);
    expect([58 - 23, 40 - 20, 62 - 38]).toEqual([35, 20, 24]);
  });
});

describe('the list of situations', () => {
  it('has all four, and says which were worked through and when', async () => {
    const place = { name: 'coaching' } as const;
    const answers = { readCoaching: ok({ groups: NOW_MS }) };
    const { app } = await createTestApp({ device: deviceView, turn: { type: 'none' } }, { place, answers });
    render(<CoachingListScreen app={app} place={place} />);
    await screen.findByText('Worked through: today');
    const lines = screen.getAllByRole('listitem').map((line) => within(line).getByRole('button'));
    expect(lines.map((line) => line.querySelector('bdi')?.textContent)).toEqual([
      ...['Reading the class picture', 'Making groups', 'Talking about mistakes'],
      'When to overrule the tablet',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /^When to overrule/ }));
    expect(toPlace(location.hash)).toEqual({ name: 'coaching-topic', topic: 'overrule' });
  });
});

describe('the line that offers one on a class’s page', () => {
  const PLACE = { name: 'class-set', class: CLASS } as const;

  async function openClass(offer: CoachingOffer | null) {
    const test = await createTestApp(
      { device: deviceView, turn: { type: 'none' }, class: classView, needs: { needs: [], rest: [] } },
      { place: PLACE, answers: { readCoachingOffer: ok(offer) } },
    );
    render(<ClassSetScreen app={test.app} place={PLACE} />);
    await expect.poll(() => test.commands.some(([name]) => name === 'readCoachingOffer')).toBe(true);
    return test;
  }

  it('is not there where nothing is offered', async () => {
    await openClass(null);
    expect(screen.queryByText(/^Five minutes for you/)).toBeNull();
  });

  it('says why now, and opens it', async () => {
    await openClass({ topic: 'picture', because: 'waiting', count: 5 });
    await screen.findByText('5 children have been on the list for a week or longer.');
    fireEvent.click(screen.getByRole('button', { name: /^Five minutes for you/ }));
    expect(toPlace(location.hash)).toEqual({ name: 'coaching-topic', topic: 'picture' });
  });

  it('goes away with “not now”, which can be taken back', async () => {
    const test = await openClass({ topic: 'groups', because: 'ready', count: 4 });
    fireEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    await expect.poll(() => screen.queryByText(/^Five minutes for you/)).toBeNull();
    expect(test.app.undoable.value?.text).toMatch(/^Nothing is offered for two weeks/);
    test.app.undoable.value?.undo?.();
    await screen.findByText(/^Five minutes for you/);
    expect(repliesOf(test)).toEqual([
      ['answerCoaching', 'groups', 'not-now'],
      ['answerCoaching', 'groups', 'offered-again'],
    ]);
  });
});
