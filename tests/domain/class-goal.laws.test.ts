import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClassGoal, GOAL_TYPES, parseClassGoal } from '../../src/domain/class-goal.ts';
import { foldRoster } from '../../src/domain/roster.ts';
import { classId, event, sealed } from './events.ts';

const anyGoal: fc.Arbitrary<ClassGoal> = fc.record({
  type: fc.constantFrom(...GOAL_TYPES),
  count: fc.integer({ min: 1, max: 100_000 }),
  fromMs: fc.nat(),
  untilMs: fc.nat(),
  had: fc.nat(100_000),
});

test('a goal is read back from the log as it was set', () => {
  fc.assert(
    fc.property(anyGoal, (goal) => {
      expect(parseClassGoal(structuredClone(goal))).toEqual(goal);
    }),
  );
});

test('what is no goal of this version is none, whatever it holds', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = parseClassGoal(value);
      if (read !== null) expect(GOAL_TYPES).toContain(read.type);
    }),
  );
  expect(parseClassGoal({ type: 'none' })).toBeNull();
  expect(parseClassGoal({ type: 'fastest', count: 3, fromMs: 0, untilMs: 1, had: 0 })).toBeNull();
});

test('of two goals the later stands, in any order, until it is ended', () => {
  const id = classId('c');
  const goal = { type: 'questions', count: 200, fromMs: 1, untilMs: 9, had: 0 } as const;
  const events = [
    event('A', 1, { type: 'class-added', class: id, name: sealed('2b') }),
    event('A', 2, { type: 'class-set', class: id, goal: { ...goal, count: 50 } }),
    event('A', 3, { type: 'class-set', class: id, goal }),
  ];
  expect(foldRoster(events.toReversed()).classes.get(id)?.goal).toEqual(goal);
  const ended = event('A', 4, { type: 'class-set', class: id, goal: { type: 'none' } });
  expect(foldRoster([ended, ...events]).classes.get(id)?.goal).toBeNull();
});
