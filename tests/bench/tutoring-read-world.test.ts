import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseWorld, readWorld } from '../../bench/tutoring/read-world.ts';

const skill = (id: string, ...prerequisites: string[]) => ({ id, prerequisites, core: true });
const item = (id: string, of: string) => ({ id, skill: of, difficulty: 3, choices: 0 });

const SOUND = {
  name: 'sound',
  skills: [skill('a'), skill('b', 'a')],
  items: [item('1', 'a'), item('2', 'b')],
  calendar: { days: 7, turnsPerWeek: 5, itemsPerTurn: 10 },
  learners: () => [],
};

describe('a world from outside', () => {
  test('comes in as it is when nothing is wrong with it', () => {
    const parsed = parseWorld(SOUND);
    expect(parsed.ok && parsed.value.skills).toEqual(SOUND.skills);
    expect(parsed.ok && parsed.value.items).toEqual(SOUND.items);
  });

  test('may be an object of a class, whose learners need their world', () => {
    class Written {
      readonly name = 'written';
      readonly skills = SOUND.skills;
      readonly items = SOUND.items;
      readonly calendar = SOUND.calendar;
      readonly own = [{ group: 'all' }];
      learners() {
        return this.own;
      }
    }
    const parsed = parseWorld(new Written());
    expect(parsed.ok && parsed.value.learners(1, () => 0)).toEqual([{ group: 'all' }]);
  });

  const wrong: Readonly<Record<string, readonly [unknown, string]>> = {
    'no object': [7, 'must be an object, got 7'],
    'no name': [{ ...SOUND, name: undefined }, 'name must be a text that is not empty, got undefined'],
    'no calendar': [{ ...SOUND, calendar: undefined }, 'calendar must be an object, got undefined'],
    'no learners': [{ ...SOUND, learners: undefined }, 'learners must be a function, got undefined'],
    'a day that is not whole': [
      { ...SOUND, calendar: { ...SOUND.calendar, days: 1.5 } },
      'calendar.days must be a whole number from 1, got 1.5',
    ],
    'prerequisites that are no list': [
      { ...SOUND, skills: [{ id: 'a', prerequisites: 'b', core: true }] },
      'skills[0].prerequisites must be a list, got "b"',
    ],
    'a skill that does not say whether it is core': [
      { ...SOUND, skills: [{ id: 'a', prerequisites: [] }, skill('b')] },
      'skills[0].core must be true or false, got undefined',
    ],
    'a difficulty beyond 5': [
      { ...SOUND, items: [{ ...item('1', 'a'), difficulty: 6 }] },
      'items[0].difficulty must be a number from 1 to 5, got 6',
    ],
    'an unknown prerequisite': [
      { ...SOUND, skills: [skill('a'), skill('b', 'c')] },
      'skill "b" builds on "c", which is no skill of this world',
    ],
    'an item of an unknown skill': [
      { ...SOUND, items: [item('1', 'z')] },
      'item "1" is of "z", which is no skill of this world',
    ],
    'a skill that is there twice': [
      { ...SOUND, skills: [skill('a'), skill('a'), skill('b')] },
      'skill "a" is there twice',
    ],
    'an item that is there twice': [
      { ...SOUND, items: [item('1', 'a'), item('1', 'b')] },
      'item "1" is there twice',
    ],
    'a circle, without what only builds on it': [
      { ...SOUND, skills: [skill('a', 'b'), skill('b', 'a'), skill('c', 'b'), skill('d')] },
      'these skills build on each other in a circle: a, b',
    ],
    'no core skill': [
      { ...SOUND, skills: SOUND.skills.map((one) => ({ ...one, core: false })) },
      'no skill is core: there is nothing to reach',
    ],
    'no item': [{ ...SOUND, items: [] }, 'items must not be empty'],
  };
  for (const [what, [world, fault]] of Object.entries(wrong)) {
    test(`is refused with ${what}, in words for its author`, () => {
      const parsed = parseWorld(world);
      expect(parsed.ok ? [] : parsed.problem).toContain(fault);
    });
  }

  test('is told all its faults at once', () => {
    const parsed = parseWorld({ ...SOUND, name: '', learners: null, skills: [{}] });
    expect(parsed.ok ? 0 : parsed.problem.length).toBe(5);
  });
});

describe('a world’s file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'banyan-worlds-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('that is not there is refused', async () => {
    const read = await readWorld(join(folder, 'missing.mjs'));
    expect(read.ok ? '' : read.problem[0]).toMatch(/^cannot be loaded: /);
  });

  test('without a default export is refused', async () => {
    await writeFile(join(folder, 'named.mjs'), 'export const world = {};');
    const read = await readWorld(join(folder, 'named.mjs'));
    expect(read.ok ? [] : read.problem).toEqual(['has no default export']);
  });
});
