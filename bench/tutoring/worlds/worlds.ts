// The worlds that every run goes through: one that is ordinary, the others differ from it in one thing each.
import type { World } from '../world.ts';
import { makeWorld } from './made-world.ts';
import type { WorldPlan } from './world-plan.ts';

const ORDINARY: WorldPlan = {
  name: 'ordinary',
  skills: 30,
  layers: 7,
  core: 0.7,
  itemsEach: 10,
  choosing: 0.5,
  gating: 0.85,
  memory: { decay: 0.2, stability: 5 },
  rate: 0.3,
  guessers: 0.1,
  disengaged: 0.05,
  priorLayers: { ahead: 2.5, behind: 0.8 },
  calendar: { days: 140, turnsPerWeek: 5, itemsPerTurn: 12 },
};

export const WORLD_PLANS: readonly WorldPlan[] = [
  ORDINARY,
  { ...ORDINARY, name: 'nothing-gates', gating: 0 },
  { ...ORDINARY, name: 'strict-gates', gating: 0.98, layers: 10 },
  { ...ORDINARY, name: 'fast-forgetting', memory: { decay: 0.32, stability: 3 } },
  { ...ORDINARY, name: 'slow-forgetting', memory: { decay: 0.08, stability: 10 } },
  { ...ORDINARY, name: 'many-guessers', guessers: 0.6, choosing: 0.8 },
  { ...ORDINARY, name: 'few-items', itemsEach: 3 },
  { ...ORDINARY, name: 'disengaged', disengaged: 0.4 },
  {
    ...ORDINARY,
    name: 'large-graph',
    skills: 60,
    layers: 12,
    priorLayers: { ahead: 4.5, behind: 1.5 },
    calendar: { days: 250, turnsPerWeek: 5, itemsPerTurn: 12 },
  },
  {
    ...ORDINARY,
    name: 'small-graph',
    skills: 8,
    layers: 4,
    priorLayers: { ahead: 1.2, behind: 0.3 },
    calendar: { days: 42, turnsPerWeek: 5, itemsPerTurn: 10 },
  },
  { ...ORDINARY, name: 'rare-turns', calendar: { days: 250, turnsPerWeek: 2, itemsPerTurn: 20 } },
];

/** Of a class: one child in five comes to a wall. In the worlds above everybody gets on in the end, only slowly. */
const WALLS = 0.2;

export const makeClassWorlds = (): readonly World[] =>
  WORLD_PLANS.map((plan) => makeWorld({ ...plan, walls: WALLS }));

export const makeOwnWorlds = (): readonly World[] => WORLD_PLANS.map(makeWorld);
