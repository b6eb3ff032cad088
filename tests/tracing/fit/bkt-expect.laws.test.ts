import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chains, GAP_BINS, LEARNS, RIGHT, WEIGHT_SHIFT } from '../../../src/tracing/fit/bkt-chains.ts';
import { createCounts, createScratch, expectSkill } from '../../../src/tracing/fit/bkt-expect.ts';
import { fillKeep } from '../../../src/tracing/fit/bkt-maximise.ts';

const WEIGHTS = [1, 0.5, 0.25, 0];
const CELLS = 2;

interface Given {
  readonly right: boolean;
  readonly learns: boolean;
  readonly weight: number;
  readonly cell: number;
  readonly gap: number;
}

const given = fc.record({
  right: fc.boolean(),
  learns: fc.boolean(),
  weight: fc.nat({ max: WEIGHTS.length - 1 }),
  cell: fc.nat({ max: CELLS - 1 }),
  gap: fc.constantFrom(0, 1, 20, GAP_BINS - 1),
});
const share = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const cells = fc.array(share(0.02, 0.98), { minLength: CELLS, maxLength: CELLS });
const parameters = fc.record({
  prior: share(0.01, 0.95),
  learn: share(0.001, 0.7),
  forget: share(0, 0.5),
  halfLifeDays: share(0.5, 100),
  known: cells,
  unknown: cells,
});
type Parameters = typeof parameters extends fc.Arbitrary<infer T> ? T : never;

function chainsOf(run: readonly Given[]): Chains {
  return {
    skills: 1,
    runsOf: Uint32Array.of(0, 1),
    starts: Uint32Array.of(0, run.length),
    cell: Uint32Array.from(run, ({ cell }) => cell),
    flags: Uint8Array.from(
      run,
      ({ right, learns, weight }) => (right ? RIGHT : 0) | (learns ? LEARNS : 0) | (weight << WEIGHT_SHIFT),
    ),
    gap: Uint8Array.from(run, ({ gap }) => gap),
    weights: Float64Array.from(WEIGHTS),
    cellsOf: Uint32Array.of(0, CELLS),
    cellItem: Uint32Array.of(0, 1),
    longestRun: run.length,
  };
}

/** The same by another way: every path through the hidden states, before and after each chance to learn, summed. */
function enumerate(
  run: readonly Given[],
  { prior, learn, forget, halfLifeDays, known, unknown }: Parameters,
) {
  const keep = new Float64Array(2 * GAP_BINS);
  fillKeep(keep, forget, halfLifeDays);
  const sums = { all: 0, prior: 0, chances: 0, learnt: 0, lost: 0, knownRight: 0, unknownAll: 0 };
  for (let path = 0; path < 2 ** (2 * run.length); path++) {
    const before = (at: number) => ((path >> (2 * at)) & 1) === 1;
    const after = (at: number) => ((path >> (2 * at + 1)) & 1) === 1;
    let joint = before(0) ? prior : 1 - prior;
    const seen = { chances: 0, learnt: 0, lost: 0, knownRight: 0, unknownAll: 0 };
    for (const [at, { right, learns, weight, cell, gap }] of run.entries()) {
      if (at > 0) {
        const kept = keep[gap + (learns ? GAP_BINS : 0)] ?? 1;
        joint *= after(at - 1) ? (before(at) ? kept : 1 - kept) : before(at) ? 0 : 1;
        seen.lost += after(at - 1) && !before(at) ? 1 : 0;
      }
      const p = (before(at) ? known : unknown)[cell] ?? 0.5;
      joint *= (right ? p : 1 - p) ** (WEIGHTS[weight] ?? 1);
      seen.knownRight += before(at) && right ? (WEIGHTS[weight] ?? 1) : 0;
      seen.unknownAll += before(at) ? 0 : (WEIGHTS[weight] ?? 1);
      const grown = learns && at + 1 < run.length ? learn : 0;
      joint *= before(at) ? (after(at) ? 1 : 0) : after(at) ? grown : 1 - grown;
      if (grown > 0 && !before(at)) {
        seen.chances++;
        seen.learnt += after(at) ? 1 : 0;
      }
    }
    sums.all += joint;
    sums.prior += before(0) ? joint : 0;
    for (const field of ['chances', 'learnt', 'lost', 'knownRight', 'unknownAll'] as const) {
      sums[field] += joint * seen[field];
    }
  }
  return sums;
}

describe('the forward and backward pass', () => {
  it('gives the likelihood and the expected counts that summing over all hidden paths gives', () => {
    fc.assert(
      fc.property(parameters, fc.array(given, { minLength: 1, maxLength: 6 }), (chosen, run) => {
        const chains = chainsOf(run);
        const keep = new Float64Array(2 * GAP_BINS);
        fillKeep(keep, chosen.forget, chosen.halfLifeDays);
        const counts = createCounts(CELLS);
        const emissions = {
          known: Float64Array.from(chosen.known),
          unknown: Float64Array.from(chosen.unknown),
        };
        const logLikelihood = expectSkill(
          chains,
          0,
          { ...chosen, keep },
          emissions,
          counts,
          createScratch(chains),
        );
        const other = enumerate(run, chosen);
        expect(logLikelihood).toBeCloseTo(Math.log(other.all), 7);
        expect(counts.priorKnown).toBeCloseTo(other.prior / other.all, 6);
        expect(counts.chances).toBeCloseTo(other.chances / other.all, 6);
        expect(counts.learnt).toBeCloseTo(other.learnt / other.all, 6);
        expect(total(counts.lost)).toBeCloseTo(other.lost / other.all, 6);
        expect(total(counts.knownRight)).toBeCloseTo(other.knownRight / other.all, 6);
        expect(total(counts.unknownAll)).toBeCloseTo(other.unknownAll / other.all, 6);
      }),
    );
  });

  it('stays a number over ten thousand answers that are as unlikely as can be', () => {
    const run = Array.from({ length: 10_000 }, (_, n) => ({
      right: n % 2 === 0,
      learns: n % 3 !== 0,
      weight: 0,
      cell: n % CELLS,
      gap: 0,
    }));
    const chains = chainsOf(run);
    const keep = new Float64Array(2 * GAP_BINS).fill(1);
    const emissions = { known: Float64Array.of(1e-9, 1 - 1e-9), unknown: Float64Array.of(1e-9, 1e-9) };
    const counts = createCounts(CELLS);
    const dynamics = { prior: 0.01, learn: 0.001, keep };
    const logLikelihood = expectSkill(chains, 0, dynamics, emissions, counts, createScratch(chains));
    expect(Number.isFinite(logLikelihood)).toBe(true);
    for (const count of [counts.priorKnown, counts.learnt, counts.chances, total(counts.lost)]) {
      expect(count).toBeGreaterThanOrEqual(0);
    }
  });
});

function total(column: Float64Array): number {
  return column.reduce((sum, each) => sum + each, 0);
}
