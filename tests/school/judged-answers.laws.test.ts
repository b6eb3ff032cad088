import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { countSure, judgedAnswers, readSure } from '../../src/school/judged-answers.ts';
import { judgeSelf } from '../../src/school/self-judgement.ts';
import { triedWays } from '../../src/school/tried-ways.ts';
import { itemNamed, PACK, skillNamed } from '../tutoring/courses.ts';
import { answerTo, eventAt, LEARNER, turnStart } from '../tutoring/learners.ts';

const sure = (value: number): EventBody => ({ type: 'reflected', learner: LEARNER, question: 'sure', value });
const way = (skill: number, strategy: string): EventBody => ({
  type: 'strategy-chosen',
  learner: LEARNER,
  pack: PACK,
  item: itemNamed(skill, 0),
  seed: 0,
  skill: skillNamed(skill),
  strategy: strategy as 'draw',
});

const body = fc.oneof(
  fc.constant(turnStart),
  fc.integer({ min: 0, max: 4 }).map(sure),
  fc.tuple(fc.nat(2), fc.constantFrom('draw', 'again', 'later')).map(([skill, word]) => way(skill, word)),
  fc
    .record({ skill: fc.nat(2), correct: fc.boolean(), attempt: fc.integer({ min: 1, max: 2 }) })
    .map((shape) => answerTo(shape)),
);
const events = fc
  .array(body, { maxLength: 40 })
  .map((bodies): readonly StoredEvent[] => bodies.map((one, minute) => eventAt(minute, one)));

describe('answers that were judged before they were given', () => {
  it('are counted as the sums that a teacher reads', () => {
    fc.assert(
      fc.property(events, (log) => {
        const counts = countSure(judgedAnswers(log));
        const sums = new Map(judgeSelf(log).sure.map(({ said, right, of }) => [said, { right, of }]));
        expect(counts.sureRight).toBe(sums.get('sure')?.right);
        expect(counts.sureRight + counts.sureNotYet).toBe(sums.get('sure')?.of);
        expect(counts.unsureRight).toBe(sums.get('unsure')?.right);
        expect(counts.unsureRight + counts.unsureNotYet).toBe(sums.get('unsure')?.of);
        expect(counts.half).toBe(sums.get('half')?.of);
      }),
    );
  });

  it('say something exactly where something was claimed', () => {
    fc.assert(
      fc.property(events, (log) => {
        const last = judgedAnswers(log).slice(-8);
        const claims = last.filter(({ said }) => said !== 'half').length;
        expect(readSure(last) === null).toBe(claims === 0);
      }),
    );
  });
});

describe('ways that were tried', () => {
  it('are each of those that this version knows, and end with the next answer to the same question', () => {
    fc.assert(
      fc.property(events, (log) => {
        const chosen = log.filter(
          (event) => event.type === 'strategy-chosen' && 'strategy' in event && event.strategy !== 'later',
        );
        const ways = triedWays(log);
        expect(ways.map((one) => one.chosen)).toEqual(chosen);
        for (const { chosen: at, correct } of ways) {
          if (correct === null) continue;
          const after = log.filter(
            (event) => event.type === 'answered' && 'item' in event && event.item === at.item,
          );
          expect(after.some((event) => event.sequence > at.sequence)).toBe(true);
        }
      }),
    );
  });
});
