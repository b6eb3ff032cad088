import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { banyanPolicy, chooseNext } from '../../src/tutoring/choice.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { growthsAt, toGrowth } from '../../src/tutoring/growth.ts';
import type { ItemStep, Step } from '../../src/tutoring/step.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, courseOf, largeCourse, plainCourse } from './courses.ts';
import { answerTo, eventAt, lessonOn, live, progressAfter, turnStart } from './learners.ts';

const MINUTE_MS = 60_000;
const A_DAY = 1440;

/** What comes next for a learner with this log, a minute after it. */
function nextFor(course: Course, log: readonly StoredEvent[], skipFinding = true): Step {
  const nowMs = (log.at(-1)?.wallMs ?? NOON_MS) + MINUTE_MS;
  return chooseNext({ course, progress: progressAfter(course, log), nowMs, seed: 5, skipFinding });
}

/** Answers one after the other, a minute each. */
function answers(...shapes: readonly Parameters<typeof answerTo>[0][]): readonly StoredEvent[] {
  return [eventAt(0, turnStart), ...shapes.map((shape, at) => eventAt(at + 1, answerTo(shape)))];
}

/** Right, often enough for the skill to be secure. */
const secure = (skill: number) => [1, 2, 4, 5].map((place) => ({ skill, place }));

function itemStep(step: Step): ItemStep {
  if (step.type !== 'item') throw new Error(`Must be an item, got ${JSON.stringify(step)}`);
  return step;
}

const reasonsOf = (steps: readonly Step[]) =>
  steps.map((step) => (step.type === 'finished' ? 'finished' : step.reason.code));

describe('where a new learner begins', () => {
  it('the first question lies near the ground, so that it goes well', () => {
    const step = itemStep(nextFor(chainOf(40), [], false));
    expect(step.reason.code).toBe('finding-start');
    expect(step.skill).toBeLessThanOrEqual(4);
  });

  it('who knows everything is near the top of forty skills within eight questions', () => {
    const { steps } = live(chainOf(40), banyanPolicy, () => true, { turns: 1, itemsEach: 10 });
    const asked = steps.map((step) => (step.type === 'item' ? step.skill : 0));
    expect(Math.max(...asked.slice(0, 8))).toBeGreaterThanOrEqual(30);
  });

  it('who knows nothing is asked twice, and then taught from the first skill on', () => {
    const { steps } = live(chainOf(40), banyanPolicy, () => false, { turns: 1, itemsEach: 4 });
    expect(reasonsOf(steps).slice(0, 3)).toEqual(['finding-start', 'finding-start', 'new-skill']);
    expect(steps[2]).toMatchObject({ type: 'lesson', skill: 0, variant: 0 });
  });

  it('who knows the first half begins near the middle after at most ten questions', () => {
    const { steps } = live(chainOf(40), banyanPolicy, (skill) => skill < 20, { turns: 1, itemsEach: 20 });
    const found = reasonsOf(steps).lastIndexOf('finding-start') + 1;
    expect(found).toBeLessThanOrEqual(10);
    const first = steps[found];
    expect(first?.type).not.toBe('finished');
    if (first === undefined || first.type === 'finished') return;
    expect(first.skill).toBeGreaterThanOrEqual(14);
    expect(first.skill).toBeLessThanOrEqual(20);
  });

  it('without these questions the path begins with the first skill’s lesson', () => {
    expect(nextFor(chainOf(40), [])).toMatchObject({ type: 'lesson', skill: 0 });
  });

  it('who has answered here for a while is not asked them any more', () => {
    const many = Array.from({ length: 14 }, (_, at) => ({ skill: 0, place: at % 6, correct: at % 2 === 0 }));
    expect(reasonsOf([nextFor(chainOf(40), answers(...many), false)])).not.toContain('finding-start');
  });

  it('a start that was found by luck is given up after two misses, and what lies below is taught', () => {
    const course = chainOf(20);
    const lucky = { skill: 10, reason: 'finding-start' as const };
    const found = answers(lucky);
    expect(toGrowth(growthsAt(course, progressAfter(course, found), NOON_MS)[9] ?? 0)).toBe('leaf');
    const missed = answers(
      lucky,
      { skill: 10, place: 1, correct: false },
      { skill: 10, place: 2, correct: false },
    );
    expect(nextFor(course, missed)).toMatchObject({
      type: 'lesson',
      skill: 0,
      reason: { code: 'new-skill' },
    });
  });
});

