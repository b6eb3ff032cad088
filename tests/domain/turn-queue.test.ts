import { describe, expect, it } from 'vitest';
import type { LearnerId } from '../../src/domain/ids.ts';
import { type QueueFacts, toQueue, underOneId } from '../../src/domain/turn-queue.ts';
import { amina, ben, chi } from './events.ts';

type Minutes = readonly (readonly [LearnerId, number])[];

const NOBODY: ReadonlySet<LearnerId> = new Set();
const times = (minutes: Minutes, lastAtMs = 0) =>
  new Map(minutes.map(([id, had]) => [id, { minutes: had, lastAtMs }]));
const facts = (today: Minutes, week: Minutes, more: Partial<QueueFacts> = {}): QueueFacts => ({
  today: times(today),
  week: times(week),
  below: NOBODY,
  away: NOBODY,
  ...more,
});

describe('who is next', () => {
  it('whoever had least time today comes first, who had none before all', () => {
    const had = facts(
      [
        [amina, 15],
        [ben, 7],
      ],
      [[chi, 90]],
    );
    expect(toQueue([amina, ben, chi], had)).toEqual([chi, ben, amina]);
  });

  it('in the morning, when nobody had a turn yet, the week decides', () => {
    const had = facts(
      [],
      [
        [amina, 60],
        [ben, 20],
        [chi, 40],
      ],
    );
    expect(toQueue([amina, ben, chi], had)).toEqual([ben, chi, amina]);
  });

  it('a minute more or less today decides nothing: then the week does', () => {
    const had = facts(
      [
        [amina, 11],
        [ben, 13],
      ],
      [
        [amina, 80],
        [ben, 30],
      ],
    );
    expect(toQueue([amina, ben], had)).toEqual([ben, amina]);
  });

  it('of those who had the same, whose turn is longest ago, and who never had one before all', () => {
    const week = new Map([
      [amina, { minutes: 0, lastAtMs: 200 }],
      [ben, { minutes: 0, lastAtMs: 100 }],
    ]);
    expect(toQueue([amina, ben, chi], facts([], [], { week }))).toEqual([chi, ben, amina]);
  });

  it('who is below the minimum comes again sooner where the teacher agreed, but not at once', () => {
    const all: Minutes = [
      [amina, 15],
      [ben, 15],
    ];
    expect(toQueue([amina, ben], facts(all, all, { below: new Set([ben]) }))).toEqual([ben, amina]);
    const waiting = facts([[ben, 15]], [[ben, 15]], { below: new Set([ben]) });
    expect(toQueue([amina, ben], waiting)).toEqual([amina, ben]);
  });

  it('who is not in school today comes last, and is still there', () => {
    const had = facts([[amina, 30]], [[amina, 30]], { away: new Set([ben]) });
    expect(toQueue([amina, ben], had)).toEqual([amina, ben]);
  });

  it('a child who was entered twice had the time of both names', () => {
    const had = underOneId(
      new Map([
        [amina, { minutes: 10, lastAtMs: 5 }],
        [ben, { minutes: 7, lastAtMs: 9 }],
      ]),
      () => chi,
    );
    expect([...had]).toEqual([[chi, { minutes: 17, lastAtMs: 9 }]]);
  });
});
