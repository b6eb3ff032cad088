import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ItemId, PackId, SkillId } from '../../../src/domain/ids.ts';
import { ok } from '../../../src/domain/result.ts';
import { endOfDay } from '../../../src/ui/day-text.ts';
import type { Language } from '../../../src/ui/platform.ts';
import { AssignSheet } from '../../../src/ui/teacher/assign-sheet.tsx';
import { DecidedLine } from '../../../src/ui/teacher/decided-line.tsx';
import { DecidedScreen, LearnerDecidedScreen } from '../../../src/ui/teacher/decided-screen.tsx';
import { LimitSection } from '../../../src/ui/teacher/limit-section.tsx';
import { WeighCard } from '../../../src/ui/teacher/weigh-card.tsx';
import type { Askable, DecidedRow, SaidBefore } from '../../../src/worker/assigning-api.ts';
import {
  CLASS,
  classView,
  deviceView,
  LEARNER,
  learnerView,
  OTHER,
  PACK,
} from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

const SKILL = 'skill-1' as SkillId;
const OPEN = { fromMs: null, untilMs: null };
const BEFORE: SaidBefore = { learners: [], classes: [] };
const place = { name: 'decided', class: CLASS } as const;

const questionOf = (id: string): Askable['questions'][number] => ({
  item: {
    ...{ type: 'short-text', pack: PACK as PackId, id: id as ItemId, skills: [SKILL], seed: 1 },
    ...{ difficulty: 2, prompt: `Say ${id}`, hints: [], solution: [], accepted: [], wrong: [] },
    ...{ answers: [id], language: 'en' },
  } as unknown as Askable['questions'][number]['item'],
  right: { type: 'short-text', text: id },
});
const ASKABLE: Askable = { set: 'a1', seed: 77, questions: ['one', 'two', 'three'].map(questionOf) };

const rowOf = (change: Partial<DecidedRow>): DecidedRow => ({
  word: { type: 'skill', pack: PACK as PackId, skill: SKILL, dates: OPEN },
  learners: [{ id: LEARNER, name: 'Amina', avatar: 1 }],
  skill: 'Adding',
  packs: ['First steps'],
  time: 'now',
  trouble: null,
  lift: { learners: [LEARNER], word: { type: 'skill', pack: PACK as PackId, skill: SKILL, dates: OPEN } },
  ...{ here: false, by: 'Room 4', atMs: NOW_MS - 86_400_000 },
  ...change,
});

async function make(
  answers: Readonly<Record<string, unknown>> = {},
  language: Language = 'en',
  minutesByNeed = false,
) {
  const views = {
    device: deviceView,
    class: { ...classView, minutesByNeed },
    learner: learnerView,
    turn: { type: 'none' },
  } as const;
  const given = { decide: ok(BEFORE), decideForClass: ok(BEFORE), liftDecision: ok(BEFORE), ...answers };
  return createTestApp(views, { place, language, answers: given });
}

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const decided = (rows: readonly DecidedRow[]) => ({ readDecided: ok({ name: 'Standard 2', rows }) });

async function openSheet(language: Language = 'en') {
  const made = await make({ readAskable: ok(ASKABLE) }, language);
  const about = { pack: PACK as PackId, skill: SKILL, title: 'Adding', picked: [LEARNER, OTHER] };
  render(<AssignSheet app={made.app} {...about} onClose={() => undefined} />);
  return made;
}

describe('what a teacher gives to several learners', () => {
  it('is a skill from a day on until the end of a week, in one command, and can be undone', async () => {
    const { app, commands } = await openSheet();
    press('Monday, November 23');
    press(/November 29/);
    press('Give it to 2 learners');
    const dates = { fromMs: endOfDay(NOW_MS, 2), untilMs: endOfDay(NOW_MS, 3 + 6) };
    const word = { type: 'skill', pack: PACK, skill: SKILL, dates };
    await waitFor(() => expect(commands.at(-1)).toEqual(['decide', [LEARNER, OTHER], word]));
    await waitFor(() => expect(app.undoable.value?.text).toBe('Given to 2 learners.'));
    app.undoable.value?.undo?.();
    await waitFor(() => expect(commands.at(-1)).toEqual(['sayAgain', BEFORE]));
  });

  it('are the questions that were tapped, in that order and the same for all in a lesson together', async () => {
    const { commands } = await openSheet();
    press('Questions I choose');
    await waitFor(() => screen.getByText('Say two'));
    expect(
      (screen.getByRole('button', { name: 'Give it to 2 learners', hidden: true }) as HTMLButtonElement)
        .disabled,
    ).toBe(true);
    press(/Say three/);
    press(/Say one/);
    press('A lesson together');
    press('Give it to 2 learners');
    await waitFor(() =>
      expect(commands.at(-1)).toEqual([
        'decide',
        [LEARNER, OTHER],
        {
          ...{ type: 'items', pack: PACK, set: 'a1', items: ['three', 'one'] },
          ...{ ordered: true, seed: 77, dates: OPEN },
        },
      ]),
    );
  });

  it('cannot be given to nobody', async () => {
    await openSheet();
    press('Choose who');
    press('None');
    expect(
      (screen.getByRole('button', { name: /Give it to 0/, hidden: true }) as HTMLButtonElement).disabled,
    ).toBe(true);
  });

  it('is told in Arabic too', async () => {
    await openSheet('ar');
    expect(screen.getByRole('button', { name: 'إعطاء هذا لمتعلمَين', hidden: true })).toBeTruthy();
  });
});

