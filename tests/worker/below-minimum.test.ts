import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import { createBelowMinimum } from '../../src/worker/below-minimum.ts';
import type { LearnerState } from '../../src/worker/learner-states.ts';
import { learnerNamed, NOON_MS } from '../support/event-samples.ts';

const amina = learnerNamed('Amina');
const binta = learnerNamed('Binta');
const READ = ok({ courses: [] as LearnerState['courses'] } as LearnerState);

type Glance = () => Promise<Result<LearnerState, Problem>>;
const UNREADABLE: readonly (readonly [string, Glance])[] = [
  ['the storage fails', async () => fail<Problem>({ code: 'storage/full', doing: 'answer' })],
  ['reading breaks off', () => Promise.reject(new Error('The connection is gone'))],
];

describe('who lacks the minimum', () => {
  test.each(UNREADABLE)('is asked once, and again only after a change, where %s', async (_why, broken) => {
    const asked: string[] = [];
    let looks = 0;
    let isBroken = true;
    const below = createBelowMinimum({
      states: {
        glance: async (learner) => {
          asked.push(learner === amina ? 'amina' : 'binta');
          return isBroken && learner === amina ? broken() : READ;
        },
      },
      now: () => NOON_MS,
      later: (work) => void setTimeout(work),
      // What the screen does: the queue is made anew, and asks.
      looked: () => {
        looks += 1;
        if (looks < 10) below.among([amina, binta], undefined);
      },
    });
    below.among([amina, binta], undefined);
    await settled();
    expect([asked, looks]).toEqual([['amina', 'binta'], 1]);
    isBroken = false;
    below.forget([amina]);
    below.among([amina, binta], undefined);
    await settled();
    expect([asked.slice(2), looks]).toEqual([['amina'], 2]);
  });

  test('is not told anew when nobody could be read', async () => {
    let looks = 0;
    const below = createBelowMinimum({
      states: { glance: async () => fail<Problem>({ code: 'storage/full', doing: 'answer' }) },
      now: () => NOON_MS,
      later: (work) => void setTimeout(work),
      looked: () => {
        looks += 1;
      },
    });
    below.among([amina], undefined);
    await settled();
    expect(looks).toBe(0);
  });
});

const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 60));
