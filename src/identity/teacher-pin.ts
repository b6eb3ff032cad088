// The teacher's PIN or pass phrase: stands before what a learner should not change on a shared tablet. Whoever holds
// the tablet and a debugger is not kept out by it; PIN tries at the screen are slowed down by pin-tries.ts.
import { toAsciiDigits } from '../domain/numerals.ts';
import type { Sealed } from '../domain/sealed.ts';
import type { CryptoPort } from './crypto-port.ts';
import { hashPin, matchesPin } from './pin-hash.ts';
import type { SchoolRing } from './school-key.ts';
import { seal, unseal } from './sealed-text.ts';

/** About half a second on the reference tablet; the sealed hash is what protects a short PIN. */
const ITERATIONS = 100_000;
/** Not the school's id: a tablet that joins a school keeps its PIN. */
const OWNER = 'teacher';
const MIN_LENGTH = 4;
const MAX_LENGTH = 128;

/** A PIN in one spelling: digits of any script are the same digits. Null when shorter than four or far too long. */
export function parseTeacherPin(input: string): string | null {
  const pin = toAsciiDigits(input.normalize('NFKC')).trim();
  const length = [...pin].length;
  return length >= MIN_LENGTH && length <= MAX_LENGTH ? pin : null;
}

export async function sealTeacherPin(crypto: CryptoPort, ring: SchoolRing, pin: string): Promise<Sealed> {
  const hash = await hashPin(crypto, pin, ITERATIONS);
  return seal(crypto, ring, hash, { purpose: 'teacher-pin', owner: OWNER });
}

/** `pin` as `parseTeacherPin` gives it. False also for a seal that does not open. */
export async function matchesTeacherPin(
  crypto: CryptoPort,
  ring: SchoolRing,
  pin: string,
  sealed: Sealed,
): Promise<boolean> {
  const hash = await unseal(crypto, ring, sealed, { purpose: 'teacher-pin', owner: OWNER });
  return hash.ok && matchesPin(crypto, pin, hash.value);
}
