// A learner of our own worlds: how fast, how careless, how willing, and what was known before.
import { createRandom, type Random } from '../../../src/domain/random.ts';
import { DAY_MS, WORLD_STARTS_MS } from '../calendar.ts';
import type { Learner, Outcome } from '../world.ts';
import { factor, normal } from './draw.ts';
import { explain, type Memory, practise, STRENGTH_MOST, strengthAt, type Trace } from './memory.ts';
import { knowsAt, mastersAt, ORDINARY, rightAt, type TrueItem } from './response.ts';
import type { WorldPlan } from './world-plan.ts';

/** An ordinary item is then right once in twelve times, without guessing. */
const WALL_STRENGTH = 0.3;

export interface MadeWorld {
  readonly plan: WorldPlan;
  readonly layerOf: readonly number[];
  /** Direct prerequisites, one list a skill. */
  readonly below: readonly (readonly number[])[];
  readonly truth: readonly TrueItem[];
  readonly skillPlace: ReadonlyMap<string, number>;
  readonly itemPlace: ReadonlyMap<string, number>;
}

/** What differs between learners and stays as it is. */
export interface Nature {
  readonly group: 'ahead' | 'behind';
  readonly rate: number;
  readonly slip: number;
  readonly memory: Memory;
  readonly guesses: boolean;
  /** P(an answer is not thought about) on an ordinary day. */
  readonly disengaged: number;
  /** How readily help is asked for. */
  readonly asksHelp: number;
  readonly paceMs: number;
  readonly priorLevel: number;
  /** The skill that does not grow, whatever is done; missing for most learners. */
  readonly wall?: number;
}

export function drawNature(world: MadeWorld, at: number, random: Random): Nature {
  const { plan } = world;
  const group = at % 2 === 0 ? 'ahead' : 'behind';
  const nature = {
    group,
    rate: plan.rate * factor(random, 0.35),
    slip: 0.01 + 0.13 * random() ** 2,
    memory: {
      decay: plan.memory.decay * factor(random, 0.2),
      stability: plan.memory.stability * factor(random, 0.3),
    },
    guesses: random() < plan.guessers,
    disengaged: Math.min(0.9, plan.disengaged * (0.25 + 1.5 * random())),
    asksHelp: 0.35 * random(),
    paceMs: 7_000 * factor(random, 0.3),
    priorLevel: plan.priorLayers[group] + 0.9 * normal(random),
  } as const;
  const wall = plan.walls === undefined ? null : drawWall(world, nature.priorLevel, plan.walls, random);
  return wall === null ? nature : { ...nature, wall };
}

/** In the first layer that is not known yet, or the one above it. */
function drawWall({ layerOf }: MadeWorld, priorLevel: number, share: number, random: Random): number | null {
  const [draws, where] = [random() < share, random()];
  const edge = Math.max(0, Math.ceil(priorLevel));
  const near = layerOf.flatMap((layer, skill) => (layer === edge || layer === edge + 1 ? [skill] : []));
  return draws ? (near[Math.floor(where * near.length)] ?? null) : null;
}

