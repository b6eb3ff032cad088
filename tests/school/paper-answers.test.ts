import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { mark } from '../../src/domain/marking/mark.ts';
import { paperKey } from '../../src/domain/on-paper.ts';
import { parseEvent } from '../../src/domain/parse-event.ts';
import { enteredOnPaper, type PaperResult, toPaperAnswer } from '../../src/school/paper-answers.ts';
import { applyProgress } from '../../src/tutoring/progress.ts';
import { anyItem, numberItem } from '../domain/items.ts';
import { must } from '../domain/support.ts';
import { courseOf, itemNamed, misconceptionNamed, skillNamed } from '../tutoring/courses.ts';
import { answerTo, eventAt, LEARNER, progressAfter, turnStart } from '../tutoring/learners.ts';

const put = (result: PaperResult, item = numberItem('12')) =>
  toPaperAnswer({ packVersion: '1.0.0', item }, { learner: LEARNER, result, language: 'fr' });

describe('what is put in from paper', () => {
  test('is an answer that any log takes: right answers are right, and of a miss nothing is invented', () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom<PaperResult>('right', 'not-yet'), (item, result) => {
        const body = toPaperAnswer(
          { packVersion: '1.0.0', item },
          { learner: LEARNER, result, language: 'en' },
        );
        expect(parseEvent(eventAt(1, body)).ok).toBe(true);
        if (result === 'right') expect(must(mark(item, body.answer)).correct).toBe(true);
        else expect([body.answer, body.misconceptions]).toEqual([{ type: 'unseen' }, []]);
      }),
    );
  });

  test('says that it was the first try, without help, in a time that nobody knows', () => {
    expect(put('not-yet')).toMatchObject({
      correct: false,
      score: 0,
      attempt: 1,
      hints: 0,
      responseTicks: 0,
      reason: { code: 'on-paper', skill: 'skill-1' },
    });
  });

  test('is told by its question, once: the last word on it counts, in whatever order the events come', () => {
    const words = [eventAt(1, put('not-yet')), eventAt(2, put('right')), eventAt(3, answerTo({ skill: 0 }))];
    const told = new Map([[paperKey(put('right')), 'right']]);
    expect(enteredOnPaper(words)).toEqual(told);
    expect(enteredOnPaper([...words].reverse())).toEqual(told);
  });
});

const course = courseOf({
  prerequisites: [[]],
  extra: [],
  items: [Array.from({ length: 12 }, () => ({ difficulty: 3, type: 2, shows: [0] }))],
  lessons: [1],
  misconceptions: [{ skill: 0, lessons: 1 }],
});
const onPaper = (place: number, result: PaperResult) => {
  const item = { ...numberItem('1'), id: itemNamed(0, place), skills: [skillNamed(0)] as const };
  const { pack } = answerTo({ skill: 0 });
  return { ...put(result, { ...item, pack }), pack };
};
const progressOf = (...bodies: readonly Parameters<typeof eventAt>[1][]) =>
  progressAfter(
    course,
    bodies.map((body, at) => eventAt(at, body)),
  );

describe('what the tutor makes of it', () => {
  test('right on paper moves what is believed as much as right on the tablet without help', () => {
    const [paper, tablet] = [progressOf(onPaper(0, 'right')), progressOf(answerTo({ skill: 0, place: 0 }))];
    const known = (progress: typeof paper) => course.model.pKnown(progress.model, 0, 0);
    expect(known(paper)).toBeGreaterThan(known(progressOf()));
    expect(known(paper)).toBe(known(tablet));
    expect(paper.skills.right[0]).toBe(1);
  });

  test('a miss on paper lowers what is believed, and counts as a miss', () => {
    const missed = progressOf(onPaper(0, 'not-yet'));
    expect(course.model.pKnown(missed.model, 0, 0)).toBeLessThan(
      course.model.pKnown(progressOf(onPaper(0, 'right')).model, 0, 0),
    );
    expect(missed.skills.misses[0]).toBe(1);
  });

  test('a miss that nobody saw neither shows a misconception nor speaks against one', () => {
    const shown = answerTo({ skill: 0, place: 0, correct: false, shows: [0] });
    const before = progressOf(turnStart, shown);
    const held = before.misconceptions.belief[0] ?? 0;
    expect(held).toBeGreaterThan(progressOf().misconceptions.belief[0] ?? 0);
    const hostile: StoredEvent = eventAt(9, {
      ...onPaper(1, 'not-yet'),
      misconceptions: [misconceptionNamed(0)],
    });
    for (const miss of [eventAt(9, onPaper(1, 'not-yet')), hostile]) {
      const progress = progressOf(turnStart, shown);
      applyProgress(course, progress, miss);
      expect(progress.misconceptions).toEqual(before.misconceptions);
    }
  });
});
