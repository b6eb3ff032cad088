// The E-step of fitting BKT: what the answers say of the hidden states under the parameters at hand. Forward and
// backward pass for two states (Baum et al. 1970; Rabiner 1989, section III), in the scaled form that carries
// P(known) itself: nothing underflows, and one division replaces a column of each table.
import { type Chains, GAP_BINS, LEARNS, RIGHT, WEIGHT_SHIFT } from './bkt-chains.ts';
import { isUnaidedClass } from './bkt-classes.ts';

/** Parameters of one skill as the passes read them. */
export interface Dynamics {
  readonly prior: number;
  readonly learn: number;
  /** P(kept) over a gap: `gap` for a try that nothing is forgotten before but time, `GAP_BINS + gap` for others. */
  readonly keep: Float64Array;
}

/** One a cell: P(right) of who knows and of who does not. */
export interface Emissions {
  readonly known: Float64Array;
  readonly unknown: Float64Array;
}

/** Expected counts, added up over the runs of a skill; by cell and by gap they are shared by all skills. */
export interface Counts {
  /** First answers, and how many of them were expected to come from knowing. */
  runs: number;
  priorKnown: number;
  /** Chances to learn without knowing, and how many were taken. */
  chances: number;
  learnt: number;
  /** One a place in `keep`: times that knowing could be lost, and was. */
  readonly atRisk: Float64Array;
  readonly lost: Float64Array;
  /** One a cell, weighted by evidence: answers of who knows and of who does not, and the right ones of them. */
  readonly knownAll: Float64Array;
  readonly knownRight: Float64Array;
  readonly unknownAll: Float64Array;
  readonly unknownRight: Float64Array;
}

export function createCounts(cells: number): Counts {
  const byCell = () => new Float64Array(cells);
  return {
    runs: 0,
    priorKnown: 0,
    chances: 0,
    learnt: 0,
    atRisk: new Float64Array(2 * GAP_BINS),
    lost: new Float64Array(2 * GAP_BINS),
    knownAll: byCell(),
    knownRight: byCell(),
    unknownAll: byCell(),
    unknownRight: byCell(),
  };
}

/** Sets the counts of a skill to zero, to be added up again. */
export function clearCounts(counts: Counts, chains: Chains, skill: number): void {
  counts.runs = 0;
  counts.priorKnown = 0;
  counts.chances = 0;
  counts.learnt = 0;
  counts.atRisk.fill(0);
  counts.lost.fill(0);
  const [from, to] = [chains.cellsOf[skill] ?? 0, chains.cellsOf[skill + 1] ?? 0];
  for (const column of [counts.knownAll, counts.knownRight, counts.unknownAll, counts.unknownRight]) {
    column.fill(0, from, to);
  }
}

export function createKeep(): Float64Array {
  return new Float64Array(2 * GAP_BINS);
}

