import { describe, expect, it } from 'vitest';
import { banyanPolicy } from '../../src/tutoring/choice.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { chooseAmong } from '../../src/tutoring/course-choice.ts';
import { stuckOn } from '../../src/tutoring/stuck-fold.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, OTHER_PACK } from './courses.ts';
import { LEARNER, live, progressAfter } from './learners.ts';
import { beginLife, goOn, isOn } from './life.ts';
import { reasonsOf } from './next-steps.ts';

const among = (courses: readonly { course: Course; progress: ReturnType<typeof progressAfter> }[]) =>
  chooseAmong(courses, { learner: LEARNER, nowMs: NOON_MS + 86_400_000 });

/** Has answered all of the first questions of ten skills right, and nothing more. */
function beyond() {
  const course = chainOf(10);
  const long = live(course, banyanPolicy, () => true, { turns: 1, itemsEach: 14 });
  const itemsEach = reasonsOf(long.steps).lastIndexOf('finding-start') + 1;
  return live(course, banyanPolicy, () => true, { turns: 1, itemsEach });
}

describe('which of two packs goes on', () => {
  it('who is found beyond the first one begins in the second, and is not kept to show the first', () => {
    const first = beyond();
    const second = { course: chainOf(12), progress: progressAfter(chainOf(12), []) };
    expect(banyanPolicy.next({ ...first, nowMs: NOON_MS, seed: 1 }).type).toBe('item');
    const chosen = among([first, second]);
    expect(chosen?.of).toBe(second);
    expect(chosen?.step.reason.code).toBe('finding-start');
    expect(among([first])?.of).toBe(first);
  });

  it('what was presumed of the first is shown when nothing is left to learn in the second', () => {
    const first = beyond();
    const second = live(chainOf(2), banyanPolicy, () => true, { turns: 2, itemsEach: 12 });
    expect(among([first, second])).toMatchObject({ of: first, atEnd: false });
  });

  it('who stands at a wall in the first goes on in the second, and is kept at the wall only where there is no other', () => {
    const first = beginLife(chainOf(2));
    const second = { course: { ...chainOf(3), pack: OTHER_PACK }, progress: progressAfter(chainOf(3), []) };
    const both = () =>
      chooseAmong([first, second], { learner: LEARNER, nowMs: first.log.at(-1)?.wallMs ?? 0 });
    const steps = goOn(first, 80, (step) => ({ correct: isOn(0)(step) }), {
      until: () => both()?.of === second,
    });
    expect(steps.length).toBeGreaterThan(0);
    expect(stuckOn(first.progress, 1)).not.toBeNull();
    expect(both()).toMatchObject({ of: second, step: { reason: { code: 'new-skill' } }, atEnd: false });
    expect(among([first])).toMatchObject({ of: first, atEnd: false });
  });

  it('who has not found the start of the first goes on there', () => {
    const first = live(chainOf(10), banyanPolicy, () => false, { turns: 1, itemsEach: 6 });
    const second = { course: chainOf(12), progress: progressAfter(chainOf(12), []) };
    expect(among([first, second])?.of).toBe(first);
  });
});
