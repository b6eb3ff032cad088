// What a question is to a learner beside what stands for its skills and its item: how easy it is expected to be, whether
// it goes on where the last one was, how long ago that was, and what is remembered of learner, skills and item.
import { log } from '../fixed-math.ts';
import type { PackedState } from '../packed-state.ts';
import {
  type GruPlaces,
  type GruQuestion,
  MARK,
  MARK_BYTES,
  MOST_MARKED,
  SLOTS,
  WORD,
} from './gru-memory.ts';

type Numbers = Float32Array | Float64Array;

/** Minutes since the last answer; times are read no finer than ten minutes. */
const GAPS = [11, 60, 1440, 10_080] as const;
export const FEATURE = {
  ease: 0,
  sameSkill: 1,
  sameItem: 2,
  ability: 3,
  /** Means over the skills. */
  skillAbility: 4,
  skillRights: 5,
  skillWrongs: 6,
  skillLast: 7,
  itemRights: 8,
  itemWrongs: 9,
  itemLast: 10,
  /** One for each gap, and one for longer ones; none is 1 where a time is not known. */
  gap: 11,
} as const;
export const GRU_FEATURES = FEATURE.gap + GAPS.length + 1;

/** Logarithms of counts: the first answer counts 0.17, the last 1.4. */
const COUNTED = Float32Array.from({ length: MOST_MARKED + 1 }, (_, count) => log(1 + count) / 4);
/** No last answer, a wrong one, a right one. */
const LAST = Float32Array.from([0, -1, 1]);

/** Writes the features of a question that is asked now. */
export function readFeatures(
  state: PackedState,
  at: GruPlaces,
  question: GruQuestion,
  into: Numbers,
  from: number,
): void {
  const { words, singles } = state;
  const { skills, row, ease, minute } = question;
  const isSameSkill = skills[0] >= 0 && words[at.words + WORD.skill] === skills[0] + 1;
  const isSameItem = row >= 0 && words[at.words + WORD.row] === row + 1;
  into[from + FEATURE.ease] = ease;
  into[from + FEATURE.sameSkill] = isSameSkill ? 1 : 0;
  into[from + FEATURE.sameItem] = isSameItem ? 1 : 0;
  into[from + FEATURE.ability] = singles[at.ability] ?? 0;
  readSkills(state, at, question, into, from);
  readItem(state, at, row, into, from);
  const gap = gapClass(words[at.words + WORD.minute] ?? 0, minute);
  for (let one = 0; one <= GAPS.length; one++) into[from + FEATURE.gap + one] = one === gap ? 1 : 0;
}

function readSkills(
  { singles, bytes }: PackedState,
  at: GruPlaces,
  { skills }: GruQuestion,
  into: Numbers,
  from: number,
): void {
  let [ability, rights, wrongs, last, count] = [0, 0, 0, 0, 0];
  for (const skill of skills) {
    if (skill < 0 || skill >= at.skillCount) continue;
    const marks = at.skillMarks + MARK_BYTES * skill;
    ability += singles[at.skillAbilities + skill] ?? 0;
    rights += COUNTED[bytes[marks + MARK.rights] ?? 0] ?? 0;
    wrongs += COUNTED[bytes[marks + MARK.wrongs] ?? 0] ?? 0;
    last += LAST[bytes[marks + MARK.last] ?? 0] ?? 0;
    count++;
  }
  const share = count > 0 ? 1 / count : 0;
  into[from + FEATURE.skillAbility] = ability * share;
  into[from + FEATURE.skillRights] = rights * share;
  into[from + FEATURE.skillWrongs] = wrongs * share;
  into[from + FEATURE.skillLast] = last * share;
}

function readItem(
  { words, bytes }: PackedState,
  at: GruPlaces,
  row: number,
  into: Numbers,
  from: number,
): void {
  const slot = row % SLOTS;
  const isHeld = row >= 0 && words[at.slots + slot] === row + 1;
  const marks = at.slotMarks + MARK_BYTES * slot;
  into[from + FEATURE.itemRights] = isHeld ? (COUNTED[bytes[marks + MARK.rights] ?? 0] ?? 0) : 0;
  into[from + FEATURE.itemWrongs] = isHeld ? (COUNTED[bytes[marks + MARK.wrongs] ?? 0] ?? 0) : 0;
  into[from + FEATURE.itemLast] = isHeld ? (LAST[bytes[marks + MARK.last] ?? 0] ?? 0) : 0;
}

/** -1 where a time is not known. */
function gapClass(last: number, now: number): number {
  if (last <= 0 || now <= 0) return -1;
  const minutes = now - last;
  let gap = 0;
  while (gap < GAPS.length && minutes > (GAPS[gap] ?? 0)) gap++;
  return gap;
}