/** Room for one run; made once for all. */
export interface Scratch {
  /** P(known) before each answer, and after it. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

export function createScratch(chains: Chains): Scratch {
  return { before: new Float64Array(chains.longestRun), after: new Float64Array(chains.longestRun) };
}

/** Keeps P(known) and 1 − P(known) numbers that can be divided by. */
const EDGE = 1e-12;
const RESCALE_BELOW = 1e-200;

/** Adds the expected counts of a skill's runs to `counts`; gives the logarithm of the answers' likelihood. */
export function expectSkill(
  chains: Chains,
  skill: number,
  dynamics: Dynamics,
  emissions: Emissions,
  counts: Counts,
  scratch: Scratch,
): number {
  const { starts, runsOf } = chains;
  let logLikelihood = 0;
  for (let run = runsOf[skill] ?? 0; run < (runsOf[skill + 1] ?? 0); run++) {
    const [from, to] = [starts[run] ?? 0, starts[run + 1] ?? 0];
    logLikelihood += forward(chains, from, to, dynamics, emissions, scratch);
    backward(chains, from, to, dynamics, counts, scratch);
  }
  return logLikelihood;
}

/** Logarithm of the likelihood of the answers without help, each given all before it: what weights of help are judged by. */
export function scoreUnaided(
  chains: Chains,
  skill: number,
  dynamics: Dynamics,
  emissions: Emissions,
  scratch: Scratch,
): number {
  const { starts, runsOf, flags, cell } = chains;
  let score = 0;
  for (let run = runsOf[skill] ?? 0; run < (runsOf[skill + 1] ?? 0); run++) {
    const [from, to] = [starts[run] ?? 0, starts[run + 1] ?? 0];
    forward(chains, from, to, dynamics, emissions, scratch);
    for (let at = from; at < to; at++) {
      const flag = flags[at] ?? 0;
      if (!isUnaidedClass(flag >> WEIGHT_SHIFT)) continue;
      const p = scratch.before[at - from] ?? 0;
      const of = cell[at] ?? 0;
      const right = p * (emissions.known[of] ?? 0) + (1 - p) * (emissions.unknown[of] ?? 0);
      score += Math.log((flag & RIGHT) !== 0 ? right : 1 - right);
    }
  }
  return score;
}

function forward(
  chains: Chains,
  from: number,
  to: number,
  { prior, learn, keep }: Dynamics,
  { known, unknown }: Emissions,
  { before, after }: Scratch,
): number {
  const { cell, flags, gap, weights } = chains;
  let p = prior;
  let product = 1;
  let sum = 0;
  let lastLearns = false;
  for (let at = from; at < to; at++) {
    const flag = flags[at] as number;
    const learns = (flag & LEARNS) !== 0;
    if (at > from) {
      if (lastLearns) p += (1 - p) * learn;
      p *= keep[(gap[at] as number) + (learns ? GAP_BINS : 0)] as number;
    }
    if (p > 1 - EDGE) p = 1 - EDGE;
    else if (p < EDGE) p = EDGE;
    before[at - from] = p;
    const of = cell[at] as number;
    let k = known[of] as number;
    let u = unknown[of] as number;
    if ((flag & RIGHT) === 0) {
      k = 1 - k;
      u = 1 - u;
    }
    const weight = weights[flag >> WEIGHT_SHIFT] as number;
    if (weight !== 1) {
      k = k ** weight;
      u = u ** weight;
    }
    const joint = p * k;
    const all = joint + (1 - p) * u;
    p = joint / all;
    after[at - from] = p;
    product *= all;
    if (product < RESCALE_BELOW) {
      sum += Math.log(product);
      product = 1;
    }
    lastLearns = learns;
  }
  return sum + Math.log(product);
}

/** Smoothed P(known) from the last answer to the first, and the counts that follow from it. */
function backward(
  chains: Chains,
  from: number,
  to: number,
  { learn, keep }: Dynamics,
  counts: Counts,
  { before, after }: Scratch,
): void {
  const { cell, flags, gap, weights } = chains;
  const { atRisk, lost, knownAll, knownRight, unknownAll, unknownRight } = counts;
  let chances = 0;
  let learnt = 0;
  let smoothed = after[to - 1 - from] as number;
  for (let at = to - 1; ; at--) {
    const flag = flags[at] as number;
    const of = cell[at] as number;
    const weight = weights[flag >> WEIGHT_SHIFT] as number;
    knownAll[of] = (knownAll[of] as number) + weight * smoothed;
    unknownAll[of] = (unknownAll[of] as number) + weight * (1 - smoothed);
    if ((flag & RIGHT) !== 0) {
      knownRight[of] = (knownRight[of] as number) + weight * smoothed;
      unknownRight[of] = (unknownRight[of] as number) + weight * (1 - smoothed);
    }
    if (at === from) break;
    const prior = before[at - from] as number;
    const filtered = after[at - 1 - from] as number;
    const bin = (gap[at] as number) + ((flag & LEARNS) !== 0 ? GAP_BINS : 0);
    const kept = keep[bin] as number;
    const grows = ((flags[at - 1] as number) & LEARNS) !== 0;
    const grown = grows ? filtered + (1 - filtered) * learn : filtered;
    const wasLost = ((1 - kept) * (1 - smoothed)) / (1 - prior);
    const ratio = (kept * smoothed) / prior + wasLost;
    atRisk[bin] = (atRisk[bin] as number) + grown * ratio;
    lost[bin] = (lost[bin] as number) + grown * wasLost;
    smoothed = Math.min(1, filtered * ratio);
    if (grows) {
      chances += 1 - smoothed;
      learnt += (1 - filtered) * learn * ratio;
    }
  }
  counts.runs += 1;
  counts.priorKnown += smoothed;
  counts.chances += chances;
  counts.learnt += learnt;
}
