// What opens a door: tokens of devices, codes of schools, the office's token, challenges. The store keeps only their
// hashes; they have so many random bits that a plain SHA-256 is enough.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../../sync/enrolment.ts';

export const TOKEN_BYTES = 16;
const CHALLENGE_MS = 5 * 60_000;
/** Two that ask in the same millisecond get two challenges. */
const NONCE_BYTES = 9;

export function newToken(): Uint8Array {
  return new Uint8Array(randomBytes(TOKEN_BYTES));
}

export function hashOfSecret(secret: Uint8Array | string): string {
  return createHash('sha256').update('banyan relay 1\n').update(secret).digest('base64url');
}

/** 32 letters, so that the low five bits of a byte choose one without favour. */
export function newEnrolmentCode(): string {
  return Array.from(randomBytes(CODE_LENGTH), (byte) => CODE_LETTERS[byte & 31]).join('');
}

export interface Challenges {
  make(): string;
  /** Until when it holds; null when it does not, or was never made here. */
  holdsUntilMs(challenge: string): number | null;
}

/**
 * Nothing is kept for a challenge that is given: it says itself until when it holds, and every relay of one store can
 * check it. That it was used is kept by the store.
 */
export function createChallenges(secret: string, nowMs: () => number): Challenges {
  const sign = (said: string) => createHmac('sha256', secret).update(said).digest('base64url').slice(0, 22);
  return {
    make: () => {
      const said = `${(nowMs() + CHALLENGE_MS).toString(36)}.${randomBytes(NONCE_BYTES).toString('base64url')}`;
      return `${said}.${sign(said)}`;
    },
    holdsUntilMs: (challenge) => {
      const [until = '', nonce = '', signature = '', ...rest] = challenge.split('.');
      if (rest.length > 0 || !isSame(signature, sign(`${until}.${nonce}`))) return null;
      const untilMs = Number.parseInt(until, 36);
      const left = untilMs - nowMs();
      return left > 0 && left <= CHALLENGE_MS ? untilMs : null;
    },
  };
}

/** Takes as long for a wrong text as for the right one. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
