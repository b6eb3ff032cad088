// ECDSA P-256 with SHA-256 as Node's own OpenSSL does it: several times as fast as WebCrypto from Node, because no
// promise and no import stands around each one.
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type DeviceId, parseDeviceId } from '../../domain/ids.ts';

export const KEY_BYTES = 65;
const SIGNATURE_BYTES = 64;
const COORDINATE_BYTES = 32;
/** Keys of a few large schools. */
const KEPT_KEYS = 5_000;

const kept = new Map<string, KeyObject | null>();

/** Whether the signature (r and s) over the message is the key's; false as well for a key that is no point. */
export function isSignedBy(key: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean {
  const known = keyOf(key);
  if (known === null || signature.length !== SIGNATURE_BYTES) return false;
  return verify('sha256', message, { key: known, dsaEncoding: 'ieee-p1363' }, signature);
}

/** The name of whoever has the private half. */
export function deviceOfKey(key: Uint8Array): DeviceId {
  const device = parseDeviceId(createHash('sha256').update(key).digest('base64url').slice(0, 22));
  if (!device.ok) throw new Error(`Must be a device, got ${device.problem.got}`);
  return device.value;
}

/** The 65 bytes of an uncompressed point in base64url; null for anything else. */
export function keyFromText(text: string): Uint8Array | null {
  const key = Buffer.from(text, 'base64url');
  return key.length === KEY_BYTES && keyOf(key) !== null ? new Uint8Array(key) : null;
}

function keyOf(key: Uint8Array): KeyObject | null {
  const name = Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('latin1');
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= KEPT_KEYS) kept.clear();
  const made = importKey(key);
  kept.set(name, made);
  return made;
}

/** OpenSSL refuses a point that does not lie on the curve. */
function importKey(key: Uint8Array): KeyObject | null {
  if (key.length !== KEY_BYTES || key[0] !== 4) return null;
  const part = (at: number) => Buffer.from(key.subarray(at, at + COORDINATE_BYTES)).toString('base64url');
  try {
    return createPublicKey({
      format: 'jwk',
      key: { kty: 'EC', crv: 'P-256', x: part(1), y: part(1 + COORDINATE_BYTES) },
    });
  } catch {
    return null;
  }
}
