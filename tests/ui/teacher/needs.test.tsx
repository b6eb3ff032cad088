import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { MisconceptionId, SkillId } from '../../../src/domain/ids.ts';
import { ClassSetScreen } from '../../../src/ui/teacher/class-set-screen.tsx';
import type { ClassNeedsView, NeedCard } from '../../../src/worker/views.ts';
import { CLASS, classView, deviceView, learnerCards, PACK } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const PLACE = { name: 'class-set', class: CLASS } as const;
const skill = 'skill-6' as SkillId;

afterEach(cleanup);

async function openWith(needs: ClassNeedsView | null) {
  const test = await createTestApp(
    { device: deviceView, turn: { type: 'none' }, class: classView, needs },
    { place: PLACE },
  );
  render(<ClassSetScreen app={test.app} place={PLACE} />);
  return test;
}

function cardOf(at: number, need: NeedCard['need']): NeedCard {
  const learner = learnerCards[at];
  if (!learner) throw new Error(`Must be one of ${learnerCards.length}, got ${at}`);
  return { learner, need, pack: PACK, skillTitle: 'Taking away to 10' };
}

const stuck = { code: 'stuck', skill, sinceMs: 0, tries: 9, misses: 4 } as const;

describe('needs you now', () => {
  it('names each with a face, the rule in one sentence and its facts; a tap leads to the learner', async () => {
    const misconception = 'counts-marks' as MisconceptionId;
    const { app } = await openWith({
      needs: [
        cardOf(0, stuck),
        cardOf(1, { code: 'misconception', skill, misconception, sinceMs: 0, shown: 4, lessons: 2 }),
        cardOf(2, { code: 'guessing', sinceMs: 0, items: 14, of: 20 }),
        cardOf(3, { code: 'help-only', sinceMs: 0, items: 13, of: 16 }),
        cardOf(4, { code: 'fading', skill, sinceMs: 0, skills: 6, of: 9 }),
      ],
      more: 3,
    });
    expect(screen.getByText('Stuck on: Taking away to 10. Tries without getting on: 9.')).toBeTruthy();
    expect(screen.getByText(/^A mix-up in: Taking away to 10\. Seen 4 times/)).toBeTruthy();
    expect(screen.getByText('14 of the last 20 answers came faster than anybody can read.')).toBeTruthy();
    expect(screen.getByText(/^Opened all help before trying, at 13 of the last 16/)).toBeTruthy();
    expect(screen.getByText('6 of 9 skills want water again. First: Taking away to 10.')).toBeTruthy();
    expect(screen.getByText('And 3 more.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Amina.*Stuck on/ }));
    expect(app.place.value).toEqual({ name: 'learner-set', class: CLASS, learner: learnerCards[0]?.id });
  });

  it('tells of help at one skill apart from being stuck on it', async () => {
    await openWith({ needs: [cardOf(0, { code: 'only-with-help', skill, sinceMs: 0, items: 14 })], more: 0 });
    expect(screen.getByText('Only with help so far: Taking away to 10. Questions: 14.')).toBeTruthy();
  });

  it('tells where answers go against what a teacher said, either way', async () => {
    const code = 'said-otherwise';
    await openWith({
      needs: [
        cardOf(0, { code, skill, said: 'known', sinceMs: 0, items: 3 }),
        cardOf(1, { code, skill, said: 'not-known', sinceMs: 0, items: 7 }),
      ],
      more: 0,
    });
    expect(screen.getByText(/“Has it”: Taking away to 10\. Wrong in a row since: 3\.$/)).toBeTruthy();
    expect(
      screen.getByText(/“Does not have it yet”: .* Right without help in a row since: 7\.$/),
    ).toBeTruthy();
  });

  it('says since when, in a day as people say it, where that is known', async () => {
    const { app } = await openWith({ needs: [cardOf(0, stuck)], more: 0 });
    expect(screen.queryByText(/Since/)).toBeNull();
    cleanup();
    await openWith({ needs: [cardOf(0, { ...stuck, sinceMs: app.platform.now() })], more: 0 });
    expect(screen.getByText(/Tries without getting on: 9\. Since: today\.$/)).toBeTruthy();
  });

  it('stands before the class list, and says so where nobody is listed', async () => {
    await openWith({ needs: [], more: 0 });
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
