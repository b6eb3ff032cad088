// A device is named by its public signing key, so nobody can give it another key under the same name.
import { sha256 } from '@noble/hashes/sha2.js';
import type { PublicKey } from '../domain/event.ts';
import { type DeviceId, parseDeviceId } from '../domain/ids.ts';
import { parseBase64Url, toBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';
import { POINT_BYTES, parsePublicKey } from './public-key.ts';

/**
 * The first 22 characters of base64url of SHA-256 of the raw point: 132 bits. Total, since a hostile event may name any
 * text as a key: what is none is named by its text, and no device is called so.
 */
export function toDeviceId(key: PublicKey): DeviceId {
  const bytes = parsePublicKey(key) === null ? new TextEncoder().encode(key) : toPoint(key);
  const id = parseDeviceId(toBase64Url(sha256(bytes)).slice(0, 22));
  if (!id.ok) throw new Error(`Must be 22 letters of base64url, got ${id.problem.got}`);
  return id.value;
}

/** The bytes of a stream card as the text of an event. */
export function toPublicKey(point: Uint8Array): PublicKey | null {
  return parsePublicKey(toBase64Url(point));
}

export function toPoint(key: PublicKey): Uint8Array<ArrayBuffer> {
  const bytes = parseBase64Url(key);
  if (bytes?.length !== POINT_BYTES) throw new Error(`Must be ${POINT_BYTES} bytes, got ${bytes?.length}`);
  return bytes;
}

/** The public half of a pair, as `stream-started` and `device-admitted` carry it. */
export async function exportPublicKey(
  { subtle }: Pick<CryptoPort, 'subtle'>,
  pair: CryptoKeyPair,
): Promise<PublicKey> {
  const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  const key = toPublicKey(raw);
  if (key === null) throw new Error(`Must be an uncompressed point, got ${raw.length} bytes`);
  return key;
}

/** Null for a point that is not on the curve. */
export async function importAgreementKey(
  { subtle }: Pick<CryptoPort, 'subtle'>,
  key: PublicKey,
): Promise<CryptoKey | null> {
  return importPoint(subtle, key, { name: 'ECDH', namedCurve: 'P-256' }, []);
}

export async function importSigningKey(
  { subtle }: Pick<CryptoPort, 'subtle'>,
  key: PublicKey,
): Promise<CryptoKey | null> {
  return importPoint(subtle, key, { name: 'ECDSA', namedCurve: 'P-256' }, ['verify']);
}

async function importPoint(
  subtle: SubtleCrypto,
  key: PublicKey,
  how: EcKeyImportParams,
  uses: readonly KeyUsage[],
): Promise<CryptoKey | null> {
  try {
    return await subtle.importKey('raw', toPoint(key), how, true, [...uses]);
  } catch (error) {
    // Engines say it by different names; whatever the reason, it is no key.
    if (error instanceof Error) return null;
    throw error;
  }
}
