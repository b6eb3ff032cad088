import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { LessonId, MisconceptionId, SkillId } from '../../../src/domain/ids.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { ok } from '../../../src/domain/result.ts';
import { ClassSetScreen } from '../../../src/ui/teacher/class-set-screen.tsx';
import type { NeedDetail } from '../../../src/worker/needs-api.ts';
import type { ClassNeedsView, NeedCard } from '../../../src/worker/views.ts';
import { choiceItem } from '../../support/ui/sample-turn.ts';
import { CLASS, classView, deviceView, learnerCards, PACK } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

const PLACE = { name: 'class-set', class: CLASS } as const;
const skill = 'skill-6' as SkillId;

afterEach(cleanup);

async function openWith(needs: ClassNeedsView | null, detail: NeedDetail = NO_DETAIL) {
  const test = await createTestApp(
    { device: deviceView, turn: { type: 'none' }, class: classView, needs },
    { place: PLACE, answers: { readNeed: ok(detail) } },
  );
  render(<ClassSetScreen app={test.app} place={PLACE} />);
  return test;
}

function cardOf(at: number, need: NeedCard['need']): NeedCard {
  const learner = learnerCards[at];
  if (!learner) throw new Error(`Must be one of ${learnerCards.length}, got ${at}`);
  return { learner, need, pack: PACK, skillTitle: 'Taking away to 10' };
}

const NO_DETAIL: NeedDetail = { answers: [], lesson: null, question: null };
const stuck = { code: 'stuck', skill, sinceMs: 0, tries: 9, misses: 4 } as const;

