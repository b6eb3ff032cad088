// Takes an answer into what the response model remembers: a few dozen sums in closed form. Abilities follow Elo's rule,
// with steps that shrink as answers come in (Pelánek 2016, "Applications of the Elo rating system in adaptive
// educational systems"); residuals are what an answer was beyond ease and ability.
import { exp } from '../fixed-math.ts';
import type { PackedState } from '../packed-state.ts';
import { withAnswer } from './answer-history.ts';
import { type ResidualContext, relationOf, withPattern } from './residual-tables.ts';
import {
  COUNTED,
  DECAYS,
  ITEM_SLOTS,
  LAST_ANSWERS,
  LAST_ON_ITEM,
  LAST_ON_SKILL,
  ON_SKILL,
  OVERALL,
  type ResponseLayout,
  SKILL_BYTES,
  SKILL_COUNTS,
  SKILL_HALVES,
  SKILL_LAST,
  SKILL_MARKS,
  SKILL_SINGLES,
  SKILL_WORDS,
  SLOT_BYTES,
  SLOT_LAST,
  SLOT_MARKS,
  SLOT_WORDS,
} from './response-layout.ts';
import type { Asked } from './response-places.ts';

const MOST_COUNT = 65_535;
const MOST_SLOT_COUNT = 255;
const MOST_STREAK = 100;
const REPEATS_KEPT = 0.9;

export interface Answered {
  readonly correct: boolean;
  /** In (0, 1]: what the answer says of the learner, where one without help in good time says 1. */
  readonly weight: number;
  /** 0 when the time is not known. */
  readonly minute: number;
}

/** P(right) of a score in logits. */
export function toShare(score: number): number {
  return 1 / (1 + exp(-score));
}

