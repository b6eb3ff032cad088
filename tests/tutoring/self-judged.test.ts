import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { EventOf } from '../../src/domain/event.ts';
import { toJudged } from '../../src/tutoring/judged-answer.ts';
import { hasFlag, SKILL_FLAG } from '../../src/tutoring/progress-state.ts';
import { chainOf } from './courses.ts';
import { answerTo, eventAt, progressAfter } from './learners.ts';

const course = chainOf(3);
const written: Answer = { type: 'write-freely', ticked: ['a'], written: { in: 'book' } };
const read = (by: 'self' | 'teacher'): Answer => ({
  type: 'read-aloud',
  last: 9,
  missed: [],
  seconds: 30,
  by,
});
const drawn = (by: 'read' | 'said' | 'listed'): Answer => ({ type: 'draw', sign: '3', strokes: '', by });

const DAY = 24 * 60;
/** Right each time, on first tries over weeks: of anything else a skill becomes secure by it. */
const after = (answer: Answer) =>
  progressAfter(
    course,
    Array.from({ length: 24 }, (_, at) =>
      eventAt(at * DAY, { ...answerTo({ skill: 0, place: at % 5 }), answer }),
    ),
  );
const isSecured = (answer: Answer) => hasFlag(after(answer), 0, SKILL_FLAG.secured);
const judged = (answer: Answer, reason?: EventOf<'answered'>['reason']) => {
  const event = eventAt(0, { ...answerTo({ skill: 0, place: 0 }), answer, ...(reason && { reason }) });
  return toJudged(course, event as EventOf<'answered'>);
};

describe('what a learner alone has judged', () => {
  it.each([
    ['a text held against a model', written],
    ['reading marked alone', read('self')],
    ['a sign that the tablet could not read', drawn('said')],
  ])('never makes a skill secure, however often: %s', (_, answer) => {
    expect(isSecured(answer)).toBe(false);
    expect(judged(answer)).toMatchObject({ together: true, isAlone: false });
  });

  it.each([
    ['reading that a teacher heard', read('teacher')],
    ['a sign that the tablet read', drawn('read')],
    ['a sign chosen by who cannot draw', drawn('listed')],
  ])('counts in full where somebody else marked it: %s', (_, answer) => {
    expect(isSecured(answer)).toBe(true);
  });

  it('counts in full on paper: a teacher put it in', () => {
    const { skills } = answerTo({ skill: 0, place: 0 });
    expect(judged(written, { code: 'on-paper', skill: skills[0] }).together).toBeUndefined();
  });
});