describe('what was decided', () => {
  it('stands with whose tablet and when, and is lifted with one tap that can be undone', async () => {
    const { app, commands } = await make(decided([rowOf({})]));
    render(<DecidedScreen app={app} place={place} />);
    await waitFor(() => screen.getByText('Practise “Adding”'));
    expect(screen.getByText('Room 4 · yesterday')).toBeTruthy();
    expect(screen.getByText('Amina')).toBeTruthy();
    press('Lift it');
    await waitFor(() => expect(commands).toContainEqual(['liftDecision', rowOf({}).lift]));
    await waitFor(() => expect(app.undoable.value?.text).toBe('It is lifted.'));
    app.undoable.value?.undo?.();
    await waitFor(() => expect(commands).toContainEqual(['sayAgain', BEFORE]));
  });

  it('and cannot be followed says what happened, what of the work, and what to do', async () => {
    const gone = rowOf({ trouble: { type: 'pack-gone', packs: ['fractions'], all: true } });
    const { app } = await make(decided([gone]));
    render(
      <LearnerDecidedScreen app={app} place={{ ...place, name: 'learner-decided', learner: LEARNER }} />,
    );
    await waitFor(() => screen.getByText(/Not on this tablet: fractions\. No work is lost.*under Packs/));
    cleanup();
    render(<DecidedLine app={app} about={{ class: CLASS }} onOpen={() => undefined} />);
    await waitFor(() => screen.getByText('1 decision cannot be followed as it is. See what to do.'));
  });

  it('and gave way to newer questions says for whom, and what to do', async () => {
    const learners = [{ id: LEARNER, name: 'Amina', avatar: 1 }];
    const { app } = await make(decided([rowOf({ trouble: { type: 'set-pushed-out', learners } })]));
    render(<DecidedScreen app={app} place={place} />);
    await waitFor(() => screen.getByText(/Not asked any more: .?Amina.?\. .*give the questions again/));
  });

  it('until a day that no calendar has is shown without a day', async () => {
    const dates = { fromMs: null, untilMs: 1e300 };
    const word = { type: 'skill', pack: PACK as PackId, skill: SKILL, dates } as const;
    const { app } = await make(decided([rowOf({ word })]));
    render(<DecidedScreen app={app} place={place} />);
    await waitFor(() => screen.getByText('Practise “Adding”'));
    expect(screen.queryByText(/until the end/)).toBeNull();
  });

  it('is nothing where the tutor chooses', async () => {
    const { app } = await make(decided([]));
    render(<DecidedScreen app={app} place={place} />);
    await waitFor(() => screen.getByText('Nothing is decided here: the tutor chooses.'));
  });

  it('of questions tells how far each learner is, who has most left first', async () => {
    const word = {
      type: 'items',
      pack: PACK as PackId,
      set: 'a1',
      items: [],
      ordered: false,
      seed: null,
      dates: OPEN,
    } as const;
    const reached = [
      { learner: { id: LEARNER, name: 'Amina', avatar: 1 }, answered: 3, leftOut: 0, of: 3 },
      { learner: { id: OTHER, name: 'Binta', avatar: 2 }, answered: 1, leftOut: 1, of: 3 },
    ];
    const { app } = await make({ ...decided([rowOf({ word })]), readReached: ok(reached) });
    render(<DecidedScreen app={app} place={place} />);
    await waitFor(() => screen.getByText('How far they are'));
    press('How far they are');
    await waitFor(() => screen.getByText('1 of 3 answered · 1 passed over'));
    const lines = screen.getAllByRole('listitem', { hidden: true }).map((line) => line.textContent);
    expect(lines.at(-1)).toBe('AminaAll answered');
  });
});

describe('packs and turns that a teacher decides', () => {
  it('a tapped pack is the only one of the class, and all are again with another tap', async () => {
    const two = deviceView.packs.filter(({ state }) => state.type === 'installed');
    const word = { type: 'packs', packs: [PACK as PackId], dates: OPEN } as const;
    const lift = { class: CLASS, word };
    const { app, commands } = await make(decided([rowOf({ word, lift, learners: [] })]));
    render(<LimitSection app={app} about={{ class: CLASS }} />);
    await waitFor(() => screen.getByText('Packs'));
    expect(two.length).toBeGreaterThan(0);
    press('All packs');
    await waitFor(() =>
      expect(commands.at(-1)).toEqual(['decideForClass', CLASS, { type: 'packs', packs: [], dates: OPEN }]),
    );
  });

  it('turns by need are offered where somebody will not get there, with what it changes, and shown when they are on', async () => {
    const { app, commands } = await make();
    render(<WeighCard app={app} classId={CLASS} willNot={3} />);
    expect(screen.getByText(/At this pace 3 learners will not get there\..*twice the time/)).toBeTruthy();
    press('Give them turns sooner');
    await waitFor(() =>
      expect(commands.at(-1)).toEqual(['decideForClass', CLASS, { type: 'minutesByNeed', on: true }]),
    );
    cleanup();
    const on = await make({}, 'en', true);
    render(<WeighCard app={on.app} classId={CLASS} willNot={0} />);
    await waitFor(() => screen.getByText(/Turns come sooner for who is below the minimum\./));
  });
});
