// One signature a chunk: ECDSA over P-256 with SHA-256, r and s as 64 bytes (SYNC.md). The port that sync/ and the
// relay verify with; it can sign and verify and knows of no data key.
import type { PublicKey } from '../domain/event.ts';
import { parseBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';
import { importSigningKey, toPublicKey } from './device-id.ts';
import type { DeviceKeys } from './device-keys.ts';

export const SIGNATURE_BYTES = 64;
const ECDSA = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** Imported keys that a verifier keeps: a district's devices; whoever sends more keys only costs time. */
const MOST_KEYS = 2_000;

export type Sign = (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
/** `key` is the raw point of 65 bytes, or its text. False for anything that is not exactly right; never throws. */
export type Verify = (
  key: Uint8Array | PublicKey,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>;

export function createSigner(
  { subtle }: Pick<CryptoPort, 'subtle'>,
  { signing }: Pick<DeviceKeys, 'signing'>,
): Sign {
  return async (message) => new Uint8Array(await subtle.sign(ECDSA, signing.privateKey, message));
}

/** Keeps the keys that it has imported, the ones used last. */
export function createVerifier(crypto: Pick<CryptoPort, 'subtle'>): Verify {
  const known = new Map<PublicKey, CryptoKey>();
  const find = async (key: PublicKey): Promise<CryptoKey | null> => {
    const imported = known.get(key) ?? (await importSigningKey(crypto, key));
    known.delete(key);
    if (imported !== null) known.set(key, imported);
    const oldest = known.size > MOST_KEYS ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    return imported;
  };
  return async (key, message, signature) => {
    const text = typeof key === 'string' ? key : toPublicKey(key);
    if (text === null || signature.length !== SIGNATURE_BYTES) return false;
    if (parseBase64Url(text) === null) return false;
    const imported = await find(text);
    return (
      imported !== null &&
      crypto.subtle.verify(ECDSA, imported, new Uint8Array(signature), new Uint8Array(message))
    );
  };
}
