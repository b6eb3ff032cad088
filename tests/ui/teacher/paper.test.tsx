import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ItemId, SkillId } from '../../../src/domain/ids.ts';
import type { Item } from '../../../src/domain/item.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { ok } from '../../../src/domain/result.ts';
import { FamilyScreen } from '../../../src/ui/teacher/family-screen.tsx';
import { PaperScreen } from '../../../src/ui/teacher/paper-screen.tsx';
import { SheetsScreen } from '../../../src/ui/teacher/sheets-screen.tsx';
import type { FamilyPage, PaperLearner, SheetsView } from '../../../src/worker/paper-api.ts';
import '../../support/ui/later-here.ts';
import { CLASS, classView, deviceView, LEARNER, learnerCards, PACK } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

afterEach(cleanup);

const base = {
  pack: PACK,
  skills: ['skill-1' as SkillId],
  seed: 7,
  difficulty: 1,
  hints: [],
  solution: [],
} as const;
const HALF = '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>';
const options = [
  { id: 'a', text: 'seven' },
  { id: 'b', text: `${HALF} of it` },
];

const ITEMS: readonly Item[] = [
  { ...base, type: 'choose-one', id: 'one' as ItemId, prompt: 'How many?', options, answer: 'a' },
  {
    ...base,
    type: 'choose-several',
    id: 'several' as ItemId,
    prompt: 'Which?',
    options,
    answers: ['a', 'b'],
  },
  {
    ...base,
    type: 'number',
    id: 'number' as ItemId,
    prompt: `What is ${HALF} of 48?`,
    answer: '24',
    form: 'any',
    tolerance: '0',
    unit: 'cm',
    units: [],
    wrong: [],
  },
  {
    ...base,
    type: 'short-text',
    id: 'text' as ItemId,
    prompt: 'Name it.',
    accepted: ['a square'],
    spelling: 0,
    wrong: [],
  },
  {
    ...base,
    type: 'order',
    id: 'order' as ItemId,
    prompt: 'Order.',
    entries: options,
    answer: ['b', 'a'],
    wrong: [],
  },
  {
    ...base,
    type: 'match',
    id: 'match' as ItemId,
    prompt: 'Pairs.',
    left: options,
    right: [
      { id: 'x', text: 'big' },
      { id: 'y', text: 'small' },
    ],
    pairs: [
      ['a', 'x'],
      ['b', 'y'],
    ],
    wrong: [],
  },
  {
    ...base,
    type: 'sort-groups',
    id: 'sort' as ItemId,
    prompt: 'Sort.',
    groups: [
      { id: 'g', text: 'Even' },
      { id: 'h', text: 'Odd' },
    ],
    entries: options,
    answer: [
      ['a', 'g'],
      ['b', 'h'],
    ],
    wrong: [],
  },
  {
    ...base,
    type: 'fill-gaps',
    id: 'gaps' as ItemId,
    prompt: 'Fill.',
    text: '12 + {{1}} = 20 is {{2}}',
    gaps: [
      { type: 'number', answer: '8', form: 'any', wrong: [] },
      {
        type: 'choice',
        options: [
          { id: 't', text: 'true' },
          { id: 'f', text: 'false' },
        ],
        answer: 't',
      },
    ],
  },
  {
    ...base,
    type: 'number-line',
    id: 'line' as ItemId,
    prompt: 'Where is 3?',
    from: 0,
    to: 10,
    step: 1,
    labels: 'all',
    answer: 3,
    tolerance: 0.5,
    snap: 1,
    wrong: [],
  },
];

const people: readonly PaperLearner[] = learnerCards
  .slice(0, 2)
  .map(({ id, name, avatar }) => ({ id, name, avatar }));
const questions = ITEMS.map((item) => ({ item, right: rightAnswer(item) }));

function viewOf(change: Partial<SheetsView> = {}): SheetsView {
  return {
    code: 'BCDFGH',
    madeAtMs: NOW_MS,
    sheets: [{ learners: people, pack: PACK, packTitle: 'Numbers', language: 'en', questions }],
    rows: people.map((learner) => ({ learner, sheet: 0, cells: questions.map(() => null) })),
    ...change,
  };
}

async function openSheets(view: SheetsView, entered = questions.length) {
  const place = { name: 'sheets', class: CLASS, code: 'BCDFGH' } as const;
  const answers = { readSheets: ok(view), enterSheets: ok({ entered }) };
  const test = await createTestApp(
    { device: deviceView, turn: { type: 'none' }, class: classView },
    { place, answers },
  );
  render(<SheetsScreen app={test.app} place={place} />);
  await screen.findByRole('heading', { name: 'Put in what came back' });
  return test;
}

const printed = async (): Promise<HTMLElement> =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-print]');
    if (!found || found.querySelector('[aria-busy="true"]')) throw new Error('Must be drawn');
    return found;
  });