describe('needs you now', () => {
  it('names each with a face, and the rule in one sentence with its facts', async () => {
    const misconception = 'counts-marks' as MisconceptionId;
    await openWith({
      needs: [
        cardOf(0, stuck),
        cardOf(1, { code: 'misconception', skill, misconception, sinceMs: 0, shown: 4, lessons: 2 }),
        cardOf(2, { code: 'guessing', sinceMs: 0, items: 14, of: 20 }),
        cardOf(3, { code: 'help-only', sinceMs: 0, items: 13, of: 16 }),
        cardOf(4, { code: 'fading', skill, sinceMs: 0, skills: 6, of: 9 }),
      ],
      rest: [],
    });
    expect(screen.getByText('Stuck on: Taking away to 10. Tries without getting on: 9.')).toBeTruthy();
    expect(screen.getByText(/^A mix-up in: Taking away to 10\. Seen 4 times/)).toBeTruthy();
    expect(screen.getByText('14 of the last 20 answers came faster than anybody can read.')).toBeTruthy();
    expect(screen.getByText(/^Opened all help before trying, at 13 of the last 16/)).toBeTruthy();
    expect(screen.getByText('6 of 9 skills want water again. First: Taking away to 10.')).toBeTruthy();
  });

  it('opens who stands further down, each with why and what helps, and hides them again', async () => {
    await openWith({ needs: [cardOf(0, stuck)], rest: [cardOf(1, stuck), cardOf(2, stuck)] });
    const names = () => screen.getAllByText(/^Stuck on/).length;
    expect(names()).toBe(1);
    const more = screen.getByRole('button', { name: 'Show 2 more' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(names()).toBe(3);
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${learnerCards[2]?.name}.*Stuck on`) }));
    await screen.findByRole('heading', { name: 'In five minutes' });
    fireEvent.click(screen.getByRole('button', { name: 'Show the first ones only', hidden: true }));
    // In the list, and in the sheet that is open.
    expect(names()).toBe(2);
  });

  it('tells what a child said and who has no turn in words that blame nobody', async () => {
    await openWith({
      needs: [
        cardOf(0, { code: 'asked-help', skill, sinceMs: 0, times: 2 }),
        cardOf(1, { code: 'feeling-low', sinceMs: 0, turns: 3 }),
        { ...cardOf(2, { code: 'absent', sinceMs: 0, days: 4, turns: 2 }), pack: null, skillTitle: '' },
      ],
      rest: [],
    });
    expect(
      screen.getByText(/^Asked for help on: Taking away to 10\. No right answer without help since\./),
    ).toBeTruthy();
    expect(screen.getByText('Said the turn felt hard. Turns in a row: 3.')).toBeTruthy();
    expect(screen.getByText(/^No turn, and not marked away\. Days of practice missed: 4\.$/)).toBeTruthy();
  });

  it('tells of help at one skill apart from being stuck on it', async () => {
    await openWith({
      needs: [cardOf(0, { code: 'only-with-help', skill, sinceMs: 0, items: 14 })],
      rest: [],
    });
    expect(screen.getByText('Only with help so far: Taking away to 10. Questions: 14.')).toBeTruthy();
  });

  it('tells where answers go against what a teacher said, either way', async () => {
    const code = 'said-otherwise';
    await openWith({
      needs: [
        cardOf(0, { code, skill, said: 'known', sinceMs: 0, items: 3 }),
        cardOf(1, { code, skill, said: 'not-known', sinceMs: 0, items: 7 }),
      ],
      rest: [],
    });
    expect(screen.getByText(/“Has it”: Taking away to 10\. Wrong in a row since: 3\.$/)).toBeTruthy();
    expect(
      screen.getByText(/“Does not have it yet”: .* Right without help in a row since: 7\.$/),
    ).toBeTruthy();
  });

  it('says since when, in a day as people say it, where that is known', async () => {
    const { app } = await openWith({ needs: [cardOf(0, stuck)], rest: [] });
    expect(screen.queryByText(/Since/)).toBeNull();
    cleanup();
    await openWith({ needs: [cardOf(0, { ...stuck, sinceMs: app.platform.now() })], rest: [] });
    expect(screen.getByText(/Tries without getting on: 9\. Since: today\.$/)).toBeTruthy();
  });

  it('stands before the class list, and says so where nobody is listed', async () => {
    await openWith({ needs: [], rest: [] });
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings[0]).toBe('Needs you now');
    const section = screen.getByRole('heading', { name: 'Needs you now' }).parentElement ?? document.body;
    expect(within(section).getByText(/^Nobody needs you more/)).toBeTruthy();
  });

  it('is not drawn while the door is shut', async () => {
    await openWith(null);
    expect(screen.queryByRole('heading', { name: 'Needs you now' })).toBeNull();
  });
});

describe('the sheet behind a need', () => {
  const openSheet = async (need: NeedCard['need'], detail?: NeedDetail) => {
    const test = await openWith({ needs: [cardOf(0, need)], rest: [] }, detail);
    fireEvent.click(screen.getByRole('button', { name: /^Amina.*Stuck on/ }));
    await screen.findByRole('heading', { name: 'In five minutes' });
    return test;
  };
  const about = (need: NeedCard['need']) => ({ learner: learnerCards[0]?.id, need, pack: PACK });

  it('says what to do, and the rule with its numbers', async () => {
    const { commands } = await openSheet(stuck);
    expect(commands.at(-1)).toEqual(['readNeed', about(stuck)]);
    expect(screen.getByText(/^Sit with Amina/)).toBeTruthy();
    expect(screen.getByText(/^Missed in a row: 4\. Tries without progress: 9\. The rule:/)).toBeTruthy();
    expect(await screen.findByText('There are no answers to show for this.')).toBeTruthy();
  });

  it('shows the answers as the child gave them, with hints, and what is not known of them', async () => {
    const item = choiceItem;
    const given = {
      atMs: NOW_MS,
      item,
      answer: rightAnswer(item),
      correct: true,
      hints: 2,
      skillTitle: 'Adding',
    };
    const unseen: Answer = { type: 'unseen' };
    await openSheet(stuck, {
      ...NO_DETAIL,
      answers: [given, { ...given, atMs: 0, item: null, answer: unseen, correct: false, hints: 0 }],
    });
    expect(await screen.findByText('Right · Hints: 2 · today')).toBeTruthy();
    expect(screen.getByText('Not yet')).toBeTruthy();
    expect(screen.getByText('On paper; what was written is not known.')).toBeTruthy();
    expect(screen.getByText('Answered')).toBeTruthy();
  });

  it('keeps the answer of the question to ask until it is wanted', async () => {
    await openSheet(stuck, { ...NO_DETAIL, question: { item: choiceItem, right: rightAnswer(choiceItem) } });
    fireEvent.click(await screen.findByRole('button', { name: 'A question to ask' }));
    const show = screen.getByRole('button', { name: 'Show the answer' });
    expect(document.querySelector('[data-tone="right"]')).toBeNull();
    fireEvent.click(show);
    expect(document.querySelector('[data-tone="right"]')).toBeTruthy();
  });

  it('opens the mini-lesson step by step', async () => {
    const lesson = {
      ...{ id: 'one' as LessonId, skill, kind: 'steps' as const, title: 'Ones and tens' },
      steps: [{ text: 'First this.' }, { text: 'Then that.' }],
    };
    await openSheet(stuck, { ...NO_DETAIL, lesson });
    fireEvent.click(await screen.findByRole('button', { name: 'Show the mini-lesson' }));
    expect(screen.getByText('First this.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText('Then that.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hide the mini-lesson' }));
    expect(screen.queryByText('Then that.')).toBeNull();
  });

  it('done and later are said with a way back', async () => {
    for (const [button, reply] of [
      ['Done', 'done'],
      ['Tomorrow', 'tomorrow'],
      ['In a week', 'next-week'],
    ] as const) {
      const { app, commands } = await openSheet(stuck);
      fireEvent.click(screen.getByRole('button', { name: button }));
      await expect.poll(() => app.undoable.value?.text).toMatch(/^Amina is /);
      expect(commands.at(-1)).toEqual(['answerNeed', about(stuck), reply]);
      expect(screen.queryByRole('heading', { name: 'In five minutes' })).toBeNull();
      app.undoable.value?.undo?.();
      expect(commands.at(-1)).toEqual(['answerNeed', about(stuck), 'shown-again']);
      cleanup();
    }
  });

  it('leads to the learner', async () => {
    const { app } = await openSheet(stuck);
    fireEvent.click(screen.getByRole('button', { name: 'Open the page of Amina' }));
    expect(app.place.value).toEqual({ name: 'learner-set', class: CLASS, learner: learnerCards[0]?.id });
  });
});
