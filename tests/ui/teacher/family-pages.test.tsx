import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { FamilyScreen } from '../../../src/ui/teacher/family-screen.tsx';
import type { FamilyPage } from '../../../src/worker/paper-api.ts';
import { PEOPLE } from '../../support/ui/sample-paper.ts';
import { CLASS, classView, deviceView, LEARNER, PACK } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

afterEach(cleanup);

describe('A page for a family', () => {
  const [learner] = PEOPLE;
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
