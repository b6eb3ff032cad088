// What one answer says about whether a learner holds a misconception, by Bayes. Slips and guesses give the same wrong
// answers now and then: the less so, the fewer answers a guess could hit by chance. Slips are told from bugs by their
// lack of system: Brown & VanLehn 1980, "Repair theory". Guess and slip lie within 0.3 and 0.1, the bounds of Corbett &
// Anderson 1995 as Baker et al. 2008 give them. The other values are ours, by hand (docs/learner-model.md).
import type { ItemType } from '../domain/item.ts';
import { exp2 } from '../tracing/fixed-math.ts';

/** P(held) before anything is known: of the many misconceptions of a skill a learner holds few. */
export const PRIOR = 0.12;
/** P(held) stays within, so that a few answers always change it, and one lesson brings it below HELD_P. */
export const LEAST = 0.01;
export const MOST = 0.98;
/** P(held) from which a lesson is due. */
export const HELD_P = 0.5;
/** P(held) from which items are preferred that show it. */
export const SUSPECTED_P = 0.2;

/** P(the wrong answer that it leads to | held). Bugs are not stable: VanLehn 1982, "Bugs are not enough". */
const P_SHOWN = 0.7;
/** P(wrong | known). */
const P_SLIP = 0.1;
/** A pack's model is not fitted, and who knows a skill may hold a misconception of it: neither is taken as certain. */
const KNOWN = { least: 0.05, most: 0.75 } as const;
/** One right answer never takes more: a template has variants in which the misconception leads to what is right. */
const RIGHT_LEAST = 0.2;
/** P(a lesson mends it). */
const P_MENDED = 0.5;
/** Days in which belief goes half of its way back to the prior: children change without being asked. */
const HALF_LIFE_DAYS = 90;

/** How answers come about by chance, by what there is to choose from. */
interface Chance {
  /** P(right | neither known nor held), and P(right | held). */
  readonly guess: number;
  readonly guessHeld: number;
  /** P(a wrong answer is the one that the misconception leads to | not held), of a guess and of a slip. */
  readonly byGuess: number;
  readonly bySlip: number;
}

/** What is typed or written: of all wrong numbers few are guessed twice; slips go where others slipped before. */
const TYPED: Chance = { guess: 0.05, guessHeld: 0.04, byGuess: 0.05, bySlip: 0.25 };
/** Several pieces to put into place. */
const PLACED: Chance = { guess: 0.1, guessHeld: 0.08, byGuess: 0.2, bySlip: 0.4 };
/** One wrong option of three. */
const PICKED: Chance = { guess: 0.25, guessHeld: 0.1, byGuess: 1 / 3, bySlip: 0.5 };
/** Often one of two: a sign in a gap, one of two groups. */
const ONE_OF_TWO: Chance = { guess: 0.25, guessHeld: 0.15, byGuess: 0.5, bySlip: 0.6 };

const CHANCE: Readonly<Record<ItemType, Chance>> = {
  number: TYPED,
  'short-text': TYPED,
  expression: TYPED,
  draw: TYPED,
  'read-aloud': ONE_OF_TWO,
  'write-freely': ONE_OF_TWO,
  order: PLACED,
  match: PLACED,
  'number-line': PLACED,
  'choose-several': PLACED,
  'choose-one': PICKED,
  'point-picture': PICKED,
  'fill-gaps': ONE_OF_TWO,
  'sort-groups': ONE_OF_TWO,
};

/** How well an item of a type tells a misconception from chance: 0 best, 1 worst. */
export function blurOf(type: ItemType): number {
  return CHANCE[type].byGuess * 2;
}

/** What a first try showed of one misconception. */
export type Sign =
  /** Right, without help. */
  | { readonly type: 'right' }
  /** The wrong answer that it leads to; `rival` is P(held) of the likeliest other misconception that leads there as well. */
  | { readonly type: 'shown'; readonly rival: number }
  /** Another wrong answer. */
  | { readonly type: 'other' };

/** P(held) after an answer. `pKnown` is of the item's skill before it; `weight` is 1, or ¼ for what counts little. */
export function weighSign(p: number, sign: Sign, type: ItemType, pKnown: number, weight: 1 | 0.25): number {
  const ratio = ratioOf(sign, CHANCE[type], Math.min(KNOWN.most, Math.max(KNOWN.least, pKnown)));
  const held = p * (weight === 1 ? ratio : Math.sqrt(Math.sqrt(ratio)));
  return bounded(held / (held + (1 - p)));
}

/** P(answer | held) / P(answer | not held). What it leads to never speaks against it, what is right never for it. */
function ratioOf(sign: Sign, chance: Chance, known: number): number {
  const { guess, guessHeld, byGuess, bySlip } = chance;
  const slipped = known * P_SLIP;
  const unknown = (1 - known) * (1 - guess);
  if (sign.type === 'right') {
    const free = known * (1 - P_SLIP) + (1 - known) * guess;
    return Math.min(1, Math.max(RIGHT_LEAST, guessHeld / free));
  }
  const matching = slipped * bySlip + unknown * byGuess;
  if (sign.type === 'other') return Math.min(1, (1 - P_SHOWN - guessHeld) / (slipped + unknown - matching));
  // Who does not hold it may hold the other one (explaining away: Pearl 1988).
  return Math.max(1, P_SHOWN / (sign.rival * P_SHOWN + (1 - sign.rival) * matching));
}

/** P(held) after a lesson on it. */
export function afterLesson(p: number): number {
  return bounded(p * (1 - P_MENDED));
}

/** P(held) when so many days have passed. */
export function afterDays(p: number, days: number): number {
  if (days <= 0) return p;
  return bounded(PRIOR + (p - PRIOR) * exp2(-days / HALF_LIFE_DAYS));
}

function bounded(p: number): number {
  return Math.min(MOST, Math.max(LEAST, p));
}
