import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { chooseAmong } from '../../src/tutoring/course-choice.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, OTHER_PACK } from './courses.ts';
import { eventAt, LEARNER, progressAfter } from './learners.ts';
import { assigns, saysOf, TEACHERS } from './teacher-words.ts';

const first = chainOf(3);
const second: Course = { ...chainOf(3), pack: OTHER_PACK };

function chosen(log: readonly StoredEvent[]) {
  const courses = [first, second].map((course) => ({ course, progress: progressAfter(course, log) }));
  const choice = chooseAmong(courses, { learner: LEARNER, nowMs: NOON_MS + 86_400_000 });
  return { pack: choice?.of.course.pack, reason: choice?.step.reason.code };
}

/** The same word, about the other pack. */
const there = (minute: number, body: ReturnType<typeof assigns>) =>
  eventAt(minute, { ...body, pack: OTHER_PACK } as typeof body, TEACHERS);

describe('of two packs', () => {
  it('the first on the shelf goes on', () => {
    expect(chosen([]).pack).toBe(first.pack);
  });

  it('the one in which something is assigned goes on before', () => {
    expect(chosen([there(1, assigns(2))])).toEqual({ pack: OTHER_PACK, reason: 'assigned' });
  });

  it('the first goes on when what was assigned in the other is over, hidden or known', () => {
    const over = [there(1, assigns(2, { untilMs: NOON_MS }))];
    const hidden = [there(1, assigns(2)), there(2, saysOf(2, 'blocked'))];
    const known = [there(1, assigns(2)), there(2, saysOf(2, 'known'))];
    for (const log of [over, hidden, known]) expect(chosen(log).pack).toBe(first.pack);
  });

  it('the other goes on when the teacher hides all of the first', () => {
    const hidden = [0, 1, 2].map((skill) => eventAt(skill, saysOf(skill, 'blocked'), TEACHERS));
    expect(chosen(hidden).pack).toBe(OTHER_PACK);
  });
});
