// When who had a turn: ten weeks of five school days, counted back from today, so that the demo is of this morning
// whenever it is opened. Five tablets, a queue at each.
import { DAY_MS } from '../../domain/time.ts';
import type { Member, Trait } from './cast.ts';

export const TABLETS = 5;
const WEEKS = 10;
const DAYS_A_WEEK = 5;
/** A turn with the change of hands. */
const SLOT_MS = 9 * 60_000;
/** The last turn of today was a moment ago. */
const JUST_NOW_MS = 4 * 60_000;
/** So many school days ago everybody began to come more often. */
const OFTEN_SINCE = 10;
/** Before that, and earlier still, every other week: enough to have learnt something, and no more to reckon with. */
const SELDOM_BEFORE = 20;

export interface PlannedTurn {
  /** Place in the cast, and which tablet. */
  readonly member: number;
  readonly tablet: number;
  /** School days ago, 0 for today. */
  readonly ago: number;
  readonly startMs: number;
}

/** How many days ago a school day was; today always is one, so that there is something of this morning. */
export function daysAgoOf(ago: number): number {
  return Math.floor(ago / DAYS_A_WEEK) * 7 + (ago % DAYS_A_WEEK);
}

/** All turns, the earliest first at each tablet. */
export function planTerm(cast: readonly Member[], nowMs: number): readonly PlannedTurn[] {
  const turns: PlannedTurn[] = [];
  for (let ago = WEEKS * DAYS_A_WEEK - 1; ago >= 0; ago--) {
    const queues = Array.from({ length: TABLETS }, (): number[] => []);
    for (const [at, member] of cast.entries()) {
      if (hasTurn(member.trait, at, ago)) queues[at % TABLETS]?.push(at);
    }
    const longest = Math.max(...queues.map(({ length }) => length));
    const beginsMs = beginOf(nowMs, ago, longest);
    for (const [tablet, queue] of queues.entries()) {
      for (const [slot, member] of queue.entries()) {
        turns.push({ member, tablet, ago, startMs: beginsMs + slot * SLOT_MS });
      }
    }
  }
  return turns;
}

/** At the time of day that it is now, on every day: then what comes out is the same whenever it is made. */
function beginOf(nowMs: number, ago: number, slots: number): number {
  return nowMs - daysAgoOf(ago) * DAY_MS - JUST_NOW_MS - slots * SLOT_MS;
}

/** School days ago since when, or until when, somebody had turns who is not like the others. */
const SINCE: Readonly<Partial<Record<Trait, number>>> = { new: 2 };
const UNTIL: Readonly<Partial<Record<Trait, number>>> = { absent: 8, fading: 26 };
/** What is told of them is of these school days, first and last: they had a turn on each. */
const DAILY: Readonly<Partial<Record<Trait, readonly [first: number, last: number]>>> = {
  ahead: [24, 0],
  fading: [46, 26],
  wall: [5, 0],
  misconceived: [8, 0],
  'asks-help': [4, 0],
  low: [4, 0],
  hasty: [4, 0],
  leans: [12, 0],
  clicks: [4, 0],
  corrected: [5, 0],
  new: [2, 0],
};

function hasTurn(trait: Trait, at: number, ago: number): boolean {
  const { [trait]: since = Number.POSITIVE_INFINITY } = SINCE;
  const { [trait]: until = 0 } = UNTIL;
  if (ago > since || ago < until) return false;
  const [first, last] = DAILY[trait] ?? [-1, 0];
  if (ago <= first && ago >= last) return true;
  const day = (at + Math.floor(at / TABLETS)) % DAYS_A_WEEK;
  if (ago >= SELDOM_BEFORE && Math.floor(ago / DAYS_A_WEEK) % 2 === 1) return false;
  return ago % DAYS_A_WEEK === day || (ago < OFTEN_SINCE && ago % DAYS_A_WEEK === (day + 2) % DAYS_A_WEEK);
}
