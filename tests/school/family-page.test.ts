import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { familyPart, MONTH_MS } from '../../src/school/family-page.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, plainCourse } from '../tutoring/courses.ts';
import { answerTo, eventAt, progressAfter } from '../tutoring/learners.ts';
import { answers, secure } from '../tutoring/next-steps.ts';
import { saysOf, TEACHERS } from '../tutoring/teacher-words.ts';

const DAY_MINUTES = 1440;

/** The page of a learner with this log, `days` after its beginning. */
function pageAfter(log: readonly StoredEvent[], days = 0, course = chainOf(3)) {
  const nowMs = NOON_MS + (days * DAY_MINUTES + 60) * 60_000;
  const past = log.filter(({ wallMs }) => wallMs < nowMs - MONTH_MS);
  return familyPart({
    course,
    progress: progressAfter(course, log),
    before: progressAfter(course, past),
    nowMs,
  });
}

describe('A page for a family', () => {
  test('tells what stands since this month, what is nearly there and what was begun', () => {
    const log = answers(...secure(0), { skill: 1 }, { skill: 2, correct: false });
    expect(pageAfter(log)?.grown[0]).toEqual({ skill: 'skill-0', how: 'stands' });
    expect(pageAfter(log)?.grown.map(({ skill }) => skill)).toContain('skill-2');
  });

  test('tells of this month alone: what stood before is no news', () => {
    const old = answers(...secure(0));
    const fresh = [0, 1].map((at) => eventAt(40 * DAY_MINUTES + at, answerTo({ skill: 1 })));
    const page = pageAfter([...old, ...fresh], 40);
    expect(page?.grown.map(({ skill }) => skill)).toEqual(['skill-1']);
  });

  test('says nothing of what was lost', () => {
    const lost = answers(...secure(0), ...Array(8).fill({ skill: 0, correct: false }));
    const page = pageAfter(lost);
    expect(page?.grown.every(({ skill }) => skill !== 'skill-0')).toBe(true);
    expect(page?.allStands).toBe(false);
  });

  test('is none for a pack that was not begun', () => {
    expect(pageAfter([])).toBe(null);
  });

  test('names what comes next as the tutor does, at most two things', () => {
    const page = pageAfter(answers(...secure(0)), 0, plainCourse([[], [0], [0], [0]]));
    expect(page?.next).toHaveLength(2);
    expect(page?.next).not.toContain('skill-0');
  });
});

describe('A certificate', () => {
  const all = answers(...secure(0), ...secure(1), ...secure(2));

  test('is given when every core skill was shown, and not one question earlier', () => {
    expect(pageAfter(all)?.allStands).toBe(true);
    expect(pageAfter(answers(...secure(0), ...secure(1), { skill: 2 }))?.allStands).toBe(false);
  });

  test('is not given for what is only presumed to be known', () => {
    expect(pageAfter(answers(...secure(2)))?.allStands).toBe(false);
  });

  test('is not taken back when months have passed', () => {
    expect(pageAfter(all, 300)?.allStands).toBe(true);
  });

  test('asks nothing of what lies beyond the core', () => {
    const course = plainCourse([[], [0], [1]], [2]);
    expect(pageAfter(answers(...secure(0), ...secure(1)), 0, course)?.allStands).toBe(true);
  });

  test('goes by the teacher’s word where there is one', () => {
    const said = eventAt(30, saysOf(2, 'known'), TEACHERS);
    expect(pageAfter([...answers(...secure(0), ...secure(1)), said])?.allStands).toBe(true);
    const unsaid = eventAt(30, saysOf(2, 'not-known'), TEACHERS);
    expect(pageAfter([...all, unsaid])?.allStands).toBe(false);
  });
});
