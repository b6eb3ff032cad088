import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PackId } from '../../../src/domain/ids.ts';
import type { Language } from '../../../src/ui/platform.ts';
import { LearnerSetScreen } from '../../../src/ui/teacher/learner-set-screen.tsx';
import { LearnerSkillsScreen } from '../../../src/ui/teacher/learner-skills-screen.tsx';
import type { LearnerSkillsView, SkillRow } from '../../../src/worker/teaching-api.ts';
import {
  amina,
  CLASS,
  classView,
  deviceView,
  LEARNER,
  learnerView,
  PACK,
  skillRow,
} from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

const DAY_MS = 86_400_000;
const place = { name: 'learner-skills', class: CLASS, learner: LEARNER } as const;

const viewOf = (...skills: readonly SkillRow[]): LearnerSkillsView => ({
  learner: amina,
  finding: 'over',
  packs: [{ pack: PACK as PackId, title: 'First steps', skills }],
});

async function open(skills: LearnerSkillsView | null, language: Language = 'en') {
  const views = {
    device: deviceView,
    class: classView,
    learner: learnerView,
    skills,
    turn: { type: 'none' },
  } as const;
  const made = await createTestApp(views, { place, language });
  render(<LearnerSkillsScreen app={made.app} place={place} />);
  return made;
}

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** A skill of which something was decided stands twice. */
function openSkill(title: string): void {
  const [first] = screen.getAllByRole('button', { name: new RegExp(title) });
  if (!first) throw new Error(`Must have ${title}`);
  fireEvent.click(first);
}

describe('a learner’s skills', () => {
  it('stand as plants and words, with what is not sure said so', async () => {
    await open(
      viewOf(
        skillRow(1, { growth: 'fruit', level: 'knows', sure: true }),
        skillRow(2, { level: 'nearly' }),
        skillRow(3, { growth: 'seed', level: 'not-yet', answers: 0 }),
      ),
    );
    expect(screen.getByText('knows · sure')).toBeTruthy();
    expect(screen.getByText('nearly · not sure yet')).toBeTruthy();
    expect(screen.getByText('not yet')).toBeTruthy();
    expect(screen.queryByText('Decided')).toBeNull();
  });

  it('of which something was decided come first as well', async () => {
    await open(
      viewOf(
        skillRow(1),
        skillRow(2, { said: { as: 'known', here: true, by: '', atMs: NOW_MS } }),
        skillRow(3, {
          assigned: { state: 'open', fromMs: null, untilMs: null, here: true, by: '', atMs: NOW_MS },
        }),
      ),
    );
    const decided = screen.getByText('Decided').closest('section');
    if (!decided) throw new Error('Must have a section');
    expect(within(decided).getByText('Has it')).toBeTruthy();
    expect(within(decided).getByText('By the answers: learning · not sure yet.')).toBeTruthy();
    expect(within(decided).getByText('Practises this now · until it is secure')).toBeTruthy();
    expect(within(decided).queryByText('Skill 1')).toBeNull();
  });

  it('of nobody who is there say so, and without a pack that there is none', async () => {
    await open(null);
    expect(screen.getByText('This learner is not in the class any more.')).toBeTruthy();
    cleanup();
    await open({ ...viewOf(), packs: [] });
    expect(screen.getByText('There is no pack of questions on this tablet yet.')).toBeTruthy();
  });

  it('are there in Arabic too', async () => {
    await open(viewOf(skillRow(1, { said: { as: 'blocked', here: true, by: '', atMs: NOW_MS } })), 'ar');
    expect(screen.getAllByText('ليس الآن').length).toBe(2);
  });
});

