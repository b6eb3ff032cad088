// Every context of the columns, by number. The order and the first chances are part of the format
// (docs/sync-protocol.md lists both).
import { HALF } from '../../domain/coding/adaptation.ts';
import { NUMBER } from '../../domain/coding/code-number.ts';

let used = 0;
function take(size: number): number {
  const at = used;
  used += size;
  return at;
}

export const KINDS = 16;

export const CONTEXT = {
  /** By the kind before. */
  kind: take(KINDS * KINDS),
  /** A number of events left out before this one, in pruned chunks. */
  skipped: take(NUMBER),
  /** By kind: the learner of the event before. */
  sameLearner: take(KINDS),
  noLearner: take(KINDS),
  learnerKnown: take(1),
  /** Ten decisions at most; the lower bits of a longer list are equally likely. */
  learner: take(1024),
  learnerSpelled: take(NUMBER),
  suspect: take(2),
  /** By kind. */
  offGrid: take(KINDS),
  /** By kind and whether the learner is another: sign, then size. */
  gapSign: take(KINDS * 2),
  gap: take(KINDS * 2 * NUMBER),
  /** By whether the clock is suspect. */
  hlcAsTicked: take(2),
  hlcMs: take(NUMBER),
  hlcCounter: take(NUMBER),
  /** By kind and by what became of the item before: 4 states. */
  sameEntry: take(KINDS * 4),
  entryKnown: take(KINDS),
  entrySpelled: take(NUMBER),
  /** By whether the learner is another. */
  sameGroup: take(2),
  nextGroup: take(2),
  /** By whether the item is the same. */
  sameSeed: take(2),
  seedLarge: take(1),
  seed: take(NUMBER),
  /** By whether the showing is the same. */
  sameReason: take(2),
  reasonCode: take(16 * 16),
  reasonSkill: take(1),
  chance: take(16),
  reasonNumber: take(2 * NUMBER),
  attemptAsExpected: take(2),
  attempt: take(NUMBER),
  /** By how many hints were seen to open: 0 to 3. */
  hintsAsExpected: take(4),
  hints: take(NUMBER),
  /** By predicted chance (8), hints (2), what the learner did before (3). */
  correct: take(8 * 2 * 3),
  /** By correct. */
  answerRight: take(2),
  answerForeseen: take(2),
  /** Up to 8 foreseen wrong answers. */
  answerWrong: take(8),
  answerType: take(16 * 16),
  answerUnit: take(1),
  misconceptionsAsExpected: take(2),
  misconceptionCount: take(NUMBER),
  scoreAsExpected: take(2),
  scoreParts: take(NUMBER),
  scoreShare: take(NUMBER),
  sameLanguage: take(1),
  response: take(NUMBER),
  minutes: take(NUMBER),
  hintAsExpected: take(1),
  hint: take(NUMBER),
  seconds: take(NUMBER),
  reflected: take(NUMBER),
  lessonKnown: take(1),
  lessonMends: take(1),
  /** One number a word list. */
  words: take(7 * NUMBER),
} as const;

/** A decision that nearly always is 1, before anything was seen; and one that hardly ever is. */
const MOSTLY = 62_000;
const HARDLY = 3_536;

/** Contexts that do not start from one half; of each run the first is named, and how many follow it. */
const SKEWED: readonly (readonly [context: number, count: number, chance: number])[] = [
  [CONTEXT.learnerKnown, 1, MOSTLY],
  [CONTEXT.suspect, 1, HARDLY],
  [CONTEXT.offGrid, KINDS, HARDLY],
  [CONTEXT.gapSign, 2 * KINDS, HARDLY],
  [CONTEXT.hlcAsTicked, 2, MOSTLY],
  [CONTEXT.entryKnown, KINDS, MOSTLY],
  [CONTEXT.sameSeed + 1, 1, MOSTLY],
  [CONTEXT.seedLarge, 1, HARDLY],
  [CONTEXT.sameReason + 1, 1, MOSTLY],
  [CONTEXT.reasonSkill, 1, MOSTLY],
  [CONTEXT.attemptAsExpected, 2, MOSTLY],
  [CONTEXT.hintsAsExpected, 4, MOSTLY],
  [CONTEXT.answerRight, 1, HARDLY],
  [CONTEXT.answerRight + 1, 1, MOSTLY],
  [CONTEXT.misconceptionsAsExpected, 2, MOSTLY],
  [CONTEXT.scoreAsExpected, 2, MOSTLY],
];

/** The first chance of a 1 in each context, in 65,536ths. */
export const FIRST_CHANCES: Uint16Array = firstChances();

function firstChances(): Uint16Array {
  const chances = new Uint16Array(used).fill(HALF);
  for (const [context, count, chance] of SKEWED) chances.fill(chance, context, context + count);
  return chances;
}
