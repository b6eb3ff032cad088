// How strength shows in answers: a Weibull curve over strength (Quick 1974; Wichmann & Hill 2001), between chance and
// one's own carelessness.

/** What an item asks for, as the world knows it; its author only guessed. */
export interface TrueItem {
  readonly skill: number;
  /** Strength at which 63 % of those who think answer right; 1 for an ordinary item. */
  readonly demand: number;
  /** Steepness; 2 for an ordinary item. */
  readonly slope: number;
  /** P(right by chance). */
  readonly chance: number;
}

export const ORDINARY: Pick<TrueItem, 'demand' | 'slope'> = { demand: 1, slope: 2 };

/** P(right) for who thinks and neither slips nor guesses: 1 − exp(−(strength/demand)^slope). */
export function mastersAt(strength: number, { demand, slope }: Pick<TrueItem, 'demand' | 'slope'>): number {
  return 1 - Math.exp(-((Math.max(0, strength) / demand) ** slope));
}

/** P(right) unaided: who does not master it still has the item's chance; who does slips now and then. */
export function rightAt(strength: number, item: TrueItem, slip: number): number {
  const masters = mastersAt(strength, item);
  return masters * (1 - slip) + (1 - masters) * item.chance;
}

/** Knowing a skill: an ordinary free item would be answered right, unaided, at least this often. */
export const KNOWS_FROM = 0.75;

export function knowsAt(strength: number, slip: number): boolean {
  return mastersAt(strength, ORDINARY) * (1 - slip) >= KNOWS_FROM;
}
