// Packs made of numbers, for whoever tests what the tutor makes of packs and logs.
import fc from 'fast-check';
import {
  type ItemId,
  type PackId,
  parseItemId,
  parsePackId,
  parseSkillId,
  type SkillId,
} from '../../src/domain/ids.ts';
import { createRandom } from '../../src/domain/random.ts';
import { createSkillGraph } from '../../src/domain/skill-graph.ts';
import { ITEM_FLAG, type ItemColumns } from '../../src/packs/columns.ts';
import { type Course, createCourse } from '../../src/tutoring/course.ts';
import { valueIn } from '../support/event-samples.ts';

export const PACK: PackId = valueIn(parsePackId('org.banyan.tutoring'));
export const OTHER_PACK: PackId = valueIn(parsePackId('org.banyan.other'));

export const skillNamed = (place: number): SkillId => valueIn(parseSkillId(`skill-${place}`));
export const itemNamed = (skill: number, place: number): ItemId =>
  valueIn(parseItemId(`item-${skill}-${place}`));

export interface CourseShape {
  /** Places of the prerequisites of each skill, all of them lower than its own. */
  readonly prerequisites: readonly (readonly number[])[];
  /** Places of skills that are not core. */
  readonly extra: readonly number[];
  /** One a skill. */
  readonly items: readonly (readonly ItemShape[])[];
  readonly lessons: readonly number[];
}

export interface ItemShape {
  readonly difficulty: number;
  /** Place in ITEM_TYPES. */
  readonly type: number;
  readonly template?: boolean;
  readonly challenge?: boolean;
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
});

/** Any pack: some skills without items, some without lessons, some extra, any graph without circles. */
export const anyCourse: fc.Arbitrary<Course> = fc
  .oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 14 }))
  .chain((skills) =>
    fc.record({
      prerequisites: fc.tuple(...Array.from({ length: skills }, (_, place) => lowerPlaces(place))),
      extra: fc.subarray(Array.from({ length: skills }, (_, place) => place)),
      items: fc.array(fc.array(items, { maxLength: 7 }), { minLength: skills, maxLength: skills }),
      lessons: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: skills, maxLength: skills }),
    }),
  )
  .map(courseOf);

function lowerPlaces(place: number): fc.Arbitrary<readonly number[]> {
  return fc.uniqueArray(fc.integer({ min: 0, max: Math.max(0, place - 1) }), {
    maxLength: Math.min(3, place),
  });
}

function toColumns(shape: CourseShape): ItemColumns {
  const rows = shape.items.flatMap((each, skill) => each.map((item, place) => ({ ...item, skill, place })));
  const ids = rows.map(({ skill, place }) => `${itemNamed(skill, place)}\n`);
  let end = 0;
  return {
    count: rows.length,
    ids: ids.join(''),
    idEnds: Uint32Array.from(ids, (id) => {
      end += id.length;
      return end - 1;
    }),
    skill: Uint16Array.from(rows, ({ skill }) => skill),
    difficulty: Uint8Array.from(rows, ({ difficulty }) => difficulty),
    type: Uint8Array.from(rows, ({ type }) => type),
    flags: Uint8Array.from(
      rows,
      ({ template, challenge }) =>
        (template ? ITEM_FLAG.template : 0) | (challenge ? ITEM_FLAG.challenge : 0),
    ),
    lessons: Uint8Array.from(shape.lessons),
  };
}