describe('what comes next', () => {
  it('a new skill begins with its lesson, then an item that is announced as new', () => {
    const course = chainOf(3);
    expect(nextFor(course, answers())).toMatchObject({ type: 'lesson', skill: 0, variant: 0 });
    const seen = [eventAt(0, turnStart), eventAt(1, lessonOn(0))];
    expect(nextFor(course, seen)).toMatchObject({ type: 'item', skill: 0, reason: { code: 'new-skill' } });
  });

  it('a skill without lessons begins with an item', () => {
    const course = courseOf({
      prerequisites: [[]],
      extra: [],
      items: [[{ difficulty: 2, type: 2 }]],
      lessons: [0],
    });
    expect(nextFor(course, [])).toMatchObject({ type: 'item', item: 'item-0-0' });
  });

  it('a skill opens when the one below is secure, not before', () => {
    const course = chainOf(3);
    expect(itemStep(nextFor(course, answers({ skill: 0 }))).skill).toBe(0);
    expect(nextFor(course, answers(...secure(0)))).toMatchObject({ type: 'lesson', skill: 1 });
  });

  it('core skills, and what they build on, come before others', () => {
    const course = plainCourse([[], [], [], [1]], [0, 1, 2]);
    expect(nextFor(course, [])).toMatchObject({ type: 'lesson', skill: 1 });
    expect(nextFor(course, answers(...secure(1)))).toMatchObject({ type: 'lesson', skill: 3 });
    expect(nextFor(course, answers(...secure(1), ...secure(3)))).toMatchObject({ type: 'lesson', skill: 0 });
  });

  it('once a skill is half known, items lie in the zone where success is likely but not certain', () => {
    const step = itemStep(nextFor(chainOf(2), answers({ skill: 0, place: 0 }, { skill: 0, place: 3 })));
    expect(step.reason.code).toBe('in-zone');
    expect(step.reason).toMatchObject({ pCorrect: Math.round(step.pCorrect * 100) / 100 });
    expect(step.pCorrect).toBeGreaterThanOrEqual(0.6);
    expect(step.pCorrect).toBeLessThanOrEqual(0.85);
  });

  it('after a miss the next item is an easier one, and says so', () => {
    const seen = [
      eventAt(0, turnStart),
      eventAt(1, lessonOn(0)),
      eventAt(2, answerTo({ skill: 0, place: 3 })),
    ];
    const missed = [...seen, eventAt(3, answerTo({ skill: 0, place: 5, correct: false }))];
    const step = itemStep(nextFor(chainOf(2), missed));
    expect(step.reason).toMatchObject({ code: 'easier-after-misses', misses: 1 });
    expect(['item-0-0', 'item-0-1']).toContain(step.item);
  });

  it('after three misses the skill is explained in another way, after two it is not yet', () => {
    const missed = (times: number) => [
      ...[eventAt(0, turnStart), eventAt(1, lessonOn(0))],
      ...Array.from({ length: times }, (_, at) =>
        eventAt(at + 2, answerTo({ skill: 0, place: at + 1, correct: false })),
      ),
    ];
    expect(nextFor(chainOf(2), missed(2)).type).toBe('item');
    expect(nextFor(chainOf(2), missed(3))).toMatchObject({
      type: 'lesson',
      skill: 0,
      variant: 1,
      reason: { code: 'easier-after-misses' },
    });
  });

  it('who still likely knows a skill is not taught it again for three misses', () => {
    const known = [0, 2, 3, 7, 14].flatMap((day) =>
      [2, 3, 4].map((place) => eventAt(day * A_DAY + place, answerTo({ skill: 0, place }))),
    );
    const misses = [5, 5, 5].map((place, at) =>
      eventAt(15 * A_DAY + at, answerTo({ skill: 0, place, correct: false })),
    );
    const log = [eventAt(0, lessonOn(0)), ...known, ...misses];
    const { pKnown, standing } = believeAt(chainOf(1), progressAfter(chainOf(1), log), 0);
    expect(standing[0]).toBe(STANDING.open);
    expect(pKnown[0]).toBeGreaterThan(0.4);
    expect(nextFor(chainOf(1), log).type).toBe('item');
  });

  it('who goes on missing is explained the skill each way once, then practises it', () => {
    const lessonsOf = (lessons: number) => {
      const course = courseOf({
        prerequisites: [[]],
        extra: [],
        items: [[1, 2, 3, 4, 5, 5].map((difficulty) => ({ difficulty, type: 2 }))],
        lessons: [lessons],
      });
      const { steps } = live(course, banyanPolicy, () => false, { turns: 1, itemsEach: 30 });
      return steps.flatMap((step, at) => (step.type === 'lesson' ? [{ at, variant: step.variant }] : []));
    };
    expect(lessonsOf(3)).toEqual([0, 1, 2].map((variant) => ({ at: 4 * variant, variant })));
    expect(lessonsOf(1).map(({ at }) => at)).toEqual([0, 4]);
    expect(lessonsOf(0)).toEqual([]);
  });

  it('after three misses the weakest skill below is practised, until it carries again', () => {
    const course = plainCourse([[], [], [0, 1]]);
    const weak = [...secure(0), ...secure(1), { skill: 1, place: 3, correct: false }, { skill: 1, place: 0 }];
    const stuck = [1, 2, 4].map((place) => ({ skill: 2, place, correct: false }));
    const log = answers(...weak, ...stuck);
    const step = itemStep(nextFor(course, log));
    expect(step.reason).toMatchObject({ code: 'step-back', skill: 'skill-1', from: 'skill-2' });
    const again = answers(...weak, ...stuck, { skill: 1, place: 3 }, { skill: 1, place: 0 });
    const back = nextFor(course, again);
    expect(back.type === 'finished' ? -1 : back.skill).toBe(2);
  });

  it('who misses everything is never left without a step, and is not shown the same item twice in a row', () => {
    const { steps } = live(chainOf(12), banyanPolicy, () => false, { turns: 5, itemsEach: 20 });
    expect(steps).toHaveLength(100);
    const shown = steps.filter((step) => step.type === 'item').map(({ item }) => item);
    for (const [at, item] of shown.entries()) expect(item).not.toBe(shown[at + 1]);
  });

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

  it('a learner who gets everything right reaches the end of a pack, with every skill secure or carried by one', () => {
    const { progress, steps, course } = live(chainOf(15), banyanPolicy, () => true, {
      turns: 8,
      itemsEach: 20,
    });
    expect(steps.at(-1)?.type === 'finished' || reasonsOf(steps).includes('finished')).toBe(true);
    const growths = [...growthsAt(course, progress, 0)].map(toGrowth);
    expect(growths).not.toContain('seed');
    expect(growths).not.toContain('sprout');
  });

  it('another seed gives another variant, and the same seed the same', () => {
    const course = chainOf(2);
    const progress = progressAfter(course, [eventAt(1, lessonOn(0))]);
    const at = (seed: number) => itemStep(chooseNext({ course, progress, nowMs: NOON_MS, seed })).seed;
    expect(at(1)).toBe(at(1));
    expect(new Set([1, 2, 3, 4, 5].map(at)).size).toBe(5);
  });

  it('a variant is named in 16 bits, so that an answer stays small on its way', () => {
    const course = chainOf(2);
    const progress = progressAfter(course, [eventAt(1, lessonOn(0))]);
    const seeds = Array.from({ length: 64 }, (_, seed) => {
      return itemStep(chooseNext({ course, progress, nowMs: NOON_MS, seed })).seed;
    });
    expect(Math.max(...seeds)).toBeLessThan(65_536);
    expect(Math.max(...seeds)).toBeGreaterThan(32_767);
  });

  it('looks at some hundreds of items of a large pack, not at all of them', () => {
    const looked = (course: Course, steps: number) => {
      let predicted = 0;
      const model: Course['model'] = {
        ...course.model,
        predict: (...question) => {
          predicted++;
          return course.model.predict(...question);
        },
      };
      const size = { turns: steps / 20, itemsEach: 20 };
      live({ ...course, model }, banyanPolicy, (_, at) => at % 4 !== 0, size);
      return predicted / steps;
    };
    expect(looked(largeCourse(500, 40, 3), 100)).toBeLessThan(300);
    expect(looked(largeCourse(1, 5000, 3), 20)).toBeLessThanOrEqual(256);
  });
});
