// The administrator that lies in a printed code: two key pairs, made when the code is made, whose private halves are
// kept nowhere but in the box. Whoever has the paper and any copy of the school's log can admit a new device.
import type { PublicKey } from '../domain/event.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { parseBase64Url, toBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';
import { exportPublicKey, importAgreementKey, importSigningKey } from './device-id.ts';
import type { DeviceKeys } from './device-keys.ts';
import { concat } from './join-request.ts';
import type { LockedIdentity } from './recovery-box.ts';

/** Whom the paper speaks for. */
export interface IdentitySchool {
  readonly school: string;
  readonly founder: PublicKey;
}

const NONCE_BYTES = 12;
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const ECDH = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Makes the pairs and locks them; they can be exported for this one moment and are dropped here. */
export async function lockNewIdentity(
  crypto: CryptoPort,
  lock: CryptoKey,
  { school, founder }: IdentitySchool,
): Promise<LockedIdentity> {
  const [signing, agreement] = await Promise.all([
    crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']),
    crypto.subtle.generateKey(ECDH, true, ['deriveKey']),
  ]);
  const [key, agreementKey] = await Promise.all([
    exportPublicKey(crypto, signing),
    exportPublicKey(crypto, agreement),
  ]);
  const lockUp = async (half: CryptoKey): Promise<string> => {
    const iv = crypto.randomBytes(NONCE_BYTES);
    const how = { name: 'AES-GCM', iv, additionalData: toAdditional({ school, founder }) };
    const wrapped = await crypto.subtle.wrapKey('pkcs8', half, lock, how);
    return toBase64Url(concat([iv, new Uint8Array(wrapped)]));
  };
  return {
    key,
    agreement: agreementKey,
    founder,
    signingPrivate: await lockUp(signing.privateKey),
    agreementPrivate: await lockUp(agreement.privateKey),
  };
}

/** The pairs, to be used and not to be exported. A public half that does not fit its private one is malformed. */
export async function unlockIdentity(
  crypto: CryptoPort,
  lock: CryptoKey,
  locked: LockedIdentity,
  school: string,
): Promise<Result<DeviceKeys, 'wrong-code' | 'malformed'>> {
  const [signing, agreeing] = await Promise.all([
    unwrap(crypto, lock, locked.signingPrivate, { school, founder: locked.founder }, ECDSA, ['sign']),
    unwrap(crypto, lock, locked.agreementPrivate, { school, founder: locked.founder }, ECDH, ['deriveKey']),
  ]);
  if (signing === null || agreeing === null) return fail('wrong-code');
  const [verifying, other] = await Promise.all([
    importSigningKey(crypto, locked.key),
    importAgreementKey(crypto, locked.agreement),
  ]);
  if (verifying === null || other === null) return fail('malformed');
  const how = { name: 'ECDSA', hash: 'SHA-256' } as const;
  const words = crypto.randomBytes(32);
  const signature = await crypto.subtle.sign(how, signing, words);
  if (!(await crypto.subtle.verify(how, verifying, signature, words))) return fail('malformed');
  return ok({
    signing: { privateKey: signing, publicKey: verifying },
    agreement: { privateKey: agreeing, publicKey: other },
  });
}

function toAdditional({ school, founder }: IdentitySchool): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`banyan recovery 2\n${school}\n${founder}`);
}

async function unwrap(
  { subtle }: CryptoPort,
  lock: CryptoKey,
  text: string,
  of: IdentitySchool,
  how: EcKeyImportParams,
  uses: readonly KeyUsage[],
): Promise<CryptoKey | null> {
  const bytes = parseBase64Url(text);
  if (bytes === null || bytes.length <= NONCE_BYTES) return null;
  const iv = bytes.slice(0, NONCE_BYTES);
  try {
    const wrapped = bytes.slice(NONCE_BYTES);
    const opening = { name: 'AES-GCM', iv, additionalData: toAdditional(of) };
    return await subtle.unwrapKey('pkcs8', wrapped, lock, opening, how, false, [...uses]);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
