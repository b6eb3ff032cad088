import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { banyanPolicy, chooseNext } from '../../src/tutoring/choice.ts';
import { chainOf, courseOf } from './courses.ts';
import { answerTo, eventAt, live, progressAfter, turnStart } from './learners.ts';
import { A_DAY, answers, itemStep, nextFor, reasonsOf, secure } from './next-steps.ts';

describe('review of what fades', () => {
  it('nothing faded means no review; after two weeks what was secure comes back, most faded first', () => {
    const course = chainOf(6);
    const log = answers(...secure(0), ...secure(1));
    const later = (days: number, ...more: readonly StoredEvent[]) => [
      ...log,
      eventAt(days * A_DAY, turnStart),
      eventAt(days * A_DAY + 1, answerTo({ skill: 2, correct: true })),
      ...more,
    ];
    expect(reasonsOf([nextFor(course, later(0.01))])).not.toContain('review');
    const step = itemStep(nextFor(course, later(14)));
    expect(step.reason).toMatchObject({ code: 'review', skill: 'skill-0', daysSince: 13 });
    expect(step.scaffold).toBe('light');
  });

  it('at a clock that is not to be trusted nothing counts as faded', () => {
    const course = chainOf(6);
    const log = [...answers(...secure(0), ...secure(1)), eventAt(14 * A_DAY, answerTo({ skill: 2 }))];
    const step = chooseNext({
      course,
      progress: progressAfter(course, log),
      nowMs: 0,
      seed: 5,
      skipFinding: true,
    });
    expect(reasonsOf([step])).not.toContain('review');
  });

  it('review takes about a fifth of a turn when little is due, and half when much is, never its first item', () => {
    const within = (secured: number) => {
      const before = answers(...Array.from({ length: secured }, (_, skill) => secure(skill)).flat());
      const size = { turns: 1, itemsEach: 24, before, startDay: 40 };
      const { steps } = live(chainOf(60), banyanPolicy, () => true, size);
      expect(reasonsOf(steps)[0]).not.toBe('review');
      const items = steps.filter((step) => step.type === 'item');
      return items.filter(({ reason }) => reason.code === 'review').length / items.length;
    };
    expect(within(4)).toBeGreaterThanOrEqual(0.15);
    expect(within(4)).toBeLessThanOrEqual(0.27);
    expect(within(30)).toBeGreaterThanOrEqual(0.4);
    expect(within(30)).toBeLessThanOrEqual(0.52);
  });
});

describe('at the end of a pack', () => {
  it('who is secure on all is told so, and offered a challenge', () => {
    const step = nextFor(chainOf(2), answers(...secure(0), ...secure(1)));
    expect(step).toMatchObject({ type: 'finished', why: 'all-secure' });
    if (step.type !== 'finished') return;
    expect(step.offer).toMatchObject({ reason: { code: 'challenge' }, scaffold: 'none' });
    expect(step.offer?.item).toMatch(/-6$/);
  });

  it('a pack without challenges still has something to offer at the end', () => {
    const course = courseOf({
      prerequisites: [[]],
      extra: [],
      items: [[1, 2, 3, 4, 5, 5].map((difficulty) => ({ difficulty, type: 2 }))],
      lessons: [1],
    });
    const step = nextFor(course, answers(...secure(0)));
    expect(step).toMatchObject({ type: 'finished', offer: { reason: { code: 'nothing-better' } } });
  });

  it('a pack without any item says that it is empty', () => {
    const course = courseOf({ prerequisites: [[], [0]], extra: [], items: [[], []], lessons: [0, 0] });
    expect(nextFor(course, [])).toEqual({ type: 'finished', why: 'no-items', offer: null });
  });
});
