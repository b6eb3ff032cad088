/** A source of chance that is handed in: uniform in [0, 1). */
export type Random = () => number;

/**
 * Seeded generator mulberry32 (Tommy Ettinger 2017, public domain): equal on every engine, 32 bits of state.
 * Good enough to shuffle options and draw template parameters; never used for keys or ids.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Hashes text to a 32-bit seed (FNV-1a with a final avalanche), so that (item, seed) names one variant. */
export function toSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Returns a shuffled copy (Fisher-Yates). */
export function shuffled<T>(values: readonly T[], random: Random): readonly T[] {
  const copy = [...values];
  for (let last = copy.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    const held = copy[last] as T;
    copy[last] = copy[pick] as T;
    copy[pick] = held;
  }
  return copy;
}