/** The learner has chance of its own, so that what one policy asks changes nothing for the next learner. */
export function createMadeLearner(world: MadeWorld, nature: Nature, seed: number): Learner {
  const random = createRandom(seed);
  const traces = world.layerOf.map((layer, skill) => {
    const trace = priorTrace(nature, layer, random);
    return skill === nature.wall ? { ...trace, strength: WALL_STRENGTH, peak: WALL_STRENGTH } : trace;
  });
  const seenAtMs = new Map<number, number>();
  const gate = (skill: number, nowMs: number) =>
    skill === nature.wall ? 0 : gateOf(world, nature, traces, skill, nowMs);
  return {
    group: nature.group,
    lesson: (skillId, nowMs) => {
      const skill = placeIn(world.skillPlace, skillId);
      explain(traceOf(traces, skill), nature.memory, nature.rate * gate(skill, nowMs), nowMs);
    },
    answer: (itemId, nowMs) => {
      const place = placeIn(world.itemPlace, itemId);
      const item = world.truth[place];
      if (item === undefined) throw new Error(`Must be an item of this world, got ${itemId}`);
      if (random() < nature.disengaged) return tapped(item, random);
      const trace = traceOf(traces, item.skill);
      const before = seenAtMs.get(place);
      seenAtMs.set(place, nowMs);
      const remembers = before !== undefined && random() < answerKept(nowMs - before);
      const outcome = thoughtAbout(item, strengthAt(trace, nature.memory, nowMs), nature, remembers, random);
      if (outcome.guessed) return outcome.seen;
      // An answer that is merely remembered exercises little of the skill.
      const rate = nature.rate * gate(item.skill, nowMs) * (remembers ? 0.3 : 1);
      practise(trace, nature.memory, rate, outcome.seen.correct, nowMs);
      return outcome.seen;
    },
    mastery: (skillId, nowMs) => {
      const trace = traceOf(traces, placeIn(world.skillPlace, skillId));
      return mastersAt(strengthAt(trace, nature.memory, nowMs), ORDINARY);
    },
    knows: (skillId, nowMs) => {
      const trace = traceOf(traces, placeIn(world.skillPlace, skillId));
      return knowsAt(strengthAt(trace, nature.memory, nowMs), nature.slip);
    },
  };
}

/** Layers well below the learner's level are strong, those above are not there; all of it some weeks old. */
function priorTrace({ priorLevel, memory }: Nature, layer: number, random: Random): Trace {
  const depth = priorLevel - layer + 0.45 * normal(random);
  const strength = STRENGTH_MOST * 0.85 * Math.min(1, Math.max(0, 0.35 + depth / 2));
  const lastMs = WORLD_STARTS_MS - (2 + 30 * random()) * DAY_MS;
  // What is older has been recalled oftener.
  const stability = memory.stability * (1 + 3 * Math.max(0, Math.min(3, depth)));
  return { strength, peak: strength, stability, lastMs, lessons: 0 };
}

/** How much of the growth the prerequisites let through: each in so far as it is mastered, together as a product. */
function gateOf(world: MadeWorld, nature: Nature, traces: readonly Trace[], skill: number, nowMs: number) {
  const { gating } = world.plan;
  if (gating === 0) return 1;
  let open = 1;
  for (const below of world.below[skill] ?? []) {
    open *= mastersAt(strengthAt(traceOf(traces, below), nature.memory, nowMs), ORDINARY);
  }
  return 1 - gating + gating * open;
}

/** P(the very answer is still in mind), by how long ago the same item was seen. */
function answerKept(elapsedMs: number): number {
  return 0.6 / (1 + elapsedMs / (3 * 3_600_000));
}

/** Nobody read it: fast, at chance, nothing learnt. Half are too fast for any reading, half only rather fast. */
function tapped({ chance }: TrueItem, random: Random): Outcome {
  return { correct: random() < chance, responseMs: 350 + 1_500 * random() ** 1.5, hints: 0, thought: false };
}

function thoughtAbout(
  item: TrueItem,
  strength: number,
  nature: Nature,
  remembers: boolean,
  random: Random,
): { readonly seen: Outcome; readonly guessed: boolean } {
  const masters = mastersAt(strength, item);
  if (nature.guesses && item.chance > 0.1 && !remembers && random() > masters + 0.15) {
    return {
      seen: { correct: random() < item.chance, responseMs: 900 + 2_600 * random(), hints: 0, thought: false },
      guessed: true,
    };
  }
  const hints = !remembers && random() < nature.asksHelp * (1 - masters) ? 1 + Math.floor(2 * random()) : 0;
  const unaided = remembers ? 1 - nature.slip : rightAt(strength, item, nature.slip);
  const helped = unaided + (1 - unaided) * 0.3 * hints;
  const responseMs = nature.paceMs * factor(random, 0.45) * (1 + 0.6 * (1 - masters)) + 4_000 * hints;
  return { seen: { correct: random() < helped, responseMs, hints }, guessed: false };
}

function placeIn(places: ReadonlyMap<string, number>, id: string): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`Must be an id of this world, got ${id}`);
  return place;
}

function traceOf(traces: readonly Trace[], skill: number): Trace {
  const trace = traces[skill];
  if (trace === undefined) throw new Error(`Must be below ${traces.length}, got ${skill}`);
  return trace;
}
