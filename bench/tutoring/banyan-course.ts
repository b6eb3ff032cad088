// A world as an installed pack: its graph and items in the product's own columns, its model what the app ships.
import { type BadId, type ItemId, parseItemId, parseLessonId, parsePackId } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import { createItemColumns } from '../../src/packs/columns.ts';
import { type Course, createCourse } from '../../src/tutoring/course.ts';
import type { Syllabus } from './tutor.ts';

/** As the packs that ship have: one that explains in steps, one that tells a story. */
const LESSONS_A_SKILL = 2;
export const COURSE_VERSION = '1.0.0';

export function banyanCourse({ world, graph, skillOf }: Syllabus): Course {
  const items = world.items.map(({ choices, difficulty }, place) => {
    const skill = graph.ids[skillOf[place] ?? -1];
    if (skill === undefined) throw new Error(`Must be a skill of the world, got ${skillOf[place]}`);
    return {
      id: itemNamed(place),
      skill,
      difficulty: Math.min(5, Math.max(1, Math.round(difficulty))),
      type: choices > 0 ? ('choose-one' as const) : ('number' as const),
    };
  });
  const lessons = new Map(
    graph.ids.map((skill) => [
      skill,
      Array.from({ length: LESSONS_A_SKILL }, (_, variant) => valid(parseLessonId(`lesson-${variant}`))),
    ]),
  );
  const columns = createItemColumns({ items, skills: graph.ids, lessons, misconceptions: [] });
  const pack = valid(parsePackId('org.banyan.bench'));
  return createCourse({
    pack,
    version: COURSE_VERSION,
    graph,
    columns,
    authorParameters: null,
    modelFile: null,
  });
}

const itemNamed = (place: number): ItemId => valid(parseItemId(`item-${place}`));

export function valid<T>(parsed: Result<T, BadId>): T {
  if (!parsed.ok) throw new Error(`Must be an id of a ${parsed.problem.kind}, got ${parsed.problem.got}`);
  return parsed.value;
}
