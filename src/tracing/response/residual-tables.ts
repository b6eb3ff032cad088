// Tables of what answers were beyond their expectation (ease and ability), in logits, by what came together: shrunk
// means, and nothing where little is known. They stand for what no sum over a learner's answers shows: that one item
// gives the next one away, or that a skill is learnt at once. What is looked up goes in with the other features.

export interface ResidualContext {
  /** Fitted combination and item asked now; -1 for none. */
  set: number;
  item: number;
  /** The same of the last answer and of the one before it, and whether they were right. */
  setBefore: number;
  itemBefore: number;
  wasRight: boolean;
  setTwoBefore: number;
  itemTwoBefore: number;
  wasRightTwoBefore: boolean;
  ability: number;
  /** Of the first skill: answers, history of the last two, answers since. */
  answers: number;
  skillHistory: number;
  since: number;
  itemAnswers: number;
  itemHistory: number;
  /** Of the last answers, how each related to the one before it and whether it was right; see `withPattern`. */
  pattern: number;
}

interface TableKind {
  readonly name: string;
  /** Answers' worth of doubt that pull a mean towards nothing. */
  readonly doubt: number;
  /** A whole number from 0 to 2^53, or -1 where there is nothing to look up. */
  readonly keyOf: (context: ResidualContext, sizes: TableSizes) => number;
}

export interface TableSizes {
  readonly sets: number;
  readonly items: number;
}

const BY_SKILL = 8;
const BY_ITEM = 4;

/** In the order in which a model file holds them. */
export const TABLE_KINDS: readonly TableKind[] = [
  { name: 'skill, times', doubt: BY_SKILL, keyOf: ({ set, answers }) => within(set, 7, countClass(answers)) },
  {
    name: 'skill, after',
    doubt: BY_SKILL,
    keyOf: ({ set, setBefore, wasRight }, { sets }) => after(setBefore, wasRight, set, sets),
  },
  {
    name: 'item, ability',
    doubt: BY_SKILL,
    keyOf: ({ item, ability }) => within(item, 3, abilityThird(ability)),
  },
  {
    name: 'item, after',
    doubt: BY_ITEM,
    keyOf: ({ item, itemBefore, wasRight }, { items }) => after(itemBefore, wasRight, item, items),
  },
  {
    name: 'skill, last two',
    doubt: BY_SKILL,
    keyOf: ({ set, skillHistory }) => within(set, 8, skillHistory),
  },
  {
    name: 'item, last on skill',
    doubt: BY_SKILL,
    keyOf: ({ item, skillHistory }) => within(item, 3, skillHistory <= 1 ? 0 : 1 + (skillHistory & 1)),
  },
  { name: 'skill, since', doubt: BY_SKILL, keyOf: ({ set, since }) => within(set, 11, sinceClass(since)) },
  {
    name: 'skill, two before',
    doubt: BY_SKILL,
    keyOf: ({ set, setTwoBefore, wasRightTwoBefore }, { sets }) =>
      after(setTwoBefore, wasRightTwoBefore, set, sets),
  },
  {
    name: 'item, times and last two',
    doubt: BY_ITEM,
    keyOf: ({ item, itemAnswers, itemHistory }) =>
      within(item, 32, Math.min(3, itemAnswers) * 8 + itemHistory),
  },
  { name: 'pattern', doubt: BY_SKILL, keyOf: (context) => context.pattern * 3 + relationOf(context) },
  {
    name: 'skill, ability',
    doubt: BY_SKILL,
    keyOf: ({ set, ability }) => within(set, 4, abilityQuarter(ability)),
  },
  {
    name: 'item, two before',
    doubt: BY_ITEM,
    keyOf: ({ item, itemTwoBefore, wasRightTwoBefore }, { items }) =>
      after(itemTwoBefore, wasRightTwoBefore, item, items),
  },
];

/** One a kind: key to logits. */
export type ResidualTables = readonly ReadonlyMap<number, number>[];

/** 0: another skill than before, 1: the same, 2: the same item. */
export function relationOf({ set, item, setBefore, itemBefore }: ResidualContext): number {
  if (item >= 0 && item === itemBefore) return 2;
  return set >= 0 && set === setBefore ? 1 : 0;
}

/** Three bits an answer, of the last five. */
export function withPattern(pattern: number, relation: number, correct: boolean): number {
  return ((pattern << 3) | ((relation + 1) * 2 + (correct ? 1 : 0))) & 0x7fff;
}

function within(place: number, classes: number, at: number): number {
  return place < 0 ? -1 : place * classes + at;
}

function after(before: number, wasRight: boolean, now: number, places: number): number {
  return before < 0 || now < 0 ? -1 : (before * 2 + (wasRight ? 1 : 0)) * places + now;
}

/** 0, 1, 2, 3 to 5, 6 to 9, 10 to 14 answers, more. */
function countClass(answers: number): number {
  if (answers < 3) return Math.floor(answers);
  if (answers < 6) return 3;
  if (answers < 10) return 4;
  return answers < 15 ? 5 : 6;
}

/** Answers since the skill was asked, by doubling; 0 for never. */
function sinceClass(since: number): number {
  return since <= 0 ? 0 : 1 + Math.min(9, 31 - Math.clz32(since));
}

function abilityThird(ability: number): number {
  if (ability < -0.5) return 0;
  return ability < 0.5 ? 1 : 2;
}

function abilityQuarter(ability: number): number {
  if (ability < -0.8) return 0;
  if (ability < -0.2) return 1;
  return ability < 0.4 ? 2 : 3;
}
