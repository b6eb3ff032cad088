// Where the response model keeps what it remembers of a learner, in a packed state that it shares with others: sums and
// last places, never a history. Items are remembered in a fixed number of slots, the later one in place of the earlier.
import type { PackedShape } from '../packed-state.ts';

/** What is left of an earlier answer's weight with each answer that follows: memory of 2.5, 7, 20 and 100 answers. */
export const DECAYS = [0.6, 0.85, 0.95, 0.99] as const;
const D = DECAYS.length;

export const ITEM_SLOTS = 512;
/** Last answers overall that are remembered one by one; on a skill, and on an item. */
export const LAST_ANSWERS = 5;
export const LAST_ON_SKILL = 3;
export const LAST_ON_ITEM = 2;

/** Singles of the whole learner. */
export const OVERALL = {
  /** In logits: settling, fast and slow. */
  ability: 0,
  fastAbility: 1,
  slowAbility: 2,
  residuals: 3,
  rights: 3 + D,
  lastResiduals: 3 + 2 * D,
  lastEase: 6 + 2 * D,
  repeats: 7 + 2 * D,
} as const;
const OVERALL_SINGLES = 8 + 2 * D;

/** Words of the whole learner. Places are kept plus 1: 0 is none. */
export const COUNTED = {
  answers: 0,
  rights: 1,
  set: 2,
  row: 3,
  minute: 4,
  /** Answers before the last in a row on the same combination, right ones among them and the last. */
  setRun: 5,
  setRunRights: 6,
  itemRun: 7,
  itemRunRights: 8,
  /** Above 0: right in a row; below: wrong. */
  streak: 9,
  history: 10,
  items: 11,
  /** Of the answer before the last. */
  setBefore: 12,
  rowBefore: 13,
  pattern: 14,
} as const;
const OVERALL_WORDS = 15;

/** Singles of a skill. */
export const ON_SKILL = { ability: 0, residuals: 1, rights: 1 + D } as const;
export const SKILL_SINGLES = 1 + 2 * D;
/** Words of a skill: `answers` of the learner when it was last asked; its minute. */
export const SKILL_LAST = { position: 0, minute: 1 } as const;
export const SKILL_WORDS = 2;
export const SKILL_COUNTS = { answers: 0, rights: 1 } as const;
export const SKILL_HALVES = 2;
/** Bytes of a skill: history, and streak plus 128. */
export const SKILL_MARKS = { history: 0, streak: 1 } as const;
export const SKILL_BYTES = 2;

/** Words of an item's slot: its row plus 1, position and minute of the last answer. */
export const SLOT_LAST = { row: 0, position: 1, minute: 2 } as const;
export const SLOT_WORDS = 3;
export const SLOT_MARKS = { answers: 0, rights: 1, history: 2 } as const;
export const SLOT_BYTES = 3;

/** Where each part begins in the arrays of the state. */
export interface ResponseLayout {
  readonly singles: number;
  readonly skillSingles: number;
  readonly slotSingles: number;
  readonly words: number;
  readonly skillWords: number;
  readonly slotWords: number;
  readonly skillHalves: number;
  readonly skillBytes: number;
  readonly slotBytes: number;
  /** Of the whole state, what came before included. */
  readonly shape: PackedShape;
}

/** Lays a learner's state for so many skills out behind what another model keeps. */
export function layOut(skills: number, before: PackedShape): ResponseLayout {
  const skillSingles = before.singles + OVERALL_SINGLES;
  const slotSingles = skillSingles + skills * SKILL_SINGLES;
  const skillWords = before.words + OVERALL_WORDS;
  const slotWords = skillWords + skills * SKILL_WORDS;
  const slotBytes = before.bytes + skills * SKILL_BYTES;
  return {
    singles: before.singles,
    skillSingles,
    slotSingles,
    words: before.words,
    skillWords,
    slotWords,
    skillHalves: before.halves,
    skillBytes: before.bytes,
    slotBytes,
    shape: {
      words: slotWords + ITEM_SLOTS * SLOT_WORDS,
      singles: slotSingles + ITEM_SLOTS,
      halves: before.halves + skills * SKILL_HALVES,
      bytes: slotBytes + ITEM_SLOTS * SLOT_BYTES,
    },
  };
}
