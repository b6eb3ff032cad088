// How much an answer after hints, or a further try, says of knowing: the weights under which the answers without help
// are predicted best. The likelihood of the helped answers themselves would not do: it is best when they count nothing.
import type { SkillParameters } from '../bkt-parameters.ts';
import { DEFAULT_EVIDENCE, type EvidenceWeights } from '../evidence.ts';
import { type Chains, WEIGHT_SHIFT } from './bkt-chains.ts';
import { CLASSES, toHelpCounts, weigh } from './bkt-classes.ts';
import { createKeep, createScratch, type Emissions, scoreUnaided } from './bkt-expect.ts';
import { type EmOptions, fillKeepOf } from './bkt-step.ts';

/** With fewer such answers a weight stays as it is by hand. */
const LEAST_ANSWERS = 200;
/** A weight is changed when the answers without help become likelier by this, a chance in seven. */
const GAIN_LEAST = 2;
/** In 1/64, as they are shipped. */
const LADDER: readonly number[] = [64, 48, 32, 24, 16, 8, 4, 0].map((step) => step / 64);

/** Gives the weights that were fitted; leaves them in the chains. */
export function findEvidence(
  chains: Chains,
  skills: readonly SkillParameters[],
  em: EmOptions,
  along: number,
): EvidenceWeights {
  const { afterHints, retries } = toHelpCounts(countClasses(chains));
  const score = scorer(chains, skills, em);
  let best = DEFAULT_EVIDENCE;
  const tryAll = (change: (weight: number) => EvidenceWeights) => {
    const tried = LADDER.map(change).filter(isFalling);
    const reached = tried.map((evidence) => score(evidence, along));
    const top = Math.max(...reached);
    if (top >= score(best, along) + GAIN_LEAST) best = tried[reached.indexOf(top)] ?? best;
  };
  if (retries >= LEAST_ANSWERS) tryAll((retry) => ({ ...best, retry }));
  for (const place of [0, 1, 2] as const) {
    if (afterHints[place] < LEAST_ANSWERS) continue;
    tryAll((weight) => ({ ...best, afterHints: replaced(best.afterHints, place, weight) }));
  }
  weigh(chains.weights, best, along);
  return best;
}

function countClasses({ flags }: Chains): Uint32Array {
  const classes = new Uint32Array(CLASSES);
  for (const flag of flags) classes[flag >> WEIGHT_SHIFT] = (classes[flag >> WEIGHT_SHIFT] ?? 0) + 1;
  return classes;
}

function scorer(chains: Chains, skills: readonly SkillParameters[], em: EmOptions) {
  const cells = chains.cellItem.length;
  const emissions: Emissions = { known: new Float64Array(cells), unknown: new Float64Array(cells) };
  const keep = createKeep();
  const scratch = createScratch(chains);
  return (evidence: EvidenceWeights, along: number): number => {
    weigh(chains.weights, evidence, along);
    return skills.reduce((sum, of, skill) => {
      const [first, end] = [chains.cellsOf[skill] ?? 0, chains.cellsOf[skill + 1] ?? 0];
      emissions.known.fill(1 - of.slip, first, end);
      emissions.unknown.fill(of.guess, first, end);
      fillKeepOf(keep, of, em);
      return sum + scoreUnaided(chains, skill, { ...of, keep }, emissions, scratch);
    }, 0);
  };
}

/** Whoever needed more help has not shown more: what comes after is lowered along. */
function replaced(
  [one, two, more]: EvidenceWeights['afterHints'],
  place: 0 | 1 | 2,
  weight: number,
): EvidenceWeights['afterHints'] {
  if (place === 0) return [weight, Math.min(weight, two), Math.min(weight, more)];
  return place === 1 ? [one, weight, Math.min(weight, more)] : [one, two, weight];
}

function isFalling({ afterHints: [one, two, more] }: EvidenceWeights): boolean {
  return one >= two && two >= more;
}
