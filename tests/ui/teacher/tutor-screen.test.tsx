import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { parseItemId, parseMisconceptionId, parseSkillId } from '../../../src/domain/ids.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { encodeHlc } from '../../../src/domain/time.ts';
import type { Language } from '../../../src/ui/platform.ts';
import { TutorScreen } from '../../../src/ui/teacher/tutor-screen.tsx';
import type { DecisionCard, DecisionPage, ExplanationView } from '../../../src/worker/telling-api.ts';
import { streamNamed, valueIn } from '../../support/event-samples.ts';
import { CLASS, classView, deviceView, LEARNER, learnerView } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

const views = { device: deviceView, class: classView, learner: learnerView, turn: { type: 'none' } } as const;
const place = { name: 'tutor', class: CLASS, learner: LEARNER } as const;
const HOUR_MS = 3_600_000;

const stream = streamNamed('tablet');
const [TENS, ONES] = ['tens', 'ones'].map((id) => valueIn(parseSkillId(id))) as [never, never];
const mixup = valueIn(parseMisconceptionId('forgets-ten'));
const names = { tens: 'Adding tens', ones: 'Adding ones', 'forgets-ten': 'forgets the ten' };

const cardOf = (sequence: number, card: Partial<DecisionCard>): DecisionCard => ({
  id: { stream, sequence },
  tries: [],
  outcome: 'right',
  skillTitle: 'Adding tens',
  reason: { code: 'in-zone', skill: TENS, pCorrect: 0.7 },
  names,
  ...card,
});

const stepBack = cardOf(9, {
  outcome: 'missed',
  skillTitle: 'Adding ones',
  reason: { code: 'step-back', skill: ONES, from: TENS },
});
const page: DecisionPage = {
  turns: [
    {
      startedAtMs: NOW_MS - 2 * HOUR_MS,
      onPaper: false,
      decisions: [
        stepBack,
        cardOf(8, { outcome: 'lesson', reason: null }),
        cardOf(7, {
          outcome: 'helped',
          reason: { code: 'checks-misconception', skill: TENS, misconception: mixup },
        }),
      ],
    },
  ],
  before: { stream, sequence: 6, hlc: encodeHlc({ wallMs: NOW_MS, counter: 0 }) },
};

const exact: ExplanationView = {
  exact: true,
  reason: { code: 'step-back', skill: ONES, from: TENS },
  question: 'How many is 3 + 4?',
  alternatives: ['tens'],
  names,
  facts: {
    atMs: NOW_MS,
    pKnown: 0.42,
    pCorrect: 0.66,
    due: [],
    moved: [
      {
        stream,
        sequence: 5,
        atMs: NOW_MS - 24 * HOUR_MS,
        by: { type: 'answer', item: valueIn(parseItemId('three-and-four')), correct: false, helped: false },
        before: 0.6,
        after: 0.42,
      },
    ],
    rule: { code: 'step-back', from: TENS, misses: 3, pFrom: 0.21 },
    passedOver: [],
  },
};

async function open(explained: ExplanationView = exact, told = page, language: Language = 'en') {
  const answers = { readDecisions: ok(told), explainDecision: ok(explained) };
  const made = await createTestApp(views, { place, language, answers });
  render(<TutorScreen app={made.app} place={place} />);
  return made;
}

afterEach(cleanup);

describe('what the tutor did with a learner', () => {
  it('is told turn by turn, each question with how it went and why it came', async () => {
    await open();
    expect(await screen.findByRole('heading', { name: /^Turn: today, / })).toBeTruthy();
    const [first, second, third] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(first).toContain('not yet');
    expect(first).toContain('Because Amina got no further with “Adding tens”, a step back to “Adding ones”.');
    expect(second).toContain('Tap to see why it came.');
    expect(third).toContain('To see whether the lesson helped Amina with a mix-up: “forgets the ten”.');
  });

  it('says of a turn of two who sat beside', async () => {
    const turns = page.turns.map((turn) => ({ ...turn, beside: { name: 'Chipo' } }));
    await open(exact, { ...page, turns });
    expect(await screen.findByRole('heading', { name: /today.* · Together with Chipo/i })).toBeTruthy();
  });

  it('goes on to older turns on demand, from where the page ended', async () => {
    const { commands } = await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Older turns' }));
    await waitFor(() =>
      expect(commands.filter(([name]) => name === 'readDecisions').at(-1)).toEqual([
        'readDecisions',
        LEARNER,
        page.before,
      ]),
    );
  });

  it('opens the facts of one decision: the sentence with its numbers, the question, the rule, what was believed', async () => {
    const { commands } = await open();
    fireEvent.click((await screen.findAllByRole('button', { name: /Adding ones/ }))[0] as HTMLElement);
    const sheet = within(await screen.findByRole('dialog', { name: 'Adding ones', hidden: true }));
    expect(
      await sheet.findByText(
        'Because Amina missed 3 in a row on “Adding tens”, a step back to “Adding ones”.',
      ),
    ).toBeTruthy();
    expect(commands).toContainEqual(['explainDecision', LEARNER, stepBack.id]);
    for (const text of [
      'How many is 3 + 4?',
      /“Adding tens” stood at 21%/,
      '“Adding ones” known: 42%',
      'This question right: 66%',
      'yesterday: not yet, from 60% to 42%',
      'Could have come as well: “Adding tens”.',
    ]) {
      expect(sheet.getByText(text)).toBeTruthy();
    }
  });

  it('says why the numbers cannot be told, and keeps the reason that was recorded', async () => {
    await open({ exact: false, why: 'history-missing' });
    fireEvent.click((await screen.findAllByRole('button', { name: /Adding ones/ }))[0] as HTMLElement);
    expect(await screen.findByText(/Part of what that tablet knew is not on this device/)).toBeTruthy();
    expect(screen.getAllByText(/a step back to “Adding ones”/).length).toBe(2);
  });

  it('closes the sheet when the log cannot be read, so that the problem on the screen is seen', async () => {
    const answers = {
      readDecisions: ok(page),
      explainDecision: fail({ code: 'storage/unavailable', detail: 'busy' }),
    };
    const { app } = await createTestApp(views, { place, answers });
    render(<TutorScreen app={app} place={place} />);
    fireEvent.click((await screen.findAllByRole('button', { name: /Adding ones/ }))[0] as HTMLElement);
    await waitFor(() => expect(app.problem.value?.code).toBe('storage/unavailable'));
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
  });

  it('says that there was no turn yet', async () => {
    await open(exact, { turns: [], before: null });
    expect(await screen.findByText(/There was no turn yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Older turns' })).toBeNull();
  });

  it('counts in the language’s own way, in Arabic digits too', async () => {
    await open(exact, page, 'ar');
    fireEvent.click((await screen.findAllByRole('button', { name: /Adding ones/ }))[0] as HTMLElement);
    expect(await screen.findByText(/أسئلة متتالية/)).toBeTruthy();
  });
});
