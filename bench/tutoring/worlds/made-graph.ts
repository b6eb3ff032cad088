// Skills in layers, each building on one or two of the layers just below, and items off what their author guessed.
import type { Random } from '../../../src/domain/random.ts';
import type { WorldItem, WorldSkill } from '../world.ts';
import { normal } from './draw.ts';
import { ORDINARY, type TrueItem } from './response.ts';
import type { WorldPlan } from './world-plan.ts';

export interface MadeSkills {
  readonly skills: readonly WorldSkill[];
  /** One a skill. */
  readonly layerOf: readonly number[];
  readonly below: readonly (readonly number[])[];
}

/** Share of skills that build on two others. */
const TWO_PREREQUISITES = 0.45;
/** Spread of an item's demand, in its logarithm, and of what its author guesses of it, in steps of difficulty. */
const DEMAND_SPREAD = 0.22;
const AUTHOR_SPREAD = 0.8;

export function makeSkills({ skills: count, layers, core }: WorldPlan, random: Random): MadeSkills {
  const layerOf = Array.from({ length: count }, (_, skill) => Math.floor((skill * layers) / count));
  const below = layerOf.map((layer) => {
    if (layer === 0) return [];
    const under = layerOf.flatMap((other, skill) => (other === layer - 1 ? [skill] : []));
    const any = () => under[Math.floor(random() * under.length)] ?? 0;
    return [...new Set(random() < TWO_PREREQUISITES ? [any(), any()] : [any()])];
  });
  const skills = below.map((prerequisites, skill) => ({
    id: `s${skill}`,
    prerequisites: prerequisites.map((one) => `s${one}`),
    core: skill === 0 || random() < core,
  }));
  return { skills, layerOf, below };
}

export interface MadeItems {
  readonly items: readonly WorldItem[];
  readonly truth: readonly TrueItem[];
}

export function makeItems({ skills, itemsEach, choosing }: WorldPlan, random: Random): MadeItems {
  const made = Array.from({ length: skills * itemsEach }, (_, place) => {
    const skill = Math.floor(place / itemsEach);
    const demandLog = DEMAND_SPREAD * normal(random);
    const choices = random() < choosing ? 2 + Math.floor(random() * 3) : 0;
    const guess = Math.round(3 + (demandLog / DEMAND_SPREAD) * 1.1 + AUTHOR_SPREAD * normal(random));
    const truth: TrueItem = {
      skill,
      demand: ORDINARY.demand * Math.exp(demandLog),
      slope: ORDINARY.slope * Math.exp(0.2 * normal(random)),
      chance: choices === 0 ? 0.02 : 1 / choices,
    };
    const difficulty = Math.min(5, Math.max(1, guess));
    return { item: { id: `i${place}`, skill: `s${skill}`, difficulty, choices }, truth };
  });
  return { items: made.map(({ item }) => item), truth: made.map(({ truth }) => truth) };
}
