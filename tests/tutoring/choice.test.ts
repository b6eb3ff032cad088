import { describe, expect, it } from 'vitest';
import { banyanPolicy, chooseNext } from '../../src/tutoring/choice.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { growthsAt, toGrowth } from '../../src/tutoring/growth.ts';
import { placeIn } from '../../src/tutoring/placing.ts';
import type { Step } from '../../src/tutoring/step.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, courseOf, itemNamed, largeCourse, lessonNamed, plainCourse } from './courses.ts';
import { answerTo, eventAt, lessonOn, live, progressAfter, turnStart } from './learners.ts';
import { answers, itemStep, nextFor, reasonsOf, secure } from './next-steps.ts';
import { saysOf, TEACHERS } from './teacher-words.ts';

/** The skill of a step that is no end. */
function itemOrLesson(step: Step | undefined): number {
  if (step === undefined || step.type === 'finished') throw new Error(`Must go on, got ${step?.type}`);
  return step.skill;
}

describe('where a new learner begins', () => {
  it('the first question lies in the lowest third, so that it goes well', () => {
    const step = itemStep(nextFor(chainOf(40), [], false));
    expect(step.reason.code).toBe('finding-start');
    expect(step.skill).toBeLessThanOrEqual(13);
  });

  it('who knows everything is near the top of forty skills within eight questions', () => {
    const { steps } = live(chainOf(40), banyanPolicy, () => true, { turns: 1, itemsEach: 10 });
    const asked = steps.map((step) => (step.type === 'item' ? step.skill : 0));
    expect(Math.max(...asked.slice(0, 8))).toBeGreaterThanOrEqual(30);
  });

  it('who answers without a look is never asked about the same skill again, and not for ever', () => {
    const course = chainOf(40);
    const log = [eventAt(0, turnStart)];
    const asked: number[] = [];
    for (let minute = 1; minute <= 14; minute++) {
      const step = nextFor(course, log, false);
      if (step.type !== 'item' || step.reason.code !== 'finding-start') break;
      asked.push(step.skill);
      const shape = {
        skill: step.skill,
        correct: false,
        responseTicks: 120,
        reason: 'finding-start',
      } as const;
      log.push(eventAt(minute, { ...answerTo(shape), item: step.item, seed: step.seed }));
    }
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('who knows nothing is asked four times at most, and then taught from the first skill on', () => {
    for (const course of [chainOf(40), chainOf(8), plainCourse(Array.from({ length: 20 }, () => []))]) {
      const { steps } = live(course, banyanPolicy, () => false, { turns: 1, itemsEach: 6 });
      const asked = reasonsOf(steps).lastIndexOf('finding-start') + 1;
      expect(asked).toBeLessThanOrEqual(4);
      expect(steps[asked]).toMatchObject({ type: 'lesson', reason: { code: 'new-skill' } });
      expect(course.graph.depth[itemOrLesson(steps[asked])]).toBe(0);
    }
  });

  it('who knows the first half begins near the middle after at most twelve questions', () => {
    const { steps } = live(chainOf(40), banyanPolicy, (skill) => skill < 20, { turns: 1, itemsEach: 20 });
    const found = reasonsOf(steps).lastIndexOf('finding-start') + 1;
    expect(found).toBeLessThanOrEqual(12);
    expect(itemOrLesson(steps[found])).toBeGreaterThanOrEqual(17);
    expect(itemOrLesson(steps[found])).toBeLessThanOrEqual(20);
  });

  it('hiding one skill, or a damaged disk, leaves out what cannot be asked for it, not the whole search', () => {
    const prerequisites = Array.from({ length: 10 }, (_, at) => (at < 2 ? [] : [at - 2]));
    const without = (also: (skill: number) => readonly number[]) =>
      courseOf({
        prerequisites,
        extra: [],
        items: prerequisites.map((_, skill) =>
          [2, 3].map((difficulty) => ({ difficulty, type: 2, also: also(skill) })),
        ),
        lessons: prerequisites.map(() => 1),
      });
    const first = itemStep(
      nextFor(
        without(() => []),
        [],
        false,
      ),
    );
    expect(first.reason.code).toBe('finding-start');
    // Whatever is asked first asks the hidden skill as well.
    const course = without((skill) => (skill === first.skill ? [9] : []));
    const hidden = itemStep(nextFor(course, [eventAt(0, saysOf(9, 'blocked'), TEACHERS)], false));
    expect(hidden.reason.code).toBe('finding-start');
    expect(hidden.skill).not.toBe(first.skill);
    const damaged = chooseNext({
      course,
      progress: progressAfter(course, []),
      nowMs: NOON_MS,
      seed: 5,
      unreadable: [itemNamed(first.skill, 0), itemNamed(first.skill, 1)],
    });
    expect(itemStep(damaged).reason.code).toBe('finding-start');
    expect(itemStep(damaged).skill).not.toBe(first.skill);
  });

  it('without these questions the path begins with the first skill’s lesson', () => {
    expect(nextFor(chainOf(40), [])).toMatchObject({ type: 'lesson', skill: 0 });
  });

  it('who did without is asked later, as long as most of the pack is new; half-way up nobody is asked', () => {
    const learnt = (skills: number) =>
      answers(...Array.from({ length: skills }, (_, skill) => secure(skill)).flat());
    const step = itemStep(nextFor(chainOf(12), learnt(3), false));
    expect(step.reason.code).toBe('finding-start');
    expect(step.skill).toBeGreaterThanOrEqual(3);
    expect(reasonsOf([nextFor(chainOf(12), learnt(7), false)])).not.toContain('finding-start');
  });

  it('who was asked and then learnt for a while is not asked on', () => {
    const many = Array.from({ length: 14 }, (_, at) => ({ skill: 0, place: at % 6, correct: at % 2 === 0 }));
    const log = answers({ skill: 4, reason: 'finding-start', correct: false }, ...many);
    expect(reasonsOf([nextFor(chainOf(40), log, false)])).not.toContain('finding-start');
  });

  it('what was hardly read says nothing: a quick miss is asked again, and is no miss that ends the questions', () => {
    const course = chainOf(40);
    const quick = (place: number) =>
      ({ skill: 4, place, correct: false, responseTicks: 150, reason: 'finding-start' }) as const;
    const log = answers(quick(0), quick(1), quick(2), quick(3), quick(4));
    expect([...placeIn(course, progressAfter(course, log)).pKnown]).toEqual([
      ...placeIn(course, progressAfter(course, [])).pKnown,
    ]);
    expect(reasonsOf([nextFor(course, log, false)])).toEqual(['finding-start']);
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
    expect(nextFor(course, answers())).toMatchObject({ type: 'lesson', skill: 0, lesson: lessonNamed(0, 0) });
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
