import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { parsePackId, parseSkillId } from '../../../src/domain/ids.ts';
import { ok } from '../../../src/domain/result.ts';
import { PrintPackScreen } from '../../../src/ui/teacher/print-pack-screen.tsx';
import type { PackOnPaper, PackSheet } from '../../../src/worker/paper-api.ts';
import { valueIn } from '../../support/event-samples.ts';
import { deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const place = { name: 'print-pack' } as const;
const ADD = valueIn(parseSkillId('add'));
const TAKE = valueIn(parseSkillId('take-away'));
const SUMS: PackOnPaper = {
  pack: valueIn(parsePackId('org.test.sums')),
  title: 'Sums',
  languages: ['en', 'ar'],
  skills: [
    { skill: ADD, title: 'Adding', questions: 8 },
    { skill: TAKE, title: 'Taking away', questions: 6 },
  ],
};
const SHEET: PackSheet = {
  language: 'ar',
  questions: [
    {
      right: { type: 'number', text: '5' },
      item: {
        type: 'number',
        pack: SUMS.pack,
        id: 'sum' as PackSheet['questions'][number]['item']['id'],
        skills: [ADD],
        seed: 3,
        difficulty: 1,
        prompt: 'احسب 2 + 3',
        hints: [],
        solution: [],
        answer: '5',
        form: 'any',
        tolerance: '0',
        unit: '',
        units: [],
        wrong: [],
      },
    },
  ],
};

afterEach(() => {
  vi.unstubAllGlobals();
  cleanup();
});

async function open(packs: readonly PackOnPaper[]) {
  const answers = { readPacksOnPaper: ok(packs), readPackSheet: ok(SHEET) };
  const test = await createTestApp({ device: deviceView, turn: { type: 'none' } }, { place, answers });
  render(<PrintPackScreen app={test.app} place={place} />);
  await waitFor(() => expect(screen.getAllByRole('button').length).toBeGreaterThan(1));
  return test;
}

const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('prints chosen skills in the chosen language on the chosen paper, and is chosen anew when a choice changes', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { commands } = await open([SUMS]);
  const make = screen.getByRole('button', { name: 'Choose the questions' });
  expect(make.hasAttribute('disabled')).toBe(true);
  tap('Adding');
  tap('Arabic');
  tap('10 questions');
  fireEvent.click(make);
  await screen.findByRole('heading', { name: '1 question' });
  expect(commands.at(-1)?.[1]).toMatchObject({ pack: SUMS.pack, skills: [ADD], count: 10, language: 'ar' });
  tap('Letter');
  await waitFor(() => expect(document.querySelector('[data-print]')).not.toBeNull());
  const pages = document.querySelector('[data-print]');
  expect(pages?.getAttribute('data-paper')).toBe('letter');
  expect(pages?.querySelector('[lang="ar"][dir="rtl"]')?.textContent).toContain('احسب 2 + 3');
  tap('Print');
  expect(print).toHaveBeenCalledOnce();
  tap('Taking away');
  expect(document.querySelector('[data-print]')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
});

it('asks with other numbers on demand', async () => {
  const { commands } = await open([SUMS]);
  tap('Adding');
  tap('Choose the questions');
  await screen.findByRole('button', { name: 'Other numbers' });
  tap('Other numbers');
  await waitFor(() => expect(commands.filter(([name]) => name === 'readPackSheet')).toHaveLength(2));
  await waitFor(() => expect(document.querySelector('[data-print]')).not.toBeNull());
  const [one, other] = commands.filter(([name]) => name === 'readPackSheet').map(([, wanted]) => wanted);
  expect(one).not.toEqual(other);
});

it('lets one of several packs be taken, and leads to the packs where there is none', async () => {
  const other = { ...SUMS, pack: valueIn(parsePackId('org.test.words')), title: 'Words', languages: ['fr'] };
  await open([SUMS, { ...other, skills: [{ skill: ADD, title: 'Letters', questions: 2 }] }]);
  const packs = screen.getByRole('group', { name: 'From the pack' });
  fireEvent.click(within(packs).getByRole('button', { name: 'Words' }));
  expect(screen.getByRole('button', { name: 'Letters' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Taking away' })).toBeNull();
  cleanup();
  await open([]);
  tap('Packs of questions');
  expect(location.hash).toBe('#/teacher/packs');
});
