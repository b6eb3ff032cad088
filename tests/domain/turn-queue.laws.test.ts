import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerId } from '../../src/domain/ids.ts';
import { toQueue } from '../../src/domain/turn-queue.ts';
import { addTimes, type TimeHad } from '../../src/domain/turns.ts';
import { learnerId } from './events.ts';

const ALL = [...'abcdefgh'].map(learnerId);
const some = fc.subarray(ALL);
const sets = fc.subarray(ALL).map((ids) => new Set(ids));
const times = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ALL),
      fc.record({ minutes: fc.integer({ min: 0, max: 60 }), lastAtMs: fc.integer({ min: 0, max: 1000 }) }),
    ),
  )
  .map((rows) => new Map<LearnerId, TimeHad>(rows));
const facts = fc.record({ today: times, week: times, below: sets, away: sets });

describe('laws of the queue', () => {
  it('nobody is lost or doubled', () => {
    fc.assert(
      fc.property(some, facts, (learners, had) => {
        expect([...toQueue(learners, had)].sort()).toEqual([...learners].sort());
      }),
    );
  });

  it('every tablet proposes the same, in whatever order it knows the class', () => {
    const shuffled = some.chain((ids) =>
      fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })),
    );
    fc.assert(
      fc.property(shuffled, facts, ([learners, others], had) => {
        expect(toQueue(others, had)).toEqual(toQueue(learners, had));
      }),
    );
  });

  it('being below the minimum never makes anybody wait longer', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...ALL), (had, one) => {
        const without = { ...had, below: new Set([...had.below].filter((id) => id !== one)) };
        const withNeed = { ...had, below: new Set([...had.below, one]) };
        expect(toQueue(ALL, withNeed).indexOf(one)).toBeLessThanOrEqual(toQueue(ALL, without).indexOf(one));
      }),
    );
  });

  it('who is below the minimum gets up to twice the minutes of the others, and nobody is left out', () => {
    fc.assert(
      fc.property(
        sets,
        fc.integer({ min: 5, max: 30 }),
        fc.integer({ min: 30, max: 120 }),
        (below, minutes, turns) => {
          const had = new Map<LearnerId, TimeHad>();
          for (let turn = 0; turn < turns; turn++) {
            const [next] = toQueue(ALL, { today: had, week: had, below, away: new Set() });
            if (next) had.set(next, addTimes(had.get(next), { minutes, lastAtMs: turn }));
          }
          const of = (ids: readonly LearnerId[]) => ids.map((id) => had.get(id)?.minutes ?? 0);
          const [needy, others] = [
            of(ALL.filter((id) => below.has(id))),
            of(ALL.filter((id) => !below.has(id))),
          ];
          for (const group of [needy, others]) {
            if (group.length > 0)
              expect(Math.max(...group) - Math.min(...group)).toBeLessThanOrEqual(minutes);
          }
          if (needy.length === 0 || others.length === 0) return;
          expect(Math.min(...needy)).toBeGreaterThanOrEqual(Math.min(...others));
          expect(Math.max(...needy)).toBeLessThanOrEqual(2 * (Math.min(...others) + minutes));
        },
      ),
    );
  });
});
