// A world from outside is checked once, here: all that is wrong with it is told at once, in words for its author.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import type { Calendar, World, WorldItem, WorldSkill } from './world.ts';

type Faults = string[];
type Fields = Readonly<Record<string, unknown>>;

/** More would not fit the columns of a pack. */
const SKILLS_MOST = 65_535;

/** Reads the default export of an ES module. */
export async function readWorld(path: string): Promise<Result<World, readonly string[]>> {
  let module: unknown;
  try {
    module = await import(pathToFileURL(resolve(path)).href);
  } catch (error) {
    return fail([`cannot be loaded: ${error instanceof Error ? error.message : String(error)}`]);
  }
  if (!isFields(module) || module.default === undefined) return fail(['has no default export']);
  return parseWorld(module.default);
}

/** Checks everything but what its learners do; that is checked as they do it. */
export function parseWorld(input: unknown): Result<World, readonly string[]> {
  if (!isFields(input)) return fail([`must be an object, got ${tell(input)}`]);
  const faults: Faults = [];
  const name = readText(input.name, 'name', faults);
  const skills = readList(input.skills, 'skills', faults).map((one, at) => readSkill(one, at, faults));
  const items = readList(input.items, 'items', faults).map((one, at) => readItem(one, at, faults));
  const calendar = readCalendar(input.calendar, faults);
  if (typeof input.learners !== 'function') {
    faults.push(`learners must be a function, got ${tell(input.learners)}`);
  }
  if (faults.length === 0) faults.push(...wholeFaults(skills, items));
  if (faults.length > 0) return fail(faults);
  // Called on the world itself: its author may have written a class.
  const world = input as unknown as World;
  return ok({ name, skills, items, calendar, learners: (count, random) => world.learners(count, random) });
}

function readSkill(input: unknown, at: number, faults: Faults): WorldSkill {
  const where = `skills[${at}]`;
  const fields = readFields(input, where, faults);
  const prerequisites = readList(fields.prerequisites, `${where}.prerequisites`, faults);
  return {
    id: readText(fields.id, `${where}.id`, faults),
    prerequisites: prerequisites.map((one, n) => readText(one, `${where}.prerequisites[${n}]`, faults)),
    core: readBoolean(fields.core, `${where}.core`, faults),
  };
}

function readItem(input: unknown, at: number, faults: Faults): WorldItem {
  const where = `items[${at}]`;
  const fields = readFields(input, where, faults);
  return {
    id: readText(fields.id, `${where}.id`, faults),
    skill: readText(fields.skill, `${where}.skill`, faults),
    difficulty: readNumber(fields.difficulty, `${where}.difficulty`, [1, 5], faults),
    choices: readWhole(fields.choices, `${where}.choices`, 0, faults),
  };
}

function readCalendar(input: unknown, faults: Faults): Calendar {
  const fields = readFields(input, 'calendar', faults);
  return {
    days: readWhole(fields.days, 'calendar.days', 1, faults),
    turnsPerWeek: readNumber(fields.turnsPerWeek, 'calendar.turnsPerWeek', [0.01, 100], faults),
    itemsPerTurn: readWhole(fields.itemsPerTurn, 'calendar.itemsPerTurn', 1, faults),
  };
}

/** What only the parts together can get wrong. */
function wholeFaults(skills: readonly WorldSkill[], items: readonly WorldItem[]): Faults {
  const faults: Faults = [];
  const known = new Set(skills.map(({ id }) => id));
  if (skills.length === 0) faults.push('skills must not be empty');
  if (items.length === 0) faults.push('items must not be empty');
  if (skills.length > SKILLS_MOST) faults.push(`skills must be at most ${SKILLS_MOST}, got ${skills.length}`);
  if (!skills.some(({ core }) => core)) faults.push('no skill is core: there is nothing to reach');
  for (const id of doublesOf(skills)) faults.push(`skill "${id}" is there twice`);
  for (const id of doublesOf(items)) faults.push(`item "${id}" is there twice`);
  for (const { id, prerequisites } of skills) {
    for (const below of prerequisites) {
      if (!known.has(below))
        faults.push(`skill "${id}" builds on "${below}", which is no skill of this world`);
    }
  }
  for (const { id, skill } of items) {
    if (!known.has(skill)) faults.push(`item "${id}" is of "${skill}", which is no skill of this world`);
  }
  const circle = circleOf(skills);
  if (circle.length > 0) faults.push(`these skills build on each other in a circle: ${circle.join(', ')}`);
  return faults;
}

function doublesOf(all: readonly { readonly id: string }[]): readonly string[] {
  const first = new Map(all.map(({ id }, place) => [id, place]));
  return all.flatMap(({ id }, place) => (first.get(id) === place ? [] : [id]));
}

/** Takes away what builds on nothing that is left, until nothing goes any more; what stays is or leads into a circle. */
function circleOf(skills: readonly WorldSkill[]): readonly string[] {
  const left = new Map(skills.map(({ id, prerequisites }) => [id, prerequisites]));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [id, below] of left) if (!below.some((one) => left.has(one))) left.delete(id);
  }
  // What only builds on a circle is no part of it.
  const needed = (id: string) => [...left.values()].some((below) => below.includes(id));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const id of left.keys()) if (!needed(id)) left.delete(id);
  }
  return [...left.keys()];
}

function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null;
}

function tell(input: unknown): string {
  if (input === null || Array.isArray(input)) return input === null ? 'null' : 'a list';
  return typeof input === 'string'
    ? `"${input.slice(0, 40)}"`
    : isFields(input)
      ? 'an object'
      : String(input);
}

function readFields(input: unknown, where: string, faults: Faults): Fields {
  if (isFields(input) && !Array.isArray(input)) return input;
  faults.push(`${where} must be an object, got ${tell(input)}`);
  return {};
}

function readList(input: unknown, where: string, faults: Faults): readonly unknown[] {
  if (Array.isArray(input)) return input;
  faults.push(`${where} must be a list, got ${tell(input)}`);
  return [];
}

function readText(input: unknown, where: string, faults: Faults): string {
  if (typeof input === 'string' && input !== '') return input;
  faults.push(`${where} must be a text that is not empty, got ${tell(input)}`);
  return '';
}

function readBoolean(input: unknown, where: string, faults: Faults): boolean {
  if (typeof input === 'boolean') return input;
  faults.push(`${where} must be true or false, got ${tell(input)}`);
  return false;
}

function readNumber(input: unknown, where: string, [least, most]: readonly [number, number], faults: Faults) {
  if (typeof input === 'number' && input >= least && input <= most) return input;
  faults.push(`${where} must be a number from ${least} to ${most}, got ${tell(input)}`);
  return least;
}

function readWhole(input: unknown, where: string, least: number, faults: Faults): number {
  if (Number.isSafeInteger(input) && Number(input) >= least) return Number(input);
  faults.push(`${where} must be a whole number from ${least}, got ${tell(input)}`);
  return least;
}
