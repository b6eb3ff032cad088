// The box that a recovery code opens, as it is stored. Apart from the code: every start can read a box, few open one.

/** The ring's keys under a code; plain JSON. */
export interface RecoveryBox {
  readonly version: 1;
  readonly school: string;
  readonly current: string;
  readonly salt: string;
  readonly iterations: number;
  /** Each AES-KW under the key that PBKDF2-SHA-256 makes of code and salt. */
  readonly keys: readonly { readonly id: string; readonly wrapped: string }[];
}

const MOST_ITERATIONS = 2_000_000;

/** Null for what is no box, or one made by a version that this one does not know. */
export function parseRecoveryBox(input: unknown): RecoveryBox | null {
  const { version, school, current, salt, iterations, keys } = (input ?? {}) as Record<string, unknown>;
  if (version !== 1 || typeof school !== 'string' || typeof current !== 'string') return null;
  if (typeof salt !== 'string' || typeof iterations !== 'number' || !Array.isArray(keys)) return null;
  if (!Number.isInteger(iterations) || iterations < 1 || iterations > MOST_ITERATIONS) return null;
  const parsed = keys.flatMap((entry: unknown) => {
    const { id, wrapped } = (entry ?? {}) as Record<string, unknown>;
    return typeof id === 'string' && typeof wrapped === 'string' ? [{ id, wrapped }] : [];
  });
  if (parsed.length !== keys.length) return null;
  return { version, school, current, salt, iterations, keys: parsed };
}
