import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { banyanPolicy, chooseNext } from '../../src/tutoring/choice.ts';
import { chainOf, courseOf, plainCourse } from './courses.ts';
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

  it('while core has anything open or fading, only what core needs is reviewed', () => {
    // Skill 2 builds on skill 1; skill 0 is beside the path.
    const later = [eventAt(14 * A_DAY, turnStart), eventAt(14 * A_DAY + 1, answerTo({ skill: 2 }))];
    const due = (core: readonly number[], ...secured: readonly number[]) => {
      const extra = [0, 1, 2].filter((skill) => !core.includes(skill));
      const course = plainCourse([[], [], [1]], extra);
      return nextFor(course, [...answers(...secured.flatMap(secure)), ...later]);
    };
    expect(due([2], 0)).not.toMatchObject({ reason: { code: 'review' } });
    expect(due([0, 2], 0)).toMatchObject({ skill: 0, reason: { code: 'review' } });
    expect(due([2], 0, 1)).toMatchObject({ skill: 1, reason: { code: 'review' } });
  });

  it('once core is done and fresh, what is beside it is reviewed as well', () => {
    const course = plainCourse([[], []], [0]);
    const fresh = [1, 2, 4, 5].map((place) => eventAt(14 * A_DAY + place, answerTo({ skill: 1, place })));
    const log = [...answers(...secure(0)), eventAt(14 * A_DAY, turnStart), ...fresh];
    expect(nextFor(course, log)).toMatchObject({ skill: 0, reason: { code: 'review' } });
  });
});

describe('at the end of a pack', () => {
  it('who goes on is asked about what core needs in turn, longest ago first, not the same few again', () => {
    const course = courseOf({
      prerequisites: [[], [], [], []],
      extra: [0],
      items: [0, 1, 2, 3].map(() => Array.from({ length: 30 }, () => ({ difficulty: 3, type: 2 }))),
      lessons: [0, 0, 0, 0],
    });
    const before = answers(...[3, 1, 0, 2].flatMap(secure));
    const { steps } = live(course, banyanPolicy, () => true, { turns: 1, itemsEach: 8, before });
    expect(steps.every(({ type }) => type === 'finished')).toBe(true);
    const asked = steps.map((step) => (step.type === 'finished' ? step.offer?.skill : -1));
    expect(asked).toEqual([3, 1, 2, 3, 1, 2, 3, 1]);
  });

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
