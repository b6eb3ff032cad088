// Slows down whoever guesses: after a few free tries each further wrong one doubles the wait, up to an hour. A right
// one does not take the wait away, else one good code would buy a thousand guesses.
export interface GuessLock {
  /** Whole seconds until the key may try again; 0 for now. */
  waitOf(key: string): number;
  wrong(key: string): void;
}

interface Tries {
  wrong: number;
  lastMs: number;
}

const FREE_TRIES = 5;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60 * 60_000;
/** Wrong tries are forgotten a day after the last one. */
const FORGET_MS = 24 * 60 * 60_000;
const MOST_KEYS = 20_000;

export function createGuessLock(nowMs: () => number): GuessLock {
  const tries = new Map<string, Tries>();
  const triesOf = (key: string): Tries => {
    const known = tries.get(key);
    return known && nowMs() - known.lastMs < FORGET_MS ? known : { wrong: 0, lastMs: 0 };
  };
  return {
    waitOf: (key) => {
      const { wrong, lastMs } = triesOf(key);
      if (wrong < FREE_TRIES) return 0;
      const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES));
      return Math.max(0, Math.ceil((lastMs + waitMs - nowMs()) / 1000));
    },
    wrong: (key) => {
      const before = triesOf(key);
      tries.delete(key);
      const oldest = tries.keys().next().value;
      if (tries.size >= MOST_KEYS && oldest !== undefined) tries.delete(oldest);
      tries.set(key, { wrong: before.wrong + 1, lastMs: nowMs() });
    },
  };
}
