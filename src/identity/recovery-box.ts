// The box that a recovery code opens, as it is stored. Apart from the code: every start can read a box, few open one.
import type { PublicKey } from '../domain/event.ts';
import { parsePublicKey } from './public-key.ts';

/** A key pair each for signing and agreeing: an administrator whose private halves lie in the box alone. */
export interface LockedIdentity {
  readonly key: PublicKey;
  readonly agreement: PublicKey;
  /** The key that founded the school: bound into both ciphertexts, so whoever has the paper knows whom to believe. */
  readonly founder: PublicKey;
  /** Private halves, each PKCS #8 under AES-GCM: 12 bytes of nonce, then the ciphertext. */
  readonly signingPrivate: string;
  readonly agreementPrivate: string;
}

/** The ring's keys under a code; plain JSON. */
export interface RecoveryBox {
  /** 1 had no identity: it opens names and makes nobody an administrator. */
  readonly version: 1 | 2;
  readonly school: string;
  readonly current: string;
  readonly salt: string;
  readonly iterations: number;
  /** Each AES-KW under the key that PBKDF2-SHA-256 makes of code and salt. */
  readonly keys: readonly { readonly id: string; readonly wrapped: string }[];
  /** Missing in version 1. */
  readonly identity?: LockedIdentity;
}

const MOST_ITERATIONS = 2_000_000;

/** Null for what is no box, or one made by a version that this one does not know. */
export function parseRecoveryBox(input: unknown): RecoveryBox | null {
  const { version, school, current, salt, iterations, keys, identity } = (input ?? {}) as Record<
    string,
    unknown
  >;
  if ((version !== 1 && version !== 2) || typeof school !== 'string' || typeof current !== 'string')
    return null;
  if (typeof salt !== 'string' || typeof iterations !== 'number' || !Array.isArray(keys)) return null;
  if (!Number.isInteger(iterations) || iterations < 1 || iterations > MOST_ITERATIONS) return null;
  const parsed = keys.flatMap((entry: unknown) => {
    const { id, wrapped } = (entry ?? {}) as Record<string, unknown>;
    return typeof id === 'string' && typeof wrapped === 'string' ? [{ id, wrapped }] : [];
  });
  if (parsed.length !== keys.length) return null;
  const box = { school, current, salt, iterations, keys: parsed };
  if (version === 1) return { version, ...box };
  const locked = parseIdentity(identity);
  return locked && { version, ...box, identity: locked };
}

/** From the text of a `recovery-set` event. */
export function parseRecoveryText(text: string): RecoveryBox | null {
  try {
    return parseRecoveryBox(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function parseIdentity(input: unknown): LockedIdentity | null {
  const { key, agreement, founder, signingPrivate, agreementPrivate } = (input ?? {}) as Record<
    string,
    unknown
  >;
  const [signing, agreeing, founding] = [key, agreement, founder].map(parsePublicKey);
  if (!signing || !agreeing || !founding) return null;
  if (typeof signingPrivate !== 'string' || typeof agreementPrivate !== 'string') return null;
  return { key: signing, agreement: agreeing, founder: founding, signingPrivate, agreementPrivate };
}
