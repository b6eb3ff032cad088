// A secret that is known again but cannot be read: PBKDF2 with SHA-256 (RFC 8018), salted. A short PIN falls to
// whoever may try all of them, so hashes are only ever stored sealed and tries are slowed down (pin-tries.ts).
import { parseBase64Url, toBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';

/** Written as `1.ITERATIONS.SALT.HASH`. */
export type PinHash = string & { readonly __brand: 'pin-hash' };

const VERSION = '1';
const SALT_BYTES = 16;
const HASH_BITS = 256;
/** What a hash from elsewhere may ask of this tablet: about ten seconds. */
const MOST_ITERATIONS = 2_000_000;

export async function hashPin(crypto: CryptoPort, pin: string, iterations: number): Promise<PinHash> {
  const salt = crypto.randomBytes(SALT_BYTES);
  const hash = await derive(crypto, pin, salt, iterations);
  return [VERSION, iterations, toBase64Url(salt), toBase64Url(hash)].join('.') as PinHash;
}

/** False also for a hash that cannot be read. */
export async function matchesPin(crypto: CryptoPort, pin: string, hash: string): Promise<boolean> {
  const [version, count, saltText, hashText] = hash.split('.');
  const iterations = Number(count);
  const salt = parseBase64Url(saltText ?? '');
  const wanted = parseBase64Url(hashText ?? '');
  if (version !== VERSION || salt === null || wanted === null || wanted.length * 8 !== HASH_BITS)
    return false;
  if (!Number.isInteger(iterations) || iterations < 1 || iterations > MOST_ITERATIONS) return false;
  return isEqual(await derive(crypto, pin, salt, iterations), wanted);
}

async function derive(
  crypto: CryptoPort,
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array> {
  const secret = new TextEncoder().encode(pin);
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, HASH_BITS));
}

/** Looks at every byte, so that the time taken says nothing. */
function isEqual(first: Uint8Array, second: Uint8Array): boolean {
  let difference = first.length ^ second.length;
  for (const [at, byte] of first.entries()) difference |= byte ^ (second[at] ?? 0);
  return difference === 0;
}
