// Answers sorted for fitting BKT: all of a skill together, a run for each learner. An answer to an item of several
// skills stands in the chain of each. A cell is an item in a skill: what guess and slip of an item are counted by.

import { DEFAULT_EVIDENCE, isRapid } from '../evidence.ts';
import { type Answers, attemptAt } from './answers.ts';
import { CLASSES, classOf, HASTY, weigh } from './bkt-classes.ts';

/** Bits of `flags`; above them the class of evidence. */
export const RIGHT = 1;
/** A first try that was not in haste: forgetting comes before it, a chance to learn after it. */
export const LEARNS = 2;
export const WEIGHT_SHIFT = 2;

/** Gaps in half octaves of minutes, 0 for none or not known; 43 bins reach four years. */
export const GAP_BINS = 44;
const MINUTE_MS = 60_000;
/** As at run time: a right answer without help after a night doubles the half-life, a miss halves it. */
const SPACED_MINUTES = 720;
const SPACED_MOST = 6;

export interface Chains {
  readonly skills: number;
  /** One a skill and one more: its first run. */
  readonly runsOf: Uint32Array;
  /** One a run and one more: its first place in the columns below. */
  readonly starts: Uint32Array;
  readonly cell: Uint32Array;
  readonly flags: Uint8Array;
  /** Time since the last answer of the run, halved for each spaced success, as a bin. */
  readonly gap: Uint8Array;
  /** One a class of evidence: its weight. `weigh` gives them anew. */
  readonly weights: Float64Array;
  /** One a skill and one more: its first cell. */
  readonly cellsOf: Uint32Array;
  /** One a cell: the item's place, or the number of items for those that the vocabulary does not have. */
  readonly cellItem: Uint32Array;
  readonly longestRun: number;
}

export interface ChainOptions {
  readonly skills: number;
  readonly items: number;
  /** Whether items have cells of their own; else a skill has one. */
  readonly byItem: boolean;
  /** Weight of an answer for the skills of its item after the first. */
  readonly along: number;
  /** Bound of rapid answers to an item; -1 for one that is not known. */
  readonly rapidMs: (item: number) => number;
}

/** Sorts answers into chains; O(answers × skills of an item). */
export function createChains(answers: Answers, options: ChainOptions): Chains {
  const { row, isAlong, runsOf, starts } = sortBySkill(answers, options.skills);
  const { cell, cellsOf, cellItem } = findCells(answers, row, starts, runsOf, options);
  const flags = new Uint8Array(row.length);
  for (let at = 0; at < row.length; at++) {
    const of = row[at] ?? 0;
    const attempt = attemptAt(answers, of);
    const rapidMs = options.rapidMs(attempt.row);
    const isHasty = isRapid(attempt.responseMs, rapidMs);
    const place = isHasty ? HASTY : classOf(attempt, isAlong[at] === 1);
    const learns = attempt.attempt <= 1 && !isHasty;
    flags[at] = (attempt.correct ? RIGHT : 0) | (learns ? LEARNS : 0) | (place << WEIGHT_SHIFT);
  }
  let longestRun = 0;
  for (let run = 0; run + 1 < starts.length; run++) {
    longestRun = Math.max(longestRun, (starts[run + 1] ?? 0) - (starts[run] ?? 0));
  }
  const gap = findGaps(answers, row, starts, flags);
  const weights = new Float64Array(CLASSES);
  weigh(weights, DEFAULT_EVIDENCE, options.along);
  return { skills: options.skills, runsOf, starts, cell, flags, gap, weights, cellsOf, cellItem, longestRun };
}

/** The middle of a bin of gaps, in days; 0 for the bin of no gap. */
export function gapDays(bin: number): number {
  return bin === 0 ? 0 : 2 ** ((bin - 0.5) / 2) / 1440;
}

function gapBin(minutes: number): number {
  return minutes < 1 ? 0 : Math.min(GAP_BINS - 1, 1 + Math.floor(2 * Math.log2(minutes)));
}

