/**
 * Text under the school's key: base64url of a 12-byte nonce and the AES-GCM ciphertext with its tag, behind the
 * key's id (`k1.…`). Names, notes and PINs are only ever stored like this; only `identity/` can open one.
 */
export type Sealed = string & { readonly __brand: 'sealed' };
