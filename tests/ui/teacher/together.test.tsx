import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { parseLessonId, parseMisconceptionId } from '../../../src/domain/ids.ts';
import type { Item } from '../../../src/domain/item.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type { Language } from '../../../src/ui/platform.ts';
import { GroupScreen } from '../../../src/ui/teacher/group-screen.tsx';
import { PlansScreen } from '../../../src/ui/teacher/plans-screen.tsx';
import { TogetherScreen } from '../../../src/ui/teacher/together-screen.tsx';
import type { GroupCard, PlanCard, TogetherView } from '../../../src/worker/together-api.ts';
import { base, numberItem, options } from '../../domain/items.ts';
import { valueIn } from '../../support/event-samples.ts';
import { CLASS, classView, deviceView, learnerCards } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';
import '../../support/ui/later-here.ts';

const views = { device: deviceView, class: classView, turn: { type: 'none' } } as const;
const HOUR_MS = 3_600_000;
const SETTINGS = { groups: 4, from: 2, to: 8, minutes: 15 };
const [amina, baraka, chipo, daniel] = learnerCards.map(({ id, name, avatar }) => ({ id, name, avatar }));
if (!amina || !baraka || !chipo || !daniel) throw new Error('Must have four learners');

const misconception = { id: valueIn(parseMisconceptionId('adds-digits')), title: 'Adds the digits' };
const NOTHING = [null, null, null] as const;

const group: GroupCard = {
  id: 'k3x9z-0',
  pack: base.pack,
  skill: base.skills[0],
  skillTitle: 'Adding tens',
  misconception,
  urgent: 1,
  members: [
    {
      learner: amina,
      why: { code: 'misconception', needsHelp: true, shown: 3, lessons: 2 },
      results: NOTHING,
    },
    {
      learner: baraka,
      why: { code: 'misconception', needsHelp: false, shown: 1, lessons: 0 },
      results: NOTHING,
    },
  ],
  taughtAtMs: null,
  outcome: null,
};

const made: TogetherView = {
  className: 'Standard 2',
  learners: 4,
  settings: SETTINGS,
  madeAtMs: NOW_MS - 20 * HOUR_MS,
  groups: [group],
  left: [
    { learner: chipo, why: 'away' },
    { learner: daniel, why: 'too-few' },
  ],
  outdated: 0,
  canPutBack: false,
};
const none: TogetherView = { ...made, madeAtMs: null, groups: [], left: [] };

const question = (item: Item) => ({ item, right: rightAnswer(item) });
const board: Item = { ...numberItem('12'), prompt: 'How much is 5 + 7?', solution: ['Make ten first.'] };
const chosen: Item = {
  ...base,
  type: 'choose-one',
  options: options('7', '8', '9'),
  answer: '8',
  prompt: 'Which?',
};
const plan: PlanCard = {
  group,
  packTitle: 'Numbers',
  language: 'en',
  minutes: { lesson: 6, board: 5, check: 4 },
  lesson: {
    id: valueIn(parseLessonId('mend')),
    skill: group.skill,
    kind: 'misconception',
    title: 'Tens and ones',
    steps: [{ text: 'Tens stand apart.' }],
  },
  board: question(board),
  check: [question(chosen), question({ ...numberItem('30'), prompt: 'How much is 10 + 20?' }), null],
};
const plans = { className: 'Standard 2', madeAtMs: NOW_MS, plans: [plan] };

type Answers = Readonly<Record<string, unknown>>;

async function openGroups(view: TogetherView, answers: Answers = {}, language: Language = 'en') {
  const place = { name: 'together', class: CLASS } as const;
  const test = await createTestApp(views, {
    place,
    language,
    answers: { readTogether: ok(view), ...answers },
  });
  render(<TogetherScreen app={test.app} place={place} />);
  return test;
}