/** A stable counting sort: rows of a learner are together, so they stay together within each skill. */
function sortBySkill(answers: Answers, skills: number) {
  const sizes = new Uint32Array(skills + 1);
  const runCounts = new Uint32Array(skills + 1);
  eachPlace(answers, skills, (skill, _row, isNewRun) => {
    sizes[skill + 1] = (sizes[skill + 1] ?? 0) + 1;
    if (isNewRun) runCounts[skill + 1] = (runCounts[skill + 1] ?? 0) + 1;
  });
  const next = cumulate(sizes).slice();
  const runsOf = cumulate(runCounts);
  const nextRun = runsOf.slice();
  const total = next[skills] ?? 0;
  const row = new Uint32Array(total);
  const isAlong = new Uint8Array(total);
  const starts = new Uint32Array((runsOf[skills] ?? 0) + 1);
  starts[starts.length - 1] = total;
  eachPlace(answers, skills, (skill, at, isNewRun, along) => {
    const place = next[skill] ?? 0;
    next[skill] = place + 1;
    if (isNewRun) {
      const run = nextRun[skill] ?? 0;
      starts[run] = place;
      nextRun[skill] = run + 1;
    }
    row[place] = at;
    isAlong[place] = along ? 1 : 0;
  });
  return { row, isAlong, runsOf, starts };
}

type Visit = (skill: number, row: number, isNewRun: boolean, along: boolean) => void;

/** Each answer once for each skill of its item that is known, in the order of the answers. */
function eachPlace(answers: Answers, skills: number, visit: Visit): void {
  const lastLearner = new Int32Array(skills).fill(-1);
  for (let learner = 0; learner + 1 < answers.starts.length; learner++) {
    const end = answers.starts[learner + 1] ?? 0;
    for (let row = answers.starts[learner] ?? 0; row < end; row++) {
      const set: readonly number[] = answers.skillSets[answers.skillSet[row] ?? 0] ?? [];
      for (let at = 0; at < set.length; at++) {
        const skill = set[at] ?? -1;
        if (skill < 0 || skill >= skills || set.indexOf(skill) < at) continue;
        visit(skill, row, lastLearner[skill] !== learner, at > 0);
        lastLearner[skill] = learner;
      }
    }
  }
}

/** In place: each entry becomes the sum of all up to it. */
function cumulate(counts: Uint32Array): Uint32Array {
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  return counts;
}

function findCells(
  answers: Answers,
  row: Uint32Array,
  starts: Uint32Array,
  runsOf: Uint32Array,
  { skills, items, byItem }: ChainOptions,
) {
  const cell = new Uint32Array(row.length);
  const cellsOf = new Uint32Array(skills + 1);
  const cellItem: number[] = [];
  const cellAt = new Int32Array(items + 1).fill(-1);
  for (let skill = 0; skill < skills; skill++) {
    const first = cellItem.length;
    if (!byItem) cellItem.push(items);
    const end = starts[runsOf[skill + 1] ?? 0] ?? row.length;
    for (let at = starts[runsOf[skill] ?? 0] ?? end; at < end; at++) {
      const known = byItem ? (answers.item[row[at] ?? 0] ?? -1) : -1;
      const item = known >= 0 && known < items ? known : items;
      if (byItem && (cellAt[item] ?? -1) < first) {
        cellAt[item] = cellItem.length;
        cellItem.push(item);
      }
      cell[at] = byItem ? (cellAt[item] ?? first) : first;
    }
    cellsOf[skill + 1] = cellItem.length;
  }
  return { cell, cellsOf, cellItem: Uint32Array.from(cellItem) };
}

function findGaps(answers: Answers, row: Uint32Array, starts: Uint32Array, flags: Uint8Array): Uint8Array {
  const gap = new Uint8Array(row.length);
  for (let run = 0; run + 1 < starts.length; run++) {
    let last = 0;
    let spaced = 0;
    const end = starts[run + 1] ?? 0;
    for (let at = starts[run] ?? 0; at < end; at++) {
      const of = row[at] ?? 0;
      const minute = Math.floor(Math.max(0, answers.atMs[of] ?? 0) / MINUTE_MS);
      const away = last > 0 && minute > last ? minute - last : 0;
      gap[at] = gapBin(away / 2 ** spaced);
      const flag = flags[at] ?? 0;
      if (away >= SPACED_MINUTES && (flag & LEARNS) !== 0) {
        const success = (flag & RIGHT) !== 0 && (answers.hints[of] ?? 0) === 0;
        spaced = Math.min(SPACED_MOST, Math.max(0, spaced + (success ? 1 : -1)));
      }
      last = minute === 0 ? 0 : Math.max(minute, last);
    }
  }
  return gap;
}
