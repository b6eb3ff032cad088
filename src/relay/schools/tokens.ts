// What opens a door: tokens of devices, codes of schools, the office's token, challenges. The store keeps only their
// hashes; they have so many random bits that a plain SHA-256 is enough.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../../sync/enrolment.ts';

export const TOKEN_BYTES = 16;
const CHALLENGE_MS = 5 * 60_000;

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
  isGood(challenge: string): boolean;
}

/** Nothing is kept for a challenge: it says itself until when it holds, and every relay of one store can check it. */
export function createChallenges(secret: string, nowMs: () => number): Challenges {
  const sign = (until: string) => createHmac('sha256', secret).update(until).digest('base64url').slice(0, 22);
  return {
    make: () => {
      const until = (nowMs() + CHALLENGE_MS).toString(36);
      return `${until}.${sign(until)}`;
    },
    isGood: (challenge) => {
      const [until = '', signature = ''] = challenge.split('.');
      const untilMs = Number.parseInt(until, 36);
      const left = untilMs - nowMs();
      return isSame(signature, sign(until)) && left > 0 && left <= CHALLENGE_MS;
    },
  };
}

/** Takes as long for a wrong text as for the right one. */
export function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