describe('A sheet on paper', () => {
  it('has a page for each learner with name, code and all questions in order, and the key at the end', async () => {
    await openSheets(viewOf());
    const pages = [...(await printed()).children];
    expect(pages).toHaveLength(3);
    const [first, second, key] = pages;
    expect(first?.textContent).toContain('Amina');
    expect(second?.textContent).toContain('Baraka');
    for (const page of [first, second]) {
      expect(page?.textContent).toContain('BCDFGH');
      expect(
        [...(page?.querySelectorAll('[data-item]') ?? [])].map((one) => one.getAttribute('data-item')),
      ).toEqual(ITEMS.map(({ id }) => id));
    }
    expect(key?.textContent).toContain('24');
    expect(key?.textContent).toContain('a square');
    expect(first?.textContent).not.toContain('a square');
  });

  it('says for each kind what to do with a pencil, with a place to do it, and prints formulas as such', async () => {
    await openSheets(viewOf());
    const [page] = (await printed()).children;
    if (!page) throw new Error('Must have a page');
    for (const what of ['Tick one.', 'Write the number.', 'Draw lines.', 'Draw a cross on the line.']) {
      expect(page.textContent).toContain(what);
    }
    expect(page.querySelectorAll('math mfrac').length).toBeGreaterThan(2);
    expect(page.querySelector('[data-item="line"] svg')).not.toBe(null);
    expect(page.querySelectorAll('input, button, [role="slider"]')).toHaveLength(0);
  });

  it('runs as its language runs, in its words, whatever the screen’s', async () => {
    const [sheet] = viewOf().sheets;
    if (!sheet) throw new Error('Must have a sheet');
    await openSheets(viewOf({ sheets: [{ ...sheet, language: 'ar' }] }));
    const [page] = (await printed()).children;
    expect(page?.getAttribute('dir')).toBe('rtl');
    expect(page?.textContent).toContain('اكتب العدد.');
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
  });

  it('leaves the keys at home where the teacher says so', async () => {
    await openSheets(viewOf());
    fireEvent.click(screen.getByRole('button', { name: 'Only the sheets' }));
    expect((await printed()).children).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Only the keys' }));
    expect((await printed()).children).toHaveLength(1);
  });
});

describe('The grid of what came back', () => {
  it('takes one tap for a sheet that is all right, and one more for each that is not yet', async () => {
    const test = await openSheets(viewOf());
    fireEvent.click(screen.getByRole('button', { name: 'All right: Amina' }));
    fireEvent.click(screen.getByRole('button', { name: 'Amina, question 2: right' }));
    fireEvent.click(screen.getByRole('button', { name: 'Baraka, question 1: not done' }));
    fireEvent.click(screen.getByRole('button', { name: 'Put in 10 answers' }));
    await screen.findByText(/are put in/);
    const [, id, code, entries] = test.commands.find(([name]) => name === 'enterSheets') ?? [];
    expect([id, code]).toEqual([CLASS, 'BCDFGH']);
    const [amina, baraka] = people;
    expect(entries).toEqual([
      ...ITEMS.map((_, question) => ({
        learner: amina?.id,
        question,
        result: question === 1 ? 'not-yet' : 'right',
      })),
      { learner: baraka?.id, question: 0, result: 'right' },
    ]);
  });

  it('goes from empty to right, to not yet, and back to empty', async () => {
    await openSheets(viewOf());
    for (const [from, to] of [
      ['not done', 'right'],
      ['right', 'not yet'],
      ['not yet', 'not done'],
    ]) {
      fireEvent.click(screen.getByRole('button', { name: `Amina, question 3: ${from}` }));
      expect(screen.getByRole('button', { name: `Amina, question 3: ${to}` })).toBeTruthy();
    }
  });

  it('leaves what was put in before as it is', async () => {
    const [first] = viewOf().rows;
    if (!first) throw new Error('Must have a row');
    const cells = first.cells.map((_, at) => (at === 0 ? ('not-yet' as const) : null));
    const test = await openSheets(viewOf({ rows: [{ ...first, cells }] }));
    const fixed = screen.getByRole('button', { name: 'Amina, question 1: not yet' });
    expect(fixed.hasAttribute('disabled')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'All right: Amina' }));
    fireEvent.click(screen.getByRole('button', { name: 'Put in 8 answers' }));
    await waitFor(() => expect(test.commands.some(([name]) => name === 'enterSheets')).toBe(true));
    const entries = test.commands.find(([name]) => name === 'enterSheets')?.[3];
    expect((entries as { question: number }[]).map(({ question }) => question)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });
});

