// What the response model looks at before an answer: numbers in closed form from the learner's sums. Trees only ask
// which of two values is greater, so counts and minutes go in as they are. Counts of right and wrong answers: Pavlik et
// al. 2009 (PFA), Gervet et al. 2020 (Best-LR); time: Choffin et al. 2019 (DAS3H); abilities: Elo, as in Pelánek 2016.
import type { PackedState } from '../packed-state.ts';
import { answerAt, lastOf } from './answer-history.ts';
import { type ResidualContext, TABLE_KINDS } from './residual-tables.ts';
import { LAST_RESIDUALS } from './response-feature-names.ts';
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
import type { ResponseParameters } from './response-parameters.ts';
import type { Asked, FittedPlaces } from './response-places.ts';

const D = DECAYS.length;
/** More than any learner answers between two of a skill; stands for never. */
const NEVER = 1e6;
const UNKNOWN = -1;

export function createFeatureReader(
  { tables, ease, combinations }: ResponseParameters,
  places: FittedPlaces,
  at: ResponseLayout,
) {
  const skillCount = places.skills.length;
  const sizes = { sets: ease.skill.length + combinations.length, items: ease.item.length };
  const fitted = (row: number) => places.items[row] ?? -1;
  /** Of the skills asked, together. */
  const decayed = new Float64Array(2 * D);
  const about = {
    answers: 0,
    rights: 0,
    ability: 0,
    least: 0,
    fewest: 0,
    since: NEVER,
    minute: 0,
    latest: -1,
  };

  function sumSkills(state: PackedState, { skills }: Asked): void {
    const { words, singles, halves } = state;
    decayed.fill(0);
    Object.assign(about, {
      answers: 0,
      rights: 0,
      ability: 0,
      least: 9,
      fewest: NEVER,
      since: NEVER,
      minute: 0,
    });
    about.latest = -1;
    const answersNow = words[at.words + COUNTED.answers] ?? 0;
    for (const skill of skills) {
      const isKnown = skill >= 0 && skill < skillCount;
      const n = isKnown ? (halves[at.skillHalves + skill * SKILL_HALVES + SKILL_COUNTS.answers] ?? 0) : 0;
      about.fewest = Math.min(about.fewest, n);
      if (n === 0) {
        about.least = Math.min(about.least, 0);
        continue;
      }
      const from = at.skillSingles + skill * SKILL_SINGLES;
      const ability = singles[from + ON_SKILL.ability] ?? 0;
      about.answers += n / skills.length;
      about.rights +=
        (halves[at.skillHalves + skill * SKILL_HALVES + SKILL_COUNTS.rights] ?? 0) / skills.length;
      about.ability += ability / skills.length;
      about.least = Math.min(about.least, ability);
      for (let k = 0; k < D; k++) {
        const weight = weightOf(k, n) + 0.3;
        decayed[k] =
          (decayed[k] ?? 0) + (singles[from + ON_SKILL.residuals + k] ?? 0) / weight / skills.length;
        decayed[D + k] =
          (decayed[D + k] ?? 0) +
          ((singles[from + ON_SKILL.rights + k] ?? 0) + 0.5) / (weightOf(k, n) + 1) / skills.length;
      }
      const last = at.skillWords + skill * SKILL_WORDS;
      const since = answersNow - (words[last + SKILL_LAST.position] ?? 0);
      if (since < about.since) {
        about.since = since;
        about.latest = skill;
      }
      about.minute = Math.max(about.minute, words[last + SKILL_LAST.minute] ?? 0);
    }
  }

  const context = createContext();

  function readContext(state: PackedState, asked: Asked): ResidualContext {
    const { words, singles, halves, bytes } = state;
    const counted = (place: number) => words[at.words + place] ?? 0;
    const [first] = asked.skills;
    const isKnown = first >= 0 && first < skillCount;
    const answers = isKnown ? (halves[at.skillHalves + first * SKILL_HALVES + SKILL_COUNTS.answers] ?? 0) : 0;
    const slot = asked.row % ITEM_SLOTS;
    const isMet = asked.row >= 0 && words[at.slotWords + slot * SLOT_WORDS + SLOT_LAST.row] === asked.row + 1;
    const marks = at.slotBytes + slot * SLOT_BYTES;
    const history = counted(COUNTED.history);
    const last = words[at.skillWords + first * SKILL_WORDS + SKILL_LAST.position] ?? 0;
    const skillHistory = isKnown
      ? (bytes[at.skillBytes + first * SKILL_BYTES + SKILL_MARKS.history] ?? 0)
      : 0;
    context.set = asked.set;
    context.item = fitted(asked.row);
    context.setBefore = counted(COUNTED.set) - 1;
    context.itemBefore = fitted(counted(COUNTED.row) - 1);
    context.wasRight = (history & 1) === 1;
    context.setTwoBefore = counted(COUNTED.setBefore) - 1;
    context.itemTwoBefore = fitted(counted(COUNTED.rowBefore) - 1);
    context.wasRightTwoBefore = (history & 2) === 2;
    context.ability = singles[at.singles + OVERALL.ability] ?? 0;
    context.answers = answers;
    context.skillHistory = lastOf(skillHistory, 2);
    context.since = answers === 0 ? 0 : counted(COUNTED.answers) - last;
    context.itemAnswers = isMet ? (bytes[marks + SLOT_MARKS.answers] ?? 0) : 0;
    context.itemHistory = isMet ? lastOf(bytes[marks + SLOT_MARKS.history] ?? 0, 2) : 0;
    context.pattern = counted(COUNTED.pattern);
    return context;
  }

  /** Writes the features of a question into `into`. `minute` is 0 when the time is not known. */
  function readFeatures(state: PackedState, asked: Asked, minute: number, into: Float32Array): void {
    sumSkills(state, asked);
    const { words, singles, bytes } = state;
    const overall = (place: number) => singles[at.singles + place] ?? 0;
    const counted = (place: number) => words[at.words + place] ?? 0;
    const answers = counted(COUNTED.answers);
    const ability = overall(OVERALL.ability);
    const slot = asked.row % ITEM_SLOTS;
    const slotWords = at.slotWords + slot * SLOT_WORDS;
    const isMet = asked.row >= 0 && words[slotWords + SLOT_LAST.row] === asked.row + 1;
    const slotBytes = at.slotBytes + slot * SLOT_BYTES;
    const itemAbility = isMet ? (singles[at.slotSingles + slot] ?? 0) : 0;
    const itemAnswers = isMet ? (bytes[slotBytes + SLOT_MARKS.answers] ?? 0) : 0;
    const itemRights = isMet ? (bytes[slotBytes + SLOT_MARKS.rights] ?? 0) : 0;
    const itemHistory = isMet ? (bytes[slotBytes + SLOT_MARKS.history] ?? 0) : 0;
    const ease = asked.skillEase + asked.itemEase;
    let to = 0;
    into[to++] = asked.skillEase;
    into[to++] = asked.itemEase;
    into[to++] = ease;
    into[to++] = asked.skills.length;
    into[to++] = ability;
    into[to++] = overall(OVERALL.fastAbility);
    into[to++] = overall(OVERALL.slowAbility);
    into[to++] = about.ability;
    into[to++] = about.least;
    into[to++] = itemAbility;
    into[to++] = ease + ability;
    into[to++] = ease + ability + about.ability + itemAbility;
    into[to++] = answers;
    into[to++] = (counted(COUNTED.rights) + 1) / (answers + 2);
    for (let k = 0; k < D; k++) {
      const weight = weightOf(k, answers);
      into[to++] = overall(OVERALL.residuals + k) / (weight + 0.3);
      into[to++] = (overall(OVERALL.rights + k) + 0.5) / (weight + 1);
    }
    const history = counted(COUNTED.history);
    for (let back = 0; back < LAST_ANSWERS; back++) into[to++] = answerAt(history, back);
    for (let back = 0; back < LAST_RESIDUALS; back++) into[to++] = overall(OVERALL.lastResiduals + back);
    into[to++] = overall(OVERALL.lastEase);
    into[to++] = counted(COUNTED.streak);
    into[to++] = overall(OVERALL.repeats);
    into[to++] = counted(COUNTED.items);
    into[to++] = about.answers;
    into[to++] = about.rights;
    into[to++] = about.answers - about.rights;
    into[to++] = about.fewest;
    into[to++] = about.since;
    for (let k = 0; k < D; k++) {
      into[to++] = decayed[k] ?? 0;
      into[to++] = decayed[D + k] ?? 0;
    }
    const marks = at.skillBytes + about.latest * SKILL_BYTES;
    const skillHistory = about.latest < 0 ? 0 : (bytes[marks + SKILL_MARKS.history] ?? 0);
    for (let back = 0; back < LAST_ON_SKILL; back++) into[to++] = answerAt(skillHistory, back);
    into[to++] = about.latest < 0 ? 0 : (bytes[marks + SKILL_MARKS.streak] ?? 128) - 128;
    into[to++] = itemAnswers;
    into[to++] = itemRights;
    into[to++] = itemAnswers - itemRights;
    into[to++] = isMet ? answers - (words[slotWords + SLOT_LAST.position] ?? 0) : NEVER;
    for (let back = 0; back < LAST_ON_ITEM; back++) into[to++] = answerAt(itemHistory, back);
    const isSameItem = asked.row >= 0 && counted(COUNTED.row) === asked.row + 1;
    const isSameSet = asked.set >= 0 && counted(COUNTED.set) === asked.set + 1;
    into[to++] = isSameItem ? 1 : 0;
    into[to++] = isSameSet ? 1 : 0;
    into[to++] = isSameSet ? counted(COUNTED.setRun) + 1 : 0;
    into[to++] = isSameSet ? counted(COUNTED.setRunRights) / (counted(COUNTED.setRun) + 1) : UNKNOWN;
    into[to++] = isSameItem ? counted(COUNTED.itemRun) + 1 : 0;
    into[to++] = isSameItem ? counted(COUNTED.itemRunRights) : UNKNOWN;
    into[to++] = gapOf(minute, counted(COUNTED.minute));
    into[to++] = gapOf(minute, about.minute);
    into[to++] = isMet ? gapOf(minute, words[slotWords + SLOT_LAST.minute] ?? 0) : UNKNOWN;
    readContext(state, asked);
    for (let kind = 0; kind < TABLE_KINDS.length; kind++) {
      const key = TABLE_KINDS[kind]?.keyOf(context, sizes) ?? -1;
      into[to++] = tables[kind]?.get(key) ?? 0;
    }
  }

  return { readFeatures, readContext, sizes };
}

/** Sum of the weights of n answers: (1 − dⁿ) / (1 − d). Counts beyond the table have reached its limit. */
export function weightOf(decay: number, answers: number): number {
  const sums = WEIGHTS[decay];
  return sums?.[Math.min(answers, sums.length - 1)] ?? 0;
}

const WEIGHTS = DECAYS.map((decay) => {
  const sums = new Float64Array(2048);
  for (let n = 1; n < sums.length; n++) sums[n] = (sums[n - 1] ?? 0) * decay + 1;
  return sums;
});

function gapOf(minute: number, last: number): number {
  return minute > 0 && last > 0 ? Math.max(0, minute - last) : UNKNOWN;
}

function createContext(): ResidualContext {
  return {
    set: -1,
    item: -1,
    setBefore: -1,
    itemBefore: -1,
    wasRight: false,
    setTwoBefore: -1,
    itemTwoBefore: -1,
    wasRightTwoBefore: false,
    ability: 0,
    answers: 0,
    skillHistory: 0,
    since: 0,
    itemAnswers: 0,
    itemHistory: 0,
    pattern: 0,
  };
}
