// What a damaged pack or disk cannot show is passed over, as long as there is anything else.
import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/domain/ids.ts';
import { chainOf, courseOf, itemNamed, lessonNamed } from './courses.ts';
import { beginLife, findStart, goOn, isFor } from './life.ts';
import { itemStep } from './next-steps.ts';

const LESSONS = [0, 1].map((variant) => lessonNamed(0, variant));
const ITEMS_EACH = 7;
const allOf = (skill: number): readonly ItemId[] =>
  Array.from({ length: ITEMS_EACH }, (_, place) => itemNamed(skill, place));

describe('a lesson that cannot be shown', () => {
  const life = beginLife(chainOf(2));
  const next = (unreadableLessons: typeof LESSONS) => life.next({ skipFinding: true, unreadableLessons });

  it('gives way to another one of the skill', () => {
    expect(next([])).toMatchObject({ type: 'lesson', skill: 0 });
    for (const [variant, lesson] of LESSONS.entries()) {
      expect(next([lesson])).toMatchObject({ type: 'lesson', lesson: LESSONS[1 - variant] });
    }
  });

  it('gives way to a question where the skill has no other', () => {
    expect(next(LESSONS)).toMatchObject({ type: 'item', skill: 0, reason: { code: 'new-skill' } });
  });
});

describe('a question that cannot be shown', () => {
  it('to find the start gives way to others of the skill, then to another skill', () => {
    const life = beginLife(chainOf(8));
    const first = itemStep(life.next());
    expect(first.reason.code).toBe('finding-start');
    const others = allOf(first.skill).filter((item) => item !== itemNamed(first.skill, ITEMS_EACH - 1));
    const unreadable: ItemId[] = [];
    for (let at = 0; at < others.length; at++) {
      const step = itemStep(life.next({ unreadable }));
      expect(step).toMatchObject({ skill: first.skill, reason: { code: 'finding-start' } });
      expect(unreadable).not.toContain(step.item);
      unreadable.push(step.item);
    }
    const elsewhere = itemStep(life.next({ unreadable }));
    expect(elsewhere.reason.code).toBe('finding-start');
    expect(elsewhere.skill).not.toBe(first.skill);
  });

  it('on a step back gives way to other work', () => {
    const life = beginLife(chainOf(8));
    findStart(life, ({ skill }) => ({ correct: skill < 3 }));
    goOn(life, 40, () => ({ correct: false }), { until: () => isFor('step-back')(life.next()) });
    const back = itemStep(life.next());
    expect(back.reason.code).toBe('step-back');
    const step = life.next({ unreadable: allOf(back.skill) });
    expect(step.type).not.toBe('finished');
    expect(step).not.toMatchObject({ skill: back.skill });
  });

  it('comes all the same where a pack has nothing else, so that the turn can say why it stops', () => {
    const course = courseOf({
      prerequisites: [[]],
      extra: [],
      items: [[{ difficulty: 2, type: 2 }]],
      lessons: [0],
    });
    const unreadable = [itemNamed(0, 0)];
    expect(beginLife(course).next({ unreadable })).toMatchObject({ type: 'item', item: unreadable[0] });
  });
});