describe('Making sheets', () => {
  it('is one tap for the whole class, ten questions each, and leads to what was made', async () => {
    const place = { name: 'paper', class: CLASS } as const;
    const answers = { makeSheets: ok({ code: 'BCDFGH', without: 0 }), readPrinted: ok([]) };
    const test = await createTestApp(
      { device: deviceView, turn: { type: 'none' }, class: classView },
      { place, answers },
    );
    render(<PaperScreen app={test.app} place={place} />);
    fireEvent.click(screen.getByRole('button', { name: 'Make worksheets' }));
    await waitFor(() =>
      expect(test.app.place.value).toEqual({ name: 'sheets', class: CLASS, code: 'BCDFGH' }),
    );
    const learners = classView.learners.map(({ id }) => id);
    expect(test.commands).toContainEqual([
      'makeSheets',
      { class: CLASS, learners, together: false, count: 10 },
    ]);
  });

  it('is for those who are tapped, with the same questions where that is wanted', async () => {
    const place = { name: 'paper', class: CLASS } as const;
    const answers = { makeSheets: ok({ code: null, without: 2 }), readPrinted: ok([]) };
    const test = await createTestApp(
      { device: deviceView, turn: { type: 'none' }, class: classView },
      { place, answers },
    );
    render(<PaperScreen app={test.app} place={place} />);
    fireEvent.click(screen.getByRole('button', { name: 'Some' }));
    expect(screen.getByRole('button', { name: 'Make worksheets' }).hasAttribute('disabled')).toBe(true);
    for (const name of ['Amina', 'Baraka']) fireEvent.click(screen.getByRole('button', { name }));
    fireEvent.click(screen.getByRole('button', { name: 'The same for all' }));
    fireEvent.click(screen.getByRole('button', { name: '5 questions' }));
    fireEvent.click(screen.getByRole('button', { name: 'Make worksheets' }));
    await screen.findByText(/There are no questions for paper/);
    const wanted = test.commands.find(([name]) => name === 'makeSheets')?.[1];
    expect(wanted).toMatchObject({ together: true, count: 5 });
    expect((wanted as { learners: readonly string[] }).learners).toHaveLength(2);
  });
});

describe('A page for a family', () => {
  const [learner] = people;
  const page = (change: Partial<FamilyPage['packs'][number]> = {}): FamilyPage => {
    if (!learner) throw new Error('Must have a learner');
    const grown = [
      { title: 'Counting to 20', how: 'stands' },
      { title: 'Taking away to 10', how: 'nearly' },
    ] as const;
    const pack = {
      pack: PACK,
      title: 'Numbers',
      grown,
      next: ['Tens and ones'],
      allStands: false,
      ...change,
    };
    return { learner, language: 'en', packs: [pack] };
  };

  async function openFamily(shown: FamilyPage) {
    const place = { name: 'family', class: CLASS, learner: LEARNER } as const;
    const test = await createTestApp(
      { device: deviceView, turn: { type: 'none' }, class: classView },
      { place, answers: { readFamilyPages: ok([shown]) } },
    );
    render(<FamilyScreen app={test.app} place={place} />);
    await waitFor(() => expect(document.querySelectorAll('[data-family]').length).toBeGreaterThan(0));
    return test;
  }

  it('says the same on the screen and on paper, word for word', async () => {
    await openFamily(page());
    const [shown, onPaper] = document.querySelectorAll('[data-family]');
    expect(shown?.innerHTML).toBe(onPaper?.innerHTML);
    expect(onPaper?.closest('[data-print]')).not.toBe(null);
    for (const words of ['Counting to 20', 'Stands firm now:', 'Tens and ones', 'What grew this month']) {
      expect(shown?.textContent).toContain(words);
    }
  });

  it('holds no mark, no share and no place among others: beside the day there is no number', async () => {
    await openFamily(page({ grown: [{ title: 'Counting', how: 'begun' }] }));
    const [shown] = document.querySelectorAll('[data-family]');
    const [, ...words] = [...(shown?.children ?? [])].filter(({ tagName }) => tagName !== 'H2');
    expect(words.map(({ textContent }) => textContent).join(' ')).not.toMatch(/[0-9%]/);
  });

  it('is kind where nothing is new, and offers no certificate before its time', async () => {
    await openFamily(page({ grown: [] }));
    expect(screen.getAllByText(/kept what was learnt/).length).toBe(2);
    expect(screen.queryByRole('button', { name: 'Certificate' })).toBe(null);
  });

  it('has a certificate beside it where every core skill stands', async () => {
    await openFamily(page({ allStands: true, next: [] }));
    fireEvent.click(screen.getByRole('button', { name: 'Certificate' }));
    const paper = document.querySelector<HTMLElement>('[data-print]');
    if (!paper) throw new Error('Must print');
    expect(within(paper).getByText(/has learnt all that everybody needs of “Numbers”/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Print 1 certificate' })).toBeTruthy();
  });

  it('asks for the pages again in the language that was chosen', async () => {
    const test = await openFamily(page());
    fireEvent.click(screen.getByRole('button', { name: 'العربية' }));
    await waitFor(() => expect(test.commands).toContainEqual(['readFamilyPages', [LEARNER], 'ar']));
  });
});
