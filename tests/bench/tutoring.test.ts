import { join } from 'node:path';
import { expect, test } from 'vitest';
import { banyanPolicy } from '../../bench/tutoring/banyan-policy.ts';
import { practiceDays } from '../../bench/tutoring/calendar.ts';
import { runCohort } from '../../bench/tutoring/cohort.ts';
import { levelOf } from '../../bench/tutoring/level.ts';
import { plainBkt } from '../../bench/tutoring/lowest-mastery-policy.ts';
import { OTHER_POLICIES } from '../../bench/tutoring/policies.ts';
import { scoresAt } from '../../bench/tutoring/scores.ts';
import { createSyllabus } from '../../bench/tutoring/syllabus.ts';
import { LESSON_COST } from '../../bench/tutoring/turn.ts';
import type { World } from '../../bench/tutoring/world.ts';
import { reportWorld } from '../../bench/tutoring/world-report.ts';
import { makeWorld } from '../../bench/tutoring/worlds/made-world.ts';
import { WORLD_PLANS } from '../../bench/tutoring/worlds/worlds.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { runBounded } from '../support/bounded-command.ts';

const PLAN = WORLD_PLANS.find(({ name }) => name === 'small-graph') ?? raise('a small graph');
const SMALL = makeWorld(PLAN);

function raise(what: string): never {
  throw new Error(`Must have ${what}, got none`);
}

test('the same seed gives the same figures, another seed others', () => {
  const report = (seed: number) => reportWorld(SMALL, banyanPolicy, { learners: 10, seed });
  expect(report(3)).toEqual(report(3));
  expect(report(3)).not.toEqual(report(4));
});

test('every policy spends the same budget, where a lesson costs as much as two items', () => {
  const spent = (policy: typeof banyanPolicy) => {
    let used = 0;
    const world: World = {
      ...SMALL,
      learners: (count, random) =>
        SMALL.learners(count, random).map((learner) => ({
          ...learner,
          lesson: (skill, nowMs) => {
            used += LESSON_COST;
            learner.lesson(skill, nowMs);
          },
          answer: (item, nowMs) => {
            used += 1;
            return learner.answer(item, nowMs);
          },
        })),
    };
    runCohort(createSyllabus(world), policy, { learners: 1, seed: 1 }, practiceDays(world.calendar));
    return used;
  };
  const turns = practiceDays(SMALL.calendar).flatMap(({ turnStarts }) => turnStarts).length;
  for (const policy of [banyanPolicy, ...OTHER_POLICIES]) {
    const over = spent(policy) - turns * SMALL.calendar.itemsPerTurn;
    // Only the last lesson of all may not have fitted any more.
    expect(over === 0 || over === 1).toBe(true);
  }
});

test('a calendar has as many turns as it says, spread over the week', () => {
  const days = practiceDays({ days: 28, turnsPerWeek: 5, itemsPerTurn: 1 });
  expect(days).toHaveLength(20);
  expect(days.slice(0, 6).map(({ day }) => day)).toEqual([1, 2, 3, 5, 6, 8]);
  const twice = practiceDays({ days: 7, turnsPerWeek: 14, itemsPerTurn: 1 });
  expect(twice.map(({ turnStarts }) => turnStarts.length)).toEqual([2, 2, 2, 2, 2, 2, 2]);
});

test('a level counts whole layers and shares of layers', () => {
  const { graph } = createSyllabus({
    ...SMALL,
    skills: [
      { id: 'a', prerequisites: [], core: true },
      { id: 'b', prerequisites: ['a'], core: true },
      { id: 'c', prerequisites: ['a'], core: true },
    ],
    items: [],
  });
  expect(levelOf(graph, [1, 1, 0])).toBe(1.5);
  expect(levelOf(graph, [0, 0, 0])).toBe(0);
});

test('OATutor’s rule learns from an answer as the formulas of 1995 say', () => {
  // By the joint table: known and right 0.1 · 0.9, not known and right 0.9 · 0.1; then one in ten learns.
  expect(plainBkt(0.1, true)).toBeCloseTo(0.5 + 0.5 * 0.1, 12);
  expect(plainBkt(0.1, false)).toBeCloseTo(0.01 / 0.82 + (1 - 0.01 / 0.82) * 0.1, 12);
});

test('scores are those of the learners, counted by hand', () => {
  const life = (group: string, coreKnown: number, wasted: number) => ({
    group,
    placement: null,
    placingQuestions: 0,
    evenings: [{ coreKnown, items: 10, wasted, secure: 2, falselySecure: wasted > 4 ? 1 : 0 }],
  });
  const learners = [life('ahead', 4, 6), life('ahead', 2, 2), life('behind', 1, 0), life('behind', 1, 0)];
  expect(scoresAt({ policy: 'any', learners }, 0, 4)).toEqual({
    name: 'any',
    coreKnownMean: 2,
    coreKnownP10: 1,
    shareReachingMinimum: 0.25,
    gap: 2,
    wastedItems: 0.2,
    falseMastery: 0.125,
  });
});

test('a learner from outside who gives no answer is told so', () => {
  const mute = { group: 'all', lesson: () => {}, answer: () => undefined as never, knows: () => false };
  const world: World = { ...SMALL, learners: (count) => Array.from({ length: count }, () => mute) };
  const run = () =>
    runCohort(createSyllabus(world), banyanPolicy, { learners: 1, seed: 1 }, practiceDays(world.calendar));
  expect(run).toThrow(/answer must give \{correct: true or false/);
});

const FIELDS = [
  ...['name', 'coreKnownMean', 'coreKnownP10', 'shareReachingMinimum', 'gap', 'wastedItems', 'falseMastery'],
];

test('a world from outside runs as its own process and prints every field', async () => {
  const file = join(PROJECT, 'tests/bench/worlds/tiny-world.mjs');
  const words = ['--import', 'tsx', join(PROJECT, 'bench/main.ts'), 'tutoring'];
  const { code, output } = await runBounded(
    process.execPath,
    [...words, '--learners', '6', '--seed', '2', '--world', file, '--json'],
    { timeoutMs: 50_000 },
  );
  expect(code, output).toBe(0);
  const json = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  expect(json.worlds).toHaveLength(1);
  expect(json.worlds[0].name).toBe('tiny');
  const names = ['banyan', 'random', 'fixed-order', 'lowest-mastery'];
  for (const policies of [json.policies, json.worlds[0].policies]) {
    expect(policies.map(({ name }: { name: string }) => name)).toEqual(names);
    for (const one of policies) expect(Object.keys(one).sort()).toEqual([...FIELDS].sort());
  }
  expect(json).toHaveProperty('placementWithinOne');
  expect(json).toHaveProperty('placementQuestions');
});

test('a world that is wrong ends the run with its faults', async () => {
  const file = join(PROJECT, 'bench/tutoring/level.ts');
  const words = ['--import', 'tsx', join(PROJECT, 'bench/main.ts'), 'tutoring', '--world', file];
  const { code, output } = await runBounded(process.execPath, words, { timeoutMs: 50_000 });
  expect(code).toBe(2);
  expect(output).toContain('level.ts: has no default export');
});
