// What one choice looks at, made once at its start: beliefs, and what was shown lately.

import type { ItemId, LessonId } from '../domain/ids.ts';
import { type Beliefs, believeAt } from './beliefs.ts';
import type { Course } from './course.ts';
import { hashOf } from './item-index.ts';
import { suspectedAt } from './misconceptions-fold.ts';
import { planOf } from './planned.ts';
import type { ChoiceInput } from './policy.ts';
import { anyHasFlag, COUNT, countOf, type Progress, RECENT_ITEMS, SKILL_FLAG } from './progress-state.ts';

const MINUTE_MS = 60_000;

export interface Choosing {
  readonly course: Course;
  readonly progress: Progress;
  readonly nowMs: number;
  readonly seed: number;
  readonly beliefs: Beliefs;
  /** Skills of the learner's plan for this week, in its order. */
  readonly plan: readonly number[];
  /** How many items ago an item was shown, by hash: 1 for the last one. */
  readonly recent: ReadonlyMap<number, number>;
  /** Items that cannot be shown, by hash. */
  readonly unreadable: ReadonlySet<number>;
  readonly unreadableLessons: readonly LessonId[];
  /** Places of the misconceptions that items had better show. */
  readonly suspected: ReadonlySet<number>;
  /** Whether the teacher hides any skill: else no row needs to be looked at for it. */
  readonly hides: boolean;
}

export function startChoosing(input: ChoiceInput): Choosing {
  const { course, progress, nowMs, seed, unreadable = [], unreadableLessons = [] } = input;
  return {
    course,
    progress,
    nowMs,
    seed,
    beliefs: believeAt(course, progress, nowMs),
    plan: planOf(progress, nowMs),
    recent: recentOf(progress, unreadable),
    unreadable: new Set(unreadable.map(hashOf)),
    unreadableLessons,
    suspected: suspectedAt(progress, Math.floor(nowMs / MINUTE_MS)),
    hides: anyHasFlag(progress, SKILL_FLAG.blocked),
  };
}

function recentOf(progress: Progress, unreadable: readonly ItemId[]): ReadonlyMap<number, number> {
  const recent = new Map<number, number>();
  const next = countOf(progress, COUNT.ringAt);
  for (let ago = RECENT_ITEMS; ago >= 1; ago--) {
    const hash = progress.recentItems[(next - ago + RECENT_ITEMS) % RECENT_ITEMS] ?? 0;
    if (hash !== 0) recent.set(hash, ago);
  }
  for (const item of unreadable) recent.set(hashOf(item), 1);
  return recent;
}

/** Mixes two 32-bit numbers to one, evenly (murmur3's finaliser, Appleby 2008, public domain). */
export function mix(a: number, b: number): number {
  let mixed = Math.imul(a ^ Math.imul(b ^ (b >>> 16), 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
