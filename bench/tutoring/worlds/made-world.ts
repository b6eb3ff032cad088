// A world of our own from its plan. The same plan gives the same skills and items; the seed draws the learners.
import { createRandom, toSeed } from '../../../src/domain/random.ts';
import type { World } from '../world.ts';
import { makeItems, makeSkills } from './made-graph.ts';
import { createMadeLearner, drawNature, type MadeWorld } from './made-learner.ts';
import type { WorldPlan } from './world-plan.ts';

export function makeWorld(plan: WorldPlan): World {
  const random = createRandom(toSeed(plan.name));
  const { skills, layerOf, below } = makeSkills(plan, random);
  const { items, truth } = makeItems(plan, random);
  const made: MadeWorld = {
    plan,
    layerOf,
    below,
    truth,
    skillPlace: new Map(skills.map(({ id }, place) => [id, place])),
    itemPlace: new Map(items.map(({ id }, place) => [id, place])),
  };
  return {
    name: plan.name,
    skills,
    items,
    calendar: plan.calendar,
    learners: (count, chance) =>
      Array.from({ length: count }, (_, at) => {
        const nature = drawNature(made, at, chance);
        return createMadeLearner(made, nature, Math.floor(chance() * 2 ** 32));
      }),
  };
}
