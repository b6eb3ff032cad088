// Which item of a skill: inside the zone of predicted success, not seen lately, else by a seeded coin.

import { partBefore, shownAt, skillsAt } from '../packs/columns.ts';
import { type Choosing, mix } from './choosing.ts';
import { isGentle } from './gentle-turn.ts';
import { hashAt, isTemplate } from './item-index.ts';
import { lastShownItem } from './last-shown.ts';
import { COUNT, countOf, hasFlag, type Progress, RECENT_ITEMS, SKILL_FLAG } from './progress-state.ts';
import { ZONE } from './thresholds.ts';

/** A template gives another variant, but the same wording: this many items lie between. */
const TEMPLATE_GAP = 8;
/** Rows looked at for one skill, at most; of a larger skill a seeded part is taken, so that the cost is bounded. */
const ROWS_MOST = 256;
/** What counts beside the distance from the zone, none of it as much as leaving the zone. */
const OFF_TARGET = 0.2;
const COIN = 0.06;
const UNTELLING = 0.15;
/** More than all others together: a fresh item comes first. */
const STALE = 10;

/** What an item costs beside; infinitely much for one that must not come. */
type ExtraCost = (row: number) => number;

/** Range of predicted success to aim for. */
export interface Aim {
  readonly low: number;
  readonly high: number;
}

/** Knowing is expected of what was secure once, so the item may be likelier to succeed. */
export const REVIEW_AIM: Aim = { low: 0.65, high: 0.95 };
export const CHALLENGE_AIM: Aim = { low: 0.5, high: 0.8 };

export interface Picked {
  readonly row: number;
  readonly pCorrect: number;
  /** Not within its window: a new item, or a new variant after a while. */
  readonly fresh: boolean;
}

/** Easier after misses and in a gentle turn, a little harder after a run of right answers. */
export function aimFor(progress: Progress): Aim {
  const misses = countOf(progress, COUNT.missRun);
  if (misses >= 2 || isGentle(progress)) return { low: 0.75, high: 0.95 };
  if (misses === 1) return { low: 0.68, high: 0.9 };
  if (countOf(progress, COUNT.rightRun) >= 4) return { low: ZONE.low, high: 0.78 };
  return ZONE;
}

/**
 * Takes the best item of a skill, fresh ones before others, of others the one shown longest ago; null when the
 * skill has none of the kind. Those that show what is suspected are preferred, unless `extra` says otherwise. Cost O(items of the skill), at most 256.
 */
export function pickItem(
  choosing: Choosing,
  skill: number,
  aim: Aim,
  kind: 'ordinary' | 'challenge' = 'ordinary',
  extra: ExtraCost = suspicionOf(choosing),
): Picked | null {
  const { index, model } = choosing.course;
  const starts = kind === 'ordinary' ? index.starts[skill] : index.challenges[skill];
  const ends = kind === 'ordinary' ? index.challenges[skill] : index.starts[skill + 1];
  const from = starts ?? 0;
  const size = (ends ?? 0) - from;
  const looked = Math.min(size, ROWS_MOST);
  const offset = size > ROWS_MOST ? mix(choosing.seed, skill) % size : 0;
  let best: Picked | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let n = 0; n < looked; n++) {
    const row = index.rows[from + ((offset + n) % size)] ?? 0;
    if (choosing.hides && asksHidden(choosing, row)) continue;
    const pCorrect = model.predict(
      choosing.progress.model,
      skillsAt(index.columns, row),
      row,
      choosing.nowMs,
    );
    const stale = staleness(choosing, row);
    const late = stale === 0 ? 0 : STALE * (1 + stale);
    const cost = late + distance(pCorrect, aim) + COIN * coinOf(choosing, row) + extra(row);
    if (cost >= bestCost) continue;
    best = { row, pCorrect, fresh: stale === 0 };
    bestCost = cost;
  }
  return best;
}

/** While something is suspected, an item on which it would show itself is worth leaving the middle of the zone. */
function suspicionOf({ course, suspected }: Choosing): ExtraCost {
  if (suspected.size === 0) return () => 0;
  const { columns } = course.index;
  return (row) => (shownAt(columns, row).some((place) => suspected.has(place)) ? 0 : UNTELLING);
}

/** Whether a skill has an ordinary item that may be asked and can be shown. Cost O(its items), O(1) where nothing is hidden. */
export function canBeAsked(choosing: Choosing, skill: number): boolean {
  const { hides, unreadable, course } = choosing;
  const { index } = course;
  const rows = index.rows.subarray(index.starts[skill] ?? 0, index.challenges[skill] ?? 0);
  if (!hides && unreadable.size === 0) return rows.length > 0;
  return rows.some((row) => !(hides && asksHidden(choosing, row)) && !unreadable.has(hashAt(index, row)));
}

/** Whether one of the skills that a row asks is not to be asked, as the teacher says. */
export function asksHidden({ course, progress }: Choosing, row: number): boolean {
  return skillsAt(course.index.columns, row).some((skill) => hasFlag(progress, skill, SKILL_FLAG.blocked));
}

/** Seeds are kept to 16 bits: nothing predicts them, so that each costs every answer two bytes on the wire. */
const SEED_BITS = 16;

/** Names the variant of an item that is shown now. What follows in a stem goes on with the numbers of the part before. */
export function variantSeed(choosing: Choosing, row: number): number {
  const before = partBefore(choosing.course.index.columns, row);
  const last = lastShownItem(choosing.progress);
  if (before >= 0 && last.hash === hashAt(choosing.course.index, before)) return last.seed;
  const hash = hashAt(choosing.course.index, row);
  return mix(mix(choosing.seed, hash), countOf(choosing.progress, COUNT.shown)) >>> (32 - SEED_BITS);
}

export function isInZone(pCorrect: number, aim: Aim): boolean {
  return pCorrect >= aim.low && pCorrect <= aim.high;
}

/** 0 for an item that may come, else above 0 and higher the more lately it was shown. */
function staleness(choosing: Choosing, row: number): number {
  const { index } = choosing.course;
  const ago = choosing.recent.get(hashAt(index, row));
  if (ago === undefined) return 0;
  const gap = isTemplate(index, row) ? TEMPLATE_GAP : RECENT_ITEMS;
  return ago > gap ? 0 : (RECENT_ITEMS + 1 - ago) / RECENT_ITEMS;
}

/** 0 in the middle of the aim, growing slowly to its edge and fast beyond. */
function distance(pCorrect: number, aim: Aim): number {
  const middle = (aim.low + aim.high) / 2;
  const outside = Math.max(0, aim.low - pCorrect, pCorrect - aim.high);
  return outside + OFF_TARGET * Math.abs(pCorrect - middle);
}

/** In [0, 1), by seed and item. */
function coinOf(choosing: Choosing, row: number): number {
  return mix(choosing.seed, hashAt(choosing.course.index, row)) / 4294967296;
}