describe('what a teacher decides of a skill', () => {
  it('is to be practised this week, and can be undone', async () => {
    const { app, commands } = await open(viewOf(skillRow(1)));
    openSkill('Skill 1');
    expect(screen.getByText('By the answers: learning · not sure yet. 4 questions tried.')).toBeTruthy();
    press('This week');
    await waitFor(() => expect(commands).toContainEqual(['assignSkill', LEARNER, PACK, 'skill-1', 'week']));
    await waitFor(() => expect(app.undoable.value?.text).toBe('Amina practises “Skill 1” next.'));
    app.undoable.value?.undo?.();
    await waitFor(() => expect(commands.at(-1)).toEqual(['liftAssignment', LEARNER, PACK, 'skill-1']));
  });

  it('is that the learner has it; undone, the word before counts again', async () => {
    const said = { as: 'not-known', here: false, by: 'Room 4', atMs: NOW_MS - DAY_MS } as const;
    const { app, commands } = await open(viewOf(skillRow(1, { said })));
    openSkill('Skill 1');
    expect(screen.getByText('Room 4 · yesterday')).toBeTruthy();
    expect(screen.getByText(/whatever the answers say, until it is taken back/)).toBeTruthy();
    press('Has it');
    await waitFor(() => expect(commands).toContainEqual(['setOverride', LEARNER, PACK, 'skill-1', 'known']));
    await waitFor(() => expect(app.undoable.value?.text).toBe('“Skill 1” counts as known by Amina.'));
    app.undoable.value?.undo?.();
    await waitFor(() =>
      expect(commands.at(-1)).toEqual(['setOverride', LEARNER, PACK, 'skill-1', 'not-known']),
    );
  });

  it('is taken back, word and assignment each for itself', async () => {
    const { commands } = await open(
      viewOf(
        skillRow(1, {
          said: { as: 'not-known', here: true, by: '', atMs: null },
          assigned: {
            state: 'open',
            fromMs: null,
            untilMs: NOW_MS + DAY_MS,
            here: false,
            by: '',
            atMs: NOW_MS,
          },
        }),
      ),
    );
    openSkill('Skill 1');
    expect(screen.getByText('This tablet · day not known')).toBeTruthy();
    expect(screen.getByText('Another tablet · today')).toBeTruthy();
    const [word, assignment] = screen.getAllByRole('button', { name: 'Take it back' });
    if (!word || !assignment) throw new Error('Must be two');
    fireEvent.click(assignment);
    await waitFor(() => expect(commands.at(-1)).toEqual(['liftAssignment', LEARNER, PACK, 'skill-1']));
    openSkill('Skill 1');
    const [again] = screen.getAllByRole('button', { name: 'Take it back' });
    if (!again) throw new Error('Must be there');
    fireEvent.click(again);
    await waitFor(() => expect(commands.at(-1)).toEqual(['setOverride', LEARNER, PACK, 'skill-1', 'none']));
  });

  it('cannot be to practise what has no questions, is hidden or is secure, and says why', async () => {
    await open(
      viewOf(
        skillRow(1, { hasItems: false }),
        skillRow(2, { said: { as: 'blocked', here: true, by: '', atMs: NOW_MS } }),
        skillRow(3, { growth: 'fruit', level: 'knows', sure: true }),
      ),
    );
    const why = {
      'Skill 1': /no questions for this skill/,
      'Skill 2': /It is hidden/,
      'Skill 3': /It is secure/,
    };
    for (const [title, words] of Object.entries(why)) {
      openSkill(title);
      expect(screen.getByText(words)).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'This week' })).toBeNull();
      press('Done');
    }
  });
});

describe('the first questions, on a learner’s page', () => {
  const openPage = async (finding: LearnerSkillsView['finding']) => {
    const skills = { ...viewOf(), finding };
    const at = { ...place, name: 'learner-set' } as const;
    const made = await createTestApp(
      { device: deviceView, class: classView, learner: learnerView, skills, turn: { type: 'none' } },
      { place: at },
    );
    render(<LearnerSetScreen app={made.app} place={at} />);
    return made;
  };

  it('are asked again, and left out again by Undo', async () => {
    const { app, commands } = await openPage('over');
    press('Find the start again');
    await waitFor(() => expect(app.undoable.value?.text).toBe('Amina gets the first questions next.'));
    app.undoable.value?.undo?.();
    await waitFor(() =>
      expect(commands.filter(([name]) => name === 'setFinding')).toEqual([
        ['setFinding', LEARNER, false],
        ['setFinding', LEARNER, true],
      ]),
    );
  });

  it('are left out while they are asked, and that is said', async () => {
    const { commands } = await openPage('going');
    expect(screen.queryByRole('button', { name: 'Find the start again' })).toBeNull();
    press('Leave these questions out');
    await waitFor(() => expect(commands).toContainEqual(['setFinding', LEARNER, true]));
    cleanup();
    await openPage('skipped');
    expect(screen.getByText(/They are left out/)).toBeTruthy();
  });
});
