import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../src/domain/result.ts';
import type { Language } from '../../../src/ui/platform.ts';
import { ProblemNotice } from '../../../src/ui/problem-notice.tsx';
import { PacksScreen } from '../../../src/ui/teacher/packs-screen.tsx';
import type { PackModelCard } from '../../../src/worker/views.ts';
import { pickNext } from '../../support/ui/pick-next.ts';
import { deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const place = { name: 'packs' } as const;
const [installed, installing] = deviceView.packs;
if (!installed || !installing) throw new Error('Must have two packs');
const MODEL: PackModelCard = {
  from: 'teacher',
  madeAtMs: Date.UTC(2026, 9, 3, 12),
  learners: 210,
  answers: 48_500,
  missingSkills: 0,
  changedSkills: 0,
  skippedSections: [],
};

async function show(model: PackModelCard | null, answers = {}, language: Language = 'en') {
  const device = { ...deviceView, packs: [{ ...installed, model }, installing] } as typeof deviceView;
  const { app, commands } = await createTestApp(
    { device, turn: { type: 'none' } },
    { place, answers, language },
  );
  render(<PacksScreen app={app} place={place} />);
  return { app, commands };
}

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

describe('the model of a pack', () => {
  it('is told with what it was learnt from and when it was made', async () => {
    await show(MODEL);
    expect(
      screen.getByText(/learnt from 48,500 answers of 210 learners. It was made on Oct 3, 2026/),
    ).toBeTruthy();
    expect(screen.queryByText(/says nothing of/)).toBeNull();
  });

  it('says of how many skills it cannot speak, and of how many not of their questions', async () => {
    await show({ ...MODEL, missingSkills: 1, changedSkills: 7 });
    expect(screen.getByText(/says nothing of 1 skill; there the author/)).toBeTruthy();
    expect(screen.getByText(/questions of 7 skills have changed since/)).toBeTruthy();
  });

  it('says when a part of it is passed over', async () => {
    await show(MODEL);
    expect(screen.queryByText(/another version of Banyan/)).toBeNull();
    cleanup();
    await show({ ...MODEL, skippedSections: ['response'] });
    expect(screen.getByText(/A part of it is of another version of Banyan and is not used/)).toBeTruthy();
  });

  it('is told in Arabic, numbers and day included', async () => {
    const { app } = await show({ ...MODEL, missingSkills: 3 }, {}, 'ar');
    const { t } = app.context.value;
    expect(screen.getByText(new RegExp(t('packs.model-missing', { count: 3 })))).toBeTruthy();
    expect(screen.getByText(/48,500.*210.*2026/)).toBeTruthy();
  });

  it('that was opened here is taken away with one tap; one that came with the pack stays', async () => {
    const { app, commands } = await show(MODEL);
    fireEvent.click(screen.getByRole('button', { name: 'Remove the model' }));
    await waitFor(() => expect(app.undoable.value?.text).toMatch(/Number foundations was removed/));
    expect(commands).toContainEqual(['removeModel', installed.id]);
    cleanup();
    await show({ ...MODEL, from: 'pack' });
    expect(screen.queryByRole('button', { name: 'Remove the model' })).toBeNull();
  });

  it('goes with its pack, and that is said; a model of the pack itself is no loss to tell of', async () => {
    const { app } = await show(MODEL);
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(app.undoable.value?.text).toMatch(/and with it the model.*from its file/));
    cleanup();
    const own = await show({ ...MODEL, from: 'pack' });
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(own.app.undoable.value?.text).toMatch(/was removed. Answers are kept/));
  });

  it('for a pack that is only offered is refused with the pack’s title', async () => {
    const problem = { code: 'model/for-absent-pack', file: 'x.banyan-model', pack: installing.id } as const;
    const { app } = await show(null);
    render(<ProblemNotice app={app} problem={problem} />);
    expect(await screen.findByText(new RegExp(`is for the pack ${installing.title}`))).toBeTruthy();
    const unknown = { ...problem, pack: 'org.example.letters' };
    render(<ProblemNotice app={app} problem={unknown} />);
    expect(await screen.findByText(/is for the pack org.example.letters/)).toBeTruthy();
  });

  it('comes from a picked file, and the pack that it is for is told', async () => {
    const { app, commands } = await show(null, { installModelFile: ok(installed.id) });
    const file = new File(['m'], 'numbers.banyan-model');
    pickNext(file);
    fireEvent.click(screen.getByRole('button', { name: 'Open a model file' }));
    await waitFor(() => expect(app.undoable.value?.text).toMatch(/Number foundations has its model now/));
    expect(commands).toContainEqual(['installModelFile', file.name, file]);
  });

  it('that cannot be read is told as a problem, and no success with it', async () => {
    const problem = { code: 'model/damaged', file: 'numbers.banyan-model' } as const;
    const { app } = await show(null, { installModelFile: fail(problem) });
    pickNext(new File(['m'], problem.file));
    fireEvent.click(screen.getByRole('button', { name: 'Open a model file' }));
    await waitFor(() => expect(app.problem.value).toEqual(problem));
    expect(app.undoable.value).toBeNull();
  });

  it('is not asked for where no pack is here', async () => {
    const device = { ...deviceView, packs: [installing] };
    const { app } = await createTestApp({ device, turn: { type: 'none' } }, { place });
    render(<PacksScreen app={app} place={place} />);
    expect(screen.queryByRole('button', { name: 'Open a model file' })).toBeNull();
  });
});
