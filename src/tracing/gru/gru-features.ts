// What a question is to a learner beside its skills and its item: how easy it is expected to be, whether it goes on where
// the last one was, how long ago that was, and how often its skills went right and wrong.
import { log } from '../fixed-math.ts';
import type { Skills } from '../learner-model.ts';
import type { PackedShape, PackedState } from '../packed-state.ts';

/** Minutes since the last answer; times are read no finer than ten minutes. */
const GAPS = [11, 60, 1440, 10_080] as const;
const EASE = 0;
const SAME_SKILL = 1;
const SAME_ITEM = 2;
const RIGHT = 3;
const WRONG = 4;
const GAP = 5;
export const GRU_FEATURES = GAP + GAPS.length + 1;

const MOST_COUNT = 255;
/** Logarithms of counts, so that 255 answers count 1.4 and the first one 0.17. */
const COUNTED = Float32Array.from({ length: MOST_COUNT + 1 }, (_, count) => log(1 + count) / 4);

/** Places are kept plus 1: 0 is none. */
const WORD = { skill: 0, row: 1, minute: 2 } as const;
const WORDS = 3;

export interface GruQuestion {
  readonly skills: Skills;
  /** -1 for an item that the pack does not have. */
  readonly row: number;
  /** Logit of its being right, of an average learner. */
  readonly ease: number;
  /** 0 when the time is not known. */
  readonly minute: number;
}

export interface GruMemory {
  readonly shape: PackedShape;
  /** Place of the hidden numbers among the singles. */
  readonly hiddenAt: number;
  readFeatures(
    state: PackedState,
    question: GruQuestion,
    into: Float32Array | Float64Array,
    at: number,
  ): void;
  /** Takes an answer in; the hidden numbers are another's. */
  remember(state: PackedState, question: GruQuestion, right: boolean): void;
}

/** Lays out what is remembered of a learner behind what another model keeps. */
export function createGruMemory(hidden: number, skillCount: number, before: PackedShape): GruMemory {
  const wordsAt = before.words;
  const rightAt = before.bytes;
  const wrongAt = before.bytes + skillCount;
  const isInPack = (skill: number) => skill >= 0 && skill < skillCount;

  function meanCount({ bytes }: PackedState, skills: Skills, from: number): number {
    let sum = 0;
    let count = 0;
    for (let at = 0; at < skills.length; at++) {
      const skill = skills[at] ?? -1;
      if (!isInPack(skill)) continue;
      sum += COUNTED[bytes[from + skill] ?? 0] ?? 0;
      count++;
    }
    return count > 0 ? sum / count : 0;
  }

  return {
    hiddenAt: before.singles,
    shape: {
      words: before.words + WORDS,
      singles: before.singles + hidden,
      halves: before.halves,
      bytes: before.bytes + 2 * skillCount,
    },
    readFeatures(state, { skills, row, ease, minute }, into, at) {
      const { words } = state;
      into[at + EASE] = ease;
      into[at + SAME_SKILL] = skills[0] >= 0 && words[wordsAt + WORD.skill] === skills[0] + 1 ? 1 : 0;
      into[at + SAME_ITEM] = row >= 0 && words[wordsAt + WORD.row] === row + 1 ? 1 : 0;
      into[at + RIGHT] = meanCount(state, skills, rightAt);
      into[at + WRONG] = meanCount(state, skills, wrongAt);
      const gap = gapClass(words[wordsAt + WORD.minute] ?? 0, minute);
      for (let one = 0; one <= GAPS.length; one++) into[at + GAP + one] = one === gap ? 1 : 0;
    },
    remember({ words, bytes }, { skills, row, minute }, right) {
      words[wordsAt + WORD.skill] = skills[0] + 1;
      words[wordsAt + WORD.row] = row + 1;
      words[wordsAt + WORD.minute] = minute;
      const from = right ? rightAt : wrongAt;
      for (let at = 0; at < skills.length; at++) {
        const skill = skills[at] ?? -1;
        if (isInPack(skill)) bytes[from + skill] = Math.min(MOST_COUNT, (bytes[from + skill] ?? 0) + 1);
      }
    },
  };
}

/** -1 where a time is not known. */
function gapClass(last: number, now: number): number {
  if (last <= 0 || now <= 0) return -1;
  const minutes = now - last;
  let gap = 0;
  while (gap < GAPS.length && minutes > (GAPS[gap] ?? 0)) gap++;
  return gap;
}
