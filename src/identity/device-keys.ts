// The pairs of one installation: it signs what it sends with one, and a school's key is wrapped to the other when it
// joins (SYNC.md). P-256 is what every browser from Chrome 37 on has; private halves cannot be exported.
import type { CryptoPort } from './crypto-port.ts';

export interface DeviceKeys {
  /** ECDSA P-256. */
  readonly signing: CryptoKeyPair;
  /** ECDH P-256. */
  readonly agreement: CryptoKeyPair;
}

export async function createDeviceKeys(crypto: CryptoPort): Promise<DeviceKeys> {
  const [signing, agreement] = await Promise.all([
    crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']),
    crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveKey']),
  ]);
  return { signing, agreement };
}
