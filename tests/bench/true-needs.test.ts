// Who counts as truly in need, before anything is measured by it (docs/benchmarks.md).
import { describe, expect, test } from 'vitest';
import { watch } from '../../bench/needs/true-needs.ts';
import { DAY_MS, WORLD_STARTS_MS } from '../../bench/tutoring/calendar.ts';
import type { Learner, World } from '../../bench/tutoring/world.ts';

const world: World = {
  name: 'two skills',
  skills: [
    { id: 'below', prerequisites: [], core: true },
    { id: 'above', prerequisites: ['below'], core: true },
  ],
  items: [
    { id: 'b', skill: 'below', difficulty: 1, choices: 0 },
    { id: 'a', skill: 'above', difficulty: 1, choices: 0 },
  ],
  calendar: { days: 10, turnsPerWeek: 5, itemsPerTurn: 10 },
  learners: () => [],
};

interface Truth {
  /** True mastery of a skill after so many items. */
  readonly mastery: (skill: string, items: number) => number;
  readonly thought?: boolean;
}

/** Asked so many items of a skill, one a minute; what is true on the evening, so many days later. */
function truthAfter({ mastery, thought = true }: Truth, item: string, count: number, daysLater = 0) {
  let items = 0;
  const learner: Learner = {
    group: '',
    lesson: () => undefined,
    answer: () => {
      items += 1;
      return { correct: false, responseMs: 9_000, hints: 0, thought };
    },
    knows: (skill) => mastery(skill, items) >= 0.75,
    mastery: (skill) => mastery(skill, items),
  };
  const watched = watch(world, learner);
  for (let at = 0; at < count; at++) watched.learner.answer(item, WORLD_STARTS_MS + at * 60_000);
  return watched.look(WORLD_STARTS_MS + count * 60_000 + daysLater * DAY_MS);
}

describe('truly stuck', () => {
  test('is who does not get on in ten items, not in nine, and no longer a week after the last', () => {
    const still: Truth = { mastery: () => 0.2 };
    expect(truthAfter(still, 'b', 9).stuck).toEqual([]);
    expect(truthAfter(still, 'b', 10).stuck).toEqual(['below']);
    expect(truthAfter(still, 'b', 10, 6).stuck).toEqual(['below']);
    expect(truthAfter(still, 'b', 10, 7).stuck).toEqual([]);
  });

  test('is nobody who gets on slowly, or is half way there', () => {
    expect(truthAfter({ mastery: (_, items) => 0.1 + items * 0.02 }, 'b', 12).stuck).toEqual([]);
    expect(truthAfter({ mastery: () => 0.5 }, 'b', 20).stuck).toEqual([]);
  });

  test('is who practises five items in a week on what is truly not there below', () => {
    const sand: Truth = { mastery: (skill, items) => (skill === 'below' ? 0.3 : 0.1 + items * 0.03) };
    expect(truthAfter(sand, 'a', 4).stuck).toEqual([]);
    expect(truthAfter(sand, 'a', 5).stuck).toEqual(['above']);
    const firm: Truth = { mastery: (skill, items) => (skill === 'below' ? 0.9 : 0.1 + items * 0.03) };
    expect(truthAfter(firm, 'a', 5).stuck).toEqual([]);
  });
});

test('truly guessing is who did not think about twelve of the last items', () => {
  const tapping: Truth = { mastery: () => 0.9, thought: false };
  expect(truthAfter(tapping, 'b', 11).guessing).toBe(false);
  expect(truthAfter(tapping, 'b', 12).guessing).toBe(true);
});
