import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseItemId, parsePackId } from '../../../src/domain/ids.ts';
import { ok } from '../../../src/domain/result.ts';
import type { Language } from '../../../src/ui/platform.ts';
import { BringScreen } from '../../../src/ui/teacher/bring-screen.tsx';
import type { ImportLine, SourceRead } from '../../../src/worker/importing-api.ts';
import type { PackLook } from '../../../src/worker/pack-files-api.ts';
import { valueIn } from '../../support/event-samples.ts';
import { pickNext } from '../../support/ui/pick-next.ts';
import { deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const place = { name: 'bring' } as const;
const FILE = new File(['::a:: Two and two? {=4 ~5}'], 'sums.gift');

const lineOf = (number: number, change: Partial<ImportLine> = {}): ImportLine => ({
  at: `line ${number}`,
  name: `Question ${number}`,
  kind: 'MC',
  outcome: 'carried',
  items: [valueIn(parseItemId(`q-${number}`))],
  notes: [],
  ...change,
});
const LEFT = lineOf(1, { outcome: 'left', items: [], notes: [{ code: 'no-item-type', detail: 'essay' }] });
const CHANGED = lineOf(2, { outcome: 'changed', notes: [{ code: 'weight', detail: '50 %' }] });

const MADE: SourceRead = {
  type: 'made',
  format: 'gift',
  pack: valueIn(parsePackId('imported.sums')),
  title: 'sums',
  name: 'imported.sums-1.0.0.zip',
  file: new Blob(['PK']),
  items: 31,
  skills: 2,
  lines: [...Array.from({ length: 30 }, (_, n) => lineOf(n + 3)), LEFT, CHANGED],
};

const LOOK: PackLook = {
  type: 'pack',
  name: 'imported.sums-1.0.0.zip',
  id: valueIn(parsePackId('imported.sums')),
  version: '1.0.0',
  title: 'First steps',
  description: '',
  publisher: 'unknown',
  licence: 'unknown',
  languages: [{ tag: 'en', review: 'machine' }],
  skills: 2,
  items: 31,
  lessons: 0,
  packedBytes: 9_000,
  unpackedBytes: 30_000,
  needsBytes: 40_000,
  freeBytes: null,
  trust: { type: 'none' },
  installed: null,
};

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

async function open(read: SourceRead, language: Language = 'en') {
  const answers = {
    importSource: ok(read),
    bringPackFile: ok(LOOK),
    readTemplate: ok({ name: 'questions.csv', file: new Blob(['type']) }),
  };
  const test = await createTestApp(
    { device: deviceView, turn: { type: 'none' } },
    { place, language, answers },
  );
  render(<BringScreen app={test.app} place={place} />);
  return test;
}

async function bring(read: SourceRead, language: Language = 'en') {
  const test = await open(read, language);
  pickNext(FILE);
  fireEvent.click(
    screen.getAllByRole('button').find(({ textContent }) => textContent?.match(/Pick|اختر/)) ?? document.body,
  );
  vi.restoreAllMocks();
  await screen.findByRole('status');
  return test;
}

describe('questions from another program', () => {
  it('show first what was left out and why, then what was changed, and the rest a few at a time', async () => {
    await bring(MADE);
    expect(screen.getByRole('status').textContent).toBe('31 questions · 2 skills');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Question 1There is no kind of question like this here. essayline 1 · MC',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Changed: 1' }));
    expect(screen.getByRole('listitem').textContent).toContain('Part marks became right or wrong. 50 %');
    fireEvent.click(screen.getByRole('button', { name: 'Carried over: 30' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(30);
  });

  it('open as a pack’s file with the name that the pack was given', async () => {
    const { commands } = await bring(MADE);
    fireEvent.input(screen.getByLabelText('Name of the pack'), { target: { value: 'Sums of June' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this name' }));
    await waitFor(() =>
      expect(commands.filter(([name]) => name === 'importSource').map(([, wanted]) => wanted)).toEqual([
        { name: 'sums.gift', file: FILE, format: null, title: '', language: 'en' },
        { name: 'sums.gift', file: FILE, format: 'gift', title: 'Sums of June', language: 'en' },
      ]),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Open the pack' }));
    await screen.findByText('First steps');
    const [, name, file] = commands.find(([command]) => command === 'bringPackFile') ?? [];
    expect(name).toBe('imported.sums-1.0.0.zip');
    expect(file).toBeInstanceOf(Blob);
    fireEvent.click(screen.getByRole('button', { name: 'I know the file: install it' }));
    expect(commands.at(-1)).toEqual(['installWaiting', LOOK.name]);
    expect(location.hash).toBe('#/teacher/packs');
  });

  it('that cannot be read say why, and may be read as something else', async () => {
    const { commands } = await bring({
      type: 'refused',
      format: 'csv',
      code: 'import/not-this-format',
      why: 'no-columns',
      detail: 'prompt, answer, skill',
      lines: [],
    });
    expect(screen.getByRole('status').textContent).toBe(
      'There is nothing of this format in it. Its first row must name these columns: prompt, answer, skill',
    );
    expect(screen.getByText('prompt, answer, skill').tagName).toBe('BDI');
    expect(screen.queryByRole('button', { name: 'Open the pack' })).toBeNull();
    const formats = screen.getByRole('group', { name: 'Read as' });
    expect(within(formats).getByRole('button', { name: 'Table (CSV)', pressed: true })).toBeTruthy();
    fireEvent.click(within(formats).getByRole('button', { name: 'Moodle XML' }));
    await waitFor(() => expect(commands.at(-1)?.[1]).toMatchObject({ format: 'moodle-xml' }));
  });

  it('may be written in a table that is handed out', async () => {
    const { handedOut, commands } = await open(MADE, 'ar');
    fireEvent.click(screen.getByRole('button', { name: 'جدول مع أمثلة' }));
    await waitFor(() => expect(handedOut.map(({ name }) => name)).toEqual(['questions.csv']));
    expect(commands.at(-1)).toEqual(['readTemplate', 'example']);
  });
});
