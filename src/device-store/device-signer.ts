// The installation's signing key as the vault uses it, read once.
import { createSigner } from '../identity/chunk-signature.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import { exportPublicKey, toPoint } from '../identity/device-id.ts';
import type { Signer } from './chunk-vault-ports.ts';
import type { KeyStore } from './key-store.ts';
import { StorageFailure } from './storage-problem.ts';

/** Makes the pairs when there are none yet; a failure is not kept. */
export function createDeviceSigner(
  crypto: CryptoPort,
  keys: Pick<KeyStore, 'readDevice'>,
): () => Promise<Signer> {
  let kept: Promise<Signer> | null = null;
  const read = async (): Promise<Signer> => {
    const device = await keys.readDevice();
    if (!device.ok) throw new StorageFailure(device.problem);
    const sign = createSigner(crypto, device.value);
    const key = await exportPublicKey(crypto, device.value.signing);
    return { key, point: toPoint(key), sign: (hash) => sign(new Uint8Array(hash)) };
  };
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
