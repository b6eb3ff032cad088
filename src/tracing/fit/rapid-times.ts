// Bounds of rapid answers from the items' own times: a tenth of an item's mean time, at most ten seconds (the normative
// threshold method: Wise & Ma 2012, "Setting response time thresholds for a CAT item pool").
import { RAPID_STEPS_MS } from '../evidence.ts';
import type { Answers } from './answers.ts';

const SHARE = 0.1;
/** Whoever took longer was away; their time says nothing of the item. */
const AWAY_MS = 300_000;
/** The mean of all items counts as so many answers. */
const PULL = 10;
/** With fewer timed answers an item keeps the bound that holds for all. */
const LEAST_TIMED = 5;

/** One an item: place in `RAPID_STEPS_MS` and one more, 0 where too little is known; null where no answer has a time. */
export function findRapidSteps(answers: Answers, items: number): Uint8Array | null {
  const sums = new Float64Array(items);
  const counts = new Uint32Array(items);
  let [total, timed] = [0, 0];
  for (let row = 0; row < answers.rows; row++) {
    const item = answers.item[row] ?? -1;
    const ms = answers.responseMs[row] ?? 0;
    if (item < 0 || item >= items || ms <= 0 || ms > AWAY_MS || (answers.attempt[row] ?? 1) > 1) continue;
    sums[item] = (sums[item] ?? 0) + ms;
    counts[item] = (counts[item] ?? 0) + 1;
    total += ms;
    timed += 1;
  }
  if (timed === 0) return null;
  return Uint8Array.from(sums, (sum, item) => {
    const count = counts[item] ?? 0;
    if (count < LEAST_TIMED) return 0;
    return stepBelow((SHARE * (sum + (PULL * total) / timed)) / (count + PULL));
  });
}

/** The longest bound that is not above; the shortest when all are: no hand is faster. */
function stepBelow(ms: number): number {
  return Math.max(1, RAPID_STEPS_MS.filter((step) => step <= ms).length);
}
