// What is known of one learner in one pack beside the model's belief: counts, what was seen lately, where the turn
// stands. Views over one buffer, changed in place by the fold (progress.ts) and by nothing else.
import { ASSIGNED_ITEMS_MOST } from '../domain/event.ts';
import type { PackedState } from '../tracing/packed-state.ts';

/** How many shown items are remembered: an item that is none of a template does not come again within. */
export const RECENT_ITEMS = 96;

/** Assignments of one pack that are remembered at a time; the one made longest ago gives way. */
export const ASSIGNED_MOST = 24;

/** Sets of questions of one pack that are remembered at a time; one that is over gives way, else the oldest. */
export const SETS_MOST = 3;

/** Skills of one pack on which a learner is stuck, remembered at a time; the one that it was found of first gives way. */
export const STUCK_MOST = 8;

/** Skills of one pack on which help was asked, remembered at a time; the one asked longest ago gives way. */
export const ASKED_MOST = 4;

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
  /** Which of the first eight lessons were seen, a bit each. */
  readonly lessonsSeen: Uint8Array;
  readonly flags: Uint8Array;
  /** How the skill stood when the turn began, a place in GROWTHS. */
  readonly turnStart: Uint8Array;
  /** Highest P(known) so far, in 1/255, and first tries since it last rose: practice without progress. */
  readonly peak: Uint8Array;
  readonly sincePeak: Uint8Array;
  /** Done only with help since the last one that was right without: by a first try, or by being shown the whole way. */
  readonly helped: Uint8Array;
  /** Answers in a row that speak against what the teacher says of the skill. */
  readonly against: Uint8Array;
  /** Passed over since the last first try: shown later than it was tried. */
  readonly passedOver: Uint8Array;
}

/** One a misconception, in pack order. */
export interface MisconceptionCounters {
  /** P(held) in 1/65535. */
  readonly belief: Uint16Array;
  /** Minute since 1970 of the last answer or lesson that bore on it; 0 for never, or at an untrusted clock. */
  readonly lastMinute: Int32Array;
  /** When it came up last, by a lesson on it or by an answer that did not speak against it: minute, and `shown` of the pack. */
  readonly metMinute: Int32Array;
  readonly metAt: Int32Array;
  /** Its lessons that were seen: in all, and since it was known to be mended for good. */
  readonly lessons: Uint8Array;
  readonly lessonRun: Uint8Array;
  /** First tries since its last lesson on items that show it, and those right without help. */
  readonly asked: Uint8Array;
  readonly checked: Uint8Array;
  /** Times that it was shown in all, by wrong answers that stand for it. */
  readonly shown: Uint8Array;
}

/** Bits of `flags`. */
export const SKILL_FLAG = {
  /** Was secure at some time. */
  secured: 1,
  /** Right without help when it was asked to find where to begin. */
  foundRight: 2,
  foundWrong: 4,
  /** The same of the search before this one: it counts again when this one is left out. */
  foundRightBefore: 8,
  foundWrongBefore: 128,
  /** A teacher's word: known, not known, not to be asked. One of them at most. */
  saidKnown: 16,
  saidNotKnown: 32,
  blocked: 64,
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
  /** Items in a row of which all help was opened before the first try. */
  helpRun: 16,
  /** How much the learner decides, as a teacher says: 1 to 3, 0 for as the log suggests. */
  stage: 17,
  /** The skill that the learner chose, plus 1; 0 when nothing is chosen, -1 when the turn is left to the tutor. */
  chosen: 18,
  /** Items tried on that skill since. */
  chosenItems: 19,
  /** Choices that the learner made lately, and those that were followed through. */
  choices: 20,
  keptChoices: 21,
  /** Minute since 1970 when the plan for the week was made, 0 when that is not known; and in which turn, 0 for no plan. */
  planMinute: 22,
  /** 1 when the questions that find where to begin are left out. */
  skipFinding: 23,
  planTurn: 24,
  /** Skills of the plan, plus 1, in the learner's order; PLAN_MOST of them. */
  plan: 25,
  /** How much the learner decides, as the log suggests: 0 and 1 for the tutor chooses; and worked turns since. */
  ownStage: 30,
  stageTurns: 31,
  /** Share of first tries that were too fast to have been read, lately, in 1/256. */
  haste: 32,
  /** How sure the learner was just now, 1 to 3; 0 for not asked. */
  sureSaid: 33,
  /** Times that the learner was sure or unsure lately, and how often rightly. */
  judged: 34,
  judgedWell: 35,
  /** `shown` and `answers` when the search for the start was last taken up (again); 0 for never. */
  findingFrom: 36,
  findingAnswers: 37,
  /** First tries that were not too fast to have been read; and 1 in a gentle turn. */
  read: 38,
  gentle: 39,
} as const;
/** Skills of a plan for the week, at most. */
export const PLAN_MOST = 5;
const COUNTS = 40;

/** Places in `habits`: how a learner works, beside what is known (habits-fold.ts). */
export const HABIT = {
  /** The item of which help was asked last: its hash. */
  helpItem: 0,
  /** The last first tries, a bit each: too fast to have been read. Since when it is a habit, in minutes plus 1, 0 for none. */
  hasteBits: 1,
  hasteSince: 2,
  /** The same for help that was opened instead of a try. */
  helpBits: 3,
  helpSince: 4,
  /** Turns in a row that felt hard or sad, minutes of the first and the last, and which turn the last was, plus 1. */
  lowTurns: 5,
  lowSince: 6,
  lowLast: 7,
  lowTurn: 8,
} as const;
const HABITS = 9;

