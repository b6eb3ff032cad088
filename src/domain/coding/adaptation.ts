// How a context learns: its probability of a 1, in 65,536ths, moves towards what came by 1 / (n + 1.5) of the way, n
// being how often it was asked, at most 254. Near the Krichevsky-Trofimov estimate, but quicker for what never changes.

export const ONE_BITS = 16;
export const HALF = 32_768;
/** No decision is ever certain: the least probability of either bit. */
export const LEAST = 16;
export const MOST = 65_536 - LEAST;
export const PATIENCE = 254;
export const RATE_BITS = 15;

/** RATES[n] = floor(2^15 / (n + 1.5)). */
export const RATES: Uint16Array = Uint16Array.from({ length: PATIENCE + 1 }, (_, n) =>
  Math.floor((1 << RATE_BITS) / (n + 1.5)),
);
