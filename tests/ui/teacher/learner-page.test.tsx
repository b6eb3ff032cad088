import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type PackId, parseMisconceptionId, parseSkillId, type SkillId } from '../../../src/domain/ids.ts';
import { LANGUAGES } from '../../../src/domain/interface-language.ts';
import { ok } from '../../../src/domain/result.ts';
import { loadMessages } from '../../../src/ui/load-messages.ts';
import type { Language } from '../../../src/ui/platform.ts';
import { LearnerSetScreen } from '../../../src/ui/teacher/learner-set-screen.tsx';
import { LearnerSkillScreen } from '../../../src/ui/teacher/learner-skills-screen.tsx';
import type { LearnerNow, LearnerPast } from '../../../src/worker/learner-page-api.ts';
import type { LearnerSkillsView } from '../../../src/worker/teaching-api.ts';
import { valueIn } from '../../support/event-samples.ts';
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

const WEEK_MS = 7 * 86_400_000;
const place = { name: 'learner-set', class: CLASS, learner: LEARNER } as const;
const ADD = valueIn(parseSkillId('add'));

const skills: LearnerSkillsView = {
  learner: amina,
  finding: 'over',
  packs: [
    {
      pack: PACK as PackId,
      title: 'First steps',
      skills: [
        skillRow(1, { level: 'knows', sure: true, growth: 'fruit' }),
        skillRow(2, { level: 'nearly' }),
        skillRow(3, { level: 'learning', sure: true }),
        skillRow(4, { level: 'not-yet', answers: 0, growth: 'seed', core: false }),
      ],
    },
  ],
};

const now: LearnerNow = {
  need: {
    learner: amina,
    need: { code: 'stuck', skill: ADD, sinceMs: NOW_MS, tries: 11, misses: 4 },
    pack: PACK as PackId,
    skillTitle: 'Adding',
  } as LearnerNow['need'],
  mistakes: [
    {
      pack: PACK as PackId,
      misconception: valueIn(parseMisconceptionId('subtracts')),
      title: 'takes away instead of adding',
      skillTitle: 'Adding',
      shown: 3,
      lessons: 2,
      state: 'needs-help',
    },
  ],
};

const past: LearnerPast = {
  weeks: {
    weeks: Array.from({ length: 8 }, (_, at) => ({
      startMs: Date.UTC(2026, 10, 16) - (7 - at) * WEEK_MS,
      minutes: at > 4 ? 10 * (at - 4) : 0,
      secured: at > 5 ? 2 : 0,
    })),
    practised: 3,
    minutes: 60,
    gained: 2,
  },
  judgement: {
    sure: [
      { said: 'sure', right: 4, of: 5, turns: 2 },
      { said: 'half', right: 0, of: 0, turns: 0 },
      { said: 'unsure', right: 0, of: 0, turns: 0 },
    ],
    felt: [
      { said: 'easy', right: 0, of: 0, turns: 0 },
      { said: 'fair', right: 0, of: 0, turns: 0 },
      { said: 'hard', right: 1, of: 6, turns: 1 },
    ],
    reading: 'fits',
    by: 'sure',
  },
};

async function open(
  told: { readonly now?: LearnerNow; readonly past?: LearnerPast } = {},
  language: Language = 'en',
) {
  const answers = { readLearnerNow: ok(told.now ?? now), readLearnerPast: ok(told.past ?? past) };
  const views = {
    device: deviceView,
    class: classView,
    learner: learnerView,
    skills,
    turn: { type: 'none' },
  } as const;
  const made = await createTestApp(views, { place, language, answers });
  const { container } = render(<LearnerSetScreen app={made.app} place={place} />);
  await waitFor(() => expect(container.querySelector('[data-learner-paper]')).toBeTruthy(), {
    timeout: 15_000,
  });
  return { ...made, container };
}

afterEach(cleanup);

