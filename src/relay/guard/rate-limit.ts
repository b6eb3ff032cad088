// A bucket of tokens for each key (an address, a device). What is not asked for long is forgotten, and however many
// keys a stranger makes up, the table stays small: the key that was used longest ago goes first.
import type { Allowance } from './limits.ts';

export interface RateLimit {
  /** Takes one; 0 when it was there, else the whole seconds to wait. */
  take(key: string): number;
}

interface Bucket {
  tokens: number;
  atMs: number;
}

const MOST_KEYS = 20_000;

export function createRateLimit({ burst, perSecond }: Allowance, nowMs: () => number): RateLimit {
  const buckets = new Map<string, Bucket>();
  const bucketOf = (key: string): Bucket => {
    const known = buckets.get(key);
    if (known) {
      buckets.delete(key);
      buckets.set(key, known);
      return known;
    }
    const oldest = buckets.keys().next().value;
    if (buckets.size >= MOST_KEYS && oldest !== undefined) buckets.delete(oldest);
    const bucket = { tokens: burst, atMs: nowMs() };
    buckets.set(key, bucket);
    return bucket;
  };
  return {
    take: (key) => {
      const bucket = bucketOf(key);
      const now = nowMs();
      // A clock set back must not stop the refill for as long as it was set back.
      const passedMs = Math.max(0, now - bucket.atMs);
      bucket.tokens = Math.min(burst, bucket.tokens + (passedMs / 1000) * perSecond);
      bucket.atMs = now;
      if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond);
      bucket.tokens -= 1;
      return 0;
    },
  };
}
