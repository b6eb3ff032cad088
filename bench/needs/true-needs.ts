// Who is truly in need, as the world knows it and no tracer does. Laid down in docs/benchmarks.md before anything was
// measured; the numbers are not fitted to what Banyan lists.
import { DAY_MS } from '../tutoring/calendar.ts';
import type { Learner, World } from '../tutoring/world.ts';

/** Opportunities without getting on: Beck & Gong 2013. */
export const STUCK_ITEMS = 10;
/** True mastery stands less than this above where it stood before them. */
const GROWTH = 0.1;
/** Below it an ordinary item is missed as often as not. Without it, what is reviewed for weeks just below "known" counts. */
const FAR = 0.5;
/** So many items of the last week on what a truly missing prerequisite does not carry. */
const SAND_ITEMS = 5;
const PRACTISED_DAYS = 7;
const GUESS_WINDOW = 32;
const GUESSED = 12;
const FADED = 5;
const FADED_SHARE = 1 / 3;

export interface TrueNeeds {
  /** Ids of the world's skills. */
  readonly stuck: readonly string[];
  readonly guessing: boolean;
  readonly fading: boolean;
}

/** A learner of a world, and what can be known of the truth on an evening. */
export interface Watched {
  readonly learner: Learner;
  /** Call on each evening, in order: what was known once is remembered. */
  look(nowMs: number): TrueNeeds;
}

export function watch(world: World, learner: Learner): Watched {
  const skillOf = new Map(world.items.map(({ id, skill }) => [id, skill]));
  /** True mastery before each item of a skill, the last ones. */
  const before = new Map<string, number[]>();
  const askedMs = new Map<string, number[]>();
  const belowOf = new Map(world.skills.map(({ id, prerequisites }) => [id, prerequisites]));
  const known = new Set<string>();
  let thoughts: boolean[] = [];
  return {
    learner: {
      ...learner,
      answer: (itemId, nowMs) => {
        const skill = skillOf.get(itemId) ?? '';
        const trail = [...(before.get(skill) ?? []), masteryOf(learner, skill, nowMs)].slice(-STUCK_ITEMS);
        before.set(skill, trail);
        askedMs.set(skill, [...(askedMs.get(skill) ?? []), nowMs].slice(-STUCK_ITEMS));
        const outcome = learner.answer(itemId, nowMs);
        thoughts = [...thoughts, outcome.thought !== false].slice(-GUESS_WINDOW);
        return outcome;
      },
    },
    look: (nowMs) => {
      const stuck = [...before].flatMap(([skill, trail]) => {
        const mastery = masteryOf(learner, skill, nowMs);
        const lately = (askedMs.get(skill) ?? []).filter((ms) => nowMs - ms < PRACTISED_DAYS * DAY_MS).length;
        if (lately === 0 || mastery >= FAR) return [];
        const isStill = trail.length >= STUCK_ITEMS && mastery - (trail[0] ?? 0) < GROWTH;
        const isOnSand =
          lately >= SAND_ITEMS &&
          (belowOf.get(skill) ?? []).some((below) => masteryOf(learner, below, nowMs) < FAR);
        return isStill || isOnSand ? [skill] : [];
      });
      for (const { id } of world.skills) if (learner.knows(id, nowMs)) known.add(id);
      const faded = [...known].filter((id) => !learner.knows(id, nowMs)).length;
      return {
        stuck,
        guessing: thoughts.filter((thought) => !thought).length >= GUESSED,
        fading: faded >= FADED && faded >= known.size * FADED_SHARE,
      };
    },
  };
}

function masteryOf(learner: Learner, skill: string, nowMs: number): number {
  if (!learner.mastery) throw new Error('Must be a world that tells true mastery, got one without');
  return learner.mastery(skill, nowMs);
}
