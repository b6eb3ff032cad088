// Packs made of numbers, for whoever tests what the tutor makes of packs and logs.
import fc from 'fast-check';
import {
  type ItemId,
  type LessonId,
  type MisconceptionId,
  type PackId,
  parseItemId,
  parseLessonId,
  parseMisconceptionId,
  parsePackId,
  parseSkillId,
  type SkillId,
} from '../../src/domain/ids.ts';
import { ITEM_TYPES } from '../../src/domain/item.ts';
import { createRandom } from '../../src/domain/random.ts';
import { createSkillGraph } from '../../src/domain/skill-graph.ts';
import { createItemColumns, type ItemColumns } from '../../src/packs/columns.ts';
import { type Course, createCourse } from '../../src/tutoring/course.ts';
import { valueIn } from '../support/event-samples.ts';

export const PACK: PackId = valueIn(parsePackId('org.banyan.tutoring'));
/** Of no shelf. */
export const GONE_PACK: PackId = valueIn(parsePackId('org.banyan.gone'));
export const OTHER_PACK: PackId = valueIn(parsePackId('org.banyan.other'));

export const skillNamed = (place: number): SkillId => valueIn(parseSkillId(`skill-${place}`));
export const itemNamed = (skill: number, place: number): ItemId =>
  valueIn(parseItemId(`item-${skill}-${place}`));

export const misconceptionNamed = (place: number): MisconceptionId =>
  valueIn(parseMisconceptionId(`misconception-${place}`));
export const lessonNamed = (skill: number, variant: number): LessonId =>
  valueIn(parseLessonId(`lesson-${skill}-${variant}`));

export const mendingNamed = (misconception: number, variant: number): LessonId =>
  valueIn(parseLessonId(`mends-${misconception}-${variant}`));

export interface CourseShape {
  /** Places of the prerequisites of each skill, all of them lower than its own. */
  readonly prerequisites: readonly (readonly number[])[];
  /** Places of skills that are not core. */
  readonly extra: readonly number[];
  /** One a skill. */
  readonly items: readonly (readonly ItemShape[])[];
  readonly lessons: readonly number[];
  /** Each with so many mini-lessons. */
  readonly misconceptions?: readonly { readonly skill: number; readonly lessons: number }[];
}

export interface ItemShape {
  readonly difficulty: number;
  /** Place in ITEM_TYPES. */
  readonly type: number;
  readonly template?: boolean;
  readonly challenge?: boolean;
  /** Places of further skills, and of the misconceptions that wrong answers show. */
  readonly also?: readonly number[];
  readonly shows?: readonly number[];
  readonly stem?: { readonly id: string; readonly part: number } | null;
}

export function courseOf(shape: CourseShape): Course {
  const graph = createSkillGraph(
    shape.prerequisites.map((below, place) => ({
      id: skillNamed(place),
      prerequisites: below.map(skillNamed),
      core: !shape.extra.includes(place),
    })),
  );
  return createCourse({
    pack: PACK,
    version: '1.0.0',
    graph: valueIn(graph),
    columns: toColumns(shape),
    authorParameters: null,
    modelFile: null,
  });
}

/** Six kinds of items a skill, two lessons, one challenge; the graph as given. */
export function plainCourse(
  prerequisites: readonly (readonly number[])[],
  extra: readonly number[] = [],
): Course {
  return courseOf({
    prerequisites,
    extra,
    items: prerequisites.map(() => PLAIN_ITEMS),
    lessons: prerequisites.map(() => 2),
  });
}

/** Each skill builds on the one before. */
export function chainOf(length: number): Course {
  return plainCourse(Array.from({ length }, (_, place) => (place === 0 ? [] : [place - 1])));
}

const PLAIN_ITEMS: readonly ItemShape[] = [
  { difficulty: 1, type: 0, template: true },
  { difficulty: 2, type: 2, template: true },
  { difficulty: 3, type: 2 },
  { difficulty: 3, type: 0 },
  { difficulty: 4, type: 7 },
  { difficulty: 5, type: 2 },
  { difficulty: 5, type: 2, challenge: true },
];

