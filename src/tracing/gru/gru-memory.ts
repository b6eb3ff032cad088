// What is kept of a learner beside the hidden numbers: of each skill and of the items met last, what a few dozen numbers
// cannot hold for hundreds of them. Sums in closed form, as the response model has them, but fewer.
import type { Skills } from '../learner-model.ts';
import type { PackedShape, PackedState } from '../packed-state.ts';
import { sigmoid } from './logistic-table.ts';

export interface GruQuestion {
  /** Places in the pack; those that it does not have are passed over. */
  readonly skills: Skills;
  /** -1 for an item that the pack does not have. */
  readonly row: number;
  /** Logit of its being right, of an average learner. */
  readonly ease: number;
  /** 0 when the time is not known. */
  readonly minute: number;
}

/** Words of the last answer, places plus 1 (0 is none), and how many answers there were. */
export const WORD = { skill: 0, row: 1, minute: 2, answers: 3 } as const;
const WORDS = 4;
/** Items that are remembered, the later in place of the earlier. */
export const SLOTS = 512;
/** Bytes of a skill and of a slot: right and wrong answers up to 255, and the last: 0 none, 1 wrong, 2 right. */
export const MARK = { rights: 0, wrongs: 1, last: 2 } as const;
export const MARK_BYTES = 3;
export const MOST_MARKED = 255;

/** Where each part begins in the arrays of the state. */
export interface GruPlaces {
  readonly words: number;
  readonly slots: number;
  readonly hidden: number;
  readonly ability: number;
  readonly skillAbilities: number;
  readonly skillMarks: number;
  readonly slotMarks: number;
  readonly skillCount: number;
  /** Of the whole state, what came before included. */
  readonly shape: PackedShape;
}

/** Lays out what is kept of a learner behind what another model keeps. */
export function layOutMemory(hidden: number, skillCount: number, before: PackedShape): GruPlaces {
  const slots = before.words + WORDS;
  const ability = before.singles + hidden;
  const skillAbilities = ability + 1;
  const slotMarks = before.bytes + MARK_BYTES * skillCount;
  return {
    words: before.words,
    slots,
    hidden: before.singles,
    ability,
    skillAbilities,
    skillMarks: before.bytes,
    slotMarks,
    skillCount,
    shape: {
      words: slots + SLOTS,
      singles: skillAbilities + skillCount,
      halves: before.halves,
      bytes: slotMarks + MARK_BYTES * SLOTS,
    },
  };
}

/** Takes an answer in; the hidden numbers are another's. */
export function remember(state: PackedState, at: GruPlaces, question: GruQuestion, right: boolean): void {
  const { words, bytes } = state;
  const { skills, row, minute } = question;
  moveAbilities(state, at, question, right ? 1 : 0);
  words[at.words + WORD.skill] = skills[0] + 1;
  words[at.words + WORD.row] = row + 1;
  words[at.words + WORD.minute] = minute;
  words[at.words + WORD.answers] = (words[at.words + WORD.answers] ?? 0) + 1;
  for (const skill of skills) {
    if (skill >= 0 && skill < at.skillCount) mark(bytes, at.skillMarks + MARK_BYTES * skill, right);
  }
  if (row < 0) return;
  const slot = row % SLOTS;
  const marks = at.slotMarks + MARK_BYTES * slot;
  if (words[at.slots + slot] !== row + 1) bytes.fill(0, marks, marks + MARK_BYTES);
  words[at.slots + slot] = row + 1;
  mark(bytes, marks, right);
}

/** Elo's rule with steps that shrink as answers come in (Pelánek 2016), as in response-update.ts. */
function moveAbilities(
  { words, singles, bytes }: PackedState,
  at: GruPlaces,
  { skills, ease }: GruQuestion,
  y: number,
): void {
  const answers = words[at.words + WORD.answers] ?? 0;
  const ability = singles[at.ability] ?? 0;
  let sum = 0;
  let count = 0;
  for (const skill of skills) {
    if (skill < 0 || skill >= at.skillCount) continue;
    sum += singles[at.skillAbilities + skill] ?? 0;
    count++;
  }
  const beyond = y - sigmoid(ease + ability + (count > 0 ? sum / count / 2 : 0));
  for (const skill of skills) {
    if (skill < 0 || skill >= at.skillCount) continue;
    const marks = at.skillMarks + MARK_BYTES * skill;
    const before = (bytes[marks + MARK.rights] ?? 0) + (bytes[marks + MARK.wrongs] ?? 0);
    const step = Math.max(0.1, 0.6 / (1 + 0.15 * before));
    singles[at.skillAbilities + skill] = (singles[at.skillAbilities + skill] ?? 0) + beyond * step;
  }
  const step = Math.max(0.05, 1 / (1 + 0.25 * (answers + 1)));
  singles[at.ability] = ability + (y - sigmoid(ease + ability)) * step;
}

function mark(bytes: Uint8Array, at: number, right: boolean): void {
  const count = at + (right ? MARK.rights : MARK.wrongs);
  bytes[count] = Math.min(MOST_MARKED, (bytes[count] ?? 0) + 1);
  bytes[at + MARK.last] = right ? 2 : 1;
}