export function createAnswerTaker(at: ResponseLayout, skillCount: number) {
  return function take(state: PackedState, asked: Asked, context: ResidualContext, answered: Answered): void {
    const { words, singles } = state;
    const y = answered.correct ? 1 : 0;
    const ease = asked.skillEase + asked.itemEase;
    const ability = singles[at.singles + OVERALL.ability] ?? 0;
    const residual = (y - toShare(ease + ability)) * answered.weight;
    const slot = openSlot(state, asked);
    const itemAbility = slot < 0 ? 0 : (singles[at.slotSingles + slot] ?? 0);
    const close = toShare(ease + ability + meanSkillAbility(state, asked) / 2 + itemAbility);
    const closeResidual = (y - close) * answered.weight;
    const position = (words[at.words + COUNTED.answers] ?? 0) + 1;
    for (const skill of asked.skills) {
      if (skill >= 0 && skill < skillCount)
        takeSkill(state, skill, position, residual, closeResidual, answered);
    }
    if (slot >= 0) takeSlot(state, slot, position, closeResidual, answered);
    takeOverall(state, asked, residual, position, answered);
    takeOrder(state, asked, context, answered);
  };

  /** Place of the item's slot, emptied when another item had it; -1 for an item that the pack does not have. */
  function openSlot({ words, singles, bytes }: PackedState, { row }: Asked): number {
    if (row < 0) return -1;
    const slot = row % ITEM_SLOTS;
    const from = at.slotWords + slot * SLOT_WORDS;
    if (words[from + SLOT_LAST.row] === row + 1) return slot;
    words[from + SLOT_LAST.row] = row + 1;
    singles[at.slotSingles + slot] = 0;
    const marks = at.slotBytes + slot * SLOT_BYTES;
    bytes.fill(0, marks, marks + SLOT_BYTES);
    words[at.words + COUNTED.items] = (words[at.words + COUNTED.items] ?? 0) + 1;
    return slot;
  }

  function meanSkillAbility({ singles }: PackedState, { skills }: Asked): number {
    let sum = 0;
    for (const skill of skills) {
      if (skill < 0 || skill >= skillCount) continue;
      sum += singles[at.skillSingles + skill * SKILL_SINGLES + ON_SKILL.ability] ?? 0;
    }
    return sum / skills.length;
  }

  function takeSkill(
    { words, singles, halves, bytes }: PackedState,
    skill: number,
    position: number,
    residual: number,
    closeResidual: number,
    { correct, minute }: Answered,
  ): void {
    const counts = at.skillHalves + skill * SKILL_HALVES;
    const answers = halves[counts + SKILL_COUNTS.answers] ?? 0;
    const from = at.skillSingles + skill * SKILL_SINGLES;
    const step = Math.max(0.1, 0.6 / (1 + 0.15 * answers));
    singles[from + ON_SKILL.ability] = (singles[from + ON_SKILL.ability] ?? 0) + closeResidual * step;
    decay(singles, from + ON_SKILL.residuals, residual);
    decay(singles, from + ON_SKILL.rights, correct ? 1 : 0);
    halves[counts + SKILL_COUNTS.answers] = Math.min(MOST_COUNT, answers + 1);
    const rights = halves[counts + SKILL_COUNTS.rights] ?? 0;
    if (correct) halves[counts + SKILL_COUNTS.rights] = Math.min(MOST_COUNT, rights + 1);
    const last = at.skillWords + skill * SKILL_WORDS;
    words[last + SKILL_LAST.position] = position;
    words[last + SKILL_LAST.minute] = minute;
    const marks = at.skillBytes + skill * SKILL_BYTES;
    bytes[marks + SKILL_MARKS.history] = withAnswer(bytes[marks] ?? 0, correct, LAST_ON_SKILL);
    const streak = (bytes[marks + SKILL_MARKS.streak] || 128) - 128;
    bytes[marks + SKILL_MARKS.streak] = nextStreak(streak, correct) + 128;
  }

  function takeSlot(
    { words, singles, bytes }: PackedState,
    slot: number,
    position: number,
    closeResidual: number,
    { correct, minute }: Answered,
  ): void {
    singles[at.slotSingles + slot] = (singles[at.slotSingles + slot] ?? 0) + closeResidual * 0.5;
    const from = at.slotWords + slot * SLOT_WORDS;
    words[from + SLOT_LAST.position] = position;
    words[from + SLOT_LAST.minute] = minute;
    const marks = at.slotBytes + slot * SLOT_BYTES;
    const answers = bytes[marks + SLOT_MARKS.answers] ?? 0;
    const rights = (bytes[marks + SLOT_MARKS.rights] ?? 0) + (correct ? 1 : 0);
    if (answers < MOST_SLOT_COUNT) {
      bytes[marks + SLOT_MARKS.answers] = answers + 1;
      bytes[marks + SLOT_MARKS.rights] = rights;
    }
    const history = bytes[marks + SLOT_MARKS.history] ?? 0;
    bytes[marks + SLOT_MARKS.history] = withAnswer(history, correct, LAST_ON_ITEM);
  }

  function takeOverall(
    { words, singles }: PackedState,
    asked: Asked,
    residual: number,
    position: number,
    { correct, weight, minute }: Answered,
  ): void {
    const ease = asked.skillEase + asked.itemEase;
    const y = correct ? 1 : 0;
    const follow = (place: number, share: number) => {
      const is = singles[at.singles + place] ?? 0;
      singles[at.singles + place] = is + (y - toShare(ease + is)) * weight * share;
    };
    follow(OVERALL.ability, Math.max(0.05, 1 / (1 + 0.25 * position)));
    follow(OVERALL.fastAbility, 0.3);
    follow(OVERALL.slowAbility, 0.03);
    decay(singles, at.singles + OVERALL.residuals, residual);
    decay(singles, at.singles + OVERALL.rights, y);
    const back = at.singles + OVERALL.lastResiduals;
    singles[back + 2] = singles[back + 1] ?? 0;
    singles[back + 1] = singles[back] ?? 0;
    singles[back] = residual;
    singles[at.singles + OVERALL.lastEase] = ease;
    words[at.words + COUNTED.answers] = position;
    if (correct) words[at.words + COUNTED.rights] = (words[at.words + COUNTED.rights] ?? 0) + 1;
    words[at.words + COUNTED.minute] = minute;
  }

  /** What came after what. */
  function takeOrder(
    { words, singles }: PackedState,
    { set, row }: Asked,
    context: ResidualContext,
    { correct }: Answered,
  ): void {
    const from = at.words;
    const run = (isSame: boolean, count: number, rights: number) => {
      words[from + count] = isSame ? (words[from + count] ?? 0) + 1 : 0;
      words[from + rights] = (isSame ? (words[from + rights] ?? 0) : 0) + (correct ? 1 : 0);
    };
    const isSameItem = row >= 0 && words[from + COUNTED.row] === row + 1;
    run(set >= 0 && words[from + COUNTED.set] === set + 1, COUNTED.setRun, COUNTED.setRunRights);
    run(isSameItem, COUNTED.itemRun, COUNTED.itemRunRights);
    const repeats = at.singles + OVERALL.repeats;
    singles[repeats] = (singles[repeats] ?? 0) * REPEATS_KEPT + (isSameItem ? 1 : 0);
    words[from + COUNTED.streak] = nextStreak(words[from + COUNTED.streak] ?? 0, correct);
    words[from + COUNTED.history] = withAnswer(words[from + COUNTED.history] ?? 0, correct, LAST_ANSWERS);
    words[from + COUNTED.pattern] = withPattern(context.pattern, relationOf(context), correct);
    words[from + COUNTED.setBefore] = words[from + COUNTED.set] ?? 0;
    words[from + COUNTED.rowBefore] = words[from + COUNTED.row] ?? 0;
    words[from + COUNTED.set] = set + 1;
    words[from + COUNTED.row] = row + 1;
  }
}

function decay(singles: Float32Array, from: number, value: number): void {
  for (const [k, kept] of DECAYS.entries()) singles[from + k] = (singles[from + k] ?? 0) * kept + value;
}

function nextStreak(streak: number, correct: boolean): number {
  return correct
    ? Math.min(MOST_STREAK, Math.max(1, streak + 1))
    : Math.max(-MOST_STREAK, Math.min(-1, streak - 1));
}