/** A pack of the size that the budgets speak of. */
export function largeCourse(skills: number, itemsEach: number, seed: number): Course {
  const random = createRandom(seed);
  const below = (place: number) => Math.max(0, place - 1 - Math.floor(random() * 6));
  return courseOf({
    prerequisites: Array.from({ length: skills }, (_, place) =>
      place === 0 ? [] : [below(place), below(place)],
    ),
    extra: [],
    items: Array.from({ length: skills }, () =>
      Array.from({ length: itemsEach }, () => ({
        difficulty: 1 + Math.floor(random() * 5),
        type: Math.floor(random() * 10),
        template: random() < 0.5,
      })),
    ),
    lessons: Array(skills).fill(2),
  });
}

const items = fc.record({
  difficulty: fc.integer({ min: 1, max: 5 }),
  type: fc.integer({ min: 0, max: 9 }),
  template: fc.boolean(),
  challenge: fc.boolean(),
  also: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, somePlaces(5)),
  shows: somePlaces(3),
  stem: fc.option(
    // Of two stems, so that parts of one meet, in any skills and any order.
    fc.record({ id: fc.constantFrom('s', 't'), part: fc.integer({ min: 1, max: 4 }) }),
    { freq: 3 },
  ),
});

function somePlaces(max: number): fc.Arbitrary<readonly number[]> {
  return fc.uniqueArray(fc.integer({ min: 0, max }), { maxLength: 2 });
}

/**
 * Any pack: some skills without items, some without lessons, some extra, any graph without circles, some items that ask
 * other skills along, some misconceptions without a lesson or without an item that shows them.
 */
export const anyCourse: fc.Arbitrary<Course> = fc
  .oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 14 }))
  .chain((skills) =>
    fc.record({
      prerequisites: fc.tuple(...Array.from({ length: skills }, (_, place) => lowerPlaces(place))),
      extra: fc.subarray(Array.from({ length: skills }, (_, place) => place)),
      items: fc.array(fc.array(items, { maxLength: 7 }), { minLength: skills, maxLength: skills }),
      lessons: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: skills, maxLength: skills }),
      misconceptions: fc.array(
        fc.record({
          skill: fc.integer({ min: 0, max: skills - 1 }),
          lessons: fc.integer({ min: 0, max: 2 }),
        }),
        { maxLength: 4 },
      ),
    }),
  )
  .map((shape) => courseOf({ ...shape, items: shape.items.map(withoutOwn) }));

/** No item asks its own skill along. */
function withoutOwn(own: readonly ItemShape[], skill: number): readonly ItemShape[] {
  return own.map((item) => ({ ...item, also: (item.also ?? []).filter((one) => one !== skill) }));
}

function lowerPlaces(place: number): fc.Arbitrary<readonly number[]> {
  return fc.uniqueArray(fc.integer({ min: 0, max: Math.max(0, place - 1) }), {
    maxLength: Math.min(3, place),
  });
}

function toColumns(shape: CourseShape): ItemColumns {
  const skills = shape.prerequisites.map((_, place) => skillNamed(place));
  const items = shape.items.flatMap((each, skill) =>
    each.map(({ difficulty, type, template, challenge, also = [], shows = [], stem }, place) => ({
      id: itemNamed(skill, place),
      skill: skillNamed(skill),
      also: also.map(skillNamed),
      shows: shows.map(misconceptionNamed),
      difficulty,
      type: ITEM_TYPES[type] ?? 'number',
      ...(template && { parameters: true }),
      ...(challenge && { challenge }),
      ...(stem && { stem }),
    })),
  );
  const lessons = new Map(
    shape.lessons.map((count, skill) => [
      skillNamed(skill),
      Array.from({ length: count }, (_, variant) => lessonNamed(skill, variant)),
    ]),
  );
  const misconceptions = (shape.misconceptions ?? []).map(({ skill, lessons }, place) => ({
    id: misconceptionNamed(place),
    skill: skillNamed(skill),
    lessons: Array.from({ length: lessons }, (_, variant) => ({
      lesson: mendingNamed(place, variant),
      skill: skillNamed(skill),
    })),
  }));
  return createItemColumns({ items, skills, lessons, misconceptions });
}