async function openGroup(view: TogetherView, answers: Answers = {}) {
  const place = { name: 'together-group', class: CLASS, group: group.id } as const;
  const all = { readTogether: ok(view), readPlans: ok(plans), ...answers };
  const test = await createTestApp(views, { place, answers: all });
  render(<GroupScreen app={test.app} place={place} />);
  return test;
}

const taught = (card: Partial<GroupCard> = {}): TogetherView => ({
  ...made,
  groups: [{ ...group, taughtAtMs: NOW_MS, ...card }],
});

afterEach(cleanup);

describe('groups for tomorrow', () => {
  it('before there are any, one thing can be done: make them, as they were made last', async () => {
    const { commands } = await openGroups(none, { makeGroups: ok(made) });
    expect(await screen.findByText(/Children who are ready for the same thing/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Make groups' }));
    expect(await screen.findByRole('button', { name: /Adds the digits/ })).toBeTruthy();
    expect(commands).toContainEqual(['makeGroups', CLASS, SETTINGS]);
  });

  it('each say what they are about, why, and who is in them; who is in none is told with the reason', async () => {
    const { app } = await openGroups(made);
    const line = await screen.findByRole('button', { name: /Adds the digits/ });
    for (const text of ['A mix-up in “Adding tens”', '1 does not get on without you', 'Amina', 'Baraka']) {
      expect(line.textContent).toContain(text);
    }
    expect(screen.getByText(/2 of 4 children are in a group/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: '2 children go on with the tablet' })).toBeTruthy();
    const away = screen.getByText('Not in school today').parentElement;
    expect(away?.textContent).toContain('Chipo');
    fireEvent.click(line);
    await waitFor(() => expect(app.place.value).toMatchObject({ name: 'together-group', group: group.id }));
  });

  it('that could not be made say so, with what may help', async () => {
    await openGroups({ ...made, groups: [] });
    expect(await screen.findByText(/nowhere are 2 children ready for the same thing/)).toBeTruthy();
  });

  it('made anew come back when that was a mistake', async () => {
    const anew = { ...made, groups: [{ ...group, id: 'new-0' }], canPutBack: true };
    const { app, commands } = await openGroups(made, { makeGroups: ok(anew), putGroupsBack: ok(made) });
    fireEvent.click(await screen.findByRole('button', { name: 'Make new groups' }));
    await waitFor(() => expect(app.undoable.value?.text).toBe('New groups were made.'));
    app.undoable.value?.undo?.();
    await waitFor(() => expect(commands.map(([name]) => name)).toContain('putGroupsBack'));
  });

  it('say for how many they are not right any more, and which was taught with what success', async () => {
    const outcome = { right: 4, of: 6, again: [baraka.id] };
    await openGroups({ ...taught({ outcome }), outdated: 2 });
    expect(await screen.findByText(/2 children have moved on since then/)).toBeTruthy();
    const line = screen.getByRole('button', { name: /Adds the digits/ });
    expect(line.textContent).toContain('Taught today · 4 of 6 answers right · 1 needs another go');
  });

  it('are made of other sizes after a few taps, which never cross', async () => {
    const { commands } = await openGroups(made, { makeGroups: ok(made) });
    fireEvent.click(await screen.findByRole('button', { name: 'Change' }));
    const sheet = within(await screen.findByRole('dialog', { hidden: true }));
    const press = (name: string) => fireEvent.click(sheet.getByLabelText(name));
    for (let times = 0; times < 7; times++) press('More: Children in a group, at least');
    press('More: Minutes for each group');
    press('Less: Groups at most');
    fireEvent.click(sheet.getByText('Make groups'));
    await waitFor(() =>
      expect(commands).toContainEqual(['makeGroups', CLASS, { groups: 3, from: 9, to: 9, minutes: 20 }]),
    );
  });

  it.each(['fr', 'ar'] as const)('are told in %s without a key or a place left over', async (language) => {
    await openGroups(
      { ...taught({ outcome: { right: 1, of: 6, again: [amina.id, baraka.id] } }), outdated: 2 },
      {},
      language,
    );
    await screen.findByText('Adds the digits');
    expect(document.body.textContent).not.toMatch(/together\.|group\.|left\.|\{\w+\}/);
  });
});

describe('one group', () => {
  it('has a plan: what to show, what to solve together, what to check, with the answers', async () => {
    await openGroup(made);
    expect(await screen.findByText('Tens stand apart.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Show and explain, 6 minutes' })).toBeTruthy();
    expect(screen.getByText('showed it 3 times, and lessons did not mend it')).toBeTruthy();
    const solved = document.querySelector(`[data-item="${board.id}"]`);
    expect(solved?.textContent).toMatch(/How much is 5 \+ 7\?.*12.*Make ten first\./);
    const right = document.querySelector('[data-right="true"]');
    expect(right?.textContent).toBe('8');
    expect(screen.getByText('This question is not in the pack any more. Make new groups.')).toBeTruthy();
  });

  it('after the lesson takes what came back: a tap for right, two for not yet, nothing written before it is saved', async () => {
    const saved = taught({ outcome: { right: 1, of: 2, again: [baraka.id] } });
    const { commands } = await openGroup(made, { markTaught: ok(taught()), enterCheck: ok(saved) });
    fireEvent.click(await screen.findByRole('button', { name: 'I taught this' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Amina, question 1: nothing' }));
    const cell = () => screen.getByRole('button', { name: /^Baraka, question 3/ });
    for (let taps = 0; taps < 2; taps++) fireEvent.click(cell());
    expect(cell().getAttribute('aria-label')).toBe('Baraka, question 3: not yet');
    expect(commands.map(([name]) => name)).not.toContain('enterCheck');
    fireEvent.click(screen.getByRole('button', { name: 'Save what came back' }));
    expect(await screen.findByText('Need another go: Baraka')).toBeTruthy();
    expect(commands).toContainEqual([
      'enterCheck',
      CLASS,
      group.id,
      [
        { learner: amina.id, question: 0, result: 'right' },
        { learner: baraka.id, question: 2, result: 'not-yet' },
      ],
    ]);
  });

  it('shows what was saved, and that cannot be tapped away', async () => {
    const [first, ...others] = group.members;
    if (!first) throw new Error('Must have members');
    const members = [{ ...first, results: ['right', 'not-yet', null] as const }, ...others];
    await openGroup(taught({ members }));
    const cell = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });
    expect((await cell('Amina, question 1: right')).disabled).toBe(true);
    expect((await cell('Amina, question 2: not yet')).disabled).toBe(true);
    expect((await cell('Amina, question 3: nothing')).disabled).toBe(false);
  });

  it('keeps what was tapped when it cannot be saved', async () => {
    await openGroup(taught(), { enterCheck: fail({ code: 'storage/full', during: 'roster' }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Amina, question 1: nothing' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save what came back' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Amina, question 1: right' })).toBeTruthy(),
    );
  });

  it('that is not there any more is told', async () => {
    await openGroup({ ...made, groups: [] });
    expect(await screen.findByText(/new groups were made/)).toBeTruthy();
  });
});

describe('the plans on paper', () => {
  it('say the same as the screen, of every group, with names and answers', async () => {
    const place = { name: 'together-plans', class: CLASS } as const;
    const test = await createTestApp(views, { place, answers: { readPlans: ok(plans) } });
    render(<PlansScreen app={test.app} place={place} />);
    await screen.findByRole('button', { name: 'Print' });
    const paper = document.querySelector('[data-plans="1"] article');
    for (const text of ['Adds the digits', 'Amina', 'Baraka', 'Tens stand apart.', 'Make ten first.', '30']) {
      expect(paper?.textContent).toContain(text);
    }
    const card = screen.getAllByText('Tens stand apart.')[0]?.closest('section')?.parentElement;
    expect(paper?.textContent).toContain(card?.textContent ?? 'nothing');
  });
});
