// What this folder needs of the platform. A page without a secure origin has no `crypto.subtle`: then there is no
// port, and with it no school key, no names and no PINs (SYNC.md, Identity and privacy).
export interface CryptoPort {
  readonly subtle: SubtleCrypto;
  /** Fresh random bytes, fit for keys. */
  readonly randomBytes: (length: number) => Uint8Array<ArrayBuffer>;
}
