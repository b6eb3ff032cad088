// A data key of the school on its way to one device: wrapped (AES-KW, RFC 3394) under a key that only the two devices
// can compute (ECDH over P-256, then HKDF-SHA-256, RFC 5869). School, both devices and the key's id are bound in, so a
// box opens nowhere else and as nothing else.
import type { PublicKey } from '../domain/event.ts';
import type { DeviceId } from '../domain/ids.ts';
import { parseBase64Url, toBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';
import { importAgreementKey } from './device-id.ts';
import type { DeviceKeys } from './device-keys.ts';
import { keepKey, type SchoolKey, type SchoolRing, takeOut } from './school-key.ts';

/** Between whom, and what. */
export interface SharedKeyAbout {
  readonly school: string;
  readonly from: DeviceId;
  readonly to: DeviceId;
  /** The data key's id. */
  readonly key: string;
}

/** The text of a `key-shared` event's box; null when the agreement key is no point of the curve. */
export async function wrapForDevice(
  crypto: CryptoPort,
  own: Pick<DeviceKeys, 'agreement'>,
  ring: SchoolRing,
  { key, to }: { readonly key: SchoolKey; readonly to: PublicKey },
  about: SharedKeyAbout,
): Promise<string | null> {
  const lock = await deriveLock(crypto, own, to, about);
  if (lock === null) return null;
  const wrapped = await crypto.subtle.wrapKey('raw', await takeOut(crypto, ring, key), lock, 'AES-KW');
  return toBase64Url(new Uint8Array(wrapped));
}

/** Null for a box that was not made for this device, about this, or with this sender's key; under the ring's keeper. */
export async function openSharedKey(
  crypto: CryptoPort,
  own: Pick<DeviceKeys, 'agreement'>,
  keeper: CryptoKey,
  { box, from }: { readonly box: string; readonly from: PublicKey },
  about: SharedKeyAbout,
): Promise<SchoolKey | null> {
  const bytes = parseBase64Url(box);
  const lock = bytes && (await deriveLock(crypto, own, from, about));
  if (bytes === null || lock === null) return null;
  try {
    const uses = ['encrypt', 'decrypt'] as const;
    const opened = await crypto.subtle.unwrapKey('raw', bytes, lock, 'AES-KW', { name: 'AES-GCM' }, true, [
      ...uses,
    ]);
    const key = await keepKey(crypto, keeper, opened);
    // A sender could wrap another key than it says; its id is its hash.
    return key.id === about.key ? key : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

async function deriveLock(
  crypto: CryptoPort,
  { agreement }: Pick<DeviceKeys, 'agreement'>,
  other: PublicKey,
  { school, from, to, key }: SharedKeyAbout,
): Promise<CryptoKey | null> {
  const theirs = await importAgreementKey(crypto, other);
  if (theirs === null) return null;
  const info = new TextEncoder().encode(`banyan shared key 1\n${school}\n${from}\n${to}\n${key}`);
  return agreeOn(crypto, agreement.privateKey, theirs, info, { name: 'AES-KW', length: 256 }, [
    'wrapKey',
    'unwrapKey',
  ]);
}

/** A key that two pairs agree on; `info` says for what (RFC 5869), so that no two purposes share one. */
export async function agreeOn(
  { subtle }: CryptoPort,
  own: CryptoKey,
  theirs: CryptoKey,
  info: Uint8Array<ArrayBuffer>,
  algorithm: AesKeyGenParams,
  uses: readonly KeyUsage[],
): Promise<CryptoKey> {
  const base = await subtle.deriveKey({ name: 'ECDH', public: theirs }, own, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return subtle.deriveKey(how, base, algorithm, false, [...uses]);
}