describe('the page of a learner', () => {
  it('begins with the one thing to do, which opens why and what helps', async () => {
    const { commands } = await open();
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe('Do first');
    const line = screen.getByRole('button', { name: /Adding/ });
    fireEvent.click(line);
    expect(commands.some(([name]) => name === 'readNeed')).toBe(true);
    expect(screen.queryByRole('button', { name: /Open the page of/ })).toBeNull();
  });

  it('has the next skill there when nothing needs the teacher', async () => {
    const { app } = await open({ now: { need: null, mistakes: [] } });
    const next = learnerView.path.find((skill) => skill.now);
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`Goes on with: ${next?.title}`) }));
    expect(app.place.value).toEqual({
      ...place,
      name: 'learner-skill',
      pack: next?.pack,
      skill: next?.skill,
    });
    expect(screen.getAllByText('The answers show no mix-up just now.').length).toBe(2);
  });

  it('tells of the skills how many stand where and of how many that is sure, never a bare percentage', async () => {
    const { container } = await open();
    const levels = [...container.querySelectorAll('[data-levels] li')].map((line) => line.textContent);
    expect(levels).toEqual([
      'knows: 1 · sure',
      'nearly: 1 · not sure yet',
      'learning: 1 · sure',
      'not yet: 1',
    ]);
    expect(screen.getAllByText('Core skills known: 1 of 3.').length).toBe(2);
    expect(container.textContent).not.toContain('%');
    const drawn = [...container.querySelectorAll('[data-levels] svg')].map((svg) => svg.outerHTML);
    expect(new Set(drawn).size).toBe(4);
  });

  it('leads to all of them', async () => {
    const { app } = await open();
    fireEvent.click(screen.getByRole('button', { name: /^All 4 skills/ }));
    expect(app.place.value).toEqual({ ...place, name: 'learner-skills' });
  });

  it('opens one of the skills that are being learned, the nearest first', async () => {
    const { container } = await open();
    const heading = screen.getByRole('heading', { name: 'Learning now' });
    const list = heading.nextElementSibling;
    expect([...(list?.querySelectorAll('bdi') ?? [])].map((one) => one.textContent)).toEqual([
      'Skill 2',
      'Skill 3',
    ]);
    const [line] = list?.querySelectorAll('button') ?? [];
    if (line) fireEvent.click(line);
    expect(container.querySelector('dialog')?.textContent).toContain('By the answers: nearly');
  });

  it('shows the answers behind a mix-up', async () => {
    const { commands, container } = await open();
    fireEvent.click(screen.getByRole('button', { name: /takes away instead of adding/ }));
    expect(commands).toContainEqual(['readMistake', LEARNER, PACK, 'subtracts']);
    expect(container.querySelector('dialog')?.textContent).toContain('talk it through together');
  });

  it('reads something into the child’s own words only where there is enough', async () => {
    await open();
    expect(screen.getAllByText('Said “sure”: right in 4 of 5.').length).toBe(2);
    expect(screen.getAllByText(/The words fit what came out/).length).toBe(2);
    cleanup();
    await open({ past: { ...past, judgement: { ...past.judgement, reading: 'too-few', by: null } } });
    expect(screen.getAllByText('Too little to read anything into it yet.').length).toBe(2);
  });

  it.each(LANGUAGES)('says on paper what it says on the screen, in %s', async (language) => {
    const { container } = await open({}, language);
    const paper = container.querySelector('[data-learner-paper]');
    const texts = [...(paper?.querySelectorAll('li') ?? [])].map(wordsOf);
    const { 'look.week-by-week': inWords = '' } = await loadMessages(language, ['teacher']);
    fireEvent.click(screen.getByRole('button', { name: String(inWords) }));
    const onScreen = [...container.querySelectorAll('p, li, bdi, span')]
      .filter((one) => !paper?.contains(one))
      .map(wordsOf);
    expect(texts.length).toBeGreaterThan(18);
    for (const text of texts) {
      const parts = text.split(/ ?: /);
      const isThere =
        onScreen.some((seen) => seen === text) ||
        parts.every((part) => onScreen.some((seen) => seen.includes(part)));
      expect(isThere, text).toBe(true);
    }
  });
});

it('a cell of the class picture opens the skill sheet that the list of skills opens', async () => {
  const at = { ...place, name: 'learner-skill', pack: PACK as PackId, skill: 'skill-2' as SkillId } as const;
  const views = {
    device: deviceView,
    class: classView,
    learner: learnerView,
    skills,
    turn: { type: 'none' },
  } as const;
  const { app } = await createTestApp(views, { place: at });
  const { container } = render(<LearnerSkillScreen app={app} place={at} />);
  const dialog = container.querySelector('dialog');
  if (!dialog) throw new Error('Must be open');
  expect(within(dialog).getByText('Skill 2')).toBeTruthy();
  fireEvent.click(within(dialog).getByText('Done'));
  expect(container.querySelector('dialog')).toBeNull();
  expect(screen.getAllByText(/^Skill \d$/).length).toBe(4);
});

/** Without the marks that keep a line's direction or its signs together: on paper they stand elsewhere than in an element. */
function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/[\u200e\u200f\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
}
