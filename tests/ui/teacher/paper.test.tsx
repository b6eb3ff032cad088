import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { ok } from '../../../src/domain/result.ts';
import { PaperScreen } from '../../../src/ui/teacher/paper-screen.tsx';
import { SheetsScreen } from '../../../src/ui/teacher/sheets-screen.tsx';
import type { PaperEntry, SheetsView } from '../../../src/worker/paper-api.ts';
import '../../support/ui/later-here.ts';
import { ITEMS, PEOPLE } from '../../support/ui/sample-paper.ts';
import { CLASS, classView, deviceView, PACK } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

afterEach(cleanup);

const questions = ITEMS.map((item) => ({ item, right: rightAnswer(item) }));

function viewOf(change: Partial<SheetsView> = {}): SheetsView {
  return {
    code: 'BCDFGH',
    madeAtMs: NOW_MS,
    sheets: [{ learners: PEOPLE, pack: PACK, packTitle: 'Numbers', language: 'en', questions }],
    rows: PEOPLE.map((learner) => ({ learner, sheet: 0, cells: questions.map(() => null) })),
    ...change,
  };
}

async function openSheets(view: SheetsView, entered = questions.length, before: readonly PaperEntry[] = []) {
  const place = { name: 'sheets', class: CLASS, code: 'BCDFGH' } as const;
  const answers = { readSheets: ok(view), enterSheets: ok({ entered, before }) };
  const test = await createTestApp(
    { device: deviceView, turn: { type: 'none' }, class: classView },
    { place, answers },
  );
  render(<SheetsScreen app={test.app} place={place} />);
  await screen.findByRole('heading', { name: 'Put in what came back' });
  return test;
}

/** Its views come late on a busy machine. */
const printed = async (): Promise<HTMLElement> =>
  waitFor(
    () => {
      const found = document.querySelector<HTMLElement>('[data-print]');
      if (!found || found.querySelector('[aria-busy="true"]')) throw new Error('Must be drawn');
      return found;
    },
    { timeout: 20_000 },
  );

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
    const [amina, baraka] = PEOPLE;
    expect(entries).toEqual([
      ...ITEMS.map((_, question) => ({
        learner: amina?.id,
        sheet: 0,
        question,
        result: question === 1 ? 'not-yet' : 'right',
      })),
      { learner: baraka?.id, sheet: 0, question: 0, result: 'right' },
    ]);
  });

  it('has a line for each sheet of one child, whose taps stay apart', async () => {
    const [row] = viewOf().rows;
    const [sheet] = viewOf().sheets;
    if (!row || !sheet) throw new Error('Must have a row');
    const test = await openSheets(viewOf({ sheets: [sheet, sheet], rows: [row, { ...row, sheet: 1 }] }));
    const [first, second] = screen.getAllByRole('button', { name: 'Amina, question 1: not done' });
    if (!first || !second) throw new Error('Must have two lines');
    fireEvent.click(second);
    fireEvent.click(second);
    fireEvent.click(first);
    fireEvent.click(screen.getByRole('button', { name: 'Put in 2 answers' }));
    await waitFor(() => expect(test.commands.some(([name]) => name === 'enterSheets')).toBe(true));
    const learner = row.learner.id;
    expect(test.commands.find(([name]) => name === 'enterSheets')?.[3]).toEqual([
      { learner, sheet: 0, question: 0, result: 'right' },
      { learner, sheet: 1, question: 0, result: 'not-yet' },
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

  const oneIn = () => {
    const [first] = viewOf().rows;
    if (!first) throw new Error('Must have a row');
    return { ...first, cells: first.cells.map((_, at) => (at === 0 ? ('not-yet' as const) : null)) };
  };
  const entriesIn = (test: Awaited<ReturnType<typeof openSheets>>) =>
    test.commands.filter(([name]) => name === 'enterSheets').map(([, , , entries]) => entries);

  it('leaves what was put in before as it is where the rest was all right', async () => {
    const test = await openSheets(viewOf({ rows: [oneIn()] }));
    fireEvent.click(screen.getByRole('button', { name: 'All right: Amina' }));
    fireEvent.click(screen.getByRole('button', { name: 'Put in 8 answers' }));
    await waitFor(() => expect(entriesIn(test)).toHaveLength(1));
    expect((entriesIn(test)[0] as { question: number }[]).map(({ question }) => question)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it('puts right what was put in, by further taps, and takes it back by Undo', async () => {
    const row = oneIn();
    const test = await openSheets(viewOf({ rows: [row] }), 1, [
      { learner: row.learner.id, sheet: 0, question: 0, result: 'not-yet' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Amina, question 1: not yet' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save what is put right' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    const cell = { learner: row.learner.id, sheet: 0, question: 0 };
    expect(entriesIn(test)).toEqual([[{ ...cell, result: 'not-done' }]]);
    fireEvent.click(undo);
    await waitFor(() => expect(entriesIn(test)).toHaveLength(2));
    expect(entriesIn(test)[1]).toEqual([{ ...cell, result: 'not-yet' }]);
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
    const named = [...classView.learners].sort((a, b) => (a.name < b.name ? -1 : 1));
    const learners = named.map(({ id }) => id);
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
