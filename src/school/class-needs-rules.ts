// Who of a class is told to the teacher, and with what: each learner once, the most useful few first. What one learner's
// progress tells comes from tutoring/needs.ts; what only the class tells is added here.
import type { LearnerId, PackId } from '../domain/ids.ts';
import { compareAlike, NEED_ORDER, type Need } from '../tutoring/needs.ts';
import type { TalkNeed } from './private-fold.ts';

/** Days of practice of the class went by without a turn, though nobody said that the learner was away. */
export interface AbsentNeed {
  readonly code: 'absent';
  /** The last turn; 0 for none that is known. */
  readonly sinceMs: number;
  /** Days of practice since, and on how many of them half of the class or more had a turn. */
  readonly days: number;
  readonly turns: number;
}

export type ClassNeed = Need | AbsentNeed | TalkNeed;

/** A need of one learner. What is of no pack names none. */
export interface FoundNeed {
  readonly learner: LearnerId;
  readonly need: ClassNeed;
  readonly pack: PackId | null;
}

/**
 * Who wants to talk comes before all else, then who asked for help. Who is not there comes before words and habits:
 * nothing else can be done until the child practises.
 */
const ORDER: readonly ClassNeed['code'][] = [
  'wants-to-talk',
  ...NEED_ORDER.flatMap((code) => (code === 'said-otherwise' ? (['absent', code] as const) : [code])),
];

/** Of several needs the most useful first. */
function compareClassNeeds(a: ClassNeed, b: ClassNeed): number {
  const byKind = ORDER.indexOf(a.code) - ORDER.indexOf(b.code);
  if (byKind !== 0) return byKind;
  if (a.code === 'absent' || a.code === 'wants-to-talk') return a.sinceMs - b.sinceMs;
  return b.code === 'absent' || b.code === 'wants-to-talk' ? a.sinceMs - b.sinceMs : compareAlike(a, b);
}

/** One need a learner, in the order in which they are told; `isHidden` leaves out what the teacher has answered. */
export function chooseNeeds<T extends FoundNeed>(
  found: readonly T[],
  isHidden: (one: T) => boolean,
): readonly T[] {
  const first = new Map<LearnerId, T>();
  for (const one of found) {
    if (isHidden(one)) continue;
    const before = first.get(one.learner);
    if (before === undefined || compareFound(one, before) < 0) first.set(one.learner, one);
  }
  return [...first.values()].sort(compareFound);
}

/** The same on every device, whatever the order in which learners were looked at. */
function compareFound(a: FoundNeed, b: FoundNeed): number {
  const byUse = compareClassNeeds(a.need, b.need);
  return byUse || compareText(a.learner, b.learner) || compareText(keyOf(a), keyOf(b));
}

const keyOf = ({ need, pack }: FoundNeed): string => `${pack ?? ''} ${'skill' in need ? need.skill : ''}`;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
