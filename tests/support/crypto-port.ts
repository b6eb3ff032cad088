// The machine's own cryptography, as a page on a secure origin has it.
import type { CryptoPort } from '../../src/identity/crypto-port.ts';

export const realCrypto: CryptoPort = {
  subtle: globalThis.crypto.subtle,
  randomBytes: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
};
