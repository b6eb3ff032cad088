// What is known of one learner in one pack beside the model's belief: counts, what was seen lately, where the turn
// stands. Views over one buffer, changed in place by the fold (progress.ts) and by nothing else.
import type { PackedState } from '../tracing/packed-state.ts';

/** How many shown items are remembered: an item that is none of a template does not come again within. */
export const RECENT_ITEMS = 96;

/** One a skill, in pack order. */
export interface SkillCounters {
  /** Minute since 1970 of the last practice; 0 for never, or at an untrusted clock. */
  readonly lastMinute: Int32Array;
  /** `shown` of the pack when the skill was last asked; 0 for never. Says what came before what. */
  readonly lastShown: Int32Array;
  /** First tries. */
  readonly answers: Uint16Array;
  /** Right on the first try, without help, not in haste. */
  readonly right: Uint16Array;
  /** Items missed on the first try in a row. */
  readonly misses: Uint8Array;
  /** Right without help in a row. */
  readonly rightRun: Uint8Array;
  readonly lessons: Uint8Array;
  readonly flags: Uint8Array;
  /** How the skill stood when the turn began, a place in GROWTHS. */
  readonly turnStart: Uint8Array;
}

/** Bits of `flags`. */
export const SKILL_FLAG = {
  /** Was secure at some time. */
  secured: 1,
  /** Right without help when it was asked to find where to begin. */
  foundRight: 2,
  foundWrong: 4,
} as const;

/** Places in `counts`. */
export const COUNT = {
  /** Items shown and answered or skipped. */
  shown: 0,
  answers: 1,
  right: 2,
  turns: 3,
  turnItems: 4,
  turnRight: 5,
  turnReviews: 6,
  turnLessons: 7,
  /** First-try misses in a row, whatever the skill. */
  missRun: 8,
  rightRun: 9,
  /** The skill asked last, plus 1. */
  lastSkill: 10,
  /** Items in a row on that skill. */
  skillRun: 11,
  /** Questions asked to find where to begin, and the last of them missed in a row. */
  found: 12,
  foundMissRun: 13,
  /** Where the next shown item goes in the rings. */
  ringAt: 14,
  /** Answers in a row too fast to have been read. */
  hasteRun: 15,
} as const;
const COUNTS = 16;

export interface Progress {
  readonly skillCount: number;
  readonly model: PackedState;
  readonly skills: SkillCounters;
  readonly counts: Int32Array;
  /** Rings of the items shown last: hash of the id (0 for an empty place), and seed of the variant. */
  readonly recentItems: Uint32Array;
  readonly recentSeeds: Uint32Array;
  /** All of the above but the model's. */
  readonly buffer: ArrayBuffer;
}

export function progressSizeBytes(skillCount: number): number {
  return 4 * (COUNTS + 2 * RECENT_ITEMS + 2 * skillCount) + 2 * (2 * skillCount) + 5 * skillCount;
}

/** Lays the views over a buffer of `progressSizeBytes`. */
export function viewProgress(skillCount: number, buffer: ArrayBuffer, model: PackedState): Progress {
  const n = skillCount;
  const words = (at: number, length: number) => [buffer, at * 4, length] as const;
  const halvesAt = 4 * (COUNTS + 2 * RECENT_ITEMS + 2 * n);
  const bytesAt = halvesAt + 4 * n;
  const bytes = (place: number) => new Uint8Array(buffer, bytesAt + place * n, n);
  return {
    skillCount,
    model,
    buffer,
    counts: new Int32Array(...words(0, COUNTS)),
    recentItems: new Uint32Array(...words(COUNTS, RECENT_ITEMS)),
    recentSeeds: new Uint32Array(...words(COUNTS + RECENT_ITEMS, RECENT_ITEMS)),
    skills: {
      lastMinute: new Int32Array(...words(COUNTS + 2 * RECENT_ITEMS, n)),
      lastShown: new Int32Array(...words(COUNTS + 2 * RECENT_ITEMS + n, n)),
      answers: new Uint16Array(buffer, halvesAt, n),
      right: new Uint16Array(buffer, halvesAt + 2 * n, n),
      misses: bytes(0),
      rightRun: bytes(1),
      lessons: bytes(2),
      flags: bytes(3),
      turnStart: bytes(4),
    },
  };
}

export function countOf(progress: Progress, count: number): number {
  return progress.counts[count] ?? 0;
}

export function hasFlag(progress: Progress, skill: number, flag: number): boolean {
  return ((progress.skills.flags[skill] ?? 0) & flag) !== 0;
}
