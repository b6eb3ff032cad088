// A checked world's skills and items by place.
import { parseSkillId, type SkillId } from '../../src/domain/ids.ts';
import { createSkillGraph } from '../../src/domain/skill-graph.ts';
import type { Syllabus } from './tutor.ts';
import type { World } from './world.ts';

/** Ids of our own, since a world's may be any text; they also hide what a world's names might tell. */
export function createSyllabus(world: World): Syllabus {
  const placeOf = new Map(world.skills.map(({ id }, place) => [id, place]));
  const idOf = (skill: string): SkillId => {
    const parsed = parseSkillId(`skill-${placeOf.get(skill)}`);
    if (!parsed.ok) throw new Error(`Must be a skill of the world, got ${skill}`);
    return parsed.value;
  };
  const graph = createSkillGraph(
    world.skills.map(({ id, prerequisites, core }) => ({
      id: idOf(id),
      prerequisites: prerequisites.map(idOf),
      core,
    })),
  );
  if (!graph.ok) throw new Error(`Must be a checked world, got ${graph.problem.code}`);
  const skillOf = world.items.map(({ skill }) => placeOf.get(skill) ?? 0);
  const itemsOf = world.skills.map((_, skill) => itemsOfSkill(world, skillOf, skill));
  return { world, graph: graph.value, skillOf, itemsOf };
}

function itemsOfSkill({ items }: World, skillOf: readonly number[], skill: number): readonly number[] {
  const own = items.flatMap((item, place) => (skillOf[place] === skill ? [{ place, ...item }] : []));
  return own.sort((a, b) => a.difficulty - b.difficulty || a.place - b.place).map(({ place }) => place);
}
