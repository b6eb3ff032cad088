// Names of publishers' keys. Apart from what verifies signatures, which only whoever reads an archive loads.
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';

/** A publisher's public key: 32 bytes in lower-case hex. */
export type PublisherKey = string & { readonly __brand: 'publisher-key' };

const KEY = /^[0-9a-f]{64}$/;

export function parsePublisherKey(input: unknown): PublisherKey | null {
  return typeof input === 'string' && KEY.test(input) ? (input as PublisherKey) : null;
}

/** Sixteen digits that two people can compare over a telephone, in whatever digits they read. */
export function fingerprintOf(key: PublisherKey): string {
  const view = new DataView(sha256(hexToBytes(key)).buffer);
  const number = view.getBigUint64(0) % 10n ** 16n;
  return String(number)
    .padStart(16, '0')
    .replace(/(\d{4})(?=\d)/g, '$1 ');
}
