// Three pictures in order: keeps a child from playing as another by mistake or for fun, no more than that. Stored as a
// salted hash under the school's key, about this learner, so it neither reads nor fits elsewhere.
import type { LearnerId } from '../domain/ids.ts';
import type { Sealed } from '../domain/sealed.ts';
import type { CryptoPort } from './crypto-port.ts';
import { hashPin, matchesPin } from './pin-hash.ts';
import type { SchoolRing } from './school-key.ts';
import { seal, unseal } from './sealed-text.ts';

export const PICTURE_COUNT = 9;

/** Each in [0, PICTURE_COUNT); the same picture may come twice. */
export type PictureChoice = readonly [first: number, second: number, third: number];

/** 729 choices fall to any hash; the seal protects them. Few rounds, since a child waits on a slow tablet. */
const ITERATIONS = 10_000;

export function parsePictureChoice(input: unknown): PictureChoice | null {
  if (!Array.isArray(input) || input.length !== 3) return null;
  const [first, second, third] = input as readonly unknown[];
  return isPicture(first) && isPicture(second) && isPicture(third) ? [first, second, third] : null;
}

export async function sealPicturePin(
  crypto: CryptoPort,
  ring: SchoolRing,
  learner: LearnerId,
  choice: PictureChoice,
): Promise<Sealed> {
  const hash = await hashPin(crypto, choice.join(' '), ITERATIONS);
  return seal(crypto, ring, hash, { purpose: 'picture-pin', owner: learner });
}

/** False also for a seal that does not open: the teacher then lets the learner choose anew. */
export async function matchesPicturePin(
  crypto: CryptoPort,
  ring: SchoolRing,
  learner: LearnerId,
  choice: PictureChoice,
  pin: Sealed,
): Promise<boolean> {
  const hash = await unseal(crypto, ring, pin, { purpose: 'picture-pin', owner: learner });
  return hash.ok && matchesPin(crypto, choice.join(' '), hash.value);
}

function isPicture(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < PICTURE_COUNT;
}
