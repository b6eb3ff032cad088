import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import type { ItemStep } from '../../src/tutoring/step.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { chainOf, courseOf, type ItemShape, itemNamed, PACK, skillNamed } from './courses.ts';
import { answerTo, eventAt, LEARNER, lessonOn, progressAfter, turnStart } from './learners.ts';
import { answers, itemStep, nextFor, secure } from './next-steps.ts';

const begun = [eventAt(0, turnStart), eventAt(1, lessonOn(0))];
const courseWith = (items: readonly ItemShape[]) =>
  courseOf({ prerequisites: [[]], extra: [], items: [items], lessons: [0] });
const plain = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ difficulty: 1 + (at % 5), type: 2 }));
const shownTo = (place: number): EventBody => ({
  type: 'example-seen',
  learner: LEARNER,
  pack: PACK,
  item: itemNamed(0, place),
  seed: 7,
  skill: skillNamed(0),
  seconds: 20,
});

describe('a worked example before the question', () => {
  it('of a template it is another variant of the same item, with other numbers than the question', () => {
    const course = courseWith([{ difficulty: 3, type: 2, template: true }]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const progress = progressAfter(course, [eventAt(0, turnStart)]);
        const step = itemStep(chooseNext({ course, progress, nowMs: NOON_MS, seed, skipFinding: true }));
        expect(step.example?.row).toBe(step.row);
        expect(step.example?.seed).not.toBe(step.seed);
        expect(step.example?.seed).toBeLessThan(65_536);
      }),
    );
  });

  it('of an item that is no template it is a sibling of the same skill', () => {
    const step = itemStep(nextFor(courseWith(plain(6)), [eventAt(0, turnStart)]));
    expect(step.example).not.toBeNull();
    expect(step.example?.item).not.toBe(step.item);
  });

  it('what was looked at is not asked within its window', () => {
    const course = courseWith(plain(6));
    let log = [eventAt(0, turnStart), eventAt(1, shownTo(2))];
    for (let at = 2; at < 7; at++) {
      const { item } = itemStep(nextFor(course, log));
      expect(item).not.toBe('item-0-2');
      const place = Number(item.split('-').at(-1));
      log = [...log, eventAt(at, answerTo({ skill: 0, place, correct: false }))];
    }
  });

  it('where a skill has few items none is given away, but one that was shown already serves again', () => {
    const course = courseWith(plain(3));
    expect(itemStep(nextFor(course, [eventAt(0, turnStart)])).example).toBeNull();
    const seen = [eventAt(0, turnStart), eventAt(1, shownTo(1))];
    expect(itemStep(nextFor(course, seen)).example?.item).toBe('item-0-1');
  });

  it('it is not shown right after a miss, where the way was just seen, nor to who is past the beginning', () => {
    const course = courseWith(plain(6));
    const missed = answers({ skill: 0, place: 1, correct: false });
    expect(itemStep(nextFor(course, missed))).toMatchObject({ scaffold: 'example', example: null });
    const half = itemStep(nextFor(course, answers({ skill: 0, place: 3 }, { skill: 0, place: 4 })));
    expect(half.scaffold).not.toBe('example');
    expect(half.example).toBeNull();
  });

  it('a new skill begins with one also when its lesson has lifted belief past the first step', () => {
    const course = chainOf(2);
    const step = itemStep(nextFor(course, begun));
    expect(course.model.pKnown(progressAfter(course, begun).model, 0, 0)).toBeGreaterThan(0.4);
    expect(step).toMatchObject({ reason: { code: 'new-skill' }, scaffold: 'example' });
    expect(step.example).not.toBeNull();
  });

  it('questions that find the start, reviews and challenges stand alone', () => {
    const finding = itemStep(nextFor(chainOf(20), [eventAt(0, turnStart)], false));
    expect([finding.reason.code, finding.example]).toEqual(['finding-start', null]);
    const done = nextFor(chainOf(1), answers(...secure(0)));
    expect(done.type === 'finished' ? done.offer?.example : 'none').toBeNull();
  });

  it('after a miss a beginner gets an item that is no harder', () => {
    const course = chainOf(1);
    const difficulty = (step: ItemStep) => course.index.columns.difficulty[step.row] ?? 0;
    const first = itemStep(nextFor(course, begun));
    const log = [...begun, eventAt(2, answerTo({ skill: 0, place: 3, correct: false }))];
    const second = itemStep(nextFor(course, log));
    expect(difficulty(second)).toBeLessThanOrEqual(difficulty(first));
  });
});
