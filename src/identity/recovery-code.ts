// A printed code that opens the school's keys on another tablet: 100 random bits, so it needs no slow hash to stand
// against guessing; PBKDF2 is there for codes that were once chosen by people. A backup and the log carry the box, never
// the code. The box also holds an administrator's key pairs, for a school whose last device is lost (SYNC.md).
import type { PublicKey } from '../domain/event.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { parseBase64Url, toBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';
import type { DeviceKeys } from './device-keys.ts';
import { concat } from './join-request.ts';
import type { RecoveryBox } from './recovery-box.ts';
import { lockNewIdentity, unlockIdentity } from './recovery-identity.ts';
import { createKeeper, keepKey, type SchoolKey, type SchoolRing, takeOut } from './school-key.ts';

export interface RecoveryProblem {
  readonly code: 'recovery/wrong-code' | 'recovery/malformed';
}

/** Crockford's base 32: without I, L, O, U, which are misread or form words. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 20;
const ITERATIONS = 100_000;

/** Five groups of four, as `7K3Q-M0ZX-…`. Show it once, to be printed or written down. */
export function createRecoveryCode(crypto: CryptoPort): string {
  const bytes = crypto.randomBytes(CODE_LENGTH);
  const letters = Array.from(bytes, (byte) => LETTERS[byte & 31]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** As typed by hand: any case and spacing, O for 0, I and L for 1. Null when it cannot be a code. */
export function parseRecoveryCode(input: string): string | null {
  const code = input
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const known = [...code].every((letter) => LETTERS.includes(letter));
  return code.length === CODE_LENGTH && known ? code : null;
}

/**
 * With a new administrator in it, where the key that founded the school (or will found it) is known; else the box opens
 * names alone. `code` in any spelling of one that `createRecoveryCode` gave.
 */
export async function lockInBox(
  crypto: CryptoPort,
  ring: SchoolRing,
  code: string,
  founder: PublicKey | null = null,
): Promise<RecoveryBox> {
  const letters = parseRecoveryCode(code);
  if (letters === null) throw new Error(`Must be a recovery code, got ${code.length} characters`);
  const salt = crypto.randomBytes(16);
  const lock = await deriveLock(crypto, letters, salt, ITERATIONS);
  const keys = await Promise.all(
    ring.keys.map(async (key) => {
      const wrapped = await crypto.subtle.wrapKey('raw', await takeOut(crypto, ring, key), lock, 'AES-KW');
      return { id: key.id, wrapped: toBase64Url(new Uint8Array(wrapped)) };
    }),
  );
  const { school, current } = ring;
  const box = { school, current, salt: toBase64Url(salt), iterations: ITERATIONS, keys };
  if (founder === null) return { version: 1, ...box };
  const identityLock = await deriveIdentityLock(crypto, letters, salt, ITERATIONS);
  const identity = await lockNewIdentity(crypto, identityLock, { school, founder });
  return { version: 2, ...box, identity };
}

/** Whether the box holds every key of the ring, and an administrator; else the teacher is to make a new code. */
export function isComplete(box: RecoveryBox, ring: SchoolRing): boolean {
  const holdsAll = ring.keys.every(({ id }) => box.keys.some((key) => key.id === id));
  return holdsAll && box.school === ring.school && box.identity !== undefined;
}

/** The administrator's pairs that lie in the box; null in a box of version 1. */
export async function openIdentity(
  crypto: CryptoPort,
  box: RecoveryBox,
  code: string,
): Promise<Result<DeviceKeys | null, RecoveryProblem>> {
  if (box.identity === undefined) return ok(null);
  const salt = parseBase64Url(box.salt);
  if (salt === null) return fail({ code: 'recovery/malformed' });
  const letters = parseRecoveryCode(code);
  if (letters === null) return fail({ code: 'recovery/wrong-code' });
  const lock = await deriveIdentityLock(crypto, letters, salt, box.iterations);
  const opened = await unlockIdentity(crypto, lock, box.identity, box.school);
  return opened.ok ? opened : fail({ code: `recovery/${opened.problem}` });
}

/** A ring of this installation's own with the keys of the box. */
export async function openBox(
  crypto: CryptoPort,
  box: RecoveryBox,
  code: string,
): Promise<Result<SchoolRing, RecoveryProblem>> {
  const salt = parseBase64Url(box.salt);
  if (salt === null) return fail({ code: 'recovery/malformed' });
  const letters = parseRecoveryCode(code);
  if (letters === null) return fail({ code: 'recovery/wrong-code' });
  const lock = await deriveLock(crypto, letters, salt, box.iterations);
  const keeper = await createKeeper(crypto);
  const keys: SchoolKey[] = [];
  for (const { id, wrapped } of box.keys) {
    const opened = await unwrap(crypto, lock, wrapped);
    if (opened === null) return fail({ code: 'recovery/wrong-code' });
    const key = await keepKey(crypto, keeper, opened);
    if (key.id !== id) return fail({ code: 'recovery/malformed' });
    keys.push(key);
  }
  const current = keys.find(({ id }) => id === box.current);
  if (current === undefined) return fail({ code: 'recovery/malformed' });
  return ok({ school: box.school, current: current.id, keys, keeper });
}

async function deriveLock(
  crypto: CryptoPort,
  letters: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  cipher: 'AES-KW' | 'AES-GCM' = 'AES-KW',
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(letters);
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: cipher, length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

/** Of the same code and salt, marked, so that the two locks have nothing in common. */
function deriveIdentityLock(
  crypto: CryptoPort,
  letters: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const marked = concat([salt, new TextEncoder().encode('identity')]);
  return deriveLock(crypto, letters, marked, iterations, 'AES-GCM');
}

/** Null when the lock does not fit: AES-KW carries its own check. */
async function unwrap(crypto: CryptoPort, lock: CryptoKey, wrapped: string): Promise<CryptoKey | null> {
  const bytes = parseBase64Url(wrapped);
  if (bytes === null) return null;
  try {
    return await crypto.subtle.unwrapKey('raw', bytes, lock, 'AES-KW', { name: 'AES-GCM' }, true, [
      'encrypt',
      'decrypt',
    ]);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
