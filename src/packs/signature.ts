// A publisher's signature: Ed25519 over the very bytes of pack.json, which names every other file's hash, so that it holds
// the whole pack. Whether a key is believed is the device's business (pack-trust.ts), and the publisher's name in pack.json
// is only what whoever signed says of themselves.
import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../domain/result.ts';
import { type PublisherKey, parsePublisherKey } from './signature-key.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

hashes.sha512 = sha512;

const ALGORITHM = 'ed25519';
const SIGNATURE = /^[0-9a-f]{128}$/;
/** Fields of the file `signature`, all of which it must have. */
const FIELDS = ['algorithm', 'key', 'signature'];

/** The file `signature` over these bytes of pack.json. `secret` is 32 bytes that only chance has made. */
export function signManifest(manifest: Uint8Array, secret: Uint8Array): Uint8Array<ArrayBuffer> {
  const content = {
    algorithm: ALGORITHM,
    key: bytesToHex(getPublicKey(secret)),
    signature: bytesToHex(sign(manifest, secret)),
  };
  return encodeUtf8(`${JSON.stringify(content)}\n`);
}

export function publicKeyOf(secret: Uint8Array): PublisherKey {
  return bytesToHex(getPublicKey(secret)) as PublisherKey;
}

/** Whose signature the file holds; a sentence for the author where it holds none that fits these bytes of pack.json. */
export function verifySignature(file: Uint8Array, manifest: Uint8Array): Result<PublisherKey, string> {
  const fields = readFields(file);
  if (fields === null) return fail('must be JSON with algorithm, key and signature');
  const key = parsePublisherKey(fields.key);
  if (fields.algorithm !== ALGORITHM) return fail(`must be made by ${ALGORITHM}`);
  if (key === null) return fail('key must be 32 bytes in lower-case hex');
  if (typeof fields.signature !== 'string' || !SIGNATURE.test(fields.signature)) {
    return fail('signature must be 64 bytes in lower-case hex');
  }
  return isRight(fields.signature, manifest, key)
    ? ok(key)
    : fail('was not made over this pack.json by this key');
}

function readFields(file: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(decodeUtf8(file) ?? '');
    if (typeof value !== 'object' || value === null) return null;
    const fields = { ...value } as Readonly<Record<string, unknown>>;
    return Object.keys(fields).sort().join() === FIELDS.join() ? fields : null;
  } catch {
    return null;
  }
}

/** By RFC 8032 to the letter: keys of small order, which would fit many signatures, fit none here. */
function isRight(signature: string, manifest: Uint8Array, key: PublisherKey): boolean {
  try {
    return verify(hexToBytes(signature), manifest, hexToBytes(key), { zip215: false });
  } catch {
    return false;
  }
}
