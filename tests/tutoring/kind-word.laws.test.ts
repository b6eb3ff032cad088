import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { KIND_WORDINGS } from '../../src/domain/kind-word.ts';
import { toKindWord } from '../../src/tutoring/kind-word.ts';
import { learnerNamed } from '../support/event-samples.ts';
import { itemNamed, skillNamed } from './courses.ts';
import { answerTo, anyLog, eventAt, LEARNER, lessonAgainst, lessonOn, turnStart } from './learners.ts';

const log = (...bodies: readonly EventBody[]): readonly StoredEvent[] =>
  [turnStart, ...bodies].map((body, minute) => eventAt(minute, body));
const codeOf = (...bodies: readonly EventBody[]) => toKindWord(log(...bodies)).code;
const right = answerTo({ skill: 0 });
const wrong = answerTo({ skill: 0, correct: false });

describe('the word at the end of a turn', () => {
  test('fits what happened', () => {
    expect(codeOf(right, right)).toBe('worked');
    expect(codeOf(wrong, answerTo({ skill: 0, attempt: 2 }))).toBe('again');
    expect(codeOf(wrong, wrong, wrong, right)).toBe('kept-on');
    expect(codeOf(right, answerTo({ skill: 0, hints: 1 }))).toBe('hint');
    expect(codeOf(lessonOn(1), right)).toBe('new');
    const review = answerTo({ skill: 0, reason: 'review' });
    expect(codeOf(review, right, review, review)).toBe('water');
    const asked = {
      type: 'help-asked',
      learner: LEARNER,
      item: itemNamed(0, 0),
      skill: skillNamed(0),
    } as const;
    expect(codeOf(right, asked)).toBe('asked');
    expect(codeOf({ ...right, with: learnerNamed('binta') })).toBe('together');
    const checked = answerTo({ skill: 0, reason: 'checks-misconception' });
    expect(codeOf(wrong, lessonAgainst(0, 0), checked)).toBe('mended');
  });
  test('says nothing of a turn before', () => {
    expect(codeOf(wrong, wrong, wrong, right, turnStart, right)).toBe('worked');
  });
  test('is no less kind to who missed everything than to who missed nothing', () => {
    expect(codeOf(wrong, wrong, wrong, wrong)).toBe('kept-on');
  });
  test('is the same wherever it is made, and always one that has words', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        const word = toKindWord(events);
        expect(toKindWord([...events])).toEqual(word);
        expect(word.wording).toBeGreaterThanOrEqual(1);
        expect(word.wording).toBeLessThanOrEqual(KIND_WORDINGS[word.code]);
      }),
    );
  });
});