/** Places in the words of one set of assigned questions (assigned-sets.ts). */
export const SET = {
  /** Names the set; 0 for an empty place. */
  code: 0,
  flags: 1,
  seed: 2,
  fromMinute: 3,
  untilMinute: 4,
  /** How many questions, and of these a bit each: closed, passed over. */
  count: 5,
  done: 6,
  passed: 7,
  /** Rows of the pack's items, plus 1. */
  rows: 8,
} as const;
export const SET_WORDS = 8 + ASSIGNED_ITEMS_MOST;

export interface Progress {
  readonly skillCount: number;
  readonly model: PackedState;
  readonly skills: SkillCounters;
  readonly misconceptions: MisconceptionCounters;
  readonly counts: Int32Array;
  /** What a teacher wants practised, three words each: the skill plus 1 (0 for an empty place), from minute, until minute. */
  readonly assigned: Int32Array;
  /** Questions that a teacher chose, SET_WORDS a set. */
  readonly sets: Int32Array;
  /** What the learner is stuck on, three words each: the skill plus 1 (0 for an empty place), since minute, tries since. */
  readonly stuck: Int32Array;
  /** Where help was asked, four words each: the skill plus 1 (0 for an empty place), first minute, last minute, times. */
  readonly asked: Int32Array;
  readonly habits: Int32Array;
  /** Rings of the items shown last: hash of the id (0 for an empty place), and seed of the variant. */
  readonly recentItems: Uint32Array;
  readonly recentSeeds: Uint32Array;
  /** All of the above but the model's. */
  readonly buffer: ArrayBuffer;
}

/** What there is to count of a pack. */
export interface ProgressSizes {
  readonly skills: number;
  readonly misconceptions: number;
}

/** 32, 16 and 8 bits a skill, and a misconception. */
const SKILL_WORDS = 2;
const SKILL_HALVES = 2;
const SKILL_BYTES = 11;
const MISCONCEPTION_WORDS = 3;
const MISCONCEPTION_HALVES = 1;
const MISCONCEPTION_BYTES = 5;
const LISTED_WORDS = 3 * ASSIGNED_MOST + SETS_MOST * SET_WORDS + 3 * STUCK_MOST + 4 * ASKED_MOST;
const HEAD_WORDS = COUNTS + LISTED_WORDS + HABITS + 2 * RECENT_ITEMS;

export function progressSizeBytes({ skills: n, misconceptions: m }: ProgressSizes): number {
  const words = HEAD_WORDS + SKILL_WORDS * n + MISCONCEPTION_WORDS * m;
  const halves = SKILL_HALVES * n + MISCONCEPTION_HALVES * m;
  return 4 * words + 2 * halves + SKILL_BYTES * n + MISCONCEPTION_BYTES * m;
}

/** Lays the views over a buffer of `progressSizeBytes`, one after the other: words, then halves, then bytes. */
export function viewProgress(sizes: ProgressSizes, buffer: ArrayBuffer, model: PackedState): Progress {
  const { skills: n, misconceptions: m } = sizes;
  let at = 0;
  const take = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const words = (length: number) => new Int32Array(buffer, take(4 * length), length);
  const hashes = () => new Uint32Array(buffer, take(4 * RECENT_ITEMS), RECENT_ITEMS);
  const halves = (length: number) => new Uint16Array(buffer, take(2 * length), length);
  const bytes = (length: number) => new Uint8Array(buffer, take(length), length);
  const head = {
    counts: words(COUNTS),
    assigned: words(3 * ASSIGNED_MOST),
    sets: words(SETS_MOST * SET_WORDS),
    stuck: words(3 * STUCK_MOST),
    asked: words(4 * ASKED_MOST),
    habits: words(HABITS),
    recentItems: hashes(),
    recentSeeds: hashes(),
  };
  const skillWords = {
    lastMinute: words(n),
    lastShown: words(n),
  };
  const misconceptionWords = { lastMinute: words(m), metMinute: words(m), metAt: words(m) };
  const skillHalves = { answers: halves(n), right: halves(n) };
  const belief = halves(m);
  const skillBytes = {
    misses: bytes(n),
    rightRun: bytes(n),
    lessons: bytes(n),
    lessonsSeen: bytes(n),
    flags: bytes(n),
    turnStart: bytes(n),
    peak: bytes(n),
    sincePeak: bytes(n),
    helped: bytes(n),
    against: bytes(n),
    passedOver: bytes(n),
  };
  const misconceptionBytes = {
    lessons: bytes(m),
    lessonRun: bytes(m),
    asked: bytes(m),
    checked: bytes(m),
    shown: bytes(m),
  };
  return {
    skillCount: n,
    model,
    buffer,
    ...head,
    skills: { ...skillWords, ...skillHalves, ...skillBytes },
    misconceptions: { ...misconceptionWords, belief, ...misconceptionBytes },
  };
}

export function countOf(progress: Progress, count: number): number {
  return progress.counts[count] ?? 0;
}

export function hasFlag(progress: Progress, skill: number, flag: number): boolean {
  return ((progress.skills.flags[skill] ?? 0) & flag) !== 0;
}

/** Whether any skill has it. */
export function anyHasFlag({ skills }: Progress, flag: number): boolean {
  return skills.flags.some((flags) => (flags & flag) !== 0);
}
